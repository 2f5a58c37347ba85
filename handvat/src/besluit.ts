import type { PartijId } from './casus/id.ts'
import type { Regelverwijzing } from './regel.ts'

/** In whose name, for which goal, on which task and legal basis something is done (P1). */
export interface Verantwoording {
  readonly namens: PartijId
  /** The id of a goal in the closed list of the rulebook. */
  readonly doel: string
  readonly taak: string
  readonly grondslag: string
}

/** One field of what was filled in, what is wrong with it and what would help. */
export interface Veldfout {
  readonly veld: string
  readonly melding: string
}

/** The answer of the rulebook to one act: never a bare boolean (R4). */
export type Besluit =
  | {
      readonly toegestaan: true
      readonly regels: readonly Regelverwijzing[]
      /** Null only for an act outside every casus, which processes nothing about a betrokkene. */
      readonly verantwoording: Verantwoording | null
    }
  | {
      readonly toegestaan: false
      readonly regel: Regelverwijzing
      readonly reden: string
      readonly watHelpt: string
      /** Every field of what was filled in that stands in the way; none where it is no field that helps. */
      readonly velden: readonly Veldfout[]
    }
