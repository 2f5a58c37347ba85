import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Casus } from './casus/casus.ts'
import type { Overlegstand } from './casus/casusoverleg.ts'
import { dagVan } from './casus/datum.ts'
import { type Feiten, findInzet, geldigeTaken } from './casus/feiten.ts'
import type { PartijId } from './casus/id.ts'
import type { Actor } from './casus/rol.ts'
import { getHandeling, handelingIds } from './handelingen.ts'
import { handvatB2 } from './handvat-b2.ts'
import { findCel, inzagematrix } from './inzagematrix.ts'
import { lezerSleutel } from './lezer.ts'
import { gewoonAfgeschaald } from './termijnen.ts'
import { medewerkerVan, metToewijzingen, procesregisseur } from './testing/actoren.ts'
import {
  collegaVan,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakGegeven,
  maakId,
  maakInbreng,
  maakMandaat,
  maakMeeneemafspraak,
  maakOverleg,
  maakPartijtoets,
  maakPlandoel,
  maakTegenspraak,
  maakToewijzing,
  maakUitspraak,
  maakUitvraag,
  maakVerstrekking,
  metCasus,
  metHuis,
  nu,
  opPlek,
  type Plek,
  politie,
  reclassering,
  verlopen,
  woningcorporatie,
} from './testing/feiten-maken.ts'
import { omvang } from './testing/omvang.ts'
import { willekeurigeFeiten } from './testing/willekeurige-feiten.ts'
import { aanbod, toetsAanbod } from './toets.ts'
import { isOpTePakken, isVervolg, type Werk, werkkolommen, werkVan } from './werk.ts'

const zaak = (plek: Plek, casus: Partial<Casus> = {}) => maakFeiten({ ...opPlek(plek), ...casus })
const tafel = (stand: Overlegstand, anders: Parameters<typeof maakOverleg>[0] = {}) => ({
  overlegsoort: 'aanpak' as const,
  overleggen: [maakOverleg({ stand, deelnemers: [maakDeelnemer(politie), maakDeelnemer(ggz)], ...anders })],
})
const lees = ({ soort, lezer, object, deadline, vanaf, personen }: Werk) =>
  `${lezerSleutel(lezer)}: ${soort} ${object}${deadline ? ` voor ${deadline}` : ''}${vanaf ? ` vanaf ${vanaf}` : ''}${soort === 'zorgvuldigheidAanvaarden' ? ` alleen ${personen}` : ''}`

/** The same, of a politie that did not sign the convenant. */
const buitenConvenant = (feiten: Feiten) =>
  metHuis(feiten, {
    partijen: feiten.huis.partijen.map((p) => (p.id === politie ? { ...p, convenant: [] } : p)),
  })

const vrij = maakInbreng(politie)
const eersteUitspraak = maakUitspraak({ steuntOp: [vrij.id] })
const vraag = maakMeeneemafspraak(maakActie(reclassering), vrij, { id: maakId('vraag'), stand: 'gevraagd' })

