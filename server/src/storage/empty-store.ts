import { readFile, writeFile } from 'node:fs/promises'

const file = new URL('./empty-store.tar', import.meta.url)

/**
 * An empty embedded store, as the build left it beside this code: to begin with it costs a third of making one anew, and
 * migrations that came later are carried out as on any other. Undefined where nothing was built.
 */
export async function findEmptyStore(): Promise<Blob | undefined> {
  const bytes = await readFile(file).catch(() => undefined)
  return bytes && new Blob([bytes])
}

/** Leaves one for those who begin later. */
export async function keepEmptyStore(dump: Blob): Promise<void> {
  await writeFile(file, Buffer.from(await dump.arrayBuffer()))
}
