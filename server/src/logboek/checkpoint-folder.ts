import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZvhId } from '@casushuis/handvat'
import { namesIn, readableByOthers, writeOnce } from '../files/durable.ts'

/** The checkpoints of a house as files outside the database: one each, that is written once. */
export interface CheckpointFolder {
  /** The texts in order of number, from the first on; what follows a missing number is left out. */
  read(zvh: ZvhId): Promise<readonly string[]>
  /** Whether it was written: false where another process wrote this number at the same moment. */
  write(zvh: ZvhId, nummer: number, text: string): Promise<boolean>
  /** Puts the public half of the key beside them, so that they can be checked elsewhere. */
  publish(zvh: ZvhId, pem: string): Promise<void>
}

/** The public half of the key, beside the checkpoints of each house. */
export const publicKeyFile = 'publiek.pem'
const digits = 8
const nameOf = (nummer: number): string => `${String(nummer).padStart(digits, '0')}.json`

/** A folder that a copy can be made of each day, to a place where nobody who reaches the database can write. */
export function checkpointFolder(folder: string): CheckpointFolder {
  const of = (zvh: ZvhId) => join(folder, zvh)
  const write = (zvh: ZvhId, name: string, text: string) =>
    writeOnce(join(of(zvh), name), Buffer.from(text), readableByOthers)
  return {
    async read(zvh) {
      const files = new Set(await namesIn(of(zvh)))
      const texts: string[] = []
      for (let nummer = 1; files.has(nameOf(nummer)); nummer++)
        texts.push(await readFile(join(of(zvh), nameOf(nummer)), 'utf8'))
      return texts
    },
    write: (zvh, nummer, text) => write(zvh, nameOf(nummer), text),
    async publish(zvh, pem) {
      await write(zvh, publicKeyFile, pem)
    },
  }
}
