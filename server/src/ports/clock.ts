import type { Tijdstip } from '@casushuis/handvat'

/** What time it is in the house; in the demo it can be moved forward. */
export interface Klok {
  nu(): Tijdstip
  /** By how many days the clock of the demo was moved forward; 0 elsewhere. */
  readonly verzetDagen: number
  /** Moves the clock of the demo forward and remembers it. */
  zetVooruit(dagen: number): Promise<void>
}
