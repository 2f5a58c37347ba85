import { casusInzien, contactgegevensOpvragen, contactgegevensVastleggen, logboekInzien } from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { naarTriage, vraag } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

/*
 * The procesregisseur, the aanmelder and a gevraagde recorded how they can be reached.
 */
describe('[P8] wie werkt hieraan', () => {
  let huis: TestHouse
  let casusnummer: string
  const nummer = { procesregisseur: '000 000 00 01', gemeente: '000 000 00 02', ggz: '000 000 00 03' } as const
  const vastleggen = (wie: TestPerson, telefoon: string, mail = '') =>
    huis.doe(wie, contactgegevensVastleggen, { body: { telefoon, mail, post: 'direct' } })
  const contacten = async (wie: TestPerson) => (await huis.doe(wie, casusInzien, { params: { casusnummer } })).contacten
  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await naarTriage(huis)
    await vraag(huis, casusnummer, 'ggz')
    await vraag(huis, casusnummer, 'politie')
    for (const wie of ['procesregisseur', 'gemeente', 'ggz'] as const)
      await vastleggen(wie, nummer[wie], `${wie}@werk.example`)
  })
  afterAll(() => huis?.sluit())

  test('[P8] who belongs to the casus can reach who works on it, as far as it may know of that person', async () => {
    const regie = await contacten('procesregisseur')
    expect(regie.find((c) => c.medewerker.naam === 'gemeente')).toMatchObject({
      ...{ organisatie: 'gemeente', telefoon: nummer.gemeente, mail: 'gemeente@werk.example' },
      rollen: expect.arrayContaining(['aanmelder']),
    })
    expect(regie.map((c) => c.telefoon)).toContain(nummer.ggz)
    const gevraagde = await contacten('politie')
    expect(gevraagde.map((c) => c.telefoon)).toContain(nummer.procesregisseur)
    expect(JSON.stringify(gevraagde), 'whom else was asked is not told by a number').not.toContain(nummer.ggz)
    expect(JSON.stringify(await contacten('gemeente')), 'nor who of the ggz works on it').not.toContain(nummer.ggz)
  })

  test('[P8] who is not in the casus finds no number, and no number is in the logboek', async () => {
    for (const wie of ['ggz2', 'corporatie', 'manager', 'beheerder'] as const)
      await expect(huis.doe(wie, casusInzien, { params: { casusnummer } }), wie).rejects.toThrow()
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 50 } })
    const tekst = JSON.stringify(regels)
    expect(tekst).toContain('Eigen contactgegevens vastleggen')
    for (const een of Object.values(nummer)) expect(tekst).not.toContain(een)
    expect(tekst).not.toContain('werk.example')
  })

  test('one changes and empties what is one’s own, and nobody else’s', async () => {
    await vastleggen('politie', '000 000 00 09')
    expect(await huis.doe('politie', contactgegevensOpvragen)).toEqual({
      telefoon: '000 000 00 09',
      mail: '',
      post: 'direct',
    })
    await vastleggen('politie', '')
    expect(await huis.doe('politie', contactgegevensOpvragen)).toEqual({ telefoon: '', mail: '', post: 'direct' })
    expect((await huis.doe('ggz', contactgegevensOpvragen)).telefoon).toBe(nummer.ggz)
    await expect(vastleggen('politie', 'bel mij')).rejects.toThrow()
    await expect(vastleggen('politie', '', 'geen adres')).rejects.toThrow()
  })
})
