import {
  actieBijwerken,
  actieVastleggen,
  afschalingBesluiten,
  casusInzien,
  dossierInzien,
  eigenActiesAfdrukken,
  gegevenIntrekken,
  logboekInzien,
  meenemenBeslissen,
  meenemenVragen,
  overlegBesluiten,
  overlegSluiten,
  plandoelVastleggen,
  tekstVerbeteren,
  verstrekkingInzien,
  verstrekkingOphalen,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afgestemd, begin, gegeven, naam, naarOverleg, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'
import { readPdf } from '../../testing/pdf.ts'
import { boek } from '../boek.ts'

describe('[C8] [C11] [C14] what an uitvoerder keeps of the plan', () => {
  let straat: TestHouse
  let huis: TestHouse
  let app: FastifyInstance
  let andereApp: FastifyInstance
  beforeAll(async () => {
    straat = await openTestHouse()
    huis = await openTestHouse({ beside: straat, same: ['politie'] })
    app = await openTestServer(huis)
    andereApp = await openTestServer(straat)
  })
  afterAll(async () => {
    await app?.close()
    await andereApp?.close()
    await straat?.sluit()
  })

  /** After an overleg with a plan for politie and ggz, of which some words rest on what the ggz brought in. */
  async function metPlan() {
    const casusnummer = await naarTriage(huis)
    const params = { casusnummer }
    const weet = (titel: string) => gegeven({ titel, tekst: `Wat ${titel} is.`, vrijgave: 'overleg' })
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [weet('Van ggz'), weet('Nog van ggz')])
    await vraagEnAntwoord(huis, casusnummer, 'politie', [weet('Van politie')])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'politie'])
    await begin(huis, casusnummer, overleg)
    const van = async (wie: 'ggz' | 'politie', titel: string) => {
      const { gegevens } = await huis.doe(wie, dossierInzien, { params })
      const id = gegevens.find((g) => g.inhoud?.titel === titel)?.id
      if (!id) throw new Error(`the ${wie} brought it in`)
      return id
    }
    const [vanGgz, nogVanGgz] = [await van('ggz', 'Van ggz'), await van('ggz', 'Nog van ggz')]
    const vanPolitie = await van('politie', 'Van politie')
    const { id: plandoel } = await huis.doe('procesregisseur', plandoelVastleggen, {
      params,
      body: { tekst: 'Een rustig portiek.', overPersoon: false },
    })
    const actie = async (
      uitvoerder: TestPartij,
      tekst: string,
      op: { overPersoon: boolean } | { steuntOp: string[] },
    ) => {
      const body = {
        plandoel,
        tekst,
        uitvoerder: huis.partij[uitvoerder],
        start: '2026-03-09',
        deadline: '2026-06-01',
        ...op,
      }
      return (await huis.doe('procesregisseur', actieVastleggen, { params, body })).id
    }
    const langs = await actie('politie', 'Elke week langs het portiek.', { overPersoon: false })
    const nacht = await actie('politie', 'Alleen overdag, want hij slaapt SLECHT.', { steuntOp: [vanGgz] })
    const beide = await actie('politie', 'Samen met de huisarts OVERLEGGEN.', { steuntOp: [vanGgz, nogVanGgz] })
    await actie('politie', 'Vervolg op de eigen MELDING.', { steuntOp: [vanPolitie] })
    await actie('ggz', 'Een gesprek over de BEHANDELING.', { overPersoon: false })
    await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id: overleg } })
    return { casusnummer, params, langs, nacht, beide, vanGgz, vanPolitie }
  }

  const pad = ({ casusnummer }: { casusnummer: string }) => `/casussen/${casusnummer}/eigen-acties/pdf`
  async function lees(casus: { casusnummer: string }, wie: TestPerson = 'politie') {
    const { statusCode, rawPayload, headers } = await vraag(app, wie, 'GET', pad(casus))
    expect(statusCode).toBe(200)
    return { ...(await readPdf(rawPayload)), headers }
  }
  const geweigerd = async (wie: TestPerson, casus: { casusnummer: string }) => {
    const antwoord = await vraag(app, wie, 'GET', pad(casus))
    expect(antwoord.headers['content-type']).toContain('application/problem+json')
    return [antwoord.statusCode, antwoord.json().regel?.id]
  }

  test('[C8] [C14] holds its own actions, and not a word that rests on what another brought in', async () => {
    const casus = await metPlan()
    await huis.doe('politie', actieBijwerken, {
      params: { casusnummer: casus.casusnummer, id: casus.langs },
      body: { stand: 'bezig', resultaat: 'Wij belden AAN.', overPersoon: false },
    })
    const { tekst, tags, ua, headers } = await lees(casus)
    for (const woord of [
      'Elke week langs het portiek.',
      'MELDING',
      'Een rustig portiek.',
      'AAN',
      '1 juni 2026',
      'bezig',
    ])
      expect(tekst).toContain(woord)
    for (const woord of ['SLECHT', 'BEHANDELING', 'Van ggz', 'OVERLEGGEN', 'ggz', naam, 'Overlast in het portiek'])
      expect(tekst).not.toContain(woord)
    expect(tekst).toContain('Deze woorden blijven in het Zorg- en Veiligheidshuis')
    expect(ua).toMatch(/pdfuaid:part>1</)
    expect(ua).not.toMatch(new RegExp(`portiek|${casus.casusnummer}|${naam}`))
    expect(tags).toMatch(/"role":"H1"/)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="acties.pdf"',
      'cache-control': expect.stringContaining('no-store'),
    })
  })

  test('[C8] is offered to who has an action, and for nobody else there', async () => {
    const casus = await metPlan()
    const aanbod = async (wie: TestPerson) =>
      (await huis.doe(wie, casusInzien, { params: casus.params })).handelingen.find((h) => h.id === 'eigenActiesInzien')
        ?.toegestaan
    expect([await aanbod('politie'), await aanbod('ggz')]).toEqual([true, true])
    expect([await aanbod('gemeente'), await aanbod('procesregisseur')]).toEqual([undefined, undefined])
    const eigen = (await lees(casus, 'ggz')).tekst
    expect(eigen).toContain('BEHANDELING')
    expect(eigen).not.toMatch(/langs het portiek|MELDING|SLECHT|politie/)
    for (const wie of ['gemeente', 'procesregisseur'] as const)
      expect(await geweigerd(wie, casus), wie).toEqual([403, 'P5/rol-staat-toe'])
    for (const wie of ['politie2', 'verslavingszorg', 'ondersteuner', 'manager', 'beheerder', 'fg'] as const)
      expect((await geweigerd(wie, casus))[0], wie).toBe(404)
    expect((await vraag(andereApp, 'politie', 'GET', pad(casus))).statusCode).toBe(404)
  })

  test('[T19] what rests on a gegeven that was withdrawn is not there any more, nor an action that went to another', async () => {
    const casus = await metPlan()
    await huis.doe('politie', gegevenIntrekken, { params: { casusnummer: casus.casusnummer, id: casus.vanPolitie } })
    expect((await lees(casus)).tekst).not.toContain('MELDING')
    const params = { casusnummer: casus.casusnummer, id: casus.langs }
    await huis.doe('procesregisseur', actieBijwerken, { params, body: { stand: 'vervallen' } })
    expect((await lees(casus)).tekst).not.toContain('langs het portiek')
  })

  test('[C6] what is said of an action now is there, and what was said before is not', async () => {
    const casus = await metPlan()
    await huis.doe('procesregisseur', tekstVerbeteren, {
      params: { casusnummer: casus.casusnummer, id: casus.langs },
      body: { tekst: 'Voortaan elke MAAND langs.', steuntOp: [], overPersoon: false },
    })
    const { tekst } = await lees(casus)
    expect(tekst).toContain('MAAND')
    expect(tekst).not.toContain('Elke week langs')
  })

  test('[S3] there is none in afronding, in afschaling or in the archive', async () => {
    const [weg, klaar] = [await metPlan(), await metPlan()]
    await huis.doe('procesregisseur', overlegBesluiten, {
      params: weg.params,
      body: { ...afgestemd(huis), uitkomst: 'hoortNietThuis', motivering: 'De partijen kunnen zonder ons verder.' },
    })
    expect((await geweigerd('politie', weg))[0]).toBe(404)
    await huis.doe('procesregisseur', afschalingBesluiten, {
      params: klaar.params,
      body: { ...afgestemd(huis), motivering: 'De partijen kunnen zonder ons verder.' },
    })
    for (const dagen of [0, 200]) {
      const toen = huis.middelen.clock.nu()
      huis.setClock(new Date(Date.parse(toen) + dagen * 86_400_000).toISOString())
      const [status] = await geweigerd('politie', klaar)
      expect([403, 404], `after ${dagen} days`).toContain(status)
      huis.setClock(toen)
    }
  })

  test('[C14] a gegeven that is collected takes the words of its action along only where those rest on nothing else', async () => {
    const casus = await metPlan()
    const haalOp = async (actie: string) => {
      const { casusnummer, params, vanGgz: gegevenId } = casus
      const body = { actie, gegeven: gegevenId, waarom: 'Nodig om het bezoek goed voor te bereiden.' }
      const { id } = await huis.doe('politie', meenemenVragen, { params, body })
      const op = { params: { casusnummer, id } }
      await huis.doe('ggz', meenemenBeslissen, {
        ...op,
        body: { akkoord: true, toelichting: 'Goed, voor dit bezoek.' },
      })
      const { id: verstrekking } = await huis.doe('politie', verstrekkingOphalen, op)
      return huis.doe('politie', verstrekkingInzien, { params: { casusnummer, id: verstrekking } })
    }
    expect((await haalOp(casus.nacht)).actie).toBe('Alleen overdag, want hij slaapt SLECHT.')
    expect((await haalOp(casus.beide)).actie).toBe(null)
    // Collected or not, in these papers nothing of another stands: that is what the verstrekking is for.
    expect((await lees(casus)).tekst).not.toContain('SLECHT')
  })

  test('[R2] the logboek says who kept it, and not a word of it', async () => {
    const casus = await metPlan()
    await huis.doe('politie', eigenActiesAfdrukken, { params: casus.params })
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 20 } })
    const { label } = boek.handelingen.eigenActiesInzien
    const regel = regels.find((r) => r.handeling === label && r.besluit === 'toegestaan')
    expect(regel).toMatchObject({ partij: 'politie', rol: 'partijmedewerker' })
    expect(regel?.delen.map((d) => d.namens)).toEqual(['politie'])
    expect(JSON.stringify(regels)).not.toMatch(/MELDING|portiek/)
  })
})
