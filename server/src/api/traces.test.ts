import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../testing/as-owner.ts'
import {
  afgestemd,
  bevestigAfronding,
  criteria,
  gegeven,
  geheimhouding,
  meldAan,
  naarTriage,
  vraag as stelVraag,
  vraagEnAntwoord,
} from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'

/** What is hidden leaves no trace either: not in who looks along, not in a count, not in the cells of others. */
describe('traces of what is hidden', () => {
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

  const lees = async (wie: TestPerson, pad: string) => (await vraag(app, wie, 'GET', pad)).json()
  const kijker = async (wie: TestPerson, nummer: string, naam: string): Promise<string | undefined> =>
    (await lees(wie, `/casussen/${nummer}`)).kijkers.find((k: { naam: string }) => k.naam === naam)?.waarom
  const verloop = async (wie: TestPerson, nummer: string) => (await lees(wie, `/casussen/${nummer}/verloop`)).regels

  /** A casus that a partij leads which may not process health data, and so neither may who works in its name. */
  const vanCorporatie = () => naarTriage(huis, 'corporatie')
  const bijzonder = () => gegeven({ titel: 'Behandeling', bijzonder: true })

  test('[T6] [C4] who may not see the only gegeven of a partij does not read that it brought something in', async () => {
    const zonder = await vanCorporatie()
    await vraagEnAntwoord(huis, zonder, 'ggz', [])
    const met = await vanCorporatie()
    await vraagEnAntwoord(huis, met, 'ggz', [bijzonder()])
    for (const wie of ['corporatie', 'procesregisseur'] as const) {
      expect(await kijker(wie, met, 'ggz'), wie).toBe('kreeg een vraag')
      expect(await kijker(wie, met, 'ggz'), wie).toBe(await kijker(wie, zonder, 'ggz'))
    }
    const zichtbaar = await vanCorporatie()
    await vraagEnAntwoord(huis, zichtbaar, 'ggz', [gegeven({ titel: 'Contact met ons' })])
    for (const wie of ['corporatie', 'procesregisseur'] as const)
      expect(await kijker(wie, zichtbaar, 'ggz'), wie).toBe('kreeg een vraag, bracht gegevens in')
  })

  test('[T6] [A9] who knows that a gegeven is there reads that it was brought in, whatever it says', async () => {
    const nummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, nummer, 'ggz', [gegeven({ geheimhouding })])
    expect(await kijker('procesregisseur', nummer, 'ggz')).toBe('kreeg een vraag, bracht gegevens in')
  })

  test('[T6] [C4] a partij that stays known by a hidden gegeven alone is gone for whom it is hidden', async () => {
    const nummer = await vanCorporatie()
    const uitvraag = await stelVraag(huis, nummer, 'ggz')
    await vraag(app, 'ggz', 'PUT', `/casussen/${nummer}/inzet`, { taak: huis.taak.ggz })
    await vraag(app, 'ggz', 'POST', `/casussen/${nummer}/gegevens`, bijzonder())
    await vraag(app, 'procesregisseur', 'POST', `/casussen/${nummer}/uitvragen/${uitvraag}/intrekkingen`)
    const partijen = async (wie: TestPerson) =>
      (await lees(wie, `/casussen/${nummer}`)).partijen.map((p: { naam: string }) => p.naam)
    expect(await partijen('ggz')).toContain('ggz')
    for (const wie of ['corporatie', 'procesregisseur'] as const)
      expect(await partijen(wie), wie).toEqual(['corporatie'])
  })

  test('[T6] [C4] the verloop counts nothing, and tells nothing of what was done with a hidden gegeven', async () => {
    const zonder = await vanCorporatie()
    await vraagEnAntwoord(huis, zonder, 'ggz', [])
    const met = await vanCorporatie()
    await vraagEnAntwoord(huis, met, 'ggz', [bijzonder(), bijzonder()])
    await vraag(app, 'ggz', 'POST', `/casussen/${met}/gegevens`, bijzonder())
    const ingebracht = (await lees('ggz', `/casussen/${met}/gegevens`)).gegevens.map((g: { id: string }) => g.id)
    await vraag(app, 'ggz', 'PUT', `/casussen/${met}/gegevens/${ingebracht[0]}/afscherming`, { beperkt: true })
    await vraag(app, 'ggz', 'DELETE', `/casussen/${met}/gegevens/${ingebracht[1]}`)
    const zonderTijd = (regels: readonly { tijdstip: string }[]) => regels.map((r) => ({ ...r, tijdstip: '' }))
    for (const wie of ['corporatie', 'procesregisseur'] as const)
      expect(zonderTijd(await verloop(wie, met)), wie).toEqual(zonderTijd(await verloop(wie, zonder)))
    expect(JSON.stringify(await verloop('procesregisseur', met))).not.toMatch(/aantal/i)
    const eigen = (await verloop('ggz', met)).map((r: { handeling: string }) => r.handeling)
    expect(eigen).toEqual(
      expect.arrayContaining(['Gegeven inbrengen', 'Gegeven afschermen', 'Gegeven intrekken', 'Uitvraag beantwoorden']),
    )
  })

  test('[T19] what was done with a gegeven that one does know is found, also once it was withdrawn', async () => {
    const nummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, nummer, 'ggz', [gegeven()])
    const [eigen] = (await lees('ggz', `/casussen/${nummer}/gegevens`)).gegevens
    await vraag(app, 'ggz', 'DELETE', `/casussen/${nummer}/gegevens/${eigen.id}`)
    const gevonden = (await verloop('procesregisseur', nummer)).map((r: { handeling: string }) => r.handeling)
    expect(gevonden).toContain('Gegeven intrekken')
  })

  test('[R5] [A9] [C3] of a gegeven that one only knows to be there, wie ziet wat tells nothing of others', async () => {
    const nummer = await meldAan(huis, 'gemeente', {
      gegevens: [
        gegeven({ titel: 'Gewoon', geheimhouding }),
        gegeven({ titel: 'Ziek', bijzonder: true, geheimhouding, voorbehouden: [huis.partij.politie] }),
      ],
    })
    await vraag(app, 'procesregisseur', 'POST', `/casussen/${nummer}/intakebesluiten`, {
      ...{ ...afgestemd(huis), uitkomst: 'triage', criteria, afweging: 'Voldoet aan de criteria.' },
    })
    await vraagEnAntwoord(huis, nummer, 'corporatie', [])
    await vraagEnAntwoord(huis, nummer, 'politie', [])
    const matrix = await lees('procesregisseur', `/casussen/${nummer}/inzagematrix`)
    const verborgen = matrix.rijen.filter((r: { titel: string }) => r.titel === 'Gegeven dat u niet mag inzien')
    expect(verborgen).toHaveLength(2)
    const [een, ander] = verborgen.map(({ object: _, ...rij }: { object: string }) => rij)
    expect(een).toEqual(ander)
    expect(een.cellen.map((c: { lezer: string; inzage: string }) => [c.lezer, c.inzage])).toEqual([
      ['procesregie', 'bestaan'],
    ])
    const eigen = (await lees('gemeente', `/casussen/${nummer}/inzagematrix`)).rijen
    expect(eigen.find((r: { titel: string }) => r.titel === 'Ziek').cellen.length).toBeGreaterThan(2)
  })
})

