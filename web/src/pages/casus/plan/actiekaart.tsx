import { Badge, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useIk } from '../../../api/queries.ts'
import { daysBetween, formatDay } from '../../../components/date.ts'
import { actiestandnamen } from '../../../teksten/begrippen.ts'
import { meenemenTeksten as meenemen, actieTeksten as t } from '../../../teksten/casus-plan.ts'
import { Merkbeheer } from '../merkbeheer.tsx'
import { Merken } from '../merken.tsx'
import type { Casus } from '../queries.ts'
import { useGegevensVan } from '../uitvragen/uitvraag.ts'
import { ActieBijstellen } from './actie-bijstellen.tsx'
import { ActieBijwerken } from './actie-bijwerken.tsx'
import { Eerder } from './eerder.tsx'
import { MeenemenVragen } from './meenemen-vragen.tsx'
import stijl from './plan.module.css'
import { Tekstbeheer } from './tekstbeheer.tsx'

/** One action of the plan. */
export type Actie = Casus['acties'][number]
type Merkendrager = Pick<Actie, 'bijzonder' | 'strafrechtelijk'>

const kleuren = { open: 'gray', bezig: 'petrol', klaar: 'groen', vervallen: 'gray' } as const
const afgelopen = new Set<Actie['stand']>(['klaar', 'vervallen'])

/** What is going to happen, who does it, by when, and how it stands. */
export function Actiekaart({ casus, actie }: { readonly casus: Casus; readonly actie: Actie }) {
  const { tekst, uitvoerder, persoon, eigen, start, deadline, stand, resultaat, terugval } = actie
  const teLaat = useTeLaat(actie)
  return (
    <div className={stijl.actie} data-te-laat={teLaat > 0}>
      <Stack gap={4} className={stijl.actietekst ?? ''}>
        <Text fw={600} className={stijl.woorden ?? ''}>
          {tekst}
        </Text>
        <Text size="sm">
          {persoon ? t.doorPersoon(persoon.naam, uitvoerder.naam) : t.door(uitvoerder.naam)}
          {eigen && <span className={stijl.zacht}> ({t.eigen})</span>}
          <span className={stijl.zacht}> · {t.vanTot(formatDay(start), formatDay(deadline))}</span>
        </Text>
        {resultaat && <Bijschrift casus={casus} kop={t.resultaat} van={resultaat} />}
        {terugval && <Bijschrift casus={casus} kop={t.terugval} van={{ ...terugval, eigen: false }} />}
        <Merken van={samen(actie, resultaat, terugval)} />
        <Bronnen casus={casus} actie={actie} />
        <OverWie casus={casus} actie={actie} />
        <Eerder eerder={actie.eerder} />
      </Stack>
      <Group gap="xs">
        <TeLaat dagen={teLaat} />
        <Badge color={kleuren[stand]}>{actiestandnamen[stand]}</Badge>
        <ActieBijwerken casus={casus} actie={actie} />
        <ActieBijstellen casus={casus} actie={actie} />
        <Tekstbeheer casus={casus} van={actie} />
      </Group>
    </div>
  )
}

interface Bijschriftdelen {
  readonly casus: Casus
  readonly kop: string
  readonly van: NonNullable<Actie['resultaat']>
}

/** What came of an action, or what follows where it fails, with what can be done with its marks. */
function Bijschrift({ casus, kop, van }: Bijschriftdelen) {
  return (
    <Group gap="xs">
      <Text size="sm" className={stijl.woorden ?? ''}>
        <strong>{kop}:</strong> {van.tekst}
      </Text>
      <Merkbeheer casus={casus} van={van} wat={van.tekst} />
    </Group>
  )
}

/** An uitvoerder that may not know whom its own action is about, can ask (C6). */
function OverWie({ casus, actie }: { readonly casus: Casus; readonly actie: Actie }) {
  if (!actie.eigen || casus.betrokkene !== null || afgelopen.has(actie.stand)) return null
  const gevraagd = casus.meeneemafspraken.findLast((m) => m.omWieHetGaat && !m.vanMij && m.actie === actie.id)
  if (gevraagd && gevraagd.stand !== 'akkoord')
    return <Text size="sm">{gevraagd.stand === 'gevraagd' ? meenemen.naamGevraagd : meenemen.naamGeweigerd}</Text>
  return (
    <Group gap="xs">
      <Text size="sm">{meenemen.weetNietWie}</Text>
      <MeenemenVragen casus={casus} actie={actie.id} />
    </Group>
  )
}

const samen = (...van: readonly (Merkendrager | null)[]): Merkendrager => ({
  bijzonder: van.some((m) => m?.bijzonder),
  strafrechtelijk: van.some((m) => m?.strafrechtelijk),
})

/** On which gegevens the action rests, as far as the reader may see them (C5). */
function Bronnen({ casus, actie }: { readonly casus: Casus; readonly actie: Actie }) {
  const gegevens = useGegevensVan(casus)
  const titels = actie.steuntOp.flatMap((id) => gegevens?.find((g) => g.id === id)?.inhoud?.titel ?? [])
  if (titels.length === 0) return null
  return (
    <Text size="sm">
      <span className={stijl.zacht}>{t.steuntOp}:</span> {titels.join('; ')}
    </Text>
  )
}

/** How many days ago an action that still goes on should have been ready; 0 where it is in time. */
function useTeLaat({ deadline, stand }: Actie): number {
  const { vandaag } = useIk()
  return afgelopen.has(stand) ? 0 : Math.max(0, daysBetween(deadline, vandaag))
}

function TeLaat({ dagen }: { readonly dagen: number }) {
  if (dagen === 0) return null
  return (
    <Badge color="rood" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
      {t.teLaat(dagen)}
    </Badge>
  )
}
