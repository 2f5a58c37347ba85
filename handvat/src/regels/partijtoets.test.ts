import { describe, expect, it } from 'vitest'
import { beginVanDag, dagVan, plusDagen } from '../casus/datum.ts'
import type { Feiten } from '../casus/feiten.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix, kolom } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import { medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  altijd,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakGegeven,
  maakHuis,
  maakId,
  maakInbreng,
  maakMeeneemafspraak,
  maakOverleg,
  maakPartij,
  maakPartijtoets,
  maakRechten,
  maakResultaat,
  maakUitspraak,
  maakUitvraag,
  metCasus,
  nu,
  politie,
  verlopen,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { na } from '../testing/willekeurige-feiten.ts'
import type { NieuwGegeven, Opdracht } from './situatie.ts'

const energie = maakId<'partij'>('energie')
const vanBuiten = maakPartij(energie, { convenant: [], rechten: maakRechten(['bijzonder', 'bsn']) })
const huis = maakHuis({ partijen: [...maakHuis().partijen, vanBuiten] })
const triage = (casus: Partial<Feiten['casus']> = {}) => zaak('triage', casus, huis)
const toets = maakPartijtoets(energie)
const vandaag = dagVan(nu)

const opdracht = {
  ...{ partij: energie, taak: toets.taak, gemotiveerd: true, protocolOp: vandaag },
  ...{ toetsgrenzen: { geeft: ['bijzonder'], ontvangt: [] }, geldig: { van: nu, tot: null } },
} as const satisfies Partial<Opdracht>
const einde = { object: toets.id, gemotiveerd: true } as const
const aanvrager = { actor: procesregisseur, feiten: triage() } as const

