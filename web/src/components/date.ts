import { dagVan } from '@casushuis/handvat'

const timeZone = 'Europe/Amsterdam'
const long = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone })
const withWeekday = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone })
const short = new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone })
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone })
const hour = 3_600_000
const dayLength = 24 * hour

/** A calendar day at noon in UTC is that same day in the Netherlands, summer and winter. */
const read = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)

/** "12 maart 2026", of a calendar day (`jjjj-mm-dd`) or of a moment, as lived in the Netherlands. */
export const formatDay = (iso: string): string => long.format(read(iso))

/** "donderdag 12 maart 2026", of a calendar day: for who plans a week. */
export const formatWeekday = (day: string): string => withWeekday.format(read(day))

/** "12-03-2026". */
export const formatDayShort = (iso: string): string => short.format(read(iso))

/** The time of a moment on the clock in the Netherlands, as one types it: "14.30". */
export const timeOf = (moment: string): string => clock.format(read(moment)).replace(':', '.')

/** "14.30 uur", of a moment. */
export const formatTime = (iso: string): string => `${timeOf(iso)} uur`

/** "12 maart 2026, 14.30 uur", of a moment. */
export const formatMoment = (iso: string): string => `${formatDay(iso)}, ${formatTime(iso)}`

/** The last moment of a period that ends at `end`, which is itself no longer in it. */
export const lastMomentBefore = (end: string): string => new Date(Date.parse(end) - 1).toISOString()

/** The calendar day `days` later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)

/** How many days lie between two calendar days; below zero where `until` comes first. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / dayLength)

/** The moment (UTC, ISO 8601) of a day `jjjj-mm-dd` and a time `uu:mm` on the clock in the Netherlands. */
export function toMoment(day: string, time: string): string {
  const [summer, winter] = [2, 1].map((offset) =>
    new Date(Date.parse(`${day}T${time}:00Z`) - offset * hour).toISOString(),
  )
  const isSummer = summer && dagVan(summer) === day && clock.format(read(summer)) === time
  return (isSummer ? summer : winter) ?? ''
}
