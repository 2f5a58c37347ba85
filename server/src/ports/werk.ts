import type {
  CasusId,
  Datum,
  Fase,
  MedewerkerId,
  ObjectId,
  OverlegdatumId,
  OverlegId,
  Overlegstand,
  Tijdstip,
  Werksoort,
} from '@casushuis/handvat'
import type { GegevenInhoud } from './content.ts'
import type { Slotbericht } from './slotberichten.ts'

/** That something waits for a lezer. */
export interface Werkregel {
  readonly lezer: string
  readonly soort: string
  readonly objectId: ObjectId
  readonly deadline: Datum | null
  /** From which day it waits; null is at once. */
  readonly vanaf: Datum | null
  readonly herinnerdOp: Datum | null
  /** The persons of the lezer for whom it waits alone; null is all who are assigned. */
  readonly alleenVoor: readonly MedewerkerId[] | null
}

/** Something to do, with the casus it is about. */
export interface Werkitem {
  readonly casusId: CasusId
  readonly soort: Werksoort
  readonly object: ObjectId
  readonly casusnummer: string
  readonly fase: Fase
  readonly namens: string
  readonly deadline: Datum | null
  /** The day on which the lezer was reminded of it; null where it never was. */
  readonly herinnerdOp: Datum | null
  readonly betrokkene: GegevenInhoud['betrokkene'] | null
  /** The words of the action or the goal that it is about, as far as this lezer reads them; null of anything else. */
  readonly over: string | null
}

/** A casus in which something waits for a partij of which nobody works on it: that it is there, and by when it is to be done. */
export interface OpTePakken {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly deadline: Datum | null
}

/** What waits for one person. */
export interface MijnWerk {
  readonly taken: readonly Werkitem[]
  /** Of today and later, to which was invited, as far as this person sees them; the first one first. */
  readonly overleggen: readonly Eigenoverleg[]
  /** The questions of other zvh's about the casussen of this person, for which a decision can still be taken (T8). */
  readonly datVragen: readonly Pick<Werkitem, 'casusId' | 'casusnummer' | 'deadline'>[]
  /** What came in for the partij of this person and nobody of it took up, for who receives it (P8). */
  readonly binnengekomen: readonly OpTePakken[]
  /** What this person worked on and closed for good, for as long as that can be read (S8, E2). */
  readonly afgesloten: readonly Pick<Slotbericht, 'casusnummer' | 'op'>[]
}

/** An overleg to which this person can come, and which is not over. */
export interface Eigenoverleg {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly id: OverlegId | OverlegdatumId
  /** Null where only its date was agreed. */
  readonly stand: Overlegstand | null
  readonly moment: Tijdstip
  /** In minutes; null where it was not asked. */
  readonly duur: number | null
  readonly plaats: string | null
  readonly betrokkene: GegevenInhoud['betrokkene'] | null
}

/** When an overleg is, and nothing of what it is about. */
export type Overlegtijd = Pick<Eigenoverleg, 'id' | 'moment' | 'duur'>

/** What there is to do. */
export interface WerkStore {
  /** What waits for this medewerker, the nearest deadline first. */
  mijnWerk(): Promise<MijnWerk>
  /** What came in alone, as {@link mijnWerk} would show it. */
  opTePakken(): Promise<readonly OpTePakken[]>
}
