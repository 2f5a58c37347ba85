import { List, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { formatMoment } from '../../../components/date.ts'
import { weigergrondnamen } from '../../../teksten/begrippen.ts'
import { beantwoordenTeksten, antwoordTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { deelpaden } from '../deelpaden.ts'
import type { Gegeven } from '../queries.ts'
import type { Uitvraag } from './uitvraag.ts'
import stijl from './uitvragen.module.css'

type Antwoordinhoud = NonNullable<Uitvraag['antwoord']>

interface Antwoorddelen {
  readonly uitvraag: Uitvraag
  readonly gegevens: readonly Gegeven[]
  /** Whether the reader gave it. */
  readonly eigen?: boolean
}

/** What was answered, with the gegevens that the asked partij brought in; nothing while there is no answer (T5, T6). */
export function Antwoord({ uitvraag: { antwoord, partij }, gegevens, eigen = false }: Antwoorddelen) {
  if (!antwoord) return null
  const { toelichting, bijdrage, tijdstip: op } = antwoord
  const ingebracht = gegevens.filter((g) => g.bronhouder.id === partij.id && g.inhoud)
  return (
    <div className={stijl.antwoord}>
      <Text fw={650}>
        {eigen ? t.eigen : t.antwoord}{' '}
        <Text span size="sm" c="dimmed" fw={400}>
          {t.op(formatMoment(op))}
        </Text>
      </Text>
      <Text>{kern(antwoord)}</Text>
      <Text className={stijl.woorden ?? ''}>{toelichting}</Text>
      {bijdrage.length > 0 && (
        <Text>{t.bijdrage(bijdrage.map((b) => beantwoordenTeksten.bijdragenKort[b]).join(', '))}</Text>
      )}
      {ingebracht.length > 0 && <Ingebracht gegevens={ingebracht} />}
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
