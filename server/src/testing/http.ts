import type { FastifyInstance, InjectOptions } from 'fastify'
import { makeServer, type ServerParts } from '../api/server.ts'
import { apiPath } from '../api/version.ts'
import type { Sessions } from '../ports/identity.ts'
import { makeStore } from '../storage/store.ts'
import type { TestHouse, TestPerson } from './house.ts'

const origin = 'http://localhost:80'

/** The API of a house for tests; the session token is simply the name of the person. */
export async function openTestServer(huis: TestHouse, other: Partial<ServerParts> = {}): Promise<FastifyInstance> {
  const sessions: Sessions = {
    make: async () => '',
    find: async (token) => huis.wie(token as TestPerson),
    end: async () => {},
  }
  const app = await makeServer({
    middelen: huis.middelen,
    doorStore: makeStore({ ...huis.database, kysely: huis.database.door }, huis.sleutels),
    sessions: sessions,
    signIn: async () => ({
      providers: [],
      begin: async () => ({ succeeded: false, reason: 'onbekendeAanbieder' }),
      finish: async () => ({ succeeded: false, reason: 'onbekendeAanbieder' }),
    }),
    origin: () => origin,
    webFolder: null,
    log: false,
    ...other,
  })
  await app.ready()
  return app
}

/** One request as one person, or as a stranger. */
export function vraag(
  app: FastifyInstance,
  wie: TestPerson | null,
  method: NonNullable<InjectOptions['method']>,
  path: string,
  payload?: object | null,
) {
  return app.inject({
    method,
    url: apiPath + path,
    headers: { host: 'localhost:80', origin, 'sec-fetch-site': 'same-origin' },
    ...(wie ? { cookies: { casushuis_sessie: wie } } : {}),
    ...(payload ? { payload } : {}),
  })
}
