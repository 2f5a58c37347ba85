import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:fs'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { ConfigError } from '../ports/config-error.ts'

export interface FolderLock {
  release(): Promise<void>
}

/** From fcntl.h of macOS, for which Node has no names: a lock on what is opened, and no waiting for it. */
const macOS = { exclusive: 0x20, nonBlocking: 0x4 }

/**
 * Claims a data folder for this process: PGlite itself would let two processes write and lose rows. The lock is on an
 * open file (flock), so the system lets go of it however the process ends, and no process id has to be believed.
 * @throws {ConfigError} when another process holds it, or where nothing here can lock a file
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // Beside the folder: PGlite takes every file in it for its own.
  const file = `${folder}.slot`
  const handle = process.platform === 'darwin' ? await openLocked(file) : await openAndLock(file)
  if (!handle) throw new ConfigError(inUse(folder))
  // It stays: taking it away would let two others each lock a file of that name.
  return { release: () => handle.close() }
}

async function openLocked(file: string): Promise<FileHandle | undefined> {
  const flags = constants.O_RDWR | constants.O_CREAT | macOS.exclusive | macOS.nonBlocking
  return open(file, flags, 0o600).catch((fault: unknown) => {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EAGAIN') return undefined
    throw fault
  })
}

/** A lock belongs to what was opened, so that the program flock can take it for who opened it (flock(1), flock(2)). */
async function openAndLock(file: string): Promise<FileHandle | undefined> {
  const handle = await open(file, 'a', 0o600)
  const program = spawn('flock', ['-x', '-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', handle.fd] })
  const [code] = await once(program, 'exit').catch(async () => {
    await handle.close()
    throw new ConfigError(noFlock)
  })
  if (code === 0) return handle
  await handle.close()
  return undefined
}

const inUse = (folder: string) =>
  `De gegevens in ${folder} zijn al in gebruik door een ander Casushuis. Stop dat eerst, ` +
  'of zet CASUSHUIS_DATA op een andere map.'

const noFlock =
  'Het programma flock ontbreekt; de proefopslag kan de map met gegevens dan niet vergrendelen. ' +
  'Installeer util-linux, of zet DATABASE_URL op een PostgreSQL-server.'
