import type { ActieId, GegevenId, PartijId, TekstId, UitspraakId, UitvraagId } from './id.ts'

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

/** Texts that stand beside another part: the explanation in an answer, what came of an action, and why a statement is not right. */
export const bijtekstsoorten = ['toelichting', 'resultaat', 'tegenspraak'] as const
export type Bijtekstsoort = (typeof bijtekstsoorten)[number]

/** One such text, and the uitvraag, the actie or the uitspraak that it belongs to. */
export interface Bijtekst extends Tekst {
  readonly id: TekstId
  readonly soort: Bijtekstsoort
  readonly bij: UitvraagId | ActieId | UitspraakId
}

/** Texts that can be corrected by who wrote them. */
export const schrijfselsoorten = ['uitspraak', 'plandoel', 'actie', ...bijtekstsoorten] as const
export type Schrijfselsoort = (typeof schrijfselsoorten)[number]
