import type { GegevenId, ObjectId, PartijId, TekstId } from './id.ts'

/** What kinds of personal data are in something: they close it to who may not process them (B2.2.1, A7). */
export interface Merken {
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
}

/** What the rules know of something that somebody wrote and another partij may read, without its words (P10). */
export interface Tekst extends Merken {
  /** The partij in whose name it was written. */
  readonly bronhouder: PartijId
  readonly steuntOp: readonly GegevenId[]
  /**
   * Of a text that rests on no gegeven: whether it says something about the person that came from a partij. Null where
   * that was not asked.
   */
  readonly overPersoon: boolean | null
}

/**
 * Texts beside another part that can be corrected: the explanation in an answer, why a statement is not right, how the
 * betrokkene sees what an overleg is about, of an action what came of it and what follows where it fails, and of a goal
 * what developed.
 */
const verbeterbareBijteksten = [
  ...(['toelichting', 'resultaat', 'tegenspraak', 'zienswijze'] as const),
  ...(['terugval', 'ontwikkeling'] as const),
] as const

/** Texts that stand beside another part. `eerder` is what a part of the plan said before it was changed. */
export const bijtekstsoorten = [...verbeterbareBijteksten, 'eerder'] as const
export type Bijtekstsoort = (typeof bijtekstsoorten)[number]

/** One such text, and what it stands beside. */
export interface Bijtekst extends Tekst {
  readonly id: TekstId
  readonly soort: Bijtekstsoort
  readonly bij: ObjectId
}

/** Texts that can be corrected by who wrote them. */
export const schrijfselsoorten = ['uitspraak', 'plandoel', 'actie', ...verbeterbareBijteksten] as const
export type Schrijfselsoort = (typeof schrijfselsoorten)[number]
