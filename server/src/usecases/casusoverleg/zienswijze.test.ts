import {
  casusInzien,
  merkenVerhogen,
  overlegAfzeggen,
  triageBesluiten,
  zienswijzeVastleggen,
} from '@casushuis/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aanvaard, afgestemd, begin, naarOverleg, naarTriage, planOverleg, rondAf } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

const schrijf = (wie: TestPerson, params: { casusnummer: string; id: string }, tekst: string) =>
  huis.doe(wie, zienswijzeVastleggen, { params, body: { tekst } })
const lees = async (wie: TestPerson, { casusnummer, id }: { casusnummer: string; id: string }) =>
  (await huis.doe(wie, casusInzien, { params: { casusnummer } })).overleggen.find((o) => o.id === id)?.zienswijze ??
  null

test('[T16] how the betrokkene sees it is written beforehand, read by who takes part and accepted, corrected and taken away', async () => {
  const casusnummer = await naarTriage(huis)
  await huis.doe('procesregisseur', triageBesluiten, {
    params: { casusnummer },
    body: { ...afgestemd(huis), uitkomst: 'casusoverleg', motivering: 'Meerdere partijen zijn nodig.' },
  })
  const id = await planOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
  const params = { casusnummer, id }
  await schrijf('gemeente', params, 'Ik wil rust.')
  expect((await lees('procesregisseur', params))?.tekst).toBe('Ik wil rust.')
  expect(await lees('politie', params), 'before accepting').toBeNull()
  await aanvaard(huis, 'politie', params)
  expect((await lees('politie', params))?.tekst).toBe('Ik wil rust.')
  await expect(schrijf('politie', params, 'Anders.')).rejects.toMatchObject({
    besluit: { regel: { id: 'P5/rol-staat-toe' } },
  })
  await schrijf('procesregisseur', params, 'Ik wil rust, en mijn hond terug.')
  expect((await lees('politie', params))?.tekst).toBe('Ik wil rust, en mijn hond terug.')
  await schrijf('procesregisseur', params, '')
  expect(await lees('politie', params)).toBeNull()
})

test('[T16] [A7] what is marked as health closes to who may not read that; after the overleg nothing is changed any more', async () => {
  const casusnummer = await naarTriage(huis)
  const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
  const params = { casusnummer, id }
  await begin(huis, casusnummer, id)
  await schrijf('procesregisseur', params, 'Ik slik niets meer.')
  const tekst = await lees('corporatie', params)
  if (!tekst) throw new Error('the corporatie reads it at first')
  await huis.doe('procesregisseur', merkenVerhogen, {
    params: { casusnummer, id: tekst.id },
    body: { bijzonder: true, strafrechtelijk: false },
  })
  expect(await lees('corporatie', params)).toBeNull()
  expect(await lees('gemeente', params)).toMatchObject({ bijzonder: true })
  await rondAf(huis, casusnummer, id, 'politie')
  await expect(schrijf('procesregisseur', params, 'Te laat.')).rejects.toMatchObject({
    besluit: { regel: { id: 'T16/zienswijze-tot-het-sluit' } },
  })
})

test('[T16] [T14] a next overleg that is called off takes it along', async () => {
  const casusnummer = await naarTriage(huis)
  const eerste = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
  await begin(huis, casusnummer, eerste)
  await rondAf(huis, casusnummer, eerste, 'politie')
  const id = await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
  const params = { casusnummer, id }
  await schrijf('procesregisseur', params, 'Het gaat beter.')
  expect((await lees('procesregisseur', params))?.tekst).toBe('Het gaat beter.')
  await huis.doe('procesregisseur', overlegAfzeggen, { params, body: { reden: 'Het plan loopt goed zonder overleg.' } })
  expect(JSON.stringify(await huis.doe('procesregisseur', casusInzien, { params: { casusnummer } }))).not.toContain(
    'Het gaat beter.',
  )
})
