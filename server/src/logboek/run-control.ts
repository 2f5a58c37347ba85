import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Clock } from '../ports/clock.ts'
import type { Keys } from '../ports/keys.ts'
import type { Head, StoredRecord } from '../ports/logboek.ts'
import { houseSetting, type Setting, type Store } from '../ports/store.ts'
import { type Checkpoint, grownSince, readCheckpoints, type Snapshot, writeCheckpoint } from './checkpoint.ts'
import type { CheckpointFolder } from './checkpoint-folder.ts'
import { checkLogboek, type Finding, holdCheckpoints } from './control.ts'
import { type Gap, gapsOf } from './gap.ts'

export interface ControlParts {
  readonly store: Pick<Store, 'transaction'>
  readonly clock: Pick<Clock, 'nu'>
  readonly keys: Pick<Keys, 'signer'>
  readonly checkpoints: CheckpointFolder
}

export interface ControlOutcome {
  readonly findings: readonly Finding[]
  readonly ketens: number
  readonly records: number
  /** How many chains begin later, because the term of their first records was over. */
  readonly ingekort: number
  /** What went with older copies of the database that were put back: told, and no finding. */
  readonly gaps: readonly Gap[]
}

/** So many records come from the database at a time: others are served in between. */
const perPage = 1000
/** More alarms than anybody would read say no more than these. */
const mostAlarms = 20

/**
 * Checks the whole logboek of a zvh against its hashes and against the checkpoints outside the database, sounds an alarm
 * for each chain that does not add up, and writes the next checkpoint where all is sound (R3, AVG 5(2)).
 */
export async function controlLogboek(parts: ControlParts, zvh: ZvhId): Promise<ControlOutcome> {
  const nu = parts.clock.nu()
  const { checkpoint, heads, ...outcome } = await examine(parts, zvh, nu)
  const broken = outcome.findings.slice(0, mostAlarms).map(({ keten, volgnummer }) => `${keten} ${volgnummer}`)
  await parts.store.transaction(houseSetting(zvh, nu), (t) => t.zetAlarm('logboekGebroken', broken))
  if (outcome.findings.length === 0) await writeNext(parts, checkpoint, { zvh, op: nu, ketens: heads })
  return outcome
}

/** Looks, and changes nothing. */
export async function examine({ store, keys, checkpoints }: ControlParts, zvh: ZvhId, nu: Tijdstip) {
  const setting: Setting = { ...houseSetting(zvh, nu), lezer: 'fg' }
  const { heads, known } = await store.transaction(setting, async (t) => ({
    known: await t.controlepunt(),
    heads: await t.koppen(),
  }))
  const { publicKey } = await keys.signer(zvh)
  const texts = await checkpoints.read(zvh)
  const { checkpoint, findings } = holdCheckpoints(() => readCheckpoints(zvh, texts, publicKey), known)
  const count = { records: 0 }
  const broken = await checkLogboek(counted(allRecords(store, setting), count), {
    ...{ heads, checkpoint, beginnen: checkpoint.beginnen },
  })
  const gap = await gapsOf(checkpoints, zvh, publicKey)
  const all = [...findings, ...broken, ...gap.findings]
  const ingekort = checkpoint.beginnen.size
  return { checkpoint, heads, findings: all, ketens: heads.size, ingekort, gaps: gap.gaps, ...count }
}

/** Every record of the zvh of this setting, in order of chain and place. */
export async function* allRecords(store: ControlParts['store'], setting: Setting): AsyncGenerator<StoredRecord> {
  let last: StoredRecord | undefined
  do {
    const page = await store.transaction(setting, (t) => t.keten(last ?? null, perPage))
    yield* page
    last = page.at(-1)
    if (page.length < perPage) return
  } while (last)
}

async function* counted(records: AsyncIterable<StoredRecord>, count: { records: number }) {
  for await (const record of records) {
    count.records++
    yield record
  }
}

/**
 * Signs, outside the database, up to where chains are about to be cut because their term is over; from then on they are believed
 * to begin there (R3).
 * @returns false where another process wrote at the same moment, and nothing may be cut
 */
export async function signCut(parts: ControlParts, zvh: ZvhId, beginnen: ReadonlyMap<string, Head>): Promise<boolean> {
  const { publicKey } = await parts.keys.signer(zvh)
  const before = readCheckpoints(zvh, await parts.checkpoints.read(zvh), publicKey)
  return write(parts, before, { zvh, op: parts.clock.nu(), ketens: before.ketens, beginnen })
}

/** A checkpoint that says nothing new is not written. */
async function writeNext(parts: ControlParts, before: Checkpoint, now: Snapshot): Promise<void> {
  if (grownSince(before, now.ketens).length > 0) await write(parts, before, now)
}

async function write({ store, keys, checkpoints }: ControlParts, before: Checkpoint, now: Snapshot): Promise<boolean> {
  const { zvh, op } = now
  const nummer = before.nummer + 1
  const signer = await keys.signer(zvh)
  await checkpoints.publish(zvh, signer.publicKey)
  if (!(await checkpoints.write(zvh, nummer, writeCheckpoint(before, now, signer)))) return false
  await store.transaction(houseSetting(zvh, op), (t) => t.legtControlepuntVast(nummer))
  return true
}
