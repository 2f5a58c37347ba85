import { fork } from 'node:child_process'
import { medewerkerId } from './built.mjs'
import { demand, headersOf } from './door.mjs'
import { fillDossier } from './dossier.mjs'
import { heldNow } from './memory.mjs'
import { against, asRatio, inMs, within } from './table.mjs'

const minute = 60_000
/** Who sit at the table: what the screen for all of them shows is weighed for each. */
const table = ['sanne', 'anouk', 'mirjam', 'loes']

/**
 * So many people have a casus open, and a projector the screen for the table, while one of them releases and closes a gegeven in
 * turns: how long after the commit each hears of it, how long after it each has what is new on the screen, also against one
 * viewer alone, and whether what the process holds grows meanwhile.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {string} size.store its name
 * @param {number} size.viewers
 * @param {number} size.perMinute how many changes there are in a minute
 * @param {number} size.seconds how long it goes on; `--seconds=120` makes it longer
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureLive({ open, store, viewers, perMinute, seconds }) {
  const app = await open()
  const casusnummer = await fillDossier(app, 40)
  const screens = openViewers(app, casusnummer)
  try {
    await seat(app, casusnummer)
    const changes = evenly((seconds * perMinute) / 60)
    const pace = { casusnummer, screens, changes, pause: minute / perMinute }
    await screens.add(projector)
    await screens.add(viewer(0))
    const alone = percentile((await watch(app, { ...pace, changes: evenly(changes / 2) })).shown, 50)
    for (let i = 1; i < viewers; i++) await screens.add(viewer(i))
    const { heard, shown, projected, all, held } = await watch(app, pace)
    const half = percentile(shown, 50)
    const what = `${viewers} viewers and a projector, ${changes} changes on ${store}`
    return [
      { what: `${what}: hears of it, 99 in 100`, ...within(percentile(heard, 99), 100) },
      {
        what: `${what}: has it on the screen, half of them ÷ one viewer`,
        measured: inMs(half),
        ratio: asRatio(half, alone),
      },
      { what: `${what}: has it on the screen, 99 in 100`, ...within(percentile(shown, 99), 100) },
      { what: `${what}: has the rest of the screen too, 99 in 100`, measured: inMs(percentile(all, 99)) },
      { what: `${what}: the projector has it, 99 in 100`, ...within(percentile(projected, 99), 100) },
      {
        what: `${what}: memory at the end ÷ after a quarter`,
        measured: `${held.last.toFixed(1)} MB`,
        ...against(held.last / held.first, 1.1),
      },
    ]
  } finally {
    screens.close()
    await app.sluit()
  }
}

/** What is released is closed again: otherwise the next change would be none, and nobody hears of that. */
const evenly = (changes) => 2 * Math.max(1, Math.round(changes / 2))

const names = ['anouk', 'mirjam', 'loes', 'ron', 'sanne', 'marieke']
/** A gegeven changes: what is asked first is what is new. */
const viewer = (i) => ({ who: names[i % names.length], parts: ['/gegevens', ''] })
const projector = { who: 'marieke', parts: ['/tafelbeeld'] }

/** Says who is there. */
async function seat(app, casusnummer) {
  const marieke = await app.signIn('marieke')
  const { overleggen } = await demand(app, marieke, 'GET', `/casussen/${casusnummer}`)
  const path = `/casussen/${casusnummer}/overleggen/${overleggen.at(-1).id}/aanwezigen`
  for (const who of table) await demand(app, marieke, 'POST', path, { body: { medewerker: medewerkerId(who) } })
}

/** Each change at its own moment, once what came of the one before is on the screens; the first quarter warms up and does not count. */
async function watch(app, { casusnummer, screens, changes, pause }) {
  const wim = await app.signIn('wim')
  const { gegevens } = await demand(app, wim, 'GET', `/casussen/${casusnummer}/gegevens`)
  const own = gegevens.find((g) => g.eigen && g.inhoud)
  const [heard, shown, projected, all] = [[], [], [], []]
  const begin = performance.now()
  let first
  for (let n = 0; n < changes; n++) {
    await new Promise((done) => setTimeout(done, Math.max(0, begin + n * pause - performance.now())))
    const told = screens.next()
    const committed = await release(app, wim, { casusnummer, id: own.id, isReleased: n % 2 === 1 })
    const [projector, ...viewers] = await told
    // The bench itself keeps them, for counting.
    app.statements.length = 0
    if (n < Math.floor(changes / 4)) continue
    first ??= heldNow()
    heard.push(...[projector, ...viewers].map((t) => t.heard - committed))
    projected.push(projector.shown - committed)
    shown.push(...viewers.map((t) => t.shown - committed))
    all.push(...viewers.map((t) => t.all - committed))
  }
  return { heard, shown, projected, all, held: { first, last: heldNow() } }
}

const percentile = (numbers, p) => numbers.toSorted((a, b) => a - b)[Math.ceil((numbers.length * p) / 100) - 1]

/** Releases a gegeven to the table, or closes it; gives when that was committed, as far as who did it can tell. */
async function release(app, cookie, { casusnummer, id, isReleased }) {
  const path = `/casussen/${casusnummer}/gegevens`
  const { gegevens } = await demand(app, cookie, 'GET', path)
  const { versie: version } = gegevens.find((g) => g.id === id).zeggenschap
  const body = { vrijgave: isReleased ? 'overleg' : 'geen', voorafAan: [], voorbehouden: [], geheimhouding: null }
  await demand(app, cookie, 'PUT', `${path}/${id}/vrijgave`, { body, version })
  return performance.timeOrigin + performance.now()
}

/**
 * The screens, in a process of their own.
 * @param {import('./house.mjs').BenchApp} app
 */
function openViewers(app, casusnummer) {
  const child = fork(new URL('viewers.mjs', import.meta.url))
  const waiting = new Map()
  child.on('message', ({ screen, ...told }) => waiting.get(screen)?.(told))
  const next = (screen) => new Promise((resolve) => waiting.set(screen, resolve))
  const address = `${app.oorsprong}/api/v1`
  let count = 0
  return {
    /** Lets one more person follow. */
    async add({ who, parts }) {
      const screen = count++
      const headers = headersOf(app, await app.signIn(who))
      const isHere = next(screen)
      child.send({ address, headers, casusnummer, screen, parts })
      await isHere
    },
    /** What each tells of the next change. */
    next: () => Promise.all(Array.from({ length: count }, (_, screen) => next(screen))),
    close: () => child.disconnect(),
  }
}
