import type { ZvhId } from '@casushuis/handvat'

/** That something was committed, without what: whoever hears it asks for itself. */
export interface Signal {
  readonly zvh: ZvhId
}

/** Telling the rest of this process, after the commit. A signal can be missed: who depends on it also looks by itself. */
export interface Signals {
  meld(signal: Signal): void
  /** Calls `hear` at each signal, until what it gives back is called. */
  listen(hear: (signal: Signal) => void): () => void
}
