import { Group, List, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { formatMoment } from '../../../components/date.ts'
import { weigergrondnamen } from '../../../teksten/begrippen.ts'
import { schrijfselTeksten as schrijf } from '../../../teksten/casus-teksten.ts'
import { beantwoordenTeksten, antwoordTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { deelpaden } from '../deelpaden.ts'
import { Merkbeheer } from '../merkbeheer.tsx'
import { Merken } from '../merken.tsx'
import type { Casus, Gegeven } from '../queries.ts'
import { TekstVerbeteren } from '../tekst-verbeteren.tsx'
import type { Uitvraag } from './uitvraag.ts'
import stijl from './uitvragen.module.css'

type Antwoordinhoud = NonNullable<Uitvraag['antwoord']>

interface Antwoorddelen {
  readonly casus: Casus
  readonly uitvraag: Uitvraag
  readonly gegevens: readonly Gegeven[]
  /** Whether the reader gave it. */
  readonly eigen?: boolean
}

/** What was answered, with the gegevens that the asked partij brought in; nothing while there is no answer (T5, T6). */
export function Antwoord({ casus, uitvraag: { antwoord, partij, stand }, gegevens, eigen = false }: Antwoorddelen) {
  if (!antwoord) return null
  const { delen, bijdrage, tijdstip: op } = antwoord
  const ingebracht = gegevens.filter((g) => g.bronhouder.id === partij.id && g.inhoud)
  return (
    <div className={stijl.antwoord}>
      <Text fw={650}>
        {eigen ? t.eigen : t.antwoord}{' '}
        <Text span size="sm" c="dimmed" fw={400}>
          {delen.length > 1 ? t.bijgewerkt(formatMoment(op)) : t.op(formatMoment(op))}
        </Text>
      </Text>
      <Text>{kern(antwoord)}</Text>
      {stand === 'deelsBeantwoord' && <Text fw={600}>{t.volgtNog}</Text>}
      {delen.map((deel, i) => (
        <Deel key={deel.id} casus={casus} deel={deel} kop={delen.length > 1 ? i + 1 : null} />
      ))}
      {bijdrage.length > 0 && (
        <Text>{t.bijdrage(bijdrage.map((b) => beantwoordenTeksten.bijdragenKort[b]).join(', '))}</Text>
      )}
      {ingebracht.length > 0 && <Ingebracht gegevens={ingebracht} />}
    </div>
  )
}

interface Deeldelen {
  readonly casus: Casus
  readonly deel: Antwoordinhoud['delen'][number]
  /** Which part it is; null where there is but one. */
  readonly kop: number | null
}

/** The explanation of one part of the answer. */
function Deel({ casus, deel, kop }: Deeldelen) {
  return (
    <div>
      {kop !== null && (
        <Text size="sm" fw={600}>
          {t.deel(kop, formatMoment(deel.tijdstip))}
        </Text>
      )}
      <Text className={stijl.woorden ?? ''}>{deel.tekst}</Text>
      <Merken van={deel} />
      <Group gap="xs">
        {deel.eigen && (
          <TekstVerbeteren
            casus={casus}
            id={deel.id}
            versie={deel.versie}
            nu={deel}
            naam={schrijf.verbeterenVan(beantwoordenTeksten.toelichting)}
          />
        )}
        <Merkbeheer casus={casus} van={deel} wat={beantwoordenTeksten.toelichting} />
      </Group>
    </div>
  )
}

function Ingebracht({ gegevens }: Pick<Antwoorddelen, 'gegevens'>) {
  return (
    <>
      <Text size="sm" fw={600} mt="xs">
        {t.gegevens}
      </Text>
      <List size="sm">
        {gegevens.map((g) => (
          <List.Item key={g.id}>{g.inhoud?.titel}</List.Item>
        ))}
      </List>
      <Link from="/casussen/$casusnummer" to={deelpaden.gegevens} search={true}>
        {t.naarGegevens}
      </Link>
    </>
  )
}

function kern({ bekend, weigergrond }: Antwoordinhoud): string {
  if (weigergrond) return t.geweigerd(weigergrondnamen[weigergrond])
  return bekend ? t.bekend : t.onbekend
}
