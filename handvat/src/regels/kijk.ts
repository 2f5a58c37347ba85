import type { Tijdstip } from '../casus/datum.ts'
import type { Stap } from '../casus/fase.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { ObjectId, PartijId } from '../casus/id.ts'
import type { Tekst } from '../casus/tekst.ts'
import type { Lezer } from '../lezer.ts'
import { huidigeStap } from '../termijnen.ts'

/** The parts of a casus beside its gegevens. */
export const onderdeelsoorten = [
  'casus',
  'stuk',
  'uitvraag',
  'overleg',
  'deelnemer',
  'uitspraak',
  'plandoel',
  'actie',
  'tekst',
  'meeneemafspraak',
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

/** One lezer, one casus, one moment. */
export interface Kijk {
  readonly lezer: Lezer
  readonly feiten: Feiten
  readonly nu: Tijdstip
  /** The step of afschaling at `nu`, null in the other phases. */
  readonly stap: Stap | null
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

/** Whether what is looked at is a gegeven. */
export function isGegevensituatie(s: Inzagesituatie): s is Gegevensituatie {
  return s.object.soort === 'gegeven'
}

/** Whether what is looked at is another part of the casus. */
export function isOnderdeelsituatie(s: Inzagesituatie): s is Inzagesituatie<Onderdeel> {
  return s.object.soort !== 'gegeven'
}
