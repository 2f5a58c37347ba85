import { cpus } from 'node:os'
import { build, checkNode, stop } from '../scripts/build.mjs'
import { printTable } from './table.mjs'

/** Only whether every part still runs: on what was built before, and in one house. */
const isSmall = process.argv.includes('--small')

/** `npm run bench -- dossier` measures what has that word in its name. */
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
/** `--seconds=120` lets what goes on for some time go on longer. */
const seconds = process.argv.flatMap((word) => word.match(/^--seconds=(\d+)$/)?.[1] ?? []).map(Number)
const asLong = (size) => ('seconds' in size && seconds.length > 0 ? { ...size, seconds: seconds[0] } : size)
const isAsked = (naam) => words.length === 0 || words.some((word) => naam.includes(word))

/** A new house for each measurement, or one for all where it is small. */
async function openHouses(store) {
  const { openBenchApp } = await import('./house.mjs')
  if (!isSmall) return { open: () => openBenchApp(store), close: async () => {} }
  const house = await openBenchApp(store)
  return { open: async () => ({ ...house, sluit: async () => {} }), close: house.sluit }
}

checkNode()
try {
  if (!isSmall) await build()
  const { measurements } = await import('./measurements.mjs')
  const { embedded, startServer } = await import('./stores.mjs')
  const { version, arch, platform } = process
  console.log(`\nCasushuis bench: Node ${version} on ${platform}/${arch}, ${cpus().length} cores\n`)
  const stores = isSmall ? [embedded] : [embedded, startServer()]
  const rows = []
  for (const store of stores) {
    const { open, close } = await openHouses(store)
    for (const { naam, measure, whole, small, on } of measurements) {
      const size = isSmall ? small : whole
      const isElsewhere = !isSmall && on !== undefined && on !== store.naam
      if (size === undefined || isElsewhere || !isAsked(naam)) continue
      console.log(`Measuring ${naam} (${store.naam}) …`)
      rows.push(...(await measure({ open, store: store.naam, most: store.most, ...asLong(size) })))
    }
    await close()
    store.end()
  }
  printTable(rows)
} catch (error) {
  stop(`The bench could not be run: ${error.stack ?? error}`)
}
