import { handelingenBijAanmelding } from './handelingen/aanmelding.ts'
import { handelingenBijAfschaling } from './handelingen/afschaling.ts'
import { handelingenBuitenCasus } from './handelingen/buiten-casus.ts'
import { handelingenBijCasusoverleg } from './handelingen/casusoverleg.ts'
import { handelingenInElkeFase } from './handelingen/elke-fase.ts'
import type { Handeling } from './handelingen/handeling.ts'
import { handelingenBijTriage } from './handelingen/triage.ts'

/** Every act there is. What is not in this table cannot be done. */
export const handelingen = {
  ...handelingenBuitenCasus,
  ...handelingenInElkeFase,
  ...handelingenBijAanmelding,
  ...handelingenBijTriage,
  ...handelingenBijCasusoverleg,
  ...handelingenBijAfschaling,
} as const satisfies Record<string, Handeling>

export type HandelingId = keyof typeof handelingen
export const handelingIds = Object.keys(handelingen) as readonly HandelingId[]

/** The row of one act, in its general form. */
export function getHandeling(id: HandelingId): Handeling {
  return handelingen[id]
}
