import type { Datum, Fase, Overlegsoort } from '@casushuis/handvat'

/** How many casussen are in a phase, scaled down on a day or rounded off. */
export interface Fasetelling {
  readonly fase: Fase
  readonly besluitOp: Datum | null
  readonly afgerond: boolean
  readonly aantal: number
}

/** Numbers without persons. */
export interface Telling {
  readonly perFase: readonly Fasetelling[]
  /** Also of casussen that were destroyed since. */
  readonly perOverlegsoort: readonly { readonly soort: Overlegsoort; readonly aantal: number }[]
}

/** What can be counted. */
export interface TellingStore {
  telling(): Promise<Telling>
}
