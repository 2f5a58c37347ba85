import type { Contract } from '@casushuis/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Middelen, perform } from '../usecases/perform/perform.ts'
import type { Usecase } from '../usecases/usecase.ts'
import { routeschema } from './openapi.ts'
import { nietIngelogd } from './problem.ts'

/**
 * One route per contract, each carried out by the one runner.
 * @throws {Error} when a contract has no use case or a use case no contract: the house does not start then
 */
export function registreerRoutes(
  app: FastifyInstance,
  contracten: readonly Contract[],
  usecases: readonly Usecase[],
  middelen: Middelen,
): void {
  const perNaam = new Map(usecases.map((u) => [u.contract.naam, u]))
  for (const contract of contracten) {
    const usecase = perNaam.get(contract.naam)
    if (!usecase || usecase.contract !== contract) throw new Error(`route ${contract.naam} is no handeling of ours`)
    perNaam.delete(contract.naam)
    registreer(app, contract, (request) => voer(middelen, usecase, request))
  }
  const zonderRoute = [...perNaam.keys()]
  if (zonderRoute.length > 0) throw new Error(`no route leads to ${zonderRoute.join(', ')}`)
}

/** A route that is for people who signed in. */
export function registreer(
  app: FastifyInstance,
  contract: Contract,
  doe: (request: FastifyRequest) => Promise<unknown>,
): void {
  app.route({
    method: contract.methode,
    url: contract.pad,
    schema: routeschema(contract),
    // Before the input is looked at: a stranger learns nothing about what a route accepts.
    onRequest: eisIngelogd,
    handler: async (request, reply) => {
      const antwoord = await doe(request)
      return contract.status === 204 ? reply.code(204).send() : reply.code(contract.status).send(antwoord)
    },
  })
}

async function eisIngelogd(request: FastifyRequest, reply: FastifyReply) {
  if (!request.ingelogd) return reply.code(401).type('application/problem+json').send(nietIngelogd)
}

function voer(middelen: Middelen, usecase: Usecase, { ingelogd, params, query, body }: FastifyRequest) {
  if (!ingelogd) throw new Error('the route asks who is there before anything else')
  return perform(middelen, ingelogd, { usecase, invoer: { params, query, body } })
}
