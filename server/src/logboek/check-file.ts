import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZvhId } from '@casushuis/handvat'
import { readCheckpoints } from './checkpoint.ts'
import { checkpointFolder, publicKeyFile } from './checkpoint-folder.ts'
import { checkLogboek } from './control.ts'
import { type Exported, readExport } from './export.ts'
import type { ControlOutcome } from './run-control.ts'

/**
 * Checks an exported logboek, house by house, with nothing but this file and, where a folder is given, the checkpoints
 * and the public key in it: no database, no secret key (R3).
 * @throws {BrokenCheckpoint} where a checkpoint is not what was signed
 */
export async function checkFile(
  file: string,
  folder: string | undefined,
): Promise<readonly (readonly [ZvhId, ControlOutcome])[]> {
  const houses = readExport(await readFile(file, 'utf8'))
  return Promise.all(houses.map(async (house) => [house.zvh, await checkHouse(house, folder)] as const))
}

async function checkHouse({ zvh, heads, records }: Exported, folder: string | undefined): Promise<ControlOutcome> {
  const checkpoint = folder
    ? readCheckpoints(
        zvh,
        await checkpointFolder(folder).read(zvh),
        await readFile(join(folder, zvh, publicKeyFile), 'utf8'),
      )
    : { ketens: new Map() }
  const findings = await checkLogboek(records, { heads, checkpoint })
  return { findings, ketens: heads.size, records: records.length }
}
