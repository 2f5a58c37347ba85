const aDay = 86_400_000
/** The days of the house are those of the Netherlands, wherever the tests run: around midnight that is another day. */
const inHouse = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  ...{ day: '2-digit', month: '2-digit', year: 'numeric' },
})

/** A day as one writes it in a field, so many days from now. */
export const dayFromNow = (days: number): string => inHouse.format(Date.now() + days * aDay)
