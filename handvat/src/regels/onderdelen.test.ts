import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Overlegstand } from '../casus/casusoverleg.ts'
import type { Feiten } from '../casus/feiten.ts'
import { type Gegeven, geheimkringen } from '../casus/gegeven.ts'
import type { ObjectId, PartijId } from '../casus/id.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix, kolom } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import { medewerkerVan, toewijzingVan } from '../testing/actoren.ts'
import {
  aanvaard,
  collegaVan,
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
  maakPlantekst,
  maakResultaat,
  maakToelichting,
  maakUitspraak,
  maakUitvraag,
  mensVan,
  nu,
  opPlek,
  type Plek,
  politie,
  reclassering,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { onderdelenVan } from './onderdelen.ts'

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
    stukken: [{ ...gewoneTekst, id: maakId('stuk'), soort: 'aanmelding', gezien: true, informeren: null }],
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
      stukken: [
        {
          ...gewoneTekst,
          id: maakId('stuk'),
          soort: 'overlegbesluit',
          bronhouder: woningcorporatie,
          gezien: true,
          informeren: null,
        },
      ],
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
      anders: {
        geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: true, gewogen: geheimkringen },
      },
      zien: ['politie', 'reclassering'],
    },
    {
      titel:
        '[C8] and a voorbehoud leaves that so: who asked reads its own question, and sees no more of the gegeven by it',
      anders: { voorbehouden: [reclassering] },
      zien: ['procesregie', 'politie', 'reclassering'],
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
    feiten: metBron({
      geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: true, gewogen: geheimkringen },
    }),
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