const proeven: readonly Handelproef[] = [
  ...(['triage', 'casusoverleg'] as const).map(
    (plek): Handelproef => ({
      titel: `[T11] [P9] in ${plek} a partij outside the convenant is tested apart, with everything that the handvat asks`,
      handeling: 'partijToetsen',
      actor: procesregisseur,
      feiten: zaak(plek, {}, huis),
      opdracht,
      behalve: [
        { als: 'a convenantpartner', door: 'T11/alleen-buiten-convenant', opdracht: { ...opdracht, partij: politie } },
        {
          als: 'somebody unknown',
          door: 'T11/alleen-buiten-convenant',
          opdracht: { ...opdracht, partij: maakId('onbekend') },
        },
        {
          als: 'who reported the casus',
          door: 'T11/alleen-buiten-convenant',
          feiten: zaak(plek, { aanmelder: energie }, huis),
        },
        {
          als: 'twice at a time',
          door: 'T11/een-toets-tegelijk',
          feiten: zaak(plek, { partijtoetsen: [toets] }, huis),
        },
        { als: 'without why', door: 'T11/toets-gemotiveerd', opdracht: { ...opdracht, gemotiveerd: false } },
        {
          als: 'on a taak of another partij',
          door: 'T11/taak-en-grondslag-getoetst',
          opdracht: { ...opdracht, taak: maakId('taak-ggz') },
        },
        {
          als: 'on a taak that ended',
          door: 'T11/taak-en-grondslag-getoetst',
          feiten: zaak(
            plek,
            {},
            maakHuis({
              partijen: [
                ...maakHuis().partijen,
                { ...vanBuiten, taken: vanBuiten.taken.map((t) => ({ ...t, geldig: verlopen })) },
              ],
            }),
          ),
        },
        {
          als: 'to give what it may not process',
          door: 'T11/toets-verruimt-niet',
          opdracht: { ...opdracht, toetsgrenzen: { geeft: ['strafrechtelijk'], ontvangt: [] } },
        },
        {
          als: 'to receive what it may not process',
          door: 'T11/toets-verruimt-niet',
          opdracht: { ...opdracht, toetsgrenzen: { geeft: [], ontvangt: ['bijzonder', 'strafrechtelijk'] } },
        },
        {
          als: 'without acceptance of the protocol',
          door: 'T11/privacyprotocol-aanvaard',
          opdracht: { ...opdracht, protocolOp: null },
        },
        {
          als: 'accepted on a day to come',
          door: 'T11/privacyprotocol-aanvaard',
          opdracht: { ...opdracht, protocolOp: plusDagen(vandaag, 1) },
        },
        {
          als: 'until a day that is over',
          door: 'T11/toets-eindigt-later',
          opdracht: { ...opdracht, geldig: { van: nu, tot: beginVanDag(vandaag) } },
        },
        { als: 'not with the partij', door: 'P9/afgestemd-met-partij', opdracht: { ...opdracht, afgestemdOp: null } },
        { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
        { als: 'a partij without a part in it', door: 'P8/alleen-toegewezen', actor: medewerkerVan(ggz) },
        { als: 'before triage', door: 'P1/past-bij-fase', feiten: zaak('aanmelding', {}, huis) },
        { als: 'once it is afgeschaald', door: 'P1/past-bij-fase', feiten: zaak('actief', {}, huis) },
      ],
    }),
  ),
  {
    titel: '[T11] who leads decides it without agreeing it with anybody',
    handeling: 'partijToetsen',
    actor: medewerkerVan(gemeente),
    feiten: triage({ partijtoetsen: [{ ...toets, geldig: verlopen }] }),
    opdracht: { ...opdracht, afgestemdOp: null },
    behalve: [],
  },
  {
    titel: '[T11] a test that holds is ended earlier, with why',
    handeling: 'partijtoetsBeeindigen',
    actor: procesregisseur,
    feiten: metMens(triage({ partijtoetsen: [toets] })),
    opdracht: einde,
    behalve: [
      { als: 'without why', door: 'T11/einde-gemotiveerd', opdracht: { ...einde, gemotiveerd: false } },
      { als: 'that is not there', door: 'T11/toets-loopt', opdracht: { ...einde, object: null } },
      {
        als: 'that ended',
        door: 'T11/toets-loopt',
        feiten: triage({ partijtoetsen: [{ ...toets, geldig: verlopen }] }),
      },
      {
        als: 'in place of which another came',
        door: 'T11/toets-loopt',
        feiten: triage({ partijtoetsen: [toets, { ...toets, id: maakId('later') }] }),
      },
      { als: 'by the partij itself', door: 'P5/rol-staat-toe', actor: medewerkerVan(energie) },
    ],
  },
]

/** Somebody of the partij works on the casus, which is asked something. */
function metMens(feiten: Feiten): Feiten {
  const erbij = { medewerker: medewerkerVan(energie).medewerker, rol: 'partijmedewerker', partij: energie } as const
  return metCasus(feiten, {
    uitvragen: [maakUitvraag(energie)],
    toewijzingen: [...feiten.casus.toewijzingen, { ...erbij, geldig: altijd, overname: false, waarneemtVoor: null }],
    inzetten: [...feiten.casus.inzetten, { partij: energie, taak: toets.taak, van: altijd.van }],
  })
}

describe('testing a partij outside the convenant apart', () => {
  it.each(proeven)('$titel', beproef)
})

describe('what a partij outside the convenant can be asked', () => {
  const gezond = maakGegeven({ id: maakId('gezond'), bijzonder: true })
  const gewoon = maakGegeven({ id: maakId('gewoon') })
  const gevraagd = {
    ...{ partij: energie, gemotiveerd: true, overgenomen: false, redenZonderNaam: true, contactpersonen: 1 },
    ...{ antwoordVoor: vandaag, gegevens: [gewoon.id] },
  }
  const feiten = triage({ gegevens: [gezond, gewoon], partijtoetsen: [toets] })
  const vraagAan = (anders: Partial<Feiten['casus']>, gegevens = gevraagd.gegevens) =>
    vraag('uitvraagVersturen', { ...aanvrager, feiten: metCasus(feiten, anders), opdracht: { ...gevraagd, gegevens } })
  const geweigerd = (id: string) => ({ toegestaan: false, regel: { id } })

  it('[T11] [T4] nothing before the test, and after it what it may receive', () => {
    expect(vraagAan({})).toMatchObject({ toegestaan: true })
    expect(vraagAan({ partijtoetsen: [] })).toMatchObject(geweigerd('T11/niet-convenantpartner-apart-toetsen'))
    expect(vraagAan({ partijtoetsen: [{ ...toets, geldig: verlopen }] })).toMatchObject(
      geweigerd('T11/niet-convenantpartner-apart-toetsen'),
    )
    expect(vraagAan({}, [gezond.id])).toMatchObject(geweigerd('T11/mee-binnen-de-toets'))
    expect(vraagAan({ partijtoetsen: [{ ...toets, ontvangt: ['bijzonder'] }] }, [gezond.id])).toMatchObject({
      toegestaan: true,
    })
  })

  it('[T11] [T1] it is reminded only while it is tested', () => {
    const uitvraag = maakUitvraag(energie, { antwoordVoor: '2026-06-01' })
    const herinner = (partijtoetsen: Feiten['casus']['partijtoetsen'], id = uitvraag.id) =>
      vraag('uitvraagHerinneren', {
        ...aanvrager,
        feiten: triage({ uitvragen: [uitvraag], partijtoetsen }),
        opdracht: { uitvraag: id },
      })
    expect(herinner([toets])).toMatchObject({ toegestaan: true })
    for (const partijtoetsen of [[], [{ ...toets, geldig: verlopen }]])
      expect(herinner(partijtoetsen)).toMatchObject(geweigerd('T11/herinnerde-getoetst'))
    expect(herinner([], maakId('elders')), 'of what is not there another rule speaks').toMatchObject(
      geweigerd('T1/herinneren-na-de-dag'),
    )
  })

  it('[T11] [T14] the same for an overleg: added, invited and given an action only while it is tested', () => {
    const deelnemer = { partij: energie, contactpersonen: 1, gemotiveerd: true, overgenomen: false }
    const overleg = maakOverleg({ stand: 'voorbereiding', deelnemers: [maakDeelnemer(gemeente)], moment: na(1) })
    const voegToe = (partijtoetsen: Feiten['casus']['partijtoetsen']) =>
      vraag('deelnemerToevoegen', {
        ...aanvrager,
        feiten: triage({ overlegsoort: 'aanpak', overleggen: [overleg], partijtoetsen }),
        opdracht: { ...deelnemer, themas: overleg.themas },
      })
    expect(voegToe([toets])).toMatchObject({ toegestaan: true })
    expect(voegToe([])).toMatchObject(geweigerd('T11/niet-convenantpartner-apart-toetsen'))
    const komt = { rol: 'uitvoerder' } as const
    const samen = { ...overleg, deelnemers: [gemeente, energie].map((p) => maakDeelnemer(p, komt)) }
    const nodigUit = (partijtoetsen: Feiten['casus']['partijtoetsen']) =>
      vraag('deelnemersUitnodigen', { ...aanvrager, feiten: triage({ overleggen: [samen], partijtoetsen }) })
    expect(nodigUit([toets])).toMatchObject({ toegestaan: true })
    expect(nodigUit([{ ...toets, geldig: verlopen }])).toMatchObject(geweigerd('T11/genodigden-getoetst'))
    const bezig = { ...samen, stand: 'bezig', begonnenOp: nu } as const
    const geef = (partijtoetsen: Feiten['casus']['partijtoetsen']) =>
      vraag('actieVastleggen', {
        ...aanvrager,
        feiten: zaak('casusoverleg', { overleggen: [bezig], partijtoetsen }, huis),
        opdracht: { partij: energie, gegevens: [] },
      })
    expect(geef([toets])).toMatchObject({ toegestaan: true })
    expect(geef([])).toMatchObject({ ...geweigerd('T11/uitvoerder-getoetst'), velden: [{ veld: 'uitvoerder' }] })
  })

  it('[T11] [C7] [P3] never the regie, and no mandate', () => {
    const overleg = maakOverleg({ deelnemers: [gemeente, energie].map((p) => maakDeelnemer(p)) })
    const inzetten = [gemeente, energie].map((partij) => ({ partij, taak: toets.taak, van: altijd.van }))
    const bezig = zaak('casusoverleg', { overleggen: [overleg], partijtoetsen: [toets], inzetten }, huis)
    const { medewerker: id, rol, partij } = medewerkerVan(energie)
    const regie = { partij: energie, medewerker: { id, rol, partij } }
    expect(vraag('casusregieToewijzen', { actor: procesregisseur, feiten: bezig, opdracht: regie })).toMatchObject(
      geweigerd('T11/regie-alleen-bij-convenantpartner'),
    )
    const verleen = (partij: typeof energie, geldig = { van: nu, tot: null }) =>
      vraag('bevoegdheidVerlenen', {
        actor: { ...procesregisseur, rol: 'beheerder' },
        feiten: bezig,
        opdracht: { partij, geldig, besluitOp: vandaag, gemotiveerd: true },
      })
    expect(verleen(energie)).toMatchObject(geweigerd('T11/mandaat-alleen-van-convenantpartner'))
    expect(verleen(politie)).toMatchObject({ toegestaan: true })
  })
})

describe('what a partij outside the convenant can do', () => {
  const actor = medewerkerVan(energie)
  const nieuw: NieuwGegeven = {
    ...{
      categorie: 'inhoudelijk',
      bijzonder: false,
      strafrechtelijk: false,
      noodzaakGegeven: true,
      geheimhouding: null,
      vrijgave: 'geen',
      plaats: '',
    },
    ...{ voorbehouden: [], voorafAan: [], persoon: null, over: null },
  }
  const inbreng = { nieuweGegevens: [nieuw], themas: [] }
  const antwoord = {
    ...{ uitvraag: maakUitvraag(energie).id, bekend: true, weigergrond: null, volgtNog: false, nieuweGegevens: [] },
    ...{ taak: toets.taak, tekst: { bijzonder: false, strafrechtelijk: false, steunt: false, overPersoon: false } },
  } as const
  const getoetst = metMens(triage({ partijtoetsen: [toets] }))
  const zonder = metMens(triage())
  const eigenInbreng = metCasus(zonder, { gegevens: [maakInbreng(energie)] })

  const proeven: readonly Handelproef[] = [
    {
      titel: '[T11] it brings in what the test lets it give, while that holds',
      handeling: 'gegevenInbrengen',
      actor,
      feiten: getoetst,
      opdracht: inbreng,
      behalve: [
        { als: 'without a test', door: 'T11/alleen-na-toets', feiten: eigenInbreng },
        { als: 'without a test or anything of its own', door: 'T11/toets-of-eigen-inbreng', feiten: zonder },
        {
          als: 'what it may process and not give here',
          door: 'T11/geven-binnen-de-toets',
          opdracht: { ...inbreng, nieuweGegevens: [{ ...nieuw, bijzonder: true }] },
        },
        {
          als: 'the same of the BSN',
          door: 'T11/geven-binnen-de-toets',
          opdracht: { ...inbreng, nieuweGegevens: [{ ...nieuw, categorie: 'bsn' }] },
        },
      ],
    },
    {
      titel: '[T11] what the test lets it give, it gives',
      handeling: 'gegevenInbrengen',
      actor,
      feiten: metMens(triage({ partijtoetsen: [{ ...toets, geeft: ['bijzonder'] }] })),
      opdracht: { ...inbreng, nieuweGegevens: [{ ...nieuw, bijzonder: true }] },
      behalve: [],
    },
    {
      titel: '[T11] [P1] it answers on the taak for which it was tested, in words that the test allows',
      handeling: 'uitvraagBeantwoorden',
      actor,
      feiten: getoetst,
      opdracht: antwoord,
      behalve: [
        { als: 'without a test', door: 'T11/alleen-na-toets', feiten: eigenInbreng },
        { als: 'without a test or anything of its own', door: 'T11/toets-of-eigen-inbreng', feiten: zonder },
        {
          als: 'on another taak of its own',
          door: 'T11/op-getoetste-taak',
          feiten: metCasus(getoetst, { partijtoetsen: [{ ...toets, taak: maakId('elders') }] }),
        },
        {
          als: 'on the other one that it chose before',
          door: 'T11/op-getoetste-taak',
          feiten: metCasus(getoetst, { partijtoetsen: [{ ...toets, taak: maakId('elders') }] }),
          opdracht: { ...antwoord, taak: null },
        },
        {
          als: 'about health',
          door: 'T11/schrijven-binnen-de-toets',
          opdracht: { ...antwoord, tekst: { ...antwoord.tekst, bijzonder: true } },
        },
      ],
    },
    {
      titel: '[T11] [P8] it assigns its people while it is tested',
      handeling: 'toewijzingVastleggen',
      actor,
      feiten: getoetst,
      opdracht: {
        medewerker: { id: maakId('collega'), rol: 'partijmedewerker', partij: energie },
        ...{ taak: null, geldig: { van: nu, tot: null } },
      },
      behalve: [{ als: 'without a test', door: 'T11/toets-of-eigen-inbreng', feiten: zonder }],
    },
  ]
  it.each(proeven)('$titel', beproef)

  it('[T11] [T19] [P8] who has something there goes on controlling it, and lets a colleague do that', () => {
    const eigen = metCasus(zonder, { gegevens: [maakGegeven({ bronhouder: energie })] })
    const collega = { id: maakId<'medewerker'>('collega'), rol: 'partijmedewerker', partij: energie } as const
    const opdracht = { medewerker: collega, taak: null, geldig: { van: nu, tot: null } }
    expect(vraag('toewijzingVastleggen', { actor, feiten: eigen, opdracht })).toMatchObject({ toegestaan: true })
    expect(
      vraag('gegevenIntrekken', { actor, feiten: eigen, opdracht: { gegevens: [maakGegeven().id] } }),
    ).toMatchObject({ toegestaan: true })
  })
})

describe('what is seen of and by a partij outside the convenant', () => {
  const lezer: Lezer = { soort: 'partij', partij: energie }
  const gewoon = maakInbreng(gemeente, { id: maakId('gewoon'), vrijgave: 'overleg' })
  const gezond = maakInbreng(gemeente, { id: maakId('gezond'), vrijgave: 'overleg', bijzonder: true })
  const eigen = maakInbreng(energie, { id: maakId('eigen'), vrijgave: 'overleg', bijzonder: true })
  const uitspraak = maakUitspraak({ steuntOp: [gezond.id], bronhouder: gemeente })
  const actie = maakActie(energie)
  const overleg = maakOverleg({ deelnemers: [gemeente, energie, ggz].map((p) => maakDeelnemer(p)) })
  const aanTafel = (partijtoetsen: Feiten['casus']['partijtoetsen']) =>
    metMens(
      zaak(
        'casusoverleg',
        {
          ...{ overleggen: [overleg], gegevens: [gewoon, gezond, eigen], uitspraken: [uitspraak], acties: [actie] },
          ...{ meeneemafspraken: [maakMeeneemafspraak(actie, gezond)], partijtoetsen },
        },
        huis,
      ),
    )
  const ziet = (feiten: Feiten, wie: Lezer, id: string, moment = nu) =>
    findCel(inzagematrix(handvatB2, feiten, moment), id, wie)?.inzage ?? 'niets'
  const wat = (feiten: Feiten, moment = nu) =>
    [gewoon.id, gezond.id, eigen.id, uitspraak.id, overleg.id, feiten.casus.id].filter(
      (id) => ziet(feiten, lezer, id, moment) === 'inhoud',
    )

  it('[T11] it sees of others what the test lets it receive, as gegevens and as texts', () => {
    const { id } = aanTafel([]).casus
    expect(wat(aanTafel([toets]))).toEqual([gewoon.id, eigen.id, overleg.id, id])
    expect(wat(aanTafel([{ ...toets, ontvangt: ['bijzonder'] }]))).toEqual([
      ...[gewoon.id, gezond.id, eigen.id, uitspraak.id, overleg.id, id],
    ])
  })

  it('[T11] [T19] without a test it keeps what is its own, and that there is a casus', () => {
    const { id } = aanTafel([]).casus
    for (const partijtoetsen of [[], [{ ...toets, geldig: verlopen }]])
      expect(wat(aanTafel(partijtoetsen))).toEqual([eigen.id, id])
    const zonderInbreng = metCasus(aanTafel([]), { gegevens: [gewoon, gezond] })
    expect(wat(zonderInbreng)).toEqual([])
  })

  it('[T11] an end that was agreed counts from that very moment, and the rights say so beforehand', () => {
    const tot = na(3_600_000)
    const feiten = aanTafel([{ ...toets, geldig: { van: altijd.van, tot } }])
    const cel = findCel(inzagematrix(handvatB2, feiten, nu), gewoon.id, lezer)
    expect(cel).toMatchObject({ inzage: 'inhoud', geldigTot: tot })
    expect(wat(feiten, na(-1, tot))).toContain(gewoon.id)
    expect(wat(feiten, tot)).toEqual([eigen.id, feiten.casus.id])
    const kent = (moment: string) =>
      kolom(handvatB2, feiten, moment, lezer)
        .facetten.filter((f) => f.facet === 'betrokkenheid' && f.inzage === 'inhoud')
        .map((f) => f.over)
    expect(kent(nu)).toEqual(expect.arrayContaining([energie, gemeente, ggz]))
    expect(kent(tot).toSorted()).toEqual([energie, gemeente])
  })

  it('[T11] what it gave beyond the test nobody else sees, also not the procesregie; within it everybody for whom it is', () => {
    const regie: Lezer = { soort: 'procesregie' }
    for (const wie of [regie, { soort: 'partij', partij: ggz } as const]) {
      expect(ziet(aanTafel([toets]), wie, eigen.id)).toBe('niets')
      const binnen = metCasus(aanTafel([{ ...toets, geeft: ['bijzonder'] }]), {
        gegevens: [{ ...eigen, getoondIn: overleg.id }],
      })
      expect(ziet(binnen, wie, eigen.id)).toBe('inhoud')
      // A test that ended does not take back what was given while it held.
      const daarna = metCasus(binnen, { partijtoetsen: [{ ...toets, geeft: ['bijzonder'], geldig: verlopen }] })
      expect(ziet(daarna, wie, eigen.id)).toBe('inhoud')
    }
  })

  it('[T11] [C6] what came of an action is closed with it, and goes by the limits of who wrote it alone', () => {
    const regie: Lezer = { soort: 'procesregie' }
    const leider: Lezer = { soort: 'partij', partij: gemeente }
    const van = (bronhouder: typeof energie, bijzonder: boolean) =>
      metCasus(aanTafel([{ ...toets, ontvangt: ['bijzonder'] }]), {
        acties: [{ ...actie, bronhouder, bijzonder }],
        teksten: [
          maakResultaat(actie, { bronhouder: gemeente }),
          maakResultaat(actie, { id: maakId('eigen-woorden') }),
        ],
      })
    const ziet3 = (feiten: Feiten, wie: Lezer) =>
      [actie.id, maakResultaat(actie).id, 'eigen-woorden'].map((id) => ziet(feiten, wie, id))
    // The energiebedrijf may not give what is about health: the action is closed, and what stands beside it.
    expect(ziet3(van(energie, true), regie)).toEqual(['niets', 'niets', 'niets'])
    expect(ziet3(van(energie, true), leider), 'but for its own words').toEqual(['niets', 'inhoud', 'niets'])
    expect(ziet3(van(energie, false), regie)).toEqual(['inhoud', 'inhoud', 'inhoud'])
    // Another may: the ordinary words of the energiebedrijf beside it are given within its test.
    expect(ziet3(van(gemeente, true), regie)).toEqual(['inhoud', 'inhoud', 'inhoud'])
    expect(ziet3(van(gemeente, true), lezer), 'it may receive it').toEqual(['inhoud', 'inhoud', 'inhoud'])
  })

  it('[T11] [P4] who left the convenant needs a test as well; who signed it again does not', () => {
    const metConvenant = (convenant: readonly (typeof altijd)[]) => ({
      ...aanTafel([]),
      huis: maakHuis({ partijen: [...maakHuis().partijen, { ...vanBuiten, convenant }] }),
    })
    expect(wat(metConvenant([verlopen]))).toEqual([eigen.id, aanTafel([]).casus.id])
    expect(wat(metConvenant([verlopen, altijd]))).toContain(gezond.id)
  })
})
