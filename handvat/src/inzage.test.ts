import { describe, expect, it } from 'vitest'
import type { ObjectId, PartijId } from './casus/id.ts'
import { handvatB2 } from './handvat-b2.ts'
import { bekendeHoedanigheden, bekendePartijen, toner } from './inzage.ts'
import { inzagematrix } from './inzagematrix.ts'
import type { Lezer } from './lezer.ts'
import { gemeente, ggz, maakFeiten, maakInbreng, maakUitvraag, nu, opPlek, politie } from './testing/feiten-maken.ts'

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

  it('[T6] tells of a partij what it is in the casus, as far as the lezer may know each of that', () => {
    const gevraagd = maakFeiten({ ...opPlek('triage'), gegevens: [van.gewoon], uitvragen: [maakUitvraag(politie)] })
    const alles = inzagematrix(handvatB2, gevraagd, nu)
    const is = (lezer: Lezer, partij: PartijId) =>
      bekendeHoedanigheden(handvatB2, { toner: toner(alles, lezer), casus: gevraagd.casus }, partij)
    expect(is({ soort: 'procesregie' }, politie)).toEqual(['gevraagde', 'bronhouder'])
    expect(is({ soort: 'partij', partij: politie }, politie)).toEqual(['bronhouder'])
    expect(is({ soort: 'partij', partij: politie }, gemeente)).toEqual(['aanmelder', 'leidendePartij'])
    expect(is({ soort: 'manager' }, gemeente)).toEqual([])
    expect([...bekendePartijen(toner(alles, { soort: 'procesregie' }), gevraagd.casus)].toSorted()).toEqual(
      [gemeente, politie].toSorted(),
    )
    expect([...bekendePartijen(toner(alles, { soort: 'manager' }), gevraagd.casus)]).toEqual([])
  })

  it('[R2] hears the rule behind everything that opens, and of what stays closed nothing', () => {
    const gehoord: string[] = []
    const { toon, kent } = toner(matrix, { soort: 'partij', partij: gemeente }, (regel) => gehoord.push(regel.id))
    toon(van.gewoon.id, 'inhoud')
    toon(van.dicht.id, 'inhoud')
    expect([kent(feiten.casus.id, 'werkers'), kent(van.gewoon.id, 'zeggenschap'), kent('elders', 'woorden')]).toEqual([
      true,
      false,
      false,
    ])
    expect(gehoord).toEqual(['T6/aanmelder-ziet-antwoorden', 'P8/betrokkene-volgt-werk'])
    const niemand = toner(matrix, { soort: 'fg' })
    expect([niemand.kent(feiten.casus.id, 'werkers'), niemand.regelVoor('elders'), niemand.weetVan('elders')]).toEqual([
      false,
      undefined,
      false,
    ])
    expect(toner(matrix, { soort: 'procesregie' }).weetVan('elders')).toBe(false)
    expect(toner(matrix, { soort: 'procesregie' }).regelVoor('elders')).toBeUndefined()
  })

  it('[R4] names the rule behind what it shows', () => {
    expect(toner(matrix, { soort: 'partij', partij: gemeente }).regelVoor(van.gewoon.id)).toMatchObject({
      id: 'T6/aanmelder-ziet-antwoorden',
    })
    expect(toner(matrix, { soort: 'fg' }).regelVoor(van.gewoon.id)).toBeUndefined()
  })
})
