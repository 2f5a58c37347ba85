import { type Brieftekst, briefsoorten } from './brief.ts'
import type { Tijdstip } from './datum.ts'
import { type Leefgebied, leefgebieden } from './leefgebied.ts'
import { type Zorgvuldigheidsafspraak, zorgvuldigheidsafspraken } from './zorgvuldigheidsafspraken.ts'

/** Where a zvh is reached: for whoever works in it, and in its letters. */
export interface Contactgegevens {
  readonly postadres: string
  readonly telefoon: string
  readonly mail: string
}

/** What each huisregel says, by its name: what a zvh decides for all its casussen, within what the handvat leaves to it. */
export interface Huisregelwaarden {
  /** Whether deelnemers may be given gegevens to view before the overleg (B2.2.2). */
  readonly inzageVooraf: boolean
  /** Days that the leidende partij has after its mandate ended, before the manager can end the casus (B2.2.1). */
  readonly termijnNaMandaat: number
  /** Days between the decision with which a casus ends and its destruction, where nobody confirms before (B2.2.1–B2.2.3). */
  readonly termijnVanAfronding: number
  /** A number of casussen below this is not shown: it could point at a person (B2.2.4). */
  readonly kleinsteAantal: number
  /** Years that a record of the logboek is kept (AVG 5(1)(e)). */
  readonly logboektermijn: number
  /** What everybody at the table of an overleg keeps, and accepts before the first view (B2.2.2). */
  readonly zorgvuldigheidsafspraken: readonly Zorgvuldigheidsafspraak[]
  /** The leefgebieden that an aanmelder chooses from (B2.2.1). */
  readonly leefgebieden: readonly Leefgebied[]
  /** What is proposed as gespreksthema where an overleg is prepared (B2.2.2); another can be written. */
  readonly gespreksthemas: readonly string[]
  /** The letters to the betrokkene that the zvh wrote itself, at most one of a kind (B2.2.1–B2.2.4). */
  readonly briefteksten: readonly Brieftekst[]
  /** Null until they are decided. */
  readonly contactgegevens: Contactgegevens | null
}
export type Huisregelsoort = keyof Huisregelwaarden
export const huisregelsoorten = [
  'inzageVooraf',
  'termijnNaMandaat',
  'termijnVanAfronding',
  'kleinsteAantal',
  'logboektermijn',
  'zorgvuldigheidsafspraken',
  'leefgebieden',
  'gespreksthemas',
  'briefteksten',
  'contactgegevens',
] as const satisfies Huisregelsoort[]

/** Says this from a moment on, until another takes its place. */
export interface Huisregel<W> {
  readonly van: Tijdstip
  readonly waarde: W
}

/** Everything that a zvh ever decided for all its casussen, in the order in which it holds; what was recorded last comes last. */
export type Huisregels = { readonly [S in Huisregelsoort]: readonly Huisregel<Huisregelwaarden[S]>[] }

/** Of a zvh that decided nothing yet. */
export const geenHuisregels: Huisregels = {
  ...{ inzageVooraf: [], termijnNaMandaat: [], termijnVanAfronding: [], kleinsteAantal: [], logboektermijn: [] },
  ...{ zorgvuldigheidsafspraken: [], leefgebieden: [], gespreksthemas: [], briefteksten: [], contactgegevens: [] },
}

/** What holds where a zvh decided nothing yet: the handvat names no number, and gives no inzage vooraf by itself. */
export const zonderHuisregel: Huisregelwaarden = {
  inzageVooraf: false,
  termijnNaMandaat: 30,
  termijnVanAfronding: 14,
  kleinsteAantal: 5,
  logboektermijn: 20,
  zorgvuldigheidsafspraken: zorgvuldigheidsafspraken.afspraken,
  leefgebieden,
  gespreksthemas: [],
  briefteksten: [],
  contactgegevens: null,
}

/** Between which values a zvh can choose, both included. */
export const grenzenVanHuisregel = {
  termijnNaMandaat: { minstens: 7, hoogstens: 90 },
  termijnVanAfronding: { minstens: 1, hoogstens: 30 },
  kleinsteAantal: { minstens: 5, hoogstens: 50 },
  logboektermijn: { minstens: 2, hoogstens: 20 },
} as const satisfies Partial<Record<Huisregelsoort, Grenzen>>

/** Of how many a zvh makes each list, both included: a casus has problems in more than one leefgebied (B2.1). */
export const lengteVanHuisregel = {
  zorgvuldigheidsafspraken: { minstens: 1, hoogstens: 12 },
  leefgebieden: { minstens: 2, hoogstens: leefgebieden.length },
  gespreksthemas: { minstens: 1, hoogstens: 20 },
  briefteksten: { minstens: 0, hoogstens: briefsoorten.length },
} as const satisfies Partial<Record<Huisregelsoort, Grenzen>>

/** From the least to the most, both included. */
export interface Grenzen {
  readonly minstens: number
  readonly hoogstens: number
}

/** The huisregel that holds at a moment; undefined where none does, or where it is missing from when one holds. */
export function findHuisregel<W>(regels: readonly Huisregel<W>[], nu: Tijdstip): Huisregel<W> | undefined {
  return regels.every(({ van }) => van !== undefined) ? regels.findLast(({ van }) => van <= nu) : undefined
}

/** What a huisregel says at a moment. */
export function huisregelOp<S extends Huisregelsoort>(
  huisregels: Huisregels,
  soort: S,
  nu: Tijdstip,
): Huisregelwaarden[S] {
  return findHuisregel(huisregels[soort], nu)?.waarde ?? zonderHuisregel[soort]
}

/** A huisregel as it is about to be recorded. */
export type GesteldeHuisregel = {
  readonly [S in Huisregelsoort]: { readonly soort: S; readonly waarde: Huisregelwaarden[S] }
}[Huisregelsoort]
