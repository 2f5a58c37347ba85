/** @param {readonly number[]} numbers at least one */
export function median(numbers) {
  const ascending = numbers.toSorted((a, b) => a - b)
  const middle = ascending.length >> 1
  return ascending.length % 2 === 1 ? ascending[middle] : (ascending[middle - 1] + ascending[middle]) / 2
}

/**
 * How long one run takes, in milliseconds.
 * @param {() => unknown} taak
 */
export async function durationOf(taak) {
  const begin = performance.now()
  await taak()
  return performance.now() - begin
}

/**
 * How often each is measured, and how often before that for nothing.
 * @typedef {{ readonly rounds: number, readonly vooraf: number }} Repeats
 */

/**
 * The median duration of each task in milliseconds. They take turns, so that a busy moment of the machine falls on all
 * of them; the first rounds only warm up and do not count.
 * @template {string} Naam
 * @param {Record<Naam, () => Promise<number>>} taken each returns how long it took
 * @param {Repeats} repeats
 * @returns {Promise<Record<Naam, number>>}
 */
export async function inTurns(taken, { rounds, vooraf }) {
  const durations = Object.fromEntries(Object.keys(taken).map((naam) => [naam, []]))
  for (let round = -vooraf; round < rounds; round++) {
    for (const [naam, taak] of Object.entries(taken)) {
      const duration = await taak()
      if (round >= 0) durations[naam].push(duration)
    }
  }
  return Object.fromEntries(Object.entries(durations).map(([naam, series]) => [naam, median(series)]))
}
