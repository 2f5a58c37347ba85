import { actieBijwerken, casusInzien, plandoelVastleggen, uitvraagBeantwoorden } from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  begin,
  gegeven,
  meldAan,
  naarOverleg,
  naarTriage,
  sluit,
  vraag as stelVraag,
  taakVan,
} from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { openTestServer, readsAnywhere, vraag } from '../testing/http.ts'

/** Words that nobody may read for whom they are not: each test plants its own. */
describe('[P10] what somebody writes escapes no rule', () => {
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

  const leest = (wie: TestPerson, casusnummer: string, woord: string) => readsAnywhere(app, wie, { casusnummer, woord })
  const beantwoord = (wie: TestPerson, casusnummer: string, id: string, anders: object) =>
    vraag(app, wie, 'POST', `/casussen/${casusnummer}/uitvragen/${id}/antwoorden`, {
      ...{ bekend: true, weigergrond: null, toelichting: 'Bij ons bekend.', bijdrage: ['informatie'], gegevens: [] },
      taak: taakVan(huis, wie),
      ...anders,
    })

  /** The corporatie, which may not process health data, leads; the ggz is asked. */
  async function corporatieVraagtGgz() {
    const casusnummer = await naarTriage(huis, 'corporatie')
    return { casusnummer, id: await stelVraag(huis, casusnummer, 'ggz') }
  }

  test('[P10] [T5] an explanation goes no further than the gegevens that come with it', async () => {
    const { casusnummer, id } = await corporatieVraagtGgz()
    const mee = {
      toelichting: 'Zij heeft een depressie.',
      gegevens: [gegeven({ titel: 'Behandeling', bijzonder: true })],
    }
    expect((await beantwoord('ggz', casusnummer, id, mee)).statusCode).toBe(204)
    expect(await leest('ggz', casusnummer, 'depressie')).toBe(true)
    for (const wie of ['corporatie', 'procesregisseur'] as const)
      expect([wie, await leest(wie, casusnummer, 'depressie')]).toEqual([wie, false])
    const [uitvraag] = (await huis.doe('corporatie', casusInzien, { params: { casusnummer } })).uitvragen
    expect(uitvraag?.antwoord).toMatchObject({ bekend: true, delen: [] })
  })

  test('[P10] [C4] an explanation that rests on nothing says where it came from and has marks of its own', async () => {
    const { casusnummer, id } = await corporatieVraagtGgz()
    const zonder = await beantwoord('ggz', casusnummer, id, { toelichting: 'Zij heeft een depressie.' })
    expect(zonder.statusCode).toBe(400)
    expect(zonder.json().velden).toEqual([{ veld: 'overPersoon', melding: expect.stringContaining('op geen gegeven') }])
    const met = { toelichting: 'Zij heeft een depressie.', overPersoon: true, bijzonder: true }
    expect((await beantwoord('ggz', casusnummer, id, met)).statusCode).toBe(204)
    for (const wie of ['corporatie', 'procesregisseur'] as const)
      expect([wie, await leest(wie, casusnummer, 'depressie')]).toEqual([wie, false])
  })

  test('[P10] [T5] in triage who asked reads the explanation of gegevens that were not released for an overleg', async () => {
    const casusnummer = await naarTriage(huis)
    const id = await stelVraag(huis, casusnummer, 'ggz')
    await beantwoord('ggz', casusnummer, id, {
      toelichting: 'In zorg sinds mei.',
      gegevens: [gegeven({ bijzonder: true })],
    })
    expect(await leest('gemeente', casusnummer, 'sinds mei')).toBe(true)
    await begin(huis, casusnummer, await naarOverleg(huis, casusnummer, ['gemeente', 'ggz']))
    expect(await leest('gemeente', casusnummer, 'sinds mei')).toBe(false)
  })

  test('[P10] a refused answer says it too, and an ordinary one reaches who asked, until triage is over', async () => {
    const { casusnummer, id } = await corporatieVraagtGgz()
    const weigering = {
      bekend: null,
      weigergrond: 'geheimhouding',
      toelichting: 'Dat mogen wij niet zeggen.',
      bijdrage: [],
    }
    expect((await beantwoord('ggz', casusnummer, id, weigering)).statusCode).toBe(400)
    expect((await beantwoord('ggz', casusnummer, id, { ...weigering, overPersoon: false })).statusCode).toBe(204)
    expect(await leest('corporatie', casusnummer, 'mogen wij niet zeggen')).toBe(true)
    await begin(huis, casusnummer, await naarOverleg(huis, casusnummer, ['corporatie', 'ggz']))
    expect(await leest('corporatie', casusnummer, 'mogen wij niet zeggen')).toBe(false)
    expect(await leest('ggz', casusnummer, 'mogen wij niet zeggen')).toBe(true)
  })

  /** An overleg in which the corporatie, the ggz and the politie sit, led by the gemeente. */
  async function aanTafel() {
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    return { casusnummer, overleg, pad: `/casussen/${casusnummer}` }
  }

  test('[P10] [C6] a goal about the person is not written down without the gegeven that it came from', async () => {
    const { casusnummer, pad } = await aanTafel()
    const psychose = { tekst: 'Psychose stabiel met Clozapine.', steuntOp: [] }
    for (const [overPersoon, veld] of [
      [null, 'overPersoon'],
      [true, 'steuntOp'],
    ] as const) {
      const antwoord = await vraag(app, 'procesregisseur', 'POST', `${pad}/plandoelen`, { ...psychose, overPersoon })
      expect([antwoord.statusCode, antwoord.json().velden.map((v: { veld: string }) => v.veld)]).toEqual([400, [veld]])
    }
    // The way around of who is in a hurry leaves the mark: who says that it is health data keeps it from who may not.
    const body = { ...psychose, overPersoon: false, bijzonder: true }
    await huis.doe('procesregisseur', plandoelVastleggen, { params: { casusnummer }, body })
    expect(await leest('politie', casusnummer, 'Clozapine')).toBe(true)
    expect(await leest('corporatie', casusnummer, 'Clozapine')).toBe(false)
  })

  test('[P10] [C4] a goal has at least the marks of what it rests on, and shows them', async () => {
    const { casusnummer, pad } = await aanTafel()
    const zorg = { ...gegeven({ titel: 'Zorg', bijzonder: true, vrijgave: 'overleg' }), themas: [algemeenBeeld] }
    const { id } = (await vraag(app, 'ggz', 'POST', `${pad}/gegevens`, zorg)).json()
    const body = { tekst: 'Clozapine blijft goed ingesteld.', steuntOp: [id], bijzonder: false }
    await huis.doe('procesregisseur', plandoelVastleggen, { params: { casusnummer }, body })
    const { plandoelen } = await huis.doe('politie', casusInzien, { params: { casusnummer } })
    expect(plandoelen).toMatchObject([{ bijzonder: true, strafrechtelijk: false, steuntOp: [id] }])
    expect(await leest('corporatie', casusnummer, 'Clozapine')).toBe(false)
  })

  test('[P10] [C6] what came of an action and is about the person is for who leads, with the mark for who may process it', async () => {
    const { casusnummer, overleg } = await aanTafel()
    const { actie } = await sluit(huis, casusnummer, overleg, 'ggz')
    const params = { casusnummer, id: actie }
    const meldt = (tekst: object) => huis.doe('ggz', actieBijwerken, { params, body: { stand: 'bezig', ...tekst } })
    await expect(meldt({ resultaat: 'Opnieuw psychotisch.' })).rejects.toMatchObject({
      besluit: { regel: { id: 'P10/herkomst-beantwoord' } },
    })
    await meldt({ resultaat: 'Opnieuw psychotisch.', overPersoon: true, bijzonder: true })
    expect(await leest('gemeente', casusnummer, 'psychotisch')).toBe(true)
    for (const wie of ['politie', 'corporatie'] as const)
      expect([wie, await leest(wie, casusnummer, 'psychotisch')]).toEqual([wie, false])
    await expect(
      huis.doe('corporatie', actieBijwerken, {
        params,
        body: { stand: 'klaar', resultaat: 'Klaar.', overPersoon: false },
      }),
    ).rejects.toMatchObject({ besluit: { toegestaan: false } })
  })

  test('[P10] [A7] nobody writes health data in the name of a partij that may not process it', async () => {
    const casusnummer = await naarTriage(huis)
    const id = await stelVraag(huis, casusnummer, 'corporatie')
    const antwoord = await beantwoord('corporatie', casusnummer, id, { overPersoon: true, bijzonder: true })
    expect([antwoord.statusCode, antwoord.json().velden?.[0]?.veld]).toEqual([400, 'bijzonder'])
    const gewoon = { bekend: false, weigergrond: null, toelichting: 'Geen huurder.', bijdrage: [], gegevens: [] }
    await huis.doe('corporatie', uitvraagBeantwoorden, {
      params: { casusnummer, id },
      body: { ...gewoon, overPersoon: false, taak: huis.taak.corporatie },
    })
    expect(await leest('gemeente', casusnummer, 'Geen huurder')).toBe(true)
  })

  test('[P10] [A8] a BSN is no part of a text, in no form', async () => {
    const { pad } = await aanTafel()
    for (const tekst of ['Zie 999900006.', 'BSN 9999.00.006', 'nr 999 900 006'])
      expect(
        (await vraag(app, 'procesregisseur', 'POST', `${pad}/plandoelen`, { tekst, overPersoon: false })).statusCode,
      ).toBe(400)
    expect(await meldAan(huis)).toBeTruthy()
  })
})
