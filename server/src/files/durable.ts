import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** The bytes of a file, or undefined where there is none. */
export const readIfThere = (file: string): Promise<Buffer | undefined> => readFile(file).catch(notFound)

/** The names in a folder; none where there is no such folder. */
export const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch(notFound)) ?? []

/** Who may read what is written, as the file system says it. */
interface Modes {
  readonly file: number
  readonly folder: number
}

const forUsAlone: Modes = { file: 0o600, folder: 0o700 }
/** For what others may copy. */
export const readableByOthers: Modes = { file: 0o644, folder: 0o755 }

/**
 * Writes a new file, on disk when this returns. A power cut on the way can leave part of it.
 * @throws {Error} where there is such a file already
 */
export async function writeNew(file: string, bytes: Buffer, modes: Modes = forUsAlone): Promise<void> {
  await makeFolder(dirname(file), modes)
  const handle = await open(file, 'wx', modes.file)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await syncFolder(dirname(file))
}

/**
 * Writes a file that is whole or not there, and that nobody writes again: of several that try at the same time one
 * succeeds, and the others find its file. Drafts of who stopped halfway are removed. Whether it was us.
 */
export async function writeOnce(file: string, bytes: Buffer, modes: Modes = forUsAlone): Promise<boolean> {
  const draft = `${file}.${randomBytes(4).toString('hex')}`
  await writeNew(draft, bytes, modes)
  const isOurs = await link(draft, file).then(
    () => true,
    (fault: unknown) => {
      // There is one already; or our draft was removed by who made one.
      if (codeOf(fault) !== 'EEXIST' && codeOf(fault) !== 'ENOENT') throw fault
      return false
    },
  )
  // Never overwritten: a draft can be the file itself under a second name.
  for (const name of await namesIn(dirname(file)))
    if (name.startsWith(`${basename(file)}.`)) await unlink(join(dirname(file), name)).catch(notFound)
  await syncFolder(dirname(file))
  return isOurs
}

/** Moves a file, where it is still there, to a place that is its own. */
export async function moveIfThere(from: string, to: string): Promise<void> {
  await makeFolder(dirname(to), forUsAlone)
  await rename(from, to).catch(notFound)
  await syncFolder(dirname(to))
}

/**
 * Overwrites a file before removing it, so that the bytes are gone also where the file system keeps removed blocks. Does
 * nothing where there is no such file.
 */
export async function destroyFile(file: string): Promise<void> {
  const size = await stat(file).then((s) => s.size, notFound)
  if (size === undefined) return
  const handle = await open(file, 'r+')
  try {
    await handle.write(randomBytes(size), 0, size, 0)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await unlink(file).catch(notFound)
  await syncFolder(dirname(file))
}

const makeFolder = (folder: string, modes: Modes) => mkdir(folder, { recursive: true, mode: modes.folder })

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function notFound(fault: unknown): undefined {
  if (codeOf(fault) === 'ENOENT') return undefined
  throw fault
}

const codeOf = (fault: unknown) => (fault instanceof Error && 'code' in fault ? fault.code : undefined)
