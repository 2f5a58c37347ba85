import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plusMaanden } from './casus/datum.ts'
import { stappen } from './casus/fase.ts'
import { bewaartermijnen, gewoonAfgeschaald, stapOp, volgendeStapOp } from './termijnen.ts'

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
      expect(bewaartermijnen(gewoonAfgeschaald(besluitOp))).toEqual({ besluitOp, archiefOp, vernietigenOp })
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
      expect(stapOp(gewoonAfgeschaald('2026-01-15'), op), op).toBe(stap)
  })

  it('[S7] the step follows from the day alone, and never goes back', () => {
    const eigenschap = fc.property(dag, dag, dag, (besluitOp, een, ander) => {
      const [eerder, later] = een < ander ? [een, ander] : [ander, een]
      expect(stappen.indexOf(stapOp(gewoonAfgeschaald(besluitOp), later))).toBeGreaterThanOrEqual(
        stappen.indexOf(stapOp(gewoonAfgeschaald(besluitOp), eerder)),
      )
    })
    fc.assert(eigenschap, proef)
  })

  const ooit = fc.option(dag, { freq: 2 })
  const besloten = fc.record({
    besluitOp: dag,
    actiefTot: ooit,
    afwijking: fc.option(fc.record({ archiefOp: dag, vernietigenOp: dag, herbeoordelenOp: dag }), { freq: 3 }),
  })

  it('[S4] [S6] [S7] whatever was decided, a step never goes back by itself, and the next one is known beforehand', () => {
    const eigenschap = fc.property(besloten, dag, dag, (afschaling, een, ander) => {
      const [eerder, later] = een < ander ? [een, ander] : [ander, een]
      expect(stappen.indexOf(stapOp(afschaling, later))).toBeGreaterThanOrEqual(
        stappen.indexOf(stapOp(afschaling, eerder)),
      )
      const volgende = volgendeStapOp(afschaling, eerder)
      const isNogZo = volgende === null || later < volgende
      if (isNogZo) expect(stapOp(afschaling, later)).toBe(stapOp(afschaling, eerder))
      if (volgende !== null) expect(stapOp(afschaling, volgende)).not.toBe(stapOp(afschaling, eerder))
    })
    fc.assert(eigenschap, proef)
  })

  it('[S6] another term that nobody weighed again closes the dossier as usual, and is destroyed on the day that was decided', () => {
    const afschaling = {
      ...gewoonAfgeschaald('2026-01-15'),
      afwijking: { archiefOp: '2027-01-15', vernietigenOp: '2028-01-15', herbeoordelenOp: '2026-12-01' },
    }
    for (const [op, stap] of [
      ['2026-07-15', 'actief'],
      ['2026-12-01', 'actief'],
      ['2026-12-02', 'archief'],
      ['2027-01-15', 'archief'],
      ['2028-01-14', 'archief'],
      ['2028-01-15', 'vernietigd'],
    ] as const)
      expect(stapOp(afschaling, op), op).toBe(stap)
  })

  it('[S4] a dossier that the manager opened is active until its day, and never past its destruction', () => {
    const afschaling = { ...gewoonAfgeschaald('2026-01-15'), actiefTot: '2027-06-01' }
    expect(stapOp(afschaling, '2027-01-14')).toBe('actief')
    expect(stapOp(afschaling, '2027-01-15')).toBe('vernietigd')
    expect(stapOp({ ...afschaling, actiefTot: '2026-10-01' }, '2026-10-01')).toBe('archief')
  })

  it('[S2] [S5] a dossier is active for half a year and gone after a year, whatever the day of the besluit', () => {
    const eigenschap = fc.property(dag, (besluitOp) => {
      expect(stapOp(gewoonAfgeschaald(besluitOp), besluitOp)).toBe('actief')
      expect(stapOp(gewoonAfgeschaald(besluitOp), plusMaanden(besluitOp, 5))).toBe('actief')
      expect(stapOp(gewoonAfgeschaald(besluitOp), plusMaanden(besluitOp, 6))).toBe('archief')
      expect(stapOp(gewoonAfgeschaald(besluitOp), plusMaanden(besluitOp, 11))).toBe('archief')
      expect(stapOp(gewoonAfgeschaald(besluitOp), plusMaanden(besluitOp, 12))).toBe('vernietigd')
    })
    fc.assert(eigenschap, proef)
  })
})
