import type { AddressInfo } from 'node:net'
import { dagVan } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { maakServer } from './api/server.ts'
import type { Instellingen } from './config.ts'
import { demoaccounts, demohuis, vulDemo } from './demo/vullen.ts'
import { maakAanmelder } from './identiteit/aanmelden.ts'
import { registreerDemoProvider } from './identiteit/demo-provider.ts'
import type { Identiteitinstellingen } from './identiteit/instellingen.ts'
import { maakSessies } from './identiteit/sessies.ts'
import { beginKalender } from './jobs/kalender.ts'
import type { Klok } from './ports/klok.ts'
import type { Opslag } from './ports/opslag.ts'
import { sleutelmap } from './sleutels/sleutelmap.ts'
import { type Database, openDatabase } from './storage/database.ts'
import { maakIdentiteitopslag } from './storage/identiteit.ts'
import { maakInrichter } from './storage/inrichten.ts'
import { openKlok } from './storage/klok.ts'
import { maakOpslag } from './storage/opslag.ts'
import { doe } from './usecases/doe.ts'

export interface Huis {
  /** Where browsers reach the house. */
  readonly oorsprong: string
  readonly app: FastifyInstance
  sluit(): Promise<void>
}

export interface Huisopties {
  readonly identiteit: Identiteitinstellingen
  /** Sees the text of every SQL statement, for counting. */
  readonly opStatement?: (tekst: string) => void
  /** Hears how far the filling of the demo is. */
  readonly meld?: (klaar: number, totaal: number) => void
}

/**
 * Puts the whole house together and opens its door.
 * @throws {Error} when the store cannot be opened or a route has no handeling; nothing is left running then
 */
export async function openHuis(instellingen: Instellingen, opties: Huisopties): Promise<Huis> {
  const database = await openDatabase(instellingen.database, { opStatement: opties.opStatement })
  try {
    return await bouw(instellingen, opties, database)
  } catch (fout) {
    await database.sluit()
    throw fout
  }
}

async function bouw(instellingen: Instellingen, opties: Huisopties, database: Database): Promise<Huis> {
  const { kysely, isProef } = database
  const opslag = maakOpslag(database, sleutelmap(instellingen.sleutelmap))
  const klok = await openKlok(kysely)
  if (instellingen.demo) await vulLeegHuis(database, opslag, opties)
  const stopKalender = await beginKalender({
    opslag,
    klok,
    zvhs: () => maakInrichter(kysely).zvhs(),
    opFout: (fout) => console.error('the calendar could not be carried out:', fout instanceof Error ? fout.name : fout),
  })
  const mensen = maakIdentiteitopslag(kysely)
  let oorsprong = instellingen.oorsprong ?? ''
  const app = await maakServer({
    middelen: { opslag, klok, isDemo: instellingen.demo, isProef },
    sessies: maakSessies(mensen),
    aanmelder: async (server) => {
      const demo = instellingen.demo
        ? [
            await registreerDemoProvider(server, {
              oorsprong: () => oorsprong,
              accounts: async () => demoaccounts(),
              productie: instellingen.productie,
            }),
          ]
        : []
      return maakAanmelder({
        ...opties.identiteit,
        aanbieders: [...demo, ...opties.identiteit.aanbieders],
        medewerkers: mensen,
        oorsprong: () => oorsprong,
        nu: () => new Date().toISOString(),
      })
    },
    oorsprong: () => oorsprong,
    webmap: instellingen.webmap,
    log: instellingen.log,
  })
  await app.listen({ port: instellingen.poort, host: instellingen.adres })
  if (!oorsprong) oorsprong = `http://localhost:${(app.server.address() as AddressInfo).port}`
  return {
    oorsprong,
    app,
    async sluit() {
      stopKalender()
      await app.close()
      await opslag.sluit()
    },
  }
}

/** Fills an empty store with the fictional house, through the very acts that people do. */
async function vulLeegHuis(database: Database, opslag: Opslag, { meld }: Huisopties): Promise<void> {
  const inrichter = maakInrichter(database.kysely)
  if ((await inrichter.zvhs()).length > 0) return
  const vandaag = dagVan(new Date().toISOString())
  const huis = demohuis(vandaag)
  const beheerder = huis.medewerkers.find((m) => m.rol === 'beheerder')
  if (!beheerder) throw new Error('a house needs somebody who records its registers')
  await inrichter.richtIn(huis, beheerder.id)
  let nu = new Date().toISOString()
  const klok: Klok = { nu: () => nu, verzetDagen: 0, zetVooruit: async () => {} }
  const middelen = { opslag, klok, isDemo: true, isProef: database.isProef }
  const mensen = new Map(
    huis.medewerkers.map((m) => {
      const partij = huis.partijen.find((p) => p.id === m.partij)
      return [m.id, { ...m, partij: partij ? { id: partij.id, naam: partij.naam } : null, zvh: huis.zvh }]
    }),
  )
  await vulDemo(
    {
      zetKlok: (moment) => {
        nu = moment
      },
      doe: async (id, contract, invoer) => {
        const wie = mensen.get(id)
        if (!wie) throw new Error('somebody in the demo does not exist')
        return doe(middelen, wie, contract, invoer)
      },
    },
    vandaag,
    meld,
  )
}
