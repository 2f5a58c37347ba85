import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import fastify, { type FastifyInstance } from 'fastify'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { sendError, sendProblem } from '../api/problem.ts'
import { registerSecurity, rejectUnreadable } from '../api/security.ts'
import { registerSession } from '../api/session.ts'
import { registerWebClient } from '../api/web-client.ts'
import { registerDemoProvider } from '../identity/demo-provider.ts'
import { makeSessions } from '../identity/sessions.ts'
import type { ProviderSettings } from '../identity/settings.ts'
import { makeSignIn } from '../identity/sign-in.ts'
import {
  demoIssuer,
  type IngelogdeMedewerker,
  type Medewerkers,
  type Session,
  type SessionStore,
} from '../ports/identity.ts'

const zvh = { id: maakId<'zvh'>('zvh'), naam: 'Zorg- en Veiligheidshuis Proefstad' }

/** The door of a house without rooms: sign-in, the gate and the screens, on a real port. */
export interface Voordeur {
  readonly oorsprong: string
  readonly app: FastifyInstance
  /** Who is known, by `uitgever onderwerp`. Whoever is taken out no longer works here. */
  readonly mensen: Map<string, IngelogdeMedewerker>
  /** What is stored of the sessions. */
  readonly sessies: Map<string, Session>
  /** Lets time pass, in minutes. */
  wacht(minuten: number): void
  sluit(): Promise<void>
}

export interface Voordeuropties {
  readonly providers?: readonly ProviderSettings[]
  /** The address that browsers are told, where that is not the port itself. */
  readonly origin?: string
  readonly demo?: boolean
  readonly webmap?: string
  readonly attemptsPerMinute?: number
}

/** Opens a door with one known person at the demo provider: Marieke van Dalen. */
export async function openVoordeur(opties: Voordeuropties = {}): Promise<Voordeur> {
  let poort = 0
  let verstreken = 0
  const oorsprong = () => opties.origin ?? `http://localhost:${poort}`
  const nu = () => new Date(Date.now() + verstreken * 60_000).toISOString()
  const mensen = new Map([[`${demoIssuer} marieke`, medewerker('marieke', 'Marieke van Dalen')]])
  const sessies = new Map<string, Session>()
  const app = fastify({ forceCloseConnections: true, frameworkErrors: rejectUnreadable(oorsprong) })
  app.setErrorHandler((fout, request, reply) => sendError(request, reply, fout))
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, 'niet-gevonden'))
  registerSecurity(app, { origin: oorsprong })
  const demo =
    opties.demo === false ? [] : [await registerDemoProvider(app, { origin: oorsprong, accounts, production: false })]
  const medewerkers: Medewerkers = { findByIdentity: async (u, o) => mensen.get(`${u} ${o}`) }
  await registerSession(app, {
    aanmelder: makeSignIn({
      providers: [...demo, ...(opties.providers ?? [])],
      key: randomBytes(32),
      medewerkers,
      origin: oorsprong,
      nu,
    }),
    sessies: makeSessions(inGeheugen(sessies, mensen)),
    origin: oorsprong,
    now: nu,
    ...(opties.attemptsPerMinute !== undefined && { attemptsPerMinute: opties.attemptsPerMinute }),
  })
  app.get('/api/v1/ik', async ({ ingelogd }, reply) => ingelogd ?? sendProblem(reply, 'niet-ingelogd'))
  app.post('/api/v1/iets', async ({ ingelogd }, reply) => ingelogd ?? sendProblem(reply, 'niet-ingelogd'))
  app.get('/api/v1/kapot', async () => {
    throw new Error('iets geheims')
  })
  if (opties.webmap) await registerWebClient(app, { folder: opties.webmap })
  await app.listen({ port: 0, host: '127.0.0.1' })
  poort = (app.server.address() as AddressInfo).port
  return {
    oorsprong: `http://localhost:${poort}`,
    app,
    mensen,
    sessies,
    wacht: (minuten) => {
      verstreken += minuten
    },
    sluit: () => app.close(),
  }
}

/** Somebody who may sign in. */
export function medewerker(id: string, naam: string): IngelogdeMedewerker {
  return { id: maakId<'medewerker'>(id), naam, rol: 'procesregisseur', partij: null, zvh }
}

async function accounts() {
  const rest = { rolnaam: 'procesregisseur', organisatie: zvh.naam, omschrijving: 'Begin hier.' }
  return [
    { onderwerp: 'marieke', naam: 'Marieke van Dalen', ...rest },
    { onderwerp: 'vreemde', naam: 'Iemand <b>zonder</b> account', ...rest },
  ]
}

function inGeheugen(sessies: Map<string, Session>, mensen: Map<string, IngelogdeMedewerker>): SessionStore {
  const zoek = (id: IngelogdeMedewerker['id']) => [...mensen.values()].find((m) => m.id === id)
  return {
    async keep(sleutel, id, nu) {
      const wie = zoek(id)
      if (wie) sessies.set(sleutel, { begunAt: nu, usedAt: nu, medewerker: wie })
    },
    async find(sleutel) {
      const sessie = sessies.get(sleutel)
      const wie = sessie && zoek(sessie.medewerker.id)
      return wie && { ...sessie, medewerker: wie }
    },
    async touch(sleutel, nu) {
      const sessie = sessies.get(sleutel)
      if (sessie) sessies.set(sleutel, { ...sessie, usedAt: nu })
    },
    async remove(sleutel) {
      sessies.delete(sleutel)
    },
  }
}
