import type { Tijdstip } from '@casushuis/handvat'

/** What time it is in the house; in the demo it can be moved forward. */
export interface Clock {
  nu(): Tijdstip
  /** What the clock of the database says, moved as far: asked each time, and never within a transaction. */
  ofDatabase(): Promise<Tijdstip>
  /** By how many days the clock of the demo was moved forward; 0 elsewhere. */
  readonly daysAhead: number
  /** Looks again by how much it was moved. */
  reload(): Promise<void>
}
