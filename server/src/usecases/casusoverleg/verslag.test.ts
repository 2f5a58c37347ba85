import {
  aanwezigheidVastleggen,
  actieBijstellen,
  bevoegdheidIntrekken,
  casusInzien,
  dossierInzien,
  gegevenBeperken,
  logboekInzien,
  overlegBesluiten,
  partijenInzien,
  uitspraakTegenspreken,
  uitspraakVastleggen,
  verslagInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aanvaard,
  afgestemd,
  begin,
  gegeven,
  legOpTafel,
  naarOverleg,
  naarTriage,
  planOverleg,
  sluit,
  volgafspraken,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij, type TestPerson } from '../../testing/house.ts'
import { NietGevonden } from '../errors.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

const refusal = (id: string) => ({ besluit: { regel: { id } } })
const reden = 'REDEN: alleen samen lukt het om rust te brengen.'

/**
 * An overleg of gemeente, politie, ggz and corporatie was held. STEUN rests on what the politie released for all, DEPOT on health;
 * against STEUN the ggz said NIETZO. The ggz carries out the one action.
 */
async function gehouden(deelnemers: readonly TestPartij[] = ['gemeente', 'politie', 'ggz', 'corporatie']) {
  const casusnummer = await naarTriage(huis)
  await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'MELDING', vrijgave: 'overleg' })])
  await vraagEnAntwoord(huis, casusnummer, 'ggz', [
    gegeven({ titel: 'MEDICATIE', vrijgave: 'overleg', bijzonder: true }),
  ])
  const overleg = await naarOverleg(huis, casusnummer, deelnemers)
  await legOpTafel(huis, casusnummer, overleg)
  await begin(huis, casusnummer, overleg)
  const params = { casusnummer }
  const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params })
  const bron = (titel: string) => {
    const id = gegevens.find((g) => g.inhoud?.titel === titel)?.id
    if (!id) throw new Error(`${titel} was brought in`)
    return id
  }
  const zeg = (tekst: string, titel: string) =>
    huis.doe('procesregisseur', uitspraakVastleggen, { params, body: { tekst, steuntOp: [bron(titel)] } })
  const { id: steun } = await zeg('Er is STEUN bij de buren.', 'MELDING')
  await zeg('Het DEPOT helpt hem.', 'MEDICATIE')
  await huis.doe('ggz', uitspraakTegenspreken, {
    params: { casusnummer, id: steun },
    body: { tekst: 'Dat is NIETZO.', steuntOp: [bron('MELDING')] },
  })
  for (const wie of ['politie', 'ggz'] as const)
    await huis.doe('procesregisseur', aanwezigheidVastleggen, {
      params: { casusnummer, id: overleg },
      body: { medewerker: huis.wie(wie).id },
    })
  const { actie } = await sluit(huis, casusnummer, overleg, 'ggz')
  return { casusnummer, overleg, params, actie, melding: bron('MELDING') }
}
type Casus = Awaited<ReturnType<typeof gehouden>>

const verslag = (wie: TestPerson, { casusnummer, overleg }: Pick<Casus, 'casusnummer' | 'overleg'>) =>
  huis.doe(wie, verslagInzien, { params: { casusnummer, id: overleg } })

const woorden = async (wie: TestPerson, casus: Casus) => {
  const alles = JSON.stringify(await verslag(wie, casus))
  return ['STEUN', 'NIETZO', 'DEPOT', 'huisbezoek', 'REDEN'].filter((w) => alles.includes(w))
}

