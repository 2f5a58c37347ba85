import type { AntwoordVan, logboekDoorzoeken } from '@casushuis/contract'
import { logdaden } from '@casushuis/handvat'
import { List, Stack, Table, Text } from '@mantine/core'
import { formatDay, formatDayShort, formatTime } from '../../components/date.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { EmptyState } from '../../components/empty.tsx'
import { rolnamen } from '../../teksten/begrippen.ts'
import { logdaadnamen, logboekvraagTeksten as t } from '../../teksten/logboekvraag.ts'
import stijl from './logboek.module.css'

type Gevonden = AntwoordVan<typeof logboekDoorzoeken>
interface Delen {
  readonly antwoord: Gevonden
}

/** Who saw what: first who, then what, then everything in order (R8). */
export function Antwoord({ antwoord }: Delen) {
  const { casussen, lijnen, meer } = antwoord
  if (lijnen.length === 0)
    return <EmptyState title={t.nietsTitel} explanation={casussen.length === 0 ? t.nietBekend : t.niets} />
  return (
    <Stack mt="lg" align="stretch">
      {casussen.length > 0 && <Text>{t.casussen(casussen)}</Text>}
      {meer && <Text role="status">{t.meer}</Text>}
      <Organisaties antwoord={antwoord} />
      <Onderdelen antwoord={antwoord} />
      <Lijnen antwoord={antwoord} />
    </Stack>
  )
}

function Organisaties({ antwoord: { organisaties } }: Delen) {
  return (
    <section>
      <h3>{t.perOrganisatie}</h3>
      <List>
        {organisaties.map(({ organisatie, keren, eersteTijdstip, laatsteTijdstip }) => (
          <List.Item key={organisatie}>
            <strong>{organisatie}</strong>:{' '}
            {logdaden
              .filter((daad) => keren[daad] > 0)
              .map((daad) => t.keren(logdaadnamen[daad], keren[daad]))
              .join(', ')}
            , {t.tussen(formatDay(eersteTijdstip), formatDay(laatsteTijdstip))}
          </List.Item>
        ))}
      </List>
    </section>
  )
}

function Onderdelen({ antwoord: { onderdelen } }: Delen) {
  if (onderdelen.length === 0) return null
  return (
    <Disclosure summary={t.perOnderdeel}>
      <Text size="sm">{t.perOnderdeelUitleg}</Text>
      <List>
        {onderdelen.map(({ kenmerk, bron, door }) => (
          <List.Item key={kenmerk}>
            {t.onderdeel(kenmerk, bron)}
            <List>
              {door.map(({ organisatie, daad, laatsteTijdstip }) => (
                <List.Item key={`${organisatie} ${daad}`}>
                  {t.door(organisatie, logdaadnamen[daad], formatDay(laatsteTijdstip))}
                </List.Item>
              ))}
            </List>
          </List.Item>
        ))}
      </List>
    </Disclosure>
  )
}

function Lijnen({ antwoord: { lijnen } }: Delen) {
  return (
    <section>
      <h3>{t.lijnen}</h3>
      <Table className={stijl.tabel ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t.wanneer}</Table.Th>
            <Table.Th scope="col">{t.wie}</Table.Th>
            <Table.Th scope="col">{t.wat}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lijnen.map((lijn, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never move
            <Lijn key={i} lijn={lijn} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}

function Lijn({ lijn }: { readonly lijn: Gevonden['lijnen'][number] }) {
  const { vanTijdstip: van, totTijdstip: tot, keren, daad, handeling, doel, organisatie, rol, wie, casusnummer } = lijn
  return (
    <Table.Tr>
      <Table.Td className={stijl.moment ?? ''}>
        {formatDayShort(van)}
        <small>{t.zitting(formatTime(van), formatTime(tot))}</small>
      </Table.Td>
      <Table.Td>
        <strong>{wie ?? organisatie}</strong>
        <small>
          {rolnamen[rol]}
          {wie && `, ${organisatie}`}
        </small>
      </Table.Td>
      <Table.Td>
        {logdaadnamen[daad]}: {handeling}
        {keren > 1 && <small>{t.blikken(keren)}</small>}
        {casusnummer && <small>{t.casussen([casusnummer])}</small>}
        {doel && <small>{doel}</small>}
        {daad === 'geweigerd' && <small>{lijn.regels.join(', ')}</small>}
      </Table.Td>
    </Table.Tr>
  )
}
