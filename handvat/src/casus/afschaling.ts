import type { Datum } from './datum.ts'

/** That a dossier is kept for another time than usual, until that is weighed again (B2.2.4). */
export interface Termijnafwijking {
  /** The day on which it goes to the archive. */
  readonly archiefOp: Datum
  /** The day on which everything is destroyed. */
  readonly vernietigenOp: Datum
  /** The last day on which it is decided again whether that is still needed. */
  readonly herbeoordelenOp: Datum
}

/** The decision to scale down, which starts the retention calendar; the step follows from its days (B2.2.4). */
export interface Afschaling {
  readonly besluitOp: Datum
  /** Null where the usual terms hold. */
  readonly afwijking: Termijnafwijking | null
  /** The day on which a dossier that the manager opened again is archived again; null where nobody opened it. */
  readonly actiefTot: Datum | null
}
