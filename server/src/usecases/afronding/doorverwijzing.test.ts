import {
  afrondingBevestigen,
  bevoegdheidIntrekken,
  bevoegdheidVerlenen,
  casusInzien,
  casussenInzien,
  dossierInzien,
  logboekInzien,
  meenemenBeslissen,
  meenemenTerugnemen,
  ontvangstbewijsInzien,
  pakketInzien,
  partijenInzien,
  triageBesluiten,
  verstrekkingOphalen,
  werkInzien,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afgestemd, gegeven, naam, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { readEverything } from '../../testing/everything-read.ts'
import { mandaatbesluit, openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'
import { readPdf } from '../../testing/pdf.ts'
import { boek } from '../boek.ts'
import { NietGevonden } from '../errors.ts'

const tafel = 'Veiligheidsoverleg Noordkade'
const nodig = 'De officier moet weten of er al zorg is.'
const waarom = { toelichting: 'Dit helpt om snel en passend te beslissen.' }

describe('[T13] a casus that is reported elsewhere', () => {
  let straat: TestHouse
  let huis: TestHouse
  let app: FastifyInstance
  beforeAll(async () => {
    straat = await openTestHouse()
    huis = await openTestHouse({ beside: straat })
    app = await openTestServer(huis)
    for (const partij of ['ggz', 'politie'] as const) await verleent(partij)
  })
  afterAll(async () => {
    await app?.close()
    await straat?.sluit()
  })

  const verleent = (partij: 'ggz' | 'politie' | 'gemeente') =>
    huis.doe('beheerder', bevoegdheidVerlenen, {
      params: { id: huis.partij[partij] },
      body: {
        ...{ bevoegdheden: ['andereOverlegtafel'], besluit: mandaatbesluit, waaromEerder: '' },
        ...{ van: huis.middelen.clock.nu().slice(0, 10), tot: null },
      },
    })

  async function trektIn(partij: 'ggz' | 'gemeente') {
    const { partijen } = await huis.doe('beheerder', partijenInzien)
    const verlening = partijen
      .find((p) => p.id === huis.partij[partij])
      ?.bevoegdheidsverleningen.find((b) => b.bevoegdheden.includes('andereOverlegtafel'))
    const id = verlening?.id ?? expect.fail('no mandate')
    await huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'De afspraak is opgezegd.' } })
  }

  const gegevensVan = async (casusnummer: string) =>
    (await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })).gegevens

  /** Decided in triage: the name, a gegeven of the ggz and two of the politie should go along. */
  async function doorverwezen(doorRegie = false) {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ titel: 'Behandeling', tekst: 'Elke week een gesprek.' }),
    ])
    await vraagEnAntwoord(huis, casusnummer, 'politie', [
      gegeven({ titel: 'Aanhouding', tekst: 'In mei op het plein.' }),
      gegeven({ titel: 'Sporen', tekst: 'Nog in onderzoek.' }),
      gegeven({ titel: 'Ongevraagd', tekst: 'Dit hoeft niet mee.' }),
    ])
    const meegaan = (await gegevensVan(casusnummer))
      .filter((g) => g.betrokkene || ['Behandeling', 'Aanhouding', 'Sporen'].includes(g.inhoud?.titel ?? ''))
      .map((g) => ({ gegeven: g.id, waarom: nodig }))
    const doorverwijzing = { soort: 'zsm', naam: tafel, melder: huis.partij.gemeente, doorRegie, meegaan } as const
    const besluit = { uitkomst: 'andereOverlegtafel', motivering: 'Er is haast bij.', doorverwijzing } as const
    await huis.doe('procesregisseur', triageBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), ...besluit },
    })
    return { casusnummer }
  }

  const afspraken = async (wie: TestPerson, params: { casusnummer: string }) =>
    (await huis.doe(wie, casusInzien, { params })).meeneemafspraken

  async function beslist(wie: TestPerson, { casusnummer }: { casusnummer: string }, akkoord: boolean, titel: string) {
    const { gegevens } = await huis.doe(wie, dossierInzien, { params: { casusnummer } })
    const over = gegevens.find((g) => g.inhoud?.titel === titel)?.id
    const id = (await afspraken(wie, { casusnummer })).find((m) => m.gegeven === over)?.id ?? expect.fail(titel)
    await huis.doe(wie, meenemenBeslissen, {
      params: { casusnummer, id },
      body: { akkoord, voorwaarden: akkoord ? 'Alleen voor deze tafel.' : '', ...waarom },
    })
    return { casusnummer, id }
  }

  const alles = async (wie: TestPerson, casusnummer: string) =>
    (await readEverything((pad) => vraag(app, wie, 'GET', pad), casusnummer)).ofCasus
  const taken = async (wie: TestPerson, { casusnummer }: { casusnummer: string }) =>
    (await huis.doe(wie, werkInzien)).taken.filter((t) => t.casusnummer === casusnummer).map((t) => t.soort)

  test('[T13] who is asked reads its own gegeven, where it goes and why, and of no other that it is there', async () => {
    const params = await doorverwezen()
    expect(await taken('ggz', params)).toEqual(['meenemenBeslissen'])
    const { afronding, meeneemafspraken, stukken, partijen, betrokkene } = await huis.doe('ggz', casusInzien, {
      params,
    })
    expect(afronding).toMatchObject({
      doorverwijzing: { soort: 'zsm', melder: { naam: 'gemeente' } },
      nogMeegaan: false,
    })
    expect(meeneemafspraken.map((m) => [m.waarom, m.actie, m.bron.naam])).toEqual([[nodig, null, 'ggz']])
    expect([stukken.map((s) => s.bestemming), betrokkene]).toEqual([[tafel], null])
    expect(partijen.map((p) => p.naam).toSorted()).toEqual(['gemeente', 'ggz'])
    const gelezen = await alles('ggz', params.casusnummer)
    for (const woord of ['Behandeling', tafel]) expect(gelezen).toContain(woord)
    for (const woord of [naam, 'Aanhouding', 'Sporen', 'Ongevraagd', 'politie', 'Er is haast bij'])
      expect(gelezen, woord).not.toContain(woord)
    for (const wie of ['corporatie', 'gemeente2', 'manager', 'beheerder', 'fg'] as const) {
      const daar = await alles(wie, params.casusnummer)
      for (const woord of [naam, tafel, nodig, 'Behandeling', 'Aanhouding']) expect(daar, wie).not.toContain(woord)
    }
    for (const wie of ['corporatie', 'gemeente2'] as const)
      expect((await huis.doe(wie, casussenInzien)).casussen.map((c) => c.casusnummer)).not.toContain(params.casusnummer)
  })

  test('[T13] for who reports it a no and silence look alike; the procesregie reads who said what, and no gegeven', async () => {
    const params = await doorverwezen()
    const voor = await alles('gemeente', params.casusnummer)
    await beslist('politie', params, false, 'Aanhouding')
    const na = await alles('gemeente', params.casusnummer)
    for (const gelezen of [voor, na])
      for (const woord of ['politie', 'Aanhouding', 'Behandeling', waarom.toelichting])
        expect(gelezen, woord).not.toContain(woord)
    expect((await afspraken('gemeente', params)).map((m) => m.bron.naam)).toEqual(['gemeente'])
    const bijRegie = (await afspraken('procesregisseur', params)).map((m) => `${m.bron.naam} ${m.stand}`)
    expect(bijRegie.toSorted()).toEqual(['gemeente gevraagd', 'ggz gevraagd', 'politie gevraagd', 'politie geweigerd'])
    const gelezen = await alles('procesregisseur', params.casusnummer)
    for (const woord of ['Aanhouding', 'Elke week een gesprek', 'Sporen']) expect(gelezen, woord).not.toContain(woord)
  })

  /** Two agree, one refuses, one says nothing; and what was agreed is collected. */
  async function opgehaald() {
    const params = await doorverwezen()
    await beslist('ggz', params, true, 'Behandeling')
    await beslist('politie', params, true, 'Aanhouding')
    await beslist('politie', params, false, 'Sporen')
    expect((await taken('gemeente', params)).filter((t) => t === 'verstrekkingOphalen')).toHaveLength(2)
    const mee = (await afspraken('gemeente', params)).filter((m) => m.stand === 'akkoord')
    for (const { id } of mee) await huis.doe('gemeente', verstrekkingOphalen, { params: { ...params, id } })
    return params
  }

  test('[T13] [C14] the package is a PDF and JSON of what was agreed, for who reports it alone', async () => {
    const { casusnummer } = await opgehaald()
    const pad = `/casussen/${casusnummer}/afronding/pakket`
    const json = await vraag(app, 'gemeente', 'GET', pad)
    expect(json.headers['content-disposition']).toContain('pakket.json')
    const pdf = await vraag(app, 'gemeente', 'GET', `${pad}/pdf`)
    expect([pdf.statusCode, pdf.headers['content-disposition']]).toEqual([200, expect.stringContaining('pakket.pdf')])
    const { tekst, ua } = await readPdf(pdf.rawPayload)
    for (const gelezen of [tekst, json.body]) {
      for (const woord of [tafel, 'Behandeling', 'Aanhouding', 'Alleen voor deze tafel.'])
        expect(gelezen).toContain(woord)
      for (const woord of [naam, 'Sporen', 'Ongevraagd', 'Er is haast bij', 'Nog in onderzoek'])
        expect(gelezen, woord).not.toContain(woord)
    }
    expect(ua).toContain('pdfuaid')
    for (const wie of ['ggz', 'politie', 'corporatie', 'procesregisseur', 'gemeente2'] as const)
      for (const deel of [pad, `${pad}/pdf`])
        expect((await vraag(app, wie, 'GET', deel)).statusCode, wie).toBeGreaterThanOrEqual(403)
  })

  test('[T13] [C8] the package holds what was agreed and nothing else; each bronhouder gets its proof, in the logboek namens itself', async () => {
    const params = await opgehaald()
    const { casusnummer } = params
    const pakket = await huis.doe('gemeente', pakketInzien, { params })
    expect(pakket).toMatchObject({ bestemming: { soort: 'zsm', naam: tafel }, melder: 'gemeente', casusnummer })
    expect(pakket.gegevens.map((g) => g.gegeven.titel).toSorted()).toEqual(['Aanhouding', 'Behandeling'])
    expect(pakket.gegevens.find((g) => g.bron === 'ggz')).toMatchObject({
      ...{ voorElders: true, voorwaarden: 'Alleen voor deze tafel.', waarvoor: nodig, actie: null },
      gegeven: { titel: 'Behandeling', tekst: 'Elke week een gesprek.' },
      grond: { namens: 'ggz', bevoegdheid: 'andereOverlegtafel' },
      doel: 'De aanmelder adviseren tijdens de triage',
    })
    const [bewijs] = (await huis.doe('ggz', casusInzien, { params })).verstrekkingen
    const id = bewijs?.id ?? expect.fail('no proof')
    const inGgz = await huis.doe('ggz', ontvangstbewijsInzien, { params: { casusnummer, id } })
    expect(inGgz).toMatchObject({ ontvanger: 'gemeente', voorElders: true, kenmerk: bewijs?.kenmerk })
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 30 } })
    const gegeven = regels.filter((r) => r.handeling === boek.handelingen.verstrekkingOphalen.label)
    expect(
      gegeven
        .slice(0, 2)
        .flatMap((r) => r.delen.map((d) => d.namens))
        .toSorted(),
    ).toEqual(['ggz', 'politie'])
  })

  test('[T13] [P3] reported by the procesregisseur in the name of a partij: collected and handed over by it, on the mandate of that partij', async () => {
    await verleent('gemeente')
    const params = await doorverwezen(true)
    const id = (await beslist('ggz', params, true, 'Behandeling')).id
    expect((await taken('gemeente', params)).filter((t) => t === 'verstrekkingOphalen')).toEqual([])
    expect(await taken('procesregisseur', params)).toContain('verstrekkingOphalen')
    await expect(huis.doe('procesregisseur2', verstrekkingOphalen, { params: { ...params, id } })).rejects.toThrow(
      NietGevonden,
    )
    await huis.doe('procesregisseur', verstrekkingOphalen, { params: { ...params, id } })
    for (const wie of ['procesregisseur', 'gemeente'] as const) {
      const pakket = await huis.doe(wie, pakketInzien, { params })
      expect(
        pakket.gegevens.map((g) => g.gegeven.titel),
        wie,
      ).toEqual(['Behandeling'])
    }
    expect((await huis.doe('gemeente', casusInzien, { params })).afronding?.doorverwijzing?.doorRegie).toBe(true)
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 30 } })
    const opgehaaldDoor = regels.find((r) => r.handeling === boek.handelingen.verstrekkingOphalen.label)
    expect(opgehaaldDoor).toMatchObject({ namens: 'gemeente', delen: [{ namens: 'ggz' }] })
    const gelezen = await alles('procesregisseur', params.casusnummer)
    for (const woord of ['Aanhouding', 'Sporen', 'Ongevraagd']) expect(gelezen, woord).not.toContain(woord)
    await trektIn('gemeente')
    await expect(huis.doe('procesregisseur', pakketInzien, { params })).rejects.toMatchObject({
      besluit: { regel: { id: 'T13/wordt-elders-aangemeld' } },
    })
    expect(await alles('procesregisseur', params.casusnummer)).not.toContain('Elke week een gesprek')
    expect((await huis.doe('gemeente', pakketInzien, { params })).gegevens).toHaveLength(1)
  })

  test('[T13] taken back until it is collected; confirmed with a question open nothing more goes, and all of it is gone', async () => {
    const params = await doorverwezen()
    const vraagAanGgz = await beslist('ggz', params, true, 'Behandeling')
    expect((await huis.doe('gemeente', casusInzien, { params })).afronding?.nogMeegaan).toBe(true)
    await huis.doe('ggz', meenemenTerugnemen, { params: vraagAanGgz, body: waarom })
    await expect(huis.doe('gemeente', verstrekkingOphalen, { params: vraagAanGgz })).rejects.toThrow()
    expect((await huis.doe('gemeente', pakketInzien, { params })).gegevens).toEqual([])
    await huis.doe('gemeente', afrondingBevestigen, { params })
    for (const wie of ['gemeente', 'ggz', 'politie', 'procesregisseur'] as const)
      await expect(huis.doe(wie, casusInzien, { params }), wie).rejects.toThrow(NietGevonden)
    expect(await taken('ggz', params)).toEqual([])
  })

  test('[T13] [P3] without the mandate of the bronhouder for just this nothing of it goes, and nobody sees it', async () => {
    const params = await doorverwezen()
    const akkoord = await beslist('ggz', params, true, 'Behandeling')
    await trektIn('ggz')
    await expect(huis.doe('gemeente', verstrekkingOphalen, { params: akkoord })).rejects.toMatchObject({
      besluit: { regel: { id: 'P3/verstrekken-op-mandaat' } },
    })
    expect(await alles('gemeente', params.casusnummer)).not.toContain('Elke week een gesprek')
  })
})
