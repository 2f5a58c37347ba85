import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The file by which a bundle for production is known: it says which version it is. */
const bundleNote = 'pakket.json'

/**
 * What the settings are read from. A bundle has no demo and no embedded store, so it is production whatever the environment
 * says of itself.
 * @param root the folder of the installation
 */
export function environmentOf(root: string): Readonly<Record<string, string | undefined>> {
  return existsSync(join(root, bundleNote)) ? { ...process.env, NODE_ENV: 'production' } : process.env
}
