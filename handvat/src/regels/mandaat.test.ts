import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bevoegdheden } from '../casus/bevoegdheid.ts'
import {
  altijd,
  gemeente,
  maakCasus,
  maakHuis,
  maakMandaat,
  maakOverleg,
  nietBegonnen,
  nu,
  partijen,
  politie,
  verlopen,
  zojuistIngetrokken,
} from '../testing/feiten-maken.ts'
import { willekeurigeFeiten } from '../testing/willekeurige-feiten.ts'
import { alleenMetMandaat, findMandaat, regiewerk } from './mandaat.ts'

const zoek = (...mandaten: ReturnType<typeof maakMandaat>[]) =>
  findMandaat(maakHuis({ bevoegdheidsverleningen: mandaten }), gemeente, 'uitvraag', nu)

describe('a mandate', () => {
  it('[P3] is asked for by one norm, of an act and of a view alike', () => {
    expect(alleenMetMandaat).toMatchObject({ id: 'P3/alleen-met-mandaat', eis: 'P3' })
  })

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

  it('[P3] of several the one that lasts longest counts', () => {
    const kort = maakMandaat(gemeente, ['uitvraag'], { van: altijd.van, tot: '2026-07-01T00:00:00.000Z' })
    const lang = maakMandaat(gemeente, ['uitvraag'], { van: altijd.van, tot: '2027-01-01T00:00:00.000Z' })
    const open = maakMandaat(gemeente, ['uitvraag'])
    expect(zoek(kort, lang)).toBe(lang)
    expect(zoek(lang, kort)).toBe(lang)
    expect(zoek(lang, open, kort)).toBe(open)
  })

  it('[P3] whatever is found holds, is of that partij and covers the work', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.constantFrom(...bevoegdheden), ({ huis }, werk) => {
      for (const { id } of partijen) {
        const gevonden = findMandaat(huis, id, werk, nu)
        if (!gevonden) continue
        expect(gevonden.partij).toBe(id)
        expect(gevonden.geldig.van <= nu && (gevonden.geldig.tot === null || gevonden.geldig.tot > nu)).toBe(true)
        expect(gevonden.bevoegdheden).toContain(werk)
      }
    })
    fc.assert(eigenschap, { seed: 20260615, numRuns: 500 })
  })

  it.each([
    ['aanmelding', 'intake'],
    ['triage', 'uitvraag'],
    ['casusoverleg', 'casusoverleg'],
    ['afschaling', 'afschaling'],
  ] as const)('[P3] looking into a casus in %s asks for the mandate for %s', (fase, werk) => {
    expect(regiewerk(maakCasus({ fase, overleggen: [maakOverleg({ besloten: false })] }))).toBe(werk)
  })

  it('[P3] after an aanpak was vastgesteld the procesregie only supports whoever has the casusregie', () => {
    const volgt = maakCasus({ fase: 'casusoverleg', overleggen: [maakOverleg({ besloten: true })] })
    expect(regiewerk(volgt)).toBe('monitoring')
    const vervolg = maakOverleg({ volgnummer: 2, stand: 'voorbereiding' })
    expect(regiewerk({ ...volgt, overleggen: [...volgt.overleggen, vervolg] }), 'a next one is prepared').toBe(
      'monitoring',
    )
    expect(regiewerk({ ...volgt, fase: 'afschaling' })).toBe('afschaling')
  })
})
