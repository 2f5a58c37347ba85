import type { AddressInfo } from 'node:net'
import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { makeServer } from './api/server.ts'
import type { Config } from './config.ts'
import type { DemoRooms } from './demo-rooms.ts'
import type { Progress } from './first-filling.ts'
import { makeFirstHouse } from './first-house.ts'
import { healthChecks } from './health-checks.ts'
import { openHouseLog } from './house-log.ts'
import type { TokenSettings } from './identity/access-token.ts'
import { makeSessions } from './identity/sessions.ts'
import type { IdentitySettings } from './identity/settings.ts'
import { makeSignIn } from './identity/sign-in.ts'
import { makeSysteemtoegang, type SysteemtoegangParts } from './identity/systeemtoegang.ts'
import { datJobs } from './jobs/dat-bezorgen.ts'
import { calendarJob } from './jobs/kalender.ts'
import { logboekControlJob } from './jobs/logboek-control.ts'
import { measured } from './jobs/measured.ts'
import { postJob } from './jobs/post.ts'
import { readingControlJob } from './jobs/reading-control.ts'
import { startRunner } from './jobs/runner.ts'
import { makeSignals } from './jobs/signals.ts'
import { tellingAlarms } from './jobs/told.ts'
import { uitwisselJobs } from './jobs/uitwisseling.ts'
import { keyFolder } from './keys/key-folder.ts'
import { rememberedKeys } from './keys/remembered-keys.ts'
import { makePrinter } from './letters/printer.ts'
import { checkpointFolder } from './logboek/checkpoint-folder.ts'
import type { Clock } from './ports/clock.ts'
import { ConfigError } from './ports/config-error.ts'
import type { FirstHouse } from './ports/first-house.ts'
import type { HouseLog } from './ports/house-log.ts'
import { demoIssuer, type Inlogdienst } from './ports/identity.ts'
import type { Keys } from './ports/keys.ts'
import type { Systeemtoegang } from './ports/koppelingen.ts'
import type { Signals } from './ports/signals.ts'
import type { Store } from './ports/store.ts'
import type { Telemetry } from './ports/telemetry.ts'
import { makeSetupCode, type SetupCode } from './setup-code.ts'
import { demandPlace, doorFault } from './start-checks.ts'
import { openClock } from './storage/clock.ts'
import { type Database, openDatabase } from './storage/database.ts'
import { makeIdentityStore } from './storage/identity.ts'
import { makeSetup } from './storage/setup.ts'
import { makeStore } from './storage/store.ts'
import { zoekwaardeVan } from './usecases/aanmelding/zoekwaarde.ts'
import { vernietigTeruggekomen } from './usecases/afschaling/teruggezet.ts'
import { makeInvitations } from './usecases/beheer/uitnodiging-inlossen.ts'

/** The running house. */
export interface App {
  /** Where browsers reach it. */
  readonly origin: string
  readonly server: FastifyInstance
  /** With which the first zvh can be set up on a page; null where there is one. */
  readonly setupCode: SetupCode | null
  close(): Promise<void>
}

export interface AppOptions {
  readonly identity: IdentitySettings
  /** Sees the text of every SQL statement, for counting. */
  readonly onStatement?: (text: string) => void
  /** Hears how far the filling of the demo is. */
  readonly onProgress?: Progress
}

interface Rooms {
  readonly database: Database
  readonly keys: Keys
  readonly store: Store
  readonly clock: Clock
  readonly telemetry: Telemetry | undefined
}

/**
 * Puts the whole house together and opens its door.
 * @throws {ConfigError} when it cannot open as it is set up, with what to do
 * @throws {Error} when the store cannot be opened or a route has no handeling; nothing is left running then
 */
export async function openApp(config: Config, options: AppOptions): Promise<App> {
  await demandPlace(config)
  const demo = config.demo ? (await import('./demo-rooms.ts')).openDemoRooms(config) : undefined
  const database = await openDatabase(config.database, {
    onStatement: options.onStatement,
    production: config.production,
    beforeOpening: demo?.filling.makeRoom,
  })
  try {
    return await openRooms(config, options, { database, demo })
  } catch (error) {
    await database.close()
    throw error
  }
}

/** What was there before the rooms were opened. */
interface Ground {
  readonly database: Database
  readonly demo: DemoRooms | undefined
}

async function openRooms(
  config: Config,
  { identity, onProgress }: AppOptions,
  { database, demo }: Ground,
): Promise<App> {
  const log = openHouseLog(config)
  for (const name of database.migrated) log.info('a migration was carried out', { name })
  const keys = rememberedKeys(keyFolder(config.keyFolder))
  // Only here: a house that sends nothing does not load what would send it.
  const telemetry = config.telemetry
    ? (await import('./telemetry/open-telemetry.ts')).openTelemetry(config.telemetry)
    : undefined
  const signals = makeSignals()
  const store = makeStore(database, keys, signals)
  const clock = await openClock(database.kysely)
  await demo?.filling.fill({ database, store, keys }, onProgress)
  const setup = makeSetup(database.background)
  if (!(await setup.recognisesKeys(keys))) throw new ConfigError(otherKeys(config.keyFolder))
  for (const zvh of await setup.zvhs()) await afterBackup(zvh, { store, clock, log })
  const stopRunner = await startJobs(config, signals, { database, keys, clock, telemetry, log })
  const setupCode = (await setup.zvhs()).length === 0 ? makeSetupCode(now()) : null
  const firstHouse = setupCode && makeFirstHouse({ setup, keys, code: setupCode, issuers: identity.providers, now })
  const rooms = { database, keys, store, clock, telemetry }
  const { server, origin } = await openDoor(config, identity, { ...rooms, demo, firstHouse, log })
  log.info('the house is open', { kind: config.database.kind })
  const close = async () => {
    log.info('the house closes')
    await Promise.all([stopRunner(), server.close()])
    await telemetry?.close()
    await store.close()
    log.info('the house is closed')
  }
  return { origin, server, setupCode, close }
}

