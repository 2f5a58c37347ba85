import { randomUUID } from 'node:crypto'
import { type Contract, conceptsleutelOpvragen, contracten, klokVerzetten, zvhsOpvragen } from '@casushuis/contract'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { z } from 'zod'
import { nl } from 'zod/locales'
import type { Changes } from '../ports/changes.ts'
import type { FirstHouse } from '../ports/first-house.ts'
import type { HealthCheck } from '../ports/health.ts'
import type { Medewerkers, Sessions, SignIn } from '../ports/identity.ts'
import { geenSysteemtoegang, type Systeemtoegang } from '../ports/koppelingen.ts'
import type { Printer } from '../ports/printer.ts'
import type { Store } from '../ports/store.ts'
import type { Telemetry } from '../ports/telemetry.ts'
import { usecases } from '../usecases/index.ts'
import type { Middelen } from '../usecases/perform/perform.ts'
import { registerDemoClock } from './demo-clock.ts'
import { registerDraftKey } from './draft-key.ts'
import { registerEvents } from './events.ts'
import { registerHealth } from './health.ts'
import { logOptions } from './log.ts'
import { registerMeasure } from './measure.ts'
import { openapiDocument } from './openapi.ts'
import { registerOwnHouses } from './own-houses.ts'
import { sendError, sendProblem } from './problem.ts'
import { registerProblemTypes } from './problem-types.ts'
import { registerOtherMethods, registerRoutes } from './routes.ts'
import { registerSecurity, rejectUnreadable } from './security.ts'
import { registerSession } from './session.ts'
import { registerSetup } from './setup-routes.ts'
import { registerStopping } from './stopping.ts'
import { registerSysteem } from './systeem.ts'
import { apiPath } from './version.ts'
import { registerWebClient } from './web-client.ts'

export interface ServerParts {
  readonly middelen: Middelen
  /** What others change, and this process itself. */
  readonly changes: Changes
  /** What does not wait for the acts of others, for what is no act. */
  readonly doorStore: Store
  /** What `/klaar` looks at. */
  readonly health: readonly HealthCheck[]
  readonly sessions: Sessions
  readonly medewerkers: Pick<Medewerkers, 'samePerson'>
  /** Made with the server at hand, because the demo provider lives in it. */
  readonly signIn: (app: FastifyInstance) => Promise<SignIn>
  /** Which systems of partijen get in; left out is none. */
  readonly systeemtoegang?: Systeemtoegang | undefined
  readonly systeemvragenPerMinuut?: number | undefined
  /** Where the first zvh is set up; null where there is one. */
  readonly firstHouse: FirstHouse | null
  /** The address under which browsers reach the house, without a path. */
  readonly origin: () => string
  /** The folder with the built web client; null serves the API alone. */
  readonly webFolder: string | null
  /** Which hops in front tell the truth about who asks: addresses and networks; null is none. */
  readonly proxy?: string | null
  /** Lays out what is collected as a PDF. */
  readonly printer: Printer
  /** Who hears how long each request took; left out is nobody. */
  readonly telemetry?: Pick<Telemetry, 'answered'> | undefined
  /** Whether to write what goes wrong, to standard error or to what is given. */
  readonly log: boolean | { readonly write: (line: string) => void }
}

/** A case text of the largest kind fits many times; a whole dossier does not. */
const largestRequest = 512 * 1024

/** The HTTP side of the house: sign-in, the API and the screens. */
export async function makeServer(parts: ServerParts): Promise<FastifyInstance> {
  z.config(nl())
  const app = fastify({
    logger: parts.log && { ...logOptions, level: 'warn', ...(parts.log !== true && { stream: parts.log }) },
    // Addresses hold casusnummers, and a request that is refused must leave no trace of its content.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: parts.proxy ?? false,
    genReqId: () => randomUUID(),
    bodyLimit: largestRequest,
    routerOptions: { ignoreTrailingSlash: false },
    frameworkErrors: rejectUnreadable(parts.origin),
  })
  app.setErrorHandler((error, request, reply) => sendError(request, reply, error))
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'niet-gevonden'))
  if (parts.telemetry) registerMeasure(app, parts.telemetry)
  registerStopping(app)
  registerSecurity(app, { origin: parts.origin })
  if (parts.firstHouse) await registerSetup(app, { firstHouse: parts.firstHouse, origin: parts.origin })
  await registerSession(app, {
    signIn: await parts.signIn(app),
    sessions: parts.sessions,
    medewerkers: parts.medewerkers,
    origin: parts.origin,
    now: () => new Date().toISOString(),
  })
  await app.register(async (api) => registerApi(api, parts), { prefix: apiPath })
  registerHealth(app, parts.health)
  if (parts.webFolder !== null) await registerWebClient(app, { folder: parts.webFolder })
  return app
}

/** What tells nothing of any casus, and is no use case. */
const besideActs: ReadonlySet<Contract> = new Set<Contract>([klokVerzetten, conceptsleutelOpvragen, zvhsOpvragen])

async function registerApi(api: FastifyInstance, { middelen, doorStore, ...parts }: ServerParts): Promise<void> {
  const acts = contracten.filter((c) => !besideActs.has(c) && !c.stroom)
  const atTheDoor = { ...middelen, store: doorStore }
  const answered = usecases.filter(({ contract }) => !contract.stroom)
  registerRoutes(api, acts, answered, {
    middelenFor: ({ handeling }) => (handeling === null ? atTheDoor : middelen),
    printer: parts.printer,
  })
  await registerEvents(api, middelen, parts.changes)
  registerDemoClock(api, middelen)
  registerDraftKey(api)
  registerOwnHouses(api, parts.medewerkers)
  registerOtherMethods(api, contracten)
  const { systeemtoegang = geenSysteemtoegang, systeemvragenPerMinuut } = parts
  await registerSysteem(api, { middelen, systeemtoegang, systeemvragenPerMinuut })
  registerProblemTypes(api)
  // Made when it is first asked for: it takes a tenth of a start.
  let document: ReturnType<typeof openapiDocument> | undefined
  // For everybody, from whatever page (NL API Design Rules, /core/publish-openapi).
  api.get('/openapi.json', { config: { withoutSession: true } }, async (_request, reply) => {
    document ??= openapiDocument()
    return reply
      .headers({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
      .send(document)
  })
}
