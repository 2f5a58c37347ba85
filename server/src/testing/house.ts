import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contract } from '@casushuis/contract'
import type { Medewerkerrol, PartijId, Rol, TaakId, Tijdstip, ZvhId } from '@casushuis/handvat'
import pg from 'pg'
import type { z } from 'zod'
import { type Partijnaam, proefpartijen } from '../../../handvat/src/proef/huis.ts'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { keyFolder } from '../keys/key-folder.ts'
import type { Clock } from '../ports/clock.ts'
import type { SignedInMedewerker } from '../ports/identity.ts'
import type { Keys } from '../ports/keys.ts'
import type { HuisSetup } from '../ports/setup.ts'
import type { Store } from '../ports/store.ts'
import { type Database, type DatabaseOptions, type DatabasePlace, openDatabase } from '../storage/database.ts'
import type { AllLimits, Limits } from '../storage/limits.ts'
import { makeSetup } from '../storage/setup.ts'
import { makeStore } from '../storage/store.ts'
import { type Kalenderuitslag, voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import { doe, type Verzoek } from '../usecases/doe.ts'
import type { Middelen } from '../usecases/perform/perform.ts'

/** The decision on which every mandate of a test house rests. */
export const mandaatbesluit = { dag: '2019-12-01', kenmerk: 'DB-2019-114', ondertekenaar: 'De bestuurder' } as const

const always = { van: '2020-01-01T00:00:00.000Z', tot: null }
/** Under which the people of the house are known where they sign in. */
export const testIssuer = 'https://proef.invalid'

export type TestPartij = Partijnaam
export const testPartijen = Object.keys(proefpartijen) as readonly TestPartij[]

/** The people of the house for tests: two per partij, the second without a role in anything. */
export type TestPerson =
  | `${TestPartij}`
  | `${TestPartij}2`
  | 'procesregisseur'
  | 'procesregisseur2'
  | 'ondersteuner'
  | 'manager'
  | 'beheerder'
  | 'fg'

/** A house for tests, on the embedded store or on the server of `DATABASE_URL_TEST`. */
export interface TestHouse {
  readonly zvh: ZvhId
  readonly database: Database
  readonly store: Store
  readonly sleutels: Keys
  readonly middelen: Middelen
  readonly map: string
  /** Where its database is, as superuser; null for the embedded store. */
  readonly databaseUrl: string | null
  readonly partij: Readonly<Record<TestPartij, PartijId>>
  readonly taak: Readonly<Record<TestPartij, TaakId>>
  /** A second taak, of the ggz. */
  readonly andereTaak: TaakId
  readonly wie: (person: TestPerson) => SignedInMedewerker
  /** Under which this person is known where he or she signs in. */
  readonly subjectOf: (person: TestPerson) => string
  /** Sees the text of every statement since the last reset. */
  readonly statements: string[]
  doe<C extends Contract>(person: TestPerson, contract: C, verzoek?: Verzoek<C>): Promise<z.output<C['antwoord']>>
  setClock(nu: Tijdstip): void
  /** The calendar, let on by whoever moved the clock. */
  kalender(): Promise<Kalenderuitslag>
  sluit(): Promise<void>
}

export interface TestHouseOptions {
  readonly inzageVooraf?: boolean
  /** The embedded store in a folder of the house, instead of in memory. */
  readonly onDisk?: boolean
  /** Another zvh in the same store. */
  readonly beside?: TestHouse
  /** Who of the house beside which it stands works here too, in the same role (P7). */
  readonly same?: readonly TestPerson[]
  /** Where its people sign in, by their issuers; left out is {@link testIssuer} alone. */
  readonly inlogdiensten?: readonly string[]
  /** Those of a real house; without them nothing is refused because the machine that tests is busy. */
  readonly limits?: AllLimits
}

const patient: Limits = { connections: 10, wait: 60_000, lock: 60_000, statement: 60_000, idle: 60_000 }
const patience: AllLimits = { acts: patient, door: patient, background: patient }

/** Opens a fresh house. The clock stands still until a test moves it. */
export async function openTestHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const map = options.beside?.map ?? (await mkdtemp(join(tmpdir(), 'casushuis-')))
  const statements: string[] = options.beside?.statements ?? []
  const source = options.beside
    ? { ...options.beside, remove: async () => {} }
    : await newDatabase(options.onDisk ? join(map, 'database') : null, {
        onStatement: (text) => statements.push(text),
        limits: options.limits ?? patience,
      })
  const sleutels = options.beside?.sleutels ?? keyFolder(join(map, 'sleutels'))
  const store = options.beside?.store ?? makeStore(source.database, sleutels)
  let nu = Date.parse('2026-03-02T09:00:00.000Z')
  // Each act a millisecond later, so that what came first is first.
  const now = () => new Date(nu++).toISOString()
  const clock: Clock = { nu: now, ofDatabase: async () => now(), daysAhead: 0, reload: async () => {} }
  const inlogdiensten = (options.inlogdiensten ?? [testIssuer]).map((uitgever) => ({ uitgever, naam: 'Proefinlog' }))
  const middelen: Middelen = { store, clock, isDemo: false, isTrial: true, inlogdiensten }
  const naam = options.beside ? `ZVH Naburig ${randomUUID()}` : 'ZVH Proefstad'
  const huis = makeRegisters(naam, options.inzageVooraf ?? true)
  const subjectOf = (person: TestPerson) =>
    options.same?.includes(person) && options.beside ? options.beside.subjectOf(person) : accountOf(huis.mensen[person])
  const shared = new Map((options.same ?? []).map((person) => [huis.mensen[person].id, subjectOf(person)]))
  const medewerkers = huis.inrichting.medewerkers.map((m) => ({ ...m, onderwerp: shared.get(m.id) ?? m.onderwerp }))
  await makeSetup(source.database.kysely).setUp({ ...huis.inrichting, medewerkers }, huis.mensen.beheerder.id, sleutels)
  return {
    zvh: huis.inrichting.zvh.id,
    database: source.database,
    store,
    sleutels,
    middelen,
    map,
    databaseUrl: source.databaseUrl,
    partij: huis.partij,
    taak: huis.taak,
    andereTaak: huis.andereTaak,
    statements,
    wie: (person) => huis.mensen[person],
    subjectOf,
    doe: (person, contract, verzoek = {}) => doe(middelen, huis.mensen[person], { contract, ...verzoek }),
    setClock: (moment) => {
      nu = Date.parse(moment)
    },
    kalender: () => voerKalenderUit({ ...middelen, zvh: huis.inrichting.zvh.id }, { bevestigd: true }),
    async sluit() {
      if (options.beside) return
      await store.close()
      await source.remove()
      await rm(map, { recursive: true, force: true })
    },
  }
}

