import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Feiten } from '../casus/feiten.ts'
import { type Gegeven, geheimkringen } from '../casus/gegeven.ts'
import type { Meeneemafspraak } from '../casus/plan-van-aanpak.ts'
import type { Verstrekkingbericht } from '../casus/verstrekking.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { kolom } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import { gewoonAfgeschaald } from '../termijnen.ts'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakMeeneemafspraak,
  maakOverleg,
  maakVerstrekking,
  mensVan,
  metCasus,
  nu,
  opPlek,
  politie,
  reclassering,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag as vraagAan, zaak } from '../testing/handelproef.ts'

const gegeven = maakInbreng(politie)
const actie = maakActie(reclassering)
const vanAnder = maakActie(ggz)
const vervallen = maakActie(reclassering, { id: maakId('vervallen'), stand: 'vervallen' })
const eigen = maakInbreng(reclassering)
const deelnemers = [gemeente, ggz, politie, reclassering].map((p) => maakDeelnemer(p))

const plan = (casus: Partial<Casus> = {}) =>
  zaak('casusoverleg', {
    gegevens: [gegeven, eigen],
    acties: [actie],
    overleggen: [maakOverleg({ stand: 'gehouden', deelnemers })],
    ...casus,
  })
const metVraag = (stand: Meeneemafspraak['stand']) => {
  const afspraak = maakMeeneemafspraak(actie, gegeven, { stand })
  return plan({ meeneemafspraken: [afspraak] })
}
const vraag = {
  ...{ meeneemafspraak: maakMeeneemafspraak(actie, gegeven).id, gegevens: [], akkoord: true },
  ...{ akkoordTot: null, geheimhoudingGewogen: false },
} as const
const om = { gegevens: [gegeven.id], gevraagdAan: null, gemotiveerd: true, actie: actie.id } as const
const { gemotiveerd: _, ...zonderReden } = om
const { actie: __, ...zonderActie } = om
const inWoorden = { ...om, gegevens: [], gevraagdAan: politie } as const
const geheim = {
  ...gegeven,
  geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: true, gewogen: geheimkringen },
}
const open = maakMeeneemafspraak(actie, gegeven, { stand: 'gevraagd' })
/** What was asked in words, and of which the bronhouder has more than one. */
const zonderGegeven = maakMeeneemafspraak(actie, gegeven, { stand: 'gevraagd', gegeven: null })
const zonderMandaat = ({ huis, casus }: Feiten): Feiten => ({ huis: { ...huis, bevoegdheidsverleningen: [] }, casus })
const inWoordenGevraagd = (...gegevens: readonly Gegeven[]) =>
  plan({ gegevens: [...gegevens, eigen], meeneemafspraken: [zonderGegeven] })

const opgehaald = maakVerstrekking(gegeven, maakMeeneemafspraak(actie, gegeven, { stand: 'opgehaald' }))
const metBericht = (bericht: Verstrekkingbericht | null) => plan({ verstrekkingen: [{ ...opgehaald, bericht }] })

