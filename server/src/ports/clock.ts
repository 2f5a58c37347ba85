import type { Tijdstip } from '@casushuis/handvat'

/** What time it is in the house; in the demo it can be moved forward. */
export interface Clock {
  nu(): Tijdstip
  /** By how many days the clock of the demo was moved forward; 0 elsewhere. */
  readonly daysAhead: number
  /** Moves the clock of the demo forward and remembers it. */
  moveForward(days: number): Promise<void>
}
