import {
  casusInzien,
  toewijzingVastleggen,
  uitvraagBeantwoorden,
  uitvraagHerinneren,
  uitvraagIntrekken,
  uitvraagkeuzesInzien,
  werkInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gegeven, naarTriage, vraag, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { Geweigerd } from '../errors.ts'

/*
 * Monday: three partijen are asked. One answers in parts, one answers at once, one lets its day go by.
 */
describe('an uitvraag from choosing whom to ask to the last part of the answer', () => {
  let huis: TestHouse
  let casusnummer: string
  let aanGgz: string
  let aanPolitie: string
  const params = () => ({ casusnummer })
  const weigert = (id: string) => ({ besluit: { regel: { id } } })
  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await naarTriage(huis)
  })
  afterAll(() => huis?.sluit())

  const vragenVan = async (wie: TestPerson) => (await huis.doe(wie, casusInzien, { params: params() })).uitvragen
  const werkVan = async (wie: TestPerson, soort: string) =>
    (await huis.doe(wie, werkInzien)).taken.filter((t) => t.soort === soort && t.casusnummer === casusnummer)
  const herinner = (wie: TestPerson, id: string) => huis.doe(wie, uitvraagHerinneren, { params: { casusnummer, id } })
  const antwoord = (id: string, anders: object = {}) => ({
    params: { casusnummer, id },
    body: {
      ...{ bekend: true, weigergrond: null, toelichting: 'Bij ons bekend.', overPersoon: false, gegevens: [] },
      ...{ bijdrage: ['informatie' as const], taak: huis.taak.ggz },
      ...anders,
    },
  })

  test('[T2] [T10] [P8] whom one can ask says who receives it, what it may not process, and why another cannot', async () => {
    aanGgz = await vraag(huis, casusnummer, 'ggz')
    aanPolitie = await vraag(huis, casusnummer, 'politie')
    await huis.doe('ggz', toewijzingVastleggen, {
      params: params(),
      body: { medewerker: huis.wie('ggz2').id, tot: null, taak: huis.taak.ggz },
    })
    await huis.doe('procesregisseur', uitvraagIntrekken, { params: { casusnummer, id: aanPolitie } })
    const { partijen } = await huis.doe('procesregisseur', uitvraagkeuzesInzien, { params: params() })
    const van = (naam: string) => partijen.find((k) => k.partij.naam === naam)
    expect(van('gemeente'), 'who asks is no choice').toBeUndefined()
    expect(van('ggz')).toMatchObject({ bezwaar: { regel: { id: 'T1/bilateraal' } }, eerder: [{ stand: 'verstuurd' }] })
    expect(van('ggz')?.ontvangers, 'who is at work on it already').toEqual(expect.arrayContaining(['ggz', 'ggz2']))
    expect(van('politie')).toMatchObject({ bezwaar: null, eerder: [{ stand: 'ingetrokken' }], ontvangers: ['politie'] })
    expect(van('corporatie')).toMatchObject({ bezwaar: null, eerder: [] })
    expect(van('corporatie')?.magNiet).toContain('bijzonder')
    // What the list says is what the act does.
    for (const { partij, bezwaar } of partijen.filter((k) => k.bezwaar !== null))
      await expect(vraag(huis, casusnummer, partij.naam as 'ggz'), partij.naam).rejects.toMatchObject(
        weigert(bezwaar?.regel.id ?? ''),
      )
    for (const wie of ['ggz', 'gemeente', 'ondersteuner', 'manager'] as const)
      await expect(huis.doe(wie, uitvraagkeuzesInzien, { params: params() }), wie).rejects.toThrow()
  })

  test('[T5] [T6] an answer comes in parts; the asker sees that the rest follows, another partij sees none of it', async () => {
    aanPolitie = await vraag(huis, casusnummer, 'politie')
    const eerste = { gegevens: [gegeven({ titel: 'Behandeling', bijzonder: true })], toelichting: 'Het eerste deel.' }
    await huis.doe('ggz', uitvraagBeantwoorden, antwoord(aanGgz, { ...eerste, volgtNog: true }))
    const gezien = (await vragenVan('procesregisseur')).find((u) => u.id === aanGgz)
    expect(gezien).toMatchObject({ stand: 'deelsBeantwoord', antwoord: { delen: [{ tekst: 'Het eerste deel.' }] } })
    expect(await werkVan('ggz', 'uitvraagBeantwoorden'), 'the rest is still to be given').toHaveLength(1)
    await huis.doe('ggz', uitvraagBeantwoorden, antwoord(aanGgz, { toelichting: 'De rest.' }))
    await huis.doe('ggz', uitvraagBeantwoorden, antwoord(aanGgz, { bekend: false, toelichting: 'Een ander bedoeld.' }))
    for (const wie of ['procesregisseur', 'gemeente', 'ggz'] as const) {
      const heel = (await vragenVan(wie)).find((u) => u.id === aanGgz)
      expect(heel, wie).toMatchObject({ stand: 'beantwoord', antwoord: { bekend: false } })
      expect(heel?.antwoord?.delen.map((d) => d.tekst)).toEqual(['Het eerste deel.', 'De rest.', 'Een ander bedoeld.'])
    }
    expect(await werkVan('ggz', 'uitvraagBeantwoorden')).toEqual([])
    expect((await vragenVan('politie')).map((u) => u.id)).toEqual([aanPolitie])
    await expect(huis.doe('politie', uitvraagBeantwoorden, antwoord(aanGgz))).rejects.toMatchObject(
      weigert('T5/eigen-uitvraag'),
    )
  })

  test('[T5] whoever gave gegevens does not refuse afterwards', async () => {
    const ander = await naarTriage(huis)
    const id = await vraagEnAntwoord(huis, ander, 'ggz', [gegeven({ titel: 'Behandeling', bijzonder: true })])
    const weigering = { bekend: null, weigergrond: 'geheimhouding', toelichting: 'Toch niet.', bijdrage: [] }
    const poging = { ...antwoord(id, weigering), params: { casusnummer: ander, id } }
    await expect(huis.doe('ggz', uitvraagBeantwoorden, poging)).rejects.toMatchObject(weigert('T5/weigering-is-heel'))
  })

  test('[T1] once its day has gone by reminding is a task; the asked partij finds it in its work, and not every day', async () => {
    expect(await werkVan('procesregisseur', 'uitvraagHerinneren'), 'its day is still to come').toEqual([])
    await expect(herinner('procesregisseur', aanPolitie)).rejects.toMatchObject(weigert('T1/herinneren-na-de-dag'))
    huis.setClock('2027-01-01T09:00:00.000Z')
    expect(await werkVan('procesregisseur', 'uitvraagHerinneren')).toMatchObject([{ object: aanPolitie }])
    await herinner('procesregisseur', aanPolitie)
    expect(await werkVan('politie', 'uitvraagBeantwoorden')).toMatchObject([
      { object: aanPolitie, herinnerdOp: '2027-01-01', teLaat: true },
    ])
    expect(await werkVan('procesregisseur', 'uitvraagHerinneren')).toEqual([])
    huis.setClock('2027-01-07T09:00:00.000Z')
    await expect(herinner('procesregisseur', aanPolitie)).rejects.toMatchObject(weigert('T1/herinneren-na-de-dag'))
    huis.setClock('2027-01-08T09:00:00.000Z')
    expect(await werkVan('procesregisseur', 'uitvraagHerinneren')).toHaveLength(1)
    await herinner('procesregisseur', aanPolitie)
    for (const wie of ['politie', 'gemeente'] as const)
      await expect(herinner(wie, aanPolitie), wie).rejects.toBeInstanceOf(Geweigerd)
    await expect(herinner('procesregisseur', aanGgz)).rejects.toMatchObject(weigert('T1/herinneren-na-de-dag'))
  })
})
