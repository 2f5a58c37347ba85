import { cpus } from 'node:os'
import { bouw, controleerNode, stop } from '../scripts/build.mjs'
import { toonTabel } from './table.mjs'

controleerNode()
try {
  await bouw()
  const { metingen } = await import('./measurements.mjs')
  const { version, arch, platform } = process
  console.log(
    `\nCasushuis bench: Node ${version} on ${platform}/${arch}, ${cpus().length} cores, embedded store on disk\n`,
  )
  const rijen = []
  for (const { naam, meet } of metingen) {
    console.log(`Measuring ${naam} …`)
    rijen.push(...(await meet()))
  }
  toonTabel(rijen)
} catch (fout) {
  stop(`The bench could not be run: ${fout.stack ?? fout}`)
}
