import type { Contract } from '@casushuis/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { SignedInMedewerker } from '../ports/identity.ts'
import type { Printer } from '../ports/printer.ts'
import { type Middelen, perform } from '../usecases/perform/perform.ts'
import type { Antwoord, Invoer, Usecase } from '../usecases/usecase.ts'
import { sendFile } from './file.ts'
import { findVersion, readInput } from './input.ts'
import { sendProblem } from './problem.ts'

/** What every route needs beside its contract and its use case. */
interface RouteParts {
  readonly middelenFor: (contract: Contract) => Middelen
  readonly printer: Printer
}

/**
 * One route per contract, each carried out by the one runner.
 * @throws {Error} when a contract has no use case or a use case no contract: the house does not start then
 */
export function registerRoutes(
  app: FastifyInstance,
  contracts: readonly Contract[],
  usecases: readonly Usecase[],
  { middelenFor, printer }: RouteParts,
): void {
  const byName = new Map(usecases.map((u) => [u.contract.naam, u]))
  for (const contract of contracts) {
    const usecase = byName.get(contract.naam)
    if (!usecase || usecase.contract !== contract) throw new Error(`route ${contract.naam} is no handeling of ours`)
    byName.delete(contract.naam)
    const middelen = middelenFor(contract)
    register(app, contract, (who, invoer) => perform(middelen, who, { usecase, invoer }), printer)
  }
  const withoutRoute = [...byName.keys()]
  if (withoutRoute.length > 0) throw new Error(`no route leads to ${withoutRoute.join(', ')}`)
}

/** A route that is for people who signed in. */
export function register<C extends Contract>(
  app: FastifyInstance,
  contract: C,
  act: (who: SignedInMedewerker, invoer: Invoer<C>, request: FastifyRequest) => Promise<Antwoord<C>>,
  printer?: Printer,
): void {
  app.route({
    method: contract.methode,
    url: contract.pad,
    ...(contract.hoogsteOmvang !== undefined && { bodyLimit: contract.hoogsteOmvang }),
    // Before the input is looked at: a stranger learns nothing about what a route accepts.
    onRequest: requireSignedIn,
    handler: async (request, reply) => {
      const answer = await act(signedIn(request), readInput(contract, request), request)
      const version = findVersion(answer)
      if (version !== undefined) reply.header('ETag', `"${version}"`)
      if (contract.bestand) return sendFile(reply, contract.bestand, { answer, printer })
      return contract.status === 204 ? reply.code(204).send() : reply.code(contract.status).send(answer)
    },
  })
}

/** A stranger is asked to sign in before anything else. */
export async function requireSignedIn(request: FastifyRequest, reply: FastifyReply) {
  if (!request.ingelogd) return sendProblem(reply, 'niet-ingelogd')
}

/** Who is there, on a route that {@link requireSignedIn} lets nobody else into. */
export function signedIn({ ingelogd }: FastifyRequest): SignedInMedewerker {
  if (!ingelogd) throw new Error('the route asks who is there before anything else')
  return ingelogd
}

/** An address that ends where an id should begin is none of ours. */
const isWhole = (params: unknown): boolean => !Object.values(Object(params)).includes('')

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Tells for each path which methods it does take, whatever other one is tried (RFC 9110 §15.5.6). */
export function registerOtherMethods(
  app: FastifyInstance,
  contracts: readonly Contract[],
  door: Pick<RouteOptions, 'onRequest' | 'config'> = { onRequest: requireSignedIn },
): void {
  for (const path of new Set(contracts.map((c) => c.pad))) {
    const taken = new Set(contracts.filter((c) => c.pad === path).map((c) => c.methode))
    app.route({
      method: methods.filter((method) => !taken.has(method)),
      url: path,
      ...door,
      handler: async ({ params }, reply) =>
        isWhole(params)
          ? sendProblem(reply.header('Allow', [...taken].join(', ')), 'andere-methode')
          : sendProblem(reply, 'niet-gevonden'),
    })
  }
}
