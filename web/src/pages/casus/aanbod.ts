import type { Aanbod, Casus, HandelingId } from './queries.ts'

/** What the rulebook says of this act for this reader, or undefined where it is not for this reader at all. */
export function aanbodVan(casus: Casus, id: HandelingId): Aanbod | undefined {
  return casus.handelingen.find((h) => h.id === id)
}

/** Whether this act is open to this reader now. */
export function isOpen(casus: Casus, id: HandelingId): boolean {
  return aanbodVan(casus, id)?.toegestaan === true
}
