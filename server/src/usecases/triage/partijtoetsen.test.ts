import {
  afschalingBesluiten,
  casusHeropenen,
  casusInzien,
  casussenInzien,
  partijToetsen,
  partijtoetsBeeindigen,
  uitvraagkeuzesInzien,
  verloopInzien,
  werkInzien,
} from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aanvaard, afgestemd, begin, naarOverleg, naarTriage, planOverleg, rondAf, vraag } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { openTestServer, vraag as vraagApi } from '../../testing/http.ts'

const noodzaak = 'Alleen zij weet van de AFSLUITING die dreigt.'
const grenzen = 'Zij geeft betaalgegevens en krijgt NAAMENADRES.'

describe('a partij outside the convenant in one casus', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  const body = () => ({
    ...{ partij: huis.partij.energiebedrijf, taak: huis.taak.energiebedrijf, noodzaak, grenzen },
    protocol: { door: 'De bestuurder', versie: '2.1', dag: dagVan(huis.middelen.clock.nu()) },
    ...afgestemd(huis),
  })
  const toets = (casusnummer: string, anders: Partial<ReturnType<typeof body>> & { readonly tot?: string } = {}) =>
    huis.doe('procesregisseur', partijToetsen, { params: { casusnummer }, body: { ...body(), ...anders } })
  const vanEnergie = async () => {
    const { casussen } = await huis.doe('energiebedrijf', casussenInzien, {})
    return casussen.map((c) => c.casusnummer)
  }
  const keuze = async (casusnummer: string) => {
    const { partijen } = await huis.doe('procesregisseur', uitvraagkeuzesInzien, { params: { casusnummer } })
    return partijen.find((p) => p.partij.naam === 'energiebedrijf')
  }
  const geweigerd = (id: string) => ({ besluit: { regel: { id } } })

  test('[T11] tested apart it can be asked there and nowhere else, and knows its limits, not why it is needed', async () => {
    const [hier, elders] = [await naarTriage(huis), await naarTriage(huis)]
    expect((await keuze(hier))?.bezwaar?.regel.id).toBe('T11/niet-convenantpartner-apart-toetsen')
    const { id } = await toets(hier)
    expect(await keuze(hier)).toMatchObject({ bezwaar: null, magNiet: ['bijzonder', 'strafrechtelijk', 'bsn'] })
    expect((await keuze(elders))?.bezwaar?.regel.id).toBe('T11/niet-convenantpartner-apart-toetsen')
    expect(await vanEnergie(), 'a test is no question').toEqual([])
    await vraag(huis, hier, 'energiebedrijf')
    expect(await vanEnergie()).toEqual([hier])
    await expect(vraag(huis, elders, 'energiebedrijf')).rejects.toMatchObject(
      geweigerd('T11/niet-convenantpartner-apart-toetsen'),
    )
    const daar = await huis.doe('energiebedrijf', casusInzien, { params: { casusnummer: hier } })
    expect(daar.partijtoetsen).toMatchObject([{ id, grenzen, geldt: true, taak: 'Taak van energiebedrijf', geeft: [] }])
    expect(JSON.stringify(daar)).not.toContain('AFSLUITING')
    const leidend = await huis.doe('gemeente', casusInzien, { params: { casusnummer: hier } })
    expect(leidend.stukken).toContainEqual(
      expect.objectContaining({ soort: 'partijtoets', motivering: noodzaak, gezien: false }),
    )
    for (const wie of ['politie', 'manager', 'beheerder'] as const)
      await expect(huis.doe(wie, casusInzien, { params: { casusnummer: hier } })).rejects.toThrow()
  })

  test('[T11] it ends in the very next request: the list, the work and the casus are empty for it', async () => {
    const casusnummer = await naarTriage(huis)
    const { id } = await toets(casusnummer)
    await vraag(huis, casusnummer, 'energiebedrijf')
    const taken = async () =>
      (await huis.doe('energiebedrijf', werkInzien, {})).taken.filter((t) => t.casusnummer === casusnummer)
    const vanRegie = async () => {
      const werk = await huis.doe('procesregisseur', werkInzien, {})
      return werk.taken.filter((t) => t.casusnummer === casusnummer).map((t) => t.soort)
    }
    expect(await taken()).toHaveLength(1)
    expect(await vanRegie()).not.toContain('partijToetsen')
    await huis.doe('gemeente', partijtoetsBeeindigen, {
      params: { casusnummer, id },
      body: { reden: 'De dreiging is weg, wij hebben haar niet meer nodig.' },
    })
    expect(await taken()).toEqual([])
    expect(await vanRegie(), 'who runs the casus is told that nobody answers').toContain('partijToetsen')
    expect(await vanEnergie()).not.toContain(casusnummer)
    await expect(huis.doe('energiebedrijf', casusInzien, { params: { casusnummer } })).rejects.toThrow()
    const { regels } = await huis.doe('procesregisseur', verloopInzien, { params: { casusnummer } })
    expect(regels.map((r) => r.handeling)).toEqual(
      expect.arrayContaining(['Partij buiten het convenant toetsen', 'Toets van een partij beëindigen']),
    )
  })

  test('[T11] [S7] after the last day of the test the calendar leaves no work behind', async () => {
    const casusnummer = await naarTriage(huis)
    await toets(casusnummer, { tot: dagVan(huis.middelen.clock.nu()) })
    await vraag(huis, casusnummer, 'energiebedrijf')
    const taken = async () =>
      (await huis.doe('energiebedrijf', werkInzien, {})).taken.filter((t) => t.casusnummer === casusnummer)
    expect(await taken()).toHaveLength(1)
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 86_400_000).toISOString())
    expect(await vanEnergie()).not.toContain(casusnummer)
    await huis.kalender()
    expect(await taken()).toEqual([])
  })

  test('[T11] [S1] [S2] it ends with the casus: opened again it is tested again', async () => {
    const casusnummer = await naarTriage(huis)
    const params = { casusnummer }
    await toets(casusnummer)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'corporatie', 'energiebedrijf'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'energiebedrijf')
    expect(await vanEnergie()).toContain(casusnummer)
    const motivering = 'De schulden zijn geregeld en de overlast is over.'
    await huis.doe('procesregisseur', afschalingBesluiten, { params, body: { ...afgestemd(huis), motivering } })
    expect(await vanEnergie()).not.toContain(casusnummer)
    await huis.doe('procesregisseur', casusHeropenen, { params, body: { motivering } })
    const { partijtoetsen } = await huis.doe('procesregisseur', casusInzien, { params })
    expect(partijtoetsen).toMatchObject([{ geldt: false, totTijdstip: expect.any(String) }])
    expect(await vanEnergie()).not.toContain(casusnummer)
    await expect(planOverleg(huis, casusnummer, ['gemeente', 'energiebedrijf'])).rejects.toMatchObject(
      geweigerd('T11/niet-convenantpartner-apart-toetsen'),
    )
  })

  test('[T11] at the table its people accept the afspraken like any other, and a refusal names the field', async () => {
    const casusnummer = await naarTriage(huis)
    const app = await openTestServer(huis)
    const morgen = dagVan(new Date(Date.parse(huis.middelen.clock.nu()) + 86_400_000).toISOString())
    const probeer = (anders: object) =>
      vraagApi(app, 'procesregisseur', 'POST', `/casussen/${casusnummer}/partijtoetsen`, { ...body(), ...anders })
    const velden = async (anders: object) =>
      (await probeer(anders)).json().velden?.map((v: { readonly veld: string }) => v.veld)
    expect(await velden({ protocol: { ...body().protocol, dag: morgen } })).toEqual(['protocol.dag'])
    expect(await velden({ ontvangt: ['bsn'] })).toEqual(['ontvangt'])
    expect(await velden({ taak: huis.taak.ggz })).toEqual(['taak'])
    expect(await velden({ tot: '2020-01-01' })).toEqual(['tot'])
    expect(await velden({ noodzaak: 'kort' })).toEqual(['noodzaak'])
    expect((await probeer({})).statusCode).toBe(201)
    await app.close()
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'energiebedrijf'])
    await expect(aanvaard(huis, 'energiebedrijf', { casusnummer, id: overleg })).resolves.not.toThrow()
  })
})
