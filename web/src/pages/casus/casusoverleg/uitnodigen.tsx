import { deelnemersUitnodigen } from '@casushuis/contract'
import { Alert, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { vraag } from '../../../api/client.ts'
import { uitnodigTeksten as t } from '../../../teksten/casusoverleg.ts'
import { aanbodVan } from '../aanbod.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Aanbod, Casus } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import type { Overleg } from './overleg.ts'

interface Uitnodigdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** What is still missing, and closing the preparation by inviting the deelnemers: then phase 3 begins (T14). */
export function Uitnodigen({ casus, overleg }: Uitnodigdelen) {
  const aanbod = aanbodVan(casus, 'deelnemersUitnodigen')
  if (!aanbod) return null
  return (
    <section className={stijl.vak} aria-label={t.titel}>
      <Stack gap="sm" align="flex-start">
        <Title order={3}>{t.titel}</Title>
        <Controlelijst overleg={overleg} aanbod={aanbod} />
        <WatNog aanbod={aanbod} />
        <Text size="sm" c="dimmed">
          {t.fase}
        </Text>
        <Uitnodigknop casus={casus} overleg={overleg} />
      </Stack>
    </section>
  )
}

interface Punt {
  readonly tekst: string
  readonly klaar: boolean
}

const gevuld = (tekst: string) => tekst.trim() !== ''

/** The preparation point by point; whether there are enough deelnemers is for the rulebook to say. */
function puntenVan(
  { doel, besluiten, themas, tijdstip: moment, deelnemers }: Overleg,
  { toegestaan, regel }: Aanbod,
): Punt[] {
  const punten = [
    { tekst: t.doel, klaar: gevuld(doel) },
    { tekst: t.besluiten, klaar: gevuld(besluiten) },
    { tekst: t.themas(themas.length), klaar: themas.length > 0 },
    { tekst: t.moment, klaar: moment !== null },
    { tekst: t.burger, klaar: true },
  ]
  const aanDeelnemers = !toegestaan && regel?.id === 'T14/overleg-voorbereid' && punten.every((p) => p.klaar)
  return [...punten, { tekst: t.deelnemers(deelnemers.length), klaar: deelnemers.length > 0 && !aanDeelnemers }]
}

function Controlelijst({ overleg, aanbod }: { readonly overleg: Overleg; readonly aanbod: Aanbod }) {
  return (
    <ul className={stijl.controle}>
      {puntenVan(overleg, aanbod).map(({ tekst, klaar }) => {
        const Teken = klaar ? IconCircleCheck : IconCircleDashed
        return (
          <li key={tekst} className={klaar ? stijl.gedaan : stijl.wacht}>
            <Teken size={20} aria-hidden />
            <span>
              {tekst} <span className={stijl.zacht}>({klaar ? t.klaar : t.ontbreekt})</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function WatNog({ aanbod: { toegestaan, reden, watHelpt } }: { readonly aanbod: Aanbod }) {
  if (toegestaan) return null
  return (
    <Alert color="oker" variant="light">
      {reden}{' '}
      {watHelpt && (
        <>
          <strong>{t.helpt}</strong> {watHelpt}
        </>
      )}
    </Alert>
  )
}

function Uitnodigknop({ casus, overleg: { id, deelnemers } }: Uitnodigdelen) {
  const { casusnummer } = casus
  return (
    <DirecteHandeling
      casus={casus}
      id="deelnemersUitnodigen"
      variant="filled"
      bevestig={t.bevestig(deelnemers.map((d) => d.partij.naam).join(', '))}
      onDoe={(met) => vraag(deelnemersUitnodigen, { ...met, params: { casusnummer, id } })}
    />
  )
}
