import {
  casusInzien,
  deelnemersUitnodigen,
  deelnemerToevoegen,
  dossierInzien,
  gegevenInbrengen,
  gegevenVrijgeven,
  overlegAanpassen,
  overlegBeginnen,
  overlegVoorbereiden,
  themasToedelen,
  triageBesluiten,
  uitspraakVastleggen,
  uitvraagIntrekken,
  uitvraagVersturen,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  aanvaard,
  afgestemd,
  begin,
  gegeven,
  legOpTafel,
  naarTriage,
  vraag,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij } from '../../testing/house.ts'
import { Geweigerd } from '../errors.ts'

const regie = 'procesregisseur'
const voorbereiding = {
  doel: 'Een gezamenlijk plan voor wonen en zorg.',
  besluiten: 'Wie doet wat in de komende drie maanden.',
  themas: ['Wonen', 'Zorg'],
  ...{ tijdstip: '2026-12-01T09:00:00.000Z', duur: 60, plaats: 'Kamer 2.14' },
  burger: 'vooraf' as const,
  burgerToelichting: '',
}

/** The rule by which an act was refused, or what came of it. */
async function door(poging: Promise<unknown>): Promise<unknown> {
  try {
    return await poging
  } catch (fout) {
    if (fout instanceof Geweigerd) return fout.besluit.regel.id
    throw fout
  }
}

/*
 * The casus of Wessel: the politie tells of incidents, the ggz of treatment. The corporatie comes to talk about the home,
 * the ggz about care. What the corporatie is not needed for, it does not see, whoever released it.
 */
