import type { CasusId, Huis, ZvhId } from '@casushuis/handvat'
import type { Casusbeeld } from '../ports/casus.ts'
import type { Leesbaar } from '../ports/rows.ts'
import type { SealedRow } from './sealed-rows.ts'

/** What was read under a mark; with another mark it is of before, and gone. */
export interface Memory {
  findHuis(zvh: ZvhId, stand: string): Kept<Huis> | undefined
  keepHuis(zvh: ZvhId, kept: Kept<Huis>): void
  findCasus(casus: CasusId, stand: string): Kept<Casusdeel> | undefined
  /** Rows that were read under an earlier mark stay where their version is still the same. */
  keepCasus(casus: CasusId, kept: Kept<Casusdeel>): void
  /** Rows of a casus that was kept under this mark, sealed as they are stored; not whether somebody may see them. */
  findRows(casus: CasusId, stand: string): KeptRows | undefined
  keepRows(casus: CasusId, stand: string, rows: RowsRead): void
  /** Nothing of a casus that was destroyed stays, not even its facts. */
  forget(casus: CasusId): void
}

/** What is known of a casus beside its house; not a word of content is in it. */
export type Casusdeel = Pick<Casusbeeld, 'versies' | 'rij'> & { readonly casus: Casusbeeld['feiten']['casus'] }

/** Rows by their kind. */
type RowsRead = ReadonlyMap<Leesbaar, readonly SealedRow[]>
/** And by their id. */
export type KeptRows = ReadonlyMap<Leesbaar, ReadonlyMap<string, SealedRow>>

/** Something, and the mark under which it was read. */
export interface Kept<T> {
  readonly stand: string
  readonly what: T
}

/** Beside a casus, the rows of it that were read since. */
interface KeptCasus extends Kept<Casusdeel> {
  readonly rows: KeptRows
}

/** How many things and rows of casussen are kept: some tens of megabytes. */
const most = 50_000

/** Keeps the houses, and of the casussen those that were looked at last. */
export function makeMemory(): Memory {
  const huizen = new Map<ZvhId, Kept<Huis>>()
  const casussen = new Map<CasusId, KeptCasus>()
  let size = 0
  const forget = (casus: CasusId) => {
    size -= sizeOf(casussen.get(casus))
    casussen.delete(casus)
  }
  const place = (casus: CasusId, kept: KeptCasus) => {
    forget(casus)
    casussen.set(casus, kept)
    size += sizeOf(kept)
    for (const oldest of casussen.keys()) {
      if (size <= most) break
      forget(oldest)
    }
  }
  const find = (casus: CasusId, stand: string) => under(stand, casussen.get(casus))
  return {
    findHuis: (zvh, stand) => under(stand, huizen.get(zvh)),
    keepHuis: (zvh, kept) => huizen.set(zvh, kept),
    findCasus(casus, stand) {
      const kept = find(casus, stand)
      if (kept) place(casus, kept)
      return kept
    },
    keepCasus: (casus, kept) => place(casus, { ...kept, rows: unchanged(casussen.get(casus), kept.what) }),
    findRows: (casus, stand) => find(casus, stand)?.rows,
    keepRows(casus, stand, rows) {
      const kept = find(casus, stand)
      if (kept) place(casus, { ...kept, rows: withRows(kept.rows, rows) })
    },
    forget,
  }
}

const under = <K extends Kept<unknown>>(stand: string, kept: K | undefined): K | undefined =>
  kept?.stand === stand ? kept : undefined

/** An update of a row raises its version, so under the same version it is the same row. */
function unchanged(before: KeptCasus | undefined, { versies }: Casusdeel): KeptRows {
  if (!before) return new Map()
  const isSame = (id: string) => versies.has(id) && versies.get(id) === before.what.versies.get(id)
  return new Map([...before.rows].map(([kind, rows]) => [kind, new Map([...rows].filter(([id]) => isSame(id)))]))
}

/** What one lezer read beside what another did: under one mark a row is the same for all. */
function withRows(kept: KeptRows, read: RowsRead): KeptRows {
  const merged = new Map(kept)
  for (const [kind, rows] of read)
    merged.set(kind, new Map([...(kept.get(kind) ?? []), ...rows.map((row) => [row.id, row] as const)]))
  return merged
}

/** By how many things it holds. */
function sizeOf(kept: KeptCasus | undefined): number {
  if (!kept) return 0
  return [...kept.rows.values()].reduce((sum, rows) => sum + rows.size, kept.what.versies.size + 1)
}
