import { cpus } from 'node:os'
import { build, checkNode, stop } from '../scripts/build.mjs'
import { printTable } from './table.mjs'

/** Only whether every part still runs: on what was built before, and in one house. */
const isSmall = process.argv.includes('--small')

checkNode()
try {
  if (!isSmall) await build()
  const { measurements } = await import('./measurements.mjs')
  const { openBenchApp } = await import('./house.mjs')
  const { version, arch, platform } = process
  console.log(
    `\nCasushuis bench: Node ${version} on ${platform}/${arch}, ${cpus().length} cores, embedded store on disk\n`,
  )
  const house = isSmall ? await openBenchApp() : undefined
  const open = house ? async () => ({ ...house, sluit: async () => {} }) : openBenchApp
  const rows = []
  for (const { naam, measure, whole, small } of measurements) {
    const size = isSmall ? small : whole
    if (size === undefined) continue
    console.log(`Measuring ${naam} …`)
    rows.push(...(await measure({ open, ...size })))
  }
  await house?.sluit()
  printTable(rows)
} catch (error) {
  stop(`The bench could not be run: ${error.stack ?? error}`)
}
