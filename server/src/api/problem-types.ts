import { verwijzing } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { boek } from '../usecases/boek.ts'
import { problems, ruleSlug, sendProblem } from './problem.ts'

const open = { config: { withoutSession: true } }

/**
 * What stands at the `type` of a problem (RFC 9457 §3.1.1): what went wrong, or the norm of the handvat that
 * refused. Open to everybody, for it tells nothing about anybody.
 */
export function registerProblemTypes(app: FastifyInstance): void {
  const rules = new Map(boek.regels.map((rule) => [ruleSlug(rule), verwijzing(rule)]))
  const kinds = new Map<string, object>(Object.entries(problems))
  app.get<{ Params: { id: string } }>('/regels/:id', open, async ({ params }, reply) => {
    const rule = rules.get(params.id)
    return rule ?? sendProblem(reply, 'niet-gevonden')
  })
  app.get<{ Params: { id: string } }>('/problemen/:id', open, async ({ params }, reply) => {
    return kinds.get(params.id) ?? sendProblem(reply, 'niet-gevonden')
  })
}