/** The same house, working with another store. */
export function withStore(huis: TestHouse, store: Store): TestHouse {
  const middelen = { ...huis.middelen, store }
  return {
    ...huis,
    store,
    middelen,
    doe: (person, contract, verzoek = {}) => doe(middelen, huis.wie(person), { contract, ...verzoek }),
    kalender: () => voerKalenderUit({ ...middelen, zvh: huis.zvh }, { bevestigd: true }),
  }
}

/** An empty database with today's schema, on the store that is being tested. */
export async function newDatabase(folder: string | null, options: DatabaseOptions) {
  const server = process.env.DATABASE_URL_TEST
  if (!server)
    return {
      database: await openDatabase({ kind: 'trial', folder, copyOf: await emptyTrial() }, options),
      databaseUrl: null,
      remove: async () => {},
    }
  const naam = `proef_${randomUUID().replaceAll('-', '')}`
  const template = process.env.DATABASE_TEMPLATE_TEST ?? 'template1'
  const owner = process.env.DATABASE_OWNER_TEST
  await onServer(server, `create database ${naam} template ${template} ${owner ? `owner ${owner}` : ''}`)
  return {
    database: await openDatabase(placeOf(server, naam), options),
    databaseUrl: addressOf(server, naam),
    // Waits for what is being closed: to end a connection that nobody listens to any more would end the test.
    remove: () => onServer(server, `drop database ${naam}`),
  }
}

/** As in a real house: an owner, and a role that may become casushuis_app and no more. Figures have a superuser for both. */
function placeOf(server: string, naam: string): DatabasePlace {
  const { DATABASE_OWNER_TEST: owner, DATABASE_APP_TEST: app } = process.env
  const ownerUrl = owner && addressOf(server, naam, owner)
  return { kind: 'server', url: addressOf(server, naam, app), ...(ownerUrl && { ownerUrl }) }
}

