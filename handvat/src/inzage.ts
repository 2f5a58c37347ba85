import type { Casus } from './casus/casus.ts'
import type { Tijdstip } from './casus/datum.ts'
import type { Feiten } from './casus/feiten.ts'
import type { ObjectId, PartijId } from './casus/id.ts'
import type { Partijhoedanigheid } from './casus/rol.ts'
import { hoedanighedenVanPartij } from './hoedanigheid.ts'
import type { Cel, Kolom, Matrix } from './inzagematrix.ts'
import type { Lezer } from './lezer.ts'
import type { Regelverwijzing } from './regel.ts'
import type { Regelboek } from './regelboek.ts'
import type { Over } from './regels/facet.ts'
import { denkbarePartijen } from './regels/kring.ts'
import { isVoorTafel, kentBetrokkene, tafelogen, zietBetrokkene } from './regels/tafel.ts'
import type { Facetsoort } from './regels/weergave.ts'

declare const merk: unique symbol

/** Content that the rulebook allows this reader to see. Only {@link toon} makes one. */
export type Inzage<Inhoud> = Inhoud & { readonly [merk]: 'inzage' }

/** Shows what one lezer may see of one casus; made once per request from its matrix. */
export interface Toner {
  /** The content marked as viewable, or undefined where the matrix does not say `inhoud`. */
  readonly toon: <Inhoud>(object: ObjectId, inhoud: Inhoud) => Inzage<Inhoud> | undefined
  /** Whether the lezer may know this facet of an object; of the casus most are about one partij. */
  readonly kent: (object: ObjectId, facet: Facetsoort, over?: Over) => boolean
  /** Whether the lezer may know that this object exists, without its content. */
  readonly weetVan: (object: ObjectId) => boolean
  /** The rule that decides on an object, for the logboek. */
  readonly regelVoor: (object: ObjectId) => Regelverwijzing | undefined
}

/**
 * The only door through which content becomes viewable (invariant 1). `opGrondVan` hears the rule behind everything that
 * opens, for the logboek (R2).
 */
export function toner(matrix: Matrix, lezer: Lezer, opGrondVan: (regel: Regelverwijzing) => void = () => {}): Toner {
  const kolom: Kolom | undefined = matrix.kolom(lezer)
  const isOpen = (cel: Cel | undefined): boolean => {
    if (cel?.inzage !== 'inhoud') return false
    opGrondVan(cel.regel)
    return true
  }
  return {
    toon: <Inhoud>(object: ObjectId, inhoud: Inhoud) =>
      isOpen(kolom?.cel(object)) ? (inhoud as Inzage<Inhoud>) : undefined,
    kent: (object, facet, over) => isOpen(kolom?.facet(object, facet, over)),
    weetVan: (object) => kolom?.cel(object)?.inzage === 'bestaan',
    regelVoor: (object) => kolom?.cel(object)?.regel,
  }
}

/**
 * Shows what may stand on a screen at which everybody at the table looks: what each of them may see, and nothing of what
 * one of them may not (C1, C3). That there is more is not told either.
 */
export function tafeltoner(matrix: Matrix, { casus }: Feiten, nu: Tijdstip): Pick<Toner, 'toon' | 'kent'> {
  const kijkers = tafelogen(casus, nu).map((ogen) => {
    if (ogen === 'niemand') return niets
    return ogen === 'betrokkene' ? voorBetrokkene(casus) : toner(matrix, ogen)
  })
  return {
    toon: <Inhoud>(object: ObjectId, inhoud: Inhoud) =>
      isVoorTafel(casus, object) && kijkers.every((k) => k.toon(object, {}) !== undefined)
        ? (inhoud as Inzage<Inhoud>)
        : undefined,
    kent: (object, facet, over) => kijkers.every((k) => k.kent(object, facet, over)),
  }
}

const niets: Pick<Toner, 'toon' | 'kent'> = { toon: () => undefined, kent: () => false }

const voorBetrokkene = (casus: Casus): Pick<Toner, 'toon' | 'kent'> => ({
  toon: <Inhoud>(object: ObjectId, inhoud: Inhoud) =>
    zietBetrokkene(casus, object) ? (inhoud as Inzage<Inhoud>) : undefined,
  kent: (_, facet, over) => kentBetrokkene(casus, facet, over),
})

/** The partijen of which a lezer may know that they belong to the casus (T6, S3). */
export function bekendePartijen({ kent }: Pick<Toner, 'kent'>, casus: Casus): ReadonlySet<PartijId> {
  return new Set(denkbarePartijen(casus).filter((p) => kent(casus.id, 'betrokkenheid', p)))
}

/** What a partij is in the casus, as far as a lezer may know it (T6). */
export function bekendeHoedanigheden(
  { inzage: { hoedanigheidsfacetten } }: Pick<Regelboek, 'inzage'>,
  { toner: { kent }, casus }: { readonly toner: Pick<Toner, 'kent'>; readonly casus: Casus },
  partij: PartijId,
): readonly Partijhoedanigheid[] {
  return hoedanighedenVanPartij(partij, casus).filter((h) => kent(casus.id, hoedanigheidsfacetten[h], partij))
}
