import { inzetKiezen as contract } from '@casushuis/contract'
import type { TaakId } from '@casushuis/handvat'
import { type Daad, daad } from '../usecase.ts'

/** A partij says on which of its taken it takes part, from now on (P1). */
export const inzetKiezen = daad(contract, {
  opdracht: ({ body }) => ({ taak: body.taak }),
  async voer(d, { body }) {
    await kiestInzet(d, body.taak)
    return null
  },
})

/** Keeps the taak that was chosen along with an act; null keeps to the one there was. */
export async function kiestInzet({ t, actor, casus, nu }: Daad, taak: TaakId | null): Promise<void> {
  if (taak && actor.partij) await t.kiestInzet(casus.id, { partijId: actor.partij, taakId: taak, van: nu })
}
