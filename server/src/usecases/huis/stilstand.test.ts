import {
  bevoegdheidIntrekken,
  bevoegdheidVerlenen,
  casusBeeindigen,
  casusInzien,
  casussenInzien,
  partijenInzien,
  stilleCasusBeeindigen,
  werkInzien,
  werkverdelingInzien,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bevestigAfronding, gegeven, naam, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { readEverything, readHouse } from '../../testing/everything-read.ts'
import { mandaatbesluit, openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'
import { NietGevonden } from '../errors.ts'

/*
 * B2.2.1, B2.2.3: the leidende partij withdraws its mandate midway. The procesregie may do nothing any more; the partij, who
 * brought something in and the manager are told, and nothing stays behind with which nobody can go on.
 */

const motivering = 'De gemeente handelt dit zelf verder af.'

describe('a casus of which the leidende partij withdrew the mandate', () => {
  let huis: TestHouse
  let app: FastifyInstance
  let casusnummer: string
  let t0: string

  beforeAll(async () => {
    huis = await openTestHouse()
    app = await openTestServer(huis)
  })
  beforeEach(async () => {
    t0 = huis.middelen.clock.nu()
    // It comes by every quarter of an hour; what ended since the last time it finds the next.
    await huis.kalender()
    await verleen(null)
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'Steun in de wijk' })])
    await trekIn()
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  async function trekIn() {
    const { partijen } = await huis.doe('beheerder', partijenInzien)
    const lopend = partijen.find((p) => p.naam === 'gemeente')?.bevoegdheidsverleningen.filter((b) => b.geldig) ?? []
    for (const { id } of lopend)
      await huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'De afspraak is opgezegd.' } })
  }
  const verleen = (tot: string | null) =>
    huis.doe('beheerder', bevoegdheidVerlenen, {
      params: { id: huis.partij.gemeente },
      body: { bevoegdheden: ['intake', 'uitvraag'], van: dagNa(0), tot, besluit: mandaatbesluit },
    })
  const taken = async (wie: TestPerson) =>
    (await huis.doe(wie, werkInzien)).taken.filter((w) => w.casusnummer === casusnummer).map((w) => w.soort)
  const huistaken = async (wie: TestPerson) =>
    (await huis.doe(wie, werkInzien)).huistaken.filter((h) => h.onderwerp === casusnummer)
  const momentNa = (dagen: number) => new Date(Date.parse(t0) + dagen * 86_400_000).toISOString()
  const dagNa = (dagen: number) => momentNa(dagen).slice(0, 10)
  const naDagen = (dagen: number) => huis.setClock(momentNa(dagen))
  const beeindigt = (wie: TestPerson) =>
    vraag(app, wie, 'POST', `/werkverdelingen/${casusnummer}/beeindigingen`, { motivering })

  it('[P3] is told to its own people, to who contributed and to the manager, and to nobody else', async () => {
    expect(await taken('gemeente')).toContain('mandaatWeg')
    expect(await taken('ggz')).toEqual(['mandaatWegBericht'])
    expect(await taken('procesregisseur'), 'who may see nothing of it').toEqual([])
    for (const wie of ['gemeente2', 'ggz2', 'politie', 'procesregisseur2'] as const)
      expect(await taken(wie)).toEqual([])
    expect(await huistaken('manager')).toEqual([
      { soort: 'casusZonderMandaat', onderwerp: casusnummer, partij: null, bevoegdheden: [], deadline: dagNa(30) },
    ])
    for (const wie of ['gemeente', 'procesregisseur', 'beheerder', 'fg'] as const)
      expect(await huistaken(wie), wie).toEqual([])
  })

  it('[P3] is no task any more once the partij gives a mandate again', async () => {
    await verleen(null)
    expect(await taken('gemeente')).not.toContain('mandaatWeg')
    expect(await huistaken('manager')).toEqual([])
    expect((await huis.doe('procesregisseur', casusInzien, { params: { casusnummer } })).fase).toBe('triage')
  })

  it('[P3] is told as well when the mandate simply ends', async () => {
    await verleen(dagNa(9))
    expect(await taken('gemeente')).not.toContain('mandaatWeg')
    naDagen(10)
    await huis.kalender()
    expect(await taken('gemeente')).toContain('mandaatWeg')
    const [taak] = await huistaken('manager')
    expect(taak?.deadline, 'thirty days from then').toBe(dagNa(40))
  })

  it('[P3] is ended by the leidende partij itself, without a mandate', async () => {
    const params = { casusnummer }
    await expect(huis.doe('ggz', casusBeeindigen, { params, body: { motivering } })).rejects.toMatchObject({
      besluit: { regel: { id: 'P5/rol-staat-toe' } },
    })
    await huis.doe('gemeente', casusBeeindigen, { params, body: { motivering } })
    await expect(huis.doe('ggz', casusInzien, { params })).rejects.toThrow(NietGevonden)
    const { afronding, stukken, uitvragen } = await huis.doe('gemeente', casusInzien, { params })
    expect(afronding).toMatchObject({ bezwaar: false })
    expect(stukken.map((s) => s.soort).toSorted()).toEqual(['afronding', 'beeindiging'])
    expect(uitvragen).toEqual([])
    expect(await taken('gemeente')).toContain('afrondingBevestigen')
    expect(await taken('gemeente')).not.toContain('mandaatWeg')
    expect(await huistaken('manager')).toEqual([])
    await bevestigAfronding(huis, casusnummer)
    await expect(huis.doe('gemeente', casusInzien, { params })).rejects.toThrow(NietGevonden)
  })

  it('[P3] [P5] is ended by the manager after thirty days, who sees nothing of it', async () => {
    const leestManager = async () => {
      const leest = (pad: string) => vraag(app, 'manager', 'GET', pad)
      const { ofCasus, lists, huistaken } = await readEverything(leest, casusnummer)
      const gelezen = [ofCasus, lists, huistaken, await readHouse(leest)].join('\n')
      for (const woord of [naam, 'Wessel', 'Overlast', 'Steun in de wijk']) expect(gelezen).not.toContain(woord)
    }
    naDagen(29)
    const teVroeg = await beeindigt('manager')
    expect([teVroeg.statusCode, teVroeg.json().regel.id]).toEqual([403, 'P3/termijn-na-mandaat'])
    for (const woord of [naam, 'gemeente', 'ggz']) expect(teVroeg.body).not.toContain(woord)
    await leestManager()
    naDagen(30)
    for (const wie of ['procesregisseur', 'gemeente', 'beheerder', 'fg'] as const)
      expect((await beeindigt(wie)).statusCode, wie).toBe(404)
    const gedaan = await beeindigt('manager')
    expect([gedaan.statusCode, gedaan.body]).toEqual([204, ''])
    await leestManager()
    const { casussen } = await huis.doe('manager', werkverdelingInzien)
    expect(casussen.find((c) => c.casusnummer === casusnummer)).toMatchObject({ stap: 'afronding' })
    expect(await huistaken('manager')).toEqual([])
    await expect(
      huis.doe('manager', stilleCasusBeeindigen, { params: { casusnummer }, body: { motivering } }),
    ).rejects.toThrow()
    naDagen(44)
    await huis.kalender()
    expect((await huis.doe('gemeente', casussenInzien)).casussen.map((c) => c.casusnummer)).not.toContain(casusnummer)
  })

  it('[P3] sixty days before its end a mandate is a task of the beheerder and of the partij, until one follows', async () => {
    await verleen(dagNa(49))
    const over = async (wie: TestPerson) =>
      (await huis.doe(wie, werkInzien)).huistaken.filter((h) => h.soort === 'mandaatVerlengen')
    const taak = {
      ...{ soort: 'mandaatVerlengen', onderwerp: 'gemeente', partij: huis.partij.gemeente, deadline: dagNa(49) },
      bevoegdheden: ['intake', 'uitvraag'],
    }
    for (const wie of ['beheerder', 'gemeente'] as const) expect(await over(wie), wie).toEqual([taak])
    for (const wie of ['gemeente2', 'ggz', 'manager', 'procesregisseur', 'fg'] as const)
      expect(await over(wie), wie).toEqual([])
    await huis.doe('beheerder', bevoegdheidVerlenen, {
      params: { id: huis.partij.gemeente },
      body: { bevoegdheden: ['intake', 'uitvraag'], van: dagNa(50), tot: null, besluit: mandaatbesluit },
    })
    for (const wie of ['beheerder', 'gemeente'] as const) expect(await over(wie), wie).toEqual([])
    await trekIn()
  })
})
