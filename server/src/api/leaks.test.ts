import { type Contract, contracten, zvhsOpvragen } from '@casushuis/contract'
import { algemeenBeeld, findHandeling, handvatB2, heeftVastePlaats } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  afgestemd,
  criteria,
  gegeven,
  meldAan,
  naam,
  naarOverleg,
  naarTriage,
  vraag as stelVraag,
  vraagEnAntwoord,
} from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson, testPartijen } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'

const vreemden: readonly TestPerson[] = [
  'gemeente2',
  'politie2',
  'verslavingszorg',
  'welzijn',
  'energiebedrijf',
  'procesregisseur2',
  'ondersteuner',
  'manager',
  'beheerder',
  'fg',
]
/** What somebody says who once saw a first version of it. */
const ooit = { 'if-match': '"1"' }
/** Who works in the other zvh too, with the same account. */
const inBeide: readonly TestPerson[] = ['gemeente', 'politie', 'procesregisseur', 'beheerder', 'fg']
const nergens = 'ZZZZ-ZZZZ'
/** An answer without the number of its request, which tells nothing but that. */
const zonderNummer = (body: string) => body.replace(/urn:uuid:[0-9a-f-]{36}/, 'urn:uuid')
const geheimeWoorden = [naam, 'Wessel', 'Overlast', 'ggz-behandeling']

