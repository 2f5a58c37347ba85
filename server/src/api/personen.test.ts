import {
  betrokkeneAanmerken,
  casusInzien,
  datCheckDoen,
  dossierInzien,
  gegevenInbrengen,
  gegevenIntrekken,
  intakeBesluiten,
  persoonToevoegen,
  persoonVerbeteren,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  afgestemd,
  begin,
  bevestigAfronding,
  criteria,
  gegeven,
  meldAan,
  naarOverleg,
  naarTriage,
  vraagEnAntwoord,
} from '../testing/casus.ts'
import { readEverything } from '../testing/everything-read.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'

let huis: TestHouse
let app: FastifyInstance
beforeAll(async () => {
  huis = await openTestHouse()
  app = await openTestServer(huis)
})
afterAll(async () => {
  await app?.close()
  await huis?.sluit()
})

const noodzaak = 'Nodig omdat het gezin hier een rol in speelt.'
const moeder = { rol: 'systeemlid', omschrijving: 'Zijn moeder Mirabel', noodzaak } as const
const metNaam = {
  naam: 'Mirabel Verzonnen',
  geboortedatum: '1961-02-03',
  waaromNaam: 'Er loopt ook een casus over haar.',
}
const open = { bijzonder: false, strafrechtelijk: false, geheimhouding: null }

const voegToe = (casusnummer: string, anders: object = {}, wie: TestPerson = 'gemeente') =>
  huis.doe(wie, persoonToevoegen, { params: { casusnummer }, body: { ...moeder, ...open, ...anders } })

const isBekend = (casusnummer: string) =>
  huis.doe('procesregisseur2', datCheckDoen, {
    params: { casusnummer },
    body: { reden: 'Nodig om af te stemmen met een andere casus.' },
  })

/** Another casus, about somebody of this name. */
const overHaar = ({ naam, geboortedatum }: Pick<typeof metNaam, 'naam' | 'geboortedatum'>) =>
  meldAan(huis, 'gemeente', {
    procesregisseur: huis.wie('procesregisseur2').id,
    betrokkene: { naam, geboortedatum, noodzaak, deelnemersMogenWetenWie: false },
  })

const zonderIds = (body: string) => body.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')

/** Everything that somebody gets to read; each request has a number of its own. */
const lees = (wie: TestPerson, casusnummer: string) =>
  readEverything(async (path) => {
    const { statusCode, body } = await vraag(app, wie, 'GET', path)
    return { statusCode, body: zonderIds(body) }
  }, casusnummer)

