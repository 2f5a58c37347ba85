import { type Geldigheid, geldt, type Tijdstip } from './datum.ts'
import type { PartijId, PartijtoetsId, TaakId } from './id.ts'
import { onthouden } from './onthouden.ts'
import type { Verwerkingsrecht } from './partij.ts'

/** Which kinds of gegevens a partij that was tested apart may give and receive, beyond the ordinary (B2.2.1). */
export interface Toetsgrenzen {
  readonly geeft: readonly Verwerkingsrecht[]
  readonly ontvangt: readonly Verwerkingsrecht[]
}

/** That a partij outside the convenant was tested apart for this one casus, and accepted the privacyprotocol (B2.2.1). */
export interface Partijtoets extends Toetsgrenzen {
  readonly id: PartijtoetsId
  readonly partij: PartijId
  /** The taak on which alone it takes part. */
  readonly taak: TaakId
  /** `tot` is the agreed end, or the moment at which it was ended where that came first. */
  readonly geldig: Geldigheid
}

/** Of each partij the last one; undefined where it is missing whom one is about, for that could be a later one of anybody. */
const laatste = onthouden((toetsen: readonly Partijtoets[]): ReadonlyMap<PartijId, Partijtoets> | undefined =>
  toetsen.every((t) => t.partij !== undefined) ? new Map(toetsen.map((t) => [t.partij, t])) : undefined,
)

/** What was tested last of a partij, whether that still holds or not; undefined where nothing was, or nobody can tell. */
export function findLaatsteToets(toetsen: readonly Partijtoets[], partij: PartijId): Partijtoets | undefined {
  return laatste(toetsen)?.get(partij)
}

/** The test on which a partij takes part now; undefined where there is none. */
export function findLopendeToets(
  toetsen: readonly Partijtoets[],
  partij: PartijId,
  nu: Tijdstip,
): Partijtoets | undefined {
  const toets = findLaatsteToets(toetsen, partij)
  return toets && geldt(toets.geldig, nu) ? toets : undefined
}

/** Whether it is missing of whom a test is: then no limit of any of them is sure. */
export function zijnOnzeker(toetsen: readonly Partijtoets[]): boolean {
  return laatste(toetsen) === undefined
}
