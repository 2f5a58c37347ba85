import {
  betrokkeneInformeren,
  casusInzien,
  informerenUitstellen,
  intakeBesluiten,
  logboekInzien,
  triageagendaInzien,
  triageBesluiten,
  werkInzien,
  werkverdelingInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseSetting } from '../../ports/store.ts'
import { afgestemd, criteria, gegeven, meldAan, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { NietGevonden } from '../errors.ts'

const motivering = 'Er loopt een onderzoek; zo staat het alleen hier.'
const toelichting = 'Aan de keukentafel verteld, met zijn zus erbij.'

/* B2.2.1-B2.2.4: the betrokkene hears what was decided, or later for a reason and by a day. */
describe('telling the betrokkene', () => {
  let huis: TestHouse
  let casusnummer: string
  const p = () => ({ params: { casusnummer } })
  const stukken = async (wie: TestPerson) => (await huis.doe(wie, casusInzien, p())).stukken
  const open = async (wie: TestPerson) =>
    (await stukken(wie)).flatMap((s) => (s.teVertellen ? [[s.soort, s.teVertellen.voor, s.id] as const] : []))
  const telling = async () => (await huis.doe('manager', werkverdelingInzien)).informeren
  const geteld = async () => {
    const tellingen = await huis.store.transaction(houseSetting(huis.zvh, huis.middelen.clock.nu()), (t) =>
      t.tellingen(),
    )
    return tellingen
      .filter(({ soort }) => soort === 'informeren')
      .map(({ maand, deel, aantal }) => `${maand.slice(0, 7)} ${deel} ${aantal}`)
  }
  const werk = async (wie: TestPerson) =>
    (await huis.doe(wie, werkInzien)).taken.filter((t) => t.soort === 'betrokkeneInformeren').map((t) => t.deadline)
  const vertel = (wie: TestPerson, besluiten: readonly string[], dag = '2026-03-10') =>
    huis.doe(wie, betrokkeneInformeren, {
      ...p(),
      body: { besluiten: [...besluiten], wijze: 'gesprek', dag, toelichting },
    })
  const stelUit = (wie: TestPerson, besluiten: readonly string[], tot: string) =>
    huis.doe(wie, informerenUitstellen, {
      ...p(),
      body: { besluiten: [...besluiten], grond: 'opsporing', tot, motivering, ...afgestemd(huis) },
    })

  beforeAll(async () => {
    huis = await openTestHouse()
    huis.setClock('2026-03-10T09:00:00.000Z')
    casusnummer = await meldAan(huis, 'gemeente', {
      informeren: { gedaan: false, toelichting: 'Volgt na het bezoek.' },
    })
  })
  afterAll(() => huis?.sluit())

  test('[A13] is to be done from the aanmelding on, and in any case once the casus goes to triage', async () => {
    expect((await open('gemeente')).map(([soort, dag]) => [soort, dag])).toEqual([['aanmelding', '2026-03-24']])
    expect(await werk('gemeente')).toEqual(['2026-03-24'])
    expect(await werk('procesregisseur')).toEqual([])
    expect(await telling()).toEqual({ open: 1, teLaat: 0 })
    huis.setClock('2026-03-12T09:00:00.000Z')
    const body = { uitkomst: 'triage', criteria, afweging: 'Voldoet.', advies: '', ...afgestemd(huis) } as const
    await huis.doe('procesregisseur', intakeBesluiten, { ...p(), body })
    expect((await open('gemeente')).map(([soort, dag]) => [soort, dag])).toEqual([['intakebesluit', '2026-03-26']])
    const agenda = async () =>
      (await huis.doe('procesregisseur', triageagendaInzien)).casussen.map((c) => c.geinformeerd)
    expect(await agenda()).toEqual([false])
    const [[, , id] = []] = await open('gemeente')
    await expect(vertel('gemeente', [id ?? ''], '2026-03-13')).rejects.toMatchObject({
      besluit: { velden: [{ veld: 'dag' }] },
    })
    await vertel('gemeente', [id ?? ''], '2026-03-11')
    expect(await open('procesregisseur')).toEqual([])
    expect(await werk('gemeente')).toEqual([])
    expect(await agenda()).toEqual([true])
    expect(await telling()).toEqual({ open: 0, teLaat: 0 })
    expect(await geteld(), '[S12]').toEqual(['2026-03 opTijd 1'])
    const [gehoord] = (await stukken('procesregisseur')).filter((s) => s.soort === 'informering')
    expect(gehoord?.informering).toEqual({ wijze: 'gesprek', dag: '2026-03-11', toelichting })
  })

  test('[T18] what triage led to is told next; put off it is nobody’s work until its day, and comes back then', async () => {
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'Zorg', vrijgave: 'overleg' })])
    const besluit = {
      uitkomst: 'casusoverleg',
      motivering: 'Samen verder is nodig.',
      advies: '',
      ...afgestemd(huis),
    } as const
    await huis.doe('procesregisseur', triageBesluiten, { ...p(), body: besluit })
    const [[soort, , id = ''] = []] = await open('gemeente')
    expect(soort).toBe('triagebesluit')
    await expect(stelUit('gemeente', [id], '2026-06-13')).rejects.toMatchObject({
      besluit: { regel: { id: 'A13/uitstel-hoogstens-drie-maanden' }, velden: [{ veld: 'tot' }] },
    })
    await expect(stelUit('procesregisseur', [id], '2026-05-04')).rejects.toMatchObject({
      besluit: { regel: { id: 'P3/alleen-met-mandaat' } },
    })
    await stelUit('gemeente', [id], '2026-05-04')
    expect(await werk('gemeente')).toEqual([])
    expect(await telling()).toEqual({ open: 0, teLaat: 0 })
    const [uitstel] = (await stukken('gemeente')).filter((s) => s.soort === 'uitstel')
    expect(uitstel).toMatchObject({ gezien: true, uitstel: { grond: 'opsporing', tot: '2026-05-04' }, motivering })
    huis.setClock('2026-05-04T09:00:00.000Z')
    expect(await werk('gemeente')).toEqual(['2026-05-04'])
    expect(await werk('procesregisseur')).toEqual([])
    huis.setClock('2026-05-05T09:00:00.000Z')
    expect(await werk('procesregisseur')).toEqual(['2026-05-04'])
    expect(await telling()).toEqual({ open: 1, teLaat: 1 })
  })

  test('[A13] [P10] another partij reads nothing of it, tells nothing, and learns from no answer whether there is something', async () => {
    const [[, , id = ''] = []] = await open('gemeente')
    const beeld = JSON.stringify(await huis.doe('ggz', casusInzien, p()))
    expect(beeld).not.toMatch(/keukentafel|alleen hier|informering|uitstel"/)
    expect(await werk('ggz')).toEqual([])
    const antwoorden = await Promise.all(
      [id, '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'].map((b) =>
        vertel('ggz', [b]).catch((fout: unknown) => String(fout)),
      ),
    )
    expect(new Set(antwoorden).size).toBe(1)
    await expect(vertel('politie', [id])).rejects.toThrow(NietGevonden)
    await expect(vertel('ondersteuner', [id])).rejects.toThrow()
    await expect(vertel('gemeente', ['5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'])).rejects.toMatchObject({
      besluit: { regel: { id: 'A13/besluit-nog-niet-verteld' } },
    })
    await vertel('gemeente', [id], '2026-05-05')
    const { regels } = await huis.doe('fg', logboekInzien, {})
    const regel = regels.find((r) => r.handeling.includes('geïnformeerd'))
    expect(regel?.namens).toBe('gemeente')
  })

  test('[A13] what was told is told', async () => {
    expect(await open('gemeente')).toEqual([])
    await expect(vertel('gemeente', ['5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'])).rejects.toMatchObject({
      besluit: { regel: { id: 'A13/iets-te-vertellen' } },
    })
  })
})
