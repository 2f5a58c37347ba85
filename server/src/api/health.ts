import type { FastifyInstance } from 'fastify'
import type { HealthCheck } from '../ports/health.ts'

const open = { config: { withoutSession: true } }
/** In milliseconds: how long an answer holds, so that asking often costs nothing, and how long a part may take. */
const validity = 2_000
const patience = 2_000

interface Readiness {
  readonly klaar: boolean
  readonly delen: Readonly<Record<string, 'goed' | 'niet goed'>>
}

/**
 * `/gezond`: this process lives. `/klaar`: it can serve people (200) or not (503), with each part and no details. For
 * who runs the house; that a process lives says nothing of its database, or both would be restarted together.
 */
export function registerHealth(app: FastifyInstance, checks: readonly HealthCheck[]): void {
  const readiness = remembered(() => lookAt(checks))
  app.get('/gezond', open, async () => ({ gezond: true }))
  app.get('/klaar', open, async (_request, reply) => {
    const found = await readiness()
    return reply.code(found.klaar ? 200 : 503).send(found)
  })
}

async function lookAt(checks: readonly HealthCheck[]): Promise<Readiness> {
  const found = await Promise.all(checks.map(async (check) => ({ ...check, goed: await isGoed(check) })))
  return {
    klaar: found.every(({ nodig, goed }) => goed || !nodig),
    delen: Object.fromEntries(found.map(({ naam, goed }) => [naam, goed ? 'goed' : 'niet goed'])),
  }
}

/** What gives no answer in time is not sound. */
async function isGoed(check: HealthCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), patience)
  })
  return Promise.race([check.isGoed().catch(() => false), late]).finally(() => clearTimeout(timer))
}

function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly until: number; readonly answer: Promise<T> } | undefined
  return () => {
    if (!last || last.until < performance.now()) last = { until: performance.now() + validity, answer: ask() }
    return last.answer
  }
}
