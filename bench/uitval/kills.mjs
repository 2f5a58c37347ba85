import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { casusAanmelden, doe, medewerkerId } from '../built.mjs'
import { lastStory, melding, shortStory, wholeStory } from './acts.mjs'
import { clientOf, Refused } from './client.mjs'
import { figuresOf } from './figures.mjs'
import { letLeaseEnd, lookFor, settle, signIn, withHouse } from './house.mjs'
import { within } from './place.mjs'
import { startHouse } from './process.mjs'
import { makeReady } from './ready.mjs'

/** So many people act at a time. */
const atOnce = 3
/** In milliseconds: how long after the last act that was waited for the server is killed, at random up to. */
const longestLoad = 100
/** … and how long is waited for these acts at most. */
const longestBusy = 30_000

/**
 * Lets people act until the house is gone. Counts what they tried and what was acknowledged.
 * @returns what each of them did
 */
export function letAct(ask, tell, { count, until }) {
  const stories = []
  const act = async (work) => {
    count.tries++
    const answer = await work()
    count.acknowledged++
    return answer
  }
  const person = async () => {
    while (!until.over) {
      const story = { titels: [] }
      stories.push(story)
      await tell(ask, story, act).catch((fault) => {
        if (!(fault instanceof Refused)) return
        if (fault.status === 503) count.refused++
        else count.faults.push(fault.message)
      })
    }
  }
  until.people = Promise.all(Array.from({ length: atOnce }, person))
  return stories
}

/** Waits until some acts were acknowledged, so that on a slow machine too a kill falls among them. */
async function untilBusy(count) {
  const enough = count.acknowledged + Math.floor(Math.random() * 8)
  const latest = performance.now() + longestBusy
  while (count.acknowledged < enough && performance.now() < latest) await wait(2)
}

/** Kills the server at random moments while people act; the next start tells what is left of what they did. */
async function whileActing(place, kills, tell) {
  const count = figuresOf(place)
  const cookies = await signIn(place)
  const told = []
  let before = []
  for (let i = 0; i < kills; i++) {
    const house = startHouse(place.settings)
    const ask = clientOf(await house.opened, cookies)
    await lookFor(ask, before, count)
    const until = { over: false }
    before = letAct(ask, tell, { count, until })
    await untilBusy(count)
    await wait(Math.random() * longestLoad)
    const end = house.kill()
    until.over = true
    await end
    await until.people
    count.kills++
    told.push(...before)
  }
  await withHouse(place, cookies, (ask) => lookFor(ask, told, count))
  return count
}

/** … while the calendar archives, archives again and destroys: after a year, on another day that was decided, and after an afronding. */
async function whileCalendar(place, kills) {
  const count = figuresOf(place)
  const perKill = 10
  const due = await makeDue(place, kills * perKill)
  await makeOtherEnds(place)
  const [zvh] = await readdir(place.keys)
  const destroyed = async () => (await readdir(join(place.keys, zvh, 'tombstones')).catch(() => [])).length
  for (let i = 0; i < kills; i++) {
    const before = await destroyed()
    const house = startHouse(place.settings)
    const over = { opened: false }
    house.opened.then(() => Object.assign(over, { opened: true })).catch(() => {})
    while (!over.opened && (await destroyed()) === before) await wait(2)
    if (over.opened) count.faults.push('the calendar was done before it was killed')
    await wait(Math.random() * 120)
    await house.kill()
    await letLeaseEnd(place)
    count.kills++
  }
  await settle(place)
  count.tries += due.destroy + due.archive
  const [{ weg, archief }] = await place.ask(`
    select (select count(*)::int from vernietiging) as weg,
      (select count(*)::int from casus where gearchiveerd_op is not null) as archief`)
  count.acknowledged += weg + archief
  if (weg !== due.destroy || archief !== due.archive) count.lost.push(`${weg} destroyed and ${archief} archived`)
  return count
}

/** Makes casussen, half of them afgeschaald so many days ago as `archive` says, the other half as `destroy` does. */
export async function makeDue(place, total, days = { archive: 200, destroy: 500 }) {
  const huis = place.huis
  await within(place, async ({ store }) => {
    const nu = () => new Date().toISOString()
    const clock = { nu, ofDatabase: async () => nu(), daysAhead: 0, reload: async () => {} }
    const { partij, ...mens } = huis.medewerkers.find(({ id }) => id === medewerkerId('fatima'))
    const { naam } = huis.partijen.find(({ id }) => id === partij)
    const fatima = { ...mens, partij: { id: partij, naam }, zvh: huis.zvh }
    for (let i = 0; i < total; i++)
      await doe({ store, clock, isDemo: false, isTrial: true, inlogdiensten: [] }, fatima, {
        contract: casusAanmelden,
        body: melding(`kalender ${i}`),
      })
  })
  await place.ask(`
    update casus set fase = 'afschaling', afschaling_op = current_date - case when volgorde % 2 = 0 then ${days.archive} else ${days.destroy} end
    from (select id, row_number() over (order by id) as volgorde from casus where fase = 'aanmelding') x
    where x.id = casus.id`)
  return { archive: Math.floor(total / 2), destroy: Math.ceil(total / 2) }
}

/** Every kind of end beside those: opened again until yesterday, kept shorter than usual, and rounded off. */
async function makeOtherEnds(place) {
  await place.ask(`
    update casus set fase = 'aanmelding', afschaling_op = null, afgerond_op = current_date - 15, afronding_tot = current_date - 1,
      afronding_bezwaar = false, afronding_grond = 'aanmelding: niet in behandeling nemen'
    from (select id, row_number() over (order by id) as volgorde from casus where afschaling_op < current_date - 400) x
    where x.id = casus.id and volgorde % 3 = 0`)
  await place.ask(`
    update casus set afschaling_op = current_date - 100, herbeoordelen_op = current_date - 10,
      afwijking_archief_op = current_date - 40, afwijking_vernietigen_op = current_date - 5
    from (select id, row_number() over (order by id) as volgorde from casus where afschaling_op < current_date - 400) x
    where x.id = casus.id and volgorde % 3 = 1`)
  await place.ask(`
    update casus set actief_tot = current_date - 1
    from (select id, row_number() over (order by id) as volgorde from casus where afschaling_op = current_date - 200) x
    where x.id = casus.id and volgorde % 2 = 0`)
}

/** … while casussen are scaled down and cleaned; what was not taken up by then stays as it was. */
async function whileScalingDown(place, kills) {
  const perKill = 12
  const ready = await makeReady(place, kills * perKill)
  const count = await whileActing(place, kills, async (ask, story, act) => {
    const next = ready.pop()
    if (!next) return wait(5)
    Object.assign(story, next)
    return lastStory(ask, story, act)
  })
  if (ready.length === 0) count.faults.push('there were no casussen left to scale down')
  return count
}

/** `SIGKILL` during acts, during the calendar, during destruction by decisions, and during afschaling; each in a house of its own. */
export const killRounds = [
  ['SIGKILL during acts', 0.3, (place, kills) => whileActing(place, kills, wholeStory)],
  ['SIGKILL during the calendar', 0.3, whileCalendar],
  ['SIGKILL during destruction', 0.2, (place, kills) => whileActing(place, kills, shortStory)],
  ['SIGKILL during afschaling', 0.2, whileScalingDown],
]
