import { randomUUID } from 'node:crypto'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from '../ports/config-error.ts'

/**
 * A folder in which we may write, with this many bytes to spare; made where it is not there.
 * @throws {ConfigError} with the setting that names the folder, and what to do
 */
export async function demandRoom(folder: string, variable: string, needed: number): Promise<void> {
  const trial = join(folder, `.proef-${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(trial, 'proef')
    await rm(trial)
  } catch (fault) {
    throw folderFault(fault, folder, variable)
  }
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < needed) throw new ConfigError(full(folder, variable))
}

/** What keeps us from writing in a folder, in words; any other fault as it is. */
export function folderFault(fault: unknown, folder: string, variable: string): unknown {
  switch (codeOf(fault)) {
    case 'ENOTDIR':
    case 'EEXIST':
      return new ConfigError(`${folder} is een bestand en geen map. Zet ${variable} op een map.`)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ConfigError(
        `In de map ${folder} mag dit programma niet schrijven. Geef het dat recht, of zet ${variable} op een andere map.`,
      )
    case 'ENOENT':
      return new ConfigError(`De map ${folder} kan niet worden gemaakt. Zet ${variable} op een andere map.`)
    case 'ENOSPC':
    case 'EDQUOT':
      return new ConfigError(full(folder, variable))
    default:
      return fault
  }
}

const full = (folder: string, variable: string) =>
  `De schijf met de map ${folder} is vol. Maak ruimte, of zet ${variable} op een map op een andere schijf.`

/** By which an operating system says what went wrong, such as `EACCES`. */
export function codeOf(fault: unknown): unknown {
  return fault instanceof Error && 'code' in fault ? fault.code : undefined
}
