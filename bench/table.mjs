/**
 * One line of the outcome.
 * @typedef {object} Rij
 * @property {string} wat what was measured
 * @property {string} gemeten the time, with its unit
 * @property {string} [verhouding] how many times the line that it is compared with
 * @property {number} [statements] SQL statements of one request, sign-in and transaction included
 */

const kolommen = [
  { kop: 'what', van: (rij) => rij.wat, links: true },
  { kop: 'median', van: (rij) => rij.gemeten },
  { kop: 'ratio', van: (rij) => rij.verhouding ?? '' },
  { kop: 'SQL statements', van: (rij) => String(rij.statements ?? '') },
]

/**
 * Prints the outcome as one table.
 * @param {readonly Rij[]} rijen
 */
export function toonTabel(rijen) {
  const breedtes = kolommen.map(({ kop, van }) => Math.max(kop.length, ...rijen.map((rij) => van(rij).length)))
  const regel = (cellen) =>
    cellen.map((cel, i) => (kolommen[i].links ? cel.padEnd(breedtes[i]) : cel.padStart(breedtes[i]))).join('  ')
  console.log(`\n${regel(kolommen.map(({ kop }) => kop))}`)
  console.log(regel(breedtes.map((breedte) => '-'.repeat(breedte))))
  for (const rij of rijen) console.log(regel(kolommen.map(({ van }) => van(rij))))
  console.log()
}

/** @param {number} ms milliseconds */
export const inMs = (ms) => `${ms.toFixed(ms < 10 ? 2 : 1)} ms`

/** @param {number} ms milliseconds */
export const inSeconden = (ms) => `${(ms / 1000).toFixed(2)} s`

/** @param {number} deel @param {number} geheel */
export const alsVerhouding = (deel, geheel) => `${(deel / geheel).toFixed(2)}×`
