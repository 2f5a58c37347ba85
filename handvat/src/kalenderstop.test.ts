import { expect, test } from 'vitest'
import { type Kalenderronde, stopreden } from './kalenderstop.ts'

const ronde = (anders: Partial<Kalenderronde> = {}): Kalenderronde => ({
  nu: '2026-03-02T09:00:00.000Z',
  andereKlok: '2026-03-02T09:00:04.000Z',
  vorige: '2026-03-02T08:45:00.000Z',
  archiveren: 1,
  vernietigen: 1,
  casussen: 100,
  grens: { aandeel: 10, ondergrens: 5 },
  ...anders,
})

test.each<[string, Partial<Kalenderronde>, ReturnType<typeof stopreden>]>([
  ['goes on by itself', {}, null],
  ['goes on after a weekend and after three weeks', { vorige: '2026-02-09T09:00:00.000Z' }, null],
  ['goes on the first time', { vorige: null }, null],
  ['waits where the clock of the server jumped a year', { nu: '2027-03-02T09:00:00.000Z' }, 'klok'],
  ['waits where the clock of the database jumped back', { andereKlok: '2025-03-02T09:00:00.000Z' }, 'klok'],
  ['waits where both jumped', { vorige: '2026-01-30T09:00:00.000Z' }, 'stilstand'],
  ['waits where both went back', { vorige: '2026-03-02T10:00:00.000Z' }, 'stilstand'],
  ['waits where it would touch too many', { archiveren: 6, vernietigen: 5 }, 'aandeel'],
  ['goes on at the share that the house sets', { archiveren: 5, vernietigen: 5 }, null],
  ['goes on below the number that does not count', { archiveren: 2, vernietigen: 3, casussen: 5 }, null],
  ['waits above it in a small house', { archiveren: 3, vernietigen: 3, casussen: 6 }, 'aandeel'],
  ['has nothing to wait with', { archiveren: 0, vernietigen: 0, nu: '2027-03-02T09:00:00.000Z' }, null],
])('[S7] the calendar %s', (_naam, anders, reden) => {
  expect(stopreden(ronde(anders))).toBe(reden)
})
