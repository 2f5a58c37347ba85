const zone = 'Europe/Amsterdam'
const lang = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone })
const kort = new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone })
const klok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: zone })

/** A calendar day at noon in UTC is that same day in the Netherlands, summer and winter. */
const lees = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso)

/** "12 maart 2026", of a calendar day (`jjjj-mm-dd`) or of a moment, as lived in the Netherlands. */
export const dag = (iso: string): string => lang.format(lees(iso))

/** "12-03-2026". */
export const dagKort = (iso: string): string => kort.format(lees(iso))

/** "14.30 uur", of a moment. */
export const tijd = (iso: string): string => `${klok.format(lees(iso)).replace(':', '.')} uur`

/** "12 maart 2026, 14.30 uur", of a moment. */
export const moment = (iso: string): string => `${dag(iso)}, ${tijd(iso)}`
