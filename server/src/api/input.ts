import type { Contract, Probleem } from '@casushuis/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { NietGevonden } from '../usecases/errors.ts'
import type { Invoer } from '../usecases/usecase.ts'
import { InvalidInput, VersionMissing } from './problem.ts'

/**
 * What came in with a request, as its contract allows it.
 * @throws {NietGevonden} for a path that cannot be right: there is nothing there
 * @throws {VersionMissing} for a change that does not say what it is based on
 * @throws {InvalidInput} with every field of query and body that is not right, at once
 */
export function readInput<C extends Contract>(contract: C, request: FastifyRequest): Invoer<C> {
  const params = check<C['params']>(contract.params, request.params)
  if (!params.success) throw new NietGevonden()
  const query = check<C['query']>(contract.query, request.query)
  // A route that takes no body does not look at one.
  const body = check<C['body']>(contract.body, contract.body.def.type === 'null' ? null : request.body)
  if (!query.success || !body.success) throw new InvalidInput([...fields(query.error), ...fields(body.error)])
  return { params: params.data, query: query.data, body: body.data, versie: readVersion(contract, request) }
}

/** One strong entity tag (RFC 9110 §8.8.3); `*` would overwrite whatever is there, unseen. */
const entityTag = /^"([\w-]{1,64})"$/

function readVersion({ opBasisVan }: Contract, { headers }: FastifyRequest): string | undefined {
  if (opBasisVan === undefined) return undefined
  const [, version] = entityTag.exec(headers['if-match'] ?? '') ?? []
  if (version === undefined) throw new VersionMissing()
  return version
}

/** The version of what is answered, for the header `ETag`, where it has one. */
export function findVersion(answer: unknown): string | undefined {
  const versioned = z.object({ versie: z.string() }).safeParse(answer)
  return versioned.success ? versioned.data.versie : undefined
}

function check<S extends z.ZodType>(schema: S, value: unknown): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(value)
}

function fields(error: z.ZodError | undefined): NonNullable<Probleem['velden']> {
  return (error?.issues ?? []).map(({ path, message }) => ({ veld: path.join('.') || 'verzoek', melding: message }))
}

/**
 * What goes out, with nothing in it that the contract does not name.
 * @throws {Error} where a use case answers something else than its contract says
 */
export function writeAnswer(contract: Contract, answer: unknown): unknown {
  const checked = contract.antwoord.safeParse(answer)
  // Not the words of zod: they could quote what was inside.
  if (!checked.success) throw new Error(`the answer of ${contract.naam} is not what its contract says`)
  return checked.data
}