describe('[T14] [C1] what a deelnemer needs to know', () => {
  let huis: TestHouse
  let casusnummer: string
  let overleg: string
  let wonen: string
  let zorg: string
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  const p = () => ({ casusnummer })
  const o = () => ({ casusnummer, id: overleg })
  const ziet = async (wie: Parameters<TestHouse['doe']>[0]) =>
    (await huis.doe(wie, dossierInzien, { params: p() })).gegevens.flatMap((g) => g.inhoud?.titel ?? []).toSorted()
  const gegevenVan = async (titel: string) => {
    const { gegevens } = await huis.doe(regie, dossierInzien, { params: p() })
    const gevonden = gegevens.find((g) => g.inhoud?.titel === titel)
    if (!gevonden) throw new Error(`no ${titel}`)
    return gevonden
  }
  const deelnemer = (partij: TestPartij, themas: string[]) =>
    huis.doe(regie, deelnemerToevoegen, {
      params: o(),
      body: {
        partij: huis.partij[partij],
        rol: 'informant',
        noodzaak: `Weet als ${partij} wat er speelt.`,
        bijdrage: 'Vertelt wat er speelt.',
        themas,
      },
    })
  const zet = async (gegevens: Record<string, string[]>) => {
    const rijen = await Promise.all(
      Object.entries(gegevens).map(async ([titel, themas]) => ({ id: (await gegevenVan(titel)).id, themas })),
    )
    await huis.doe(regie, themasToedelen, { params: o(), body: { deelnemers: [], gegevens: rijen } })
  }

  beforeEach(async () => {
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Incidenten', vrijgave: 'overleg' })])
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'Behandeling', vrijgave: 'overleg' })])
    await huis.doe(regie, triageBesluiten, {
      params: p(),
      body: { ...afgestemd(huis), uitkomst: 'casusoverleg', motivering: 'Meerdere partijen zijn nodig.' },
    })
    overleg = (await huis.doe(regie, overlegVoorbereiden, { params: p(), body: voorbereiding })).id
    const { overleggen } = await huis.doe(regie, casusInzien, { params: p() })
    const themas = overleggen[0]?.themas ?? []
    expect(themas.map((t) => t.naam)).toEqual(['Algemeen beeld', 'Wonen', 'Zorg'])
    expect(themas[0]?.id).toBe(algemeenBeeld)
    wonen = themas[1]?.id ?? ''
    zorg = themas[2]?.id ?? ''
  })

  async function aanTafel() {
    await deelnemer('corporatie', [wonen])
    await deelnemer('ggz', [zorg])
    await deelnemer('politie', [wonen, zorg])
    await huis.doe(regie, deelnemersUitnodigen, { params: o() })
    for (const wie of ['corporatie', 'ggz', 'politie'] as const) await aanvaard(huis, wie, o())
    await begin(huis, casusnummer, overleg)
  }

  test('[C1] at the table each sees what belongs to a thema for which it came, and under no thema nobody sees it', async () => {
    await zet({ Incidenten: [wonen], Behandeling: [zorg] })
    await aanTafel()
    expect(await ziet('corporatie')).toEqual(['Incidenten'])
    expect(await ziet('ggz')).toEqual(['Behandeling'])
    expect(await ziet('politie')).toEqual(['Behandeling', 'Incidenten'])
    await zet({ Incidenten: [] })
    expect(await ziet('corporatie')).toEqual([])
  })

  test('[C1] a text that rests on it follows, at once', async () => {
    await zet({ Incidenten: [wonen], Behandeling: [zorg] })
    await aanTafel()
    const { id } = await gegevenVan('Behandeling')
    await huis.doe(regie, uitspraakVastleggen, {
      params: p(),
      body: { tekst: 'De behandeling loopt goed.', steuntOp: [id] },
    })
    const leest = async (wie: TestPartij) =>
      (await huis.doe(wie, casusInzien, { params: p() })).uitspraken.map((u) => u.tekst)
    expect(await leest('corporatie')).toEqual([])
    expect(await leest('ggz')).toEqual(['De behandeling loopt goed.'])
    await zet({ Behandeling: [zorg, wonen] })
    expect(await leest('corporatie')).toEqual(['De behandeling loopt goed.'])
  })

  test('[T19] [C1] the bronhouder says itself for which thema’s, and then the procesregie does not change that', async () => {
    await zet({ Incidenten: [wonen], Behandeling: [zorg, wonen] })
    await aanTafel()
    expect(await ziet('corporatie')).toEqual(['Behandeling', 'Incidenten'])
    const { id } = await gegevenVan('Behandeling')
    const vrijgave = { vrijgave: 'overleg' as const, voorafAan: [], voorbehouden: [], geheimhouding: null }
    await huis.doe('ggz', gegevenVrijgeven, { params: { casusnummer, id }, body: { ...vrijgave, themas: [zorg] } })
    expect(await ziet('corporatie')).toEqual(['Incidenten'])
    expect(await door(zet({ Behandeling: [wonen] }))).toBe('T19/thema-door-bronhouder')
    // What is left as it stands goes along with the rest of the screen.
    await zet({ Incidenten: [zorg], Behandeling: [zorg] })
    expect(await ziet('ggz')).toEqual(['Behandeling', 'Incidenten'])
    // A release that says nothing of thema's leaves them, and the bronhouder can give them back.
    await huis.doe('ggz', gegevenVrijgeven, { params: { casusnummer, id }, body: vrijgave })
    expect(await door(zet({ Behandeling: [wonen] }))).toBe('T19/thema-door-bronhouder')
    await huis.doe('ggz', gegevenVrijgeven, { params: { casusnummer, id }, body: { ...vrijgave, themas: null } })
    await zet({ Behandeling: [wonen] })
    expect(await ziet('corporatie')).toEqual(['Behandeling'])
  })

  test('[C2] [C1] what is brought in at the table appears for whom its bronhouder says it is', async () => {
    await aanTafel()
    const nieuw = (titel: string, themas: string[]) =>
      huis.doe('politie', gegevenInbrengen, {
        params: p(),
        body: { ...gegeven({ titel, vrijgave: 'overleg' }), themas },
      })
    await nieuw('Nieuw over wonen', [wonen])
    await nieuw('Nieuw over niets', [])
    expect(await ziet('corporatie')).toEqual(['Nieuw over wonen'])
    expect(await ziet('ggz')).toEqual(['Behandeling'])
    expect(await door(nieuw('Elders', ['11111111-1111-4111-8111-111111111111']))).toBe('T14/thema-van-overleg')
  })

  test('[T14] a deelnemer is taken away from a thema with effect at once, and one at no thema is not invited', async () => {
    await zet({ Incidenten: [wonen] })
    await aanTafel()
    expect(await ziet('corporatie')).toEqual(['Incidenten'])
    const { overleggen } = await huis.doe(regie, casusInzien, { params: p() })
    const rij = overleggen[0]?.deelnemers.find((d) => d.partij.id === huis.partij.corporatie)
    if (!rij) throw new Error('the corporatie takes part')
    const body = (themas: string[], noodzaak: string) => ({
      deelnemers: [{ id: rij.id, themas, noodzaak }],
      gegevens: [],
    })
    await huis.doe(regie, themasToedelen, { params: o(), body: body([zorg], 'Alleen nog voor de zorg nodig.') })
    expect(await ziet('corporatie')).toEqual([])
    expect(
      await door(
        huis.doe(regie, themasToedelen, { params: o(), body: body([wonen], 'Weet als POLITIE, wat er speelt') }),
      ),
    ).toBe('T3/eigen-motivering')
  })

  test('[T14] who came for a thema that is taken off the list is not invited for nothing', async () => {
    await deelnemer('corporatie', [wonen])
    await deelnemer('ggz', [zorg])
    await huis.doe(regie, overlegAanpassen, { params: o(), body: { ...voorbereiding, themas: ['zorg'] } })
    expect(await door(huis.doe(regie, deelnemersUitnodigen, { params: o() }))).toBe('T14/iedereen-bij-thema')
    // The same name is the same thema, so the ggz is still there for it.
    const { overleggen } = await huis.doe(regie, casusInzien, { params: p() })
    expect(overleggen[0]?.themas.map((t) => t.id)).toEqual([algemeenBeeld, zorg])
  })

  test('[C1] a deelnemer knows for which thema’s it came, and not for which another did', async () => {
    await aanTafel()
    const { overleggen } = await huis.doe('corporatie', casusInzien, { params: p() })
    const per = new Map(overleggen[0]?.deelnemers.map((d) => [d.partij.naam, d.themas]))
    expect(per.get('corporatie')).toEqual([wonen])
    expect(per.get('ggz')).toBeNull()
    const { gegevens } = await huis.doe('corporatie', dossierInzien, { params: p() })
    expect(gegevens.every((g) => g.zeggenschap === null || g.eigen)).toBe(true)
  })
})

