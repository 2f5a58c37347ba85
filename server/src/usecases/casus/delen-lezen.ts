import type { Inzage, ObjectId } from '@casushuis/handvat'
import { type Deel, deelsoorten, type Gelezen, type Gezien } from '../../ports/rows.ts'
import type { Blik } from '../usecase.ts'

/** Of every part what this reader may see. */
export type Zichtbaar = { readonly [D in Deel]: readonly Inzage<Gezien[D]>[] }

/** All of a casus that this reader may see, and who is assigned to it. */
export async function leesDelen(
  b: Blik,
): Promise<{ readonly deel: Zichtbaar; readonly toewijzingen: readonly Gelezen['toegewezen'][] }> {
  const van = await b.t.lees([...deelsoorten, 'toegewezen'], b.casus.id)
  const toon = <D extends Deel>(deel: D) => getoond(b, van(deel))
  const deel = {
    stuk: toon('stuk'),
    partijtoets: toon('partijtoets'),
    gegeven: toon('gegeven'),
    uitvraag: toon('uitvraag'),
    overleg: toon('overleg'),
    overlegdatum: toon('overlegdatum'),
    deelnemer: toon('deelnemer'),
    uitspraak: toon('uitspraak'),
    plandoel: toon('plandoel'),
    actie: toon('actie'),
    tekst: toon('tekst'),
    meeneemafspraak: toon('meeneemafspraak'),
    verstrekking: toon('verstrekking'),
    uitwisseling: toon('uitwisseling'),
    ontvangen: toon('ontvangen'),
  }
  return { deel, toewijzingen: van('toegewezen') }
}

/** Each row twice guarded: row-level security gave it, the rulebook of this moment marks what may be shown. */
export function getoond<R extends { readonly id: ObjectId }>(
  { toner }: Blik,
  rijen: readonly R[],
): readonly Inzage<R>[] {
  return rijen.map((rij) => toner.toon(rij.id, rij)).filter((rij) => rij !== undefined)
}

/** Which of these this reader may know of. */
export function alleenZichtbaar<T extends ObjectId>({ toner }: Blik, ids: readonly T[]): T[] {
  return ids.filter((id) => toner.toon(id, {}) !== undefined)
}
