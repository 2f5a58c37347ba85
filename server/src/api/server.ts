import { contracten, klokVerzetten } from '@casushuis/contract'
import fastify, { type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { nl } from 'zod/locales'
import type { Aanmelder, Sessies } from '../ports/identity.ts'
import { usecases } from '../usecases/index.ts'
import type { Middelen } from '../usecases/perform/perform.ts'
import { registreerDemoklok } from './demo-clock.ts'
import { apiPad, registreerOpenapi } from './openapi.ts'
import { stuurNietGevonden, stuurProbleem } from './problem.ts'
import { registreerRoutes } from './routes.ts'
import { registreerBeveiliging, wijsOnleesbaarAf } from './security.ts'
import { registreerSessie } from './session.ts'
import { registreerWebclient } from './web-client.ts'

export interface Serverdelen {
  readonly middelen: Middelen
  readonly sessies: Sessies
  /** Made with the server at hand, because the demo provider lives in it. */
  readonly aanmelder: (app: FastifyInstance) => Promise<Aanmelder>
  readonly oorsprong: () => string
  /** The folder with the built web client; null serves the API alone. */
  readonly webmap: string | null
  /** Whether to write what goes wrong to standard error. */
  readonly log: boolean
}

/** A case text of the largest kind fits many times; a whole dossier does not. */
const grootsteVerzoek = 512 * 1024

/** The HTTP side of the house: sign-in, the API and the screens. */
export async function maakServer(delen: Serverdelen): Promise<FastifyInstance> {
  z.config(nl())
  const app = fastify({
    logger: delen.log ? { level: 'warn' } : false,
    // Addresses hold casusnummers, and a request that is refused must leave no trace of its content.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: grootsteVerzoek,
    routerOptions: { ignoreTrailingSlash: false },
    frameworkErrors: wijsOnleesbaarAf(delen.oorsprong),
  })
  app.setErrorHandler((fout, request, reply) => stuurProbleem(request, reply, fout))
  app.setNotFoundHandler((_request, reply) => stuurNietGevonden(reply))
  registreerBeveiliging(app, { oorsprong: delen.oorsprong })
  await registreerSessie(app, {
    aanmelder: await delen.aanmelder(app),
    sessies: delen.sessies,
    oorsprong: delen.oorsprong,
    nu: () => new Date().toISOString(),
  })
  await app.register(
    async (api) => {
      api.setValidatorCompiler(validatorCompiler)
      api.setSerializerCompiler(serializerCompiler)
      await registreerOpenapi(api)
      registreerRoutes(
        api,
        contracten.filter((c) => c !== klokVerzetten),
        usecases,
        delen.middelen,
      )
      registreerDemoklok(api, delen.middelen)
      api.get('/openapi.json', { schema: { hide: true }, config: { zonderSessie: true } }, async () => api.swagger())
    },
    { prefix: apiPad },
  )
  if (delen.webmap !== null) await registreerWebclient(app, { map: delen.webmap })
  return app
}
