import type { Datum, Tijdstip } from '@casushuis/handvat'

const dagen = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as people write it, such as 3 maart 2026. */
export const dagInWoorden = (dag: Datum): string => dagen.format(new Date(`${dag}T00:00:00.000Z`))

const momenten = new Intl.DateTimeFormat('nl-NL', {
  ...{ dateStyle: 'long', timeStyle: 'short' },
  timeZone: 'Europe/Amsterdam',
})

/** A moment as people write it in the Netherlands, such as 3 maart 2026 om 14:30. */
export const momentInWoorden = (moment: Tijdstip): string => momenten.format(new Date(moment))
