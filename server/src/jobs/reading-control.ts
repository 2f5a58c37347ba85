import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import type { JobDefinition } from './runner.ts'

const day = 24 * 60 * 60_000

/** Whether each casus of a zvh can still be read, at every start and every day; the house is open meanwhile. */
export function readingControlJob({ store, clock }: { readonly store: Store; readonly clock: Clock }): JobDefinition {
  return {
    soort: 'leescontrole',
    every: day,
    afterOpening: true,
    run: (zvh) => store.checkReadable(zvh, clock.nu()),
  }
}
