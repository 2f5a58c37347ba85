import { demohuis, makeIdentityStore, makeSessions, makeSetup, medewerkerId } from '../built.mjs'
import { missingOf } from './acts.mjs'
import { clientOf } from './client.mjs'
import { within } from './place.mjs'
import { startHouse } from './process.mjs'

/** A house in a new place. */
export async function openHouse(makePlace) {
  const place = await makePlace()
  return Object.assign(place, { huis: await setUpHouse(place) })
}

const people = ['marieke', 'fatima', 'wim', 'henk']

/** Sets up the house of the demo without a casus. Its calendar never asks how much it may do. */
async function setUpHouse(place) {
  const huis = demohuis(new Date().toISOString().slice(0, 10))
  await within(place, ({ database, keys }) => makeSetup(database.kysely).setUp(huis, medewerkerId('ilse'), keys))
  await place.ask('update zvh set kalender_aandeel = 100, kalender_ondergrens = 1000000')
  return huis
}

/** Signs in who acts here: the cookie of each. */
export const signIn = (place) =>
  within(place, async ({ database }) => {
    const sessions = makeSessions(makeIdentityStore(database.kysely))
    const nu = new Date().toISOString()
    const cookies = {}
    for (const wie of people) cookies[wie] = `casushuis_sessie=${await sessions.make(medewerkerId(wie), nu)}`
    return cookies
  })

/** Starts the server for this work and stops it in order. Gives what it said. */
export async function withHouse(place, cookies, work) {
  const house = startHouse(place.settings)
  await work(clientOf(await house.opened, cookies), house)
  const { code, said } = await house.stop()
  if (code !== 0) throw new Error(`the house did not stop in order, but with ${code}:\n${said}`)
  return said
}

/** Looks whether what was acknowledged of these stories is there. */
export async function lookFor(ask, stories, count) {
  for (const story of stories) count.lost.push(...(await missingOf(ask, story)))
}

/** As if it were ten minutes later: who was killed held the calendar, and no other process takes it before that. */
export const letLeaseEnd = (place) =>
  place.ask("update klus set vanaf = now(), bezet_tot = null where soort = 'kalender'")

/** Lets the calendar of an undisturbed house put in order what a fault left behind. */
export async function settle(place) {
  await letLeaseEnd(place)
  await withHouse(place, {}, async () => {})
}
