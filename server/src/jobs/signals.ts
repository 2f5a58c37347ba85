import type { Signal, Signals } from '../ports/signals.ts'

/** Signals within this one process. */
export function makeSignals(): Signals {
  const listeners = new Set<(signal: Signal) => void>()
  return {
    meld(signal) {
      for (const hear of listeners) hear(signal)
    },
    listen(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
  }
}
