import type { CasusId } from '@casushuis/handvat'

/** What the house tells to who runs it: what happened, with kinds and numbers, never about whom or what. */
export interface HouseLog {
  info(event: string, facts?: HouseFacts): void
  warn(event: string, facts?: HouseFacts): void
  error(event: string, facts?: HouseFacts): void
}

/** The only facts that a line may hold. */
export interface HouseFacts {
  /** A kind of job, alarm or store. */
  readonly kind?: string
  /** How many it is about. */
  readonly count?: number
  /** A file of ours, such as that of a migration. */
  readonly name?: string
  /** Which casussen were destroyed: an id is all that is left of them, and the logboek knows them by it. */
  readonly destroyed?: readonly CasusId[]
  /** The kind of error, without its words. */
  readonly oorzaak?: string
}
