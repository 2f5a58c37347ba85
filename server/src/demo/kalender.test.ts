import { dagVan } from '@casushuis/handvat'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moment, werkdag } from './kalender.ts'

const dagen = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))

test('what comes later in a story is later, whatever the day on which it is told', () => {
  fc.assert(
    fc.property(dagen, fc.integer({ min: -400, max: 30 }), (vandaag, n) => {
      const dag = werkdag(vandaag, n)
      expect([0, 6]).not.toContain(new Date(`${dag}T12:00:00Z`).getUTCDay())
      expect(werkdag(vandaag, n + 1) > dag).toBe(true)
      if (n < 0) expect(dag < vandaag).toBe(true)
      else expect(dag >= vandaag).toBe(true)
    }),
    { seed: 20261123 },
  )
})

test('a time is Dutch time, in winter and in summer', () => {
  expect(moment('2026-01-15', '09:30')).toBe('2026-01-15T08:30:00.000Z')
  expect(moment('2026-07-15', '09:30')).toBe('2026-07-15T07:30:00.000Z')
  expect(dagVan(moment('2026-03-30', '00:30'))).toBe('2026-03-30')
})
