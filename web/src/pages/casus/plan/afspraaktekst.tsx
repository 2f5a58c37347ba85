import { Stack, Text } from '@mantine/core'
import { formatDay } from '../../../components/date.ts'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import type { Casus } from '../queries.ts'
import stijl from './plan.module.css'

/** One question to take a gegeven along, with its answer once there is one. */
export type Afspraak = Casus['meeneemafspraken'][number]

interface Tekstdelen {
  readonly casus: Casus
  readonly afspraak: Afspraak
  /** The gegeven as it reads in a sentence. */
  readonly gegeven: string
}

/** Who asks for what, of whom, for which action, why, and what was answered. */
export function Afspraaktekst({ casus, afspraak, gegeven }: Tekstdelen) {
  const { bron, ontvanger, stand, waarom, omWieHetGaat } = afspraak
  return (
    <Stack gap={4} className={stijl.actietekst ?? ''}>
      <Text fw={600}>{omWieHetGaat ? t.watNaam[stand](ontvanger.naam) : t.wat[stand](ontvanger.naam, gegeven)}</Text>
      <Text size="sm" className={stijl.zacht ?? ''}>
        {waarvoor(casus, afspraak)}
      </Text>
      <Woorden kop={t.aanWie} tekst={bron.naam} />
      <Woorden kop={t.waaromNodig} tekst={waarom} />
      <Antwoord afspraak={afspraak} />
    </Stack>
  )
}

/** For an action, or for the aanmelding elsewhere. */
function waarvoor({ acties }: Casus, { actie }: Afspraak): string {
  if (actie === null) return t.voorElders
  return t.voorActie(acties.find((a) => a.id === actie)?.tekst ?? t.onbekendeActie)
}

/** What was answered: until when, on which conditions, and for who weighed its geheimhouding how it did (C8, C10). */
function Antwoord({ afspraak }: Pick<Tekstdelen, 'afspraak'>) {
  const { actie, antwoord, stand, tot, voorwaarden, documenten, weging, teruggenomen } = afspraak
  const toestemming = weging?.toestemming ? t.metToestemming : t.zonderToestemming
  return (
    <>
      <Woorden kop={t.antwoord} tekst={antwoord} />
      <Woorden kop={t.voorwaardenKop} tekst={voorwaarden} />
      {documenten > 0 && <Text size="sm">{t.aantalDocumenten(documenten)}</Text>}
      {stand === 'akkoord' && actie !== null && (
        <Text size="sm">{tot ? t.geldtTot(formatDay(tot)) : t.geldtZolang}</Text>
      )}
      <Woorden kop={t.wegingKop} tekst={weging && `${toestemming} ${weging.motivering}`} />
      <Woorden kop={t.teruggenomenKop} tekst={teruggenomen} />
    </>
  )
}

function Woorden({ kop, tekst }: { readonly kop: string; readonly tekst: string | null }) {
  if (!tekst) return null
  return (
    <Text size="sm" className={stijl.woorden ?? ''}>
      <strong>{kop}</strong> {tekst}
    </Text>
  )
}
