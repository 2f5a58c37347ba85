import { systeemcontracten } from '@casushuis/contract'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { SignedInMedewerker } from '../ports/identity.ts'
import type { Systeemtoegang } from '../ports/koppelingen.ts'
import type { Middelen } from '../usecases/perform/perform.ts'
import { type Systeemroute, systeemroutes } from '../usecases/systeem/systeemroutes.ts'
import { sendFile } from './file.ts'
import { readInput } from './input.ts'
import { sendProblem } from './problem.ts'
import { registerOtherMethods } from './routes.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who answers for the system that asks, on the road for systems; null everywhere else. */
    systeem: SignedInMedewerker | null
  }
}

export interface SysteemParts {
  readonly systeemtoegang: Systeemtoegang
  readonly middelen: Middelen
  /** How often one network address may ask, with whatever token, per minute; left out is {@link perMinute}. */
  readonly systeemvragenPerMinuut?: number | undefined
}

const perMinute = 300

/** No session is looked up, so nothing that a browser sends along by itself counts here: the token is what protects it. */
const config = { withoutSession: true, backChannel: true }

/**
 * The road for systems of partijen. Whoever comes without a token that counts gets one answer, also where no system is let in at
 * all: nobody learns which client, koppeling or casus there is.
 */
export async function registerSysteem(api: FastifyInstance, parts: SysteemParts): Promise<void> {
  api.decorateRequest('systeem', null)
  await api.register(async (road) => {
    await road.register(rateLimit, { global: false })
    const max = parts.systeemvragenPerMinuut ?? perMinute
    const count = road.createRateLimit({ max, timeWindow: 60_000, keyGenerator: ({ ip }) => ip })
    road.addHook('onRequest', async (request, reply) => {
      const state = await count(request)
      if (!state.isAllowed && state.isExceeded)
        return sendProblem(reply.header('Retry-After', state.ttlInSeconds), 'te-vaak')
      request.systeem = (await parts.systeemtoegang.find(request.headers.authorization)) ?? null
      if (!request.systeem) return sendProblem(reply.header('WWW-Authenticate', 'Bearer'), 'geen-systeem')
    })
    for (const route of systeemroutes) register(road, route, parts.middelen)
    registerOtherMethods(road, systeemcontracten, { config })
  })
}

function register(road: FastifyInstance, { contract, voer }: Systeemroute, middelen: Middelen): void {
  road.route({
    method: contract.methode,
    url: contract.pad,
    config,
    handler: async (request, reply) => {
      if (!request.systeem) throw new Error('the road asks which system is there before anything else')
      const answer = await voer(middelen, request.systeem, readInput(contract, request))
      // What is printed is for people.
      if (contract.bestand) return sendFile(reply, contract.bestand, { answer, printer: undefined })
      return reply.code(contract.status).send(answer)
    },
  })
}
