import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  CompiledQuery,
  demohuis,
  demoUitgever,
  doe,
  maakIdentiteitopslag,
  maakInrichter,
  maakOpslag,
  maakServer,
  maakSessies,
  maakVerteller,
  medewerkerId,
  naamId,
  openDatabase,
  partijId,
  sleutelmap,
} from './built.mjs'

const aantalCollegas = 50

/**
 * A house on a store of its own, with the organisations and people of the demo and no casus.
 * @typedef {object} Benchhuis
 * @property {string} oorsprong where it answers
 * @property {readonly string[]} collegas people of the corporatie beside those of the demo
 * @property {() => object} verteller lets people act, each story with a clock of its own
 * @property {(wie: string) => Promise<string>} meldIn signs somebody in and gives the cookie
 * @property {(tekst: string, waarden?: readonly unknown[]) => Promise<any[]>} vraag one statement, past the query builder
 * @property {(werk: () => Promise<unknown>) => Promise<unknown>} alsEigenaar during `werk` statements run as the owner
 * @property {string[]} statements the text of every statement so far
 * @property {() => Promise<void>} sluit closes it and removes all that it stored
 */

/** @returns {Promise<Benchhuis>} */
export async function openBenchhuis() {
  const map = await mkdtemp(join(tmpdir(), 'casushuis-bench-'))
  const statements = []
  const database = await openDatabase(
    { soort: 'proef', map: join(map, 'database') },
    { opStatement: (tekst) => statements.push(tekst) },
  )
  const opslag = maakOpslag(database, sleutelmap(join(map, 'sleutels')))
  const { inrichting, collegas } = groterHuis()
  await maakInrichter(database.kysely).richtIn(inrichting, medewerkerId('ilse'))
  const klok = { nu: () => new Date().toISOString(), verzetDagen: 0, zetVooruit: async () => {} }
  const middelen = { opslag, klok, isDemo: false, isProef: true }
  const sessies = maakSessies(maakIdentiteitopslag(database.kysely))
  const { app, oorsprong } = await openDeur(middelen, sessies)
  const zonderPlugins = database.kysely.withoutPlugins()
  const vraag = async (tekst, waarden = []) =>
    (await zonderPlugins.executeQuery(CompiledQuery.raw(tekst, [...waarden]))).rows
  return {
    oorsprong,
    collegas,
    statements,
    vraag,
    verteller: () => maakVerteller(demowerk(middelen, inrichting), klok.nu().slice(0, 10)),
    meldIn: async (wie) => `casushuis_sessie=${await sessies.maak(medewerkerId(wie), klok.nu())}`,
    async alsEigenaar(werk) {
      await vraag('set session authorization postgres')
      try {
        return await werk()
      } finally {
        await vraag('set session authorization casushuis_app')
      }
    },
    async sluit() {
      await app.close()
      await opslag.sluit()
      await rm(map, { recursive: true, force: true })
    },
  }
}

/** The corporatie of the demo with many colleagues, who have the casussen that are not the reader's. */
function groterHuis() {
  const huis = demohuis(new Date().toISOString().slice(0, 10))
  const extra = Array.from({ length: aantalCollegas }, (_, i) => ({
    id: naamId(`bench/collega/${i}`),
    naam: `Collega ${i + 1}`,
    rol: 'partijmedewerker',
    partij: partijId('corporatie'),
    contactpersoon: false,
    uitgever: demoUitgever,
    onderwerp: `collega-${i}`,
  }))
  return {
    inrichting: { ...huis, medewerkers: [...huis.medewerkers, ...extra] },
    collegas: extra.map((m) => m.id),
  }
}

function demowerk(middelen, { zvh, partijen, medewerkers }) {
  let nu = middelen.klok.nu()
  const opHetMoment = { ...middelen, klok: { ...middelen.klok, nu: () => nu } }
  return {
    zetKlok: (moment) => {
      nu = moment
    },
    doe: (id, contract, invoer) => {
      const { partij, ...mens } = medewerkers.find((m) => m.id === id)
      const { naam } = partijen.find((p) => p.id === partij) ?? {}
      return doe(opHetMoment, { ...mens, partij: partij && { id: partij, naam }, zvh }, contract, invoer)
    },
  }
}

/** The same door as the product has, without an identity provider: sessies are made directly. */
async function openDeur(middelen, sessies) {
  let oorsprong = ''
  const mislukt = async () => ({ gelukt: false, reden: 'onbekendeAanbieder' })
  const app = await maakServer({
    middelen,
    sessies,
    aanmelder: async () => ({ aanbieders: [], begin: mislukt, rondAf: mislukt }),
    oorsprong: () => oorsprong,
    webmap: null,
    log: false,
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  oorsprong = `http://localhost:${app.server.address().port}`
  return { app, oorsprong }
}
