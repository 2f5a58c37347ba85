import {
  taakBeeindigen,
  verwerkingsregisterAfdrukken,
  verwerkingsregisterInzien,
  verwerkingsregisterMeenemen,
} from '@casushuis/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meldAan } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { Geweigerd } from '../errors.ts'

/* R6, AVG 30: the functionaris gegevensbescherming has the register at hand, and it says what is done. */

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

test('[R6] every partij with a taak stands in it, with each doel and each handeling, and on paper too', async () => {
  const register = await huis.doe('fg', verwerkingsregisterInzien)
  const { verwerkingen } = await huis.doe('fg', verwerkingsregisterMeenemen)
  const papier = await huis.doe('fg', verwerkingsregisterAfdrukken)
  expect(verwerkingen).toHaveLength(register.verwerkingen)
  const koppen = papier.delen.map(({ kop }) => kop)
  for (const { naam, taken } of register.partijen) {
    expect(koppen).toContain(naam)
    const eigen = verwerkingen.filter((v) => v.verwerkingsverantwoordelijke === naam)
    expect(new Set(eigen.map((v) => v.grondslag))).toEqual(new Set(taken.map((taak) => taak.grondslag)))
  }
  for (const { tekst } of register.doelen) expect(koppen).toContain(tekst)
})

test('[R6] a taak that ends stays in it, with its last day', async () => {
  const { partijen } = await huis.doe('beheerder', verwerkingsregisterInzien)
  const [partij] = partijen.filter(({ taken }) => taken.length > 0)
  const [taak] = partij?.taken ?? []
  await huis.doe('beheerder', taakBeeindigen, {
    params: { id: taak?.id ?? '' },
    body: { laatsteDag: null, reden: 'De wet is veranderd.' },
  })
  const na = (await huis.doe('manager', verwerkingsregisterInzien)).partijen.flatMap(({ taken }) => taken)
  expect(na.find(({ id }) => id === taak?.id)?.tot).not.toBeNull()
})

test('[R6] it names no casus and no person, and is for who must account', async () => {
  await meldAan(huis)
  const alles = JSON.stringify([
    await huis.doe('fg', verwerkingsregisterInzien),
    await huis.doe('fg', verwerkingsregisterMeenemen),
    await huis.doe('fg', verwerkingsregisterAfdrukken),
  ])
  for (const wie of ['gemeente', 'procesregisseur', 'fg'] as const) expect(alles).not.toContain(huis.wie(wie).id)
  expect(alles).not.toContain('Wessel')
  for (const wie of ['gemeente', 'procesregisseur', 'ondersteuner'] as const)
    await expect(huis.doe(wie, verwerkingsregisterInzien), wie).rejects.toThrow(Geweigerd)
})
