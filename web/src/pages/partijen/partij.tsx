import { Anchor, Stack } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type Partij, partijenQuery, useIk } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { partijTeksten } from '../../teksten/partijen.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Convenanten } from './convenanten.tsx'
import { Kenmerken } from './kenmerken.tsx'
import { Koppelingen } from './koppelingen.tsx'
import { Herkomst } from './partij-herkomst.tsx'
import { PartijWijzigen } from './partij-wijzigen.tsx'
import stijl from './partijen.module.css'
import { Rechten } from './rechten.tsx'
import { Taken } from './taken.tsx'
import { Verleningen } from './verleningen.tsx'
import { Verstrekkingsbesluiten } from './verstrekkingsbesluiten.tsx'
import { Voorstellen } from './voorstellen.tsx'

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
      <PageHeader
        title={partij.naam}
        explanation={<Kenmerken partij={partij} />}
        aside={<PartijWijzigen partij={partij} />}
      />
      <Stack gap="md">
        <Convenanten partij={partij} />
        <Taken partij={partij} />
        <Verleningen partij={partij} />
        <Rechten partij={partij} />
        <Verstrekkingsbesluiten partij={partij} />
        <Koppelingen partij={partij} />
        <Voorstellen partij={partij} />
        <Herkomst partij={partij} />
        <NotPossible ik={ik} handeling="partijWijzigen" title={t.vastleggenEnBeeindigen} />
        <NotPossible ik={ik} handeling="bevoegdheidVerlenen" />
        <NotPossible ik={ik} handeling="rechtVastleggen" />
      </Stack>
    </>
  )
}
