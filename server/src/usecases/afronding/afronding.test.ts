import {
  afrondingBevestigen,
  afrondingBezwaarMaken,
  afrondingTerugnemen,
  afrondingVoortzetten,
  casusInzien,
  casussenInzien,
  dossierInzien,
  huisregelVastleggen,
  logboekInzien,
  triageBesluiten,
  werkInzien,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afgestemd, gegeven, naam, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { readEverything } from '../../testing/everything-read.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'
import { readPdf } from '../../testing/pdf.ts'
import { NietGevonden } from '../errors.ts'

const advies = 'Bespreek het met de wijkagent en de huisarts.'
const motivering = 'De ggz komt er al wekelijks en heeft er verder niemand bij nodig.'
const bezwaar = 'Er kwam gisteren weer een melding van de buren.'

describe('[E1] a casus that is rounded off', () => {
  let straat: TestHouse
  let huis: TestHouse
  let app: FastifyInstance
  beforeAll(async () => {
    straat = await openTestHouse()
    huis = await openTestHouse({ beside: straat })
    app = await openTestServer(huis)
  })
  afterAll(async () => {
    await app?.close()
    await straat?.sluit()
  })

  /** In triage with an answer of the ggz, and decided that it does not belong here. */
  async function afgerond(): Promise<{ casusnummer: string }> {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ titel: 'Behandeling', tekst: 'Elke week een gesprek.' }),
    ])
    const body = { ...afgestemd(huis), uitkomst: 'nietInBehandeling', motivering, advies } as const
    const antwoord = await huis.doe('procesregisseur', triageBesluiten, { params: { casusnummer }, body })
    expect(antwoord).toEqual({ wordtAfgerond: true })
    return { casusnummer }
  }

  const alles = async (wie: TestPerson, casusnummer: string) =>
    Object.values(await readEverything((pad) => vraag(app, wie, 'GET', pad), casusnummer)).join('\n')
  const taken = async (wie: TestPerson, { casusnummer }: { casusnummer: string }) =>
    (await huis.doe(wie, werkInzien)).taken.filter((t) => t.casusnummer === casusnummer)
  const dagen = (aantal: number) => {
    const nu = Date.parse(huis.middelen.clock.nu())
    huis.setClock(new Date(nu + aantal * 86_400_000).toISOString())
  }

  test('[A10] [T12] tells the aanmelder how it ended and what is advised, by a day; nobody else but who decided knows of it', async () => {
    const params = await afgerond()
    const { afronding, stukken, uitvragen, toewijzingen, stap } = await huis.doe('gemeente', casusInzien, { params })
    expect([stap, afronding]).toEqual([
      'afronding',
      {
        ...{ besluitOp: expect.any(String), vernietigenOp: expect.any(String), bezwaar: false },
        ...{ doorverwijzing: null, nogMeegaan: false },
      },
    ])
    expect(stukken.find((s) => s.soort === 'afronding')).toMatchObject({
      uitkomst: 'Niet in behandeling nemen',
      advies,
    })
    expect([uitvragen, toewijzingen].flat()).toEqual([])
    const { gegevens } = await huis.doe('gemeente', dossierInzien, { params })
    expect(gegevens.map((g) => g.betrokkene?.naam)).toEqual([naam])
    expect(await taken('gemeente', params)).toMatchObject([
      { soort: 'afrondingBevestigen', deadline: expect.any(String) },
      { soort: 'betrokkeneInformeren' },
      { soort: 'besluitGezien' },
    ])
    for (const wie of ['gemeente', 'procesregisseur'] as const) {
      const gelezen = await alles(wie, params.casusnummer)
      expect(gelezen, wie).toContain(advies)
      for (const weg of ['Behandeling', 'Elke week een gesprek']) expect(gelezen, wie).not.toContain(weg)
    }
    for (const wie of ['ggz', 'politie', 'gemeente2', 'manager', 'beheerder', 'fg'] as const) {
      const gelezen = await alles(wie, params.casusnummer)
      for (const woord of [naam, advies, motivering, 'Behandeling']) expect(gelezen, wie).not.toContain(woord)
    }
    expect((await huis.doe('ggz', casussenInzien)).casussen.map((c) => c.casusnummer)).not.toContain(params.casusnummer)
    expect((await straat.doe('procesregisseur', casussenInzien)).casussen).toEqual([])
  })

  test('[C14] gives the aanmelder a PDF of the outcome and the advice, without a word of anybody else', async () => {
    const { casusnummer } = await afgerond()
    const pad = `/casussen/${casusnummer}/afronding/pdf`
    const pdf = await vraag(app, 'gemeente', 'GET', pad)
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
    const { tekst, tags, ua } = await readPdf(pdf.rawPayload)
    for (const woord of [casusnummer, 'Niet in behandeling nemen', advies, 'gemeente']) expect(tekst).toContain(woord)
    for (const woord of [naam, motivering, 'Behandeling', 'ggz']) expect(tekst).not.toContain(woord)
    expect([tags, ua]).toEqual([expect.stringContaining('H1'), expect.stringContaining('pdfuaid')])
    for (const wie of ['ggz', 'politie', 'gemeente2'] as const)
      expect((await vraag(app, wie, 'GET', pad)).statusCode, wie).toBe(404)
    const open = await naarTriage(huis)
    expect((await vraag(app, 'gemeente', 'GET', `/casussen/${open}/afronding/pdf`)).json().regel.id).toBe(
      'E1/wordt-afgerond',
    )
  })

  test('[A11] [S5] is gone for everybody once the aanmelder confirms, with its key', async () => {
    const params = await afgerond()
    await expect(huis.doe('procesregisseur', afrondingBevestigen, { params })).rejects.toMatchObject({
      besluit: { regel: { id: 'P5/rol-staat-toe' } },
    })
    const sleutels = async () => (await huis.sleutels.buried(huis.zvh)).length
    const eerder = await sleutels()
    await huis.doe('gemeente', afrondingBevestigen, { params })
    for (const wie of ['gemeente', 'procesregisseur'] as const)
      await expect(huis.doe(wie, casusInzien, { params }), wie).rejects.toThrow(NietGevonden)
    expect(await sleutels()).toBe(eerder + 1)
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 5 } })
    expect(regels.map((r) => r.handeling)).toContain('Bevestigen dat de afhandeling in uw eigen dossier staat')
    expect(JSON.stringify(regels)).not.toContain(advies)
  })

  test('[S7] ends by the calendar after the term of the house that held when it was decided', async () => {
    const besluit = { dag: '2026-01-05', kenmerk: 'DB-2026-3', ondertekenaar: 'De bestuurder' }
    const params = await afgerond()
    const van = huis.middelen.clock.nu().slice(0, 10)
    await huis.doe('beheerder', huisregelVastleggen, {
      body: { soort: 'termijnVanAfronding', waarde: 3, van, besluit },
    })
    const later = await afgerond()
    dagen(3)
    await huis.kalender()
    await expect(huis.doe('gemeente', casusInzien, { params: later })).rejects.toThrow(NietGevonden)
    expect((await huis.doe('gemeente', casusInzien, { params })).stap).toBe('afronding')
    dagen(11)
    // Also before the calendar came.
    await expect(huis.doe('gemeente', casusInzien, { params })).rejects.toThrow(NietGevonden)
    expect((await huis.kalender()).vernietigd).toBeGreaterThan(0)
    expect((await huis.doe('procesregisseur', casussenInzien)).casussen.map((c) => c.stap)).not.toContain('vernietigd')
  })

  test('waits with an objection until that is answered, and never longer than a month', async () => {
    const params = await afgerond()
    await huis.doe('gemeente', afrondingBezwaarMaken, { params, body: { motivering: bezwaar } })
    expect((await taken('gemeente', params)).map((t) => t.soort)).not.toContain('afrondingBevestigen')
    expect((await taken('procesregisseur', params)).map((t) => t.soort)).toContain('bezwaarBeantwoorden')
    await expect(huis.doe('gemeente', afrondingBevestigen, { params })).rejects.toMatchObject({
      besluit: { regel: { id: 'E1/geen-open-bezwaar' } },
    })
    dagen(20)
    await huis.kalender()
    const { stukken } = await huis.doe('procesregisseur', casusInzien, { params })
    expect(stukken.find((s) => s.soort === 'bezwaar')?.motivering).toBe(bezwaar)
    dagen(10)
    await huis.kalender()
    await expect(huis.doe('procesregisseur', casusInzien, { params })).rejects.toThrow(NietGevonden)
  })

  test('[P9] is taken back or left as it is, as agreed with the partij; taken back everything is there again', async () => {
    const params = await afgerond()
    await huis.doe('gemeente', afrondingBezwaarMaken, { params, body: { motivering: bezwaar } })
    const zonder = { motivering, afstemming: null }
    for (const contract of [afrondingTerugnemen, afrondingVoortzetten])
      await expect(huis.doe('procesregisseur', contract, { params, body: zonder })).rejects.toMatchObject({
        besluit: { regel: { id: 'P9/afgestemd-met-partij' } },
      })
    const body = { motivering, ...afgestemd(huis) }
    await huis.doe('procesregisseur', afrondingTerugnemen, { params, body })
    const terug = await huis.doe('gemeente', casusInzien, { params })
    expect([terug.fase, terug.stap, terug.afronding]).toEqual(['triage', null, null])
    expect(terug.stukken.map((s) => s.soort)).toEqual(
      expect.arrayContaining(['triagebesluit', 'bezwaar', 'afrondingsbesluit']),
    )
    expect(terug.stukken.map((s) => s.soort)).not.toContain('afronding')
    const { gegevens } = await huis.doe('ggz', dossierInzien, { params })
    expect(gegevens.map((g) => g.inhoud?.titel)).toContain('Behandeling')
    dagen(60)
    await huis.kalender()
    expect((await huis.doe('gemeente', casusInzien, { params })).fase).toBe('triage')
  })
})
