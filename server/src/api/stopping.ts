import type { FastifyInstance } from 'fastify'

/** In milliseconds: what was on its way when the house stopped still hears that it does. */
const lastAnswers = 500

/**
 * When the house stops, acts at hand are finished and answered. Who is only connected, or slow to ask, is not waited
 * for: one such client would keep the house from stopping for as long as it likes.
 */
export function registerStopping(app: FastifyInstance): void {
  const atHand = new Set<string>()
  let stopping = false
  const endWhenDone = () => {
    if (stopping && atHand.size === 0) app.server.closeAllConnections()
  }
  // From here on everything that was asked has arrived.
  app.addHook('preHandler', async ({ id }, reply) => {
    atHand.add(id)
    reply.raw.once('close', () => {
      atHand.delete(id)
      endWhenDone()
    })
  })
  app.addHook('preClose', async () => {
    setTimeout(() => {
      stopping = true
      endWhenDone()
    }, lastAnswers).unref()
  })
}
