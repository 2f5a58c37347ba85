import { useQuery } from '@tanstack/react-query'
import { type Medewerker, medewerkersoverzichtQuery } from '../../api/queries.ts'

/** Who can take over what somebody of a partij works on: colleagues of the same partij who can sign in. */
export function useCollegas({ id, partij }: Medewerker): { value: string; label: string }[] {
  const medewerkers = useQuery(medewerkersoverzichtQuery()).data?.medewerkers ?? []
  return medewerkers
    .filter((m) => m.id !== id && m.inlog !== null && m.beeindigd === null && m.partij?.id === partij?.id)
    .map((m) => ({ value: m.id, label: m.naam }))
}
