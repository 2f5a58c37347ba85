import { controlsLogboek } from './process.mjs'
import { halfDone, strayKeys } from './wholeness.mjs'

/** What one round counts; what must be nothing is kept in words. */
export const figuresOf = (place) => ({
  ...{ place, kills: 0, during: 0, tries: 0, acknowledged: 0, refused: 0, starts: [] },
  ...{ lost: [], half: [], broken: 0, records: 0, stray: [], faults: [] },
})

/** Looks, when a house was stopped in order, whether it is whole. */
export async function lookAtWhole(count) {
  const { place } = count
  const { half, stray, missing } = await place.asking(async (ask) => ({
    half: await halfDone(ask),
    ...(await strayKeys(ask, place.keys)),
  }))
  count.half.push(...half)
  count.stray.push(...stray)
  count.lost.push(...missing.map((file) => `the key ${file}`))
  const { broken, records } = await controlsLogboek(place.settings)
  Object.assign(count, { broken, records })
  return count
}

const columns = [
  ['what', ({ what }) => what],
  ['tries', ({ kills }) => kills],
  ['acts', ({ tries }) => tries],
  ['acknowledged', ({ acknowledged }) => acknowledged],
  ['refused (503)', ({ refused }) => refused],
  ['lost', ({ lost }) => lost.length],
  ['half done', ({ half }) => half.length],
  ['records', ({ records }) => records],
  ['chains broken', ({ broken }) => broken],
  ['stray keys', ({ stray }) => stray.length],
  ['other faults', ({ faults }) => faults.length],
]

/** Prints all rounds as one table, and in words what should not be. */
export function printFigures(rows) {
  const cells = [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, of]) => String(of(row))))]
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i].length)))
  cells.splice(
    1,
    0,
    widths.map((width) => '-'.repeat(width)),
  )
  for (const line of cells)
    console.log(line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
  for (const { what, lost, half, stray, faults } of rows)
    for (const wrong of [...lost, ...half, ...stray, ...faults].slice(0, 20)) console.log(`  ${what}: ${wrong}`)
}

/** Whether every figure that must be nothing is nothing. */
export const allIsWell = (rows) =>
  rows.every(({ lost, half, broken, stray, faults }) =>
    [lost.length, half.length, broken, stray.length, faults.length].every((figure) => figure === 0),
  )
