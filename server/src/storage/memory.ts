import type { CasusId, Huis, ZvhId } from '@casushuis/handvat'
import type { Casusbeeld } from '../ports/casus.ts'

/** What was read under a mark; with another mark it is of before, and gone. */
export interface Memory {
  findHuis(zvh: ZvhId, stand: string): Kept<Huis> | undefined
  keepHuis(zvh: ZvhId, kept: Kept<Huis>): void
  findCasus(casus: CasusId, stand: string): Kept<Casusdeel> | undefined
  keepCasus(casus: CasusId, kept: Kept<Casusdeel>): void
  /** Nothing of a casus that was destroyed stays, not even its facts. */
  forget(casus: CasusId): void
}

/** What is known of a casus beside its house; not a word of content is in it. */
export type Casusdeel = Pick<Casusbeeld, 'versies' | 'rij'> & { readonly casus: Casusbeeld['feiten']['casus'] }

/** Something, and the mark under which it was read. */
export interface Kept<T> {
  readonly stand: string
  readonly what: T
}

/** How many things of casussen are kept: some tens of megabytes. */
const most = 50_000

/** Keeps the houses, and of the casussen those that were looked at last. */
export function makeMemory(): Memory {
  const huizen = new Map<ZvhId, Kept<Huis>>()
  const casussen = new Map<CasusId, Kept<Casusdeel>>()
  let size = 0
  const forget = (casus: CasusId) => {
    size -= sizeOf(casussen.get(casus))
    casussen.delete(casus)
  }
  const place = (casus: CasusId, kept: Kept<Casusdeel>) => {
    forget(casus)
    casussen.set(casus, kept)
    size += sizeOf(kept)
  }
  return {
    findHuis: (zvh, stand) => under(stand, huizen.get(zvh)),
    keepHuis: (zvh, kept) => huizen.set(zvh, kept),
    findCasus(casus, stand) {
      const kept = under(stand, casussen.get(casus))
      if (kept) place(casus, kept)
      return kept
    },
    keepCasus(casus, kept) {
      place(casus, kept)
      for (const oldest of casussen.keys()) {
        if (size <= most) break
        forget(oldest)
      }
    },
    forget,
  }
}

const under = <T>(stand: string, kept: Kept<T> | undefined): Kept<T> | undefined =>
  kept?.stand === stand ? kept : undefined

/** By how many things a casus holds. */
const sizeOf = (kept: Kept<Casusdeel> | undefined): number => (kept ? kept.what.versies.size + 1 : 0)
