import type { Casus } from './casus.ts'
import type { Tijdstip } from './datum.ts'
import type { OverlegId } from './id.ts'

type Overleggen = Pick<Casus, 'overleggen'>

/** Whether an overleg began. Of one of which that is missing nothing follows. */
export function isBegonnen({ overleggen }: Overleggen, id: OverlegId): boolean {
  return overleggen.some((o) => o.id === id && typeof o.begonnenOp === 'string')
}

/** From when, and until when, what is recorded belongs to one overleg; without an end it goes on. */
export interface Looptijd {
  readonly van: Tijdstip
  readonly tot: Tijdstip | null
}

/**
 * What is recorded from the begin of an overleg until the next one begins was agreed there, or followed from it (B2.2.3): the
 * outcome is decided after it closed. Undefined for an overleg that did not begin.
 */
export function looptVan({ overleggen }: Overleggen, id: OverlegId): Looptijd | undefined {
  const dit = overleggen.find((o) => o.id === id)
  if (typeof dit?.begonnenOp !== 'string') return undefined
  const later = overleggen.filter((o) => o.volgnummer > dit.volgnummer).flatMap((o) => o.begonnenOp ?? [])
  return { van: dit.begonnenOp, tot: later.toSorted()[0] ?? null }
}

/** Whether something was recorded while an overleg ran. */
export function valtIn({ van, tot }: Looptijd, op: Tijdstip | undefined): boolean {
  return op !== undefined && van <= op && (tot === null || op < tot)
}
