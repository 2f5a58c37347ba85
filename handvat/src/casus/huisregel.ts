import type { Tijdstip } from './datum.ts'

/** What each huisregel says, by its name: what a zvh decides for all its casussen, within what the handvat leaves to it. */
export interface Huisregelwaarden {
  /** Whether deelnemers may be given gegevens to view before the overleg (B2.2.2). */
  readonly inzageVooraf: boolean
  /** Days that the leidende partij has after its mandate ended, before the manager can end the casus (B2.2.1). */
  readonly termijnNaMandaat: number
  /** A number of casussen below this is not shown: it could point at a person (B2.2.4). */
  readonly kleinsteAantal: number
  /** Years that a record of the logboek is kept (AVG 5(1)(e)). */
  readonly logboektermijn: number
}
export type Huisregelsoort = keyof Huisregelwaarden
export const huisregelsoorten = [
  'inzageVooraf',
  'termijnNaMandaat',
  'kleinsteAantal',
  'logboektermijn',
] as const satisfies Huisregelsoort[]

/** Says this from a moment on, until another takes its place. */
export interface Huisregel<W> {
  readonly van: Tijdstip
  readonly waarde: W
}

/** Everything that a zvh ever decided for all its casussen, in the order in which it holds; what was recorded last comes last. */
export type Huisregels = { readonly [S in Huisregelsoort]: readonly Huisregel<Huisregelwaarden[S]>[] }

/** What holds where a zvh decided nothing yet: the handvat names no number, and gives no inzage vooraf by itself. */
export const zonderHuisregel: Huisregelwaarden = {
  inzageVooraf: false,
  termijnNaMandaat: 30,
  kleinsteAantal: 5,
  logboektermijn: 20,
}

/** Between which values a zvh can choose, both included. */
export const grenzenVanHuisregel = {
  termijnNaMandaat: { minstens: 7, hoogstens: 90 },
  kleinsteAantal: { minstens: 5, hoogstens: 50 },
  logboektermijn: { minstens: 2, hoogstens: 20 },
} as const satisfies Partial<Record<Huisregelsoort, { readonly minstens: number; readonly hoogstens: number }>>

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
