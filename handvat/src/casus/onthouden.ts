import type { Tijdstip } from './datum.ts'

/*
 * Feiten never change: what follows from one of them is worked out when it is first asked for, and then known, as each cell of
 * a matrix asks it again.
 */

/** What follows from one thing alone. */
export function onthouden<Ding extends object, Uitkomst>(werkUit: (ding: Ding) => Uitkomst): (ding: Ding) => Uitkomst {
  const bekend = new WeakMap<Ding, { readonly uitkomst: Uitkomst }>()
  return (ding) => {
    const eerder = bekend.get(ding)
    if (eerder) return eerder.uitkomst
    const uitkomst = werkUit(ding)
    bekend.set(ding, { uitkomst })
    return uitkomst
  }
}

/** What follows from one thing at a moment; only that of the last moment is kept. */
export function onthoudenOp<Ding extends object, Uitkomst>(
  werkUit: (ding: Ding, nu: Tijdstip) => Uitkomst,
): (ding: Ding, nu: Tijdstip) => Uitkomst {
  const bekend = new WeakMap<Ding, { readonly nu: Tijdstip; readonly uitkomst: Uitkomst }>()
  return (ding, nu) => {
    const eerder = bekend.get(ding)
    if (eerder?.nu === nu) return eerder.uitkomst
    const uitkomst = werkUit(ding, nu)
    bekend.set(ding, { nu, uitkomst })
    return uitkomst
  }
}

/** The first thing of each key: the one that `find` would find. */
export function perSleutel<Sleutel, Ding>(
  dingen: readonly Ding[],
  sleutelVan: (ding: Ding) => Sleutel,
): ReadonlyMap<Sleutel, Ding> {
  const eersten = new Map<Sleutel, Ding>()
  for (const ding of dingen) if (!eersten.has(sleutelVan(ding))) eersten.set(sleutelVan(ding), ding)
  return eersten
}

/** All things of each key, in their order. */
export function groepen<Sleutel, Ding>(
  dingen: readonly Ding[],
  sleutelVan: (ding: Ding) => Sleutel,
): ReadonlyMap<Sleutel, readonly Ding[]> {
  const gevonden = new Map<Sleutel, Ding[]>()
  for (const ding of dingen) {
    const groep = gevonden.get(sleutelVan(ding))
    if (groep) groep.push(ding)
    else gevonden.set(sleutelVan(ding), [ding])
  }
  return gevonden
}
