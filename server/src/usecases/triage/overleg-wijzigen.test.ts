import {
  casusInzien,
  casussenInzien,
  deelnemersUitnodigen,
  deelnemerToevoegen,
  deelnemerVerwijderen,
  dossierInzien,
  gegevenInbrengen,
  overlegAfzeggen,
  overlegBesluiten,
  overlegSluiten,
  overlegVerplaatsen,
  overlegVoorbereiden,
  toewijzingVastleggen,
  triageBesluiten,
  uitspraakVastleggen,
  uitvraagBeantwoorden,
  uitvraagIntrekken,
  werkInzien,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  aanvaard,
  afgestemd,
  begin,
  gegeven,
  legOpTafel,
  naarOverleg,
  naarTriage,
  pakOp,
  planOverleg,
  sluit,
  taakVan,
  vraag,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

const start = '2026-03-02T09:00:00.000Z'
const plek = { tijdstip: '2026-12-08T13:00:00.000Z', duur: 90, plaats: 'Stadskantoor, kamer 2.14' }
const nodig = { noodzaak: 'Is betrokken bij de aanpak.', bijdrage: 'Kennis van de situatie.', themas: [algemeenBeeld] }

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
beforeEach(() => huis.setClock(start))
afterAll(() => huis?.sluit())

const refusal = (id: string) => ({ besluit: { regel: { id } } })
const kent = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, casussenInzien, { query: { pagina: 1, perPagina: 100 } })).casussen.some(
    (c) => c.casusnummer === casusnummer,
  )
const casusVan = (wie: TestPerson, casusnummer: string) => huis.doe(wie, casusInzien, { params: { casusnummer } })
const titels = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, dossierInzien, { params: { casusnummer } })).gegevens.flatMap((g) => g.inhoud?.titel ?? [])

/** A casus in triage to which the politie contributed something for the table. */
async function triage(): Promise<string> {
  const casusnummer = await naarTriage(huis)
  await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Meldingen', vrijgave: 'overleg' })])
  return casusnummer
}

test('[T16] how the betrokkene takes part is recorded while the overleg is prepared, with what was agreed on it', async () => {
  const voorbereiding = { doel: nodig.noodzaak, besluiten: nodig.bijdrage, themas: ['wonen'], ...plek }
  for (const burger of ['uitgenodigd', 'vooraf', 'achteraf'] as const) {
    const params = { casusnummer: await triage() }
    const besluit = { uitkomst: 'casusoverleg' as const, motivering: 'Meerdere partijen zijn nodig.' }
    await huis.doe('procesregisseur', triageBesluiten, { params, body: { ...afgestemd(huis), ...besluit } })
    const burgerToelichting = 'De gemeente belt hem maandag.'
    expect(overlegVoorbereiden.body.safeParse({ ...voorbereiding, burgerToelichting }).success).toBe(false)
    const body = { ...voorbereiding, burger, burgerToelichting }
    await huis.doe('procesregisseur', overlegVoorbereiden, { params, body })
    const { overleggen } = await casusVan('gemeente', params.casusnummer)
    expect(overleggen).toMatchObject([{ burger, burgerToelichting }])
  }
})

