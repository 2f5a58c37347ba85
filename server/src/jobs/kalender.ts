import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import type { JobDefinition } from './runner.ts'

const quarter = 15 * 60_000

/** The calendar of a zvh, with its housekeeping before it, every quarter of an hour: it catches up with whatever was missed (S7). */
export function calendarJob(store: Store, clock: Clock): JobDefinition {
  return {
    soort: 'kalender',
    every: quarter,
    run: async (zvh) => {
      await clock.reload()
      await store.sweepKeys(zvh, clock.nu())
      await voerKalenderUit({ store, clock, zvh })
    },
  }
}
