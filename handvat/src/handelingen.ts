import type { DoelId } from './doelen.ts'
import { handelingenBijAanmelding } from './handelingen/aanmelding.ts'
import { handelingenBijAfronding } from './handelingen/afronding.ts'
import { handelingenBijAfschaling } from './handelingen/afschaling.ts'
import { handelingenBuitenCasus } from './handelingen/buiten-casus.ts'
import { handelingenBijCasusoverleg } from './handelingen/casusoverleg.ts'
import { handelingenInElkeFase } from './handelingen/elke-fase.ts'
import type { Handeling } from './handelingen/handeling.ts'
import { handelingenBijInformeren } from './handelingen/informeren.ts'
import { handelingenBijTriage } from './handelingen/triage.ts'
import type { Opdracht, Opdrachtdeel } from './regels/situatie.ts'

/** Every act there is, in the order of the process. What is not in this table cannot be done. */
export const handelingen = {
  ...handelingenBuitenCasus,
  ...handelingenBijAanmelding,
  ...handelingenBijTriage,
  ...handelingenBijCasusoverleg,
  ...handelingenBijAfronding,
  ...handelingenBijAfschaling,
  ...handelingenInElkeFase,
  ...handelingenBijInformeren,
} as const satisfies Record<string, Handeling<DoelId>>

export type HandelingId = keyof typeof handelingen
export const handelingIds = Object.keys(handelingen) as readonly HandelingId[]

type Gelezen<Id extends HandelingId> = (typeof handelingen)[Id]['eisenAanOpdracht'][number]['leest'][number]

/** What must be known of an act before it is done: the parts of the opdracht that its own rules read, and no other. */
export type OpdrachtVoor<Id extends HandelingId> = Partial<Opdracht> &
  Pick<Opdracht, Gelezen<Id>> & { readonly [Deel in Exclude<Opdrachtdeel, Gelezen<Id>>]?: never }

/** The row of one act, in its general form. */
export function getHandeling(id: HandelingId): Handeling {
  return handelingen[id]
}
