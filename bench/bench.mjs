import { cpus } from 'node:os'
import { build, checkNode, stop } from '../scripts/build.mjs'
import { printTable } from './table.mjs'

checkNode()
try {
  await build()
  const { measurements } = await import('./measurements.mjs')
  const { version, arch, platform } = process
  console.log(
    `\nCasushuis bench: Node ${version} on ${platform}/${arch}, ${cpus().length} cores, embedded store on disk\n`,
  )
  const rows = []
  for (const { naam, measure } of measurements) {
    console.log(`Measuring ${naam} …`)
    rows.push(...(await measure()))
  }
  printTable(rows)
} catch (error) {
  stop(`The bench could not be run: ${error.stack ?? error}`)
}
