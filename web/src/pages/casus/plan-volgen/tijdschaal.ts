import { addDays, daysBetween } from '../../../components/date.ts'
import type { Casus } from '../queries.ts'

/** The days between which everything of a plan lies, and today. */
export interface Tijdschaal {
  readonly van: string
  readonly tot: string
  readonly vandaag: string
}

/** The scale on which every action of the plan fits, with today and a little room at both ends. */
export function tijdschaal({ acties, overleggen }: Pick<Casus, 'acties' | 'overleggen'>, vandaag: string): Tijdschaal {
  const dagen = [
    vandaag,
    ...acties.flatMap((a) => [a.start, a.deadline]),
    ...overleggen.flatMap((o) => (o.tijdstip ? [o.tijdstip.slice(0, 10)] : [])),
  ].toSorted()
  return { van: addDays(dagen[0] ?? vandaag, -3), tot: addDays(dagen.at(-1) ?? vandaag, 3), vandaag }
}

/** How wide a line of time is drawn, whatever it measures on the screen. */
export const breedte = 1000

/** Where a day, or the day of a moment, lies on the line. */
export function plek({ van, tot }: Pick<Tijdschaal, 'van' | 'tot'>, dag: string): number {
  return (daysBetween(van, dag.slice(0, 10)) / Math.max(1, daysBetween(van, tot))) * breedte
}
