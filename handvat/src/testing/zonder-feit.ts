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

/**
 * The same facts with one that says something else (as the same key does in `andere`), and without it. An id is no such
 * fact: with another there would be two of the same.
 */
export function ruilEenFeit(feiten: Feiten, andere: Feiten, keuze: number) {
  const [anders, zonder] = [structuredClone(feiten), structuredClone(feiten)]
  const feitenIn = (waarde: Feiten) => sleutelsIn(waarde).filter((p) => p.sleutel !== 'id')
  const plaatsen = feitenIn(anders)
  const i = keuze % plaatsen.length
  const [plaats, weg] = [plaatsen[i], feitenIn(zonder)[i]]
  const waarden = sleutelsIn(andere).filter((p) => p.sleutel === plaats?.sleutel)
  const waarde = waarden[(keuze >> 8) % Math.max(waarden.length, 1)]
  if (plaats && waarde) Reflect.set(plaats.in, plaats.sleutel, Reflect.get(waarde.in, waarde.sleutel))
  if (weg) Reflect.deleteProperty(weg.in, weg.sleutel)
  return { anders, zonder, pad: plaats?.pad ?? '' }
}

/** The answer, or undefined where asking failed: then nobody gets anything. */
export function probeer<T>(vraag: () => T): T | undefined {
  try {
    return vraag()
  } catch {
    return undefined
  }
}
