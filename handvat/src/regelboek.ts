import type { Afschaling } from './casus/afschaling.ts'
import type { Bevoegdheid } from './casus/bevoegdheid.ts'
import type { Afronding, Casus } from './casus/casus.ts'
import type { Datum, Tijdstip } from './casus/datum.ts'
import type { Afschalingstap, Fase, Stap } from './casus/fase.ts'
import type { Verwerkingsrecht } from './casus/partij.ts'
import type { Partijhoedanigheid } from './casus/rol.ts'
import type { Doel } from './doelen.ts'
import type { Handeling } from './handelingen/handeling.ts'
import type { Mensenwerk } from './mensenwerk.ts'
import type { Regelverwijzing, Verbod } from './regel.ts'
import type { Aanbodsituatie } from './regels/aanbod.ts'
import type { Facet } from './regels/facet.ts'
import type { Weger } from './regels/inzageregels.ts'
import type { Kernregels } from './regels/kern.ts'
import type { Kijk, Kijkobject } from './regels/kijk.ts'
import type { Poortsituatie } from './regels/poort.ts'
import type { Facetsoort } from './regels/weergave.ts'
import type { Bewaartermijnen } from './termijnen.ts'
import type { Overgangentabel, Uitkomst } from './verloop.ts'

/** The answer of a rulebook on what may be seen, of an object and of a part of one. */
export interface Inzageregels {
  readonly wegerVoor: (kijk: Kijk) => Weger
  /** The facets that objects have: of what, and whether about one partij or as a whole. */
  readonly facetten: Readonly<Record<Facetsoort, Pick<Facet, 'van' | 'per'>>>
  /** The rights without which something may not be processed, which can run out. */
  readonly vereisteRechten: (object: Kijkobject) => readonly Verwerkingsrecht[]
  /** By which facet one knows what a partij is in the casus. */
  readonly hoedanigheidsfacetten: Readonly<Record<Partijhoedanigheid, Facetsoort>>
}

/** The retention calendar of a rulebook. */
export interface Termijnen {
  readonly bewaartermijnen: (afschaling: Afschaling) => Bewaartermijnen
  readonly stapOp: (afschaling: Afschaling, dag: Datum) => Afschalingstap
  /** The first day after this one on which a casus comes into another step by itself; null once it is destroyed. */
  readonly volgendeStapOp: (afschaling: Afschaling, dag: Datum) => Datum | null
  readonly eindeVanAfronding: (afronding: Afronding) => Datum
  /** The step in which a casus ends at a moment; null for one that goes on. */
  readonly huidigeStap: (
    feiten: { readonly casus: Pick<Casus, 'afschaling' | 'afronding'> },
    nu: Tijdstip,
  ) => Stap | null
}

/**
 * One policy, whole and as a value: what can be done, what may be seen, where a casus can go, how long it is kept, and
 * what is left to people. What asks the rules is given the book to ask, so that there can be a second one.
 */
export interface Regelboek<Id extends string = string, DoelId extends string = string> {
  readonly id: string
  /** Semantic version of the norms; a decision in the logboek names it. */
  readonly versie: string
  /** Every act there is. What is not in here cannot be done. */
  readonly handelingen: Readonly<Record<Id, Handeling>>
  /** The norms asked of every act, whichever it is. */
  readonly kern: Kernregels
  /** What every act in a casus must pass before its own conditions, in the order in which a refusal is explained. */
  readonly poort: readonly Verbod<Poortsituatie>[]
  /** What decides whether an act is offered at all. */
  readonly aanbod: readonly Verbod<Aanbodsituatie>[]
  readonly inzage: Inzageregels
  /** What the leidende partij must have mandated for the procesregie to see a casus and do anything in it. */
  readonly regiewerk: (casus: Pick<Casus, 'fase' | 'overleggen'>) => Bevoegdheid
  readonly uitkomsten: Readonly<Record<string, Readonly<Record<string, Uitkomst>>>>
  /** Every step from phase to phase that exists; what is not here cannot happen. */
  readonly overgangen: Overgangentabel
  readonly termijnen: Termijnen
  readonly doelen: readonly (Doel & { readonly id: DoelId })[]
  readonly mensenwerk: readonly Mensenwerk[]
  /** Every rule that can decide something, once. */
  readonly regels: readonly Regelverwijzing[]
}

/** The rulebook as the logboek names it, for example `handvat-b2@0.1.0`. */
export function regelboekVersie({ id, versie }: Pick<Regelboek, 'id' | 'versie'>): string {
  return `${id}@${versie}`
}

/** The row of one act; undefined for what is no act in this book. */
export function findHandeling(boek: Pick<Regelboek, 'handelingen'>, id: string): Handeling | undefined {
  return isHandelingIn(boek, id) ? boek.handelingen[id] : undefined
}

/** The ids of every act, in the order of the process. */
export function handelingenIn<Id extends string>(boek: Pick<Regelboek<Id>, 'handelingen'>): readonly Id[] {
  return Object.keys(boek.handelingen).filter((id) => isHandelingIn(boek, id))
}

function isHandelingIn<Id extends string>({ handelingen }: Pick<Regelboek<Id>, 'handelingen'>, id: string): id is Id {
  return Object.hasOwn(handelingen, id)
}

/** The goals that may be served in one phase. */
export function doelenInFase<DoelId extends string>(
  { doelen }: Pick<Regelboek<string, DoelId>, 'doelen'>,
  fase: Fase,
): readonly (Doel & { readonly id: DoelId })[] {
  return doelen.filter((d) => d.fase === fase)
}

/** The goal with this id, or undefined: what is not in the list is not a goal. */
export function findDoel({ doelen }: Pick<Regelboek, 'doelen'>, id: string): Doel | undefined {
  return doelen.find((d) => d.id === id)
}
