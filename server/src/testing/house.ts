import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contract } from '@casushuis/contract'
import type { Bevoegdheid, PartijId, Rol, TaakId, Tijdstip, Verwerkingsrecht, ZvhId } from '@casushuis/handvat'
import pg from 'pg'
import type { z } from 'zod'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { keyFolder } from '../keys/key-folder.ts'
import type { Clock } from '../ports/clock.ts'
import type { IngelogdeMedewerker } from '../ports/identity.ts'
import type { Keys } from '../ports/keys.ts'
import type { HuisSetup } from '../ports/setup.ts'
import type { Store } from '../ports/store.ts'
import { type Database, type DatabasePlace, openDatabase } from '../storage/database.ts'
import { makeSetup } from '../storage/setup.ts'
import { makeStore } from '../storage/store.ts'
import { doe, type Verzoek } from '../usecases/doe.ts'
import type { Middelen } from '../usecases/perform/perform.ts'

const altijd = { van: '2020-01-01T00:00:00.000Z', tot: null }
const alles: readonly Bevoegdheid[] = ['intake', 'uitvraag', 'casusoverleg', 'monitoring', 'afschaling']

interface Partijopties {
  readonly mandaat?: readonly Bevoegdheid[]
  readonly rechten?: readonly Verwerkingsrecht[]
  readonly convenant?: boolean
  readonly landelijk?: boolean
}

const partijen = {
  gemeente: { rechten: ['bsn', 'bijzonder'], mandaat: alles },
  politie: { rechten: ['bsn', 'strafrechtelijk'], landelijk: true, mandaat: alles },
  ggz: { rechten: ['bsn', 'bijzonder'], mandaat: alles },
  corporatie: { mandaat: alles },
  verslavingszorg: { rechten: ['bijzonder'], mandaat: alles },
  welzijn: { mandaat: [] },
  energiebedrijf: { convenant: false },
} as const satisfies Record<string, Partijopties>
export type Proefpartij = keyof typeof partijen

/** The people of the house for tests: two per partij, the second without a role in anything. */
export type Proefpersoon =
  | `${Proefpartij}`
  | `${Proefpartij}2`
  | 'procesregisseur'
  | 'procesregisseur2'
  | 'ondersteuner'
  | 'manager'
  | 'beheerder'
  | 'fg'

/** A house for tests, on the embedded store or on the server of `DATABASE_URL_TEST`. */
export interface Proefhuis {
  readonly zvh: ZvhId
  readonly database: Database
  readonly opslag: Store
  readonly sleutels: Keys
  readonly middelen: Middelen
  readonly map: string
  readonly partij: Readonly<Record<Proefpartij, PartijId>>
  readonly taak: Readonly<Record<Proefpartij, TaakId>>
  readonly wie: (persoon: Proefpersoon) => IngelogdeMedewerker
  /** Sees the text of every statement since the last reset. */
  readonly statements: string[]
  doe<C extends Contract>(persoon: Proefpersoon, contract: C, verzoek?: Verzoek<C>): Promise<z.output<C['antwoord']>>
  zetKlok(nu: Tijdstip): void
  sluit(): Promise<void>
}

export interface Proefopties {
  readonly inzageVooraf?: boolean
  /** Another zvh in the same store. */
  readonly naast?: Proefhuis
}

/** Opens a fresh house. The clock stands still until a test moves it. */
export async function openProefhuis(opties: Proefopties = {}): Promise<Proefhuis> {
  const map = opties.naast?.map ?? (await mkdtemp(join(tmpdir(), 'casushuis-')))
  const statements: string[] = opties.naast?.statements ?? []
  const bron = opties.naast
    ? { database: opties.naast.database, weg: async () => {} }
    : await nieuweDatabase((tekst) => statements.push(tekst))
  const sleutels = opties.naast?.sleutels ?? keyFolder(join(map, 'sleutels'))
  const opslag = opties.naast?.opslag ?? makeStore(bron.database, sleutels)
  let nu = Date.parse('2026-03-02T09:00:00.000Z')
  // Each act a millisecond later, so that what came first is first.
  const klok: Clock = { nu: () => new Date(nu++).toISOString(), daysAhead: 0, moveForward: async () => {} }
  const middelen: Middelen = { opslag, klok, isDemo: false, isTrial: true }
  const huis = bouwHuis(opties.inzageVooraf ?? true)
  await makeSetup(bron.database.kysely).setUp(huis.inrichting, huis.mensen.beheerder.id)
  return {
    zvh: huis.inrichting.zvh.id,
    database: bron.database,
    opslag,
    sleutels,
    middelen,
    map,
    partij: huis.partij,
    taak: huis.taak,
    statements,
    wie: (persoon) => huis.mensen[persoon],
    doe: (persoon, contract, verzoek = {}) => doe(middelen, huis.mensen[persoon], { contract, ...verzoek }),
    zetKlok: (moment) => {
      nu = Date.parse(moment)
    },
    async sluit() {
      if (opties.naast) return
      await opslag.close()
      await bron.weg()
      await rm(map, { recursive: true, force: true })
    },
  }
}

