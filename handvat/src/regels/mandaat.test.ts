import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bevoegdheden } from '../casus/bevoegdheid.ts'
import { fasen } from '../casus/fase.ts'
import {
  altijd,
  gemeente,
  maakHuis,
  maakMandaat,
  nietBegonnen,
  nu,
  partijen,
  politie,
  verlopen,
  zojuistIngetrokken,
} from '../testing/feiten-maken.ts'
import { willekeurigeFeiten } from '../testing/willekeurige-feiten.ts'
import { findMandaat, mandaatPerFase } from './mandaat.ts'

const zoek = (...mandaten: ReturnType<typeof maakMandaat>[]) =>
  findMandaat(maakHuis({ bevoegdheidsverleningen: mandaten }), gemeente, ['uitvraag'], nu)

describe('a mandate', () => {
  it('[P3] covers the work it names, for the partij that gave it, as long as it holds', () => {
    expect(zoek(maakMandaat(gemeente, ['uitvraag']))).toBeDefined()
    expect(zoek(), 'none').toBeUndefined()
    expect(zoek(maakMandaat(gemeente, [])), 'for no work').toBeUndefined()
    expect(
      zoek(
        maakMandaat(
          gemeente,
          bevoegdheden.filter((b) => b !== 'uitvraag'),
        ),
      ),
      'for all other work',
    ).toBeUndefined()
    expect(zoek(maakMandaat(politie)), 'of another').toBeUndefined()
    for (const geldig of [verlopen, nietBegonnen, zojuistIngetrokken])
      expect(zoek(maakMandaat(gemeente, bevoegdheden, geldig)), JSON.stringify(geldig)).toBeUndefined()
  })

  it('[P3] asking for no work in particular finds nothing, not everything', () => {
    expect(findMandaat(maakHuis(), gemeente, [], nu)).toBeUndefined()
  })

  it('[P3] of several the one that lasts longest counts', () => {
    const kort = maakMandaat(gemeente, ['uitvraag'], { van: altijd.van, tot: '2026-07-01T00:00:00.000Z' })
    const lang = maakMandaat(gemeente, ['uitvraag'], { van: altijd.van, tot: '2027-01-01T00:00:00.000Z' })
    const open = maakMandaat(gemeente, ['uitvraag'])
    expect(zoek(kort, lang)).toBe(lang)
    expect(zoek(lang, kort)).toBe(lang)
    expect(zoek(lang, open, kort)).toBe(open)
  })

  it('[P3] whatever is found holds, is of that partij and covers the work', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.subarray([...bevoegdheden]), ({ huis }, werk) => {
      for (const { id } of partijen) {
        const gevonden = findMandaat(huis, id, werk, nu)
        if (!gevonden) continue
        expect(gevonden.partij).toBe(id)
        expect(gevonden.geldig.van <= nu && (gevonden.geldig.tot === null || gevonden.geldig.tot > nu)).toBe(true)
        expect(gevonden.bevoegdheden.some((b) => werk.includes(b))).toBe(true)
      }
    })
    fc.assert(eigenschap, { seed: 20260615, numRuns: 500 })
  })

  it('[P3] looking into a casus asks for the work of its phase', () => {
    for (const fase of fasen) expect(mandaatPerFase[fase].length, fase).toBeGreaterThan(0)
  })
})
