/**
 * One line of the outcome.
 * @typedef {object} Row
 * @property {string} what what was measured
 * @property {string} measured the time, with its unit
 * @property {string} [ratio] how many times the line that it is compared with
 * @property {string} [target] what the ratio or the time should be, and whether it is
 * @property {number} [statements] SQL statements of one request, sign-in and transaction included
 */

const columns = [
  { heading: 'what', van: (row) => row.what, left: true },
  { heading: 'median', van: (row) => row.measured },
  { heading: 'ratio', van: (row) => row.ratio ?? '' },
  { heading: 'target', van: (row) => row.target ?? '' },
  { heading: 'SQL statements', van: (row) => String(row.statements ?? '') },
]

/**
 * Prints the outcome as one table.
 * @param {readonly Row[]} rows
 */
export function printTable(rows) {
  const widths = columns.map(({ heading, van }) => Math.max(heading.length, ...rows.map((row) => van(row).length)))
  const regel = (cells) =>
    cells.map((cell, i) => (columns[i].left ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')
  console.log(`\n${regel(columns.map(({ heading }) => heading))}`)
  console.log(regel(widths.map((width) => '-'.repeat(width))))
  for (const row of rows) console.log(regel(columns.map(({ van }) => van(row))))
  console.log()
}

/** @param {number} ms milliseconds */
export const inMs = (ms) => `${ms.toFixed(ms < 10 ? 2 : 1)} ms`

/** @param {number} ms milliseconds */
export const inSeconds = (ms) => `${(ms / 1000).toFixed(2)} s`

/** @param {number} deel @param {number} geheel */
export const asRatio = (deel, geheel) => `${(deel / geheel).toFixed(2)}×`

/**
 * A ratio and what it may be at most.
 * @param {number} ratio
 * @param {number} most
 */
export const against = (ratio, most) => ({
  ratio: `${ratio.toFixed(2)}×`,
  target: `≤ ${most.toFixed(1)} ${ratio <= most ? 'met' : 'NOT met'}`,
})

/**
 * A time and what it may be at most.
 * @param {number} ms milliseconds
 * @param {number} most milliseconds
 */
export const within = (ms, most) => ({
  measured: ms < 1_000 ? inMs(ms) : inSeconds(ms),
  target: `≤ ${most < 1_000 ? `${most} ms` : `${most / 1_000} s`} ${ms <= most ? 'met' : 'NOT met'}`,
})
