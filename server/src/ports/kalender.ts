import type { CasusId, Datum, Tijdstip } from '@casushuis/handvat'

/** What the house does by itself as time goes by (S1-S7). */
export interface KalenderStore {
  /** The afgeschaalde casussen with the day of the decision. */
  kalender(): Promise<readonly { readonly casus: CasusId; readonly besluitOp: Datum; readonly gearchiveerd: boolean }[]>
  /** The casussen whose inzage hangs on a mandate or right that began after `sinds`, up to now. */
  herzieningen(sinds: Tijdstip): Promise<readonly CasusId[]>
  /** Up to which moment the calendar was carried out. */
  kalenderOp(): Promise<Tijdstip | null>
  legtKalenderVast(): Promise<void>
}
