import { klokVerzetten } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import { NietGevonden } from '../usecases/errors.ts'
import type { Middelen } from '../usecases/perform/perform.ts'
import { register } from './routes.ts'

/** Moves the clock of the demo forward and carries out what the calendar then asks. Exists in the demo only. */
export function registerDemoClock(app: FastifyInstance, { store, clock, isDemo }: Middelen): void {
  register(app, klokVerzetten, async (wie, { body }) => {
    if (!isDemo) throw new NietGevonden()
    await clock.moveForward(body.dagen)
    const uitslag = await voerKalenderUit(store, clock, wie.zvh.id)
    return { vandaag: dagVan(clock.nu()), ...uitslag }
  })
}
