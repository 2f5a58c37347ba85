import type { MedewerkerId, PartijId } from './casus/id.ts'
import { type Actor, plaatsen } from './casus/rol.ts'

/**
 * Through whose eyes a casus is seen. Within a partij the toewijzing decides which persons look, and what a person did
 * what they see (T17): who is not named did nothing. Asked for a partij as a whole, the matrix says which persons see.
 */
export type Lezer =
  | { readonly soort: 'procesregie' }
  | { readonly soort: 'partij'; readonly partij: PartijId; readonly medewerker?: MedewerkerId }
  | { readonly soort: 'manager' }
  | { readonly soort: 'beheerder' }
  | { readonly soort: 'fg' }

/** The eyes of an actor, or undefined for one who never looks: the calendar, and who keeps up the people of a partij. */
export function findLezer(actor: Actor): Lezer | undefined {
  const { kijktAls: soort } = plaatsen[actor.rol]
  if (soort === null) return undefined
  if (soort !== 'partij') return { soort }
  return actor.partij ? { soort, partij: actor.partij, medewerker: actor.medewerker } : undefined
}

/** The partij that looks; false where none does, so that it is never the same as a partij of which it is missing who it is. */
export function partijVan(lezer: Lezer): PartijId | false {
  return lezer.soort === 'partij' && lezer.partij
}

/** Whether only an assignment to the casus lets a person look through these eyes (P8); eyes of nobody need one. */
export function isPersoonlijk({ soort }: Lezer): boolean {
  return !Object.values(plaatsen).some((p) => p.kijktAls === soort && !p.alleenToegewezen)
}

/** One stable text per lezer, as stored with an inzagerecht. */
export function lezerSleutel(lezer: Lezer): string {
  return lezer.soort === 'partij' ? lezer.partij : lezer.soort
}
