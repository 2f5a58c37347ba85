import type { FastifyInstance } from 'fastify'
import type { Telemetry } from '../ports/telemetry.ts'

/** Tells of each request that was answered; one that no route takes has none. */
export function registerMeasure(app: FastifyInstance, telemetry: Pick<Telemetry, 'answered'>): void {
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) =>
    telemetry.answered({ method, route: routeOptions.url ?? 'onbekend', status: statusCode, duration: elapsedTime }),
  )
}