const tabel: readonly { readonly titel: string; readonly feiten: Feiten; readonly werk: readonly string[] }[] = [
  {
    titel: '[A10] in aanmelding the intakebesluit waits for the procesregie',
    feiten: zaak('aanmelding'),
    werk: ['procesregie: intakeBesluiten casus'],
  },
  {
    titel: '[T5] [T12] in triage the besluit waits for the procesregie and each open question for its own partij',
    feiten: zaak('triage', {
      uitvragen: [
        maakUitvraag(politie),
        maakUitvraag(ggz, { stand: 'beantwoord' }),
        maakUitvraag(reclassering, { stand: 'geweigerd' }),
        maakUitvraag(woningcorporatie, { stand: 'ingetrokken' }),
      ],
    }),
    werk: [
      'procesregie: uitvraagHerinneren uitvraag-politie vanaf 2026-07-02',
      'politie: uitvraagBeantwoorden uitvraag-politie voor 2026-07-01',
      'procesregie: triageBesluiten casus',
    ],
  },
  {
    titel: '[T12] [T14] after the choice for an overleg it is to be prepared',
    feiten: zaak('triage', { overlegsoort: 'bepalen' }),
    werk: ['procesregie: overlegVoorbereiden casus'],
  },
  {
    titel: '[T14] while it is prepared the deelnemers are to be invited, and they know nothing yet',
    feiten: zaak(
      'triage',
      tafel('voorbereiding', {
        deelnemers: [politie, ggz].map((p) => maakDeelnemer(p, { aanvaardingen: [] })),
      }),
    ),
    werk: ['procesregie: deelnemersUitnodigen overleg-1'],
  },
  {
    titel: '[T17] once invited it is to be held on its day, and each deelnemer is to accept the afspraken',
    feiten: zaak('casusoverleg', {
      ...tafel('gepland', {
        moment: '2026-06-30T22:30:00.000Z',
        deelnemers: [maakDeelnemer(politie), maakDeelnemer(ggz, { aanvaardingen: [] })],
      }),
      toewijzingen: [politie, ggz].map((p) => maakToewijzing(p)),
    }),
    werk: [
      'procesregie: overlegHouden overleg-1 voor 2026-07-01',
      'ggz: zorgvuldigheidAanvaarden deelnemer-ggz alleen medewerker-ggz',
    ],
  },
  {
    titel: '[P8] an invitation waits for the partij itself as long as nobody of it works on the casus',
    feiten: zaak('casusoverleg', {
      ...tafel('gepland', {
        moment: '2026-06-30T22:30:00.000Z',
        deelnemers: [maakDeelnemer(politie), maakDeelnemer(ggz, { aanvaardingen: [] })],
      }),
      toewijzingen: [maakToewijzing(politie), maakToewijzing(ggz, { geldig: verlopen })],
    }),
    werk: [
      'procesregie: overlegHouden overleg-1 voor 2026-07-01',
      'ggz: zorgvuldigheidAanvaarden deelnemer-ggz alleen null',
    ],
  },
  {
    titel: '[T17] a colleague who comes after it is to accept them too, where the partij carries out the plan',
    feiten: zaak('casusoverleg', {
      ...tafel('gehouden', { besloten: true, afgebakend: true }),
      acties: [maakActie(politie, { stand: 'klaar' })],
      toewijzingen: [politie, ggz].flatMap((p) => [
        maakToewijzing(p),
        maakToewijzing(p, { medewerker: collegaVan(p) }),
      ]),
    }),
    werk: ['politie: zorgvuldigheidAanvaarden deelnemer-politie alleen collega-politie'],
  },
  {
    titel: '[C5] during the overleg each deelnemer confirms what it has not confirmed yet and may read',
    feiten: zaak('casusoverleg', {
      ...tafel('bezig', {
        deelnemers: [politie, ggz, woningcorporatie].map((p) => maakDeelnemer(p)),
      }),
      gegevens: [{ ...vrij, voorbehouden: [woningcorporatie] }],
      uitspraken: [maakUitspraak({ steuntOp: [vrij.id], bevestigdDoor: [politie] })],
      toewijzingen: [politie, ggz, woningcorporatie].map((p) => maakToewijzing(p)),
    }),
    werk: ['procesregie: overlegHouden overleg-1 voor 2026-06-15', 'ggz: uitspraakBevestigen uitspraak'],
  },
  {
    titel: '[C5] who does not agree has answered too; what it said against another statement is no answer',
    feiten: zaak('casusoverleg', {
      ...tafel('bezig', { deelnemers: [politie, ggz].map((p) => maakDeelnemer(p)) }),
      gegevens: [vrij],
      uitspraken: [eersteUitspraak, { ...eersteUitspraak, id: maakId<'uitspraak'>('tweede') }],
      teksten: [maakTegenspraak(eersteUitspraak, politie)],
      toewijzingen: [politie, ggz].map((p) => maakToewijzing(p)),
    }),
    werk: [
      'procesregie: overlegHouden overleg-1 voor 2026-06-15',
      'ggz: uitspraakBevestigen uitspraak',
      'politie: uitspraakBevestigen tweede',
      'ggz: uitspraakBevestigen tweede',
    ],
  },
  {
    titel: '[C5] what an earlier overleg stated is not asked again',
    feiten: zaak('casusoverleg', {
      ...tafel('bezig', { moment: null }),
      gegevens: [vrij],
      uitspraken: [maakUitspraak({ overleg: maakId('overleg-0'), steuntOp: [vrij.id] })],
      toewijzingen: [politie, ggz].map((p) => maakToewijzing(p)),
    }),
    werk: ['procesregie: overlegHouden overleg-1'],
  },
  {
    titel:
      '[C6] [C9] [C12] after it the outcome, the actions and the questions to take along wait for who they are for',
    feiten: zaak('casusoverleg', {
      ...tafel('gehouden'),
      gegevens: [vrij],
      acties: [
        maakActie(reclassering),
        maakActie(gemeente, { stand: 'klaar' }),
        maakActie(ggz, { stand: 'vervallen' }),
        maakActie(politie, { stand: 'bezig' }),
      ],
      meeneemafspraken: [vraag, { ...vraag, id: maakId('akkoord'), stand: 'akkoord' }],
      toewijzingen: [maakToewijzing(politie)],
    }),
    werk: [
      'procesregie: overlegBesluiten overleg-1',
      'reclassering: actieUitvoeren actie-reclassering voor 2026-09-01',
      'reclassering: verstrekkingOphalen akkoord',
      'politie: actieUitvoeren actie-politie voor 2026-09-01',
      'politie: meenemenBeslissen vraag',
    ],
  },
  {
    titel: '[T19] what became of what was collected waits for who collected it, and for nobody else',
    feiten: zaak('casusoverleg', {
      ...tafel('gehouden', { besloten: true, afgebakend: true }),
      gegevens: [vrij],
      verstrekkingen: [
        { ...maakVerstrekking(vrij, vraag), bericht: 'gewijzigd' },
        { ...maakVerstrekking(vrij, vraag), id: maakId('gelezen') },
      ],
    }),
    werk: [`reclassering: correctieGezien ${maakVerstrekking(vrij, vraag).id}`],
  },
  {
    titel: '[C12] once the outcome was recorded it waits no longer',
    feiten: zaak('casusoverleg', tafel('gehouden', { besloten: true, afgebakend: true })),
    werk: [],
  },
  {
    titel: '[C12] the outcome of the second overleg waits although that of the first was recorded',
    feiten: zaak('casusoverleg', {
      overleggen: [1, 2].map((volgnummer) =>
        maakOverleg({ volgnummer, stand: 'gehouden', besloten: volgnummer === 1, afgebakend: volgnummer === 1 }),
      ),
    }),
    werk: ['procesregie: overlegBesluiten overleg-2'],
  },
  {
    titel: '[C11] after an aanpak it waits for the procesregie to choose what stays, within a week',
    feiten: zaak('casusoverleg', tafel('gehouden', { besloten: true })),
    werk: ['procesregie: monitoringAfbakenen overleg-1 voor 2026-06-22'],
  },
  {
    titel: '[C3] an action of which the uitvoerder may no longer see the source betrays nothing',
    feiten: zaak('casusoverleg', {
      ...tafel('gehouden', { besloten: true, afgebakend: true }),
      gegevens: [{ ...vrij, voorbehouden: [reclassering] }],
      acties: [maakActie(reclassering, { steuntOp: [vrij.id] })],
    }),
    // Who leads and the procesregie read it, and find it when it stands still.
    werk: ['gemeente', 'procesregie'].map(
      (wie) => `${wie}: actieOverDatum actie-reclassering voor 2026-09-01 vanaf 2026-09-02`,
    ),
  },
  {
    titel: '[T11] what waits for a partij that is not tested is told the procesregie, who is not to remind it either',
    feiten: buitenConvenant(
      zaak('triage', { uitvragen: [maakUitvraag(politie), maakUitvraag(ggz)], gegevens: [maakInbreng(politie)] }),
    ),
    werk: [
      'ggz: uitvraagBeantwoorden uitvraag-ggz voor 2026-07-01',
      'procesregie: partijToetsen casus',
      'procesregie: triageBesluiten casus',
      'procesregie: uitvraagHerinneren uitvraag-ggz vanaf 2026-07-02',
    ],
  },
  {
    titel: '[T11] once tested it waits for the partij itself again',
    feiten: metCasus(buitenConvenant(zaak('triage', { uitvragen: [maakUitvraag(politie)] })), {
      partijtoetsen: [maakPartijtoets(politie)],
    }),
    werk: [
      'politie: uitvraagBeantwoorden uitvraag-politie voor 2026-07-01',
      'procesregie: triageBesluiten casus',
      'procesregie: uitvraagHerinneren uitvraag-politie vanaf 2026-07-02',
    ],
  },
  {
    titel: '[T11] [C6] the same of an action in its own words, and of a place at the table',
    feiten: buitenConvenant(
      zaak('casusoverleg', {
        ...tafel('gepland', { moment: null }),
        acties: [maakActie(politie, { bronhouder: politie })],
        toewijzingen: [politie, ggz].map((p) => maakToewijzing(p, { medewerker: collegaVan(p) })),
      }),
    ),
    werk: [
      'ggz: zorgvuldigheidAanvaarden deelnemer-ggz alleen collega-ggz',
      'procesregie: overlegHouden overleg-1',
      'procesregie: partijToetsen casus',
    ],
  },
  {
    titel: '[T11] an action that is done waits for nobody, whatever became of who did it',
    feiten: buitenConvenant(
      zaak('casusoverleg', {
        ...tafel('gehouden', { besloten: true, afgebakend: true }),
        acties: [maakActie(politie, { bronhouder: politie, stand: 'klaar' })],
      }),
    ),
    werk: [],
  },
  {
    titel: '[S1] [S2] in the active step the dossier is to be cleaned before the archive begins',
    feiten: zaak('actief', { acties: [maakActie(reclassering)], uitvragen: [maakUitvraag(politie)] }),
    werk: ['procesregie: dossierOpschonen casus voor 2026-10-01'],
  },
  { titel: '[S3] in the archive nothing waits', feiten: zaak('archief', { gegevens: [maakGegeven()] }), werk: [] },
  { titel: '[S5] after it neither', feiten: zaak('vernietigd'), werk: [] },
  {
    titel: '[S3] [S7] the archive counts from its day, also when the calendar did not run',
    feiten: zaak('actief', { afschaling: gewoonAfgeschaald('2025-11-01') }),
    werk: [],
  },
]

