import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Medewerker, medewerkersoverzichtQuery, useIk } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { rolnamen } from '../../teksten/begrippen.ts'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { Importeerlink } from '../importeren/importeerlink.tsx'
import { MedewerkerVastleggen } from './medewerker-vastleggen.tsx'
import { Medewerkerregel } from './medewerkerregel.tsx'
import { TeBevestigen } from './mensen-bevestigen.tsx'

/** Who works here or did, in which role, and whether he or she can sign in (P5). */
export function Medewerkers() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.medewerkers} explanation={t.uitleg} aside={<Knoppen />} />
      {isPossible(ik, 'medewerkersoverzichtInzien') ? (
        <Lijst />
      ) : (
        <NotPossible ik={ik} handeling="medewerkersoverzichtInzien" />
      )}
    </>
  )
}

function Knoppen() {
  return (
    <Group gap="sm">
      <MedewerkerVastleggen />
      <Importeerlink soort="medewerkers" />
    </Group>
  )
}

const perioden = [
  { value: 'nu', label: t.nu },
  { value: 'vroeger', label: t.vroeger },
]

function Lijst() {
  const ik = useIk()
  const { data, error } = useQuery(medewerkersoverzichtQuery())
  const [zoek, zetZoek] = useState('')
  const [periode, zetPeriode] = useState('nu')
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  if (data.medewerkers.length === 0) return <EmptyState title={t.leegTitel} explanation={t.leegUitleg} />
  const gevonden = data.medewerkers.filter((m) => (m.beeindigd !== null) === (periode === 'vroeger') && past(m, zoek))
  return (
    <Stack gap="md">
      <ProblemMessage fout={error} />
      {isPossible(ik, 'mensenBevestigen') && <TeBevestigen {...data} />}
      <SearchField label={t.zoek} value={zoek} change={zetZoek} maw={360} />
      <SegmentedControl aria-label={t.toon} data={perioden} value={periode} onChange={zetPeriode} maw={420} />
      <ul className="lijst-in-kader">
        {gevonden.map((medewerker) => (
          <Medewerkerregel key={medewerker.id} medewerker={medewerker} medewerkers={data.medewerkers} />
        ))}
      </ul>
      <Text role="status">{gevonden.length === 0 && t.nietGevonden}</Text>
    </Stack>
  )
}

/** Whether somebody is who is looked for. */
function past({ naam, rol, partij }: Medewerker, zoek: string): boolean {
  const woorden = [naam, rolnamen[rol], partij?.naam ?? ''].join(' ').toLowerCase()
  return woorden.includes(zoek.trim().toLowerCase())
}
