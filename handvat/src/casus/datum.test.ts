import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginVanDag, dagVan, eindeVanDag, geldt, plusMaanden, vroegste } from './datum.ts'

const dagen = Array.from({ length: 4 * 366 }, (_, i) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10))

describe('Dutch days', () => {
  it('[S7] each day begins at its own midnight, in winter, in summer and when the clock changes', () => {
    for (const dag of dagen) {
      const begin = beginVanDag(dag)
      expect(dagVan(begin), dag).toBe(dag)
      expect(dagVan(new Date(Date.parse(begin) - 1).toISOString()) < dag, dag).toBe(true)
    }
    expect(beginVanDag('2026-01-15')).toBe('2026-01-14T23:00:00.000Z')
    expect(beginVanDag('2026-07-15')).toBe('2026-07-14T22:00:00.000Z')
    expect(beginVanDag('2026-03-29')).toBe('2026-03-28T23:00:00.000Z')
    expect(beginVanDag('2026-03-30')).toBe('2026-03-29T22:00:00.000Z')
    expect(beginVanDag('2026-10-25')).toBe('2026-10-24T22:00:00.000Z')
    expect(beginVanDag('2026-10-26')).toBe('2026-10-25T23:00:00.000Z')
  })

  it('[P3] a day ends where the next begins, also at the end of a month and when the clock changes', () => {
    for (const [i, dag] of dagen.entries()) {
      const morgen = dagen[i + 1]
      if (morgen) expect(eindeVanDag(dag), dag).toBe(beginVanDag(morgen))
    }
  })

  it('[S1] months are counted by the calendar, and end with the month where it is shorter', () => {
    expect(plusMaanden('2026-01-15', 6)).toBe('2026-07-15')
    expect(plusMaanden('2026-08-31', 6)).toBe('2027-02-28')
    expect(plusMaanden('2027-08-31', 6)).toBe('2028-02-29')
    expect(plusMaanden('2028-02-29', 12)).toBe('2029-02-28')
    expect(plusMaanden('2026-12-31', 6)).toBe('2027-06-30')
    expect(plusMaanden('2026-07-01', 6)).toBe('2027-01-01')
  })
})

describe('periods', () => {
  const van = '2026-01-01T00:00:00.000Z'
  const tot = '2026-02-01T00:00:00.000Z'

  it('[P4] a period holds from its begin up to, not including, its end', () => {
    for (const [nu, ja] of [
      ['2025-12-31T23:59:59.999Z', false],
      [van, true],
      ['2026-01-31T23:59:59.999Z', true],
      [tot, false],
      ['2030-01-01T00:00:00.000Z', false],
    ] as const)
      expect(geldt({ van, tot }, nu), nu).toBe(ja)
    expect(geldt({ van, tot: null }, '2099-01-01T00:00:00.000Z')).toBe(true)
    expect(geldt({ van, tot: null }, '2025-12-31T23:59:59.999Z')).toBe(false)
    expect(geldt({ van: tot, tot: van }, van), 'a period that ends before it begins').toBe(false)
  })

  it('[P3] the earliest of some ends counts, where no end is never', () => {
    const einde = fc.option(fc.constantFrom(van, tot, '2027-01-01T00:00:00.000Z'), { nil: null })
    fc.assert(
      fc.property(fc.array(einde), (einden) => {
        const bekend = einden.filter((e) => e !== null).toSorted()
        expect(vroegste(...einden)).toBe(bekend[0] ?? null)
      }),
      { seed: 20260615 },
    )
  })
})