/** What happens by itself has more patience than people have. */
async function startJobs(
  { checkpointFolder: checkpoints, mail, origin: address, port }: Config,
  signals: Signals,
  { database, keys, clock, telemetry, log }: Omit<Rooms, 'store'> & { readonly log: HouseLog },
): Promise<() => Promise<void>> {
  const store = makeStore({ ...database, kysely: database.background }, keys, signals)
  const { zvhs } = makeSetup(database.background)
  // Only here: a house that sends no mail does not load what would send it.
  const mailer = mail && (await import('./mail/smtp.ts')).smtpMailer(mail.server, mail.from)
  const origin = address ?? `http://localhost:${port}`
  const jobs = [
    calendarJob({ store, clock, log }),
    ...datJobs({ store, clock }),
    ...uitwisselJobs({ store, clock }),
    readingControlJob({ store, clock }),
    logboekControlJob({ store, clock, keys, checkpoints: checkpointFolder(checkpoints) }),
    ...(mailer ? [postJob({ store, clock, mailer, origin })] : []),
  ]
  const stop = await startRunner({
    ...{ store, clock, signals, zvhs },
    jobs: tellingAlarms(telemetry ? measured(jobs, telemetry) : jobs, { store, clock, log }),
    onFault: (kind, oorzaak) => log.error('a job failed and will be tried again', { kind, oorzaak }),
  })
  return async () => {
    await stop()
    mailer?.close()
  }
}

/** An older backup that was put back brings back what was destroyed since. */
async function afterBackup(
  zvh: ZvhId,
  { store, clock, log }: Pick<Rooms, 'store' | 'clock'> & { readonly log: HouseLog },
): Promise<void> {
  const returned = await vernietigTeruggekomen(store, clock, zvh)
  if (returned.length > 0)
    log.warn('casussen came back with an older backup and were destroyed again', {
      count: returned.length,
      destroyed: returned,
    })
  // A database that was put back knows a dat-sleutel that is no longer there.
  await store.renewDatIndex(zvh, clock.nu(), zoekwaardeVan)
}

const now = (): Tijdstip => new Date().toISOString()

async function openDoor(
  config: Config,
  identity: IdentitySettings,
  {
    database,
    keys,
    store,
    clock,
    telemetry,
    demo,
    firstHouse,
    log,
  }: Rooms & Pick<Ground, 'demo'> & { readonly firstHouse: FirstHouse | null; readonly log: HouseLog },
) {
  const atTheDoor = { ...database, kysely: database.door }
  const doorStore = makeStore(atTheDoor, keys)
  const people = makeIdentityStore(atTheDoor.kysely)
  const middelen = {
    store,
    clock,
    isDemo: config.demo,
    isTrial: database.isTrial,
    laatSystemenToe: identity.systemen !== null,
    inlogdiensten: inlogdiensten(config, identity),
  }
  let address = config.origin ?? ''
  const origin = () => address
  const server = await makeServer({
    printer: makePrinter(),
    middelen,
    changes: database.changes,
    doorStore,
    health: healthChecks({ database, keys, doorStore, clock }),
    firstHouse,
    sessions: makeSessions(people),
    medewerkers: people,
    signIn: async (server) =>
      makeSignIn({
        ...identity,
        providers: [...(demo ? [await demo.provider(server, origin)] : []), ...identity.providers],
        medewerkers: people,
        invitations: makeInvitations({ ...middelen, store: doorStore }, people),
        origin,
        nu: now,
      }),
    systeemtoegang: identity.systemen
      ? await openToSystems(identity.systemen, log, { koppelingen: people, nu: () => clock.nu() })
      : undefined,
    origin,
    webFolder: config.webFolder,
    proxy: config.proxy,
    telemetry,
    log: config.log,
  })
  await server.listen({ port: config.port, host: config.host }).catch((fault: unknown) => {
    throw doorFault(fault, config)
  })
  if (!address) address = `http://localhost:${(server.server.address() as AddressInfo).port}`
  return { server, origin: address }
}

/** Only here: a house that lets no system in does not load what would check its tokens. */
async function openToSystems(
  settings: TokenSettings,
  log: HouseLog,
  parts: Omit<SysteemtoegangParts, 'checkToken'>,
): Promise<Systeemtoegang> {
  const { makeTokenCheck } = await import('./identity/access-token.ts')
  const onUnreachable = () => log.warn('no system gets in: the provider of access tokens does not answer as it should')
  return makeSysteemtoegang({ ...parts, checkToken: makeTokenCheck(settings, onUnreachable) })
}

/** Under which name the people of each provider are stored. */
const inlogdiensten = ({ demo }: Config, { providers }: IdentitySettings): readonly Inlogdienst[] => [
  ...(demo ? [{ uitgever: demoIssuer, naam: 'Inloggen in de demo' }] : []),
  ...providers.map(({ knownAs, uitgever, naam }) => ({ uitgever: knownAs ?? uitgever, naam })),
]

const otherKeys = (folder: string) =>
  `De sleutels in ${folder} horen niet bij deze database. Zet CASUSHUIS_SLEUTELS op de map met de goede sleutels. ` +
  'Er is niets veranderd.'