describe('[A5] another person than the hoofdpersoon', () => {
  test('[A5] is named as far as needed: a description will do, a name asks why, and each gegeven says whom it is about', async () => {
    const casusnummer = await meldAan(huis)
    const params = { casusnummer }
    const { id } = await voegToe(casusnummer)
    await huis.doe('gemeente', gegevenInbrengen, { params, body: gegeven({ titel: 'Haar slaap', over: id }) })
    const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params })
    expect(gegevens.map(({ inhoud }) => [inhoud?.titel, inhoud?.persoon?.rol, inhoud?.over?.omschrijving])).toEqual([
      ['Betrokkene', undefined, undefined],
      ['Overlast in het portiek', undefined, undefined],
      [moeder.omschrijving, 'systeemlid', undefined],
      ['Haar slaap', undefined, moeder.omschrijving],
    ])
    const path = `/casussen/${casusnummer}/personen`
    const zonder = await vraag(app, 'gemeente', 'POST', path, { ...moeder, ...open, ...metNaam, waaromNaam: ' ' })
    expect(zonder.json().velden).toEqual([{ veld: 'waaromNaam', melding: expect.stringContaining('waarom') }])
    const dag = await vraag(app, 'gemeente', 'POST', path, { ...moeder, ...open, geboortedatum: '1961-02-03' })
    expect(dag.json().velden).toEqual(zonder.json().velden)
    await huis.doe('gemeente', persoonVerbeteren, { params: { casusnummer, id }, body: { ...moeder, ...metNaam } })
    const na = await huis.doe('procesregisseur', dossierInzien, { params })
    expect(na.gegevens.find((g) => g.id === id)?.inhoud?.persoon).toEqual({ rol: 'systeemlid', ...metNaam })
    // Who the casus is about stays one person, in header and lists.
    expect((await huis.doe('procesregisseur', casusInzien, { params })).betrokkene?.naam).toBe('Wessel Proefjes')
  })

  test('[A5] [A12] [T6] changes nothing at all in what those read who may not see her: no row, no count, no trace', async () => {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Meldingen', vrijgave: 'overleg' })])
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [])
    const buiten = [
      'politie',
      'politie2',
      'ggz',
      'corporatie',
      'manager',
      'beheerder',
      'fg',
      'procesregisseur2',
    ] as const
    const voor = await Promise.all(buiten.map((wie) => lees(wie, casusnummer)))
    const { id } = await voegToe(casusnummer, metNaam)
    await huis.doe('gemeente', gegevenInbrengen, {
      params: { casusnummer },
      body: gegeven({ titel: 'Mirabels slaap', over: id, vrijgave: 'overleg' }),
    })
    for (const [i, wie] of buiten.entries()) expect(await lees(wie, casusnummer), wie).toEqual(voor[i])
    // One that is there and hidden and one that is not there are the same, to the letter.
    const antwoorden = [id, '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'].map(async (over) => {
      const { statusCode, body } = await vraag(app, 'politie', 'POST', `/casussen/${casusnummer}/gegevens`, {
        ...gegeven({ over }),
        themas: [],
      })
      return [statusCode, zonderIds(body)]
    })
    const [verborgen, afwezig] = await Promise.all(antwoorden)
    expect(verborgen).toEqual(afwezig)
    expect(JSON.stringify(verborgen)).toContain('Deze persoon is er niet, of is niet voor u te zien.')
    expect((await lees('gemeente2', casusnummer)).isOpen).toBe(false)
  })

  test('[A5] [S3] is for nobody any more in the archive, where the hoofdpersoon can still be found', async () => {
    const casusnummer = await naarTriage(huis)
    await voegToe(casusnummer, { ...metNaam, vrijgave: 'overleg' })
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await begin(huis, casusnummer, overleg)
    const tafel = await lees('politie', casusnummer)
    expect(tafel.ofCasus).toContain(metNaam.naam)
    for (const wie of ['ggz', 'manager'] as const)
      expect((await lees(wie, casusnummer)).ofCasus).not.toContain('Mirabel')
  })
})

