import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, checkNode, install, root, stop } from './build.mjs'

checkNode()
try {
  await install()
  await build()
} catch (error) {
  stop(`Casushuis could not be made ready: ${error.message}`)
}
// In this very process, so that Ctrl-C reaches the server and nothing else.
await import(pathToFileURL(join(root, 'server', 'dist', 'main.js')).href)
