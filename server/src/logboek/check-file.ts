import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZvhId } from '@casushuis/handvat'
import { type Checkpoint, noCheckpoint, readCheckpoints } from './checkpoint.ts'
import { checkpointFolder, publicKeyFile } from './checkpoint-folder.ts'
import { checkLogboek, type Finding, holdCheckpoints } from './control.ts'
import { type Exported, readExport } from './export.ts'
import { type Gap, gapsOf } from './gap.ts'
import type { ControlOutcome } from './run-control.ts'

/**
 * Checks an exported logboek, house by house, with nothing but this file and, where a folder is given, the checkpoints
 * and the public key in it: no database, no secret key (R3).
 */
export async function checkFile(
  file: string,
  folder: string | undefined,
): Promise<readonly (readonly [ZvhId, ControlOutcome])[]> {
  const houses = readExport(await readFile(file, 'utf8'))
  return Promise.all(houses.map(async (house) => [house.zvh, await checkHouse(house, folder)] as const))
}

async function checkHouse(
  { zvh, heads, beginnen, records }: Exported,
  folder: string | undefined,
): Promise<ControlOutcome> {
  const { read, gaps, apart } = folder === undefined ? nothingBeside : await besideOf(folder, zvh)
  const { checkpoint, findings } = holdCheckpoints(read)
  // Without checkpoints there is nothing to hold the file against but itself.
  const cut = folder === undefined ? beginnen : checkpoint.beginnen
  const broken = await checkLogboek(records, { heads, checkpoint, beginnen: cut })
  const all = [...findings, ...broken, ...apart]
  return { findings: all, ketens: heads.size, records: records.length, ingekort: cut.size, gaps }
}

/** What lies beside the file: the checkpoints, and those that were set apart. */
interface Beside {
  readonly read: () => Checkpoint
  readonly gaps: readonly Gap[]
  readonly apart: readonly Finding[]
}

const nothingBeside: Beside = { read: () => noCheckpoint, gaps: [], apart: [] }

async function besideOf(folder: string, zvh: ZvhId): Promise<Beside> {
  const checkpoints = checkpointFolder(folder)
  const texts = await checkpoints.read(zvh)
  const publicKey = await readFile(join(folder, zvh, publicKeyFile), 'utf8')
  const { gaps, findings } = await gapsOf(checkpoints, zvh, publicKey)
  return { read: () => readCheckpoints(zvh, texts, publicKey), gaps, apart: findings }
}
