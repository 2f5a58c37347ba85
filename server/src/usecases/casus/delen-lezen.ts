import type { Inzage, ObjectId } from '@casushuis/handvat'
import type { Deel, Gezien } from '../../ports/rows.ts'
import type { Blik } from '../usecase.ts'

/** Of every part what this reader may see. */
export type Zichtbaar = { readonly [D in Deel]: readonly Inzage<Gezien[D]>[] }

const delen = [
  'stuk',
  'gegeven',
  'uitvraag',
  'overleg',
  'deelnemer',
  'uitspraak',
  'plandoel',
  'actie',
  'tekst',
  'meeneemafspraak',
] as const satisfies readonly Deel[]

/** Each part twice guarded: row-level security gives the rows, the rulebook of this moment marks what may be shown. */
export async function leesDelen(b: Blik): Promise<Zichtbaar> {
  const gelezen: Partial<Record<Deel, unknown>> = {}
  for (const deel of delen) gelezen[deel] = await leesDeel(b, deel)
  return gelezen as Zichtbaar
}

/** The rows of one kind that this reader may see. */
export async function leesDeel<D extends Deel>(
  { t, casus, toner }: Blik,
  deel: D,
): Promise<readonly Inzage<Gezien[D]>[]> {
  const rijen = await t.ziet(deel, casus.id)
  return rijen.map((rij) => toner.toon(rij.id, rij)).filter((rij) => rij !== undefined)
}

/** Which of these this reader may know of. */
export function alleenZichtbaar<T extends ObjectId>({ toner }: Blik, ids: readonly T[]): T[] {
  return ids.filter((id) => toner.toon(id, {}) !== undefined)
}
