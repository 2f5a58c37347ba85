import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Overlegstand } from '../casus/casusoverleg.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { ObjectId, PartijId } from '../casus/id.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import { medewerkerVan, toewijzingVan } from '../testing/actoren.ts'
import {
  gemeente,
  gewoneTekst,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakId,
  maakInbreng,
  maakLeiding,
  maakMandaat,
  maakMeeneemafspraak,
  maakOverleg,
  maakPlandoel,
  maakUitspraak,
  maakUitvraag,
  nu,
  opPlek,
  type Plek,
  politie,
  reclassering,
  woningcorporatie,
} from '../testing/feiten-maken.ts'

const regie: Lezer = { soort: 'procesregie' }
const manager: Lezer = { soort: 'manager' }
const van = (partij: PartijId): Lezer => ({ soort: 'partij', partij })
const alle = [gemeente, politie, ggz, reclassering, woningcorporatie] as const

const wie = (lezer: Lezer) => (lezer.soort === 'partij' ? lezer.partij : lezer.soort)

/** Who sees one part of the casus, by name. */
function lezersVan(object: ObjectId, feiten: Feiten): readonly string[] {
  const matrix = inzagematrix(handvatB2, feiten, nu)
  return [regie, ...alle.map(van), manager]
    .filter((lezer) => findCel(matrix, object, lezer)?.inzage === 'inhoud')
    .map(wie)
}

const zaak = (plek: Plek, casus: Partial<Casus> = {}) =>
  maakFeiten({
    ...opPlek(plek),
    toewijzingen: alle.map((p) => toewijzingVan(medewerkerVan(p))),
    stukken: [{ ...gewoneTekst, id: maakId('stuk'), soort: 'aanmelding' }],
    ...casus,
  })

const tafel = (stand: Overlegstand, ...deelnemers: readonly PartijId[]) => ({
  overleggen: [maakOverleg({ stand, deelnemers: deelnemers.map((p) => maakDeelnemer(p)) })],
})

const uitvragen = [maakUitvraag(politie), maakUitvraag(ggz)]

interface Rij {
  readonly titel: string
  readonly object: string
  readonly feiten: Feiten
  readonly zien: readonly string[]
}

