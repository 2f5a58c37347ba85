import type { DoelId, Uitkomst } from '@casushuis/handvat'
import { useEffect } from 'react'

/** The outcomes to choose from as the rulebook names them, each with its consequence in words. */
export function keuzesUit<K extends string>(
  uitkomsten: Readonly<Record<K, Uitkomst>>,
  gevolg: Readonly<Record<K, string>>,
  ids: readonly K[],
) {
  return ids.map((id) => ({ waarde: id, tekst: uitkomsten[id].label, uitleg: gevolg[id] }))
}

/** Tells which goal the chosen outcome serves, for the sentence above the form. */
export function useVolgendDoel<K extends string>(
  uitkomsten: Readonly<Record<K, Uitkomst & { readonly doel: DoelId }>>,
  gekozen: K | undefined,
  volgt: (doel: DoelId | undefined) => void,
): void {
  const doel = gekozen && uitkomsten[gekozen]?.doel
  useEffect(() => volgt(doel), [doel, volgt])
}
