import { describe, expect, it } from 'vitest'
import type { ObjectId } from './casus/id.ts'
import { handvatB2 } from './handvat-b2.ts'
import { toner } from './inzage.ts'
import { inzagematrix } from './inzagematrix.ts'
import type { Lezer } from './lezer.ts'
import { gemeente, ggz, maakFeiten, maakInbreng, nu, opPlek, politie } from './testing/feiten-maken.ts'

const van = { gewoon: maakInbreng(politie), dicht: maakInbreng(ggz, { beperkt: true }) }
const feiten = maakFeiten({ ...opPlek('triage'), gegevens: [van.gewoon, van.dicht] })
const matrix = inzagematrix(handvatB2, feiten, nu)
const toont = (lezer: Lezer, object: ObjectId) => toner(matrix, lezer).toon(object, { tekst: 'inhoud' })

describe('the only door to content', () => {
  it('[T6] [C1] shows what the matrix calls inhoud and nothing else', () => {
    expect(toont({ soort: 'procesregie' }, van.gewoon.id)).toEqual({ tekst: 'inhoud' })
    expect(toont({ soort: 'partij', partij: gemeente }, van.gewoon.id)).toEqual({ tekst: 'inhoud' })
    expect(toont({ soort: 'partij', partij: ggz }, van.gewoon.id)).toBeUndefined()
    expect(toont({ soort: 'manager' }, van.gewoon.id)).toBeUndefined()
    expect(toont({ soort: 'procesregie' }, van.dicht.id)).toBeUndefined()
  })

  it('[P8] a lezer or an object that the matrix does not know gets nothing', () => {
    expect(toont({ soort: 'fg' }, van.gewoon.id)).toBeUndefined()
    expect(toont({ soort: 'procesregie' }, 'elders')).toBeUndefined()
    expect(toner(matrix, { soort: 'beheerder' }).weetVan(van.dicht.id)).toBe(false)
  })

  it('[A9] [T19] tells the procesregie, and nobody else, of what it is that it is there', () => {
    const weet = (lezer: Lezer) => Object.values(van).filter((g) => toner(matrix, lezer).weetVan(g.id))
    expect(weet({ soort: 'procesregie' })).toEqual([van.dicht])
    expect(weet({ soort: 'partij', partij: gemeente })).toEqual([])
  })

  it('[R4] names the rule behind what it shows', () => {
    expect(toner(matrix, { soort: 'partij', partij: gemeente }).regelVoor(van.gewoon.id)).toMatchObject({
      id: 'T6/aanmelder-ziet-antwoorden',
    })
    expect(toner(matrix, { soort: 'fg' }).regelVoor(van.gewoon.id)).toBeUndefined()
  })
})
