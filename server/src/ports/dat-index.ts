import type { CasusId, GegevenId, MedewerkerId, Tijdstip } from '@casushuis/handvat'

/** A value by which somebody can be found, and the gegeven that it comes from. */
export interface Vindweg {
  readonly waarde: string
  readonly gegeven: GegevenId
}

/** That a person was reported before: when, and who runs that casus now. */
export interface EerdereAanmelding {
  readonly op: Tijdstip
  readonly procesregisseur: MedewerkerId
}

/** Finding out whether there is another casus about the same person, by keyed hashes only (A6). */
export interface DatIndexStore {
  /** Makes the betrokkene findable for the dat-check by these values, each as long as its gegeven is there. */
  indexeert(casus: CasusId, wegen: readonly Vindweg[]): Promise<void>
  /** Lets the betrokkene be found by another value, where it was found by this gegeven. */
  verlegt(casus: CasusId, weg: Vindweg): Promise<void>
  /** Nobody is found any more by what this gegeven says. */
  vergeet(casus: CasusId, gegeven: GegevenId): Promise<void>
  /** From here on the betrokkene is not found any more. */
  verbergt(casus: CasusId): Promise<void>
  /** When the aanmelder of this casus reported the same person before, in a casus that is still active, and who runs that. */
  eerdereAanmeldingen(casus: CasusId): Promise<readonly EerdereAanmelding[]>
  /** The procesregisseurs of other active casussen about the same person. */
  datCheck(casus: CasusId): Promise<readonly MedewerkerId[]>
}
