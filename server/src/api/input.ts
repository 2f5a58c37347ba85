import { createHash, createHmac } from 'node:crypto'
import { type Contract, neemtSleutel, type Probleem, vraagtSleutel } from '@casushuis/contract'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Herhaling } from '../ports/herhalingen.ts'
import { NietGevonden } from '../usecases/errors.ts'
import type { Invoer } from '../usecases/usecase.ts'
import { InvalidInput, KeyMissing, VersionMissing } from './problem.ts'

/**
 * What came in with a request, as its contract allows it.
 * @throws {NietGevonden} for a path that cannot be right: there is nothing there
 * @throws {KeyMissing} for what adds something and has no key by which a repeat would be known
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
  return { params: params.data, query: query.data, body: body.data, ...readHeaders(contract, request) }
}

function readHeaders(contract: Contract, request: FastifyRequest): Pick<Invoer<Contract>, 'versie' | 'herhaling'> {
  return { versie: readVersion(contract, request), herhaling: readRepeat(contract, request) }
}

/** A key as the asker made it, quoted as the draft of the standard has it, or bare (draft-ietf-httpapi-idempotency-key). */
const repeatKey = /^("?)([\w-]{16,64})\1$/

/** By what a repeat of this request would be known; undefined for what may be done again without harm. */
function readRepeat(contract: Contract, { method, url, body, headers }: FastifyRequest): Herhaling | undefined {
  if (!neemtSleutel(contract)) return undefined
  const given = headers['idempotency-key']
  const [, , key] = repeatKey.exec(typeof given === 'string' ? given : '') ?? []
  if (key === undefined && (vraagtSleutel(contract) || given !== undefined)) throw new KeyMissing()
  if (key === undefined) return undefined
  const asked = JSON.stringify([method, url, body ?? null, headers['if-match'] ?? null])
  return {
    sleutel: createHash('sha256').update(key).digest(),
    verzoek: createHmac('sha256', key).update(asked).digest(),
  }
}

/** One strong entity tag (RFC 9110 §8.8.3); `*` would overwrite whatever is there, unseen. */
const entityTag = /^"([\w-]{1,64})"$/

function readVersion({ opBasisVan }: Contract, { headers }: FastifyRequest): string | undefined {
  if (opBasisVan === undefined) return undefined
  const [, version] = entityTag.exec(headers['if-match'] ?? '') ?? []
  if (version === undefined) throw new VersionMissing()
  return version
}

const Versioned = z.object({ versie: z.string() })

/** The version of what is answered, for the header `ETag`, where it has one. */
export function findVersion(answer: unknown): string | undefined {
  const versioned = Versioned.safeParse(answer)
  return versioned.success ? versioned.data.versie : undefined
}

function check<S extends z.ZodType>(schema: S, value: unknown): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(value)
}

function fields(error: z.ZodError | undefined): NonNullable<Probleem['velden']> {
  return (error?.issues ?? []).map(({ path, message }) => ({ veld: path.join('.') || 'verzoek', melding: message }))
}
