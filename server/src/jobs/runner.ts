import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Clock } from '../ports/clock.ts'
import type { ClaimedJob, JobKind } from '../ports/jobs.ts'
import type { Signals } from '../ports/signals.ts'
import { houseSetting, type Store, type Transaction } from '../ports/store.ts'
import { causeOf } from './cause.ts'

/** One kind of job, and how it is done. It may be done twice, so doing it again must do no harm. */
export interface JobDefinition {
  readonly soort: JobKind
  /** In how many milliseconds it comes back by itself, for each zvh; left out for what only an act asks for. */
  readonly every?: number
  /** Nobody needs to wait for it before the house opens. */
  readonly afterOpening?: boolean
  run(zvh: ZvhId, job: ClaimedJob): Promise<void>
}

export interface Runnerparts {
  readonly store: Store
  readonly clock: Clock
  readonly signals: Signals
  readonly jobs: readonly JobDefinition[]
  readonly zvhs: () => Promise<readonly ZvhId[]>
  /** Hears which kind of job failed, and by what cause: never what it was about. */
  readonly onFault: (soort: JobKind | 'any', fault: string) => void
}

const minute = 60_000
/** Nothing that a job does takes as long; a process that holds one longer has stopped. */
const lease = 10 * minute
const longestWait = 60 * minute

/**
 * Does the jobs that are due now, to catch up with what was missed before the house opens, then those that can wait, and
 * from then on at each signal and every minute.
 * Returns what stops it, when the job at hand is done.
 */
export async function startRunner(parts: Runnerparts): Promise<() => Promise<void>> {
  let stopped = false
  const drain = oneAtATime(() => drainAll(parts, () => stopped))
  await leaveRecurring(parts)
  await drainAll({ ...parts, jobs: parts.jobs.filter((job) => !job.afterOpening) }, () => stopped)
  void drain()
  const deafen = parts.signals.listen(() => void drain())
  const timer = setInterval(() => void drain(), minute)
  timer.unref()
  return async () => {
    stopped = true
    deafen()
    clearInterval(timer)
    await drain()
  }
}

/** Work that is never done twice at the same time; asked for while it goes on, it is done once more afterwards. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const run = async () => {
    try {
      while (again) {
        again = false
        await work()
      }
    } finally {
      running = undefined
    }
  }
  return () => {
    again = true
    running ??= run()
    return running
  }
}

async function leaveRecurring({ store, clock, jobs, zvhs }: Runnerparts): Promise<void> {
  for (const zvh of await zvhs())
    for (const { soort } of jobs.filter((job) => job.every !== undefined)) {
      const nu = clock.nu()
      await store.transaction(houseSetting(zvh, nu), (t) => t.stuurt({ soort, onderwerp: zvh, vanaf: nu }))
    }
}

/** One zvh does not wait for another, and no job for one that failed. */
async function drainAll(parts: Runnerparts, stopped: () => boolean): Promise<void> {
  try {
    for (const zvh of await parts.zvhs()) while (!stopped() && (await runOne(parts, zvh)));
  } catch (fault) {
    parts.onFault('any', causeOf(fault))
  }
}

/** Whether there was a job to do. */
async function runOne(parts: Runnerparts, zvh: ZvhId): Promise<boolean> {
  const { clock, jobs, onFault } = parts
  const within = <T>(work: (t: Transaction) => Promise<T>) =>
    parts.store.transaction(houseSetting(zvh, clock.nu()), work)
  const kinds = jobs.map(({ soort }) => soort)
  const job = await within((t) => t.claimsJob(kinds, after(clock, lease)))
  const definition = jobs.find(({ soort }) => soort === job?.soort)
  if (!job || !definition) return false
  try {
    await definition.run(zvh, job)
  } catch (fault) {
    onFault(job.soort, causeOf(fault))
    await within((t) => t.postponesJob(job, after(clock, backOff(job.pogingen)), nameOf(fault)))
    return true
  }
  const { every } = definition
  await within((t) => t.finishesJob(job, every === undefined ? null : after(clock, every)))
  return true
}

/** Half a minute, and twice as long each time it fails again. */
function backOff(pogingen: number): number {
  return Math.min(longestWait, (minute / 2) * 2 ** (pogingen - 1))
}

function after(clock: Clock, duration: number): Tijdstip {
  return new Date(Date.parse(clock.nu()) + duration).toISOString()
}

function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'unknown'
}
