import { describe, expect, it } from 'vitest'
import { fasen } from './casus/fase.ts'
import { doelen } from './doelen.ts'
import { getHandeling, handelingIds } from './handelingen.ts'
import { handvatB2 } from './handvat-b2.ts'
import { doelenInFase, findDoel } from './regelboek.ts'
import { inCasus } from './testing/willekeurige-vragen.ts'

describe('the closed list of goals', () => {
  it('[P1] each doel belongs to one phase, has its own id and a text, and cites its paragraph', () => {
    expect(new Set(doelen.map((d) => d.id)).size).toBe(doelen.length)
    expect(fasen.flatMap((fase) => doelenInFase(handvatB2, fase))).toEqual(doelen)
    for (const doel of doelen) {
      expect(doel.tekst.length, doel.id).toBeGreaterThan(20)
      expect(doel.paragraaf).toBe('B2.6')
    }
  })

  it('[P1] what is not in the list is not a doel', () => {
    expect(findDoel(handvatB2, 'beeldEnPlan')).toMatchObject({ fase: 'casusoverleg' })
    expect(findDoel(handvatB2, 'opsporing')).toBeUndefined()
    expect(findDoel(handvatB2, '')).toBeUndefined()
  })

  it('[P1] every act in a casus has a usual doel in every phase in which it can be done', () => {
    for (const id of inCasus) {
      const { fasen: in_, doelen: dienen } = getHandeling(id)
      for (const fase of in_)
        expect(
          doelenInFase(handvatB2, fase).filter((d) => dienen.includes(d.id)).length,
          `${id} in ${fase}`,
        ).toBeGreaterThan(0)
    }
  })

  it('[P1] an act outside a casus that serves a doel is the aanmelding alone', () => {
    const buiten = handelingIds.filter(
      (id) => getHandeling(id).fasen.length === 0 && getHandeling(id).doelen.length > 0,
    )
    expect(buiten).toEqual(['casusAanmelden'])
  })
})
