import type { Tijdstip } from '../casus/datum.ts'
import type { Stap } from '../casus/fase.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { ObjectId, PartijId } from '../casus/id.ts'
import { onthouden } from '../casus/onthouden.ts'
import type { Tekst } from '../casus/tekst.ts'
import type { Lezer } from '../lezer.ts'
import { huidigeStap } from '../termijnen.ts'

/** The parts of a casus beside its gegevens. */
export const onderdeelsoorten = [
  'casus',
  'stuk',
  'partijtoets',
  'uitvraag',
  'overleg',
  'overlegdatum',
  'deelnemer',
  'uitspraak',
  'plandoel',
  'actie',
  'tekst',
  'meeneemafspraak',
  'verstrekking',
  'uitwisseling',
  'ontvangen',
] as const
export type Onderdeelsoort = (typeof onderdeelsoorten)[number]

/** One part of a casus: the partijen that it is for, and what the rules know of the text in it. */
export interface Onderdeel extends Omit<Tekst, 'bronhouder' | 'overPersoon'> {
  readonly soort: Onderdeelsoort
  readonly id: ObjectId
  readonly voor: readonly PartijId[]
  /** Null of what is of nobody in particular. */
  readonly bronhouder: PartijId | null
  /** Whether its text rests on no gegeven, and nobody said that it tells nothing about the person (P10). */
  readonly zonderHerkomst: boolean
  /** The part beside which a text stands: who may not read the words of that one, reads these neither. Null where there is none. */
  readonly naast: Onderdeel | null
}

/** A gegeven as something to look at. */
export interface Gegevenobject {
  readonly soort: 'gegeven'
  readonly id: ObjectId
  readonly gegeven: Gegeven
}

/** Anything in a casus that somebody may or may not see. */
export type Kijkobject = Gegevenobject | Onderdeel

export const alsObject = (gegeven: Gegeven): Gegevenobject => ({ soort: 'gegeven', id: gegeven.id, gegeven })

/** The partij of which it is, or null. */
export const bronhouderVan = (object: Kijkobject): PartijId | null =>
  object.soort === 'gegeven' ? object.gegeven.bronhouder : object.bronhouder

/** Something, and what it stands beside, and what that stands beside. */
export const metWaarnaast = (object: Kijkobject): readonly Kijkobject[] =>
  object.soort === 'gegeven' || object.naast === null ? [object] : [object, ...metWaarnaast(object.naast)]

/** One lezer, one casus, one moment. */
export interface Kijk {
  readonly lezer: Lezer
  readonly feiten: Feiten
  readonly nu: Tijdstip
  /** The step of afschaling at `nu`, null in the other phases. */
  readonly stap: Stap | null
}

interface Onthouden<Uitkomst> extends Pick<Kijk, 'nu' | 'stap'> {
  readonly uitkomst: Uitkomst
}

/** What follows from a look alone, whatever is looked at: worked out once for the same eyes on the same feiten. */
export function perKijk<Uitkomst>(werkUit: (kijk: Kijk) => Uitkomst): (kijk: Kijk) => Uitkomst {
  const perFeiten = onthouden((_: Feiten) => new WeakMap<Lezer, Onthouden<Uitkomst>>())
  return (kijk) => {
    const { lezer, feiten, nu, stap } = kijk
    const perLezer = perFeiten(feiten)
    const eerder = perLezer.get(lezer)
    if (eerder?.nu === nu && eerder.stap === stap) return eerder.uitkomst
    const uitkomst = werkUit({ lezer, feiten, nu, stap })
    perLezer.set(lezer, { nu, stap, uitkomst })
    return uitkomst
  }
}

/** A look through the eyes of this lezer. */
export function kijkDoor(lezer: Lezer, feiten: Feiten, nu: Tijdstip): Kijk {
  return { lezer, feiten, nu, stap: huidigeStap(feiten, nu) }
}

/** One object before one lezer, at one moment. */
export interface Inzagesituatie<Object extends Kijkobject = Kijkobject> extends Kijk {
  readonly object: Object
}

/** One gegeven before one lezer. */
export type Gegevensituatie = Inzagesituatie<Gegevenobject>
