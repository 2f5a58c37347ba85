import type { Feiten } from '../casus/feiten.ts'

interface Plaats {
  readonly pad: string
  readonly in: object
  readonly sleutel: string
}

/** Every key of every object within a value; the places in a list are no keys. */
function sleutelsIn(waarde: unknown, pad = ''): readonly Plaats[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([sleutel, inhoud]) => {
    const dieper = sleutelsIn(inhoud, `${pad}.${sleutel}`)
    return Array.isArray(waarde) ? dieper : [{ pad: `${pad}.${sleutel}`, in: waarde, sleutel }, ...dieper]
  })
}

/** The same facts from which one key is missing, as when somebody forgot to load it. */
export function zonderEenSleutel(feiten: Feiten, keuze: number): { readonly feiten: Feiten; readonly pad: string } {
  const kopie = structuredClone(feiten)
  const plaatsen = sleutelsIn(kopie)
  const plaats = plaatsen[keuze % plaatsen.length]
  if (plaats) Reflect.deleteProperty(plaats.in, plaats.sleutel)
  return { feiten: kopie, pad: plaats?.pad ?? '' }
}

/** The answer, or undefined where asking failed: then nobody gets anything. */
export function probeer<T>(vraag: () => T): T | undefined {
  try {
    return vraag()
  } catch {
    return undefined
  }
}
