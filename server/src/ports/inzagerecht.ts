import type { CasusId, Facetsoort, Inzagesoort, MedewerkerId, ObjectId, Over, Tijdstip } from '@casushuis/handvat'
import type { Werkregel } from './werk.ts'

/** What can be given: what is not, is not stored. */
export const inzagesoorten = ['inhoud', 'bestaan'] as const satisfies readonly Inzagesoort[]

/** What the rulebook said about one reader and one object, or one facet of it. */
export interface Inzagerecht {
  readonly lezer: string
  readonly objectId: ObjectId
  readonly objectsoort: string
  /** Null is the object itself. */
  readonly facet: Facetsoort | null
  /** Whom the facet is about, where it is about one partij or the zvh. */
  readonly over: Over | null
  readonly soort: (typeof inzagesoorten)[number]
  readonly regel: string
  readonly geldigTot: Tijdstip | null
  readonly persoonlijk: boolean
  /** The persons of the lezer for whom it is alone; null is all who are assigned. */
  readonly alleenVoor: readonly MedewerkerId[] | null
}

/** The answers of the rulebook, which the database enforces. */
export interface InzagerechtStore {
  /** Stores what the rulebook says about who may see and who has what to do. */
  legtInzageVast(casus: CasusId, rechten: readonly Inzagerecht[], werk: readonly Werkregel[]): Promise<void>
}
