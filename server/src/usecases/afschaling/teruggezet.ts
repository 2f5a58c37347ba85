import type { Actor, CasusId, ZvhId } from '@casushuis/handvat'
import type { Clock } from '../../ports/clock.ts'
import { houseSetting, type Store } from '../../ports/store.ts'
import { performKalender } from '../perform/perform.ts'

/**
 * Destroys again what came back with an older backup of the database: before the door opens, each as an act with a record.
 * Which came back; the alarm about it is over at the next start at which none did (S5).
 */
export async function vernietigTeruggekomen(store: Store, clock: Clock, zvh: ZvhId): Promise<readonly CasusId[]> {
  const zetting = houseSetting(zvh, clock.nu())
  const actor: Actor = { zvh, medewerker: zetting.medewerker, rol: 'kalender', partij: null }
  const teruggekomen = await store.findReturned(zvh, zetting.nu)
  for (const casus of teruggekomen)
    await performKalender(
      { store, clock },
      {
        ...{ actor, casus, handeling: 'vernietigingHerhalen', opdracht: { eerderVernietigd: true } },
        isNogNodig: async () => true,
        voer: (daad) => daad.gaatNaar('vernietigd', 'eerder vernietigd, teruggekomen met een oude kopie'),
      },
    )
  await store.transaction(zetting, (t) => t.zetAlarm('vernietigdeTeruggekomen', teruggekomen.length > 0 ? [''] : []))
  return teruggekomen
}
