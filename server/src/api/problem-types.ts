import * as handvat from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { problems, ruleSlug, sendProblem } from './problem.ts'

const open = { config: { withoutSession: true } }

/**
 * What stands at the `type` of a problem (RFC 9457 §3.1.1): what went wrong, or the norm of the handvat that
 * refused. Open to everybody, for it tells nothing about anybody.
 */
export function registerProblemTypes(app: FastifyInstance): void {
  const rules = new Map(allRules().map((rule) => [ruleSlug(rule), rule]))
  const kinds = new Map<string, object>(Object.entries(problems))
  app.get<{ Params: { id: string } }>('/regels/:id', open, async ({ params }, reply) => {
    const rule = rules.get(params.id)
    return rule ?? sendProblem(reply, 'niet-gevonden')
  })
  app.get<{ Params: { id: string } }>('/problemen/:id', open, async ({ params }, reply) => {
    return kinds.get(params.id) ?? sendProblem(reply, 'niet-gevonden')
  })
}

/** Every rule of the handvat, by what it cites. */
export function allRules(): readonly handvat.Regelverwijzing[] {
  const onActs = Object.values(handvat.handelingen).flatMap((h) => [...h.voorwaarden, ...h.eisenAanOpdracht])
  const found = [...onActs, ...Object.values(handvat)].filter(isRule)
  return found.map(({ id, eis, paragraaf, norm }) => ({ id, eis, paragraaf, norm }))
}

function isRule(value: unknown): value is handvat.Regelverwijzing {
  return typeof value === 'object' && value !== null && 'id' in value && 'eis' in value && 'norm' in value
}
