import { useQuery } from '@tanstack/react-query'
import { type Ik, medewerkersQuery, partijenQuery, useIk } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { aanmeldTeksten as t } from '../../teksten/aanmelden.ts'
import { Aanmeldformulier } from './aanmeldformulier.tsx'

/** Notifying a casus, step by step (A1–A5). */
export function Aanmelden() {
  const ik = useIk()
  const mag = isPossible(ik, 'casusAanmelden')
  return (
    <>
      <PageHeader
        title={t.paginatitel}
        explanation={mag && ik.partij && `${t.namens(ik.partij.naam)} ${t.nietBewaard}`}
      />
      {mag ? <Voorbereid ik={ik} /> : <NotPossible ik={ik} handeling="casusAanmelden" />}
    </>
  )
}

function Voorbereid({ ik }: { readonly ik: Ik }) {
  const partijen = useQuery(partijenQuery())
  const medewerkers = useQuery(medewerkersQuery())
  const fout = partijen.error ?? medewerkers.error
  if (!partijen.data || !medewerkers.data) return fout ? <ProblemMessage fout={fout} /> : <Loading />
  const partij = partijen.data.partijen.find((p) => p.id === ik.partij?.id)
  const taken = partij?.taken.filter(({ van, tot }) => van <= ik.vandaag && (tot === null || ik.vandaag <= tot)) ?? []
  if (!partij || taken.length === 0) return <EmptyState title={t.geenTakenTitel} explanation={t.geenTaken} />
  return <Aanmeldformulier partij={{ ...partij, taken }} procesregisseurs={medewerkers.data.procesregisseurs} />
}
