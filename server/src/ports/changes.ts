import type { CasusId, ZvhId } from '@casushuis/handvat'

/** What changed: a casus, or the registers of a house and so perhaps any casus of it. */
export interface Change {
  readonly zvh: ZvhId
  readonly casus: CasusId | null
}

/** Hears of every change after its commit, in whichever process it was made; never what changed in it. */
export interface Changes {
  /** `'unknown'` is told where something may have been missed: then anything may have changed. */
  listen(hear: (change: Change | 'unknown') => void): Promise<() => Promise<void>>
}
