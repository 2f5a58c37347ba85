import type { ZvhId } from '@casushuis/handvat'
import type { Klok } from '../ports/clock.ts'
import type { Opslag } from '../ports/store.ts'
import { voerKalenderUit } from '../usecases/afschaling/kalender.ts'

const kwartier = 15 * 60_000

export interface Kalenderdelen {
  readonly opslag: Opslag
  readonly klok: Klok
  readonly zvhs: () => Promise<readonly ZvhId[]>
  readonly opFout: (fout: unknown) => void
}

/**
 * Carries out the calendar now, to catch up with what was missed, and every quarter of an hour from then on.
 * Returns what stops it.
 */
export async function beginKalender(delen: Kalenderdelen): Promise<() => void> {
  await ronde(delen)
  const wekker = setInterval(() => void ronde(delen), kwartier)
  wekker.unref()
  return () => clearInterval(wekker)
}

/** What fails is tried again next time; one zvh does not wait for another. */
async function ronde({ opslag, klok, zvhs, opFout }: Kalenderdelen): Promise<void> {
  for (const zvh of await zvhs()) await voerKalenderUit(opslag, klok, zvh).catch(opFout)
}
