import type { Datum, Fase, Overlegsoort } from '@casushuis/handvat'

/** Numbers without persons. */
export interface Telling {
  readonly perFase: readonly { readonly fase: Fase; readonly besluitOp: Datum | null; readonly aantal: number }[]
  /** Also of casussen that were destroyed since. */
  readonly perOverlegsoort: readonly { readonly soort: Overlegsoort; readonly aantal: number }[]
}

/** What can be counted. */
export interface TellingStore {
  telling(): Promise<Telling>
}