describe('an overleg to which was invited, until it begins', () => {
  test('[T14] is moved: who was invited sees when and where, and it is not moved to what is past or after it began', async () => {
    const casusnummer = await triage()
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    const params = { casusnummer, id }
    await huis.doe('procesregisseur', overlegVerplaatsen, { params, body: plek })
    for (const wie of ['politie', 'gemeente', 'procesregisseur'] as const)
      expect((await casusVan(wie, casusnummer)).overleggen[0]).toMatchObject(plek)
    await expect(
      huis.doe('procesregisseur', overlegVerplaatsen, {
        params,
        body: { ...plek, tijdstip: '2026-01-01T10:00:00.000Z' },
      }),
    ).rejects.toMatchObject(refusal('T14/moment-niet-voorbij'))
    await begin(huis, casusnummer, id)
    await expect(huis.doe('procesregisseur', overlegVerplaatsen, { params, body: plek })).rejects.toMatchObject(
      refusal('T14/uitgenodigd-en-niet-begonnen'),
    )
  })

  test('[T14] gets a deelnemer, who finds it at once in the work, and loses one, who sees nothing more of it', async () => {
    const casusnummer = await triage()
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    const params = { casusnummer, id }
    expect(await kent('ggz', casusnummer)).toBe(false)
    const { id: deelnemer } = await huis.doe('procesregisseur', deelnemerToevoegen, {
      params,
      body: { partij: huis.partij.ggz, rol: 'adviseur', ...nodig },
    })
    expect(await kent('ggz', casusnummer)).toBe(false)
    await pakOp(huis, casusnummer, 'ggz')
    expect(await kent('ggz', casusnummer)).toBe(true)
    const { taken } = await huis.doe('ggz', werkInzien)
    expect(taken.filter((w) => w.casusnummer === casusnummer).map((w) => w.soort)).toEqual(['zorgvuldigheidAanvaarden'])
    await aanvaard(huis, 'ggz', params)
    await huis.doe('procesregisseur', deelnemerVerwijderen, { params: { casusnummer, id: deelnemer } })
    expect(await kent('ggz', casusnummer)).toBe(false)
    await expect(casusVan('ggz', casusnummer)).rejects.toThrow()
    await begin(huis, casusnummer, id)
    await expect(huis.doe('ggz', dossierInzien, { params: { casusnummer } })).rejects.toThrow()
  })

  test('[T14] [P5] keeps at least two deelnemers, and after the invitation no ondersteuner changes who come', async () => {
    const casusnummer = await triage()
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    const [eerste] = (await casusVan('procesregisseur', casusnummer)).overleggen[0]?.deelnemers ?? []
    if (!eerste) throw new Error('the overleg has deelnemers')
    await expect(
      huis.doe('procesregisseur', deelnemerVerwijderen, { params: { casusnummer, id: eerste.id } }),
    ).rejects.toMatchObject(refusal('T14/genoeg-deelnemers-blijven'))
    const nieuw = { params: { casusnummer, id }, body: { partij: huis.partij.ggz, rol: 'adviseur' as const, ...nodig } }
    await huis.doe('procesregisseur', toewijzingVastleggen, {
      params: { casusnummer },
      body: { medewerker: huis.wie('ondersteuner').id, tot: null },
    })
    await expect(huis.doe('ondersteuner', deelnemerToevoegen, nieuw)).rejects.toMatchObject(
      refusal('P5/procesregisseur-nodigt-uit'),
    )
    await huis.doe('procesregisseur', deelnemerToevoegen, nieuw)
    await begin(huis, casusnummer, id)
    await expect(
      huis.doe('procesregisseur', deelnemerVerwijderen, { params: { casusnummer, id: eerste.id } }),
    ).rejects.toMatchObject(refusal('T14/nog-niet-begonnen'))
  })

  test('[T14] is called off: the deelnemers lose the casus, why stays inside, and it is prepared again or the casus stops', async () => {
    const casusnummer = await triage()
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
    const params = { casusnummer, id }
    const laat = gegeven({ titel: 'Laat ingebracht', vrijgave: 'geen' })
    await huis.doe('corporatie', gegevenInbrengen, { params: { casusnummer }, body: laat })
    await expect(huis.doe('procesregisseur', overlegAfzeggen, { params, body: { reden: '' } })).rejects.toThrow()
    const reden = 'Betrokkene is opgenomen; wij wachten de behandeling af.'
    await huis.doe('procesregisseur', overlegAfzeggen, { params, body: { reden } })
    const gezien = await casusVan('procesregisseur', casusnummer)
    expect([gezien.fase, gezien.overleggen.map((o) => o.stand)]).toEqual(['triage', ['voorbereiding']])
    expect(gezien.stukken.find((s) => s.soort === 'afzegging')?.motivering).toBe(reden)
    const politie = await casusVan('politie', casusnummer)
    expect([politie.overleggen, politie.stukken], 'it contributed, and sees that and no more').toEqual([[], []])
    expect(await titels('politie', casusnummer)).toEqual(['Meldingen'])
    expect(await titels('gemeente', casusnummer), 'what was given for the overleg is no answer').not.toContain(
      'Laat ingebracht',
    )
    expect(await titels('gemeente', casusnummer)).toContain('Meldingen')
    await huis.doe('procesregisseur', deelnemersUitnodigen, { params })
    await huis.doe('procesregisseur', overlegAfzeggen, { params, body: { reden } })
    const stopt = { uitkomst: 'nietInBehandeling' as const, motivering: 'Betrokkene is overleden.' }
    expect(
      await huis.doe('procesregisseur', triageBesluiten, {
        params: { casusnummer },
        body: { ...afgestemd(huis), ...stopt },
      }),
    ).toEqual({
      wordtAfgerond: true,
    })
  })

  test('[T14] a next one that is called off falls away, and the plan stays as it was', async () => {
    const casusnummer = await triage()
    const eerste = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await begin(huis, casusnummer, eerste)
    await sluit(huis, casusnummer, eerste, 'politie')
    const id = await planOverleg(huis, casusnummer, ['gemeente', 'ggz'])
    expect(await kent('ggz', casusnummer)).toBe(true)
    await huis.doe('procesregisseur', overlegAfzeggen, {
      params: { casusnummer, id },
      body: { reden: 'Er is nog niets te bespreken.' },
    })
    expect(await kent('ggz', casusnummer)).toBe(false)
    const gezien = await casusVan('politie', casusnummer)
    expect([gezien.fase, gezien.overleggen.map((o) => o.stand), gezien.acties.length]).toEqual([
      'casusoverleg',
      ['gehouden'],
      1,
    ])
  })
})

