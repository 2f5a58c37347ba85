import { casusInzien, dossierInzien, uitvraagVersturen } from '@casushuis/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { naam, naarTriage, pakOp } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

test('[T5] no question goes out without saying whom it is about, or why not, which the asked partij reads', async () => {
  const casusnummer = await naarTriage(huis)
  const params = { casusnummer }
  const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params })
  const wie = gegevens.filter((g) => g.betrokkene).map((g) => g.id)
  const ander = gegevens.filter((g) => !g.betrokkene).map((g) => g.id)
  const vraag = (partij: TestPartij, meegestuurd: typeof wie, redenZonderNaam?: string) =>
    huis.doe('procesregisseur', uitvraagVersturen, {
      params,
      body: {
        ...{ partij: huis.partij[partij], vraag: 'Kent u deze persoon?', antwoordVoor: '2026-12-31', meegestuurd },
        ...{ waaromDezePartij: `De ${partij} is mogelijk al betrokken.`, noodzaak: 'Nodig voor het beeld.' },
        ...(redenZonderNaam !== undefined && { redenZonderNaam }),
      },
    })
  const zonder = { besluit: { regel: { id: 'T5/zegt-over-wie' } } }
  await expect(vraag('ggz', [])).rejects.toMatchObject(zonder)
  await expect(vraag('ggz', ander), 'another gegeven is no name').rejects.toMatchObject(zonder)
  await expect(vraag('ggz', [], '  ')).rejects.toMatchObject(zonder)
  await expect(
    vraag('ggz', [], ' \u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b '),
    'nobody can read it',
  ).rejects.toThrow()
  const reden = 'Wij vragen alleen of er plaats is in de dagbehandeling.'
  await vraag('ggz', [], reden)
  await pakOp(huis, casusnummer, 'ggz')
  const ggz = await huis.doe('ggz', casusInzien, { params })
  expect([ggz.uitvragen[0]?.redenZonderNaam, ggz.betrokkene]).toEqual([reden, null])
  await vraag('politie', wie)
  await pakOp(huis, casusnummer, 'politie')
  const politie = await huis.doe('politie', casusInzien, { params })
  expect([politie.uitvragen[0]?.redenZonderNaam, politie.betrokkene?.naam]).toEqual([undefined, naam])
})
