import type { Bevoegdheid } from '../casus/bevoegdheid.ts'
import type { Casus } from '../casus/casus.ts'
import type { Datum, Tijdstip } from '../casus/datum.ts'
import type { Fase } from '../casus/fase.ts'
import type { Huis } from '../casus/feiten.ts'
import type { MedewerkerId, ObjectId } from '../casus/id.ts'
import type { Hoedanigheid } from '../casus/rol.ts'
import type { Lezer } from '../lezer.ts'
import type { Verbod } from '../regel.ts'
import type { EisAanOpdracht, Handelsituatie, Opdrachtdeel } from '../regels/situatie.ts'
import type { Uitkomst } from '../verloop.ts'

/** What kind of processing an act is, for the logboek. */
export type Handelingsoort = 'inzage' | 'vastlegging' | 'besluit' | 'verstrekking' | 'vernietiging' | 'beheer'

/**
 * Who finds an act in the timeline of the casus: whom the casus concerns, only the partij itself and the procesregie
 * (what a partij does with its own gegevens, T19), or nobody (looking leaves no trace there).
 */
export type Spoorsoort = 'casus' | 'eigen' | 'geen'

/** One thing that waits for one lezer: the procesregie or a partij. */
export interface Wachtend {
  readonly lezer: Lezer
  /** For which persons of the lezer alone; null is whoever of it is assigned. */
  readonly personen: readonly MedewerkerId[] | null
  /** The casus, or the part of it that the work is about. */
  readonly object: ObjectId
  /** The day by which it should be done; null where no day was set. */
  readonly deadline: Datum | null
  /** From which day it waits; null is at once. */
  readonly vanaf: Datum | null
  /** The day on which the lezer was last reminded of it; null where it never was. */
  readonly herinnerdOp: Datum | null
}

/** When an act waits for somebody, in the phases in which it can be done. */
export interface Werkkolom<Soort extends string = string> {
  /** The name under which the work is told; two acts can be one piece of work. */
  readonly soort: Soort
  readonly wacht: (casus: Casus, huis: Huis, nu: Tijdstip) => readonly Wachtend[]
}

/** One act that a person can do: where, who, in whose name, for which goals, on which conditions. */
export interface Handeling<Doel extends string = string> {
  readonly label: string
  readonly soort: Handelingsoort
  /** The phases in which it can be done; empty for an act outside a casus. */
  readonly fasen: readonly Fase[]
  readonly wie: readonly Hoedanigheid[]
  /** `melder` is the partij that reports the casus elsewhere, where who acts has no partij of its own. */
  readonly namens: 'leidendePartij' | 'eigenPartij' | 'melder' | 'huis'
  /** Set where the mandate must cover more than the work of the phase when the procesregie does it. */
  readonly bevoegdheid?: Partial<Record<Fase, Bevoegdheid>>
  /** The goals that it may serve; the first of a phase is the usual one. */
  readonly doelen: readonly Doel[]
  /** Conditions on the situation alone: they decide whether the act is offered. */
  readonly voorwaarden: readonly Verbod<Handelsituatie>[]
  /** Conditions on what is asked: they decide when it is done. */
  readonly eisenAanOpdracht: readonly EisAanOpdracht<Opdrachtdeel>[]
  readonly paragraaf: string
  readonly spoor: Spoorsoort
  /** Set where the partij can choose along with it on which taak it takes part. */
  readonly kiestInzet?: boolean
  /** The outcomes of which one is chosen; the casus is where it leads when the act is done (A10, T12, C12). */
  readonly uitkomsten?: Readonly<Record<string, Uitkomst>>
  /** Set where it can still be done in the archive, by who may find the casus there (B2.2.4, stap 2). */
  readonly inArchief?: true
  /** Set where it can be done while the casus is rounded off too, or only then, by who may find it then (B2.2.1–B2.2.3). */
  readonly inAfronding?: 'ook' | 'alleen'
  /** The goals that it may serve while the casus is rounded off, where those are others. */
  readonly doelenInAfronding?: readonly Doel[]
  /** Set where whoever does it sees nothing of the casus for that, before nor after: not even whether there is one. */
  readonly zonderInhoud?: true
  /** Set where a system of the partij can do it too, through a koppeling, or only that: it collects what was agreed, and reports. */
  readonly metKoppeling?: 'ook' | 'alleen'
  /** What it does for whoever it waits for; left out where nothing ever waits. */
  readonly werk?: Werkkolom | readonly Werkkolom[]
  /** Whether it is the next thing to do for who can do it, though it waits for nobody; left out where it never is. */
  readonly vervolg?: (casus: Casus) => boolean
}
