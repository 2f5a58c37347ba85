import { klokVerzetten } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'
import { NietGevonden } from '../usecases/errors.ts'
import type { Middelen } from '../usecases/perform/perform.ts'
import { registreer } from './routes.ts'

/** Moves the clock of the demo forward and carries out what the calendar then asks. Exists in the demo only. */
export function registreerDemoklok(app: FastifyInstance, { opslag, klok, isDemo }: Middelen): void {
  registreer(app, klokVerzetten, async ({ ingelogd, body }) => {
    if (!isDemo || !ingelogd) throw new NietGevonden()
    await klok.zetVooruit((body as z.output<(typeof klokVerzetten)['body']>).dagen)
    const uitslag = await voerKalenderUit(opslag, klok, ingelogd.zvh.id)
    return { vandaag: dagVan(klok.nu()), ...uitslag }
  })
}
