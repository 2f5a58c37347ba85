import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Clock } from '../ports/clock.ts'
import type { Keys } from '../ports/keys.ts'
import type { StoredRecord } from '../ports/logboek.ts'
import { houseSetting, type Setting, type Store } from '../ports/store.ts'
import { BrokenCheckpoint, type Checkpoint, readCheckpoints, writeCheckpoint } from './checkpoint.ts'
import type { CheckpointFolder } from './checkpoint-folder.ts'
import { checkLogboek, type Finding } from './control.ts'

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
}

/** So many records come from the database at a time: others are served in between. */
const perPage = 1000
/** More alarms than anybody would read say no more than these. */
const mostAlarms = 20
const sameChains = 'controlepunten'

/**
 * Checks the whole logboek of a zvh against its hashes and against the checkpoints outside the database, sounds an alarm
 * for each chain that does not add up, and writes the next checkpoint where all is sound (R3, AVG 5(2)).
 */
export async function controlLogboek(parts: ControlParts, zvh: ZvhId): Promise<ControlOutcome> {
  const nu = parts.clock.nu()
  const { checkpoint, heads, ...outcome } = await examine(parts, zvh, nu)
  const alarms = outcome.findings
    .slice(0, mostAlarms)
    .map(({ keten, volgnummer }) => ({ soort: 'logboekGebroken' as const, onderwerp: `${keten} ${volgnummer}` }))
  await parts.store.transaction(houseSetting(zvh, nu), async (t) => {
    await t.slaatAlarm(alarms)
    await t.alarmVoorbij(
      'logboekGebroken',
      alarms.map(({ onderwerp }) => onderwerp),
    )
  })
  if (outcome.findings.length === 0)
    await writeNext(parts, zvh, { before: checkpoint, now: { nummer: checkpoint.nummer + 1, op: nu, ketens: heads } })
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
  const { checkpoint, broken } = seen(await checkpoints.read(zvh), known, (texts) =>
    readCheckpoints(zvh, texts, publicKey),
  )
  const count = { records: 0 }
  const findings = await checkLogboek(counted(allRecords(store, setting), count), { heads, checkpoint })
  return { checkpoint, heads, findings: [...broken, ...findings], ketens: heads.size, ...count }
}

const none: Checkpoint = { nummer: 0, op: '', ketens: new Map() }

/** What the checkpoints say; one that was changed, or that is gone while the database knows that it was written. */
function seen(texts: readonly string[], known: number, read: (texts: readonly string[]) => Checkpoint) {
  const brokenAt = (volgnummer: number) => [{ keten: sameChains, volgnummer, breuk: 'controlepunt' as const }]
  try {
    const checkpoint = read(texts)
    return { checkpoint, broken: checkpoint.nummer < known ? brokenAt(checkpoint.nummer + 1) : [] }
  } catch (fault) {
    if (fault instanceof BrokenCheckpoint) return { checkpoint: none, broken: brokenAt(fault.nummer) }
    throw fault
  }
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

/** A checkpoint that says nothing new is not written. */
async function writeNext(
  { store, keys, checkpoints, clock }: ControlParts,
  zvh: ZvhId,
  { before, now }: { readonly before: Checkpoint; readonly now: Checkpoint },
): Promise<void> {
  const grew = [...now.ketens].some(([keten, head]) => before.ketens.get(keten)?.volgnummer !== head.volgnummer)
  if (!grew) return
  const signer = await keys.signer(zvh)
  const beforeText = (await checkpoints.read(zvh)).at(before.nummer - 1) ?? null
  const text = writeCheckpoint(zvh, { before, beforeText: before.nummer === 0 ? null : beforeText, now }, signer)
  await checkpoints.publish(zvh, signer.publicKey)
  if (!(await checkpoints.write(zvh, now.nummer, text))) return
  await store.transaction(houseSetting(zvh, clock.nu()), (t) => t.legtControlepuntVast(now.nummer))
}
