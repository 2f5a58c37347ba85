import { fetchOnce } from './fetch.mjs'
import { fillUpTo, makeExamples } from './many-casussen.mjs'
import { inTurns } from './measure.mjs'
import { inTriage, vraagAan } from './stories.mjs'
import { against, inMs } from './table.mjs'

/** Somebody of a partij without any right to special data, and the procesregie, which may know of every casus. */
const readers = { 'a partij': 'ron', 'the procesregie': 'marieke' }

/**
 * What is opened all day, by people who have as many casussen and as much work in a small house as in a large one.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {readonly number[]} size.casussen how many each house has
 * @param {number} size.most and how many fit in this store
 * @param {number} size.own how many of them the readers have
 * @param {import('./measure.mjs').Repeats} size.repeats
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureLists({ open, casussen, most, own, repeats }) {
  const houses = []
  try {
    for (const wanted of casussen) {
      const aantal = Math.min(wanted, most)
      houses.push({ aantal, ...(await fill(await open(), aantal, own)) })
    }
    const rows = []
    for (const [reader, wie] of Object.entries(readers))
      for (const [naam, pathOf] of Object.entries(pages))
        rows.push(...(await measurePage(`${naam} of ${reader}`, { houses, wie, pathOf, repeats })))
    return rows
  } finally {
    for (const { app } of houses) await app.sluit()
  }
}

const pages = {
  'work list': () => '/werk',
  'list of casussen': () => '/casussen',
  'one casus': (casusnummer) => `/casussen/${casusnummer}`,
}

async function fill(app, aantal, own) {
  const examples = await makeExamples(app)
  let casusnummer
  for (let i = 0; i < own; i++) casusnummer = await makeOwnCasus(app, i)
  await fillUpTo(app, examples, aantal)
  return { app, casusnummer }
}

/** Half of them ask something of the corporatie, so that there is work in some and none in others. */
export async function makeOwnCasus(app, i) {
  const casus = await inTriage(app.storyteller(), 'fatima', `Betrokkene ${i + 1}`)
  await vraagAan(casus, 'corporatie')
  await casus.wijsToe('sanne', 'ron')
  if (i % 2 === 0) await casus.kentNiet('sanne', 'Geen huurder van ons.')
  return casus.nummer
}

async function measurePage(naam, { houses, wie, pathOf, repeats }) {
  const openers = await Promise.all(houses.map((house) => opener(house, wie, pathOf)))
  const seen = []
  for (const { openOnce } of openers) seen.push(await openOnce())
  if (seen.some(({ lines }) => lines !== seen[0].lines))
    throw new Error(`the ${naam} has ${seen.map(({ lines }) => lines).join(' or ')} lines`)
  const durations = await inTurns(Object.fromEntries(openers.map(({ aantal, open }) => [aantal, open])), repeats)
  const [{ aantal: smallest }] = houses
  return seen.map(({ lines, statements }, i) => {
    const { aantal } = houses[i]
    return {
      what: `${naam}${lines === undefined ? '' : `, ${lines} lines`}, at ${aantal.toLocaleString('en')} casussen`,
      measured: inMs(durations[aantal]),
      ...(aantal !== smallest && against(durations[aantal] / durations[smallest], 1.3)),
      statements,
    }
  })
}

/** What opens one page in one house as one person. */
async function opener({ app, aantal, casusnummer }, wie, pathOf) {
  const address = `${app.oorsprong}/api/v1${pathOf(casusnummer)}`
  const headers = { cookie: await app.signIn(wie) }
  return {
    aantal,
    open: async () => (await fetchOnce(address, headers)).duration,
    async openOnce() {
      app.statements.length = 0
      const { inhoud } = await fetchOnce(address, headers)
      return { lines: (inhoud.taken ?? inhoud.casussen)?.length, statements: app.statements.length }
    },
  }
}
