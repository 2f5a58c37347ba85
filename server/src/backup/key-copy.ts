import { copyFile, mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from '../ports/config-error.ts'

/**
 * Copies the folder with keys to a new folder, which has its name only once it is whole. A key that is destroyed meanwhile
 * stays out.
 */
export async function copyKeys(from: string, to: string): Promise<void> {
  const draft = `${to}.onaf`
  await copyFolder(from, draft)
  await rename(draft, to)
}

/**
 * Puts a copy of the keys back where none are.
 * @throws {ConfigError} where keys are already: nothing is mixed and nothing is written over
 */
export async function restoreKeys(from: string, to: string): Promise<void> {
  const names = await readdir(from).catch(() => [])
  if (names.length === 0) throw new ConfigError(`In ${from} staan geen sleutels.`)
  if ((await readdir(to).catch(() => [])).length > 0)
    throw new ConfigError(
      `CASUSHUIS_SLEUTELS: in ${to} staan al sleutels. Zet die map eerst ergens anders neer. Er is niets veranderd.`,
    )
  await copyFolder(from, to)
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await copyFolder(here, there)
    else await copyFile(here, there).catch(gone)
  }
}

function gone(fault: unknown): void {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault
}
