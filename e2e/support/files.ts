import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Of these words, those that stand readable in some file under a folder, in the encodings that a database uses. */
export async function wordsIn(folder: string, woorden: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const { name, parentPath, ...soort } of await files(folder)) {
    if (!soort.isFile) continue
    const content = await readFile(join(parentPath, name))
    for (const woord of woorden)
      if (content.includes(Buffer.from(woord)) || content.includes(Buffer.from(woord, 'utf16le'))) found.add(woord)
  }
  return [...found]
}

async function files(folder: string) {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  return all.map((e) => ({ name: e.name, parentPath: e.parentPath, isFile: e.isFile() }))
}
