import {
  besluitGezien,
  casusInzien,
  casussenInzien,
  dossierInzien,
  logboekInzien,
  meenemenVragen,
  monitoringAfbakenen,
  werkInzien,
} from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../../testing/as-owner.ts'
import { afgestemd, begin, gegeven, naarOverleg, naarTriage, rondAf, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { NietGevonden } from '../errors.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

const geheim = { procesregieMagZien: false, uitvraagToegestaan: false }
const weging = { toestemming: false, motivering: 'Zonder dit is het niet te begrijpen.' }

/** The GGZ and the corporatie answered; the GGZ came to the table, and the politie carries out the plan. */
async function metAanpak() {
  const casusnummer = await naarTriage(huis)
  await vraagEnAntwoord(huis, casusnummer, 'ggz', [
    gegeven({ titel: 'Hij slaapt slecht', vrijgave: 'overleg' }),
    gegeven({ titel: 'Zijn hond' }),
    gegeven({ titel: 'Zijn jeugd', geheimhouding: { ...geheim, wegingen: { triage: weging } } }),
  ])
  await vraagEnAntwoord(huis, casusnummer, 'corporatie', [gegeven({ titel: 'Huur betaald' })])
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'politie'])
  await begin(huis, casusnummer, overleg)
  const { actie } = await rondAf(huis, casusnummer, overleg, 'politie')
  return { casusnummer, params: { casusnummer }, actie }
}
type Casus = Awaited<ReturnType<typeof metAanpak>>

const gegevensVan = async (wie: TestPerson, { params }: Casus) =>
  (await huis.doe(wie, dossierInzien, { params })).gegevens
const titels = async (wie: TestPerson, casus: Casus) =>
  (await gegevensVan(wie, casus)).map((g) => g.inhoud?.titel ?? g.bronhouder.naam)
async function idVan(wie: TestPerson, casus: Casus, titel: string) {
  const id = (await gegevensVan(wie, casus)).find((g) => g.inhoud?.titel === titel)?.id
  if (!id) throw new Error(`${wie} brought it in`)
  return id
}
const kies = ({ params }: Casus, blijft: readonly string[], wie: TestPerson = 'procesregisseur') =>
  huis.doe(wie, monitoringAfbakenen, {
    params,
    body: { ...afgestemd(huis), blijft: [...blijft], motivering: 'Nodig om te zien of hij blijft wonen.' },
  })
const werk = async (wie: TestPerson, { casusnummer }: Casus) =>
  (await huis.doe(wie, werkInzien)).taken.filter((t) => t.casusnummer === casusnummer).map((t) => t.soort)

