import type { Casus } from '../queries.ts'

/** Filled in by the part that belongs to it. */
export function Besluiten(_delen: { readonly casus: Casus }) {
  return null
}
