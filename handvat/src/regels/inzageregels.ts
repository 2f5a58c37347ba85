import { type Gewogen, type Regel, type Regelset, schaalVoor } from '../regel.ts'
import type { Facetsituatie, VanCasus, VanGegeven } from './facet.ts'
import { gegevenregels, gegevenschaal, nietVrijgegeven } from './inzage.ts'
import { type Inzagesituatie, type Kijk, type Kijkobject, perKijk } from './kijk.ts'
import { onderdeelregels } from './onderdelen.ts'
import { type Facetsoort, facetten } from './weergave.ts'

/** Every rule about what may be seen, by what it decides on. */
export const inzageregels = { gegeven: gegevenregels, onderdeel: onderdeelregels, facetten } as const

/** What a facet is asked of. */
export type Facetvraag = Pick<Facetsituatie, 'object' | 'over' | 'geheel'>

/** The rules on one kind of thing, asked by one look. */
export interface Oordeel<Vraag> {
  readonly weeg: (vraag: Vraag) => Gewogen
  /** Whether an answer can be another for one person of the partij that looks than for the next. */
  readonly verschiltPerMens: (gewogen: Gewogen) => boolean
}

/** Every answer to one look: the rules that say nothing to whoever looks are left out beforehand. */
export interface Weger {
  readonly object: Oordeel<Kijkobject>
  /** A facet that the object does not have is no question. */
  readonly facet: (soort: Facetsoort) => Oordeel<Facetvraag>
}

export const wegerVoor = perKijk((kijk): Weger => {
  const { lezer, feiten, nu, stap } = kijk
  const gegevens = gegevenschaal(kijk)
  const onderdelen = schaalVoor(onderdeelregels, kijk)
  const facetoordelen = new Map<Facetsoort, Oordeel<Facetvraag>>()
  return {
    object: {
      weeg: (object) =>
        object.soort === 'gegeven'
          ? gegevens.weeg({ lezer, feiten, nu, stap, object })
          : onderdelen.weeg({ lezer, feiten, nu, stap, object }),
      verschiltPerMens: onderdelen.verschiltPerMens,
    },
    facet(soort) {
      const oordeel = facetoordelen.get(soort) ?? overFacet(soort, kijk)
      facetoordelen.set(soort, oordeel)
      return oordeel
    },
  }
})

function overFacet(soort: Facetsoort, kijk: Kijk): Oordeel<Facetvraag> {
  const facet = facetten[soort]
  // Named one by one: what is spread into each situation costs more than all rules on it.
  const { lezer, feiten, nu, stap } = kijk
  const geenVraag = (object: Kijkobject) => new Error(`${object.soort} has no ${soort}`)
  if (facet.van === 'gegeven') {
    const { weeg, verschiltPerMens } = schaalVoor<VanGegeven>(facet.regels, kijk)
    return {
      weeg({ object, over, geheel }) {
        if (object.soort !== 'gegeven') throw geenVraag(object)
        return weeg({ lezer, feiten, nu, stap, object, over, geheel })
      },
      verschiltPerMens,
    }
  }
  const { weeg, verschiltPerMens } = schaalVoor<VanCasus>(facet.regels, kijk)
  return {
    weeg({ object, over, geheel }) {
      if (object.soort !== 'casus') throw geenVraag(object)
      return weeg({ lezer, feiten, nu, stap, object, over, geheel })
    },
    verschiltPerMens,
  }
}

/** The answer of the rules on one object, whatever it is. */
export function weegObject({ object, ...kijk }: Inzagesituatie): Gewogen {
  return wegerVoor(kijk).object.weeg(object)
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
