import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Of these words, those that stand readable in some file under a folder, in the encodings that a database uses. */
export async function woordenIn(map: string, woorden: readonly string[]): Promise<readonly string[]> {
  const gevonden = new Set<string>()
  for (const { name, parentPath, ...soort } of await bestanden(map)) {
    if (!soort.isFile) continue
    const inhoud = await readFile(join(parentPath, name))
    for (const woord of woorden)
      if (inhoud.includes(Buffer.from(woord)) || inhoud.includes(Buffer.from(woord, 'utf16le'))) gevonden.add(woord)
  }
  return [...gevonden]
}

async function bestanden(map: string) {
  const alles = await readdir(map, { recursive: true, withFileTypes: true })
  return alles.map((e) => ({ name: e.name, parentPath: e.parentPath, isFile: e.isFile() }))
}
