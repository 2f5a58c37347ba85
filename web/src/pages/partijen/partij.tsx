import { Anchor, Stack, Table, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Partij, partijenQuery, useIk } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Panel } from '../../components/panel.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { partijTeksten, partijpaginaTeksten as t } from '../../teksten/partijen.ts'
import { Kenmerken } from './kenmerken.tsx'
import { periode } from './partij-in-woorden.ts'
import stijl from './partijen.module.css'
import { Rechten } from './rechten.tsx'
import { Verleningen } from './verleningen.tsx'

/** One partij: its taken, what it may process, and for what it made the procesregie competent (P3, P4). */
export function Partijpagina() {
  const { partij: id } = useParams({ from: '/bladen/partijen/$partij' })
  const { data, error } = useQuery(partijenQuery())
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  const partij = data.partijen.find((p) => p.id === id)
  return (
    <>
      <Anchor component={Link} to="/partijen" size="sm" className={stijl.terug ?? ''}>
        <IconArrowLeft size={16} aria-hidden />
        {partijTeksten.terug}
      </Anchor>
      <ProblemMessage fout={error} />
      {partij ? <Gevonden partij={partij} /> : <BestaatNiet />}
    </>
  )
}

function BestaatNiet() {
  return <EmptyState title={partijTeksten.bestaatNietTitel} explanation={partijTeksten.bestaatNiet} />
}

function Gevonden({ partij }: { readonly partij: Partij }) {
  const ik = useIk()
  return (
    <>
      <PageHeader title={partij.naam} explanation={<Kenmerken partij={partij} />} />
      <Stack gap="md">
        <Verleningen partij={partij} />
        <Taken partij={partij} />
        <Rechten partij={partij} />
        <NotPossible ik={ik} handeling="bevoegdheidVerlenen" />
        <NotPossible ik={ik} handeling="rechtVastleggen" />
      </Stack>
    </>
  )
}

function Taken({ partij: { taken } }: { readonly partij: Partij }) {
  return (
    <Panel title={t.taken} explanation={t.takenUitleg}>
      {taken.length === 0 ? (
        <Text>{t.geenTaken}</Text>
      ) : (
        <Tabel koppen={[t.taak, t.grondslag, t.geldig]}>
          {taken.map((taak) => (
            <Table.Tr key={taak.id}>
              <Table.Td fw={600}>{taak.naam}</Table.Td>
              <Table.Td>{taak.grondslag}</Table.Td>
              <Table.Td data-kop={t.geldig}>{periode(taak)}</Table.Td>
            </Table.Tr>
          ))}
        </Tabel>
      )}
    </Panel>
  )
}

interface Tabeldelen {
  readonly koppen: readonly string[]
  readonly children: ReactNode
}

function Tabel({ koppen, children }: Tabeldelen) {
  return (
    <Table className={stijl.tabel ?? ''}>
      <Table.Thead>
        <Table.Tr>
          {koppen.map((kop) => (
            <Table.Th key={kop} scope="col">
              {kop}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  )
}