/** Whether somebody who is assigned to the casus is offered an act that the work asks for. */
const heeftTaak = ({ huis }: Feiten, id: PartijId) =>
  huis.partijen.some((p) => p.id === id && geldigeTaken(p, nu).length > 0)
const kiestMee: readonly string[] = handelingIds.filter((h) => getHandeling(h).kiestInzet)

function kanGedaan(soort: string, actor: Actor, feiten: Feiten): boolean {
  const { huis, casus } = metToewijzingen(feiten, actor)
  return handelingIds
    .filter((id) => werkkolommen(getHandeling(id).werk).some((w) => w.soort === soort))
    .some((handeling) => toetsAanbod(handvatB2, { handeling, actor, huis, casus, nu }).toegestaan)
}

describe('work', () => {
  for (const { titel, feiten, werk } of tabel)
    it(titel, () => expect(werkVan(handvatB2, feiten, nu).map(lees).toSorted()).toEqual(werk.toSorted()))

  it('[P3] without a valid mandate nothing waits for the procesregie, in any phase', () => {
    for (const { feiten } of tabel)
      for (const bevoegdheidsverleningen of [
        [],
        [maakMandaat(gemeente, [])],
        [maakMandaat(gemeente, undefined, verlopen)],
      ])
        expect(
          werkVan(handvatB2, metHuis(feiten, { bevoegdheidsverleningen }), nu).filter(
            (w) => w.lezer.soort === 'procesregie',
          ),
        ).toEqual([])
  })

  it('[C3] [T6] whoever gets work sees the casus and what the work is about', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      const matrix = inzagematrix(handvatB2, feiten, nu)
      for (const werk of werkVan(handvatB2, feiten, nu)) {
        expect(findCel(matrix, feiten.casus.id, werk.lezer)?.inzage, `${lees(werk)}: casus`).toBe('inhoud')
        expect(findCel(matrix, werk.object, werk.lezer)?.inzage, lees(werk)).toBe('inhoud')
      }
    })
    fc.assert(eigenschap, { seed: 20260615, numRuns: omvang(1000) })
  })

  it('[R4] what waits for a partij can be done by it', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      // Nobody has work in a casus who did nothing in it yet, but to answer and to accept.
      for (const { soort, lezer } of werkVan(handvatB2, feiten, nu))
        if (
          lezer.soort === 'partij' &&
          (findInzet(feiten, lezer.partij) || (kiestMee.includes(soort) && heeftTaak(feiten, lezer.partij)))
        )
          expect(kanGedaan(soort, medewerkerVan(lezer.partij), feiten), `${soort} by ${lezer.partij}`).toBe(true)
    })
    fc.assert(eigenschap, { seed: 20260615, numRuns: omvang(1000) })
  })

  it('[R4] what waits for the procesregie can be done by it', () => {
    const gezien = tabel.flatMap(({ titel, feiten }) =>
      werkVan(handvatB2, feiten, nu)
        .filter((w) => w.lezer.soort === 'procesregie')
        .map(({ soort }) => {
          expect(kanGedaan(soort, procesregisseur, feiten), `${soort}: ${titel}`).toBe(true)
          return soort
        }),
    )
    expect(new Set(gezien).size).toBe(11)
  })
})

