/** How long what works with the database may take, in milliseconds. After it, it is refused rather than waited for. */
export interface Limits {
  /** How many of them go on at once. */
  readonly connections: number
  /** For a connection, when all of them are taken. */
  readonly wait: number
  /** For what somebody else holds. */
  readonly lock: number
  readonly statement: number
  /** Between two statements of one transaction. */
  readonly idle: number
}

/** Who waits for what: a locked table or a hundred people at once may not keep others from their turn. */
export interface AllLimits {
  /** Acts of people. */
  readonly acts: Limits
  /** Who somebody is and what he or she may do: it needs no casus, and must not wait for those who do. */
  readonly door: Limits
  /** The calendar and other jobs, for which nobody sits waiting. */
  readonly background: Limits
}
export type LimitsFor = keyof AllLimits

export const limits: AllLimits = {
  acts: { connections: 10, wait: 2_000, lock: 2_000, statement: 10_000, idle: 10_000 },
  door: { connections: 3, wait: 2_000, lock: 1_000, statement: 2_000, idle: 5_000 },
  background: { connections: 2, wait: 60_000, lock: 30_000, statement: 300_000, idle: 60_000 },
}

/** Another process may be at the same migration; a table that people use is not waited for as long as that would block them. */
export const migrationLock = 60_000

/** The embedded store has one connection for all, and one person who tries it out. */
export const trialWait = 10_000
