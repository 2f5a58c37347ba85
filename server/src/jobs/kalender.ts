import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Clock } from '../ports/clock.ts'
import type { HouseLog } from '../ports/house-log.ts'
import { houseSetting, type Store, type Transaction } from '../ports/store.ts'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import { sluitZittingen } from '../usecases/casus/zittingen.ts'
import type { JobDefinition } from './runner.ts'

const quarter = 15 * 60_000

const day = 24 * 60 * 60_000

/** What was answered more than a day ago is not asked again by a line that fell away. */
async function forgetAnswers(store: Store, zvh: ZvhId, nu: Tijdstip): Promise<void> {
  const before = new Date(Date.parse(nu) - day).toISOString()
  await store.transaction(houseSetting(zvh, nu), (t) => t.vergeetHerhalingen(before))
}

interface Parts {
  readonly store: Store
  readonly clock: Clock
  readonly log: HouseLog
}

/** The calendar of a zvh, with its housekeeping before it, every quarter of an hour: it catches up with whatever was missed (S7). */
export function calendarJob({ store, clock, log }: Parts): JobDefinition {
  const carryOut = async (zvh: ZvhId) => {
    await clock.reload()
    await store.sweepKeys(zvh, clock.nu())
    await forgetAnswers(store, zvh, clock.nu())
    await sluitZittingen({ store, clock }, zvh)
    await store.checkKeys(zvh, clock.nu())
    return voerKalenderUit({ store, clock, zvh })
  }
  const within = (zvh: ZvhId, work: (t: Transaction) => Promise<void>) =>
    store.transaction(houseSetting(zvh, clock.nu()), work)
  return {
    soort: 'kalender',
    every: quarter,
    run: async (zvh) => {
      const { gearchiveerd, vernietigd } = await carryOut(zvh).catch(async (fault: unknown) => {
        await within(zvh, (t) => t.zetAlarm('kalenderBlijftAchter', ['']))
        throw fault
      })
      await within(zvh, (t) => t.zetAlarm('kalenderBlijftAchter', []))
      if (gearchiveerd > 0) log.info('casussen were archived', { count: gearchiveerd })
      if (vernietigd > 0) log.info('casussen were destroyed', { count: vernietigd })
    },
  }
}
