import { describe, expect, it } from 'vitest'
import { getHandeling, type HandelingId, handelingIds } from './handelingen.ts'
import { medewerkerVan, procesregisseur } from './proef/actoren.ts'
import { gemeente, ggz, maakFeiten, maakLeiding, opPlek, politie, reclassering } from './proef/feiten-maken.ts'
import { zichtbaarVoor } from './verloopspoor.ts'

const feiten = maakFeiten({ ...opPlek('casusoverleg'), leiding: maakLeiding(gemeente, politie) })
const zie = (handeling: HandelingId, actor = procesregisseur, toegestaan = true) =>
  zichtbaarVoor(feiten, { handeling, actor, partijen: [reclassering], toegestaan }).toSorted()

describe('who finds a record in the timeline', () => {
  it('[T6] a question is found by who leads and who was asked, nobody else', () => {
    expect(zie('uitvraagVersturen')).toEqual(['politie', 'procesregie', 'reclassering'])
  })

  it('[T6] an act of a partij is found by that partij too, the aanmelder that no longer leads does not find it', () => {
    expect(zie('uitspraakBevestigen', medewerkerVan(ggz))).toEqual(['ggz', 'politie', 'procesregie', 'reclassering'])
  })

  it('[T19] what a partij does with its own gegevens is found by itself and the procesregie alone', () => {
    const eigen = handelingIds.filter((h) => zie(h, medewerkerVan(ggz)).join() === 'ggz,procesregie')
    expect(eigen).toEqual([
      'gegevenInbrengen',
      'gegevenWijzigen',
      'gegevenVrijgeven',
      'gegevenBeperken',
      'gegevenIntrekken',
      'uitvraagBeantwoorden',
    ])
  })

  it('[T6] looking leaves nothing in the timeline, nor does the work of the house', () => {
    for (const handeling of handelingIds) {
      const { soort, namens } = getHandeling(handeling)
      expect(zie(handeling).length === 0, handeling).toBe(soort === 'inzage' || namens === 'huis')
    }
  })

  it('[R4] a refusal is found by nobody', () => {
    for (const handeling of handelingIds) expect(zie(handeling, medewerkerVan(ggz), false), handeling).toEqual([])
  })
})
