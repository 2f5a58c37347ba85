import type { FastifyInstance, InjectOptions } from 'fastify'
import { apiPad } from '../api/openapi.ts'
import { maakServer } from '../api/server.ts'
import type { Sessies } from '../ports/identity.ts'
import type { Proefhuis, Proefpersoon } from './house.ts'

const oorsprong = 'http://localhost:80'

/** The API of a house for tests; the session token is simply the name of the person. */
export async function openProefserver(huis: Proefhuis): Promise<FastifyInstance> {
  const sessies: Sessies = {
    maak: async () => '',
    vind: async (token) => huis.wie(token as Proefpersoon),
    beeindig: async () => {},
  }
  const app = await maakServer({
    middelen: huis.middelen,
    sessies,
    aanmelder: async () => ({
      aanbieders: [],
      begin: async () => ({ gelukt: false, reden: 'onbekendeAanbieder' }),
      rondAf: async () => ({ gelukt: false, reden: 'onbekendeAanbieder' }),
    }),
    oorsprong: () => oorsprong,
    webmap: null,
    log: false,
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
    url: apiPad + pad,
    headers: { host: 'localhost:80', origin: oorsprong, 'sec-fetch-site': 'same-origin' },
    ...(wie ? { cookies: { casushuis_sessie: wie } } : {}),
    ...(payload ? { payload } : {}),
  })
}
