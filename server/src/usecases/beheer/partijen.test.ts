import {
  bevoegdheidVerlenen,
  convenantBeeindigen,
  convenantVastleggen,
  logboekInzien,
  partijenInzien,
  partijVastleggen,
  partijWijzigen,
  rechtBevestigen,
  rechtVastleggen,
  taakBeeindigen,
  taakVastleggen,
  taakWijzigen,
  verstrekkingsbesluitBeeindigen,
  verstrekkingsbesluitVastleggen,
  voorstelSchrappen,
  werkInzien,
} from '@casushuis/contract'
import { sjablonen, voorstelVan } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meldAan } from '../../testing/casus.ts'
import { mandaatbesluit, openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

const vandaag = '2026-11-29'
const besluit = mandaatbesluit
const nieuw = {
  ...{ naam: 'Stichting Opvang', soort: 'privaat' as const, bron: 'Handelsregister 99 99 99', sjabloon: null },
}
const taak = {
  ...{ naam: 'Opvang', grondslag: 'Proefwet, artikel 3', getoetst: { door: 'mr. J. Proef', dag: '2026-11-20' } },
  ...{ van: vandaag, tot: null },
}
const reden = 'Dit stond er verkeerd.'
const door = (id: string) => ({ besluit: { regel: { id } } })

/** A house begins without partijen: each is recorded, corrected and ended on the screen, with effect at once (P4, B2.2.1). */
describe('the register of partijen', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
    huis.setClock('2026-11-29T09:00:00.000Z')
  })
  afterAll(() => huis?.sluit())

  const leg = (anders: object = {}) => huis.doe('beheerder', partijVastleggen, { body: { ...nieuw, ...anders } })
  const partij = async (id: string, wie: TestPerson = 'politie') =>
    (await huis.doe(wie, partijenInzien)).partijen.find((p) => p.id === id)

  test('[P4] a partij that was recorded tells who did so and on what, and can do nothing yet', async () => {
    const { id } = await leg()
    expect(await partij(id)).toMatchObject({
      ...{ ...nieuw, convenantpartner: false, landelijkeKetenpartner: false, convenanten: [], taken: [] },
      ...{ vastgelegd: { door: huis.wie('beheerder').naam }, wijzigingen: [] },
    })
    await expect(leg({ naam: ' stichting OPVANG ' })).rejects.toMatchObject(door('P4/partij-eenmaal'))
  })

  test('[P4] who corrects one leaves what stood there, and the name of another is refused', async () => {
    const { id } = await leg({ naam: 'Stichting Opvangg' })
    const wijzig = (anders: object) =>
      huis.doe('beheerder', partijWijzigen, {
        params: { id },
        body: { ...nieuw, naam: 'Opvang Oost', reden, ...anders },
      })
    await wijzig({})
    await expect(wijzig({ naam: 'politie' })).rejects.toMatchObject(door('P4/partij-eenmaal'))
    const gezien = await partij(id)
    expect(gezien).toMatchObject({
      naam: 'Opvang Oost',
      wijzigingen: [{ naam: 'Stichting Opvangg', soort: 'privaat' }],
    })
    expect(JSON.stringify(gezien)).not.toContain(reden)
  })

  test('[P4] [A1] a convenant counts on the next request and is over on the one after it was ended', async () => {
    const meld = () => meldAan(huis, 'energiebedrijf')
    const id = huis.partij.energiebedrijf
    const verleen = () =>
      huis.doe('beheerder', bevoegdheidVerlenen, {
        params: { id },
        body: { bevoegdheden: ['intake'], van: vandaag, tot: null, besluit },
      })
    await expect(verleen()).rejects.toMatchObject(door('T11/mandaat-alleen-van-convenantpartner'))
    await expect(meld()).rejects.toMatchObject(door('A1/alleen-convenantpartner'))
    const convenant = await huis.doe('beheerder', convenantVastleggen, {
      params: { id },
      body: { van: vandaag, tot: null, besluit },
    })
    expect(await partij(id)).toMatchObject({ convenantpartner: true, convenanten: [{ besluit, geldig: true }] })
    await verleen()
    await expect(meld()).resolves.toBeTruthy()
    const beeindig = (laatsteDag: string | null) =>
      huis.doe('beheerder', convenantBeeindigen, { params: { id: convenant.id }, body: { laatsteDag, reden } })
    await expect(beeindig('2026-11-28')).rejects.toMatchObject(door('P4/einde-niet-terug'))
    await beeindig('2026-12-31')
    await expect(beeindig('2027-01-31')).rejects.toMatchObject(door('P4/einde-niet-terug'))
    await expect(meld()).resolves.toBeTruthy()
    await beeindig(null)
    await expect(meld()).rejects.toMatchObject(door('A1/alleen-convenantpartner'))
    expect(await partij(id)).toMatchObject({ convenanten: [{ geldig: false, beeindigd: { door: 'beheerder' } }] })
    await expect(beeindig(null)).rejects.toMatchObject(door('P4/nog-niet-voorbij'))
  })

  test('[P4] [A2] a taak is there on the next request, as a jurist looked at it, and gone on the one after it ended', async () => {
    const params = { id: huis.partij.corporatie }
    const { id } = await huis.doe('beheerder', taakVastleggen, { params, body: taak })
    const gezien = async () => (await partij(params.id))?.taken.find((t) => t.id === id)
    expect(await gezien()).toMatchObject({ ...taak, geldig: true, vastgelegdDoor: 'beheerder' })
    await huis.doe('beheerder', taakWijzigen, {
      params: { id },
      body: { naam: 'Opvang', grondslag: 'Proefwet, artikel 4', getoetst: taak.getoetst, reden },
    })
    expect(await gezien()).toMatchObject({ grondslag: 'Proefwet, artikel 4' })
    const meld = () => meldAan(huis, 'corporatie', { taak: id })
    await expect(meld()).resolves.toBeTruthy()
    await huis.doe('beheerder', taakBeeindigen, { params: { id }, body: { laatsteDag: null, reden } })
    await expect(meld()).rejects.toMatchObject(door('A2/eigen-taak'))
  })

  test('[P4] a verstrekkingsbesluit stands with the partij, ends on its day, and gives nobody a right', async () => {
    const params = { id: huis.partij.politie }
    const mag = (await partij(params.id))?.mag
    const strekking = 'Meldingen van overlast, aan de deelnemers van een overleg, om de aanpak te kiezen.'
    const leg = (tot: string | null) =>
      huis.doe('beheerder', verstrekkingsbesluitVastleggen, {
        params,
        body: { strekking, van: vandaag, tot, besluit },
      })
    const { id } = await leg('2027-01-20')
    const gezien = async () => (await partij(params.id, 'ggz'))?.verstrekkingsbesluiten.find((b) => b.id === id)
    expect(await gezien()).toMatchObject({ strekking, besluit, van: vandaag, tot: '2027-01-20', geldig: true })
    expect((await partij(params.id))?.mag).toEqual(mag)
    const werk = async () =>
      (await huis.doe('beheerder', werkInzien)).huistaken.filter(
        (t) => t.soort === 'verstrekkingsbesluitVerlengen' && t.partij === params.id,
      )
    expect(await werk()).toMatchObject([{ deadline: '2027-01-20' }])
    await leg(null)
    expect(await werk()).toEqual([])
    const beeindig = () =>
      huis.doe('beheerder', verstrekkingsbesluitBeeindigen, { params: { id }, body: { laatsteDag: null, reden } })
    await beeindig()
    expect(await gezien()).toMatchObject({ geldig: false, beeindigd: { door: 'beheerder' } })
    await expect(beeindig()).rejects.toMatchObject(door('P4/nog-niet-voorbij'))
  })

  test('[P4] what is proposed for a kind of partij is recorded or struck, each once, and told to nobody else', async () => {
    const { id } = await leg({ naam: 'GGZ Oost', sjabloon: 'ggz' })
    const params = { id }
    const standen = async (wie: TestPerson = 'beheerder') =>
      (await partij(id, wie))?.voorstellen.map((v) => `${v.id} ${v.stand}`)
    const open = [
      'taak/Geneeskundige behandeling open',
      'taak/Verplichte zorg open',
      'recht/bijzonder open',
      'recht/bsn open',
    ]
    expect(await standen()).toEqual(open)
    for (const wie of ['ggz', 'manager', 'procesregisseur'] as const) expect(await standen(wie), wie).toEqual([])
    const begin = (voorstel: string | null) =>
      huis.doe('beheerder', taakVastleggen, { params, body: { ...taak, voorstel } })
    await begin('taak/Geneeskundige behandeling')
    await expect(begin('taak/Geneeskundige behandeling')).rejects.toMatchObject(door('P4/voorstel-eenmaal'))
    await expect(begin('taak/Volkshuisvesting')).rejects.toMatchObject(door('P4/voorstel-eenmaal'))
    const schrap = (voorstel: string, wie: TestPerson = 'beheerder') =>
      huis.doe(wie, voorstelSchrappen, { params, body: { voorstel, getoetst: taak.getoetst, reden } })
    await schrap('taak/Verplichte zorg')
    for (const voorstel of ['taak/Verplichte zorg', 'taak/Geneeskundige behandeling', 'recht/strafrechtelijk'])
      await expect(schrap(voorstel), voorstel).rejects.toMatchObject(door('P4/voorstel-open'))
    await expect(schrap('recht/bsn', 'fg')).rejects.toMatchObject(door('P5/rol-staat-toe'))
    const body = { soort: 'bsn' as const, van: vandaag, tot: null, toelichting: 'Getoetst aan de wet.' }
    await huis.doe('beheerder', rechtVastleggen, { params, body })
    expect(await standen()).toEqual([
      ...['taak/Geneeskundige behandeling vastgelegd', 'taak/Verplichte zorg geschrapt'],
      ...['recht/bijzonder open', 'recht/bsn vastgelegd'],
    ])
    const gezien = (await partij(id, 'beheerder'))?.voorstellen.find((v) => v.stand === 'geschrapt')
    expect(gezien).toMatchObject({ getoetst: taak.getoetst, naam: 'Verplichte zorg', recht: null })
    expect(JSON.stringify(gezien)).not.toContain(reden)
    expect((await partij(id))?.mag).toEqual({ bijzonder: false, strafrechtelijk: false, bsn: false })
    await huis.doe('beheerder', partijWijzigen, {
      params,
      body: { ...nieuw, naam: 'GGZ Oost', sjabloon: 'halt', reden },
    })
    expect(await standen()).toEqual(['taak/Halt-afdoening open', 'recht/strafrechtelijk open'])
  })

  test('[P4] nobody makes a partij a landelijke ketenpartner alone', async () => {
    const { id } = await leg({ naam: 'Landelijke dienst' })
    const recht = await huis.doe('beheerder', rechtVastleggen, {
      params: { id },
      body: { soort: 'landelijkeKetenpartner', van: vandaag, tot: null, toelichting: 'Getoetst aan het convenant.' },
    })
    expect(await partij(id)).toMatchObject({ landelijkeKetenpartner: false, mag: { bijzonder: false } })
    const bevestig = (wie: TestPerson) =>
      huis.doe(wie, rechtBevestigen, { params: { id: recht.id }, body: { bevinding: 'Het convenant gelezen.' } })
    await expect(bevestig('beheerder')).rejects.toMatchObject(door('P4/recht-door-tweede-bevestigd'))
    await bevestig('fg')
    expect(await partij(id)).toMatchObject({
      landelijkeKetenpartner: true,
      mag: { bijzonder: true, strafrechtelijk: false, bsn: false },
    })
  })

  test('[P4] what begins before today says why, and what is not filled in is told at its field', async () => {
    const app = await openTestServer(huis)
    const stuur = async (pad: string, body: object) => {
      const antwoord = await vraag(app, 'beheerder', 'POST', pad, body)
      return [antwoord.statusCode, ...(antwoord.json().velden?.map((v: { veld: string }) => v.veld) ?? [])]
    }
    const bij = `/partijen/${huis.partij.ggz}`
    expect(await stuur('/partijen', { naam: ' ', soort: 'half', bron: '' })).toEqual([400, 'naam', 'soort', 'bron'])
    expect(await stuur('/partijen', { ...nieuw, naam: 'x'.repeat(301) })).toEqual([400, 'naam'])
    expect(await stuur('/partijen', nieuw)).toEqual([400, 'naam'])
    const gisteren = { van: '2026-11-28', tot: null }
    expect(await stuur(`${bij}/convenanten`, { ...gisteren, besluit })).toEqual([400, 'waaromEerder'])
    expect(await stuur(`${bij}/convenanten`, { van: vandaag, tot: '2026-11-01', besluit })).toEqual([400, 'tot'])
    expect(await stuur(`${bij}/verstrekkingsbesluiten`, { ...gisteren, strekking: ' ', besluit: {} })).toEqual([
      ...[400, 'strekking', 'besluit.dag', 'besluit.kenmerk', 'besluit.ondertekenaar'],
    ])
    const morgen = { ...taak, getoetst: { ...taak.getoetst, dag: '2026-11-30' } }
    expect(await stuur(`${bij}/taken`, morgen)).toEqual([400, 'getoetst.dag'])
    expect(await stuur(`${bij}/taken`, { ...taak, grondslag: '', getoetst: {} })).toEqual([
      ...[400, 'grondslag', 'getoetst.door', 'getoetst.dag'],
    ])
    expect(await stuur(`${bij}/taken`, { ...taak, ...gisteren, waaromEerder: 'De taak bestond al.' })).toEqual([201])
    for (const { taken } of sjablonen)
      for (const voorstel of taken)
        expect(await stuur(`${bij}/taken`, { ...taak, naam: voorstel.naam, grondslag: voorstelVan(voorstel) })).toEqual(
          [...[400, 'grondslag']],
        )
    for (const wie of ['procesregisseur', 'manager', 'fg', 'ggz'] as const)
      expect((await vraag(app, wie, 'POST', '/partijen', { ...nieuw, naam: wie })).statusCode, wie).toBe(403)
    await app.close()
  })

  test('[P7] [P4] nobody of another zvh corrects or ends what this one recorded', async () => {
    const buren = await openTestHouse({ beside: huis })
    const { id } = await huis.doe('beheerder', taakVastleggen, { params: { id: huis.partij.ggz }, body: taak })
    const poging = [
      buren.doe('beheerder', taakBeeindigen, { params: { id }, body: { laatsteDag: null, reden } }),
      buren.doe('beheerder', taakVastleggen, { params: { id: huis.partij.ggz }, body: taak }),
      buren.doe('beheerder', verstrekkingsbesluitVastleggen, {
        params: { id: huis.partij.ggz },
        body: { strekking: 'Alles.', van: vandaag, tot: null, besluit },
      }),
      buren.doe('beheerder', partijWijzigen, { params: { id: huis.partij.ggz }, body: { ...nieuw, reden } }),
    ]
    for (const uitkomst of await Promise.allSettled(poging)) expect(uitkomst.status).toBe('rejected')
    expect((await partij(huis.partij.ggz))?.taken.find((t) => t.id === id)?.geldig).toBe(true)
    expect(await partij(huis.partij.ggz)).toMatchObject({ naam: 'ggz' })
  })

  test('[P4] what ends within sixty days is work for the beheerder and the partij, until something goes on', async () => {
    const params = { id: huis.partij.welzijn }
    const werk = async (wie: TestPerson) =>
      (await huis.doe(wie, werkInzien)).huistaken
        .filter((t) => t.soort === 'taakVerlengen' && t.partij === params.id)
        .map((t) => t.deadline)
    const leg = (van: string, tot: string | null) =>
      huis.doe('beheerder', taakVastleggen, { params, body: { ...taak, naam: 'Tijdelijke taak', van, tot } })
    await leg(vandaag, '2027-01-20')
    expect([await werk('beheerder'), await werk('welzijn')]).toEqual([['2027-01-20'], ['2027-01-20']])
    for (const wie of ['manager', 'fg', 'procesregisseur', 'ggz'] as const) expect(await werk(wie), wie).toEqual([])
    await leg('2027-01-21', null)
    expect(await werk('beheerder')).toEqual([])
  })

  test('[R2] leaves a record of each step, also of what was refused', async () => {
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 100 } })
    const gedaan = regels.map((r) => `${r.handeling}: ${r.besluit}`)
    for (const handeling of ['Partij vastleggen', 'Convenant beëindigen', 'Wettelijke taak verbeteren'])
      expect(gedaan).toContain(`${handeling}: toegestaan`)
    expect(gedaan).toContain('Partij vastleggen: geweigerd')
  })
})
