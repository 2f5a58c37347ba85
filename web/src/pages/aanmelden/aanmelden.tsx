import { useQuery } from '@tanstack/react-query'
import { type Ik, medewerkersQuery, partijenQuery, useIk } from '../../api/queries.ts'
import { Leeg } from '../../components/empty.tsx'
import { Laden } from '../../components/loading.tsx'
import { kan, NietMogelijk } from '../../components/not-possible.tsx'
import { Paginakop } from '../../components/page-header.tsx'
import { Probleemmelding } from '../../components/problem-message.tsx'
import { aanmeldTeksten as t } from '../../teksten/aanmelden.ts'
import { Aanmeldformulier } from './aanmeldformulier.tsx'

/** Notifying a casus, step by step (A1–A5). */
export function Aanmelden() {
  const ik = useIk()
  const mag = kan(ik, 'casusAanmelden')
  return (
    <>
      <Paginakop titel={t.paginatitel} uitleg={mag && ik.partij && `${t.namens(ik.partij.naam)} ${t.nietBewaard}`} />
      {mag ? <Voorbereid ik={ik} /> : <NietMogelijk ik={ik} handeling="casusAanmelden" />}
    </>
  )
}

function Voorbereid({ ik }: { readonly ik: Ik }) {
  const partijen = useQuery(partijenQuery())
  const medewerkers = useQuery(medewerkersQuery())
  const fout = partijen.error ?? medewerkers.error
  if (!partijen.data || !medewerkers.data) return fout ? <Probleemmelding fout={fout} /> : <Laden />
  const partij = partijen.data.partijen.find((p) => p.id === ik.partij?.id)
  const taken = partij?.taken.filter(({ van, tot }) => van <= ik.vandaag && (tot === null || ik.vandaag <= tot)) ?? []
  if (!partij || taken.length === 0) return <Leeg titel={t.geenTakenTitel} uitleg={t.geenTaken} />
  return <Aanmeldformulier partij={{ ...partij, taken }} procesregisseurs={medewerkers.data.procesregisseurs} />
}
