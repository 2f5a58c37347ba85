import type { Medewerker } from '../../api/queries.ts'

/** Who of these can do the work of somebody: colleagues in the same role, of the same partij or of the zvh, who can sign in. */
export function collegasVan(
  { id, partij, rol }: Medewerker,
  medewerkers: readonly Medewerker[],
): { value: string; label: string }[] {
  return medewerkers
    .filter((m) => m.id !== id && m.kanInloggen && m.beeindigd === null)
    .filter((m) => m.rol === rol && m.partij?.id === partij?.id)
    .map((m) => ({ value: m.id, label: m.naam }))
}

/** What is asked again when something of who works here changed. */
export const vernieuwtMedewerkers = [['medewerkersoverzicht'], ['medewerkers'], ['eigen-organisatie']] as const
