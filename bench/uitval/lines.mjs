import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { casusAanmelden, casussenInzien, dossierInzien } from '../built.mjs'
import { melding, wholeStory } from './acts.mjs'
import { openCommitCutter } from './commit-cutter.mjs'
import { figuresOf } from './figures.mjs'
import { lookFor, signIn, withHouse } from './house.mjs'
import { letAct } from './kills.mjs'

const endAll =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'

/** Ends all connections of the house while people act: each gets an answer or a 503, and the next request is served. */
export const whileTerminated = (place, times) => whileBroken(place, times, () => place.ask(endAll))

/** … and the same with the database itself, which writes to disk before it answers. */
export const whileStopped = (place, times) => whileBroken(place, times, () => place.server.crash())

async function whileBroken(place, times, breakIt) {
  const count = figuresOf(place)
  const cookies = await signIn(place)
  await withHouse(place, cookies, async (ask, { child }) => {
    const until = { over: false }
    const stories = letAct(ask, wholeStory, { count, until })
    for (; count.kills < times; count.kills++) {
      await wait(200 + Math.random() * 600)
      await breakIt()
      await ask('marieke', casussenInzien, {}).catch((fault) => count.faults.push(`the next request: ${fault.message}`))
      if (child.exitCode !== null) throw new Error('the process ended')
    }
    until.over = true
    await until.people
    await lookFor(ask, stories, count)
  })
  return count
}

/** Loses the answer of COMMIT, and repeats the request with the same key: it is there, once, and can be read. */
export async function whileCommitIsCut(place, times) {
  const count = figuresOf(place)
  const cookies = await signIn(place)
  const line = await openCommitCutter(place.server.folder)
  const url = (role) => place.server.url(place.naam, role, line.folder)
  const settings = { ...place.settings, DATABASE_URL: url('huisserver'), DATABASE_EIGENAAR_URL: url('huiseigenaar') }
  await withHouse({ ...place, settings }, cookies, async (ask) => {
    for (; count.kills < times; count.kills++) {
      line.state.armed = true
      const wat = { body: melding(randomUUID()), key: randomUUID() }
      count.tries++
      const first = await ask('fatima', casusAanmelden, wat).catch((fault) => fault)
      if (first.status !== 503) count.faults.push(`a lost answer of COMMIT became ${first.message ?? 'an answer'}`)
      count.refused++
      const { casusnummer } = await ask('fatima', casusAanmelden, wat)
      count.acknowledged++
      const { gegevens } = await ask('fatima', dossierInzien, { params: { casusnummer } })
      if (!gegevens.some(({ inhoud }) => inhoud?.titel === wat.body.gegevens[0].titel)) count.lost.push(casusnummer)
    }
  })
  if (line.state.cut !== times) count.faults.push(`${line.state.cut} answers were cut`)
  const [{ aantal }] = await place.ask('select count(*)::int as aantal from casus')
  if (aantal !== times) count.half.push(`${aantal} casussen of ${times} requests`)
  await line.close()
  return count
}
