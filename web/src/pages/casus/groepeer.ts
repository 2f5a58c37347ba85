/** Things by a text that they share, in the order in which each text first occurs. */
export function groepeer<T>(dingen: readonly T[], sleutel: (ding: T) => string): readonly (readonly [string, T[]])[] {
  const groepen = new Map<string, T[]>()
  for (const ding of dingen) {
    const groep = groepen.get(sleutel(ding))
    if (groep) groep.push(ding)
    else groepen.set(sleutel(ding), [ding])
  }
  return [...groepen]
}
