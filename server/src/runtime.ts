import type { Datum } from '@casushuis/handvat'

/** On which day each line of Node gets its last repair (the release schedule of the Node.js project). */
const lastRepairs: Readonly<Record<number, Datum>> = {
  ...{ 20: '2026-04-30', 21: '2024-06-01', 22: '2027-04-30', 23: '2025-06-01', 24: '2028-04-30', 25: '2026-06-01' },
}
/** The line to run it on: the one with long-term support. */
const advised = 24

/** What to say of a Node that nobody repairs any more; undefined for one that is looked after. */
export function runtimeWarning(version: string, today: Datum): string | undefined {
  const line = Number.parseInt(version.replace(/^v/, ''), 10)
  const end = lastRepairs[line]
  if (end === undefined || today <= end) return undefined
  const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(end))
  return `Node ${line} krijgt sinds ${day} geen beveiligingsupdates meer. Zet Node ${advised} ervoor in de plaats.`
}
