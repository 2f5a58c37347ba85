import { randomUUID } from 'node:crypto'
import { get, request } from 'node:http'
import { fillDossier } from './dossier.mjs'
import { inMs, within } from './table.mjs'

/**
 * So many people have a casus open while one of them releases and closes a gegeven in turns: how long after the commit each
 * hears of it, and how long after it each has what is new on the screen.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {string} size.store its name
 * @param {number} size.viewers
 * @param {number} size.changes
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureLive({ open, store, viewers, changes }) {
  const app = await open()
  const casusnummer = await fillDossier(app, 40)
  const names = ['anouk', 'mirjam', 'loes', 'ron', 'sanne', 'marieke']
  const lines = []
  try {
    for (let i = 0; i < viewers; i++) lines.push(await follow(app, casusnummer, names[i % names.length]))
    const wim = await app.signIn('wim')
    const { body } = await ask(app, wim, 'GET', `/casussen/${casusnummer}/gegevens`)
    const own = body.gegevens.find((g) => g.eigen && g.inhoud)
    const heard = []
    const shown = []
    for (let n = 0; n < changes; n++) {
      const before = lines.map((line) => line.next())
      const committed = await release(app, wim, { casusnummer, id: own.id, isReleased: n % 2 === 1 })
      for (const [hears, shows] of await Promise.all(before)) {
        heard.push(hears - committed)
        shown.push(shows - committed)
      }
      await new Promise((done) => setTimeout(done, 50))
    }
    const what = `${viewers} viewers, ${changes} changes on ${store}`
    return [
      { what: `${what}: hears of it, 99 in 100`, ...within(percentile(heard, 99), 100) },
      { what: `${what}: has it on the screen, half of them`, measured: inMs(percentile(shown, 50)) },
      { what: `${what}: has it on the screen, 99 in 100`, measured: inMs(percentile(shown, 99)) },
    ]
  } finally {
    for (const line of lines) line.close()
    await app.sluit()
  }
}

const percentile = (numbers, p) => numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * p) / 100) - 1]

/** Releases a gegeven to the table, or closes it; gives when that was committed, as far as who did it can tell. */
async function release(app, cookie, { casusnummer, id, isReleased }) {
  const path = `/casussen/${casusnummer}/gegevens`
  const { body } = await ask(app, cookie, 'GET', path)
  const { zeggenschap } = body.gegevens.find((g) => g.id === id)
  const vrijgave = { vrijgave: isReleased ? 'overleg' : 'geen', voorafAan: [], voorbehouden: [], geheimhouding: null }
  const answer = await ask(app, cookie, 'PUT', `${path}/${id}/vrijgave`, {
    body: vrijgave,
    version: zeggenschap.versie,
  })
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  return performance.now()
}

/** One screen: it hears, and then asks what it shows. */
async function follow(app, casusnummer, who) {
  const cookie = await app.signIn(who)
  let tell = () => {}
  const line = await new Promise((resolve, reject) => {
    get(
      `${app.oorsprong}/api/v1/casussen/${casusnummer}/gebeurtenissen`,
      { headers: headersOf(app, cookie) },
      (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`${who}: ${answer.statusCode}`))
        answer.on('data', (piece) => `${piece}`.includes('event: stand') && tell(performance.now()))
        resolve(answer)
      },
    ).on('error', reject)
  })
  const shows = async (heard) => {
    await Promise.all(['', '/gegevens'].map((part) => ask(app, cookie, 'GET', `/casussen/${casusnummer}${part}`)))
    return [heard, performance.now()]
  }
  return {
    next: () =>
      new Promise((resolve) => {
        tell = (heard) => resolve(shows(heard))
      }),
    close: () => line.destroy(),
  }
}

const headersOf = (app, cookie) => ({ cookie, 'sec-fetch-site': 'same-origin', origin: app.oorsprong })

function ask(app, cookie, method, path, { body, version } = {}) {
  const headers = {
    ...headersOf(app, cookie),
    ...(method !== 'GET' && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  }
  return new Promise((resolve, reject) => {
    const going = request(`${app.oorsprong}/api/v1${path}`, { method, headers }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString()
      resolve({ status: answer.statusCode, body: text ? JSON.parse(text) : null })
    })
    going.on('error', reject)
    going.end(body && JSON.stringify(body))
  })
}
