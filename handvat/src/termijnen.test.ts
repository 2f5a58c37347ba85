import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusMaanden } from './casus/datum.ts'
import { stappen } from './casus/fase.ts'
import { bewaartermijnen, stapOp } from './termijnen.ts'

const dag = fc.integer({ min: 0, max: 3650 }).map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
const proef = { seed: 20260615, numRuns: 1000 }

describe('the retention calendar', () => {
  for (const [besluitOp, archiefOp, vernietigenOp] of [
    ['2026-01-15', '2026-07-15', '2027-01-15'],
    ['2026-08-31', '2027-02-28', '2027-08-31'],
    ['2027-08-31', '2028-02-29', '2028-08-31'],
    ['2028-02-29', '2028-08-29', '2029-02-28'],
  ] as const)
    it(`[S1] [S3] [S5] decided on ${besluitOp}: archive on ${archiefOp}, destroyed on ${vernietigenOp}`, () => {
      expect(bewaartermijnen(besluitOp)).toEqual({ besluitOp, archiefOp, vernietigenOp })
    })

  it('[S2] [S3] [S5] each step begins on its day and not before', () => {
    for (const [op, stap] of [
      ['2026-01-15', 'actief'],
      ['2026-07-14', 'actief'],
      ['2026-07-15', 'archief'],
      ['2027-01-14', 'archief'],
      ['2027-01-15', 'vernietigd'],
      ['2040-01-01', 'vernietigd'],
    ] as const)
      expect(stapOp('2026-01-15', op), op).toBe(stap)
  })

  it('[S7] the step follows from the day alone, and never goes back', () => {
    const eigenschap = fc.property(dag, dag, dag, (besluitOp, een, ander) => {
      const [eerder, later] = een < ander ? [een, ander] : [ander, een]
      expect(stappen.indexOf(stapOp(besluitOp, later))).toBeGreaterThanOrEqual(
        stappen.indexOf(stapOp(besluitOp, eerder)),
      )
    })
    fc.assert(eigenschap, proef)
  })

  it('[S2] [S5] a dossier is active for half a year and gone after a year, whatever the day of the besluit', () => {
    const eigenschap = fc.property(dag, (besluitOp) => {
      expect(stapOp(besluitOp, besluitOp)).toBe('actief')
      expect(stapOp(besluitOp, plusMaanden(besluitOp, 5))).toBe('actief')
      expect(stapOp(besluitOp, plusMaanden(besluitOp, 6))).toBe('archief')
      expect(stapOp(besluitOp, plusMaanden(besluitOp, 11))).toBe('archief')
      expect(stapOp(besluitOp, plusMaanden(besluitOp, 12))).toBe('vernietigd')
    })
    fc.assert(eigenschap, proef)
  })
})
