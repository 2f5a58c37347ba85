import type { FastifyInstance } from 'fastify'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import { klokVerzetten } from '../usecases/beheer/demo-klok.ts'
import { NietGevonden } from '../usecases/errors.ts'
import { type Middelen, perform } from '../usecases/perform/perform.ts'
import { register } from './routes.ts'

/**
 * Moves the clock of the demo forward and carries out what the calendar then asks, without a question: whoever moves it
 * knows that it moved. Exists in the demo only.
 */
export function registerDemoClock(app: FastifyInstance, middelen: Middelen): void {
  const { store, clock, isDemo } = middelen
  register(app, klokVerzetten.contract, async (wie, invoer) => {
    if (!isDemo) throw new NietGevonden()
    const { vandaag } = await perform(middelen, wie, { usecase: klokVerzetten, invoer })
    await clock.reload()
    return { vandaag, ...(await voerKalenderUit({ store, clock, zvh: wie.zvh.id }, { bevestigd: true })) }
  })
}
