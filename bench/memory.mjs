import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { medewerkerId } from './built.mjs'
import { fillDossier } from './dossier.mjs'
import { fetchOnce } from './fetch.mjs'
import { makeOwnCasus } from './lists.mjs'
import { against } from './table.mjs'

const readers = ['ron', 'anouk', 'mirjam', 'loes', 'sanne', 'marieke']
const paths = (casusnummer) => [
  '/casussen?perPagina=25',
  '/werk',
  `/casussen/${casusnummer}/gegevens`,
  `/casussen/${casusnummer}`,
]

/**
 * What the process holds after looking goes on for minutes, against what it held when every cache was full: six people who
 * open lists and a dossier that somebody keeps changing. What is not needed is collected before it is weighed.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {string} size.store its name
 * @param {number} size.minutes
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureMemory({ open, store, minutes }) {
  const app = await open()
  try {
    for (let i = 0; i < 25; i++) await makeOwnCasus(app, i)
    const casusnummer = await fillDossier(app, 40)
    const cookies = await Promise.all(readers.map((wie) => app.signIn(wie)))
    const weighed = []
    const part = (minutes * 60_000) / 10
    let requests = 0
    for (let i = 0; i < 10; i++) {
      requests += await lookFor(part, { app, cookies, casusnummer })
      weighed.push(heldNow())
    }
    const [first, last] = [weighed[1], weighed[9]]
    const what = `memory on ${store} after ${minutes} minutes and ${requests} requests ÷ after ${minutes / 5}`
    return [{ what, measured: `${last.toFixed(1)} MB`, ...against(last / first, 1.1) }]
  } finally {
    await app.sluit()
  }
}

/** How many requests were answered within this time; every second something changes, so that what is kept is of before. */
async function lookFor(milliseconds, { app, cookies, casusnummer }) {
  const until = performance.now() + milliseconds
  let requests = 0
  while (performance.now() < until) {
    const counts = await Promise.all(cookies.map((cookie) => lookAround(app, cookie, paths(casusnummer))))
    requests += counts.reduce((a, b) => a + b, 0)
    await touch(app)
  }
  return requests
}

async function lookAround({ oorsprong }, cookie, all) {
  const until = performance.now() + 1_000
  let count = 0
  for (; performance.now() < until; count++)
    await fetchOnce(`${oorsprong}/api/v1${all[count % all.length]}`, { cookie })
  return count
}

/** A look of another sitting, on a house that has another mark. */
async function touch({ ask, asOwner, statements }) {
  // The bench itself keeps them, for counting.
  statements.length = 0
  await asOwner(async () => {
    await ask('delete from zitting')
    await ask('update medewerker set naam = naam where id = $1', [medewerkerId('ron')])
    await ask('update gegeven set beperkt = beperkt where volgorde = (select max(volgorde) from gegeven)')
  })
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

/** What the process holds once it let go of what it does not need, in megabytes. */
export function heldNow() {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1_000_000
}