const proeven: readonly Handelproef[] = [
  {
    titel: '[C9] who has an action in the plan asks for one gegeven of another, with the reason',
    handeling: 'meenemenVragen',
    actor: medewerkerVan(reclassering),
    feiten: plan(),
    opdracht: om,
    behalve: [
      { als: 'a deelnemer without an action', door: 'C9/alleen-uitvoerder-neemt-mee', actor: medewerkerVan(ggz) },
      {
        als: 'an action that lapsed',
        door: 'C9/alleen-uitvoerder-neemt-mee',
        feiten: plan({ acties: [{ ...actie, stand: 'vervallen' }] }),
      },
      {
        als: 'an action that is done',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ acties: [{ ...actie, stand: 'klaar' }] }),
      },
      { als: 'no reason', door: 'C9/voor-eigen-actie', opdracht: zonderReden },
      { als: 'a reason that was not written', door: 'C9/voor-eigen-actie', opdracht: { ...om, gemotiveerd: false } },
      {
        als: 'where it never sat at a table',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ overleggen: [maakOverleg({ stand: 'gepland', deelnemers })] }),
      },
      { als: 'its own', door: 'C9/voor-eigen-actie', opdracht: { ...om, gegevens: [eigen.id] } },
      { als: 'two at once', door: 'C9/voor-eigen-actie', opdracht: { ...om, gegevens: [gegeven.id, eigen.id] } },
      {
        als: 'of an overleg that it was not in',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ overleggen: [maakOverleg({ stand: 'gehouden', deelnemers: [maakDeelnemer(politie)] })] }),
      },
      {
        als: 'without having accepted the afspraken',
        door: 'C9/voor-eigen-actie',
        feiten: plan({
          overleggen: [maakOverleg({ deelnemers: [maakDeelnemer(reclassering, { aanvaardingen: [] })] })],
        }),
      },
      { als: 'no action named', door: 'C9/voor-eigen-actie', opdracht: zonderActie },
      {
        als: 'an action of another',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ acties: [actie, vanAnder] }),
        opdracht: { ...om, actie: vanAnder.id },
      },
      {
        als: 'a lapsed action beside one that runs',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ acties: [actie, vervallen] }),
        opdracht: { ...om, actie: vervallen.id },
      },
      {
        als: 'one with a voorbehoud against it, which answers like one that is not there',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ gegevens: [{ ...gegeven, voorbehouden: [reclassering] }, eigen] }),
      },
      {
        als: 'one that was never released',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ gegevens: [{ ...gegeven, vrijgave: 'geen' }, eigen] }),
      },
      { als: 'nothing', door: 'C9/voor-eigen-actie', opdracht: { ...om, gegevens: [] } },
      { als: 'of another casus', door: 'C9/voor-eigen-actie', opdracht: { ...om, gegevens: [maakId('elders')] } },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[C8] who only knows that something is there asks in words, of a partij that it knows in the casus',
    handeling: 'meenemenVragen',
    actor: medewerkerVan(reclassering),
    // Whether that partij has anything makes no difference, nor what.
    feiten: plan({ gegevens: [eigen] }),
    opdracht: inWoorden,
    behalve: [
      { als: 'of itself', door: 'C9/voor-eigen-actie', opdracht: { ...inWoorden, gevraagdAan: reclassering } },
      {
        als: 'of a partij that it does not know in the casus',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ overleggen: [maakOverleg({ stand: 'gehouden', deelnemers: [maakDeelnemer(reclassering)] })] }),
      },
      {
        als: 'of one that only brought something in, which answers the same',
        door: 'C9/voor-eigen-actie',
        feiten: plan({
          gegevens: [gegeven, eigen],
          overleggen: [maakOverleg({ stand: 'gehouden', deelnemers: [maakDeelnemer(reclassering)] })],
        }),
      },
      {
        als: 'for a gegeven beside the words',
        door: 'C9/voor-eigen-actie',
        feiten: plan(),
        opdracht: { ...inWoorden, gegevens: [gegeven.id] },
      },
      {
        als: 'for an action that is done',
        door: 'C9/voor-eigen-actie',
        feiten: plan({ gegevens: [eigen], acties: [{ ...actie, stand: 'klaar' }] }),
      },
    ],
  },
  {
    titel: '[C9] only the bronhouder decides, on a question that is open',
    handeling: 'meenemenBeslissen',
    actor: medewerkerVan(politie),
    feiten: metVraag('gevraagd'),
    opdracht: { ...vraag, gemotiveerd: true },
    behalve: [
      { als: 'no reason', door: 'C9/besluit-gemotiveerd', opdracht: { ...vraag, gemotiveerd: false } },
      { als: 'who asked', door: 'C9/bronhouder-beslist', actor: medewerkerVan(reclassering) },
      { als: 'the leidende partij', door: 'C9/bronhouder-beslist', actor: medewerkerVan(gemeente) },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
      { als: 'already agreed', door: 'C9/bronhouder-beslist', feiten: metVraag('akkoord') },
      { als: 'already refused', door: 'C9/bronhouder-beslist', feiten: metVraag('geweigerd') },
      { als: 'already taken back', door: 'C9/bronhouder-beslist', feiten: metVraag('vervallen') },
      { als: 'no question named', door: 'C9/bronhouder-beslist', opdracht: {} },
      {
        als: 'until a day that is over',
        door: 'C8/akkoord-tot-dag-die-komt',
        opdracht: { ...vraag, gemotiveerd: true, akkoordTot: '2026-06-14' },
      },
      {
        als: 'on a question that was answered, where another is open',
        door: 'C9/bronhouder-beslist',
        feiten: plan({
          acties: [actie, vanAnder],
          meeneemafspraken: [
            maakMeeneemafspraak(vanAnder, gegeven, { stand: 'gevraagd' }),
            maakMeeneemafspraak(actie, gegeven, { stand: 'akkoord' }),
          ],
        }),
      },
    ],
  },
  {
    titel: '[C8] what was asked in words is agreed to with one gegeven of its own',
    handeling: 'meenemenBeslissen',
    actor: medewerkerVan(politie),
    feiten: inWoordenGevraagd(gegeven),
    opdracht: { ...vraag, gegevens: [gegeven.id], gemotiveerd: true },
    behalve: [
      { als: 'none', door: 'C8/akkoord-op-een-gegeven', opdracht: { ...vraag, gemotiveerd: true } },
      {
        als: 'of another',
        door: 'C8/akkoord-op-een-gegeven',
        opdracht: { ...vraag, gegevens: [eigen.id], gemotiveerd: true },
      },
      {
        als: 'two at once',
        door: 'C8/akkoord-op-een-gegeven',
        opdracht: { ...vraag, gegevens: [gegeven.id, eigen.id], gemotiveerd: true },
      },
    ],
  },
  {
    titel: '[C8] a no names no gegeven and weighs nothing',
    handeling: 'meenemenBeslissen',
    actor: medewerkerVan(politie),
    feiten: inWoordenGevraagd(geheim),
    opdracht: { ...vraag, akkoord: false, gemotiveerd: true },
    behalve: [{ als: 'a yes', door: 'C8/akkoord-op-een-gegeven', opdracht: { ...vraag, gemotiveerd: true } }],
  },
  {
    titel: '[C10] a gegeven under geheimhouding is agreed to once its holder weighed that for this action',
    handeling: 'meenemenBeslissen',
    actor: medewerkerVan(politie),
    feiten: plan({ gegevens: [geheim, eigen], meeneemafspraken: [open] }),
    opdracht: { ...vraag, geheimhoudingGewogen: true, gemotiveerd: true },
    behalve: [
      {
        als: 'not weighed',
        door: 'C10/geheimhouding-gewogen',
        opdracht: { ...vraag, geheimhoudingGewogen: false, gemotiveerd: true },
      },
      {
        als: 'not weighed, where it was asked in words',
        door: 'C10/geheimhouding-gewogen',
        feiten: inWoordenGevraagd(geheim),
        opdracht: { ...vraag, gegevens: [geheim.id], gemotiveerd: true },
      },
    ],
  },
  {
    titel: '[C8] an agreement is taken back by who gave it',
    handeling: 'meenemenTerugnemen',
    actor: medewerkerVan(politie),
    feiten: metVraag('akkoord'),
    opdracht: { meeneemafspraak: vraag.meeneemafspraak, gemotiveerd: true },
    behalve: [
      { als: 'who asked', door: 'C8/terugnemen-tot-ophalen', actor: medewerkerVan(reclassering) },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
      { als: 'a question that is open', door: 'C8/terugnemen-tot-ophalen', feiten: metVraag('gevraagd') },
      { als: 'one that was refused', door: 'C8/terugnemen-tot-ophalen', feiten: metVraag('geweigerd') },
      { als: 'one that was taken back', door: 'C8/terugnemen-tot-ophalen', feiten: metVraag('vervallen') },
      {
        als: 'no reason',
        door: 'C9/besluit-gemotiveerd',
        opdracht: { meeneemafspraak: vraag.meeneemafspraak, gemotiveerd: false },
      },
    ],
  },
  {
    titel: '[T19] who collected a gegeven says to have read that it was corrected since',
    handeling: 'correctieGezien',
    actor: medewerkerVan(reclassering),
    feiten: metBericht('gewijzigd'),
    opdracht: { object: opgehaald.id },
    behalve: [
      { als: 'nothing happened', door: 'T19/bericht-voor-ontvanger', feiten: metBericht(null) },
      { als: 'nothing named', door: 'T19/bericht-voor-ontvanger', opdracht: { object: null } },
      { als: 'the bronhouder', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
    ],
  },
  {
    titel: '[T19] in afschaling as well, of what was withdrawn',
    handeling: 'correctieGezien',
    actor: medewerkerVan(reclassering),
    feiten: metCasus(metBericht('ingetrokken'), opPlek('actief')),
    opdracht: { object: opgehaald.id },
    behalve: [],
  },
  {
    titel: '[C8] who carries out the action collects what was agreed, in the name of the bronhouder',
    handeling: 'verstrekkingOphalen',
    actor: medewerkerVan(reclassering),
    feiten: metVraag('akkoord'),
    opdracht: { meeneemafspraak: vraag.meeneemafspraak },
    behalve: [
      { als: 'not agreed yet', door: 'C8/ophalen-na-akkoord', feiten: metVraag('gevraagd') },
      { als: 'refused', door: 'C8/ophalen-na-akkoord', feiten: metVraag('geweigerd') },
      { als: 'taken back', door: 'C8/ophalen-na-akkoord', feiten: metVraag('vervallen') },
      { als: 'collected already', door: 'C8/ophalen-na-akkoord', feiten: metVraag('opgehaald') },
      { als: 'no agreement named', door: 'C8/ophalen-na-akkoord', opdracht: {} },
      {
        als: 'the bronhouder',
        door: 'P5/rol-staat-toe',
        actor: medewerkerVan(politie),
      },
      { als: 'the procesregie', door: 'T13/regie-alleen-namens-melder', actor: procesregisseur },
      {
        als: 'for the agreement of another uitvoerder',
        door: 'C8/ophalen-na-akkoord',
        actor: medewerkerVan(ggz),
        feiten: plan({ acties: [actie, vanAnder], meeneemafspraken: [maakMeeneemafspraak(actie, gegeven)] }),
      },
      {
        als: 'for an action that is done',
        door: 'C8/ophalen-na-akkoord',
        feiten: plan({
          acties: [{ ...actie, stand: 'klaar' }],
          meeneemafspraken: [maakMeeneemafspraak(actie, gegeven)],
        }),
      },
      {
        als: 'after the agreed day',
        door: 'C8/ophalen-na-akkoord',
        feiten: plan({ meeneemafspraken: [maakMeeneemafspraak(actie, gegeven, { tot: '2026-06-14' })] }),
      },
      {
        als: 'a gegeven that was withdrawn',
        door: 'C8/ophalen-na-akkoord',
        feiten: plan({ gegevens: [eigen], meeneemafspraken: [maakMeeneemafspraak(actie, gegeven)] }),
      },
      {
        als: 'under geheimhouding that was not weighed',
        door: 'C8/ophalen-na-akkoord',
        feiten: plan({
          gegevens: [geheim, eigen],
          meeneemafspraken: [maakMeeneemafspraak(actie, gegeven, { gewogen: false })],
        }),
      },
      {
        als: 'without a mandate of the bronhouder',
        door: 'P3/verstrekken-op-mandaat',
        feiten: zonderMandaat(metVraag('akkoord')),
      },
      {
        als: 'with a voorbehoud against it, which it is not told',
        door: 'C8/alleen-ophalen-wat-te-zien-is',
        feiten: plan({
          gegevens: [{ ...gegeven, voorbehouden: [reclassering] }, eigen],
          meeneemafspraken: [maakMeeneemafspraak(actie, gegeven)],
        }),
      },
    ],
  },
]

