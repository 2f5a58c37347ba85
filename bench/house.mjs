import {
  dagVan,
  demohuis,
  demoIssuer,
  doe,
  keyFolder,
  maakVerteller,
  makeIdentityStore,
  makePrinter,
  makeServer,
  makeSessions,
  makeSetup,
  makeStore,
  medewerkerId,
  naamId,
  partijId,
  rememberedKeys,
} from './built.mjs'

const colleagueCount = 50

/**
 * A house on a store of its own, with the organisations and people of the demo and no casus.
 * @typedef {object} BenchApp
 * @property {string} oorsprong where it answers
 * @property {Record<'partijmedewerkers' | 'procesregisseurs', readonly string[]>} colleagues beside the people of the demo
 * @property {() => object} storyteller lets people act, each story with a clock of its own
 * @property {(wie: string) => Promise<string>} signIn signs somebody of the demo in and gives the cookie
 * @property {(id: string) => Promise<string>} signInAs the same for anybody
 * @property {import('./stores.mjs').BenchDatabase['ask']} ask
 * @property {import('./stores.mjs').BenchDatabase['asOwner']} asOwner
 * @property {object} keys the keys of the house
 * @property {object} store where it is stored, past the door
 * @property {object} clock its clock
 * @property {string} zvh
 * @property {string[]} statements the text of every statement so far
 * @property {() => Promise<void>} sluit closes it and removes all that it stored
 */

/**
 * @param {{ open: (options: object) => Promise<import('./stores.mjs').BenchDatabase> }} store
 * @returns {Promise<BenchApp>}
 */
export async function openBenchApp({ open }) {
  const statements = []
  const place = await open({ onStatement: (text) => statements.push(text) })
  const { database, ask, asOwner } = place
  const keys = rememberedKeys(keyFolder(place.keys))
  const store = makeStore(database, keys)
  const { inrichting, colleagues } = largerHuis()
  await makeSetup(database.kysely).setUp(inrichting, medewerkerId('ilse'), keys)
  const nu = () => new Date().toISOString()
  const clock = { nu, ofDatabase: async () => nu(), daysAhead: 0, reload: async () => {} }
  const middelen = { store, clock, isDemo: false, isTrial: true, inlogdiensten: [] }
  const medewerkers = makeIdentityStore(database.door)
  const sessions = makeSessions(medewerkers)
  const doorStore = makeStore({ ...database, kysely: database.door }, keys)
  const signInAs = async (id) => `casushuis_sessie=${await sessions.make(id, clock.nu())}`
  const { app, oorsprong } = await openDoor({ middelen, changes: database.changes, doorStore, sessions, medewerkers })
  return {
    ...{ oorsprong, colleagues, statements, ask, asOwner, keys, store, clock },
    zvh: inrichting.zvh.id,
    storyteller: () => maakVerteller(demoWork(middelen, inrichting), dagVan(clock.nu())),
    signIn: (wie) => signInAs(medewerkerId(wie)),
    signInAs,
    async sluit() {
      await app.close()
      await store.close()
      await place.remove()
    },
  }
}

/** The demo, and many colleagues of the readers, who have the casussen that are not theirs. */
function largerHuis() {
  const huis = demohuis(new Date().toISOString().slice(0, 10))
  const partijmedewerkers = makeColleagues('partijmedewerker', partijId('corporatie'))
  const procesregisseurs = makeColleagues('procesregisseur', null)
  return {
    inrichting: { ...huis, medewerkers: [...huis.medewerkers, ...partijmedewerkers, ...procesregisseurs] },
    colleagues: {
      partijmedewerkers: partijmedewerkers.map((m) => m.id),
      procesregisseurs: procesregisseurs.map((m) => m.id),
    },
  }
}

function makeColleagues(rol, partij) {
  return Array.from({ length: colleagueCount }, (_, i) => ({
    id: naamId(`bench/${rol}/${i}`),
    naam: `Collega ${i + 1}`,
    rol,
    partij,
    contactpersoon: false,
    uitgever: demoIssuer,
    onderwerp: `${rol}-${i}`,
  }))
}

export function demoWork(middelen, { zvh, partijen, medewerkers }) {
  let nu = middelen.clock.nu()
  const atThatMoment = { ...middelen, clock: { ...middelen.clock, nu: () => nu } }
  return {
    setClock: (moment) => {
      nu = moment
    },
    doe: (id, contract, invoer) => {
      const { partij, ...mens } = medewerkers.find((m) => m.id === id)
      const { naam } = partijen.find((p) => p.id === partij) ?? {}
      return doe(atThatMoment, { ...mens, partij: partij && { id: partij, naam }, zvh }, { contract, ...invoer })
    },
  }
}

/** The same door as the product has, without an identity provider: sessions are made directly. */
async function openDoor(parts) {
  let oorsprong = ''
  const reject = async () => ({ succeeded: false, reason: 'onbekendeAanbieder' })
  const app = await makeServer({
    ...parts,
    health: [],
    printer: makePrinter(),
    signIn: async () => ({
      providers: [],
      isBegun: () => false,
      begin: reject,
      finish: reject,
      choosing: async () => undefined,
    }),
    origin: () => oorsprong,
    webFolder: null,
    log: false,
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  oorsprong = `http://localhost:${app.server.address().port}`
  return { app, oorsprong }
}