describe('[C11] after an aanpak is chosen what stays to follow it', () => {
  test('[C11] it is work of the procesregie, and what was not chosen is gone for everybody, with its words', async () => {
    const casus = await metAanpak()
    expect(await werk('procesregisseur', casus)).toContain('monitoringAfbakenen')
    const slaapt = await idVan('ggz', casus, 'Hij slaapt slecht')
    const hond = await idVan('ggz', casus, 'Zijn hond')
    expect(await kies(casus, [slaapt])).toEqual({ verwijderd: 4 })
    expect(await titels('procesregisseur', casus)).toEqual(['Betrokkene', 'Hij slaapt slecht'])
    expect(await titels('ggz', casus)).toEqual(['Hij slaapt slecht'])
    expect(await werk('procesregisseur', casus)).not.toContain('monitoringAfbakenen')
    const { rows } = await asOwner(huis, (trx) => sql`select 1 from gegeven where id = ${hond}`.execute(trx))
    expect(rows).toEqual([])
    await expect(kies(casus, [])).rejects.toMatchObject({ besluit: { regel: { id: 'C11/keuze-na-aanpak' } } })
  })

  test('[C11] [A9] of what the procesregisseur may not read he knows that it is there, and can let it stay', async () => {
    const casus = await metAanpak()
    const dicht = (await gegevensVan('procesregisseur', casus)).find((g) => g.inhoud === null)
    expect(dicht).toMatchObject({ blijft: null, bronhouder: { naam: 'ggz' } })
    await kies(casus, [dicht?.id ?? ''])
    expect(await titels('ggz', casus)).toEqual(['Zijn jeugd'])
  })

  test('[C11] [C8] what somebody asked for stays, and only who takes out is told why', async () => {
    const casus = await metAanpak()
    const slaapt = await idVan('ggz', casus, 'Hij slaapt slecht')
    await huis.doe('politie', meenemenVragen, {
      params: casus.params,
      body: { actie: casus.actie, gegeven: slaapt, aan: null, waarom: 'Dan bellen wij niet te vroeg aan.' },
    })
    const redenen = async (wie: TestPerson) => (await gegevensVan(wie, casus)).map((g) => g.blijft)
    expect(await redenen('procesregisseur')).toContain('inAfspraak')
    for (const wie of ['ggz', 'gemeente'] as const)
      expect(
        (await redenen(wie)).filter((r) => r !== null),
        wie,
      ).toEqual([])
    await kies(casus, [])
    expect(await titels('ggz', casus)).toEqual(['Hij slaapt slecht'])
  })

  test('[C11] [S8] each bronhouder is told what went and what stays, also where nothing of it is left', async () => {
    const casus = await metAanpak()
    await kies(casus, [await idVan('ggz', casus, 'Hij slaapt slecht')])
    const bericht = async (wie: TestPerson) =>
      (await huis.doe(wie, casusInzien, { params: casus.params })).stukken.filter((s) => s.soort === 'opschoning')
    const inhoudelijk = { categorie: 'inhoudelijk', ingebrachtTijdstip: expect.any(String) }
    expect(await bericht('ggz')).toMatchObject([
      { opgeschoond: [inhoudelijk, { categorie: 'inhoudelijk', ingebrachtTijdstip: null }], blijven: 1, eigen: true },
    ])
    const [vanCorporatie] = await bericht('corporatie')
    expect(vanCorporatie).toMatchObject({ opgeschoond: [inhoudelijk], blijven: 0 })
    expect(await werk('corporatie', casus)).toEqual(['besluitGezien'])
    // How much stays is for nobody but whose it is: the procesregie may not know of all of it.
    const doorRegie = await bericht('procesregisseur')
    expect(doorRegie).toHaveLength(3)
    for (const stuk of doorRegie) expect(stuk).not.toHaveProperty('blijven')
    // Not a word of what it said, and each reads its own alone.
    expect(JSON.stringify([await bericht('ggz'), vanCorporatie])).not.toMatch(/slaapt|hond|jeugd|Huur/)
    for (const wie of ['gemeente', 'politie'] as const)
      expect(
        (await bericht(wie)).every((s) => s.eigen),
        wie,
      ).toBe(true)
    await huis.doe('corporatie', besluitGezien, { params: { ...casus.params, id: vanCorporatie?.id ?? '' } })
    await expect(huis.doe('corporatie', casusInzien, { params: casus.params })).rejects.toThrow(NietGevonden)
    const { casussen } = await huis.doe('corporatie', casussenInzien, {})
    expect(casussen.map((c) => c.casusnummer)).not.toContain(casus.casusnummer)
  })

  test('[C11] [R2] stands in the logboek namens who leads, and is for nobody else to do', async () => {
    const casus = await metAanpak()
    for (const wie of ['gemeente', 'politie', 'ondersteuner', 'procesregisseur2', 'manager'] as const)
      await expect(kies(casus, [], wie), wie).rejects.toThrow()
    expect(await titels('ggz', casus)).toHaveLength(3)
    await kies(casus, [])
    const [regel] = (await huis.doe('fg', logboekInzien, { query: {} })).regels.filter(
      (r) => r.handeling.includes('Kiezen wat blijft') && r.besluit === 'toegestaan',
    )
    expect(regel).toMatchObject({ namens: 'gemeente', wie: 'procesregisseur' })
  })
})
