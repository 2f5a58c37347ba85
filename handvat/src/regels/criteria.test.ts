import { describe, expect, it } from 'vitest'
import { criteriumnamen, formeleUitkomst } from './criteria.ts'

const ja = true
const nee = false

/** Every combination of the four criteria, in the order a, b, c, d, with the outcome that the landelijk kader gives. */
const tabel = [
  [nee, nee, nee, nee, nee],
  [nee, nee, nee, ja, ja],
  [nee, nee, ja, nee, nee],
  [nee, nee, ja, ja, ja],
  [nee, ja, nee, nee, nee],
  [nee, ja, nee, ja, ja],
  [nee, ja, ja, nee, nee],
  [nee, ja, ja, ja, ja],
  [ja, nee, nee, nee, nee],
  [ja, nee, nee, ja, ja],
  [ja, nee, ja, nee, nee],
  [ja, nee, ja, ja, ja],
  [ja, ja, nee, nee, nee],
  [ja, ja, nee, ja, ja],
  [ja, ja, ja, nee, ja],
  [ja, ja, ja, ja, ja],
] as const

describe('the formal criteria', () => {
  it('[A3] the first three together, or the fourth alone, in all sixteen combinations', () => {
    for (const [a, b, c, d, uitkomst] of tabel) {
      const voldoet = [a, b, c, d]
      const oordelen = criteriumnamen.map((criterium, i) => ({
        criterium,
        voldoet: voldoet[i] ?? nee,
        gemotiveerd: ja,
      }))
      expect(formeleUitkomst(oordelen), JSON.stringify(voldoet)).toBe(uitkomst)
    }
  })

  it('[A3] a criterion that was not assessed counts as not met', () => {
    expect(formeleUitkomst([])).toBe(false)
    expect(formeleUitkomst([{ criterium: 'multiproblematiek', voldoet: true, gemotiveerd: true }])).toBe(false)
  })
})