describe('how to go on', () => {
  /** The acts that are the next thing to do for somebody who is assigned, in the order of the process. */
  function vervolgVan(actor: Actor, feiten: Feiten): readonly string[] {
    const situatie = { actor, ...metToewijzingen(feiten, actor), nu }
    const vervolg = isVervolg(handvatB2, situatie)
    return aanbod(handvatB2, situatie).flatMap(({ handeling, besluit }) =>
      besluit.toegestaan && vervolg(handeling) ? [handeling] : [],
    )
  }

  it('[R4] what waits for somebody comes up for that one alone, and so does the next step', () => {
    const gevraagd = zaak('triage', { uitvragen: [maakUitvraag(politie)] })
    expect(vervolgVan(medewerkerVan(politie), gevraagd)).toEqual(['uitvraagBeantwoorden', 'gegevenInbrengen'])
    expect(vervolgVan(procesregisseur, gevraagd)).toEqual(['uitvraagVersturen', 'triageBesluiten'])
    const teLaat = zaak('triage', { uitvragen: [maakUitvraag(politie, { antwoordVoor: '2026-06-01' })] })
    expect(vervolgVan(procesregisseur, teLaat)).toEqual(['uitvraagVersturen', 'uitvraagHerinneren', 'triageBesluiten'])
  })

  it('[R4] an overleg is prepared, held and closed step by step', () => {
    const verder = (feiten: Feiten) => vervolgVan(procesregisseur, feiten)
    const leeg = tafel('voorbereiding', { deelnemers: [], moment: null })
    expect(verder(zaak('casusoverleg', leeg))).toEqual(['overlegAanpassen', 'deelnemerToevoegen'])
    expect(verder(zaak('casusoverleg', tafel('voorbereiding')))).toEqual(['deelnemersUitnodigen'])
    const bezig = zaak('casusoverleg', tafel('bezig'))
    expect(verder(bezig)).toEqual([
      'uitspraakVastleggen',
      'plandoelVastleggen',
      'casusregieToewijzen',
      'overlegSluiten',
    ])
    const klaar = {
      uitspraken: [maakUitspraak()],
      plandoelen: [maakPlandoel()],
      casusregisseur: maakId<'medewerker'>('regisseur'),
    }
    expect(verder(metCasus(bezig, klaar))).toEqual(['actieVastleggen', 'overlegSluiten'])
  })

  it('[P3] without a mandate there is nothing to go on with', () => {
    for (const { feiten } of tabel)
      expect(vervolgVan(procesregisseur, metHuis(feiten, { bevoegdheidsverleningen: [] }))).toEqual([])
  })
})

