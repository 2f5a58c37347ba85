import { klokVerzetten } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import { NietGevonden } from '../usecases/errors.ts'
import type { Middelen } from '../usecases/perform/perform.ts'
import { register } from './routes.ts'

/** Moves the clock of the demo forward and carries out what the calendar then asks. Exists in the demo only. */
export function registerDemoClock(app: FastifyInstance, { opslag, klok, isDemo }: Middelen): void {
  register(app, klokVerzetten, async (wie, { body }) => {
    if (!isDemo) throw new NietGevonden()
    await klok.moveForward(body.dagen)
    const uitslag = await voerKalenderUit(opslag, klok, wie.zvh.id)
    return { vandaag: dagVan(klok.nu()), ...uitslag }
  })
}
