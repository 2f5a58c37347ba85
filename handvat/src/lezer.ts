import type { PartijId } from './casus/id.ts'
import type { Actor, Rol } from './casus/rol.ts'

/** Through whose eyes a casus is seen. Within a partij the toewijzing decides which persons look. */
export type Lezer =
  | { readonly soort: 'procesregie' }
  | { readonly soort: 'partij'; readonly partij: PartijId }
  | { readonly soort: 'manager' }
  | { readonly soort: 'beheerder' }
  | { readonly soort: 'fg' }

const lezerPerRol = {
  partijmedewerker: null,
  procesregisseur: { soort: 'procesregie' },
  ondersteuner: { soort: 'procesregie' },
  manager: { soort: 'manager' },
  beheerder: { soort: 'beheerder' },
  fg: { soort: 'fg' },
  kalender: null,
} as const satisfies Record<Rol, Lezer | null>

/** The eyes of an actor, or undefined for one who never looks (the calendar). */
export function findLezer(actor: Actor): Lezer | undefined {
  if (actor.partij) return { soort: 'partij', partij: actor.partij }
  return lezerPerRol[actor.rol] ?? undefined
}

/** One stable text per lezer, as stored with an inzagerecht. */
export function lezerSleutel(lezer: Lezer): string {
  return lezer.soort === 'partij' ? lezer.partij : lezer.soort
}
