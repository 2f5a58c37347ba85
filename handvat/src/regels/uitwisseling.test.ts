import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { type Gegeven, geheimkringen } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import type { Actor } from '../casus/rol.ts'
import type { Uitwisseling } from '../casus/uitwisseling.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import { kalender, manager, medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  gewoneTekst,
  ggz,
  maakGegeven,
  maakId,
  maakInbreng,
  maakLeiding,
  maakMandaat,
  maakOntvangen,
  maakToelichting,
  maakUitvraag,
  maakUitwisseling,
  nu,
  type Plek,
  politie,
  reclassering,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { werkVan } from '../werk.ts'
import { bijdragers } from './bijdragers.ts'
import { heeftGrens, kanVerder } from './uitwisseling.ts'

/** Of the politie in a casus of the gemeente, to which the ggz contributed too. */
const wat = maakInbreng(politie)
const ander = maakInbreng(ggz, { bijzonder: true })
const gegevens = [maakGegeven({ betrokkene: true, categorie: 'naw' }), wat, ander]
const allen = [gemeente, politie, ggz] as const

const bij = (uitwisseling: Partial<Uitwisseling> = {}, casus: Partial<Casus> = {}, plek: Plek = 'triage') =>
  zaak(plek, { gegevens, uitwisselingen: [{ ...maakUitwisseling(wat), ...uitwisseling }], ...casus })
const { id, tot } = maakUitwisseling(wat)
const ja = (...wie: readonly PartijId[]) => ({ akkoorden: wie.map((partij) => ({ partij, akkoord: true })) })
const nee = (partij: PartijId, ...wie: readonly PartijId[]) => ({
  akkoorden: [...ja(...wie).akkoorden, { partij, akkoord: false }],
})

const voorstel = { datBekend: true, gegevens: [wat.id], gemotiveerd: true }
const metGegeven = (anders: Partial<Gegeven>) => zaak('triage', { gegevens: [{ ...wat, ...anders }] })
const grenzen: readonly (readonly [string, Partial<Gegeven>])[] = [
  ['the BSN', { categorie: 'bsn' }],
  ['who it is', { betrokkene: true }],
  ['who somebody else is', { persoon: 'systeemlid' }],
  ['a slachtoffer', { persoon: 'slachtoffer' }],
  [
    'something under geheimhouding',
    { geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: true, gewogen: geheimkringen } },
  ],
  ['something with a voorbehoud, whoever it is against', { voorbehouden: [woningcorporatie] }],
]

