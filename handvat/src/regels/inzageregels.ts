import { type Gewogen, type Regel, type Regelset, weeg } from '../regel.ts'
import type { Facetsituatie, VanCasus, VanGegeven } from './facet.ts'
import { gegevenregels, nietVrijgegeven } from './inzage.ts'
import { type Inzagesituatie, isGegevensituatie, isOnderdeelsituatie } from './kijk.ts'
import { onderdeelregels } from './onderdelen.ts'
import { type Facetsoort, facetten } from './weergave.ts'

/** Every rule about what may be seen, by what it decides on. */
export const inzageregels = { gegeven: gegevenregels, onderdeel: onderdeelregels, facetten } as const

/** The answer of the rules on one object, whatever it is. */
export function weegObject(s: Inzagesituatie): Gewogen {
  if (isGegevensituatie(s)) return weeg(gegevenregels, s)
  if (isOnderdeelsituatie(s)) return weeg(onderdeelregels, s)
  throw new Error('what is looked at is a gegeven or another part of a casus')
}

const isVanGegeven = (s: Facetsituatie): s is VanGegeven => isGegevensituatie(s)
const isVanCasus = (s: Facetsituatie): s is VanCasus => s.object.soort === 'casus'

/** The answer of the rules on one facet of an object. A facet that the object does not have is no question. */
export function weegFacet(soort: Facetsoort, s: Facetsituatie): Gewogen {
  const facet = facetten[soort]
  if (facet.van === 'gegeven' && isVanGegeven(s)) return weeg(facet.regels, s)
  if (facet.van === 'casus' && isVanCasus(s)) return weeg(facet.regels, s)
  throw new Error(`${s.object.soort} has no ${soort}`)
}

const inSet = ({ verboden, gronden, verklaringen }: Regelset<never>): readonly Regel<never>[] => [
  ...verboden,
  ...gronden,
  ...verklaringen,
]

/** Every rule about what may be seen, once. */
export const alleInzageregels: readonly Regel<never>[] = [
  ...new Set([
    ...inSet(gegevenregels),
    nietVrijgegeven,
    ...inSet(onderdeelregels),
    ...Object.values(facetten).flatMap((f) => inSet(f.regels)),
  ]),
]