async function nieuweDatabase(opStatement: (tekst: string) => void) {
  const server = process.env.DATABASE_URL_TEST
  if (!server)
    return {
      database: await openDatabase({ kind: 'trial', folder: null }, { onStatement: opStatement }),
      weg: async () => {},
    }
  const naam = `proef_${randomUUID().replaceAll('-', '')}`
  await opServer(server, `create database ${naam}`)
  const url = new URL(server)
  url.pathname = naam
  const plaats: DatabasePlace = { kind: 'server', url: url.href }
  return {
    database: await openDatabase(plaats, { onStatement: opStatement }),
    weg: () => opServer(server, `drop database ${naam} with (force)`),
  }
}

async function opServer(url: string, tekst: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(tekst).finally(() => client.end())
}

function bouwHuis(inzageVooraf: boolean) {
  const zvh = { id: maakId<'zvh'>(randomUUID()), naam: 'ZVH Proefstad', inzageVooraf }
  const namen = Object.keys(partijen) as Proefpartij[]
  const perPartij = <T>(maak: (naam: Proefpartij) => T) =>
    Object.fromEntries(namen.map((naam) => [naam, maak(naam)])) as Record<Proefpartij, T>
  const partij = perPartij(() => maakId<'partij'>(randomUUID()))
  const taak = perPartij(() => maakId<'taak'>(randomUUID()))
  const inrichting: HuisSetup = {
    zvh,
    partijen: namen.map((naam) => {
      const { mandaat = [], rechten = [], convenant = true, landelijk = false }: Partijopties = partijen[naam]
      return {
        id: partij[naam],
        naam,
        publiek: naam !== 'energiebedrijf',
        landelijkeKetenpartner: landelijk,
        convenant: convenant ? [altijd] : [],
        taken: [{ id: taak[naam], naam: `Taak van ${naam}`, grondslag: 'Proefwet art. 1', geldig: altijd }],
        rechten: rechten.map((soort) => ({ id: randomUUID(), soort, geldig: altijd, toelichting: 'Getoetst' })),
        bevoegdheidsverleningen:
          mandaat.length > 0
            ? [{ id: maakId<'bevoegdheidsverlening'>(randomUUID()), bevoegdheden: mandaat, geldig: altijd }]
            : [],
      }
    }),
    medewerkers: [],
  }
  const persoon = (naam: string, rol: Rol, bij: Proefpartij | null): IngelogdeMedewerker => ({
    id: maakId<'medewerker'>(randomUUID()),
    naam,
    rol,
    partij: bij && { id: partij[bij], naam: bij },
    zvh,
  })
  const mensen = {
    ...Object.fromEntries(
      namen.flatMap((naam) => [naam, `${naam}2`].map((p) => [p, persoon(p, 'partijmedewerker', naam)])),
    ),
    procesregisseur: persoon('procesregisseur', 'procesregisseur', null),
    procesregisseur2: persoon('procesregisseur2', 'procesregisseur', null),
    ondersteuner: persoon('ondersteuner', 'ondersteuner', null),
    manager: persoon('manager', 'manager', null),
    beheerder: persoon('beheerder', 'beheerder', null),
    fg: persoon('fg', 'fg', null),
  } as Record<Proefpersoon, IngelogdeMedewerker>
  const medewerkers = Object.values(mensen).map((m) => ({
    id: m.id,
    naam: m.naam,
    rol: m.rol as Exclude<Rol, 'kalender'>,
    partij: m.partij?.id ?? null,
    contactpersoon: m.partij !== null && !m.naam.endsWith('2'),
    uitgever: 'https://proef.invalid',
    onderwerp: m.id,
  }))
  return { inrichting: { ...inrichting, medewerkers }, mensen, partij, taak }
}