const voorstellen: Handelproef = {
  titel: '[T9] the procesregisseur proposes one gegeven, for a zvh that knows the same person, with a reason',
  handeling: 'uitwisselingVoorstellen',
  actor: procesregisseur,
  feiten: zaak('triage', { gegevens }),
  opdracht: voorstel,
  behalve: [
    { als: 'a zvh that did not say yes', door: 'T9/na-ja-van-ander-zvh', opdracht: { ...voorstel, datBekend: false } },
    { als: 'nothing is known', door: 'T9/na-ja-van-ander-zvh', opdracht: {} },
    { als: 'no gegeven', door: 'T9/een-gegeven-tegelijk', opdracht: { ...voorstel, gegevens: [] } },
    { als: 'two at once', door: 'T9/een-gegeven-tegelijk', opdracht: { ...voorstel, gegevens: [wat.id, ander.id] } },
    {
      als: 'one of another casus',
      door: 'T9/een-gegeven-tegelijk',
      opdracht: { ...voorstel, gegevens: [maakId<'gegeven'>('elders')] },
    },
    {
      als: 'what the procesregisseur does not see',
      door: 'T9/een-gegeven-tegelijk',
      feiten: metGegeven({
        geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: false, gewogen: geheimkringen },
      }),
    },
    { als: 'what is shielded', door: 'T9/een-gegeven-tegelijk', feiten: metGegeven({ beperkt: true }) },
    ...grenzen.map(([als, anders]) => ({ als, door: 'T9/zonder-grens', feiten: metGegeven(anders) })),
    {
      als: 'what is about somebody else',
      door: 'T9/zonder-grens',
      feiten: zaak('triage', {
        gegevens: [{ ...wat, over: maakId('buur') }, maakInbreng(ggz, { id: maakId('buur'), persoon: 'ander' })],
      }),
    },
    { als: 'proposed already', door: 'T9/een-voorstel-tegelijk', feiten: bij() },
    { als: 'refused, and its term is not over', door: 'T9/een-voorstel-tegelijk', feiten: bij(nee(ggz)) },
    {
      als: 'given, also after the term',
      door: 'T9/een-voorstel-tegelijk',
      feiten: bij({ overgegaan: true, tot: nu, ...ja(...allen) }),
    },
    { als: 'no reason', door: 'T9/uitwisseling-gemotiveerd', opdracht: { ...voorstel, gemotiveerd: false } },
    { als: 'in aanmelding', door: 'P1/past-bij-fase', feiten: zaak('aanmelding', { gegevens }) },
    { als: 'in afschaling', door: 'P1/past-bij-fase', feiten: zaak('actief', { gegevens }) },
    { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
    { als: 'the partij that leads', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
    { als: 'the bronhouder', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
    {
      als: 'without the mandate of who leads',
      door: 'P3/alleen-met-mandaat',
      feiten: zaak('triage', { gegevens }, { bevoegdheidsverleningen: [] }),
    },
  ],
}

const weerVoorstellen: readonly Handelproef[] = [
  ['refused', nee(ggz)],
  ['without an answer', { gesloten: true }],
  ['given, and taken back', { overgegaan: true, ...nee(ggz, gemeente, politie) }],
].map(([als, stand]) => ({
  ...voorstellen,
  titel: `[T9] what was ${als} can be proposed again once its term is over`,
  feiten: bij({ tot: nu, ...(typeof stand === 'object' ? stand : {}) }),
  behalve: [],
}))

const zeg = { object: id, akkoord: true }
const beslissen: readonly Handelproef[] = allen.map((partij) => ({
  titel: `[T9] ${partij} decides itself, once and in time`,
  handeling: 'uitwisselingBeslissen' as const,
  actor: medewerkerVan(partij),
  feiten: bij(),
  opdracht: zeg,
  behalve: [
    {
      als: 'no, to what is not there',
      door: 'T9/eigen-akkoord',
      opdracht: { object: maakId('elders'), akkoord: false },
    },
    { als: 'after the term', door: 'T9/eigen-akkoord', op: tot },
    { als: 'after a yes', door: 'T9/eigen-akkoord', feiten: bij(ja(partij)) },
    { als: 'after a no of its own', door: 'T9/eigen-akkoord', feiten: bij(nee(partij)) },
    { als: 'no after a no', door: 'T9/eigen-akkoord', feiten: bij(nee(partij)), opdracht: { ...zeg, akkoord: false } },
    { als: 'after a no of another', door: 'T9/eigen-akkoord', feiten: bij(nee(partij === ggz ? politie : ggz)) },
    { als: 'once it is closed', door: 'T9/eigen-akkoord', feiten: bij({ gesloten: true }) },
    { als: 'once it went over', door: 'T9/eigen-akkoord', feiten: bij({ overgegaan: true }) },
    { als: 'in afschaling', door: 'T9/eigen-akkoord', feiten: bij({}, {}, 'actief') },
    { als: 'in the archive', door: 'S3/dossier-gesloten', feiten: bij({}, {}, 'archief') },
    { als: 'the procesregisseur for it', door: 'P5/rol-staat-toe', actor: procesregisseur },
    { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
    { als: 'a partij that has no part in it', door: 'P8/alleen-toegewezen', actor: medewerkerVan(reclassering) },
    {
      als: 'a partij that was asked and contributed nothing yet',
      door: 'T9/eigen-akkoord',
      actor: medewerkerVan(reclassering),
      feiten: bij({}, { uitvragen: [maakUitvraag(reclassering)] }),
    },
  ],
}))

const intrekken: readonly Handelproef[] = (['triage', 'casusoverleg', 'actief'] as const).map((plek) => ({
  titel: `[T9] [T19] who said yes takes that back, also after the term and once it went over (${plek})`,
  handeling: 'uitwisselingBeslissen' as const,
  actor: medewerkerVan(ggz),
  feiten: bij({ ...ja(...allen), overgegaan: true, tot: nu }, {}, plek),
  opdracht: { object: id, akkoord: false },
  behalve: [
    { als: 'who said nothing', door: 'T9/eigen-akkoord', feiten: bij({ ...ja(politie), tot: nu }, {}, plek) },
    { als: 'twice', door: 'T9/eigen-akkoord', feiten: bij({ ...nee(ggz, politie), tot: nu }, {}, plek) },
  ],
}))

const merken = { bijzonder: true, strafrechtelijk: true }
const doorHuis: readonly Handelproef[] = (
  ['uitwisselingVoorleggen', 'uitwisselingVerstrekken', 'uitwisselingOvernemen'] as const
).map((handeling) => ({
  titel: `[T9] the house itself: ${handeling}, once everybody on this side agreed`,
  handeling,
  actor: kalender,
  feiten: bij(ja(...allen)),
  opdracht: { object: id, merken },
  behalve: [
    { als: 'one did not answer', door: 'T9/iedereen-akkoord', feiten: bij(ja(gemeente, politie)) },
    { als: 'one said no', door: 'T9/iedereen-akkoord', feiten: bij(nee(ggz, gemeente, politie)) },
    { als: 'nobody said anything', door: 'T9/iedereen-akkoord', feiten: bij() },
    {
      als: 'another one',
      door: 'T9/iedereen-akkoord',
      opdracht: { object: maakId<'uitwisseling'>('elders'), merken },
    },
    {
      als: 'a partij contributed since',
      door: 'T9/iedereen-akkoord',
      feiten: bij(ja(...allen), { gegevens: [...gegevens, maakInbreng(reclassering)] }),
    },
    {
      als: 'a partij wrote something since',
      door: 'T9/iedereen-akkoord',
      feiten: bij(ja(...allen), { teksten: [maakToelichting(reclassering)] }),
    },
    {
      als: 'another partij leads',
      door: 'T9/iedereen-akkoord',
      feiten: bij(ja(...allen), { leiding: maakLeiding(gemeente, woningcorporatie) }),
    },
    {
      als: 'it is limited since',
      door: 'T9/iedereen-akkoord',
      feiten: bij(ja(...allen), { gegevens: [...gegevens.filter((g) => g !== wat), { ...wat, beperkt: true }] }),
    },
    {
      als: 'it is gone',
      door: 'T9/iedereen-akkoord',
      feiten: bij(ja(...allen, politie), {
        gegevens: [...gegevens.filter((g) => g !== wat), maakInbreng(politie, { id: maakId('iets') })],
      }),
    },
    { als: 'it is closed', door: 'T9/iedereen-akkoord', feiten: bij({ ...ja(...allen), gesloten: true }) },
    { als: 'it went over before', door: 'T9/iedereen-akkoord', feiten: bij({ ...ja(...allen), overgegaan: true }) },
    { als: 'in afschaling', door: 'P1/past-bij-fase', feiten: bij(ja(...allen), {}, 'actief') },
    {
      als: 'the mandate of who leads is gone',
      door: 'T9/iedereen-akkoord',
      feiten: {
        ...bij(ja(...allen)),
        huis: zaak('triage', {}, { bevoegdheidsverleningen: [maakMandaat(politie)] }).huis,
      },
    },
    { als: 'somebody', door: 'P5/rol-staat-toe', actor: procesregisseur },
  ],
}))

const sluiten: Handelproef = {
  titel: '[T9] the house itself closes what nobody agreed to in time',
  handeling: 'uitwisselingSluiten',
  actor: kalender,
  feiten: bij(ja(gemeente)),
  op: tot,
  opdracht: { object: id },
  behalve: [
    { als: 'a moment before', door: 'T9/termijn-voorbij', op: nu },
    { als: 'closed already', door: 'T9/termijn-voorbij', feiten: bij({ gesloten: true }) },
    { als: 'it went over', door: 'T9/termijn-voorbij', feiten: bij({ overgegaan: true }) },
    { als: 'there is none', door: 'T9/termijn-voorbij', opdracht: { object: maakId<'uitwisseling'>('elders') } },
    { als: 'somebody', door: 'P5/rol-staat-toe', actor: procesregisseur },
  ],
}

const overnemen: Handelproef = {
  titel: '[T9] [C4] a gegeven with marks is received where who leads may process it',
  handeling: 'uitwisselingOvernemen',
  actor: kalender,
  feiten: bij(ja(...allen)),
  opdracht: { object: id, merken },
  behalve: [
    {
      als: 'who leads may not',
      door: 'T9/ontvanger-mag-verwerken',
      feiten: bij(ja(...allen), { leiding: maakLeiding(gemeente, ggz) }),
    },
    { als: 'it is not known what it is', door: 'T9/ontvanger-mag-verwerken', opdracht: { object: id } },
  ],
}

describe('exchanging with another zvh', () => {
  it.each([voorstellen, ...weerVoorstellen, ...beslissen, ...intrekken, ...doorHuis, sluiten, overnemen])(
    '$titel',
    beproef,
  )

  it('[T9] whose agreement it takes: who leads, and of whom there is a gegeven or a text in the casus', () => {
    const met = (casus: Partial<Casus>) => bijdragers(zaak('triage', casus).casus).toSorted()
    expect(met({})).toEqual(['gemeente'])
    expect(met({ gegevens })).toEqual(['gemeente', 'ggz', 'politie'])
    expect(met({ gegevens: [wat], leiding: maakLeiding(gemeente, ggz) })).toEqual(['ggz', 'politie'])
    expect(met({ teksten: [maakToelichting(reclassering)] })).toEqual(['gemeente', 'reclassering'])
  })

  it('[T9] one gegeven is not held up by another that is refused', () => {
    const tweede = { ...maakUitwisseling(ander), ...nee(ggz, gemeente, politie) }
    const feiten = zaak('triage', { gegevens, uitwisselingen: [maakUitwisseling(wat, ...allen), tweede] })
    expect([id, tweede.id].map((een) => kanVerder(feiten, een, nu))).toEqual([true, false])
  })

  it('[T9] what comes in asks for no gegeven here', () => {
    const krijgen = maakUitwisseling(null, ...allen)
    const feiten = zaak('triage', { gegevens, uitwisselingen: [krijgen] })
    expect(kanVerder(feiten, krijgen.id, nu)).toBe(true)
  })

  it('[T9] a plain gegeven about the hoofdpersoon has no limit', () => {
    expect([wat, ander, ...grenzen.map(([, anders]) => ({ ...wat, ...anders }))].map(heeftGrens)).toEqual([
      ...[false, false],
      ...grenzen.map(() => true),
    ])
  })

  it('[T9] waits for who did not answer yet, with the last day on it, and for nobody after a no or the end', () => {
    const wacht = (uitwisseling: Partial<Uitwisseling>, plek: Plek = 'triage') => {
      const { huis, casus } = bij(uitwisseling, {}, plek)
      return werkVan(handvatB2, { huis, casus }, nu)
        .filter((w) => w.soort === 'uitwisselingBeslissen')
        .map((w) => `${w.lezer.soort === 'partij' ? w.lezer.partij : w.lezer.soort} ${w.deadline}`)
        .toSorted()
    }
    expect(wacht({})).toEqual(['gemeente 2026-06-29', 'ggz 2026-06-29', 'politie 2026-06-29'])
    expect(wacht(ja(politie))).toEqual(['gemeente 2026-06-29', 'ggz 2026-06-29'])
    for (const voorbij of [nee(ggz), { gesloten: true }, { overgegaan: true }, ja(...allen)])
      expect(wacht(voorbij)).toEqual([])
    expect(wacht({}, 'actief')).toEqual([])
  })
})

describe('who knows of an exchange', () => {
  const ziet = (object: string, casus: Partial<Casus>, plek: Plek = 'triage') => {
    const matrix = inzagematrix(handvatB2, bij({}, casus, plek), nu)
    const lezers: readonly Lezer[] = [
      { soort: 'procesregie' },
      { soort: 'manager' },
      ...[gemeente, politie, ggz, reclassering].map((partij) => ({ soort: 'partij' as const, partij })),
    ]
    return lezers
      .filter((lezer) => findCel(matrix, object, lezer)?.inzage === 'inhoud')
      .map((lezer) => (lezer.soort === 'partij' ? lezer.partij : lezer.soort))
  }

  it('[T9] [T6] who must agree knows that it is asked, and nobody else', () => {
    expect(ziet(id, {})).toEqual(['procesregie', 'gemeente', 'politie', 'ggz'])
    expect(ziet(id, {}, 'archief')).toEqual([])
  })

  it('[T9] [P10] what it is needed for is for who sees what it is about', () => {
    const stuk = {
      ...gewoneTekst,
      id: maakId<'stuk'>('stuk'),
      soort: 'uitwisseling' as const,
      gezien: true,
      informeren: null,
    }
    const steunt = (gegeven: Gegeven) => ({ stukken: [{ ...stuk, steuntOp: [gegeven.id] }] })
    // In triage the aanmelder sees what the others answer; the bronhouder its own.
    expect(ziet('stuk', steunt(wat))).toEqual(['procesregie', 'gemeente', 'politie'])
    expect(ziet('stuk', steunt(ander))).toEqual(['procesregie', 'gemeente', 'ggz'])
    expect(ziet('stuk', { stukken: [{ ...stuk, soort: 'triagebesluit', steuntOp: [wat.id] }] })).toEqual([
      'procesregie',
      'gemeente',
    ])
    expect(ziet('stuk', { ...steunt(wat), gegevens: gegevens.filter((g) => g !== wat) })).toEqual([])
  })

  it('[T9] [C4] what came in is for who leads and the procesregie, as far as they may process it', () => {
    const binnen = (merken: Partial<Casus['ontvangen'][number]>, leiding = maakLeiding(gemeente)) =>
      ziet('ontvangen', { ontvangen: [maakOntvangen(merken)], leiding })
    expect(binnen({})).toEqual(['procesregie', 'gemeente'])
    expect(binnen({ bijzonder: true, strafrechtelijk: true })).toEqual(['procesregie', 'gemeente'])
    expect(binnen({ strafrechtelijk: true, partij: ggz }, maakLeiding(gemeente, ggz))).toEqual([])
    expect(binnen({ partij: ggz }, maakLeiding(gemeente, ggz))).toEqual(['procesregie', 'ggz'])
    // Who leads later was no part of the weighing, and who led then works on it no more.
    expect(binnen({}, maakLeiding(gemeente, ggz))).toEqual(['procesregie'])
    expect(ziet('ontvangen', { ontvangen: [maakOntvangen()] }, 'archief')).toEqual([])
  })

  it.each<[string, Actor, boolean]>([
    ['the procesregisseur', procesregisseur, true],
    ['who contributed', medewerkerVan(ggz), true],
    ['an ondersteuner', ondersteuner, false],
    ['the manager', manager, false],
    ['somebody who has no part in it', medewerkerVan(reclassering), false],
  ])('[T9] %s looks at it or not', (_, actor, mag) => {
    expect(vraag('uitwisselingenInzien', { actor, feiten: bij() }).toegestaan).toBe(mag)
  })
})
