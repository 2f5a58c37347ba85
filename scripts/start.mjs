import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bouw, controleerNode, installeer, stop, wortel } from './build.mjs'

controleerNode()
try {
  await installeer()
  await bouw()
} catch (fout) {
  stop(`Casushuis could not be made ready: ${fout.message}`)
}
// In this very process, so that Ctrl-C reaches the server and nothing else.
await import(pathToFileURL(join(wortel, 'server', 'dist', 'main.js')).href)
