import { kalenderBevestigen as contract } from '@casushuis/contract'
import type { Opdracht } from '@casushuis/handvat'
import type { Kalenderstop } from '../../ports/kalender.ts'
import { huisdaad } from '../usecase.ts'

/** The manager looked at what the calendar waits with, and lets it go on: with so many casussen and no more (S7). */
export const kalenderBevestigen = huisdaad(contract, {
  opdracht: async ({ body }, { t }) => ({ kalenderstop: vergelijk(await t.kalenderstop(), body) }),
  async voer(d) {
    await d.t.bevestigtKalenderstop()
    await d.stuurt({ soort: 'kalender', onderwerp: d.actor.zvh, vanaf: d.nu })
    return null
  },
})

type Aantallen = Pick<Kalenderstop, 'archiveren' | 'vernietigen'>

function vergelijk(stop: Kalenderstop | undefined, gezien: Aantallen): Opdracht['kalenderstop'] {
  if (!stop || stop.bevestigdOp !== null) return 'geen'
  const zelfde = stop.archiveren === gezien.archiveren && stop.vernietigen === gezien.vernietigen
  return zelfde ? 'zoals gezien' : 'iets anders'
}
