import type { Geldigheid } from './casus/datum.ts'
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

/** What a decision can rest on, by name. */
export const feitnamen = [
  'rol',
  'koppeling',
  'hoedanigheid',
  'toewijzing',
  'waarneming',
  'fase',
  'stap',
  'overleg',
  'mandaat',
  'leidendePartij',
  'taak',
] as const
export type Feitnaam = (typeof feitnamen)[number]

/** One fact that a decision rested on, without content: a word of the rulebook or an id, and how long it holds. */
export interface Feit {
  readonly naam: Feitnaam
  /** Null where it was looked for and there is none. */
  readonly waarde: string | null
  readonly geldig: Geldigheid | null
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
      /** Exactly the norms that spoke of this act of this actor, each of which could have refused it. */
      readonly regels: readonly Regelverwijzing[]
      /** What the decision rested on. */
      readonly feiten: readonly Feit[]
      /** Null only for an act outside every casus, which processes nothing about a betrokkene. */
      readonly verantwoording: Verantwoording | null
    }
  | {
      readonly toegestaan: false
      readonly regel: Regelverwijzing
      readonly reden: string
      readonly watHelpt: string
      /** What had been looked at when it was refused. */
      readonly feiten: readonly Feit[]
      /** Every field of what was filled in that stands in the way; none where it is no field that helps. */
      readonly velden: readonly Veldfout[]
    }