describe('what came in for a partij', () => {
  const gevraagd = zaak('triage', { uitvragen: [maakUitvraag(politie)] })
  const opTePakken = (feiten: Feiten, partij = politie) => isOpTePakken(handvatB2, feiten, { partij, nu })
  const oppakken = (actor: Actor, feiten: Feiten) =>
    toetsAanbod(handvatB2, { handeling: 'vraagOppakken', actor, ...feiten, nu })

  it('[P8] is to be taken up as long as nobody of the partij works on the casus', () => {
    expect(opTePakken(gevraagd)).toBe(true)
    expect(opTePakken(metToewijzingen(gevraagd, medewerkerVan(ggz)))).toBe(true)
    expect(opTePakken(metCasus(gevraagd, { toewijzingen: [maakToewijzing(politie, { geldig: verlopen })] }))).toBe(true)
    expect(opTePakken(metToewijzingen(gevraagd, medewerkerVan(politie)))).toBe(false)
    expect(opTePakken(gevraagd, ggz)).toBe(false)
    expect(opTePakken(zaak('triage', { uitvragen: [maakUitvraag(politie, { stand: 'ingetrokken' })] }))).toBe(false)
  })

  it('[P8] is taken up by somebody of that partij and of no other, who sees nothing of the casus', () => {
    const politieman = medewerkerVan(politie)
    expect(oppakken(politieman, gevraagd)).toMatchObject({ toegestaan: true })
    expect(oppakken(medewerkerVan(ggz), gevraagd)).toMatchObject({ regel: { id: 'P8/alleen-toegewezen' } })
    for (const rol of ['partijbeheerder', 'manager', 'beheerder', 'fg'] as const)
      expect(oppakken({ ...politieman, rol }, gevraagd)).toMatchObject({ toegestaan: false })
    expect(oppakken(politieman, metToewijzingen(gevraagd, medewerkerVan(politie, 'collega')))).toMatchObject({
      regel: { id: 'P8/alleen-toegewezen' },
    })
    expect(oppakken(politieman, metToewijzingen(gevraagd, politieman))).toMatchObject({
      regel: { id: 'P8/niemand-werkt-eraan' },
    })
  })

  it('[P8] waits exactly where there is work for it and nobody does it, and taking it up is never among the acts in a casus', () => {
    fc.assert(
      fc.property(willekeurigeFeiten, (feiten) => {
        for (const { id } of feiten.huis.partijen) {
          const actor = medewerkerVan(id, 'nieuw')
          const zonder = metCasus(feiten, { toewijzingen: feiten.casus.toewijzingen.filter((t) => t.partij !== id) })
          const wacht = werkVan(handvatB2, zonder, nu).some(
            (w) => lezerSleutel(w.lezer) === id && (w.vanaf === null || w.vanaf <= dagVan(nu)),
          )
          expect(opTePakken(zonder, id)).toBe(wacht)
          expect(oppakken(actor, zonder).toegestaan && !wacht).toBe(false)
          expect(opTePakken(metToewijzingen(zonder, actor), id)).toBe(false)
          expect(
            aanbod(handvatB2, { actor, ...metToewijzingen(zonder, actor), nu }).map((a) => a.handeling),
          ).not.toContain('vraagOppakken')
        }
      }),
      { numRuns: omvang(100) },
    )
  })
})
