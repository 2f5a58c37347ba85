import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Of these words, those that stand readable in some file under a folder, in the encodings that a database uses. */
export async function wordsIn(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const sought = words.map((word) => [word, [Buffer.from(word), Buffer.from(word, 'utf16le')]] as const)
  return seenIn(folder, sought)
}

/**
 * Of these values, those of which somebody who guesses one can find a hash under a folder: one of the usual hashes, or one by
 * a key that is still there, as bytes or written out.
 * @param keyed what the keys that are still there make of a value
 */
export async function hashesIn(
  folder: string,
  values: readonly string[],
  keyed: readonly ((value: string) => Buffer)[],
): Promise<readonly string[]> {
  const plain = ['md5', 'sha1', 'sha256', 'sha512'].map((kind) => (value: string) => hashed(kind, value))
  const forms = (value: string) =>
    [...plain, ...keyed].flatMap((of) => {
      const hash = of(value)
      return [hash, ...(['hex', 'base64'] as const).map((form) => Buffer.from(hash.toString(form)))]
    })
  return seenIn(
    folder,
    values.map((value) => [value, forms(value)] as const),
  )
}

const hashed = (kind: string, value: string): Buffer => createHash(kind).update(value).digest()

/** What is sought, with the forms in which it can stand somewhere. */
type Sought = readonly (readonly [what: string, forms: readonly Buffer[]])[]

async function seenIn(folder: string, sought: Sought): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const content = await readFile(join(file.parentPath, file.name))
    for (const [what, forms] of sought) if (forms.some((form) => content.includes(form))) found.add(what)
  }
  return [...found]
}
