import { dossierInzien, logboekDoorzoeken, logboekInzien, verstrekkingOphalen } from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meldAan, metAkkoord, naam } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { Geweigerd } from '../errors.ts'

/* R8 (AVG 5(2), 15): the functionaris gegevensbescherming finds in one search who saw what of somebody. */

let straat: TestHouse
let huis: TestHouse
let casus: Awaited<ReturnType<typeof metAkkoord>>
const geboortedatum = '1988-04-12'
type Vraag = Parameters<typeof stel>[1]

beforeAll(async () => {
  straat = await openTestHouse()
  huis = await openTestHouse({ beside: straat })
  casus = await metAkkoord(huis, 'Praat er alleen met hemzelf over.')
  await huis.doe('politie', verstrekkingOphalen, { params: { casusnummer: casus.casusnummer, id: casus.id } })
  await meldAan(huis, 'ggz', {
    betrokkene: {
      naam: 'Iemand Anders',
      geboortedatum: '1970-01-01',
      noodzaak: 'Nodig om te weten wie.',
      deelnemersMogenWetenWie: false,
    },
  })
})
afterAll(async () => {
  await huis?.sluit()
  await straat?.sluit()
})

const stel = (wie: TestPerson, body: Partial<Parameters<typeof vraagVan>[0]> = {}, in_: TestHouse = huis) =>
  in_.doe(wie, logboekDoorzoeken, { body: vraagVan(body, in_) })
const vraagVan = (
  body: {
    waarvoor?: 'verzoek' | 'toezicht'
    casusnummer?: string | null
    persoon?: { naam: string; geboortedatum: string } | null
    partij?: string | null
    daden?: ('gezien' | 'geweigerd' | 'ontvangen')[]
    namen?: 'incident' | null
    van?: string
    tot?: string
  },
  { middelen }: TestHouse,
) => {
  const vandaag = middelen.clock.nu().slice(0, 10)
  return { waarvoor: 'verzoek' as const, van: vandaag, tot: vandaag, ...body }
}

describe('who saw what', () => {
  test('[R8] of a person is found by name and birth date, per organisation and per part, without a word of the casus', async () => {
    const gevonden = await stel('fg', { persoon: { naam: 'wessel  PROEFJES', geboortedatum } })
    expect(gevonden.casussen).toEqual([casus.casusnummer])
    expect(gevonden.lijnen.every((l) => l.casusnummer === casus.casusnummer && l.wie === null)).toBe(true)
    expect(gevonden.organisaties.map((o) => o.organisatie)).toEqual(
      expect.arrayContaining(['politie', 'ggz', 'gemeente']),
    )
    const opgehaald = gevonden.onderdelen.find((o) => o.door.some((d) => d.daad === 'ontvangen'))
    expect(opgehaald).toMatchObject({
      bron: 'ggz',
      door: expect.arrayContaining([expect.objectContaining({ organisatie: 'politie', daad: 'ontvangen' })]),
    })
    const alles = JSON.stringify(gevonden)
    for (const woord of ['Wessel', 'PROEFJES', 'slaapt', 'portiek', 'hemzelf'])
      expect(alles, woord).not.toContain(woord)
  })

  test('[R8] looks of one sitting are one line', async () => {
    const p = { params: { casusnummer: casus.casusnummer } }
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 3_600_000).toISOString())
    const sinds = huis.middelen.clock.nu()
    for (const minuut of [0, 5, 12]) {
      huis.setClock(new Date(Date.parse(sinds) + minuut * 60_000).toISOString())
      await huis.doe('gemeente', dossierInzien, p)
    }
    const { lijnen } = await stel('fg', {
      casusnummer: casus.casusnummer,
      partij: huis.partij.gemeente,
      daden: ['gezien'],
    })
    const zittingen = lijnen.filter((l) => l.vanTijdstip >= sinds)
    expect(zittingen).toHaveLength(1)
    expect(zittingen[0]).toMatchObject({ vanTijdstip: sinds, organisatie: 'gemeente', daad: 'gezien' })
  })

  test('[R8] what was refused is found by itself, with its rule', async () => {
    await expect(stel('manager', {})).rejects.toThrow(Geweigerd)
    const { lijnen } = await stel('fg', { daden: ['geweigerd'] })
    expect(lijnen.every((l) => l.daad === 'geweigerd')).toBe(true)
    expect(lijnen.find((l) => l.handeling === 'Nagaan wie wat zag')).toMatchObject({
      rol: 'manager',
      regels: ['P5/rol-staat-toe'],
    })
  })

  test('[R8] names come only for a reason, which is in the logboek with what was asked, and who was asked about is not', async () => {
    const { lijnen } = await stel('fg', { persoon: { naam, geboortedatum }, namen: 'incident' })
    expect(lijnen.map((l) => l.wie)).toContain(huis.wie('politie').naam)
    const { regels } = await huis.doe('fg', logboekInzien, {})
    const [laatste] = regels.filter((r) => r.handeling === 'Nagaan wie wat zag')
    expect(laatste?.feiten).toEqual(
      expect.arrayContaining(['waarvoor: verzoek', 'gezocht op: persoon', 'namen van mensen: incident']),
    )
    expect(JSON.stringify(regels)).not.toContain('Proefjes')
  })

  test('[R8] nobody else may ask, and nothing of another zvh is found', async () => {
    for (const wie of ['gemeente', 'procesregisseur', 'ondersteuner', 'manager', 'beheerder'] as const)
      await expect(stel(wie, { casusnummer: casus.casusnummer }), wie).rejects.toThrow(Geweigerd)
    const elders: Vraag = { casusnummer: casus.casusnummer }
    expect(await stel('fg', elders, straat)).toMatchObject({
      casussen: [],
      lijnen: [],
      organisaties: [],
      onderdelen: [],
    })
    const persoon = { persoon: { naam, geboortedatum } }
    expect(await stel('fg', persoon, straat)).toMatchObject({ casussen: [], lijnen: [] })
    expect((await stel('fg', { ...persoon, casusnummer: 'ZZZZ-ZZZZ' })).lijnen).toEqual([])
  })
})
