import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type EigenOrganisatie, eigenOrganisatieQuery, useIk } from '../../api/queries.ts'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { organisatieTeksten as t } from '../../teksten/mijn-organisatie.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { Beheer } from './beheer.tsx'
import { Collegas } from './collegas.tsx'
import { Registraties } from './registraties.tsx'

/** One's own organisation: who works there and what is recorded of it, and nothing of any casus (P4, P5, P8). */
export function MijnOrganisatie() {
  const ik = useIk()
  if (isPossible(ik, 'eigenOrganisatieInzien')) return <Geladen />
  return (
    <>
      <PageHeader title={paginatitels.mijnOrganisatie} />
      <NotPossible ik={ik} handeling="eigenOrganisatieInzien" />
    </>
  )
}

function Geladen() {
  const { data, error } = useQuery(eigenOrganisatieQuery())
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  return (
    <>
      <PageHeader title={paginatitels.mijnOrganisatie} explanation={t.uitleg(data.partij.naam)} />
      <ProblemMessage fout={error} />
      <Inhoud organisatie={data} />
    </>
  )
}

function Inhoud({ organisatie }: { readonly organisatie: EigenOrganisatie }) {
  const { partij, collegas, beheer } = organisatie
  return (
    <Stack gap="md">
      {beheer ? <Beheer partij={partij} beheer={beheer} /> : <Collegas collegas={collegas} />}
      <Registraties organisatie={organisatie} />
      <Text size="sm">{t.vragen}</Text>
    </Stack>
  )
}
