import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZvhId } from '@casushuis/handvat'

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
  return {
    async read(zvh) {
      const files = new Set(await readdir(of(zvh)).catch(() => []))
      const texts: string[] = []
      for (let nummer = 1; files.has(nameOf(nummer)); nummer++)
        texts.push(await readFile(join(of(zvh), nameOf(nummer)), 'utf8'))
      return texts
    },
    write: (zvh, nummer, text) => writeOnce(of(zvh), nameOf(nummer), text),
    async publish(zvh, pem) {
      await writeOnce(of(zvh), publicKeyFile, pem)
    },
  }
}

/** Written whole under another name first, and then linked: who comes second finds the name taken. */
async function writeOnce(folder: string, name: string, text: string): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `.${name}.${randomBytes(4).toString('hex')}`)
  const handle = await open(temporary, 'wx', 0o644)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    await link(temporary, join(folder, name))
    return true
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false
    throw fault
  } finally {
    await unlink(temporary)
  }
}
