import { bevoegdheidIntrekken, bevoegdheidVerlenen, casussenInzien, partijenInzien } from '@casushuis/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { meldAan } from '../../testing/casus.ts'
import { mandaatbesluit, openTestHouse, type TestHouse } from '../../testing/house.ts'

let huis: TestHouse
let buren: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
  buren = await openTestHouse({ beside: huis })
})
afterAll(() => huis?.sluit())

test('[P3] a mandate that begins is found for each zvh, whichever calendar runs first', async () => {
  const kalenders = async () => {
    for (const h of [huis, buren]) await h.kalender()
  }
  const zichtbaar = async () => (await buren.doe('procesregisseur', casussenInzien)).totaal
  await meldAan(buren)
  const { partijen } = await buren.doe('beheerder', partijenInzien)
  for (const { id } of partijen.find((p) => p.naam === 'gemeente')?.bevoegdheidsverleningen ?? [])
    await buren.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'De afspraak is opgezegd.' } })
  await buren.doe('beheerder', bevoegdheidVerlenen, {
    params: { id: buren.partij.gemeente },
    body: { bevoegdheden: ['intake'], van: '2026-03-10', tot: null, besluit: mandaatbesluit },
  })
  await kalenders()
  expect(await zichtbaar()).toBe(0)
  for (const h of [huis, buren]) h.setClock('2026-03-10T09:00:00.000Z')
  await kalenders()
  expect(await zichtbaar()).toBe(1)
})