describe('a casus of somebody else', () => {
  let huis: TestHouse
  let ander: TestHouse
  let app: FastifyInstance
  let andereApp: FastifyInstance
  let casusnummer: string
  let anderNummer: string
  let id: string

  beforeAll(async () => {
    huis = await openTestHouse()
    ander = await openTestHouse({ beside: huis, same: inBeide })
    app = await openTestServer(huis)
    andereApp = await openTestServer(ander)
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'ggz-behandeling', bijzonder: true })])
    id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    anderNummer = await naarTriage(ander)
  })
  afterAll(async () => {
    await app?.close()
    await andereApp?.close()
    await huis?.sluit()
  })

  /** For each route an input that its own people could send. */
  function invoer(route: string, huis: TestHouse): object | undefined {
    const gevuld = gegeven()
    const motivering = 'Een motivering die lang genoeg is.'
    const voorbereiding = {
      doel: motivering,
      besluiten: motivering,
      themas: ['wonen'],
      tijdstip: '2027-01-01T10:00:00.000Z',
      duur: 60,
      plaats: 'Kamer 2.14',
      burger: 'vooraf',
      burgerToelichting: '',
    }
    const bodies: Record<string, object> = {
      overlegVerplaatsen: { tijdstip: voorbereiding.tijdstip, duur: 60, plaats: 'Kamer 2.14' },
      overlegAfzeggen: { reden: motivering },
      overlegdataAfspreken: {
        data: [
          {
            ...{ tijdstip: voorbereiding.tijdstip, duur: 60, plaats: 'Kamer 2.14' },
            partijen: [huis.partij.ggz, huis.partij.politie],
          },
        ],
      },
      overlegdatumVerplaatsen: { tijdstip: voorbereiding.tijdstip, duur: 60, plaats: 'Kamer 2.14' },
      zorgvuldigheidAanvaarden: { versie: '1' },
      uitvoerderMaken: { noodzaak: motivering, bijdrage: motivering },
      datCheckDoen: { reden: motivering },
      datVraagStellen: { zvh: huis.zvh, reden: motivering },
      datVraagBeantwoorden: { antwoord: true, motivering, ...afgestemd(huis) },
      uitwisselingVoorstellen: { kanaal: huis.zvh, gegeven: huis.zvh, waarvoor: motivering },
      uitwisselingBeslissen: { akkoord: true },
      intakeBesluiten: { ...afgestemd(huis), uitkomst: 'triage', criteria, afweging: motivering },
      gegevenInbrengen: gevuld,
      gegevenWijzigen: { titel: 'x', tekst: 'y', noodzaak: motivering },
      persoonToevoegen: {
        ...{ rol: 'ander', omschrijving: 'x', noodzaak: motivering },
        ...{ bijzonder: false, strafrechtelijk: false, geheimhouding: null },
      },
      persoonVerbeteren: { rol: 'ander', omschrijving: 'x', noodzaak: motivering },
      betrokkeneAanmerken: { aangemerkt: true, reden: motivering },
      merkenVerhogen: { bijzonder: true, strafrechtelijk: false },
      merkenVastleggen: { bijzonder: true, strafrechtelijk: false },
      tekstVerbeteren: { tekst: 'x', steuntOp: [], overPersoon: false },
      betrokkeneVerbeteren: { naam: 'x', geboortedatum: '1990-01-01', noodzaak: motivering },
      gegevenVrijgeven: { vrijgave: 'overleg', voorafAan: [], voorbehouden: [], geheimhouding: null },
      gegevenBeperken: { beperkt: true },
      documentToevoegen: { naam: 'x', inhoud: 'JVBERi0=' },
      toewijzingVastleggen: { medewerker: huis.wie('politie2').id, tot: null },
      vraagOppakken: { medewerker: huis.wie('politie').id },
      casusBeeindigen: { motivering },
      casusOverdragen: { ...afgestemd(huis), partij: huis.partij.ggz, motivering },
      stilleCasusBeeindigen: { motivering },
      procesregieToewijzen: {
        ...{ medewerker: huis.wie('procesregisseur2').id, tot: null, vorigeEindigt: true, motivering },
      },
      inzetKiezen: { taak: huis.taak.gemeente },
      uitvraagVersturen: {
        partij: huis.partij.ggz,
        waaromDezePartij: motivering,
        vraag: motivering,
        noodzaak: motivering,
        antwoordVoor: '2027-01-01',
        meegestuurd: [],
        redenZonderNaam: motivering,
      },
      partijToetsen: {
        ...{ partij: huis.partij.energiebedrijf, taak: huis.taak.energiebedrijf, noodzaak: motivering },
        ...{ grenzen: motivering, protocol: { door: 'De bestuurder', versie: '2.1', dag: '2026-01-05' } },
        ...afgestemd(huis),
      },
      partijtoetsBeeindigen: { reden: motivering },
      uitvraagBeantwoorden: { bekend: false, weigergrond: null, toelichting: 'Nee', bijdrage: [], gegevens: [] },
      triageBesluiten: { ...afgestemd(huis), uitkomst: 'nietInBehandeling', motivering },
      overlegVoorbereiden: voorbereiding,
      overlegAanpassen: voorbereiding,
      deelnemerToevoegen: {
        ...{ partij: huis.partij.ggz, rol: 'adviseur', noodzaak: motivering, bijdrage: motivering },
        themas: [algemeenBeeld],
      },
      themasToedelen: { deelnemers: [], gegevens: [{ id, themas: [algemeenBeeld] }] },
      uitspraakVastleggen: { tekst: 'x', steuntOp: [id] },
      zienswijzeVastleggen: { tekst: 'x' },
      aanwezigheidVastleggen: { medewerker: huis.wie('ggz').id },
      uitspraakTegenspreken: { tekst: 'x', steuntOp: [] },
      plandoelVastleggen: { tekst: 'x', steuntOp: [] },
      plandoelBijwerken: { bereikt: true },
      ontwikkelingVastleggen: { tekst: 'x', steuntOp: [] },
      actieVastleggen: {
        plandoel: id,
        tekst: 'x',
        uitvoerder: huis.partij.ggz,
        start: '2027-01-01',
        deadline: '2027-01-01',
        steuntOp: [],
      },
      actieBijstellen: { uitvoerder: huis.partij.ggz, start: '2027-01-01', deadline: '2027-01-01' },
      actieBijwerken: { stand: 'klaar', resultaat: null },
      casusregieToewijzen: { partij: huis.partij.ggz, medewerker: huis.wie('ggz').id },
      meenemenVragen: { actie: id, gegeven: id, waarom: motivering },
      meenemenBeslissen: { akkoord: true, toelichting: motivering },
      meenemenTerugnemen: { toelichting: motivering },
      overlegBesluiten: { ...afgestemd(huis), uitkomst: 'hoortNietThuis', motivering },
      afschalingBesluiten: { ...afgestemd(huis), motivering },
      monitoringAfbakenen: { ...afgestemd(huis), blijft: [id], motivering },
      dossierOpschonen: { gegevens: [id] },
      casusHeropenen: { motivering },
      termijnAfwijken: {
        ...{ archiefOp: '2027-01-01', vernietigenOp: '2027-02-01', herbeoordelenOp: '2027-01-01' },
        ...{ ...afgestemd(huis), motivering },
      },
      betrokkeneInformeren: { besluiten: [id], wijze: 'gesprek', dag: '2026-03-01', toelichting: motivering },
      informerenUitstellen: {
        ...{ besluiten: [id], grond: 'opsporing', tot: '2026-04-01' },
        ...{ ...afgestemd(huis), motivering },
      },
      afwijkingBeeindigen: { ...afgestemd(huis), motivering },
      verlopenAfwijkingBeeindigen: { motivering },
      dossierActiveren: { actiefTot: '2027-01-01', motivering },
      afrondingBezwaarMaken: { motivering },
      afrondingTerugnemen: { ...afgestemd(huis), motivering },
      afrondingVoortzetten: { ...afgestemd(huis), motivering },
    }
    return bodies[route]
  }

  /** For each act on a thing of the house an input that its own people could send. */
  function huisinvoer(route: string): object {
    const motivering = 'Een motivering die lang genoeg is.'
    const geldig = { van: '2027-01-01', tot: null, waaromEerder: '' }
    const bodies: Record<string, object> = {
      bevoegdheidVerlenen: {
        ...{ ...geldig, bevoegdheden: ['intake'] },
        besluit: { dag: '2026-01-01', kenmerk: 'DB-1', ondertekenaar: 'De bestuurder' },
      },
      rechtVastleggen: { ...geldig, soort: 'bijzonder', toelichting: motivering },
      rechtBevestigen: { bevinding: motivering },
    }
    return bodies[route] ?? { reden: motivering }
  }

  const casusroutes = contracten.filter((c) => c.pad.includes(':casusnummer'))
  /** What somebody does without seeing anything of a casus, any casus, is no road to this one (`werkverdeling.test.ts`). */
  const ongezienVoor = (wie: TestPerson, { handeling }: Contract) => {
    const rij = handeling === null ? undefined : findHandeling(handvatB2, handeling)
    return rij?.zonderInhoud === true && heeftVastePlaats(huis.wie(wie), rij)
  }
  const pad = (sjabloon: string, nummer: string) =>
    sjabloon.replace(':casusnummer', nummer).replace(':id', id).replace(':document', id)

  test.each(vreemden)(
    '[P8][R4] every route tells %s as much about it as about a casus that is not there',
    async (wie) => {
      expect(casusroutes.length).toBeGreaterThan(25)
      for (const c of casusroutes.filter((c) => !ongezienVoor(wie, c))) {
        const body = invoer(c.naam, huis)
        const echt = await vraag(app, wie, c.methode, pad(c.pad, casusnummer), body)
        const niets = await vraag(app, wie, c.methode, pad(c.pad, nergens), body)
        expect([c.naam, echt.statusCode]).toEqual([c.naam, 404])
        expect(zonderNummer(echt.body)).toBe(zonderNummer(niets.body))
        expect(echt.headers['content-length']).toBe(niets.headers['content-length'])
        for (const woord of [...geheimeWoorden, casusnummer]) expect(echt.body).not.toContain(woord)
      }
    },
  )

  /** Everybody there is in a house. */
  const allen: readonly TestPerson[] = [
    ...testPartijen.flatMap((partij) => [partij, `${partij}2`] as const),
    ...(['procesregisseur', 'procesregisseur2', 'ondersteuner', 'manager', 'beheerder', 'fg'] as const),
  ]
  /** From one zvh towards a casus of the other, both ways; who works in both comes as a medewerker of the one. */
  const overDeGrens = () =>
    [
      { deur: andereApp, naar: huis, nummer: casusnummer },
      { deur: app, naar: ander, nummer: anderNummer },
    ] as const

  test.each(allen)(
    '[P7] [P8] %s of one zvh finds nothing of a casus of the other, both ways, on any route',
    async (wie) => {
      for (const { deur, naar, nummer } of overDeGrens())
        for (const c of casusroutes) {
          const body = invoer(c.naam, naar)
          const echt = await vraag(deur, wie, c.methode, pad(c.pad, nummer), body, ooit)
          const niets = await vraag(deur, wie, c.methode, pad(c.pad, nergens), body, ooit)
          expect([c.naam, echt.statusCode]).toEqual([c.naam, 404])
          expect(zonderNummer(echt.body)).toBe(zonderNummer(niets.body))
          expect(echt.headers['content-length']).toBe(niets.headers['content-length'])
        }
    },
  )

  test.each(allen)(
    '[P7] what %s is answered outside a casus names nothing and nobody of the other zvh',
    async (wie) => {
      for (const { deur, naar, nummer } of overDeGrens()) {
        const vreemd = [
          ...[nummer, naar.zvh, ...Object.values(naar.partij), ...Object.values(naar.taak)],
          ...allen.map((persoon) => naar.wie(persoon).id),
        ]
        for (const c of contracten.filter((c) => c.methode === 'GET' && !c.pad.includes(':'))) {
          // In which zvh's one works is what this one tells, of oneself alone.
          if (c === zvhsOpvragen) continue
          const { body, statusCode } = await vraag(deur, wie, 'GET', c.pad)
          expect([c.naam, statusCode < 500]).toEqual([c.naam, true])
          expect([c.naam, vreemd.filter((woord) => body.includes(woord))]).toEqual([c.naam, []])
          // Of the betrokkene both know the name: it is the same in each.
          expect([c.naam, naar === huis && body.includes('ggz-behandeling')]).toEqual([c.naam, false])
        }
      }
    },
  )

  test.each(allen)('[P7] to %s a thing of the other zvh is as little there as one that does not exist', async (wie) => {
    const nietBestaand = '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'
    for (const { deur, naar } of overDeGrens())
      for (const c of contracten.filter((c) => c.pad.includes(':id') && !c.pad.includes(':casusnummer'))) {
        const body = huisinvoer(c.naam)
        for (const vreemd of [naar.partij.ggz, naar.wie('fg').id, naar.zvh]) {
          const echt = await vraag(deur, wie, c.methode, c.pad.replace(':id', vreemd), body, ooit)
          const niets = await vraag(deur, wie, c.methode, c.pad.replace(':id', nietBestaand), body, ooit)
          expect([c.naam, echt.statusCode]).not.toEqual([c.naam, 204])
          expect([c.naam, echt.statusCode]).not.toEqual([c.naam, 201])
          expect(zonderNummer(echt.body)).toBe(zonderNummer(niets.body))
        }
      }
  })

  test('[P7] somebody who works in both sees in each what is there, and tells nobody in which others he or she works', async () => {
    const wie = 'procesregisseur'
    const casussen = async (deur: FastifyInstance) =>
      (await vraag(deur, wie, 'GET', '/casussen')).json().casussen.map((c: { casusnummer: string }) => c.casusnummer)
    expect(await casussen(app)).toContain(casusnummer)
    expect(await casussen(andereApp)).toEqual([anderNummer])
    const zvhs = (await vraag(app, wie, 'GET', '/gebruikersprofiel/zvhs')).json().zvhs
    expect(zvhs.map((z: { id: string; hier: boolean }) => [z.id, z.hier]).toSorted()).toEqual(
      [
        [huis.zvh, true],
        [ander.zvh, false],
      ].toSorted(),
    )
    expect((await vraag(app, 'procesregisseur2', 'GET', '/gebruikersprofiel/zvhs')).json().zvhs).toHaveLength(1)
  })

  test('[P7] [R2] what somebody of both does is recorded in the zvh where it was done, and in no other', async () => {
    const regels = async (deur: FastifyInstance) =>
      (await vraag(deur, 'fg', 'GET', '/logboek')).json().regels as { wie: string; tijdstip: string }[]
    const laatste = async (deur: FastifyInstance) => (await regels(deur))[0]?.tijdstip ?? ''
    const [hier, daar] = [await laatste(app), await laatste(andereApp)]
    const nieuw = await meldAan(ander)
    await vraag(andereApp, 'procesregisseur', 'GET', `/casussen/${nieuw}/gegevens`)
    await vraag(andereApp, 'procesregisseur', 'GET', `/casussen/${casusnummer}`)
    const sinds = async (deur: FastifyInstance, toen: string) =>
      (await regels(deur)).filter((r) => r.tijdstip > toen && r.wie !== 'fg').map((r) => r.wie)
    expect(await sinds(app, hier)).toEqual([])
    expect((await sinds(andereApp, daar)).toSorted()).toEqual(['gemeente', 'procesregisseur', 'procesregisseur'])
  })

  /** Made of the rulebook and the partijen, and of no casus (R6). */
  const vanRegels = (naam: string) => ['verwerkingsregisterMeenemen', 'verwerkingsregisterAfdrukken'].includes(naam)

  test('[R6] the register that can be taken along says nothing of any casus', async () => {
    for (const { naam, pad: waar } of contracten.filter((c) => vanRegels(c.naam))) {
      const { statusCode, body } = await vraag(app, 'fg', 'GET', pad(waar, casusnummer))
      expect(statusCode, naam).toBe(200)
      expect(body).not.toContain(casusnummer)
    }
  })

  test('[T7] [C14] nothing of a casus can be taken along: no route gives anything but an answer for a screen', async () => {
    const vanCasussen = contracten.filter((c) => !vanRegels(c.naam))
    for (const c of vanCasussen.filter((c) => c.methode === 'GET' && !c.pad.includes(':id') && !c.stroom))
      for (const wie of ['gemeente', 'procesregisseur', 'fg'] as const) {
        const { headers } = await vraag(app, wie, 'GET', pad(c.pad, casusnummer))
        expect(headers['content-type'], c.naam).toMatch(/^application\/(problem\+)?json/)
        expect(headers['content-disposition'], c.naam).toBeUndefined()
        expect(headers['cache-control'], c.naam).toContain('no-store')
      }
  })

  test('[P8] a stranger is asked to sign in before anything is looked at', async () => {
    for (const c of contracten) {
      const antwoord = await vraag(app, null, c.methode, pad(c.pad, casusnummer), { onzin: true })
      expect([c.naam, antwoord.statusCode]).toEqual([c.naam, 401])
    }
  })

  test('[P8] nothing was changed by all that trying', async () => {
    const beeld = (await vraag(app, 'procesregisseur', 'GET', `/casussen/${casusnummer}`)).json()
    expect(beeld.fase).toBe('casusoverleg')
    expect(beeld.overleggen).toHaveLength(1)
    expect(beeld.stukken).toHaveLength(3)
  })

  test('[P8] the lists of who is not assigned count nothing and betray nothing', async () => {
    for (const wie of vreemden) {
      for (const vraagtekst of ['', '?pagina=1&perPagina=100', '?pagina=7', '?fase=casusoverleg', '?fase=triage']) {
        const antwoord = await vraag(app, wie, 'GET', `/casussen${vraagtekst}`)
        expect(antwoord.json()).toMatchObject({ casussen: [], totaal: 0 })
      }
      expect((await vraag(app, wie, 'GET', '/werk')).json()).toEqual({
        ...{ taken: [], overleggen: [], binnengekomen: [], huistaken: [] },
      })
    }
  })

  test('totals count what one may see: one partij, one casus of the many', async () => {
    const eigen = await meldAan(huis, 'politie')
    const lijst = (await vraag(app, 'politie', 'GET', '/casussen?perPagina=1')).json()
    expect(lijst.totaal).toBe(2)
    expect(lijst.casussen).toHaveLength(1)
    const voorbij = (await vraag(app, 'politie', 'GET', '/casussen?perPagina=1&pagina=3')).json()
    expect(voorbij).toMatchObject({ casussen: [], totaal: 2 })
    const ggz = (await vraag(app, 'ggz', 'GET', '/casussen')).json()
    expect(ggz.totaal).toBe(1)
    expect(JSON.stringify(ggz)).not.toContain(eigen)
  })

  test('there is no filter or order on what is hidden: unknown parameters are refused', async () => {
    for (const parameter of ['betrokkene=Wessel', 'sorteer=betrokkene', 'zoek=Wessel', 'bronhouder=x'])
      expect((await vraag(app, 'corporatie', 'GET', `/casussen?${parameter}`)).statusCode).toBe(400)
  })

  test('[T6] a gevraagde does not learn whom else was asked, not by a count either', async () => {
    const nummer = await naarTriage(huis)
    await stelVraag(huis, nummer, 'ggz')
    const alleen = (await vraag(app, 'ggz', 'GET', `/casussen/${nummer}`)).json()
    await stelVraag(huis, nummer, 'politie')
    await vraagEnAntwoord(huis, nummer, 'corporatie', [gegeven({ titel: 'Huurachterstand' })])
    const samen = (await vraag(app, 'ggz', 'GET', `/casussen/${nummer}`)).json()
    expect({ ...samen, nu: null }).toEqual({ ...alleen, nu: null })
    const verloop = (await vraag(app, 'ggz', 'GET', `/casussen/${nummer}/verloop`)).body
    expect(verloop).not.toContain('politie')
    expect(verloop).not.toContain('corporatie')
  })

  test('[T6] nor by the place of the casus in the list: what others do does not move it', async () => {
    const eerste = await naarTriage(huis)
    await stelVraag(huis, eerste, 'verslavingszorg')
    const tweede = await naarTriage(huis)
    await stelVraag(huis, tweede, 'verslavingszorg')
    const volgorde = async () =>
      (await vraag(app, 'verslavingszorg', 'GET', '/casussen'))
        .json()
        .casussen.map((c: { casusnummer: string; bijgewerktOp: string }) => `${c.casusnummer} ${c.bijgewerktOp}`)
    const voor = await volgorde()
    await vraagEnAntwoord(huis, eerste, 'ggz', [gegeven()])
    expect(await volgorde()).toEqual(voor)
  })

  test('[C3] a voorbehoud leaves no trace: not in counts, matrix, timeline or texts', async () => {
    const nummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, nummer, 'ggz', [
      gegeven({ titel: 'Alleen voor politie', vrijgave: 'overleg', voorbehouden: [huis.partij.corporatie] }),
    ])
    const overleg = await naarOverleg(huis, nummer, ['gemeente', 'politie', 'ggz', 'corporatie'])
    await vraag(app, 'procesregisseur', 'POST', `/casussen/${nummer}/overleggen/${overleg}/openingen`)
    const dossier = (await vraag(app, 'politie', 'GET', `/casussen/${nummer}/gegevens`)).json()
    const geheim = dossier.gegevens.find((g: { inhoud: { titel: string } }) => g.inhoud.titel === 'Alleen voor politie')
    await vraag(app, 'procesregisseur', 'POST', `/casussen/${nummer}/uitspraken`, {
      tekst: 'Behandeling is nodig, aldus de instelling.',
      steuntOp: [geheim.id],
    })
    const politie = (await vraag(app, 'politie', 'GET', `/casussen/${nummer}`)).json()
    expect(politie.uitspraken).toHaveLength(1)
    for (const deel of ['', '/gegevens', '/inzagematrix', '/verloop']) {
      const { body } = await vraag(app, 'corporatie', 'GET', `/casussen/${nummer}${deel}`)
      for (const woord of ['Alleen voor politie', geheim.id, 'Behandeling is nodig', politie.uitspraken[0].id])
        expect([deel, body.includes(woord)]).toEqual([deel, false])
    }
    const taken = (await vraag(app, 'corporatie', 'GET', '/werk')).json().taken
    expect(taken.filter((t: { soort: string }) => t.soort === 'uitspraakBevestigen')).toEqual([])
  })

  test('an act on something hidden is answered as if it were not there', async () => {
    const nummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, nummer, 'ggz', [gegeven({ titel: 'Van de ggz' })])
    const regie = (await vraag(app, 'procesregisseur', 'GET', `/casussen/${nummer}/gegevens`)).json()
    const vanGgz = regie.gegevens.find((g: { bronhouder: { naam: string } }) => g.bronhouder.naam === 'ggz').id
    await stelVraag(huis, nummer, 'politie')
    await vraagEnAntwoord(huis, nummer, 'corporatie', [gegeven()])
    const nietBestaand = '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'
    for (const [methode, deel] of [
      ['PUT', 'afscherming'],
      ['PUT', 'vrijgave'],
    ] as const) {
      const body =
        deel === 'afscherming'
          ? { beperkt: true }
          : { vrijgave: 'overleg', voorafAan: [], voorbehouden: [], geheimhouding: null }
      const echt = await vraag(app, 'corporatie', methode, `/casussen/${nummer}/gegevens/${vanGgz}/${deel}`, body)
      const niets = await vraag(
        app,
        'corporatie',
        methode,
        `/casussen/${nummer}/gegevens/${nietBestaand}/${deel}`,
        body,
      )
      expect(echt.statusCode).toBe(403)
      expect(zonderNummer(echt.body)).toBe(zonderNummer(niets.body))
    }
  })

  test('[P3] a page left open ends when the right ends: the next request is refused', async () => {
    const nummer = await naarTriage(huis)
    const uitvraag = await stelVraag(huis, nummer, 'verslavingszorg')
    expect((await vraag(app, 'verslavingszorg', 'GET', `/casussen/${nummer}`)).statusCode).toBe(200)
    await vraag(app, 'procesregisseur', 'POST', `/casussen/${nummer}/uitvragen/${uitvraag}/intrekkingen`)
    for (const deel of ['', '/gegevens', '/verloop'])
      expect((await vraag(app, 'verslavingszorg', 'GET', `/casussen/${nummer}${deel}`)).statusCode).toBe(404)
  })

  test('errors say nothing about what is inside', async () => {
    const antwoord = await vraag(app, 'gemeente', 'POST', `/casussen/${casusnummer}/gegevens`, {
      ...gegeven({ tekst: `Over ${naam}` }),
      categorie: 'onzin',
      vrijgave: naam,
    })
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.headers['content-type']).toContain('application/problem+json')
    expect(antwoord.body).not.toContain(naam)
    expect(
      antwoord
        .json()
        .velden.map((v: { veld: string }) => v.veld)
        .sort(),
    ).toEqual(['categorie', 'vrijgave'])
  })

  test('[P8] [R4] what a rule refuses because of one field is told at that field', async () => {
    const antwoord = await vraag(app, 'procesregisseur', 'POST', `/casussen/${casusnummer}/toewijzingen`, {
      medewerker: huis.wie('ondersteuner').id,
      tot: '2020-01-01',
    })
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.json().velden).toEqual([
      { veld: 'tot', melding: 'Deze dag is al voorbij. Kies een dag in de toekomst.' },
    ])
  })

  test('[P8] [R4] every field that stands in the way is told at once', async () => {
    const antwoord = await vraag(app, 'procesregisseur', 'POST', `/casussen/${casusnummer}/toewijzingen`, {
      medewerker: huis.wie('procesregisseur').id,
      tot: '2020-01-01',
    })
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.json().velden.map((v: { veld: string }) => v.veld)).toEqual(['tot', 'medewerker'])
  })

  test('an address that cannot be read is not repeated in the answer', async () => {
    for (const pad of [`/casussen/${naam.repeat(20)}`, `/casussen/${casusnummer}%zz${naam}`]) {
      const antwoord = await vraag(app, 'gemeente', 'GET', pad.replaceAll(' ', '+'))
      expect(antwoord.statusCode).toBe(400)
      expect(antwoord.headers['content-type']).toContain('application/problem+json')
      expect(antwoord.headers['cache-control']).toBe('no-store')
      for (const woord of naam.split(' ')) expect(antwoord.body).not.toContain(woord)
    }
  })

  test('[R4] a refusal in one’s own casus names rule, paragraph, reason and what would help', async () => {
    const antwoord = await vraag(app, 'procesregisseur', 'POST', `/casussen/${casusnummer}/overlegbesluiten`, {
      ...afgestemd(huis),
      uitkomst: 'aanpakVastgesteld',
      motivering: 'De partijen zijn het eens.',
    })
    expect(antwoord.statusCode).toBe(403)
    expect(antwoord.json()).toMatchObject({
      regel: { id: 'C12/overleg-gehouden', paragraaf: 'B2.2.3' },
      detail: expect.stringMatching(/nog niet gehouden/),
      watHelpt: expect.any(String),
    })
  })
})
