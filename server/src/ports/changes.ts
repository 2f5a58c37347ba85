import type { CasusId, MedewerkerId, ZvhId } from '@casushuis/handvat'

/** What changed: a casus, or the registers of a house and so perhaps any casus of it. */
export interface Change {
  readonly zvh: ZvhId
  readonly casus: CasusId | null
}

/** Who has a casus open at one process of the server: all of them, every time. */
export interface Presence {
  readonly process: string
  readonly casus: CasusId
  readonly who: readonly MedewerkerId[]
}

/** What comes in on the line between the processes of the server. */
export interface Hearing {
  /** After its commit; `'unknown'` where something may have been missed: then anything may have changed. */
  changed(change: Change | 'unknown'): void
  /** Also what this process told itself. */
  present(presence: Presence): void
}

export interface Line {
  /** Tells the other processes; while there is no line nobody hears it. */
  tell(presence: Presence): Promise<void>
  close(): Promise<void>
}

/** Hears of every change after its commit, in whichever process it was made, never what changed in it; and of who is there. */
export interface Changes {
  listen(hearing: Hearing): Promise<Line>
}