describe('a gevraagde that had not answered at the invitation', () => {
  test('[T14] [T5] keeps its question and answers it; the others see what it gives by the rules of the overleg', async () => {
    const casusnummer = await triage()
    const meegestuurd = (await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })).gegevens
      .filter((g) => g.betrokkene)
      .map((g) => g.id)
    const uitvraag = await vraag(huis, casusnummer, 'verslavingszorg', meegestuurd)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    const gezien = await casusVan('verslavingszorg', casusnummer)
    expect(gezien.uitvragen.map((u) => [u.id, u.stand])).toEqual([[uitvraag, 'verstuurd']])
    expect([gezien.betrokkene?.naam, gezien.overleggen], 'whom it is about, and not that others meet').toEqual([
      'Wessel Proefjes',
      [],
    ])
    expect(gezien.partijen.map((p) => p.naam).sort()).toEqual(['gemeente', 'verslavingszorg'])
    const { taken } = await huis.doe('verslavingszorg', werkInzien)
    expect(taken.some((w) => w.casusnummer === casusnummer && w.soort === 'uitvraagBeantwoorden')).toBe(true)
    await begin(huis, casusnummer, overleg)
    expect(await titels('verslavingszorg', casusnummer), 'nothing of the table').not.toContain('Meldingen')
    await huis.doe('verslavingszorg', uitvraagBeantwoorden, {
      params: { casusnummer, id: uitvraag },
      body: {
        ...{ bekend: true, weigergrond: null, toelichting: 'Bij ons bekend.', bijdrage: ['informatie' as const] },
        taak: taakVan(huis, 'verslavingszorg'),
        gegevens: [
          gegeven({ titel: 'Voor de tafel', vrijgave: 'overleg' }),
          gegeven({ titel: 'Nog niet', vrijgave: 'geen' }),
        ],
      },
    })
    expect(await titels('politie', casusnummer), 'for nobody, until somebody says for whom').not.toContain(
      'Voor de tafel',
    )
    await legOpTafel(huis, casusnummer, overleg)
    expect(await titels('politie', casusnummer)).toContain('Voor de tafel')
    for (const wie of ['politie', 'gemeente'] as const) expect(await titels(wie, casusnummer)).not.toContain('Nog niet')
    expect(
      await titels('verslavingszorg', casusnummer),
      'it sees its own, and no longer whom it was asked about',
    ).toEqual(['Voor de tafel', 'Nog niet'])
  })

  test('[T14] loses the casus when the question is withdrawn', async () => {
    const casusnummer = await triage()
    const id = await vraag(huis, casusnummer, 'ggz')
    await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    expect(await kent('ggz', casusnummer)).toBe(true)
    await huis.doe('procesregisseur', uitvraagIntrekken, { params: { casusnummer, id } })
    expect(await kent('ggz', casusnummer)).toBe(false)
    await expect(casusVan('ggz', casusnummer)).rejects.toThrow()
  })
})

