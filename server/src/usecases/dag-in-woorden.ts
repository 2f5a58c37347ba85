import type { Datum } from '@casushuis/handvat'

const dagen = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** A day as people write it, such as 3 maart 2026. */
export const dagInWoorden = (dag: Datum): string => dagen.format(new Date(`${dag}T00:00:00.000Z`))