function addressOf(server: string, naam: string, role?: string): string {
  const url = new URL(server)
  url.pathname = naam
  if (role) url.username = role
  return url.href
}

/** What was made before the tests; without it, as in figures, every house begins with nothing. */
async function emptyTrial(): Promise<Blob | undefined> {
  const dump = process.env.TRIAL_STORE_TEST
  return dump ? new Blob([await readFile(dump)]) : undefined
}

async function onServer(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(text).finally(() => client.end())
}

/** Under which somebody is known where he or she signs in: another id than that of the medewerker. */
const accountOf = ({ id }: Pick<SignedInMedewerker, 'id'>): string => `sub-${id.replaceAll('-', '')}`

function makeRegisters(naam: string, inzageVooraf: boolean) {
  const zvh = { id: maakId<'zvh'>(randomUUID()), naam }
  const perPartij = <T>(maak: (naam: TestPartij) => T) =>
    Object.fromEntries(testPartijen.map((naam) => [naam, maak(naam)])) as Record<TestPartij, T>
  const partij = perPartij(() => maakId<'partij'>(randomUUID()))
  const taak = perPartij(() => maakId<'taak'>(randomUUID()))
  const andereTaak = maakId<'taak'>(randomUUID())
  const tweede = maakId<'medewerker'>(randomUUID())
  const inrichting: HuisSetup = {
    zvh,
    huisregels: [{ soort: 'inzageVooraf', waarde: inzageVooraf, van: always.van }],
    partijen: testPartijen.map((naam) => {
      const { mandaat, rechten, convenant, landelijk } = proefpartijen[naam]
      return {
        id: partij[naam],
        naam,
        publiek: naam !== 'energiebedrijf',
        convenant: convenant ? [always] : [],
        taken: [
          { id: taak[naam], naam: `Taak van ${naam}`, grondslag: 'Proefwet art. 1', geldig: always },
          // One partij has something to choose.
          ...(naam === 'ggz'
            ? [{ id: andereTaak, naam: 'Crisiszorg', grondslag: 'Proefwet art. 2', geldig: always }]
            : []),
        ],
        rechten: [...rechten, ...(landelijk ? (['landelijkeKetenpartner'] as const) : [])].map((soort) => ({
          ...{ id: randomUUID(), soort, geldig: always, toelichting: 'Getoetst' },
          bevestigdDoor: tweede,
        })),
        bevoegdheidsverleningen:
          mandaat.length > 0
            ? [
                {
                  id: maakId<'bevoegdheidsverlening'>(randomUUID()),
                  bevoegdheden: mandaat,
                  geldig: always,
                  besluit: mandaatbesluit,
                },
              ]
            : [],
      }
    }),
    medewerkers: [],
  }
  const person = (naam: string, rol: Rol, bij: TestPartij | null): SignedInMedewerker => ({
    id: maakId<'medewerker'>(randomUUID()),
    naam,
    rol,
    partij: bij && { id: partij[bij], naam: bij },
    zvh,
  })
  const people = {
    ...Object.fromEntries(
      testPartijen.flatMap((naam) => [naam, `${naam}2`].map((p) => [p, person(p, 'partijmedewerker', naam)])),
    ),
    procesregisseur: person('procesregisseur', 'procesregisseur', null),
    procesregisseur2: person('procesregisseur2', 'procesregisseur', null),
    ondersteuner: person('ondersteuner', 'ondersteuner', null),
    manager: person('manager', 'manager', null),
    beheerder: person('beheerder', 'beheerder', null),
    fg: { ...person('fg', 'fg', null), id: tweede },
  } as Record<TestPerson, SignedInMedewerker>
  const medewerkers = Object.values(people).map((m) => ({
    id: m.id,
    naam: m.naam,
    rol: m.rol as Medewerkerrol,
    partij: m.partij?.id ?? null,
    contactpersoon: m.partij !== null && !m.naam.endsWith('2'),
    uitgever: testIssuer,
    onderwerp: accountOf(m),
  }))
  return { inrichting: { ...inrichting, medewerkers }, mensen: people, partij, taak, andereTaak }
}
