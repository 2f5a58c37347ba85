import type { Uitkomst } from '@casushuis/handvat'

/** The outcomes to choose from as the rulebook names them, each with its consequence in words. */
export function keuzesUit<K extends string>(
  uitkomsten: Readonly<Record<K, Uitkomst>>,
  gevolg: Readonly<Record<K, string>>,
  ids: readonly K[],
) {
  return ids.map((id) => ({ waarde: id, tekst: uitkomsten[id].label, uitleg: gevolg[id] }))
}
