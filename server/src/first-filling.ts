import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beginVanDag, type Datum, dagVan } from '@casushuis/handvat'
import type { Config } from './config.ts'
import { buurhuis, buurverhaal, type Demowerk, demohuis, eerdereJaren, type Verhaal, vulDemo } from './demo/vullen.ts'
import type { Clock } from './ports/clock.ts'
import { ConfigError } from './ports/config-error.ts'
import type { SignedInMedewerker } from './ports/identity.ts'
import type { Keys } from './ports/keys.ts'
import type { HuisSetup } from './ports/setup.ts'
import { houseSetting, type Store } from './ports/store.ts'
import type { Database } from './storage/database.ts'
import { makeSetup } from './storage/setup.ts'
import { doe } from './usecases/doe.ts'

/** Hears how many of the casussen are there. */
export type Progress = (ready: number, total: number) => void

/** Filling an empty store with the demo, once and whole. */
export interface FirstFilling {
  /** Empties the folder of a trial store whose filling was stopped halfway, before it is opened. */
  readonly makeRoom: (map: string) => Promise<void>
  /**
   * Fills the store when it is empty, through the very acts that people do.
   * @throws {ConfigError} for a server whose filling was stopped halfway: it is not ours to empty
   */
  readonly fill: (parts: FillingParts, onProgress?: Progress) => Promise<void>
}

/** What is filled. */
export interface FillingParts {
  readonly database: Database
  readonly store: Store
  readonly keys: Keys
}

/**
 * While it fills, a note lies beside the store; found again at a start, it tells that somebody stopped the filling
 * halfway, and that a demo of five casussen would otherwise stay so for ever.
 */
export function makeFirstFilling(
  { fillingNote: vulbriefje, database: place }: Config,
  stories?: readonly Verhaal[],
): FirstFilling {
  const storeName = place.kind === 'server' ? withoutPassword(place.url) : 'proefopslag'
  const wasStopped = async () => (await readFile(vulbriefje, 'utf8').catch(() => null)) === storeName
  const begin = async () => {
    await mkdir(dirname(vulbriefje), { recursive: true, mode: 0o700 })
    await writeFile(vulbriefje, storeName, { mode: 0o600 })
  }
  return {
    async makeRoom(map) {
      if (await wasStopped()) for (const naam of await readdir(map)) await rm(join(map, naam), { recursive: true })
      if ((await readdir(map)).length === 0) await begin()
    },
    async fill(parts, onProgress) {
      const isEmpty = (await makeSetup(parts.database.kysely).zvhs()).length === 0
      if (!isEmpty && (await wasStopped())) throw new ConfigError(halfFilled(vulbriefje))
      if (!isEmpty) return
      await begin()
      await fillStore(parts, stories, onProgress)
      await rm(vulbriefje)
    },
  }
}

const halfFilled = (file: string) =>
  'Het vullen van de demo is de vorige keer afgebroken. Begin met een lege database, ' +
  `of haal dit bestand weg om met de halve demo verder te gaan: ${file}`

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url)
  return host + pathname
}

async function fillStore(
  { database, store, keys }: FillingParts,
  stories?: readonly Verhaal[],
  onProgress?: Progress,
): Promise<void> {
  const vandaag = dagVan(new Date().toISOString())
  const houses = [demohuis(vandaag), buurhuis(vandaag)]
  for (const huis of houses) await setUp(huis, { database, keys })
  await countEarlier(store, houses[0], vandaag)
  let nu = new Date().toISOString()
  const clock: Clock = { nu: () => nu, ofDatabase: async () => nu, daysAhead: 0, reload: async () => {} }
  const middelen = { store, clock, isDemo: true, isTrial: database.isTrial, inlogdiensten: [] }
  const people = new Map(houses.flatMap(peopleOf))
  const work: Demowerk = {
    setClock: (moment) => {
      nu = moment
    },
    doe: async (id, contract, invoer) => {
      const wie = people.get(id)
      if (!wie) throw new Error('somebody in the demo does not exist')
      return doe(middelen, wie, { contract, ...invoer })
    },
  }
  await vulDemo(work, { vandaag, ...(stories ? { verhalen: stories } : {}) }, onProgress)
  await buurverhaal(work, vandaag)
}

/** What the first house counted before there was anything to tell of it. */
async function countEarlier(store: Store, huis: HuisSetup | undefined, vandaag: Datum): Promise<void> {
  if (!huis) return
  for (const { maand, tellingen } of eerdereJaren(vandaag)) {
    const setting = houseSetting(huis.zvh.id, beginVanDag(maand))
    await store.transaction(setting, (t) => t.telt(tellingen))
  }
}

async function setUp(huis: HuisSetup, { database, keys }: Omit<FillingParts, 'store'>): Promise<void> {
  const beheerder = huis.medewerkers.find((m) => m.rol === 'beheerder')
  if (!beheerder) throw new Error('a house needs somebody who records its registers')
  await makeSetup(database.kysely).setUp(huis, beheerder.id, keys)
}

/** Everybody of a house by id, as who signed in. */
function peopleOf({ medewerkers, partijen, zvh }: HuisSetup): readonly (readonly [string, SignedInMedewerker])[] {
  return medewerkers.map((m) => {
    const partij = partijen.find((p) => p.id === m.partij)
    return [m.id, { ...m, partij: partij ? { id: partij.id, naam: partij.naam } : null, zvh }]
  })
}
