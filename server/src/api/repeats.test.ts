import {
  casusInzien,
  casussenInzien,
  intakeBesluiten,
  toewijzingBeeindigen,
  toewijzingVastleggen,
  uitvraagVersturen,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { calendarJob } from '../jobs/kalender.ts'
import { afgestemd, criteria, gegeven, meldAan, naam, naarTriage } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'
import { quietLog } from '../testing/quiet-log.ts'

describe('a request that is repeated', () => {
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

  const motivering = 'De partijen zijn het hierover eens.'
  const sleutel = (wat: string) => `${wat}-0123456789abcdef`
  const post = (wie: TestPerson, pad: string, body: object | null, key: string, versie?: string) =>
    vraag(app, wie, 'POST', pad, body, {
      'idempotency-key': key,
      ...(versie === undefined ? {} : { 'if-match': `"${versie}"` }),
    })
  const aanmelding = () => ({
    thematisch: null,
    taak: huis.taak.gemeente,
    procesregisseur: huis.wie('procesregisseur').id,
    betrokkene: {
      naam,
      geboortedatum: '1988-04-12',
      noodzaak: 'Nodig om te weten om wie het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding: 'Aanhoudende overlast, schulden en zorgmijding.',
    leefgebieden: ['wonen'],
    criteria,
    afweging: 'Zonder gezamenlijke aanpak lukt het niet.',
    informeren: { gedaan: true, toelichting: 'Besproken aan de deur op 26 februari.' },
    gegevens: [gegeven()],
  })
  const aantalCasussen = async () => (await huis.doe('gemeente', casussenInzien)).totaal
  const vastgelegd = async () => {
    const { regels } = (await vraag(app, 'fg', 'GET', '/logboek?perPagina=200')).json()
    return regels.length
  }

  test('[R2] [A6] a double click on an aanmelding gives one casus, and both the same number', async () => {
    const voor = await aantalCasussen()
    const klik = () => post('gemeente', '/casussen', aanmelding(), sleutel('dubbel'))
    const antwoorden = await Promise.all([klik(), klik(), klik()])
    expect(antwoorden.map((a) => a.statusCode)).toEqual([201, 201, 201])
    expect(new Set(antwoorden.map((a) => a.json().casusnummer)).size).toBe(1)
    expect(await aantalCasussen()).toBe(voor + 1)
    const regels = await vastgelegd()
    expect((await klik()).json()).toEqual(antwoorden[0]?.json())
    // The look at the logboek itself is the one that came.
    expect(await vastgelegd()).toBe(regels + 1)
  })

  test('[A11] who lost the answer to a destruction gets it again, and not that there is no such casus', async () => {
    const casusnummer = await meldAan(huis)
    const stop = { ...afgestemd(huis), uitkomst: 'nietInBehandeling', criteria, afweging: motivering } as const
    await huis.doe('procesregisseur', intakeBesluiten, { params: { casusnummer }, body: stop })
    const { versie } = await huis.doe('gemeente', casusInzien, { params: { casusnummer } })
    const bevestig = () =>
      post('gemeente', `/casussen/${casusnummer}/afronding/bevestigingen`, null, sleutel('vernietig'), versie)
    expect((await bevestig()).statusCode).toBe(204)
    expect((await bevestig()).statusCode).toBe(204)
    expect((await vraag(app, 'gemeente', 'GET', `/casussen/${casusnummer}`)).statusCode).toBe(404)
  })

  test('the same key with something else is refused, and nothing is stored; another person has keys of its own', async () => {
    const casusnummer = await meldAan(huis)
    const pad = `/casussen/${casusnummer}/gegevens`
    const een = await post('gemeente', pad, gegeven({ titel: 'Een' }), sleutel('ander'))
    const twee = await post('gemeente', pad, gegeven({ titel: 'Twee' }), sleutel('ander'))
    expect([een.statusCode, twee.statusCode]).toEqual([201, 422])
    const dossier = (await vraag(app, 'gemeente', 'GET', pad)).json()
    const titels = dossier.gegevens.map((g: { inhoud: { titel: string } }) => g.inhoud.titel)
    expect(titels.filter((t: string) => t === 'Een' || t === 'Twee')).toEqual(['Een'])
    const voor = await aantalCasussen()
    expect((await post('politie', '/casussen', aanmelding(), sleutel('ander'))).statusCode).not.toBe(422)
    expect(await aantalCasussen()).toBe(voor)
  })

  test.each([
    {},
    { 'idempotency-key': '' },
    { 'idempotency-key': 'kort' },
    { 'idempotency-key': 'met een spatie erin 0123' },
  ])('without a key of its own (%o) nothing is done, and the header is named', async (headers) => {
    const voor = await aantalCasussen()
    const antwoord = await vraag(app, 'gemeente', 'POST', '/casussen', aanmelding(), {
      'idempotency-key': '',
      ...headers,
    })
    expect([antwoord.statusCode, antwoord.json().detail]).toEqual([400, expect.stringContaining('Idempotency-Key')])
    expect(await aantalCasussen()).toBe(voor)
  })

  test('[R2] a refusal is not kept: what may be done by then is done', async () => {
    const casusnummer = await meldAan(huis)
    const body = {
      partij: huis.partij.ggz,
      waaromDezePartij: motivering,
      vraag: 'Kent u deze persoon?',
      noodzaak: motivering,
      antwoordVoor: '2027-01-01',
      meegestuurd: [],
      redenZonderNaam: motivering,
    }
    const uitvraag = () => post('procesregisseur', `/casussen/${casusnummer}/uitvragen`, body, sleutel('later'))
    expect((await uitvraag()).statusCode).toBe(403)
    await huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), uitkomst: 'triage', criteria, afweging: motivering },
    })
    expect((await uitvraag()).statusCode).toBe(201)
  })

  test('[P8] [A6] whose place ended gets nothing of what was answered before', async () => {
    const casusnummer = await meldAan(huis)
    const params = { casusnummer }
    const { id } = await huis.doe('gemeente', toewijzingVastleggen, {
      params,
      body: { medewerker: huis.wie('gemeente2').id, tot: null },
    })
    const breng = () => post('gemeente2', `/casussen/${casusnummer}/gegevens`, gegeven(), sleutel('plek'))
    const eerst = await breng()
    expect([eerst.statusCode, (await breng()).json()]).toEqual([201, eerst.json()])
    await huis.doe('gemeente', toewijzingBeeindigen, { params: { casusnummer, id } })
    expect((await breng()).statusCode).toBe(404)
  })

  test('[S5] what is kept says nothing in the open, goes with its casus, and is gone after a day', async () => {
    const rijen = () =>
      huis.database.kysely.transaction().execute(async (trx) => {
        await sql`select set_config('role', 'casushuis_lezer', true), set_config('casushuis.zvh', ${huis.zvh}, true),
          set_config('casushuis.medewerker', ${huis.wie('procesregisseur').id}, true),
          set_config('casushuis.nu', ${huis.middelen.clock.nu()}, true)`.execute(trx)
        return trx.selectFrom('herhaling').selectAll().execute()
      })
    const bezetTot = '2027-01-01T00:00:00.000Z'
    const job = { soort: 'kalender' as const, onderwerp: huis.zvh, gevraagd: 1, pogingen: 1, bezetTot }
    const kalender = () =>
      calendarJob({ store: huis.store, clock: huis.middelen.clock, log: quietLog }).run(huis.zvh, job)
    const casusnummer = await naarTriage(huis)
    const check = await post(
      'procesregisseur',
      `/casussen/${casusnummer}/dat-checks`,
      { reden: motivering },
      sleutel('check'),
    )
    expect(check.statusCode).toBeLessThan(404)
    const bewaard = await rijen()
    expect(bewaard.length).toBeGreaterThan(1)
    for (const { sleutel: hash, uitkomst } of bewaard) {
      expect(Buffer.from(hash).toString('latin1')).not.toContain('check-')
      expect(uitkomst ?? '').not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}|procesregisseur/)
    }
    await kalender()
    expect(await rijen()).toHaveLength(bewaard.length)
    huis.setClock('2026-03-04T09:00:00.000Z')
    await kalender()
    expect(await rijen()).toEqual([])
  })

  test('what was sent with the same key is done once where two processes take it at the same moment', async () => {
    const casusnummer = await naarTriage(huis)
    const body = {
      partij: huis.partij.politie,
      waaromDezePartij: motivering,
      vraag: 'Kent u deze persoon?',
      noodzaak: motivering,
      antwoordVoor: '2027-01-01',
      meegestuurd: [],
      redenZonderNaam: motivering,
    }
    const stuur = () => post('procesregisseur', `/casussen/${casusnummer}/uitvragen`, body, sleutel('samen'))
    const antwoorden = await Promise.all([stuur(), stuur()])
    expect(antwoorden.map((a) => a.statusCode)).toEqual([201, 201])
    expect(antwoorden[0]?.json()).toEqual(antwoorden[1]?.json())
    const { uitvragen } = await huis.doe('procesregisseur', casusInzien, { params: { casusnummer } })
    expect(uitvragen).toHaveLength(1)
    await expect(huis.doe('procesregisseur', uitvraagVersturen, { params: { casusnummer }, body })).rejects.toThrow()
  })
})
