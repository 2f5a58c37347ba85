import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Clock } from '../ports/clock.ts'
import { houseSetting, type Store } from '../ports/store.ts'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import type { JobDefinition } from './runner.ts'

const quarter = 15 * 60_000

const day = 24 * 60 * 60_000

/** What was answered more than a day ago is not asked again by a line that fell away. */
async function forgetAnswers(store: Store, zvh: ZvhId, nu: Tijdstip): Promise<void> {
  const before = new Date(Date.parse(nu) - day).toISOString()
  await store.transaction(houseSetting(zvh, nu), (t) => t.vergeetHerhalingen(before))
}

/** The calendar of a zvh, with its housekeeping before it, every quarter of an hour: it catches up with whatever was missed (S7). */
export function calendarJob(store: Store, clock: Clock): JobDefinition {
  return {
    soort: 'kalender',
    every: quarter,
    run: async (zvh) => {
      await clock.reload()
      await store.sweepKeys(zvh, clock.nu())
      await forgetAnswers(store, zvh, clock.nu())
      await store.checkKeys(zvh, clock.nu())
      await voerKalenderUit({ store, clock, zvh })
    },
  }
}
