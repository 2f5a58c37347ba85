import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { makeServer } from './api/server.ts'
import type { Instellingen } from './config.ts'
import { demoaccounts } from './demo/vullen.ts'
import { type EersteVulling, type Meld, maakEersteVulling } from './first-filling.ts'
import { registerDemoProvider } from './identity/demo-provider.ts'
import { makeSessions } from './identity/sessions.ts'
import type { IdentitySettings } from './identity/settings.ts'
import { makeSignIn } from './identity/sign-in.ts'
import { calendarJob } from './jobs/kalender.ts'
import { startRunner } from './jobs/runner.ts'
import { makeSignals } from './jobs/signals.ts'
import { keyFolder } from './keys/key-folder.ts'
import { ConfigError } from './ports/config-error.ts'
import { openClock } from './storage/clock.ts'
import { type Database, openDatabase } from './storage/database.ts'
import { makeIdentityStore } from './storage/identity.ts'
import { makeSetup } from './storage/setup.ts'
import { makeStore } from './storage/store.ts'

export interface Huis {
  /** Where browsers reach the house. */
  readonly oorsprong: string
  readonly app: FastifyInstance
  sluit(): Promise<void>
}

export interface Huisopties {
  readonly identiteit: IdentitySettings
  /** Sees the text of every SQL statement, for counting. */
  readonly opStatement?: (tekst: string) => void
  /** Hears how far the filling of the demo is. */
  readonly meld?: Meld
}

/**
 * Puts the whole house together and opens its door.
 * @throws {ConfigError} when the keys are not those of this store
 * @throws {Error} when the store cannot be opened or a route has no handeling; nothing is left running then
 */
export async function openHuis(instellingen: Instellingen, opties: Huisopties): Promise<Huis> {
  const vulling = instellingen.demo ? maakEersteVulling(instellingen) : undefined
  const database = await openDatabase(instellingen.database, {
    onStatement: opties.opStatement,
    beforeOpening: vulling?.maakPlaats,
  })
  try {
    return await bouw(instellingen, opties, database, vulling)
  } catch (fout) {
    await database.close()
    throw fout
  }
}

async function bouw(
  instellingen: Instellingen,
  opties: Huisopties,
  database: Database,
  vulling: EersteVulling | undefined,
): Promise<Huis> {
  const { kysely, isTrial } = database
  const sleutels = keyFolder(instellingen.sleutelmap)
  const signals = makeSignals()
  const opslag = makeStore(database, sleutels, signals)
  const klok = await openClock(kysely)
  await vulling?.vul(database, opslag, opties.meld)
  const inrichter = makeSetup(kysely)
  if (!(await inrichter.recognisesKeys(sleutels))) throw new ConfigError(andereSleutels(instellingen.sleutelmap))
  const stopRunner = await startRunner({
    ...{ opslag, klok, signals, zvhs: inrichter.zvhs },
    jobs: [calendarJob(opslag, klok)],
    onFault: (soort, fault) => console.error(`a job failed and will be tried again: ${soort}, ${fault}`),
  })
  const mensen = makeIdentityStore(kysely)
  let oorsprong = instellingen.oorsprong ?? ''
  const app = await makeServer({
    middelen: { opslag, klok, isDemo: instellingen.demo, isTrial },
    sessies: makeSessions(mensen),
    aanmelder: async (server) => {
      const demo = instellingen.demo
        ? [
            await registerDemoProvider(server, {
              origin: () => oorsprong,
              accounts: async () => demoaccounts(),
              production: instellingen.productie,
            }),
          ]
        : []
      return makeSignIn({
        ...opties.identiteit,
        providers: [...demo, ...opties.identiteit.providers],
        medewerkers: mensen,
        origin: () => oorsprong,
        nu: () => new Date().toISOString(),
      })
    },
    origin: () => oorsprong,
    webFolder: instellingen.webmap,
    log: instellingen.log,
  })
  await app.listen({ port: instellingen.poort, host: instellingen.adres })
  if (!oorsprong) oorsprong = `http://localhost:${(app.server.address() as AddressInfo).port}`
  return {
    oorsprong,
    app,
    async sluit() {
      await stopRunner()
      await app.close()
      await opslag.close()
    },
  }
}

const andereSleutels = (map: string) =>
  `De sleutels in ${map} horen niet bij deze database. Zet CASUSHUIS_SLEUTELS op de map met de goede sleutels. ` +
  'Er is niets veranderd.'
