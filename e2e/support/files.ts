import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Of these words, those that stand readable in some file under a folder, in the encodings that a database uses. */
export async function wordsIn(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const { name, parentPath, ...kind } of await files(folder)) {
    if (!kind.isFile) continue
    const content = await readFile(join(parentPath, name))
    for (const word of words)
      if (content.includes(Buffer.from(word)) || content.includes(Buffer.from(word, 'utf16le'))) found.add(word)
  }
  return [...found]
}

async function files(folder: string) {
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  return all.map((e) => ({ name: e.name, parentPath: e.parentPath, isFile: e.isFile() }))
}