describe('[C5] the verslag of an overleg', () => {
  test('[C5] [C6] [T16] is a list of what was recorded: when, what for, who was there, what was said and agreed', async () => {
    const casus = await gehouden()
    const { params } = casus
    await huis.doe('procesregisseur', overlegBesluiten, {
      params,
      body: { ...afgestemd(huis), uitkomst: 'aanpakVastgesteld', motivering: reden, ...volgafspraken },
    })
    const volgend = await planOverleg(huis, casus.casusnummer, ['gemeente', 'ggz'])
    const gelezen = await verslag('procesregisseur', casus)
    expect(gelezen).toMatchObject({
      volgnummer: 1,
      stand: 'gehouden',
      doel: 'Een gezamenlijk plan voor wonen en zorg.',
      betrokkene: { deelname: 'vooraf', toelichting: 'De gemeente belt betrokkene.', zienswijze: null },
      plandoelen: [{ tekst: 'Betrokkene woont rustig en krijgt zorg.' }],
      acties: [{ tekst: 'Wekelijks huisbezoek', uitvoerder: { naam: 'ggz' }, deadline: '2026-06-01' }],
      uitkomsten: [{ soort: 'overlegbesluit', motivering: reden, ...volgafspraken }],
      volgende: { volgnummer: 2, tijdstip: '2026-12-01T09:00:00.000Z', plaats: 'Kamer 2.14' },
    })
    expect(gelezen.aanwezigen.map((a) => [a.organisatie?.naam, a.medewerker?.naam])).toEqual([
      ['politie', huis.wie('politie').naam],
      ['ggz', huis.wie('ggz').naam],
    ])
    expect(gelezen.uitspraken.map((u) => [u.tekst, u.tegenspraken.map((t) => [t.partij, t.tekst])])).toEqual([
      ['Er is STEUN bij de buren.', [['ggz', 'Dat is NIETZO.']]],
      ['Het DEPOT helpt hem.', []],
    ])
    await expect(verslag('procesregisseur', { ...casus, overleg: volgend })).rejects.toMatchObject(
      refusal('C5/verslag-na-begin'),
    )
  })

  test('[C1] [C4] [C9] is another one for each reader, and afterwards only for who has a part in the plan', async () => {
    const casus = await gehouden()
    expect(await woorden('procesregisseur', casus)).toEqual(['STEUN', 'NIETZO', 'DEPOT', 'huisbezoek'])
    expect(await woorden('ggz', casus)).toEqual(['STEUN', 'NIETZO', 'DEPOT', 'huisbezoek'])
    expect(await woorden('politie', casus)).toEqual([])
    expect(await woorden('corporatie', casus)).toEqual([])
    // Whose people were there tells who takes part; which person, only of its own.
    const { aanwezigen } = await verslag('politie', casus)
    expect(aanwezigen.map((a) => [a.organisatie?.naam, a.medewerker?.naam ?? null])).toEqual([
      ['politie', huis.wie('politie').naam],
      ['ggz', null],
    ])
  })

  test('[C3] [P10] tells nobody a word that the page of the casus keeps from that person', async () => {
    const casus = await gehouden()
    const zinnen = (waarde: unknown): readonly string[] => {
      if (typeof waarde === 'string') return [waarde]
      return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(zinnen) : []
    }
    for (const wie of ['procesregisseur', 'gemeente', 'politie', 'ggz', 'corporatie'] as const) {
      const { gebruik, begonnenTijdstip, ...rest } = await verslag(wie, casus)
      const bekend = new Set(zinnen(await huis.doe(wie, casusInzien, { params: casus.params })))
      expect([wie, zinnen(rest).filter((zin) => !bekend.has(zin))]).toEqual([wie, []])
      expect([gebruik, begonnenTijdstip]).not.toContain('')
    }
  })

  test('[T19] a source that is shielded takes what rested on it out of the verslag at once', async () => {
    const { melding, ...casus } = await gehouden()
    await huis.doe('politie', gegevenBeperken, {
      params: { casusnummer: casus.casusnummer, id: melding },
      body: { beperkt: true },
    })
    expect(await woorden('ggz', { ...casus, melding })).toEqual(['DEPOT', 'huisbezoek'])
  })

  test('[C1] [P8] is not there for another partij, nor for who carries out an action and was not in that overleg', async () => {
    const casus = await gehouden(['gemeente', 'politie', 'ggz'])
    for (const wie of ['corporatie', 'politie2', 'manager', 'fg'] as const)
      await expect([wie, await verslag(wie, casus).catch((fout: unknown) => fout)]).toEqual([wie, new NietGevonden()])
    const tweede = await planOverleg(huis, casus.casusnummer, ['gemeente', 'ggz', 'corporatie'])
    const params = { casusnummer: casus.casusnummer, id: tweede }
    for (const wie of ['gemeente', 'ggz', 'corporatie'] as const) await aanvaard(huis, wie, params)
    await begin(huis, casus.casusnummer, tweede)
    await huis.doe('procesregisseur', actieBijstellen, {
      params: { casusnummer: casus.casusnummer, id: casus.actie },
      body: { uitvoerder: huis.partij.corporatie, start: '2026-03-09', deadline: '2026-06-01', overPersoon: false },
    })
    await expect(verslag('corporatie', casus)).rejects.toMatchObject(refusal('C5/verslag-na-begin'))
    expect((await verslag('corporatie', { ...casus, overleg: tweede })).volgnummer).toBe(2)
  })

  test('[T17] who is invited and did not accept the afspraken reads nothing of what was said', async () => {
    const casus = await gehouden()
    const { casusnummer, params } = casus
    const overleg = await planOverleg(huis, casusnummer, ['gemeente', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    const body = { tekst: 'Er is weer STEUN.', steuntOp: [casus.melding] }
    await huis.doe('procesregisseur', uitspraakVastleggen, { params, body })
    expect(await woorden('corporatie', { ...casus, overleg })).toEqual([])
    await aanvaard(huis, 'corporatie', { casusnummer, id: overleg })
    expect(await woorden('corporatie', { ...casus, overleg })).toEqual(['STEUN'])
  })

  test('[P3] the procesregie has none once its mandate ended', async () => {
    const casus = await gehouden()
    const { partijen } = await huis.doe('beheerder', partijenInzien, {})
    const verlening = partijen.find((p) => p.id === huis.partij.gemeente)?.bevoegdheidsverleningen[0]
    if (!verlening) throw new Error('the gemeente gave a mandate')
    expect(verlening.id).toBeTypeOf('string')
    await huis.doe('beheerder', bevoegdheidIntrekken, {
      params: { id: verlening.id },
      body: { reden: 'De overeenkomst is opgezegd.' },
    })
    await expect(verslag('procesregisseur', casus)).rejects.toMatchObject(refusal('P3/alleen-met-mandaat'))
  })

  test('[R2] is a look that is recorded', async () => {
    const { regels } = await huis.doe('fg', logboekInzien, {})
    expect(regels.some((r) => r.handeling.includes('verslag'))).toBe(true)
  })
})
