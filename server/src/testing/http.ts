import { randomUUID } from 'node:crypto'
import { type Contract, contracten } from '@casushuis/contract'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { makeServer, type ServerParts } from '../api/server.ts'
import { apiPath } from '../api/version.ts'
import { makePrinter } from '../letters/printer.ts'
import type { DraftKey, Sessions } from '../ports/identity.ts'
import { makeIdentityStore } from '../storage/identity.ts'
import { makeStore } from '../storage/store.ts'
import type { Verzoek } from '../usecases/doe.ts'
import type { TestHouse, TestPerson } from './house.ts'

/** By what a browser is known that somebody signed in with. */
export type SessionToken = string & { readonly __token: true }

/** Where a server for tests is found: at its port, or where one is that does not listen. */
export function originOf({ server }: FastifyInstance): string {
  const address = server.address()
  return `http://localhost:${address !== null && typeof address === 'object' ? address.port : 80}`
}

/** The API of a house for tests; the session token is simply the name of the person. */
export async function openTestServer(huis: TestHouse, other: Partial<ServerParts> = {}): Promise<FastifyInstance> {
  const sessions: Sessions = {
    make: async () => '',
    switch: async () => undefined,
    find: async (token) => {
      const medewerker = huis.wie(token as TestPerson)
      return medewerker && { medewerker, secondsLeft: 1800, draftKey: 'proefsleutel' as DraftKey }
    },
    isThere: async () => true,
    end: async () => {},
  }
  const app: FastifyInstance = await makeServer({
    printer: makePrinter(),
    middelen: huis.middelen,
    changes: huis.database.changes,
    doorStore: makeStore({ ...huis.database, kysely: huis.database.door }, huis.sleutels),
    health: [],
    sessions: sessions,
    firstHouse: null,
    medewerkers: makeIdentityStore(huis.database.door),
    signIn: async () => ({
      providers: [],
      isBegun: () => false,
      begin: async () => ({ succeeded: false, reason: 'onbekendeAanbieder' }),
      finish: async () => ({ succeeded: false, reason: 'onbekendeAanbieder' }),
      choosing: async () => undefined,
    }),
    origin: () => originOf(app),
    webFolder: null,
    log: false,
    ...other,
  })
  await app.ready()
  return app
}

/** What is asked of the API, by whoever. */
export interface Request {
  readonly method: Contract['methode']
  readonly path: string
  readonly body?: object
}

/** A route with what goes into it, as anybody would send it. */
export function requestOf<C extends Contract>({ methode, pad }: C, { params, body }: Verzoek<C>): Request {
  const path = Object.entries(params ?? {}).reduce((to, [name, value]) => to.replace(`:${name}`, `${value}`), pad)
  return { method: methode, path, ...(body ? { body } : {}) }
}

/**
 * One request as one person, by the token of a session, or as a stranger; a change is based on what is there now, unless
 * headers say otherwise.
 */
export async function vraag(
  app: FastifyInstance,
  wie: TestPerson | SessionToken | null,
  method: NonNullable<InjectOptions['method']>,
  path: string,
  payload?: object | null,
  headers?: Readonly<Record<string, string>>,
) {
  const origin = originOf(app)
  return app.inject({
    method,
    url: apiPath + path,
    headers: {
      ...{ host: new URL(origin).host, origin, 'sec-fetch-site': 'same-origin' },
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(headers ?? (await asSeenNow(app, wie, { method, path }))),
    },
    ...(wie ? { cookies: { casushuis_sessie: wie } } : {}),
    ...(payload ? { payload } : {}),
  })
}

/** What a request is based on: a thing, the whole casus, or nothing. */
const basisOf = ({ method, path }: Asked) =>
  contracten.find((c) => c.methode === method && isPathOf(c.pad.replaceAll(/:\w+/g, '[^/?]+'), path))?.opBasisVan

interface Asked {
  readonly method: string
  readonly path: string
}

/** Whether a word of a casus is in anything that somebody is answered: the casus and its parts, the lists, the work. */
export async function readsAnywhere(
  app: FastifyInstance,
  wie: TestPerson,
  { casusnummer, woord }: { readonly casusnummer: string; readonly woord: string },
): Promise<boolean> {
  const delen = ['', '/gegevens', '/inzagematrix', '/verloop'].map((deel) => `/casussen/${casusnummer}${deel}`)
  const answers = await Promise.all([...delen, '/casussen', '/werk'].map((pad) => vraag(app, wie, 'GET', pad)))
  return answers.some((answer) => answer.body.includes(woord))
}

const isPathOf = (pattern: string, path: string) => new RegExp(`^${pattern}(?:\\?.*)?$`).test(path)

/** The version, now, of what a change is about: of the one thing in the path, or of the casus. Who sees nothing guesses. */
async function asSeenNow(
  app: FastifyInstance,
  wie: TestPerson | SessionToken | null,
  asked: Asked,
): Promise<Record<string, string>> {
  const basis = basisOf(asked)
  if (basis === undefined) return {}
  const [, casus, part] = /^(\/casussen\/[^/]+)?\/[^/?]+(?:\/([^/?]+))?/.exec(asked.path) ?? []
  const id = basis === 'casus' ? undefined : part
  if (!wie) return { 'if-match': '"0"' }
  const seen = await Promise.all(
    (casus ? [casus, `${casus}/gegevens`] : ['/partijen', '/gebruikersprofiel/afwezigheden']).map((p) =>
      vraag(app, wie, 'GET', p),
    ),
  )
  const versions = seen.flatMap((answer) => versionsIn(answer.json()))
  return { 'if-match': `"${versions.find((v) => v.id === id)?.versie ?? '0'}"` }
}

/** Every version in an answer, with the id of what it is of; that of the answer itself has none. */
function versionsIn(
  value: unknown,
  around?: string,
): readonly { readonly id: string | undefined; readonly versie: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const id = 'id' in value && typeof value.id === 'string' ? value.id : around
  const own = 'versie' in value && typeof value.versie === 'string' ? [{ id, versie: value.versie }] : []
  return [...own, ...Object.values(value).flatMap((part) => versionsIn(part, id))]
}
