import type { ObjectId } from './casus/id.ts'
import type { Matrix } from './inzagematrix.ts'
import { type Lezer, lezerSleutel } from './lezer.ts'
import type { Regelverwijzing } from './regel.ts'

declare const merk: unique symbol

/** Content that the rulebook allows this reader to see. Only {@link toon} makes one. */
export type Inzage<Inhoud> = Inhoud & { readonly [merk]: 'inzage' }

/** Shows what one lezer may see of one casus; made once per request from its matrix. */
export interface Toner {
  /** The content marked as viewable, or undefined where the matrix does not say `inhoud`. */
  readonly toon: <Inhoud>(object: ObjectId, inhoud: Inhoud) => Inzage<Inhoud> | undefined
  /** Ids of which the lezer may know that they exist, without content. */
  readonly bestaan: ReadonlySet<ObjectId>
  /** The rules on which the shown content rests, for the logboek. */
  readonly regelVoor: (object: ObjectId) => Regelverwijzing | undefined
}

/** The only door through which content becomes viewable (invariant 1). */
export function toner(matrix: Matrix, lezer: Lezer): Toner {
  const sleutel = lezerSleutel(lezer)
  const eigen = new Map(matrix.cellen.filter((c) => lezerSleutel(c.lezer) === sleutel).map((c) => [c.object, c]))
  return {
    toon: <Inhoud>(object: ObjectId, inhoud: Inhoud) =>
      eigen.get(object)?.inzage === 'inhoud' ? (inhoud as Inzage<Inhoud>) : undefined,
    bestaan: new Set([...eigen.values()].filter((c) => c.inzage === 'bestaan').map((c) => c.object)),
    regelVoor: (object) => eigen.get(object)?.regel,
  }
}
