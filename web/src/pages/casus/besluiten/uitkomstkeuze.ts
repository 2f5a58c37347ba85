import type { Uitkomst } from '@casushuis/handvat'
import { z } from 'zod'
import { besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'

/** The outcomes to choose from as the rulebook names them, each with its consequence in words. */
export function keuzesUit<K extends string>(
  uitkomsten: Readonly<Record<K, Uitkomst>>,
  gevolg: Readonly<Record<K, string>>,
  ids: readonly K[],
) {
  return ids.map((id) => ({ waarde: id, tekst: uitkomsten[id].label, uitleg: gevolg[id] }))
}

/** Why, in a few sentences. */
export const motiveringveld = z.string().trim().min(10, t.kort).max(4000, t.teLang)
/** Words that may be left out. */
export const vrijeTekst = z.string().trim().max(4000, t.teLang)
