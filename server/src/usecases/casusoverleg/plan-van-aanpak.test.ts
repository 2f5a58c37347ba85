import { actieBijwerken, casusInzien } from '@casushuis/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, naarOverleg, naarTriage, rondAf } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

test('[C6] the words of the uitvoerder stay when the procesregie says how the actie stands, and are nobody else’s', async () => {
  const casusnummer = await naarTriage(huis)
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
  await begin(huis, casusnummer, overleg)
  const { actie } = await rondAf(huis, casusnummer, overleg, 'politie')
  const params = { casusnummer, id: actie }
  const seen = async () =>
    (await huis.doe('procesregisseur', casusInzien, { params: { casusnummer } })).acties.map((a) => [
      a.stand,
      a.resultaat?.tekst ?? null,
    ])
  const words = 'Twee keer langsgegaan; hij deed open.'
  await huis.doe('politie', actieBijwerken, { params, body: { stand: 'bezig', resultaat: words, overPersoon: false } })
  for (const resultaat of [null, 'Niet gelukt.'])
    await expect(
      huis.doe('procesregisseur', actieBijwerken, { params, body: { stand: 'klaar', resultaat } }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'C6/resultaat-van-uitvoerder' } } })
  await huis.doe('procesregisseur', actieBijwerken, { params, body: { stand: 'klaar' } })
  expect(await seen()).toEqual([['klaar', words]])
  await huis.doe('politie', actieBijwerken, { params, body: { stand: 'klaar', resultaat: null } })
  expect(await seen()).toEqual([['klaar', null]])
})
