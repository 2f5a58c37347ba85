import type { GenoemdeMedewerker, MedewerkerId } from '@casushuis/handvat'
import type { MedewerkerStore } from '../../ports/medewerkers.ts'

/** Somebody of whom an act speaks, as the rules know that person; null for who is not of this house. */
export async function genoemdeMedewerker(
  t: Pick<MedewerkerStore, 'medewerkers'>,
  medewerker: MedewerkerId,
): Promise<GenoemdeMedewerker | null> {
  const [gevonden] = await t.medewerkers([medewerker])
  return gevonden ? { id: gevonden.id, rol: gevonden.rol, partij: gevonden.partijId } : null
}
