import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { registerDraftKey } from '../api/draft-key.ts'
import { sendError, sendProblem } from '../api/problem.ts'
import { registerSecurity, rejectUnreadable } from '../api/security.ts'
import { registerSession } from '../api/session.ts'
import { apiPath } from '../api/version.ts'
import { registerWebClient } from '../api/web-client.ts'
import { registerDemoProvider } from '../identity/demo-provider.ts'
import { makeSessions } from '../identity/sessions.ts'
import type { ProviderSettings } from '../identity/settings.ts'
import { makeSignIn } from '../identity/sign-in.ts'
import {
  demoIssuer,
  type Medewerkers,
  type Session,
  type SessionStore,
  type SignedInMedewerker,
} from '../ports/identity.ts'

const zvh = { id: maakId<'zvh'>('zvh'), naam: 'Zorg- en Veiligheidshuis Proefstad' }

/** The door of a house without rooms: sign-in, the gate and the screens, on a real port. */
export interface FrontDoor {
  readonly origin: string
  readonly app: FastifyInstance
  /** Who is known, by `uitgever onderwerp`, with the same followed by `#` where somebody works elsewhere too. Whoever is taken out no longer works here. */
  readonly people: Map<string, SignedInMedewerker>
  /** What is stored of the sessions. */
  readonly sessions: Map<string, Session>
  /** Lets time pass, in minutes. */
  wait(minutes: number): void
  sluit(): Promise<void>
}

export interface FrontDoorOptions {
  readonly providers?: readonly ProviderSettings[]
  /** The address that browsers are told, where that is not the port itself. */
  readonly origin?: string
  readonly demo?: boolean
  readonly webFolder?: string
  readonly attemptsPerMinute?: number
  /** Which hops in front are believed. */
  readonly proxy?: string
}

/** Opens a door with one known person at the demo provider: Marieke van Dalen. */
export async function openFrontDoor(options: FrontDoorOptions = {}): Promise<FrontDoor> {
  let port = 0
  let elapsed = 0
  const origin = () => options.origin ?? `http://localhost:${port}`
  const nu = () => new Date(Date.now() + elapsed * 60_000).toISOString()
  const people = new Map([[`${demoIssuer} marieke`, medewerker('marieke', 'Marieke van Dalen')]])
  const sessions = new Map<string, Session>()
  const app = fastify({
    forceCloseConnections: true,
    trustProxy: options.proxy ?? false,
    frameworkErrors: rejectUnreadable(origin),
  })
  app.setErrorHandler((error, request, reply) => sendError(request, reply, error))
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'niet-gevonden'))
  registerSecurity(app, { origin })
  const demo = options.demo === false ? [] : [await registerDemoProvider(app, { origin, accounts, production: false })]
  const known = (identity: string) =>
    [...people].flatMap(([key, who]) => (key.split('#', 1).join() === identity ? [who] : []))
  const medewerkers: Medewerkers = {
    findByIdentity: async (u, o) => known(`${u} ${o}`),
    samePerson: async ({ id }) =>
      [...people].flatMap(([key, who]) => (who.id === id ? known(key.split('#', 1).join()) : [])),
  }
  await registerSession(app, {
    signIn: makeSignIn({
      providers: [...demo, ...(options.providers ?? [])],
      key: randomBytes(32),
      medewerkers,
      invitations: { redeem: async () => false },
      origin,
      nu,
    }),
    sessions: makeSessions(inMemory(sessions, people)),
    medewerkers,
    origin,
    now: nu,
    ...(options.attemptsPerMinute !== undefined && { attemptsPerMinute: options.attemptsPerMinute }),
  })
  app.get('/api/v1/ik', async ({ ingelogd }, reply) => ingelogd ?? sendProblem(reply, 'niet-ingelogd'))
  app.post('/api/v1/iets', async ({ ingelogd }, reply) => ingelogd ?? sendProblem(reply, 'niet-ingelogd'))
  await app.register(async (api) => registerDraftKey(api), { prefix: apiPath })
  app.get('/api/v1/kapot', async () => {
    throw new Error('iets geheims')
  })
  if (options.webFolder) await registerWebClient(app, { folder: options.webFolder })
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
  return {
    origin: `http://localhost:${port}`,
    app,
    people,
    sessions,
    wait: (minutes) => {
      elapsed += minutes
    },
    sluit: () => app.close(),
  }
}

/** Somebody who may sign in. */
export function medewerker(id: string, naam: string, where: SignedInMedewerker['zvh'] = zvh): SignedInMedewerker {
  return { id: maakId<'medewerker'>(id), naam, rol: 'procesregisseur', partij: null, zvh: where }
}

async function accounts() {
  const rest = { rolnaam: 'procesregisseur', organisatie: zvh.naam, omschrijving: 'Begin hier.' }
  return [
    { onderwerp: 'marieke', naam: 'Marieke van Dalen', ...rest },
    { onderwerp: 'vreemde', naam: 'Iemand <b>zonder</b> account', ...rest },
  ]
}

function inMemory(sessions: Map<string, Session>, people: Map<string, SignedInMedewerker>): SessionStore {
  const lookUp = (id: SignedInMedewerker['id']) => [...people.values()].find((m) => m.id === id)
  return {
    async keep(sleutel, { medewerker: id, begunAt, nu, draftSecret }) {
      const wie = lookUp(id)
      if (wie) sessions.set(sleutel, { begunAt, usedAt: nu, medewerker: wie, draftSecret })
    },
    async find(sleutel) {
      const session = sessions.get(sleutel)
      const wie = session && lookUp(session.medewerker.id)
      return wie && { ...session, medewerker: wie }
    },
    async touch(sleutel, nu) {
      const session = sessions.get(sleutel)
      if (session) sessions.set(sleutel, { ...session, usedAt: nu })
    },
    async remove(sleutel) {
      sessions.delete(sleutel)
    },
    async removeOlder(than) {
      for (const [sleutel, { begunAt }] of sessions) if (begunAt < than) sessions.delete(sleutel)
    },
  }
}
