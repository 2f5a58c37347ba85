import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CompiledQuery,
  demohuis,
  demoIssuer,
  doe,
  maakVerteller,
  makeIdentityStore,
  makeServer,
  makeSessions,
  makeSetup,
  makeStore,
  medewerkerId,
  naamId,
  openDatabase,
  partijId,
} from './built.mjs'

const colleagueCount = 50

/**
 * A house on a store of its own, with the organisations and people of the demo and no casus.
 * @typedef {object} BenchApp
 * @property {string} oorsprong where it answers
 * @property {readonly string[]} colleagues people of the corporatie beside those of the demo
 * @property {() => object} storyteller lets people act, each story with a clock of its own
 * @property {(wie: string) => Promise<string>} signIn signs somebody in and gives the cookie
 * @property {(text: string, values?: readonly unknown[]) => Promise<any[]>} ask one statement, past the query builder
 * @property {(werk: () => Promise<unknown>) => Promise<unknown>} asOwner during `werk` statements run as the owner
 * @property {string[]} statements the text of every statement so far
 * @property {() => Promise<void>} sluit closes it and removes all that it stored
 */

/** @returns {Promise<BenchApp>} */
export async function openBenchApp() {
  const map = await mkdtemp(join(tmpdir(), 'casushuis-bench-'))
  const statements = []
  const database = await openDatabase(
    { kind: 'trial', folder: join(map, 'database') },
    { onStatement: (text) => statements.push(text) },
  )
  const keys = keyFolder(join(map, 'sleutels'))
  const store = makeStore(database, keys)
  const { inrichting, colleagues } = largerHuis()
  await makeSetup(database.kysely).setUp(inrichting, medewerkerId('ilse'), keys)
  const nu = () => new Date().toISOString()
  const clock = { nu, ofDatabase: async () => nu(), daysAhead: 0, reload: async () => {} }
  const middelen = { store, clock, isDemo: false, isTrial: true }
  const sessions = makeSessions(makeIdentityStore(database.kysely))
  const { app, oorsprong } = await openDoor(middelen, sessions)
  const withoutPlugins = database.kysely.withoutPlugins()
  const ask = async (text, values = []) =>
    (await withoutPlugins.executeQuery(CompiledQuery.raw(text, [...values]))).rows
  return {
    oorsprong,
    colleagues,
    statements,
    ask,
    storyteller: () => maakVerteller(demoWork(middelen, inrichting), clock.nu().slice(0, 10)),
    signIn: async (wie) => `casushuis_sessie=${await sessions.make(medewerkerId(wie), clock.nu())}`,
    async asOwner(werk) {
      await ask('set session authorization postgres')
      try {
        return await werk()
      } finally {
        await ask('set session authorization casushuis_app')
      }
    },
    async sluit() {
      await app.close()
      await store.close()
      await rm(map, { recursive: true, force: true })
    },
  }
}

/** The corporatie of the demo with many colleagues, who have the casussen that are not the reader's. */
function largerHuis() {
  const huis = demohuis(new Date().toISOString().slice(0, 10))
  const extra = Array.from({ length: colleagueCount }, (_, i) => ({
    id: naamId(`bench/collega/${i}`),
    naam: `Collega ${i + 1}`,
    rol: 'partijmedewerker',
    partij: partijId('corporatie'),
    contactpersoon: false,
    uitgever: demoIssuer,
    onderwerp: `collega-${i}`,
  }))
  return {
    inrichting: { ...huis, medewerkers: [...huis.medewerkers, ...extra] },
    colleagues: extra.map((m) => m.id),
  }
}

function demoWork(middelen, { zvh, partijen, medewerkers }) {
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
async function openDoor(middelen, sessions) {
  let oorsprong = ''
  const reject = async () => ({ succeeded: false, reason: 'onbekendeAanbieder' })
  const app = await makeServer({
    middelen,
    sessions,
    signIn: async () => ({ providers: [], begin: reject, finish: reject }),
    origin: () => oorsprong,
    webFolder: null,
    log: false,
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  oorsprong = `http://localhost:${app.server.address().port}`
  return { app, oorsprong }
}
