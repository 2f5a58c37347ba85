import { describe, expect, it } from 'vitest'
import {
  altijd,
  gemeente,
  ggz,
  maakCasus,
  maakHuis,
  maakLeiding,
  maakOverleg,
  maakPartij,
  maakRechten,
  nietBegonnen,
  nu,
  politie,
  verlopen,
  zojuistIngetrokken,
} from '../testing/feiten-maken.ts'
import { findPartij, geldigeTaken, huidigeLeiding, huidigOverleg, isConvenantpartner, magVerwerken } from './feiten.ts'
import { verwerkingsrechten } from './partij.ts'

const perioden = [
  [altijd, true],
  [{ van: nu, tot: null }, true],
  [verlopen, false],
  [zojuistIngetrokken, false],
  [nietBegonnen, false],
] as const

describe('what is known of a partij', () => {
  it('[P4] it is a convenantpartner in the periods recorded, and without one never', () => {
    for (const [geldig, ja] of perioden)
      expect(isConvenantpartner(maakPartij(gemeente, { convenant: [geldig] }), nu), JSON.stringify(geldig)).toBe(ja)
    expect(isConvenantpartner(maakPartij(gemeente, { convenant: [] }), nu)).toBe(false)
    expect(isConvenantpartner(maakPartij(gemeente, { convenant: [verlopen, altijd] }), nu), 'it came back').toBe(true)
  })

  it('[P4] it has a right in the periods recorded, and never another one with it', () => {
    for (const recht of verwerkingsrechten)
      for (const [geldig, ja] of perioden) {
        const partij = maakPartij(gemeente, { rechten: maakRechten([recht], geldig) })
        for (const gevraagd of verwerkingsrechten)
          expect(magVerwerken(partij, gevraagd, nu), `${gevraagd} with ${recht}`).toBe(ja && gevraagd === recht)
      }
  })

  it('[P4] by nature a landelijke ketenpartner may process what is bijzonder, and nothing else', () => {
    const landelijk = maakPartij(ggz, { landelijkeKetenpartner: [altijd] })
    expect(verwerkingsrechten.filter((r) => magVerwerken(landelijk, r, nu))).toEqual(['bijzonder'])
    expect(verwerkingsrechten.filter((r) => magVerwerken(maakPartij(ggz), r, nu))).toEqual([])
  })

  it('[P4] [A2] it can call upon the taken that hold now', () => {
    for (const [geldig, ja] of perioden) {
      const taken = maakPartij(gemeente).taken.map((t) => ({ ...t, geldig }))
      expect(geldigeTaken(maakPartij(gemeente, { taken }), nu).length, JSON.stringify(geldig)).toBe(ja ? 1 : 0)
    }
    expect(geldigeTaken(maakPartij(gemeente, { taken: [] }), nu)).toEqual([])
  })

  it('[P4] a partij that the house does not know is nobody', () => {
    const huis = maakHuis({ partijen: [maakPartij(gemeente)] })
    expect(findPartij(huis, gemeente)?.id).toBe(gemeente)
    expect(findPartij(huis, politie)).toBeUndefined()
  })
})

describe('what counts now in a casus', () => {
  it('[P2] the aanmelder leads until another partij takes over, and the last one counts', () => {
    expect(huidigeLeiding(maakCasus())).toMatchObject({ partij: gemeente, taak: 'taak-gemeente' })
    expect(huidigeLeiding(maakCasus({ leiding: maakLeiding(gemeente, politie, ggz) })).partij).toBe(ggz)
    expect(huidigeLeiding(maakCasus({ leiding: maakLeiding(gemeente, politie, gemeente) })).partij).toBe(gemeente)
  })

  it('[P2] a casus that nobody leads cannot exist', () => {
    expect(() => huidigeLeiding(maakCasus({ leiding: [] }))).toThrow('P2')
  })

  it('[C1] the overleg with the highest number counts, in whatever order they are stored', () => {
    const [een, twee, drie] = [1, 2, 3].map((volgnummer) => maakOverleg({ volgnummer }))
    expect(huidigOverleg(maakCasus())).toBeUndefined()
    if (!een || !twee || !drie) throw new Error('three overleggen were made')
    for (const overleggen of [
      [een, twee, drie],
      [drie, twee, een],
      [twee, drie, een],
    ])
      expect(huidigOverleg(maakCasus({ overleggen }))).toBe(drie)
  })
})
