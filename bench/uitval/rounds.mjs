import { restoreOlder, whileClockJumps } from './clocks.mjs'
import { allIsWell, lookAtWhole, printFigures } from './figures.mjs'
import { startTwo } from './firsts.mjs'
import { openHouse, settle } from './house.mjs'
import { killRounds } from './kills.mjs'
import { whileCommitIsCut, whileStopped, whileTerminated } from './lines.mjs'
import { makeStores } from './place.mjs'

/**
 * Breaks a house in every way that is known to happen, and counts what that does to it.
 * @param {string} bin the programs of PostgreSQL
 * @param {{ stores: readonly string[], kills: number, times: number, clocks: number, only: string }} how
 * @returns whether every figure that must be nothing is nothing
 */
export async function rounds(bin, how) {
  const { stores, end } = makeStores(bin)
  const rows = []
  try {
    for (const store of how.stores)
      for (const [what, tries, carryOut] of roundsOf(store, how)) {
        if (tries === 0 || !what.includes(how.only)) continue
        const begun = performance.now()
        console.log(`${store}: ${what}, ${tries} × …`)
        const row = await carryOut(stores[store], tries)
        rows.push({ what: `${store}: ${what}`, ...row })
        console.log(`  in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
        printFigures(rows.slice(-1))
      }
  } finally {
    end()
  }
  console.log()
  printFigures(rows)
  return rows.length > 0 && allIsWell(rows)
}

function roundsOf(store, { kills, times, clocks }) {
  const own = (carryOut) => async (makePlace, tries) => {
    const place = await openHouse(makePlace)
    const count = await carryOut(place, tries)
    await settle(place)
    await lookAtWhole(count)
    await place.remove()
    return count
  }
  const onServer = [
    ['backends terminated', times, own(whileTerminated)],
    ['database stopped at once', Math.ceil(times / 4), own(whileStopped)],
    ['answer of COMMIT dropped', times, own(whileCommitIsCut)],
    ['two first starts at once', times, startTwo],
  ]
  return [
    ...killRounds.map(([what, share, carryOut]) => [what, Math.round(kills * share), own(carryOut)]),
    ...(store === 'postgres' ? onServer : []),
    ['clock moved a year', clocks, own(whileClockJumps)],
    ['older backup put back', 1, own(restoreOlder)],
  ]
}