const onderdelen: readonly Rij[] = [
  {
    titel:
      '[A12] in aanmelding the casus exists for the aanmelder and the procesregie alone, also when others work for it',
    object: 'casus',
    feiten: zaak('aanmelding', { uitvragen, ...tafel('bezig', reclassering), acties: [maakActie(woningcorporatie)] }),
    zien: ['procesregie', 'gemeente'],
  },
  {
    titel: '[T6] in triage the casus exists also for who was asked',
    object: 'casus',
    feiten: zaak('triage', { uitvragen, ...tafel('voorbereiding', reclassering) }),
    zien: ['procesregie', 'gemeente', 'politie', 'ggz'],
  },
  {
    titel: '[T6] a question that was withdrawn takes the casus back',
    object: 'casus',
    feiten: zaak('triage', { uitvragen: [maakUitvraag(politie, { stand: 'ingetrokken' })] }),
    zien: ['procesregie', 'gemeente'],
  },
  {
    titel:
      '[C1] [T14] in the casusoverleg the casus exists for who was invited and who still has to answer, not for who did',
    object: 'casus',
    feiten: zaak('casusoverleg', {
      uitvragen: [maakUitvraag(politie, { stand: 'beantwoord' }), maakUitvraag(woningcorporatie)],
      ...tafel('gepland', ggz, reclassering),
    }),
    zien: ['procesregie', 'gemeente', 'ggz', 'reclassering', 'woningcorporatie'],
  },
  {
    titel: '[T14] being put on the list is not being invited',
    object: 'casus',
    feiten: zaak('casusoverleg', tafel('voorbereiding', ggz)),
    zien: ['procesregie', 'gemeente'],
  },
  {
    titel: '[S3] in the archive the procesregie, the leidende partij and the manager find that the casus was there',
    object: 'casus',
    feiten: zaak('archief', { gegevens: [maakInbreng(politie)] }),
    zien: ['procesregie', 'gemeente', 'manager'],
  },
  { titel: '[S5] after a year nobody does', object: 'casus', feiten: zaak('vernietigd'), zien: [] },
  {
    titel: '[T6] the papers are between the procesregie and the leidende partij',
    object: 'stuk',
    feiten: zaak('triage', { uitvragen }),
    zien: ['procesregie', 'gemeente'],
  },
  {
    titel: '[S3] and in the archive they are closed to them too',
    object: 'stuk',
    feiten: zaak('archief'),
    zien: [],
  },
  {
    titel: '[T1] [T6] a question is for the partij that was asked, not for another that was asked',
    object: 'uitvraag-politie',
    feiten: zaak('triage', { uitvragen }),
    zien: ['procesregie', 'gemeente', 'politie'],
  },
  {
    titel: '[T6] after triage the answers are no longer for who asked, only for who gave them and the procesregie',
    object: 'uitvraag-politie',
    feiten: zaak('casusoverleg', { uitvragen, ...tafel('bezig', ...alle) }),
    zien: ['procesregie', 'politie'],
  },
  {
    titel: '[C7] [T6] nor for a partij that takes over the casusregie',
    object: 'uitvraag-politie',
    feiten: zaak('casusoverleg', { uitvragen, ...tafel('bezig', ...alle), leiding: maakLeiding(gemeente, ggz) }),
    zien: ['procesregie', 'politie'],
  },
  {
    titel: '[C7] the papers of before stay with the aanmelder when another partij takes over the casusregie',
    object: 'stuk',
    feiten: zaak('casusoverleg', { ...tafel('bezig', ...alle), leiding: maakLeiding(gemeente, woningcorporatie) }),
    zien: ['procesregie', 'gemeente'],
  },
  {
    titel: '[C7] what is decided afterwards is for the partij that leads then',
    object: 'stuk',
    feiten: zaak('casusoverleg', {
      ...tafel('gehouden', ...alle),
      leiding: maakLeiding(gemeente, woningcorporatie),
      stukken: [{ ...gewoneTekst, id: maakId('stuk'), soort: 'overlegbesluit', bronhouder: woningcorporatie }],
    }),
    zien: ['procesregie', 'woningcorporatie'],
  },
  {
    titel: '[T14] while it is being prepared an overleg is not for its deelnemers',
    object: 'overleg-1',
    feiten: zaak('triage', { uitvragen, ...tafel('voorbereiding', politie) }),
    zien: ['procesregie', 'gemeente'],
  },
  {
    titel: '[C1] after the invitation it is',
    object: 'overleg-1',
    feiten: zaak('casusoverleg', tafel('gepland', politie)),
    zien: ['procesregie', 'gemeente', 'politie'],
  },
  {
    titel: '[T14] what is asked of one deelnemer is not for the others',
    object: 'deelnemer-politie',
    feiten: zaak('casusoverleg', tafel('gepland', politie, ggz)),
    zien: ['procesregie', 'gemeente', 'politie'],
  },
  {
    titel: '[C9] a question to take something along is between who asks and the bronhouder, beside the procesregie',
    object: 'vraag',
    feiten: zaak('casusoverleg', {
      ...tafel('bezig', ...alle),
      gegevens: [maakInbreng(politie)],
      acties: [maakActie(reclassering)],
      meeneemafspraken: [
        maakMeeneemafspraak(maakActie(reclassering), maakInbreng(politie), { id: maakId('vraag'), stand: 'gevraagd' }),
      ],
    }),
    zien: ['procesregie', 'politie', 'reclassering'],
  },
  ...[
    {
      titel: '[A9] about a gegeven that is secret for the procesregie it is between those two',
      anders: { geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: true } },
      zien: ['politie', 'reclassering'],
    },
    {
      titel: '[C3] and a voorbehoud leaves it to the bronhouder',
      anders: { voorbehouden: [reclassering] },
      zien: ['procesregie', 'politie'],
    },
  ].map(({ titel, anders, zien }) => ({
    titel,
    object: 'vraag',
    feiten: zaak('casusoverleg', {
      ...tafel('bezig', ...alle),
      gegevens: [{ ...maakInbreng(politie), ...anders }],
      acties: [maakActie(reclassering)],
      meeneemafspraken: [maakMeeneemafspraak(maakActie(reclassering), maakInbreng(politie), { id: maakId('vraag') })],
    }),
    zien,
  })),
]

const bron = maakInbreng(politie)
const uitspraak = maakUitspraak({ steuntOp: [bron.id] })

const metBron = (anders: Partial<Gegeven> = {}, casus: Partial<Casus> = {}) =>
  zaak('casusoverleg', {
    ...tafel('bezig', gemeente, politie, ggz, woningcorporatie),
    gegevens: [{ ...bron, ...anders }],
    uitspraken: [uitspraak],
    plandoelen: [maakPlandoel({ steuntOp: [bron.id] })],
    acties: [maakActie(reclassering, { steuntOp: [bron.id] })],
    ...casus,
  })
const iedereenAanTafel = ['procesregie', 'gemeente', 'politie', 'ggz', 'reclassering', 'woningcorporatie']
const zonder = (...weg: readonly string[]) => iedereenAanTafel.filter((p) => !weg.includes(p))

interface Tekstrij extends Omit<Rij, 'object'> {
  /** Who reads what was said, where that is not who reads the plan. */
  readonly uitspraak?: readonly string[]
}