describe('the figures of the manager', () => {
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

  const besluit = (nummer: string, uitkomst: string) =>
    vraag(app, 'procesregisseur', 'POST', `/casussen/${nummer}/triagebesluiten`, {
      ...{ ...afgestemd(huis), uitkomst, motivering: 'Meerdere partijen zijn nodig.' },
    })
  const maak = async (aantal: number, uitkomst: string) => {
    const nummers: string[] = []
    for (let i = 0; i < aantal; i++) {
      const nummer = await naarTriage(huis)
      expect((await besluit(nummer, uitkomst)).statusCode).toBe(200)
      nummers.push(nummer)
    }
    return nummers
  }
  /** A year after a year: every period in which something was counted is over. */
  const naEenJaar = async () => {
    huis.setClock('2027-01-04T09:00:00.000Z')
    await huis.kalender()
  }
  const sturing = async () => (await vraag(app, 'manager', 'GET', '/sturing')).json()

  test('[T12] [S12] how many overleggen are to find out tells neither the few nor the rest; what is gone counts', async () => {
    await maak(12, 'casusoverleg')
    const [een = ''] = await maak(6, 'casusoverlegOmTeBepalen')
    expect((await besluit(een, 'nietInBehandeling')).statusCode).toBe(200)
    await bevestigAfronding(huis, een)
    expect((await vraag(app, 'procesregisseur', 'GET', `/casussen/${een}`)).statusCode).toBe(404)
    await huis.kalender()
    expect((await sturing()).kwartalen, 'the quarter goes on').toEqual([])
    await naEenJaar()
    const { kwartalen, jaren } = await sturing()
    expect(kwartalen[0]).toMatchObject({
      begin: '2026-01-01',
      vanaf: 5,
      aantallen: expect.arrayContaining([
        { soort: 'aanmelding', aantal: 20 },
        { soort: 'triage', aantal: 20 },
        { soort: 'vernietiging', aantal: null },
      ]),
    })
    expect(jaren[0].verdelingen, 'later quarters are too small').toEqual([])
    const papier = await vraag(app, 'manager', 'GET', '/sturingscijfers/2026/pdf')
    expect([papier.statusCode, papier.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect((await vraag(app, 'manager', 'GET', '/sturingscijfers/2025/pdf')).statusCode).toBe(404)
    expect((await vraag(app, 'fg', 'GET', '/sturingscijfers/2026/pdf')).statusCode).toBe(403)
  })

  test('[S12] what was shown stays as it was: for a smaller limit, and for who looks after every act', async () => {
    const eerst = await sturing()
    await maak(1, 'casusoverleg')
    await huis.kalender()
    expect(await sturing()).toEqual(eerst)
    expect((await vraag(app, 'procesregisseur', 'GET', '/sturing')).statusCode).toBe(403)
  })

  test('[S12] [S5] what is counted has no word of a casus, of a person or of a moment, and is written by one act for all', async () => {
    const { rows } = await asOwner(huis, (k) =>
      sql<Record<string, unknown>>`select *, maand::text as dag, xmin::text as handeling from sturingstelling`.execute(
        k,
      ),
    )
    expect(rows.length).toBeGreaterThan(3)
    for (const rij of rows)
      expect(Object.keys(rij).toSorted()).toEqual(['aantal', 'dag', 'deel', 'handeling', 'maand', 'soort', 'zvhId'])
    const totEinde2026 = rows.filter((rij) => String(rij.dag) < '2027')
    expect(new Set(totEinde2026.map((rij) => rij.handeling)).size).toBe(1)
    expect(totEinde2026.every((rij) => rij.dag === '2026-03-01')).toBe(true)
  })
})
