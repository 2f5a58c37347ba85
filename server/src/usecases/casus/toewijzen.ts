import type { GenoemdeMedewerker, MedewerkerId, Tijdstip, ToewijzingId } from '@casushuis/handvat'
import type { MedewerkerStore } from '../../ports/medewerkers.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import type { Daad } from '../usecase.ts'

/** Somebody of whom an act speaks, as the rules know that person; null for who is not of this house. */
export async function genoemdeMedewerker(
  t: Pick<MedewerkerStore, 'medewerkers'>,
  medewerker: MedewerkerId,
): Promise<GenoemdeMedewerker | null> {
  const [gevonden] = await t.medewerkers([medewerker])
  return gevonden ? { id: gevonden.id, rol: gevonden.rol, partij: gevonden.partijId } : null
}

/** Who gets a casus, and until when; null is without an end. */
interface Nieuw {
  readonly medewerker: MedewerkerId
  readonly tot: Tijdstip | null
  /** Whether the manager asks this person to take it over. */
  readonly overname?: boolean
}

/**
 * Assigns somebody of this house to the casus, from now on (P8).
 * @throws {NietGevonden} for who is not of this house
 */
export async function wijstToe(
  { t, casus, nu }: Pick<Daad, 't' | 'casus' | 'nu'>,
  { medewerker, tot, overname = false }: Nieuw,
): Promise<ToewijzingId> {
  const [wie] = await t.medewerkers([medewerker])
  if (!wie) throw new NietGevonden()
  const id = nieuwId<ToewijzingId>()
  const { rol, partijId } = wie
  await t.wijstToe(casus.id, { id, medewerkerId: wie.id, rol, partijId, van: nu, tot, overname })
  return id
}
