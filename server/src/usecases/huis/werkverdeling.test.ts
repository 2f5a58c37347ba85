import {
  casusInzien,
  casussenInzien,
  dossierInzien,
  overnameBevestigen,
  toewijzingVastleggen,
  werkInzien,
  werkverdelingInzien,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gegeven, meldAan, naam, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { readEverything, readHouse } from '../../testing/everything-read.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

/*
 * B2.2.1: who runs a casus falls ill or leaves, and nobody else may look into it. The manager sees that the casus is there
 * and who runs it, and nothing of what or whom it is about: not before, not after, not in what goes wrong.
 */

const motivering = 'Marieke is langdurig ziek, Joost heeft ruimte.'

describe('a casus of which the procesregisseur is gone', () => {
  let huis: TestHouse
  let app: FastifyInstance
  let casusnummer: string

  beforeAll(async () => {
    huis = await openTestHouse()
    app = await openTestServer(huis)
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'Steun in de wijk' })])
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  const verdeling = async () => (await huis.doe('manager', werkverdelingInzien)).casussen
  const lichaam = (velden: object = {}) => ({
    ...{ medewerker: huis.wie('procesregisseur2').id, tot: null, vorigeEindigt: true, motivering },
    ...velden,
  })
  const wijsAan = (wie: TestPerson, velden: object = {}, nummer = casusnummer) =>
    vraag(app, wie, 'POST', `/werkverdelingen/${nummer}/procesregisseurs`, lichaam(velden))

  it('[P8] [P5] is for the manager a number, a phase, a day and who runs it', async () => {
    expect(await verdeling()).toEqual([
      {
        casusnummer,
        fase: 'triage',
        stap: null,
        stilTijdstip: null,
        beeindigenVanaf: null,
        aangemeldTijdstip: expect.any(String),
        procesregisseurs: [{ naam: 'procesregisseur', vanTijdstip: expect.any(String), totTijdstip: null }],
      },
    ])
    for (const wie of ['procesregisseur', 'ondersteuner', 'gemeente', 'beheerder', 'fg'] as const)
      expect((await vraag(app, wie, 'GET', '/werkverdelingen')).statusCode, wie).toBe(403)
  })

  it('[P8] goes to a procesregisseur, with a reason, and not to who would leave it with nobody', async () => {
    const dag = { tot: '2026-12-31' }
    for (const [velden, veld] of [
      [{ medewerker: huis.wie('ondersteuner').id }, 'medewerker'],
      [{ medewerker: huis.wie('gemeente2').id }, 'medewerker'],
      [{ medewerker: huis.wie('procesregisseur').id }, 'medewerker'],
      [{ ...dag, vorigeEindigt: true }, 'tot'],
      [{ motivering: '   ' }, 'motivering'],
    ] as const) {
      const { statusCode, body } = await wijsAan('manager', velden)
      expect([statusCode, JSON.parse(body).velden?.map((v: { veld: string }) => v.veld)], body).toEqual([
        statusCode === 400 ? 400 : 403,
        [veld],
      ])
      for (const woord of [naam, 'gemeente', 'ggz', 'politie', 'Overlast']) expect(body).not.toContain(woord)
    }
    expect((await wijsAan('manager', {}, 'ZZZZ-ZZZZ')).statusCode).toBe(404)
  })

  it('[P8] is replaced for a while by somebody who works beside who runs it', async () => {
    const ander = await meldAan(huis, 'politie')
    expect((await wijsAan('manager', { tot: '2026-12-31', vorigeEindigt: false }, ander)).statusCode).toBe(204)
    expect((await huis.doe('procesregisseur2', casusInzien, { params: { casusnummer: ander } })).procesregisseur).toBe(
      'procesregisseur',
    )
    expect((await verdeling()).find((c) => c.casusnummer === ander)?.procesregisseurs.map((p) => p.naam)).toEqual([
      'procesregisseur',
      'procesregisseur2',
    ])
  })

  it('[P8] [P5] is found by who takes it over, and the manager reads nothing of it before nor after', async () => {
    const leestManager = async () => {
      const leest = (pad: string) => vraag(app, 'manager', 'GET', pad)
      const { ofCasus, lists, huistaken } = await readEverything(leest, casusnummer)
      const gelezen = [ofCasus, lists, huistaken, await readHouse(leest)].join('\n')
      for (const woord of [naam, 'Wessel', 'Overlast', 'Steun in de wijk', motivering])
        expect(gelezen).not.toContain(woord)
      expect((await huis.doe('manager', casussenInzien)).totaal).toBe(0)
      await expect(huis.doe('manager', dossierInzien, { params: { casusnummer } })).rejects.toThrow()
    }
    await leestManager()
    const { statusCode, body } = await wijsAan('manager')
    expect([statusCode, body]).toEqual([204, ''])
    await leestManager()

    const params = { casusnummer }
    const gezien = await huis.doe('procesregisseur2', casusInzien, { params })
    expect(gezien).toMatchObject({ procesregisseur: 'procesregisseur2', betrokkene: { naam } })
    expect(gezien.stukken.map((s) => [s.soort, s.motivering])).toContainEqual(['overdracht', motivering])
    await expect(huis.doe('procesregisseur', casusInzien, { params }), 'who had it').rejects.toThrow()
    const taken = async (wie: TestPerson) =>
      (await huis.doe(wie, werkInzien)).taken.filter((w) => w.casusnummer === casusnummer).map((w) => w.soort)
    expect(await taken('procesregisseur2')).toContain('overnameBevestigen')
    await huis.doe('procesregisseur2', toewijzingVastleggen, {
      params,
      body: { medewerker: huis.wie('ondersteuner').id, tot: null, taak: null },
    })
    expect(await taken('ondersteuner'), 'it is asked of one person').not.toContain('overnameBevestigen')
    await huis.doe('procesregisseur2', overnameBevestigen, { params })
    expect(await taken('procesregisseur2')).not.toContain('overnameBevestigen')
    await expect(huis.doe('procesregisseur2', overnameBevestigen, { params })).rejects.toThrow()
  })

  it('[P8] [R2] leaves a record without content, for the functionaris and in the timeline', async () => {
    const logboek = await vraag(app, 'fg', 'GET', '/logboek?perPagina=200')
    const regels: readonly { handeling: string; rol: string; namens: string | null; besluit: string }[] =
      logboek.json().regels
    expect(regels).toContainEqual(
      expect.objectContaining({
        ...{ handeling: 'Procesregisseur aanwijzen', rol: 'manager', namens: 'gemeente', besluit: 'toegestaan' },
      }),
    )
    expect(logboek.body).not.toContain(motivering)
    const verloop = await vraag(app, 'gemeente', 'GET', `/casussen/${casusnummer}/verloop`)
    expect(verloop.body).toContain('Procesregisseur aanwijzen')
  })
})
