import { Badge, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Agendaregel, triageagendaQuery, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { paginatitels } from '../../teksten/paginas.ts'
import { agendaTeksten as t } from '../../teksten/triageagenda.ts'

/** What the procesregisseur and the aanmelder go through every week: the lawful way instead of a weegtafel (T3). */
export function Triageagenda() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.triageagenda} explanation={t.uitleg} />
      {isPossible(ik, 'triageagendaInzien') ? <Lijst /> : <NotPossible ik={ik} handeling="triageagendaInzien" />}
    </>
  )
}

function Lijst() {
  const { data, error } = useQuery(triageagendaQuery())
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  if (data.casussen.length === 0) return <EmptyState title={t.leegTitel} explanation={t.leeg} />
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            {[t.casus, t.compleet, t.uitvragen, t.geinformeerd, t.voorstel].map((kop) => (
              <Table.Th key={kop}>{kop}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.casussen.map((regel) => (
            <Rij key={regel.casusnummer} regel={regel} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface Regeldelen {
  readonly regel: Agendaregel
}

function Rij({ regel }: Regeldelen) {
  const { casusnummer, betrokkene, aanmelder, aangemeldTijdstip, compleet, ontbreekt, geinformeerd, voorstel } = regel
  const informeren = geinformeerd === null ? t.onbekend : geinformeerd ? t.ja : t.nee
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/casussen/$casusnummer" params={{ casusnummer }}>
          {betrokkene ?? t.zonderNaam}
        </Link>
        <Text size="sm" c="dimmed">
          {casusnummer} · {t.aangemeld(aanmelder, formatDay(aangemeldTijdstip))}
        </Text>
      </Table.Td>
      <Table.Td>{compleet ? t.ja : `${t.nee}: ${ontbreekt.map((wat) => t.ontbreekt[wat]).join('; ')}`}</Table.Td>
      <Table.Td>
        <Uitvragen regel={regel} />
      </Table.Td>
      <Table.Td>{informeren}</Table.Td>
      <Table.Td>{t.voorstellen[voorstel]}</Table.Td>
    </Table.Tr>
  )
}

function Uitvragen({ regel: { openUitvragen, beantwoord } }: Regeldelen) {
  if (openUitvragen.length === 0 && beantwoord === 0) return <Text c="dimmed">{t.geenUitvragen}</Text>
  return (
    <Stack gap={4}>
      {openUitvragen.map(({ partij, verstuurdTijdstip, antwoordVoor, teLaat }) => (
        <Text key={partij} size="sm">
          {t.open(partij, formatDay(verstuurdTijdstip), formatDay(antwoordVoor))}{' '}
          {teLaat && <Badge color="rood">{t.teLaat}</Badge>}
        </Text>
      ))}
      {beantwoord > 0 && <Text size="sm">{t.beantwoord(beantwoord)}</Text>}
    </Stack>
  )
}