/*
 * Somebody in a hurry wants everybody at one table to hear who knows something: the weegtafel, under the name of a
 * casusoverleg "to decide whether a joint approach makes sense".
 */
describe('[T3] the weegtafel', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())
  const anderen = ['politie', 'ggz', 'corporatie', 'verslavingszorg', 'welzijn'] as const

  test('[T3] [T12] does not come about, whatever the overleg is called and whoever is added last', async () => {
    const casusnummer = await naarTriage(huis)
    const params = { casusnummer }
    await huis.doe(regie, triageBesluiten, {
      params,
      body: { ...afgestemd(huis), uitkomst: 'casusoverlegOmTeBepalen', motivering: 'Eerst horen wie iets weet.' },
    })
    const { id } = await huis.doe(regie, overlegVoorbereiden, { params, body: voorbereiding })
    const voegToe = (partij: TestPartij, noodzaak: string) =>
      huis.doe(regie, deelnemerToevoegen, {
        params: { casusnummer, id },
        body: {
          partij: huis.partij[partij],
          rol: 'informant',
          noodzaak,
          bijdrage: 'Misschien weet men iets.',
          themas: [algemeenBeeld],
        },
      })
    await voegToe('politie', 'Misschien nuttig.')
    for (const kopie of ['Misschien nuttig.', 'misschien  NUTTIG!!', 'Misschien\u200b nuttig .'])
      expect(await door(voegToe('ggz', kopie)), kopie).toBe('T3/eigen-motivering')
    for (const partij of anderen.slice(1, -1)) await voegToe(partij, `Is nuttig om wat ${partij} weet.`)
    const poging = voegToe('welzijn', 'Kent de wijk en de buren goed.')
    await expect(poging).rejects.toMatchObject({
      besluit: { regel: { id: 'T3/niet-iedereen-aan-tafel' }, watHelpt: expect.stringContaining('triage-agenda') },
    })
    await legOpTafel(huis, casusnummer, id)
    await huis.doe(regie, deelnemersUitnodigen, { params: { casusnummer, id } })
    await expect(huis.doe(regie, overlegBeginnen, { params: { casusnummer, id } })).resolves.toBeNull()
  })

  test('[T2] the same words for every partij are no motivation, also not after a question was withdrawn', async () => {
    const casusnummer = await naarTriage(huis)
    const eerste = await vraag(huis, casusnummer, 'politie')
    const stuur = (partij: TestPartij, waaromDezePartij: string) =>
      huis.doe(regie, uitvraagVersturen, {
        params: { casusnummer },
        body: {
          partij: huis.partij[partij],
          waaromDezePartij,
          vraag: 'Is betrokkene bij u bekend?',
          noodzaak: 'Nodig om te weten wie al betrokken is.',
          antwoordVoor: '2026-12-31',
          meegestuurd: [],
          redenZonderNaam: 'De vraag gaat alleen over de wijk.',
        },
      })
    const kopie = 'De organisatie POLITIE is mogelijk al betrokken'
    expect(await door(stuur('ggz', kopie))).toBe('T2/eigen-motivering')
    await huis.doe(regie, uitvraagIntrekken, { params: { casusnummer, id: eerste } })
    expect(await door(stuur('ggz', kopie))).toBe('T2/eigen-motivering')
    // To the same partij again it is the same reason.
    await stuur('politie', kopie)
    await stuur('ggz', 'Betrokkene noemde zelf zijn behandelaar.')
  })
})