describe('taking along', () => {
  it('[C9] [C11] who sat in an overleg that was held asks, also where it is not in the next', () => {
    const feiten = plan({
      overleggen: [
        maakOverleg({ stand: 'gehouden', deelnemers }),
        maakOverleg({ volgnummer: 2, stand: 'bezig', deelnemers: [maakDeelnemer(politie)] }),
      ],
    })
    expect(vraagAan('meenemenVragen', { actor: medewerkerVan(reclassering), feiten, opdracht: om })).toMatchObject({
      toegestaan: true,
    })
  })

  for (const proef of proeven) it(proef.titel, () => beproef(proef))
})

describe('[C9] what an uitvoerder takes along is seen by it alone, for that action alone', () => {
  const ander = maakInbreng(ggz)
  const tweede = maakActie(reclassering, { id: maakId('tweede') })
  const afspraak = (anders: Partial<ReturnType<typeof maakMeeneemafspraak>> = {}) =>
    maakMeeneemafspraak(actie, gegeven, anders)
  const kijkt = (partij: typeof ggz, meeneemafspraken: Casus['meeneemafspraken'], acties: Casus['acties']) => {
    const feiten = plan({ gegevens: [gegeven, ander, eigen], meeneemafspraken, acties })
    const lezer = { soort: 'partij', partij, medewerker: mensVan(partij) } as const
    return kolom(handvatB2, feiten, nu, lezer).cel(gegeven.id)?.inzage
  }

  it('[C9] with the agreement of its bronhouder, for an action that runs', () => {
    expect(kijkt(reclassering, [afspraak()], [actie, vanAnder])).toBe('inhoud')
    expect(kijkt(reclassering, [afspraak({ stand: 'gevraagd' })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ stand: 'geweigerd' })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ stand: 'vervallen' })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(reclassering, [afspraak()], [{ ...actie, stand: 'klaar' }])).toBe('niets')
  })

  it('[C8] until the day that was agreed, and the end of that day is known beforehand', () => {
    const tot = (dag: string) => [afspraak({ tot: dag })]
    expect(kijkt(reclassering, tot('2026-06-14'), [actie])).toBe('niets')
    expect(kijkt(reclassering, tot('2026-06-15'), [actie])).toBe('inhoud')
    const feiten = plan({ meeneemafspraken: tot('2026-06-20') })
    const lezer = { soort: 'partij', partij: reclassering, medewerker: mensVan(reclassering) } as const
    expect(kolom(handvatB2, feiten, nu, lezer).cel(gegeven.id)?.geldigTot).toBe('2026-06-20T22:00:00.000Z')
  })

  it('[C10] under geheimhouding not without a weighing for this action, also where it was put on later', () => {
    const ziet = (gewogen: boolean, om: Gegeven) => {
      const feiten = plan({ gegevens: [om, eigen], meeneemafspraken: [afspraak({ gewogen })] })
      const lezer = { soort: 'partij', partij: reclassering, medewerker: mensVan(reclassering) } as const
      return kolom(handvatB2, feiten, nu, lezer).cel(om.id)?.inzage
    }
    expect([ziet(true, geheim), ziet(false, geheim), ziet(false, gegeven)]).toEqual(['inhoud', 'niets', 'inhoud'])
  })

  it('[C8] what was collected is read by who gave it and who got it, until the archive, whatever became of the gegeven', () => {
    const mee = afspraak({ stand: 'opgehaald' })
    const verstrekking = maakVerstrekking(gegeven, mee)
    const leest = (feiten: Feiten, lezer: Lezer) => kolom(handvatB2, feiten, nu, lezer).cel(verstrekking.id)?.inzage
    const na = (casus: Partial<Casus>) => plan({ meeneemafspraken: [mee], verstrekkingen: [verstrekking], ...casus })
    const wie: readonly Lezer[] = [
      ...[reclassering, politie, ggz, gemeente].map((partij) => ({
        ...{ soort: 'partij' as const, partij, medewerker: mensVan(partij) },
      })),
      { soort: 'procesregie' },
    ]
    const lezen = (feiten: Feiten) => wie.map((lezer) => leest(feiten, lezer))
    const alleenBeide = ['inhoud', 'inhoud', 'niets', 'niets', 'niets']
    expect(lezen(na({}))).toEqual(alleenBeide)
    expect(lezen(na({ gegevens: [eigen], acties: [] }))).toEqual(alleenBeide)
    const afgeschaald = (besluitOp: string) =>
      na({ fase: 'afschaling', afschaling: gewoonAfgeschaald(besluitOp), acties: [] })
    expect(lezen(afgeschaald('2026-06-01'))).toEqual(alleenBeide)
    expect(lezen(afgeschaald('2025-12-01'))).toEqual(['niets', 'niets', 'niets', 'niets', 'niets'])
  })

  it('[C8] [S10] what was agreed can be collected until the archive, and what was collected shows nothing there any more', () => {
    const ziet = (stand: Meeneemafspraak['stand'], besluitOp: string) => {
      const anders = {
        fase: 'afschaling',
        afschaling: gewoonAfgeschaald(besluitOp),
        meeneemafspraken: [afspraak({ stand })],
      } as const
      const lezer = { soort: 'partij', partij: reclassering, medewerker: mensVan(reclassering) } as const
      return kolom(handvatB2, plan(anders), nu, lezer).cel(gegeven.id)?.inzage
    }
    expect(ziet('akkoord', '2026-06-01')).toBe('inhoud')
    expect(ziet('opgehaald', '2026-06-01')).toBe('niets')
    expect(ziet('gevraagd', '2026-06-01')).toBe('niets')
    expect(ziet('akkoord', '2025-12-01')).toBe('niets')
  })

  it('[C8] who asks and who decides read that to each other, whatever the gegeven; nobody else does', () => {
    const verborgen = { ...gegeven, voorbehouden: [reclassering], beperkt: true }
    const feiten = plan({ gegevens: [verborgen, eigen], meeneemafspraken: [afspraak({ stand: 'gevraagd' })] })
    const leest = (partij: typeof ggz) =>
      kolom(handvatB2, feiten, nu, { soort: 'partij', partij, medewerker: mensVan(partij) }).cel(afspraak().id)?.inzage
    expect([reclassering, politie, ggz, gemeente].map(leest)).toEqual(['inhoud', 'inhoud', 'niets', 'niets'])
  })

  it('[C9] not with an agreement on another gegeven, or for another partij', () => {
    expect(kijkt(reclassering, [afspraak({ gegeven: ander.id })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ ontvanger: ggz })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(ggz, [afspraak()], [actie, vanAnder])).toBe('niets')
  })

  it('[C9] not for an action of another, nor once that action lapsed, whatever else it carries out', () => {
    expect(kijkt(reclassering, [afspraak({ actie: vanAnder.id })], [actie, vanAnder])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ actie: vervallen.id })], [vervallen, tweede])).toBe('niets')
    expect(kijkt(reclassering, [afspraak({ actie: maakId('weg') })], [tweede])).toBe('niets')
    expect(kijkt(reclassering, [afspraak()], [tweede, actie])).toBe('inhoud')
  })
})
