import type { ActieId, GegevenId, PartijId, VerstrekkingId } from './id.ts'

/** That a recipient collected one gegeven of a bronhouder for its action: it stays so, whatever becomes of the gegeven (B2.2.3). */
export interface Verstrekking {
  readonly id: VerstrekkingId
  readonly gegeven: GegevenId
  readonly actie: ActieId
  readonly bronhouder: PartijId
  readonly ontvanger: PartijId
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
}