describe('[T17] what was said and agreed in an overleg, person by person', () => {
  const actie = maakActie(politie)
  const resultaat = maakResultaat(actie)
  const vanGgz = maakResultaat(maakActie(ggz))
  const toelichting = maakToelichting(ggz)
  const teksten = { uitspraken: [maakUitspraak()], plandoelen: [maakPlandoel()], acties: [actie, maakActie(ggz)] }
  const deelnemers = [maakDeelnemer(ggz), maakDeelnemer(politie)]
  const bij = (plek: Plek, casus: Partial<Casus> = {}) =>
    zaak(plek, {
      ...teksten,
      teksten: [resultaat, vanGgz, toelichting],
      uitvragen: [maakUitvraag(ggz)],
      overleggen: [maakOverleg({ deelnemers })],
      ...casus,
    })
  const mens = { soort: 'partij', partij: ggz, medewerker: mensVan(ggz) } as const
  const collega = { ...mens, medewerker: collegaVan(ggz) }
  const leest = (feiten: Feiten, object: ObjectId) =>
    [mens, collega].map((lezer) => kolom(handvatB2, feiten, nu, lezer).cel(object)?.inzage)

  it('[T17] a statement, a goal, an action and what came of it are for who accepted, not for a colleague who did not', () => {
    for (const { id } of [maakUitspraak(), maakPlandoel(), actie, resultaat])
      expect(leest(bij('casusoverleg'), id), id).toEqual(['inhoud', 'niets'])
  })

  it('[T17] [T5] what the partij wrote itself is for all of its people: its explanation, and what came of its action', () => {
    for (const { id } of [toelichting, vanGgz]) expect(leest(bij('casusoverleg'), id), id).toEqual(['inhoud', 'inhoud'])
  })

  it('[T17] [C6] what an action said before is read with it, also by who wrote it; what came of it said before is the own', () => {
    const vanActie = maakPlantekst(maakActie(ggz).id, 'eerder', { bronhouder: ggz, overPersoon: false })
    const vanResultaat = maakPlantekst(vanGgz.id, 'eerder', { bronhouder: ggz, overPersoon: false })
    const feiten = bij('casusoverleg', { teksten: [vanGgz, vanActie, vanResultaat] })
    expect(leest(feiten, maakActie(ggz).id)).toEqual(['inhoud', 'niets'])
    expect(leest(feiten, vanActie.id)).toEqual(['inhoud', 'niets'])
    expect(leest(feiten, vanResultaat.id)).toEqual(['inhoud', 'inhoud'])
  })

  it('[T17] [T5] an explanation of an answer is not of the table, whatever came of an action beside it', () => {
    const leidend = { soort: 'partij', partij: gemeente, medewerker: mensVan(gemeente) } as const
    const metGemeente = [...deelnemers, maakDeelnemer(gemeente, { aanvaardingen: [] })]
    const feiten = bij('casusoverleg', { overleggen: [maakOverleg({ deelnemers: metGemeente })] })
    const regelVan = (object: ObjectId) => kolom(handvatB2, feiten, nu, leidend).cel(object)?.regel.id
    expect(regelVan(resultaat.id)).toBe('T17/eerst-aanvaarden-voor-tekst')
    expect(regelVan(toelichting.id)).not.toBe('T17/eerst-aanvaarden-voor-tekst')
  })

  it('[T17] who carries out the plan and accepted before reads on when invited again, a colleague does not', () => {
    const volgende = maakOverleg({
      volgnummer: 2,
      stand: 'gepland',
      deelnemers: [maakDeelnemer(ggz, { aanvaardingen: [] })],
    })
    const eerste = maakOverleg({ volgnummer: 1, stand: 'gehouden', deelnemers })
    const feiten = bij('casusoverleg', { overleggen: [eerste, volgende] })
    expect(leest(feiten, maakPlandoel().id)).toEqual(['inhoud', 'niets'])
    const alsDeelnemer = bij('casusoverleg', { overleggen: [eerste, volgende], acties: [actie] })
    expect(leest(alsDeelnemer, maakPlandoel().id)).toEqual(['niets', 'niets'])
    const vanAnder = maakOverleg({
      volgnummer: 1,
      stand: 'gehouden',
      deelnemers: [maakDeelnemer(politie, { aanvaardingen: aanvaard(mensVan(ggz)) })],
    })
    expect(leest(bij('casusoverleg', { overleggen: [vanAnder, volgende] }), maakPlandoel().id)).toEqual([
      'niets',
      'niets',
    ])
  })

  it('[T17] [S2] in afschaling there is no table to accept for: who leads reads what was agreed', () => {
    const leidend = { soort: 'partij', partij: gemeente, medewerker: mensVan(gemeente) } as const
    const metGemeente = [
      maakOverleg({ stand: 'gehouden', deelnemers: [maakDeelnemer(gemeente, { aanvaardingen: [] })] }),
    ]
    const plandoel = maakPlandoel().id
    expect(kolom(handvatB2, bij('actief', { overleggen: metGemeente }), nu, leidend).cel(plandoel)?.inzage).toBe(
      'inhoud',
    )
    expect(kolom(handvatB2, bij('casusoverleg', { overleggen: metGemeente }), nu, leidend).cel(plandoel)).toMatchObject(
      {
        inzage: 'niets',
        regel: { id: 'T17/eerst-aanvaarden-voor-tekst' },
        weigering: { reden: expect.stringMatching(/\.$/), watHelpt: expect.stringMatching(/\.$/) },
      },
    )
  })

  it('[P10] a text about the person that rests on nothing says why it is closed, and what would help', () => {
    const over = maakPlandoel({ overPersoon: true })
    expect(kolom(handvatB2, bij('casusoverleg', { plandoelen: [over] }), nu, mens).cel(over.id)).toMatchObject({
      regel: { id: 'P10/herkomst-gezegd' },
      weigering: { reden: expect.stringMatching(/\.$/), watHelpt: expect.stringMatching(/\.$/) },
    })
  })

  it('[A12] a part that is for nobody else says that, and what would help', () => {
    expect(kolom(handvatB2, bij('triage'), nu, van(politie)).cel(maakUitvraag(ggz).id)).toMatchObject({
      regel: { id: 'A12/geen-regel-staat-het-toe' },
      weigering: { reden: expect.stringMatching(/onderdeel/), watHelpt: expect.stringMatching(/rol/) },
    })
  })

  it('[R5] each part is of its own kind, and of nobody twice', () => {
    const soorten = onderdelenVan(bij('casusoverleg').casus).map((o) => o.soort)
    expect([...new Set(soorten)].toSorted()).toEqual(
      ['actie', 'casus', 'deelnemer', 'overleg', 'plandoel', 'stuk', 'tekst', 'uitspraak', 'uitvraag'].toSorted(),
    )
    expect(soorten.filter((soort) => soort === 'tekst').length).toBe(3)
    const mee = bij('casusoverleg', { meeneemafspraken: [maakMeeneemafspraak(actie, maakInbreng(ggz))] })
    expect(onderdelenVan(mee.casus).map((o) => o.soort)).toContain('meeneemafspraak')
  })
})
