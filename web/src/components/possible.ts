import type { HandelingId } from '@casushuis/handvat'
import type { Ik } from '../api/queries.ts'

/** Whether this person can do this outside a casus. */
export function isPossible(ik: Ik, handeling: HandelingId): boolean {
  return ik.handelingen.includes(handeling)
}
