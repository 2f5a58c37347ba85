import { useQuery } from '@tanstack/react-query'
import { type Medewerker, medewerkersoverzichtQuery } from '../../api/queries.ts'

/** Who can do the work of somebody: colleagues in the same role, of the same partij or of the zvh, who can sign in. */
export function useCollegas({ id, partij, rol }: Medewerker): { value: string; label: string }[] {
  const medewerkers = useQuery(medewerkersoverzichtQuery()).data?.medewerkers ?? []
  return medewerkers
    .filter((m) => m.id !== id && m.inlog !== null && m.beeindigd === null)
    .filter((m) => m.rol === rol && m.partij?.id === partij?.id)
    .map((m) => ({ value: m.id, label: m.naam }))
}
