import type { ZvhId } from '@casushuis/handvat'
import type { Alarm } from '../ports/alarms.ts'
import type { Clock } from '../ports/clock.ts'
import type { HouseLog } from '../ports/house-log.ts'
import { houseSetting, type Store } from '../ports/store.ts'
import type { JobDefinition } from './runner.ts'

interface Parts {
  readonly store: Store
  readonly clock: Clock
  readonly log: HouseLog
}

/** The same jobs, after each of which the log tells which alarms sound that did not before. */
export function tellingAlarms(jobs: readonly JobDefinition[], { store, clock, log }: Parts): readonly JobDefinition[] {
  const told = new Set<string>()
  const tell = async (zvh: ZvhId) => {
    const alarmen = await store.transaction(houseSetting(zvh, clock.nu()), (t) => t.alarmen())
    for (const alarm of alarmen.filter(({ voorbij }) => voorbij === null)) {
      const name = nameOf(alarm)
      if (!told.has(name)) log.error('an alarm sounds', { kind: alarm.soort })
      told.add(name)
    }
  }
  return jobs.map((job) => ({
    ...job,
    run: (...words) => job.run(...words).finally(() => tell(words[0])),
  }))
}

const nameOf = ({ soort, onderwerp, sinds }: Alarm): string => `${soort} ${onderwerp} ${sinds}`