describe('an overleg that nobody closes', () => {
  test('[C1] shows nothing of others after its day, also where the calendar did not come by', async () => {
    const casusnummer = await triage()
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    huis.setClock('2026-12-01T09:00:00.000Z')
    await begin(huis, casusnummer, id)
    huis.setClock('2026-12-01T22:59:00.000Z')
    expect(await titels('ggz', casusnummer)).toContain('Meldingen')
    huis.setClock('2026-12-01T23:00:00.000Z')
    expect(await titels('ggz', casusnummer)).toEqual([])
    expect((await casusVan('ggz', casusnummer)).overleggen.map((o) => o.stand)).toEqual(['gehouden'])
    const [bron] = (await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })).gegevens
    if (!bron) throw new Error('there is a gegeven')
    await expect(
      huis.doe('procesregisseur', uitspraakVastleggen, {
        params: { casusnummer },
        body: { tekst: 'Nog gauw erbij.', steuntOp: [bron.id] },
      }),
    ).rejects.toMatchObject(refusal('C5/overleg-bezig'))
    await expect(huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id } })).rejects.toMatchObject(
      refusal('C5/overleg-bezig'),
    )
  })

  test('[C1] is closed by the calendar, once, and its outcome waits', async () => {
    const casusnummer = await triage()
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    await begin(huis, casusnummer, id)
    const wacht = async () =>
      (await huis.doe('procesregisseur', werkInzien)).taken
        .filter((w) => w.casusnummer === casusnummer)
        .map((w) => w.soort)
    await huis.kalender()
    expect(await wacht(), 'not on its own day').toEqual(['overlegHouden'])
    huis.setClock('2026-03-03T06:00:00.000Z')
    await huis.kalender()
    const eerst = await casusVan('procesregisseur', casusnummer)
    expect(eerst.overleggen.map((o) => o.stand)).toEqual(['gehouden'])
    expect(await wacht()).toEqual(['overlegBesluiten'])
    await huis.kalender()
    expect((await casusVan('procesregisseur', casusnummer)).versie, 'nothing twice').toBe(eerst.versie)
    await huis.doe('procesregisseur', overlegBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), uitkomst: 'hoortNietThuis', motivering: 'Het hoort hier toch niet thuis.' },
    })
  })

  test('[C1] stands in nobody’s way: a next one is prepared before the calendar came', async () => {
    const casusnummer = await triage()
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await begin(huis, casusnummer, id)
    huis.setClock('2026-03-03T06:00:00.000Z')
    const voorbereiding = { doel: nodig.noodzaak, besluiten: nodig.bijdrage, themas: ['wonen'], ...plek }
    await huis.doe('procesregisseur', overlegVoorbereiden, {
      params: { casusnummer },
      body: { ...voorbereiding, burger: 'vooraf', burgerToelichting: '' },
    })
    await huis.kalender()
    expect((await casusVan('procesregisseur', casusnummer)).overleggen.map((o) => o.stand)).toEqual([
      'gehouden',
      'voorbereiding',
    ])
  })
})
