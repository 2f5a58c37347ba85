import type { Head, StoredRecord } from '../ports/logboek.ts'
import { firstHash, hashOf } from './chain.ts'
import { BrokenCheckpoint, type Checkpoint, noCheckpoint } from './checkpoint.ts'

/**
 * What does not add up:
 * - `veranderd`: the record is not the one whose hash was stored
 * - `gat`: it does not follow from the record before: one was removed, inserted or moved
 * - `staartWeg`: the chain ends before its head, or before a checkpoint
 * - `ketenWeg`: a chain that a checkpoint or a head knows is gone
 * - `kopWeg`: records of a chain that has no head
 * - `controlepunt`: the chain is another than the one a checkpoint saw
 */
export type Breach = 'veranderd' | 'gat' | 'staartWeg' | 'ketenWeg' | 'kopWeg' | 'controlepunt'

export interface Finding {
  readonly keten: string
  /** The first place in the chain where it does not add up. */
  readonly volgnummer: number
  readonly breuk: Breach
}

/** What is checked: where each chain ends, and what was seen outside the database before. */
export interface Evidence {
  readonly heads: ReadonlyMap<string, Head>
  readonly checkpoint: Pick<Checkpoint, 'ketens'>
  /** The chains that were cut because their term was over: the last record that is gone, by who is believed about that. */
  readonly beginnen: ReadonlyMap<string, Head>
}

/**
 * Computes every chain of one house again from its first record to its head (R3, AVG 5(2)). What was appended after the
 * heads were read is passed over, and so is what was to go because its term was over.
 * @param records in order of chain and place
 * @returns the first breach of each chain; nothing where all is sound
 */
export async function checkLogboek(
  records: AsyncIterable<StoredRecord> | Iterable<StoredRecord>,
  evidence: Evidence,
): Promise<readonly Finding[]> {
  const { heads, checkpoint, beginnen } = evidence
  const found = new Map<string, Finding>()
  const ends = new Map(beginnen)
  const note = (keten: string, volgnummer: number, breuk: Breach | undefined) => {
    if (breuk && !found.has(keten)) found.set(keten, { keten, volgnummer, breuk })
  }
  for await (const stored of records) {
    if (isPassedOver(stored, evidence)) continue
    const { keten, volgnummer, hash } = stored
    const breuk = breachOf(stored, ends.get(keten)) ?? differs(checkpoint.ketens.get(keten), stored)
    note(keten, volgnummer, heads.has(keten) ? breuk : 'kopWeg')
    ends.set(keten, { volgnummer, hash })
  }
  for (const [keten, head] of [...heads, ...checkpoint.ketens]) {
    const end = ends.get(keten)
    if (!end) note(keten, 1, 'ketenWeg')
    else if (end.volgnummer < head.volgnummer) note(keten, end.volgnummer + 1, 'staartWeg')
  }
  for (const [keten, end] of ends) note(keten, end.volgnummer, differs(heads.get(keten), end) && 'gat')
  return [...found.values()]
}

/** Appended after the heads were read, or to go because its term was over. */
const isPassedOver = ({ keten, volgnummer }: StoredRecord, { heads, beginnen }: Evidence): boolean =>
  volgnummer > (heads.get(keten)?.volgnummer ?? volgnummer) || volgnummer <= (beginnen.get(keten)?.volgnummer ?? 0)

function breachOf(stored: StoredRecord, before: Head | undefined): Breach | undefined {
  const { volgnummer, vorigeHash, hash, record } = stored
  const { volgnummer: last, hash: lastHash } = before ?? { volgnummer: 0, hash: firstHash }
  if (volgnummer !== last + 1 || !same(vorigeHash, lastHash)) return 'gat'
  return same(hash, hashOf(lastHash, stored, record)) ? undefined : 'veranderd'
}

function differs(seen: Head | undefined, now: Head): 'controlepunt' | undefined {
  return seen?.volgnummer === now.volgnummer && !same(seen.hash, now.hash) ? 'controlepunt' : undefined
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

/** As which chain the checkpoints themselves are told of. */
const checkpoints = 'controlepunten'

/**
 * What the checkpoints say, and what is wrong with them: one that was changed, or one that is gone while it is known that
 * it was written.
 * @param known the number of the last that was written
 */
export function holdCheckpoints(
  read: () => Checkpoint,
  known = 0,
): { readonly checkpoint: Checkpoint; readonly findings: readonly Finding[] } {
  const brokenAt = (volgnummer: number): readonly Finding[] => [
    { keten: checkpoints, volgnummer, breuk: 'controlepunt' },
  ]
  try {
    const checkpoint = read()
    return { checkpoint, findings: checkpoint.nummer < known ? brokenAt(checkpoint.nummer + 1) : [] }
  } catch (fault) {
    if (fault instanceof BrokenCheckpoint) return { checkpoint: noCheckpoint, findings: brokenAt(fault.nummer) }
    throw fault
  }
}
