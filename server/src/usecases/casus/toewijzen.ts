import { type GenoemdeMedewerker, geldt, type MedewerkerId, type PartijId } from '@casushuis/handvat'
import type { MedewerkerStore } from '../../ports/medewerkers.ts'
import { nieuwId } from '../id.ts'
import type { Daad } from '../usecase.ts'

/**
 * Sees to it that somebody of a partij knows of the casus: its contactpersoon, who passes it on to the right
 * colleague, unless somebody of that partij is at work on it already (P8).
 */
export async function wijsContactpersoonToe({ t, casus, nu }: Daad, partij: PartijId): Promise<void> {
  if (casus.toewijzingen.some((w) => w.partij === partij && geldt(w.geldig, nu))) return
  for (const { id, rol, partijId } of await t.contactpersonen([partij])) {
    await t.wijstToe(casus.id, { id: nieuwId(), medewerkerId: id, rol, partijId, van: nu, tot: null, overname: false })
  }
}

/** Somebody of whom an act speaks, as the rules know that person; null for who is not of this house. */
export async function genoemdeMedewerker(
  t: Pick<MedewerkerStore, 'medewerkers'>,
  medewerker: MedewerkerId,
): Promise<GenoemdeMedewerker | null> {
  const [gevonden] = await t.medewerkers([medewerker])
  return gevonden ? { id: gevonden.id, rol: gevonden.rol, partij: gevonden.partijId } : null
}
