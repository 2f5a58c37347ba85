import type { Tijdstip } from './casus/datum.ts'

/**
 * Why the calendar stops before it archives or destroys anything, and waits for the manager (B2.2.4):
 * - `klok`: the clock of the server and that of the database differ
 * - `stilstand`: the last run was long ago, or lies in the future, so that a clock may have jumped
 * - `aandeel`: it would touch a larger part of all casussen than the house lets it do without a question
 */
export const stopredenen = ['klok', 'stilstand', 'aandeel'] as const
export type Stopreden = (typeof stopredenen)[number]

/** How much a run may do without a question: a percentage of all casussen, which does not count up to so many. */
export interface Kalendergrens {
  readonly aandeel: number
  readonly ondergrens: number
}

/** One run of the calendar, before it did anything. */
export interface Kalenderronde {
  readonly nu: Tijdstip
  /** What the clock of the database said at that moment. */
  readonly andereKlok: Tijdstip
  /** Up to which moment the calendar was carried out; null where it never was. */
  readonly vorige: Tijdstip | null
  readonly archiveren: number
  readonly vernietigen: number
  /** All casussen that there are. */
  readonly casussen: number
  readonly grens: Kalendergrens
}

const minuut = 60_000
/** By how much two clocks may differ that both keep time. */
const klokverschil = 5 * minuut
/** After a longer standstill somebody looks first whether so much time did pass. */
const langsteStilstand = 30 * 24 * 60 * minuut

/** Why this run must wait; null where it may go on. A run that archives and destroys nothing never waits. */
export function stopreden(ronde: Kalenderronde): Stopreden | null {
  const { nu, andereKlok, vorige, archiveren, vernietigen, casussen, grens } = ronde
  const aantal = archiveren + vernietigen
  if (aantal === 0) return null
  if (!klokkenGelijk(nu, andereKlok)) return 'klok'
  const sindsVorige = vorige === null ? 0 : Date.parse(nu) - Date.parse(vorige)
  if (sindsVorige > langsteStilstand || sindsVorige < -klokverschil) return 'stilstand'
  return aantal > grens.ondergrens && aantal * 100 > casussen * grens.aandeel ? 'aandeel' : null
}

/** Whether two clocks say the same, as far as clocks do. */
export const klokkenGelijk = (een: Tijdstip, ander: Tijdstip): boolean =>
  Math.abs(Date.parse(een) - Date.parse(ander)) <= klokverschil
