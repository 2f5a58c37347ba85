import { type AntwoordVan, afwezigheidBeeindigen, type eigenAfwezighedenOpvragen, niets } from '@casushuis/contract'
import { Group, Stack, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { afwezigheidTeksten as t } from '../../teksten/afwezigheid.ts'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** When somebody is absent, and who does the work meanwhile. */
export type Afwezigheid = AntwoordVan<typeof eigenAfwezighedenOpvragen>['afwezigheden'][number]

/** What is asked again when an absence changes. */
export const vernieuwtAfwezigheid = [
  ...[['afwezigheden'], ['medewerkersoverzicht'], ['eigen-organisatie']],
  ...[['werk'], ['casussen']],
] as const

interface Lijstdelen {
  readonly afwezigheden: readonly Afwezigheid[]
  /** Whose they are. */
  readonly naam: string
  /** Whether the reader can say that this person is back. */
  readonly teBeeindigen: boolean
}

/** The absences of one person: now and later, with who fills in (P8). */
export function Afwezigheden({ afwezigheden, naam, teBeeindigen }: Lijstdelen) {
  return (
    <Stack gap="xs">
      {afwezigheden.map((afwezigheid) => (
        <Group key={afwezigheid.id} gap="sm">
          <Periode afwezigheid={afwezigheid} />
          {teBeeindigen && <Terug afwezigheid={afwezigheid} naam={naam} />}
        </Group>
      ))}
    </Stack>
  )
}

function Periode({ afwezigheid: { eersteDag, laatsteDag, vervanger } }: { readonly afwezigheid: Afwezigheid }) {
  const { vandaag } = useIk()
  const tot = formatDay(laatsteDag)
  const wanneer = eersteDag <= vandaag ? t.afwezigTotEnMet(tot) : t.afwezigVanaf(formatDay(eersteDag), tot)
  return (
    <Text size="sm">
      <strong>{wanneer}</strong>. {t.neemtWaar(vervanger)}.
    </Text>
  )
}

interface Terugdelen {
  readonly afwezigheid: Afwezigheid
  readonly naam: string
}

/** That somebody is back says all that there is to say. */
const zonderVragen = { naam: afwezigheidBeeindigen.naam, body: niets }

/** Says that somebody is back: at once nobody fills in (P8). */
function Terug({ afwezigheid: { id, versie }, naam }: Terugdelen) {
  return (
    <Vastlegformulier
      contract={zonderVragen}
      over={id}
      begin={{}}
      titel={t.terugVan(naam)}
      uitleg={t.terugUitleg}
      knop={t.terug}
      naam={t.terugVan(naam)}
      size="xs"
      versie={versie}
      stuur={(_, met) => vraag(afwezigheidBeeindigen, { ...met, params: { id } })}
      gelukt={t.isTerug}
      vernieuwt={vernieuwtAfwezigheid}
    >
      {() => null}
    </Vastlegformulier>
  )
}
