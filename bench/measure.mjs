/** @param {readonly number[]} getallen at least one */
export function mediaan(getallen) {
  const oplopend = getallen.toSorted((a, b) => a - b)
  const midden = oplopend.length >> 1
  return oplopend.length % 2 === 1 ? oplopend[midden] : (oplopend[midden - 1] + oplopend[midden]) / 2
}

/**
 * How long one run takes, in milliseconds.
 * @param {() => unknown} taak
 */
export async function duurVan(taak) {
  const begin = performance.now()
  await taak()
  return performance.now() - begin
}

/**
 * The median duration of each task in milliseconds. They take turns, so that a busy moment of the machine falls on all
 * of them; the first rounds only warm up and do not count.
 * @template {string} Naam
 * @param {Record<Naam, () => Promise<number>>} taken each returns how long it took
 * @param {{ readonly rondes: number, readonly vooraf: number }} hoeVaak
 * @returns {Promise<Record<Naam, number>>}
 */
export async function omBeurten(taken, { rondes, vooraf }) {
  const duren = Object.fromEntries(Object.keys(taken).map((naam) => [naam, []]))
  for (let ronde = -vooraf; ronde < rondes; ronde++) {
    for (const [naam, taak] of Object.entries(taken)) {
      const duur = await taak()
      if (ronde >= 0) duren[naam].push(duur)
    }
  }
  return Object.fromEntries(Object.entries(duren).map(([naam, reeks]) => [naam, mediaan(reeks)]))
}