const teksten: readonly Tekstrij[] = [
  {
    titel: '[C5] what the table writes is for the table and the procesregie; who only carries it out reads the plan',
    feiten: metBron(),
    zien: iedereenAanTafel,
    uitspraak: zonder('reclassering'),
  },
  {
    titel: '[C3] a voorbehoud on a source closes the text to that partij',
    feiten: metBron({ voorbehouden: [woningcorporatie, reclassering] }),
    zien: zonder('woningcorporatie', 'reclassering'),
  },
  {
    titel: '[C4] a source that a partij may not process closes the text to that partij',
    feiten: metBron({ bijzonder: true }),
    zien: zonder('woningcorporatie'),
    uitspraak: zonder('woningcorporatie', 'reclassering'),
  },
  {
    titel: '[T19] a source that was put out of sight closes the text to all but its bronhouder',
    feiten: metBron({ beperkt: true }),
    zien: ['politie'],
  },
  {
    titel: '[T19] [C1] a source that is not released closes the text to the other partijen',
    feiten: metBron({ vrijgave: 'geen' }),
    zien: ['procesregie', 'politie'],
  },
  {
    titel: '[A9] a source that is secret for the procesregie closes the text to the procesregie',
    feiten: metBron({ geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: true } }),
    zien: zonder('procesregie'),
    uitspraak: zonder('procesregie', 'reclassering'),
  },
  {
    titel: '[T19] a source that was taken back closes the text to all',
    feiten: metBron({}, { gegevens: [] }),
    zien: [],
  },
  {
    titel: '[T17] who did not accept the afspraken reads nothing of the table',
    feiten: metBron(
      {},
      {
        overleggen: [
          maakOverleg({
            deelnemers: [maakDeelnemer(politie), maakDeelnemer(ggz, { aanvaardingen: [] })],
          }),
        ],
      },
    ),
    zien: ['procesregie', 'gemeente', 'politie', 'reclassering'],
    uitspraak: ['procesregie', 'politie'],
  },
  {
    titel:
      '[T15] before a next overleg begins a deelnemer reads nothing of the former one, unless it carries out the plan',
    feiten: metBron({}, tafel('gepland', politie, ggz)),
    zien: ['procesregie', 'gemeente', 'politie', 'reclassering'],
    uitspraak: ['procesregie', 'politie'],
  },
  {
    titel: '[C1] after the overleg the plan is for who leads and who carries it out',
    feiten: metBron({}, tafel('gehouden', politie, ggz)),
    zien: ['procesregie', 'gemeente', 'reclassering'],
    uitspraak: ['procesregie'],
  },
  {
    titel: '[C1] what was said stays with who leads and who carries out the plan, when they heard it themselves',
    feiten: metBron({}, tafel('gehouden', gemeente, politie, reclassering)),
    zien: ['procesregie', 'gemeente', 'reclassering'],
  },
  {
    titel: '[C1] what is said in a next overleg is not for who is not in it, also when it carries out the plan',
    feiten: metBron(
      {},
      {
        overleggen: [
          maakOverleg({ stand: 'gehouden', deelnemers: [maakDeelnemer(reclassering)] }),
          maakOverleg({ volgnummer: 2, deelnemers: [maakDeelnemer(politie)] }),
        ],
        uitspraken: [{ ...uitspraak, overleg: maakId('overleg-2') }],
      },
    ),
    zien: ['procesregie', 'gemeente', 'politie', 'reclassering'],
    uitspraak: ['procesregie', 'politie'],
  },
  {
    titel: '[C6] an action that lapsed gives no view',
    feiten: metBron({}, { acties: [maakActie(reclassering, { stand: 'vervallen', steuntOp: [bron.id] })] }),
    zien: zonder('reclassering'),
  },
]

describe('the parts of a casus', () => {
  for (const { titel, object, feiten, zien } of onderdelen)
    it(titel, () => expect(lezersVan(object, feiten)).toEqual(zien))

  it('[P3] without a mandate the procesregie sees no part at all', () => {
    const feiten = metBron()
    for (const bevoegdheidsverleningen of [[], [maakMandaat(gemeente, [])], [maakMandaat(politie)]]) {
      const matrix = inzagematrix(handvatB2, { ...feiten, huis: { ...feiten.huis, bevoegdheidsverleningen } }, nu)
      const gezien = matrix.cellen.filter((c) => c.lezer.soort === 'procesregie' && c.inzage !== 'niets')
      expect(gezien).toEqual([])
    }
  })
})

describe('a text is closed to who may not see what it rests on', () => {
  for (const { titel, feiten, zien, uitspraak: hoorden = zien } of teksten)
    it(titel, () => {
      expect(lezersVan(uitspraak.id, feiten), 'uitspraak').toEqual(hoorden)
      expect(lezersVan('plandoel', feiten), 'plandoel').toEqual(zien)
      if (feiten.casus.acties.length > 0) expect(lezersVan('actie-reclassering', feiten), 'actie').toEqual(zien)
    })
})
