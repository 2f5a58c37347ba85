import { mkdir, open, readFile, unlink } from 'node:fs/promises'

export interface FolderLock {
  release(): Promise<void>
}

/**
 * Claims a data folder for this process: PGlite itself would let two processes write and lose rows.
 * @throws {Error} when a living process holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // Beside the folder: PGlite takes every file in it for its own.
  const file = `${folder}.slot`
  for (let attempt = 0; attempt < 2; attempt++) {
    const written = await writePid(file)
    if (written) return { release: () => unlink(file).catch(() => {}) }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''))
    if (holder !== process.pid && isAlive(holder))
      throw new Error(`Deze gegevens zijn al in gebruik door proces ${holder}.`)
    if (holder === process.pid) throw new Error('Deze gegevens zijn al in gebruik door dit proces.')
    await unlink(file).catch(() => {})
  }
  throw new Error('De map met gegevens kon niet worden vergrendeld.')
}

async function writePid(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx', 0o600)
    await handle.writeFile(String(process.pid))
    await handle.close()
    return true
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return false
    throw fault
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
