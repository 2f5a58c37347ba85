import type { FastifyInstance, InjectOptions } from 'fastify'
import { makeServer, type ServerParts } from '../api/server.ts'
import { apiPath } from '../api/version.ts'
import type { Sessions } from '../ports/identity.ts'
import type { Proefhuis, Proefpersoon } from './house.ts'

const oorsprong = 'http://localhost:80'

/** The API of a house for tests; the session token is simply the name of the person. */
export async function openProefserver(huis: Proefhuis, anders: Partial<ServerParts> = {}): Promise<FastifyInstance> {
  const sessies: Sessions = {
    make: async () => '',
    find: async (token) => huis.wie(token as Proefpersoon),
    end: async () => {},
  }
  const app = await makeServer({
    middelen: huis.middelen,
    sessies,
    aanmelder: async () => ({
      providers: [],
      begin: async () => ({ succeeded: false, reason: 'onbekendeAanbieder' }),
      finish: async () => ({ succeeded: false, reason: 'onbekendeAanbieder' }),
    }),
    origin: () => oorsprong,
    webFolder: null,
    log: false,
    ...anders,
  })
  await app.ready()
  return app
}

/** One request as one person, or as a stranger. */
export function vraag(
  app: FastifyInstance,
  wie: Proefpersoon | null,
  method: NonNullable<InjectOptions['method']>,
  pad: string,
  payload?: object | null,
) {
  return app.inject({
    method,
    url: apiPath + pad,
    headers: { host: 'localhost:80', origin: oorsprong, 'sec-fetch-site': 'same-origin' },
    ...(wie ? { cookies: { casushuis_sessie: wie } } : {}),
    ...(payload ? { payload } : {}),
  })
}
