import { huidigOverleg, type OverlegId } from '@casushuis/handvat'
import type { Daad } from '../usecase.ts'
import { vergeetZienswijze } from './zienswijze.ts'

/** A next overleg that does not take place, with what the betrokkene gave for it. */
export async function valtWeg(d: Daad, overleg: OverlegId): Promise<void> {
  await vergeetZienswijze(d, overleg)
  await d.verwijdert('overleg', [overleg])
}

/** Where the overleg that fell away was about a relapse, the casus is scaled down as it was, as if nothing happened (S2). */
export async function terugNaarAfschaling(d: Daad, weggevallen: OverlegId | null): Promise<void> {
  const vorige = huidigOverleg({ overleggen: d.casus.overleggen.filter((o) => o.id !== weggevallen) })
  if (!vorige?.heropend) return
  await d.wijzigt('overleg', vorige.id, { heropend: null })
  await d.gaatNaar('afschaling', vorige.heropend.besluitOp)
}

/** No overleg came of it: what was prepared falls away, and the old calendar goes on (S2). */
export async function vervalTerugval(d: Daad): Promise<void> {
  const laatste = huidigOverleg(d.casus)
  const voorbereid = laatste && laatste.begonnenOp === null ? laatste.id : null
  if (voorbereid) await valtWeg(d, voorbereid)
  await terugNaarAfschaling(d, voorbereid)
}
