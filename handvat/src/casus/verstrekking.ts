import type { ActieId, GegevenId, PartijId, VerstrekkingId } from './id.ts'

/**
 * What became of a gegeven after it was collected: its bronhouder or the procesregie changed it, or its bronhouder shielded or withdrew
 * it (T19, B2.2.2).
 */
export const verstrekkingberichten = ['gewijzigd', 'beperkt', 'ingetrokken'] as const
export type Verstrekkingbericht = (typeof verstrekkingberichten)[number]

/**
 * That a recipient collected one gegeven of a bronhouder, for its action or to report the casus elsewhere: it stays so, whatever
 * becomes of the gegeven (B2.2.2, B2.2.3).
 */
export interface Verstrekking {
  readonly id: VerstrekkingId
  readonly gegeven: GegevenId
  /** Null where it goes along with the aanmelding elsewhere. */
  readonly actie: ActieId | null
  readonly bronhouder: PartijId
  readonly ontvanger: PartijId
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  /** What the recipient has yet to read of what became of the gegeven since; null is nothing. */
  readonly bericht: Verstrekkingbericht | null
}