describe('[A6] the dat-check', () => {
  test('[A6] finds another person only once the procesregie marked her as betrokkene with a reason, by her name of now', async () => {
    const elders = await overHaar(metNaam)
    const casusnummer = await meldAan(huis)
    const { id } = await voegToe(casusnummer, metNaam)
    const params = { casusnummer, id }
    const reden = 'Zij vraagt zelf ook om hulp van ons.'
    expect(await isBekend(elders)).toEqual({ bekend: false, procesregisseur: null })
    for (const wie of ['gemeente', 'ondersteuner'] as const)
      await expect(
        huis.doe(wie, betrokkeneAanmerken, { params, body: { aangemerkt: true, reden } }),
      ).rejects.toMatchObject({ message: expect.any(String) })
    expect((await isBekend(elders)).bekend).toBe(false)
    await huis.doe('procesregisseur', betrokkeneAanmerken, { params, body: { aangemerkt: true, reden } })
    expect(await isBekend(elders)).toEqual({ bekend: true, procesregisseur: huis.wie('procesregisseur').naam })
    // Its bronhouder reads that she is found and why, nobody else.
    const { gegevens } = await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
    expect(gegevens.find((g) => g.id === id)?.zeggenschap).toMatchObject({
      medebetrokkene: true,
      waaromMedebetrokkene: reden,
    })
    const anders = { ...moeder, ...metNaam, naam: 'Mirabel Anders' }
    await huis.doe('gemeente', persoonVerbeteren, { params, body: anders })
    expect((await isBekend(elders)).bekend).toBe(false)
    await huis.doe('gemeente', persoonVerbeteren, { params, body: { ...moeder, ...metNaam } })
    expect((await isBekend(elders)).bekend).toBe(true)
    await huis.doe('procesregisseur', betrokkeneAanmerken, { params, body: { aangemerkt: false, reden } })
    expect((await isBekend(elders)).bekend).toBe(false)
  })

  test('[A6] [E1] finds nobody in a casus that is rounded off, from the decision on', async () => {
    // On a day of its own: nobody asks without end.
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 86_400_000).toISOString())
    const wie = { naam: 'Tobias Afgerond', geboortedatum: '1984-01-02' }
    const elders = await overHaar(wie)
    const weg = await meldAan(huis, 'gemeente', { betrokkene: { ...wie, noodzaak, deelnemersMogenWetenWie: false } })
    expect((await isBekend(elders)).bekend).toBe(true)
    await huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer: weg },
      body: { ...afgestemd(huis), uitkomst: 'nietInBehandeling', criteria, afweging: 'Een keten kan dit alleen aan.' },
    })
    expect(await isBekend(elders)).toEqual({ bekend: false, procesregisseur: null })
  })

  test('[A6] without a name and a birth date nobody is marked, and who is marked keeps both', async () => {
    const casusnummer = await meldAan(huis)
    const { id } = await voegToe(casusnummer)
    const params = { casusnummer, id }
    const merkAan = { params, body: { aangemerkt: true, reden: 'Zij vraagt zelf ook om hulp.' } }
    await expect(huis.doe('procesregisseur', betrokkeneAanmerken, merkAan)).rejects.toMatchObject({
      besluit: { regel: { id: 'A6/naam-voor-medebetrokkene' } },
    })
    await huis.doe('gemeente', persoonVerbeteren, { params, body: { ...moeder, ...metNaam } })
    await huis.doe('procesregisseur', betrokkeneAanmerken, merkAan)
    await expect(huis.doe('gemeente', persoonVerbeteren, { params, body: moeder })).rejects.toMatchObject({
      besluit: { regel: { id: 'A6/medebetrokkene-te-vinden' } },
    })
    const { gegevens } = await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
    const ander = gegevens.find((g) => g.betrokkene)?.id ?? ''
    await expect(
      huis.doe('procesregisseur', betrokkeneAanmerken, { ...merkAan, params: { casusnummer, id: ander } }),
    ).rejects.toMatchObject({ besluit: { toegestaan: false } })
  })

  test('[A6] [A11] [S5] does not find her any more once she was withdrawn, or the casus was destroyed', async () => {
    const zij = { ...metNaam, naam: 'Mirabel Tweede' }
    const elders = await overHaar(zij)
    const casusnummer = await meldAan(huis)
    const reden = 'Zij vraagt zelf ook om hulp van ons.'
    const maak = async () => {
      const { id } = await voegToe(casusnummer, zij)
      const params = { casusnummer, id }
      await huis.doe('procesregisseur', betrokkeneAanmerken, { params, body: { aangemerkt: true, reden } })
      return params
    }
    const params = await maak()
    expect((await isBekend(elders)).bekend).toBe(true)
    await huis.doe('gemeente', gegevenIntrekken, { params })
    expect((await isBekend(elders)).bekend).toBe(false)
    await maak()
    // The index is made again under a new key as it was: the others stay found.
    const weg = await meldAan(huis)
    const geen = { uitkomst: 'nietInBehandeling', criteria, afweging: 'Een keten kan dit alleen aan.' } as const
    const stop = { ...geen, ...afgestemd(huis) }
    await huis.doe('procesregisseur', intakeBesluiten, { params: { casusnummer: weg }, body: stop })
    await bevestigAfronding(huis, weg)
    await huis.kalender()
    expect((await isBekend(elders)).bekend).toBe(true)
    await huis.doe('procesregisseur', intakeBesluiten, { params: { casusnummer }, body: stop })
    await bevestigAfronding(huis, casusnummer)
    expect((await isBekend(elders)).bekend).toBe(false)
  })
})
