import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Deelnemerrol, Overleg, Overlegstand } from '../casus/casusoverleg.ts'
import type { Feiten } from '../casus/feiten.ts'
import { type Gegeven, geheimkringen } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import type { Actor } from '../casus/rol.ts'
import { algemeenBeeld } from '../casus/thema.ts'
import { zorgvuldigheidsafspraken } from '../casus/zorgvuldigheidsafspraken.ts'
import type { HandelingId } from '../handelingen.ts'
import { procesregisseur as actor, kalender, medewerkerVan, metToewijzingen, ondersteuner } from '../testing/actoren.ts'
import {
  altijd,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakInzetten,
  maakLeiding,
  maakMandaat,
  maakOverleg,
  maakPartij,
  maakPlandoel,
  maakUitspraak,
  metCasus,
  nu,
  partijen,
  politie,
  reclassering,
  verlopen,
  welzijnswerk,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { na } from '../testing/willekeurige-feiten.ts'

const tafel = (stand: Overlegstand, wie: readonly PartijId[], anders: Partial<Overleg> = {}): Partial<Casus> => ({
  overlegsoort: 'aanpak',
  overleggen: [maakOverleg({ stand, deelnemers: wie.map((p) => maakDeelnemer(p, { rol: 'uitvoerder' })), ...anders })],
})
const aanTafel = [gemeente, politie, woningcorporatie] as const
const overleg = (stand: Overlegstand, casus: Partial<Casus> = {}) =>
  zaak('casusoverleg', { ...tafel(stand, aanTafel), ...casus })
/** Everybody sits at the table, and this one has not accepted the afspraken of this overleg. */
const zonderAanvaarding = (wie: PartijId) => {
  const deelnemers = aanTafel.map((p) =>
    maakDeelnemer(p, { rol: 'uitvoerder', ...(p === wie && { aanvaardingen: [] }) }),
  )
  return overleg('bezig', { overleggen: [maakOverleg({ stand: 'bezig', deelnemers })] })
}
/** The zvh decided on afspraken of its own long ago. */
const metEigenAfspraken = (feiten: Feiten): Feiten => {
  const zorgvuldigheidsafspraken = [{ van: altijd.van, waarde: [{ kop: 'Stil', tekst: 'Wij zwijgen erover.' }] }]
  return { ...feiten, huis: { ...feiten.huis, huisregels: { ...feiten.huis.huisregels, zorgvuldigheidsafspraken } } }
}
const standenBehalve = (goed: Overlegstand) =>
  (['voorbereiding', 'gepland', 'bezig', 'gehouden'] as const).filter((s) => s !== goed)

const genoemd = ({ medewerker: id, rol, partij }: Actor) => ({ id, rol, partij })
const regie = { partij: politie, medewerker: genoemd(medewerkerVan(politie)) }
const zonderInzet = (feiten: Feiten) => metCasus(feiten, { inzetten: maakInzetten(gemeente) })
const voorbereiding = { doelVastgelegd: true, moment: na(1), overlegdatum: null }
const toelichting = { gemotiveerd: true, overgenomen: false, themas: [algemeenBeeld], contactpersonen: 1 }
const deelnemer = { partij: politie, ...toelichting }
const inVoorbereiding = (casus: Partial<Casus> = {}) =>
  zaak('triage', { ...tafel('voorbereiding', [gemeente]), ...casus })

/** The politie came to the first overleg, and a next one is planned without it. */
function zonderPolitieVerder(casus: Partial<Casus>) {
  const eerste = maakOverleg({ stand: 'gehouden', deelnemers: [maakDeelnemer(politie, { aanvaardingen: [] })] })
  const volgend = maakOverleg({ volgnummer: 2, stand: 'gepland', deelnemers: [maakDeelnemer(gemeente)] })
  return zaak('casusoverleg', { overleggen: [eerste, volgend], ...casus })
}

const nergensHeen = { doorverwijzing: null, gegevens: [] } as const
const naarZsm = { doorverwijzing: { melder: gemeente, doorRegie: false, gemotiveerd: true }, gegevens: [] } as const

const voorbereiden: readonly Handelproef[] = [
  {
    titel: '[T12] triage ends with one besluit of the procesregisseur',
    handeling: 'triageBesluiten',
    actor,
    feiten: zaak('triage'),
    opdracht: { uitkomst: 'casusoverleg', gemotiveerd: true, ...nergensHeen },
    behalve: [
      {
        als: 'no motivation',
        door: 'T12/triagebesluit-gemotiveerd',
        opdracht: { uitkomst: 'casusoverleg', gemotiveerd: false, ...nergensHeen },
      },
      { als: 'a second time', door: 'T12/nog-geen-besluit', feiten: zaak('triage', { overlegsoort: 'bepalen' }) },
      {
        als: 'a second time, for nothing that there is',
        door: 'T12/nog-geen-besluit',
        feiten: zaak('triage', { overlegsoort: 'aanpak' }),
        opdracht: {},
      },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'in aanmelding', door: 'P1/past-bij-fase', feiten: zaak('aanmelding') },
    ],
  },
  ...(['nietInBehandeling', 'andereOverlegtafel'] as const).map((uitkomst) => ({
    titel: `[T12] until the invitation a casus can still stop: ${uitkomst}`,
    handeling: 'triageBesluiten' as const,
    actor,
    feiten: inVoorbereiding({ overlegsoort: 'aanpak' }),
    opdracht: { uitkomst, gemotiveerd: true, ...(uitkomst === 'andereOverlegtafel' ? naarZsm : nergensHeen) },
    behalve: [
      {
        als: 'after the invitation',
        door: 'P1/past-bij-fase',
        feiten: zaak('casusoverleg', { overlegsoort: 'aanpak', ...tafel('gepland', [gemeente]) }),
      },
    ],
  })),
  {
    titel: '[T12] [T14] an overleg is prepared after triage chose for it, one at a time',
    handeling: 'overlegVoorbereiden',
    actor,
    feiten: zaak('triage', { overlegsoort: 'aanpak' }),
    opdracht: voorbereiding,
    behalve: [
      { als: 'no doel', door: 'T14/doel-vastgelegd', opdracht: { ...voorbereiding, doelVastgelegd: false } },
      {
        als: 'a moment that has passed',
        door: 'T14/moment-niet-voorbij',
        opdracht: { ...voorbereiding, moment: na(-1) },
      },
      { als: 'nothing was decided', door: 'T12/triage-koos-overleg', feiten: zaak('triage') },
      ...(['voorbereiding', 'gepland', 'bezig'] as const).map((stand) => ({
        als: `one is ${stand}`,
        door: 'T14/geen-lopend-overleg',
        feiten: overleg(stand),
      })),
      {
        als: 'a mandate for the uitvraag alone',
        door: 'P3/alleen-met-mandaat',
        feiten: zaak(
          'triage',
          { overlegsoort: 'aanpak' },
          { bevoegdheidsverleningen: [maakMandaat(gemeente, ['uitvraag'])] },
        ),
      },
    ],
  },
  {
    titel: '[T14] a next overleg is prepared when the one before was held',
    handeling: 'overlegVoorbereiden',
    actor,
    feiten: overleg('gehouden'),
    opdracht: voorbereiding,
    behalve: [{ als: 'it is still going on', door: 'T14/geen-lopend-overleg', feiten: overleg('bezig') }],
  },
  {
    titel: '[T14] each deelnemer is chosen with its own necessity and contribution',
    handeling: 'deelnemerToevoegen',
    actor,
    feiten: inVoorbereiding(),
    opdracht: deelnemer,
    behalve: [
      { als: 'no reasons', door: 'T14/deelnemer-gemotiveerd', opdracht: { partij: politie } },
      {
        als: 'reasons that were not written',
        door: 'T14/deelnemer-gemotiveerd',
        opdracht: { ...deelnemer, gemotiveerd: false },
      },
      {
        als: 'a partij that the house does not know',
        door: 'T14/deelnemer-gemotiveerd',
        opdracht: { ...deelnemer, partij: maakId('onbekend') },
      },
      { als: 'nobody', door: 'T14/deelnemer-gemotiveerd', opdracht: toelichting },
      {
        als: 'a partij of which nobody would receive the invitation',
        door: 'P8/deelnemer-heeft-ontvanger',
        feiten: metToewijzingen(inVoorbereiding(), actor),
        opdracht: { ...deelnemer, contactpersonen: 0 },
      },
      {
        als: 'a partij of which nobody would receive it, while somebody of another works on the casus',
        door: 'P8/deelnemer-heeft-ontvanger',
        feiten: metToewijzingen(inVoorbereiding(), actor, medewerkerVan(ggz)),
        opdracht: { ...deelnemer, contactpersonen: 0 },
      },
      {
        als: 'twice the same',
        door: 'T14/deelnemer-gemotiveerd',
        opdracht: { partij: gemeente, ...toelichting },
      },
      ...(['bezig', 'gehouden'] as const).map((stand) => ({
        als: stand,
        door: 'T14/nog-niet-begonnen',
        feiten: overleg(stand),
      })),
      {
        als: 'an ondersteuner, once was invited',
        door: 'P5/procesregisseur-nodigt-uit',
        actor: ondersteuner,
        feiten: overleg('gepland'),
      },
      {
        als: 'a partij outside the convenant',
        door: 'T11/niet-convenantpartner-apart-toetsen',
        feiten: zaak('triage', tafel('voorbereiding', [gemeente]), {
          partijen: partijen.map((p) => (p.id === politie ? { ...p, convenant: [verlopen] } : p)),
        }),
      },
    ],
  },
  {
    titel: '[T14] a deelnemer goes off the list until the overleg begins, as long as enough are left',
    handeling: 'deelnemerVerwijderen',
    actor,
    feiten: overleg('gepland'),
    behalve: [
      {
        als: 'two are left',
        door: 'T14/genoeg-deelnemers-blijven',
        feiten: overleg('gepland', tafel('gepland', [gemeente, politie])),
      },
      { als: 'an ondersteuner', door: 'P5/procesregisseur-nodigt-uit', actor: ondersteuner },
      { als: 'it began', door: 'T14/nog-niet-begonnen', feiten: overleg('bezig') },
    ],
  },
  {
    titel: '[T14] in the preparation an ondersteuner takes off whom he likes',
    handeling: 'deelnemerVerwijderen',
    actor: ondersteuner,
    feiten: inVoorbereiding(),
    behalve: [{ als: 'it was held', door: 'T14/nog-niet-begonnen', feiten: overleg('gehouden') }],
  },
  {
    titel: '[T14] an overleg is moved from the invitation until it begins',
    handeling: 'overlegVerplaatsen',
    actor: ondersteuner,
    feiten: overleg('gepland'),
    opdracht: { moment: na(1) },
    behalve: [
      ...standenBehalve('gepland').map((stand) => ({
        als: stand,
        door: 'T14/uitgenodigd-en-niet-begonnen',
        feiten: overleg(stand),
      })),
      { als: 'to what is past', door: 'T14/moment-niet-voorbij', opdracht: { moment: na(-1) } },
      { als: 'by a deelnemer', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
    ],
  },
  {
    titel: '[T14] the procesregisseur calls off an overleg with a reason, until it begins',
    handeling: 'overlegAfzeggen',
    actor,
    feiten: overleg('gepland'),
    opdracht: { gemotiveerd: true },
    behalve: [
      ...standenBehalve('gepland').map((stand) => ({
        als: stand,
        door: 'T14/uitgenodigd-en-niet-begonnen',
        feiten: overleg(stand),
      })),
      { als: 'without a reason', door: 'T14/afzegging-gemotiveerd', opdracht: { gemotiveerd: false } },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
    ],
  },
  {
    titel: '[C1] the calendar closes an overleg when its day is over, and nobody else holds it open',
    handeling: 'overlegVanzelfSluiten',
    actor: kalender,
    feiten: overleg('bezig'),
    op: na(24 * 3_600_000),
    behalve: [
      { als: 'on its day', door: 'C1/sluit-vanzelf', op: nu },
      { als: 'until the very last moment of it', door: 'C1/sluit-vanzelf', op: '2026-06-15T21:59:59.999Z' },
      ...(['voorbereiding', 'gepland'] as const).map((stand) => ({
        als: `one that is ${stand} did not begin`,
        door: 'C1/sluit-vanzelf',
        feiten: overleg(stand),
      })),
      { als: 'the procesregisseur', door: 'P5/rol-staat-toe', actor },
    ],
  },
  {
    titel: '[C1] it closes at midnight, also where another overleg was held before it',
    handeling: 'overlegVanzelfSluiten',
    actor: kalender,
    feiten: overleg('bezig', {
      overleggen: [
        maakOverleg({ volgnummer: 1, stand: 'gehouden' }),
        maakOverleg({ volgnummer: 2, stand: 'bezig', deelnemers: [maakDeelnemer(politie)] }),
      ],
    }),
    op: '2026-06-15T22:00:00.000Z',
    behalve: [{ als: 'a moment before', door: 'C1/sluit-vanzelf', op: '2026-06-15T21:59:59.999Z' }],
  },
  ...(
    [
      ['deelnemerToevoegen', 'T14/nog-niet-begonnen', { ...deelnemer, partij: ggz }],
      ['deelnemerVerwijderen', 'T14/nog-niet-begonnen', {}],
      ['overlegVerplaatsen', 'T14/uitgenodigd-en-niet-begonnen', { moment: na(1) }],
    ] as const
  ).map(
    ([handeling, door, opdracht]): Handelproef => ({
      titel: `[T14] ${handeling} is about an overleg that there is`,
      handeling,
      actor,
      feiten: overleg('gepland'),
      opdracht,
      behalve: [{ als: 'none', door, feiten: zaak('casusoverleg', { overlegsoort: 'aanpak' }) }],
    }),
  ),
  {
    titel: '[T14] nobody is invited before moment and deelnemers are there',
    handeling: 'deelnemersUitnodigen',
    actor,
    feiten: zaak('triage', tafel('voorbereiding', [gemeente, politie])),
    behalve: [
      {
        als: 'no moment',
        door: 'T14/overleg-voorbereid',
        feiten: zaak('triage', tafel('voorbereiding', [gemeente, politie], { moment: null })),
      },
      {
        als: 'one deelnemer',
        door: 'T14/overleg-voorbereid',
        feiten: zaak('triage', tafel('voorbereiding', [gemeente])),
      },
      { als: 'no overleg', door: 'T14/in-voorbereiding', feiten: zaak('triage', { overlegsoort: 'aanpak' }) },
      {
        als: 'an earlier overleg is being prepared, the current one is not',
        door: 'T14/in-voorbereiding',
        feiten: overleg('gehouden', {
          overleggen: [maakOverleg({ volgnummer: 2, stand: 'gehouden' }), maakOverleg({ stand: 'voorbereiding' })],
        }),
      },
    ],
  },
  {
    titel: '[T17] each deelnemer accepts the zorgvuldigheidsafspraken of this overleg itself',
    handeling: 'zorgvuldigheidAanvaarden',
    actor: medewerkerVan(politie),
    feiten: overleg('gepland'),
    opdracht: { overleg: maakId('overleg-1'), afsprakenversie: zorgvuldigheidsafspraken.versie, taak: null },
    behalve: [
      { als: 'another overleg', door: 'T17/eigen-deelname', opdracht: { overleg: maakId('overleg-2'), taak: null } },
      {
        als: 'a taak of another',
        door: 'P1/inzet-uit-eigen-taken',
        opdracht: {
          overleg: maakId('overleg-1'),
          afsprakenversie: zorgvuldigheidsafspraken.versie,
          taak: maakId('taak-ggz'),
        },
      },
      { als: 'no taak chosen yet', door: 'P1/inzet-uit-eigen-taken', feiten: zonderInzet(overleg('gepland')) },
      { als: 'no overleg named', door: 'T17/eigen-deelname', opdracht: {} },
      {
        als: 'afspraken that have another text since',
        door: 'T17/geldende-afspraken',
        opdracht: { overleg: maakId('overleg-1'), afsprakenversie: '0' },
      },
      {
        als: 'the afspraken of before the zvh decided on its own',
        door: 'T17/geldende-afspraken',
        feiten: metEigenAfspraken(overleg('gepland')),
        opdracht: { overleg: maakId('overleg-1'), afsprakenversie: zorgvuldigheidsafspraken.versie },
      },
      { als: 'nobody says what was read', door: 'T17/geldende-afspraken', opdracht: { overleg: maakId('overleg-1') } },
      { als: 'the procesregie for somebody', door: 'P5/rol-staat-toe', actor },
      { als: 'no deelnemer', door: 'P8/alleen-toegewezen', actor: medewerkerVan(ggz) },
      { als: 'not invited yet', door: 'P8/alleen-toegewezen', feiten: overleg('voorbereiding') },
    ],
  },
  {
    titel:
      '[T17] who carries out the plan accepts for the last overleg it came to, also where a next one goes without it',
    handeling: 'zorgvuldigheidAanvaarden',
    actor: medewerkerVan(politie),
    feiten: zonderPolitieVerder({ acties: [maakActie(politie)] }),
    opdracht: { overleg: maakId('overleg-1'), afsprakenversie: zorgvuldigheidsafspraken.versie, taak: null },
    behalve: [
      {
        als: 'the overleg that goes without it',
        door: 'T17/eigen-deelname',
        opdracht: { overleg: maakId('overleg-2'), afsprakenversie: zorgvuldigheidsafspraken.versie, taak: null },
      },
      { als: 'nothing in the plan', door: 'P8/alleen-toegewezen', feiten: zonderPolitieVerder({}) },
      {
        als: 'who carries out the plan and came to no overleg',
        door: 'T17/eigen-deelname',
        actor: medewerkerVan(ggz),
        feiten: zonderPolitieVerder({ acties: [maakActie(ggz)] }),
      },
    ],
  },
]

const vrij = maakInbreng(politie)
const metGegeven = (anders: Partial<Gegeven> = {}, casus: Partial<Casus> = {}) =>
  overleg('bezig', { gegevens: [{ ...vrij, ...anders }], ...casus })

const uitspraak = maakUitspraak({ steuntOp: [vrij.id] })
const metUitspraak = (anders: Partial<Gegeven> = {}) => metGegeven(anders, { uitspraken: [uitspraak] })
const actie = maakActie(politie)

/** The politie sits at the table, and comes for something else. */
const metRol = (rol: Deelnemerrol) =>
  overleg('bezig', tafel('bezig', [], { deelnemers: [maakDeelnemer(gemeente), maakDeelnemer(politie, { rol })] }))
const nietTerug = { terugkomOp: null, terugkomMet: [], ...nergensHeen } as const
const aanpak = {
  uitkomst: 'aanpakVastgesteld',
  gemotiveerd: true,
  doelVastgelegd: true,
  monitoringAfgesproken: true,
  ...nietTerug,
} as const

const inHetOverleg: readonly Handelproef[] = [
  {
    titel: '[C1] an overleg begins after the invitation',
    handeling: 'overlegBeginnen',
    actor,
    feiten: overleg('gepland'),
    behalve: [
      ...standenBehalve('gepland').map((stand) => ({
        als: stand,
        door: 'C1/overleg-gepland',
        feiten: overleg(stand),
      })),
      { als: 'none', door: 'C1/overleg-gepland', feiten: zaak('casusoverleg') },
    ],
  },
  ...(['overlegSluiten', 'uitspraakVastleggen', 'plandoelVastleggen', 'actieVastleggen'] as const).map(
    (handeling): Handelproef => ({
      titel: `[C5] [C6] ${handeling} is done while the overleg goes on`,
      handeling,
      actor: ondersteuner,
      feiten: metGegeven(),
      opdracht: { gegevens: [vrij.id], partij: politie },
      behalve: [
        ...standenBehalve('bezig').map((stand) => ({
          als: stand,
          door: 'C5/overleg-bezig',
          feiten: overleg(stand, { gegevens: [vrij] }),
        })),
        { als: 'no overleg at all', door: 'C5/overleg-bezig', feiten: zaak('casusoverleg', { gegevens: [vrij] }) },
        { als: 'a deelnemer', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
        { als: 'in triage', door: 'P1/past-bij-fase', feiten: zaak('triage', tafel('bezig', aanTafel)) },
      ],
    }),
  ),
  {
    titel: '[C5] each uitspraak points at gegevens that its writer sees',
    handeling: 'uitspraakVastleggen',
    actor,
    feiten: metGegeven(),
    opdracht: { gegevens: [vrij.id] },
    behalve: [
      { als: 'it rests on nothing', door: 'C5/steunt-op-gegevens', opdracht: { gegevens: [] } },
      { als: 'it is not told', door: 'C5/steunt-op-gegevens', opdracht: {} },
      {
        als: 'a gegeven of another casus',
        door: 'C5/schrijver-ziet-bronnen',
        opdracht: { gegevens: [vrij.id, maakId('elders')] },
      },
      { als: 'put out of sight', door: 'C5/schrijver-ziet-bronnen', feiten: metGegeven({ beperkt: true }) },
      {
        als: 'secret for the procesregie',
        door: 'C5/schrijver-ziet-bronnen',
        feiten: metGegeven({
          geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: true, gewogen: geheimkringen },
        }),
      },
    ],
  },
  {
    titel: '[C5] a deelnemer confirms what it can read itself',
    handeling: 'uitspraakBevestigen',
    actor: medewerkerVan(woningcorporatie),
    feiten: metUitspraak(),
    opdracht: { uitspraak: uitspraak.id },
    behalve: [
      { als: 'none named', door: 'C5/bevestiger-kan-zien', opdracht: {} },
      { als: 'one that is not there', door: 'C5/bevestiger-kan-zien', opdracht: { uitspraak: maakId('weg') } },
      {
        als: 'something that is no uitspraak',
        door: 'C5/bevestiger-kan-zien',
        feiten: metGegeven({}, { plandoelen: [maakPlandoel({ id: maakId('uitspraak') })] }),
      },
      {
        als: 'a voorbehoud on what it rests on',
        door: 'C5/bevestiger-kan-zien',
        feiten: metUitspraak({ voorbehouden: [woningcorporatie] }),
      },
      {
        als: 'it rests on what is bijzonder',
        door: 'C5/bevestiger-kan-zien',
        feiten: metUitspraak({ bijzonder: true }),
      },
      {
        als: 'it rests on what was not released',
        door: 'C5/bevestiger-kan-zien',
        feiten: metUitspraak({ vrijgave: 'geen' }),
      },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor },
      { als: 'no deelnemer', door: 'P8/alleen-toegewezen', actor: medewerkerVan(ggz) },
    ],
  },
  {
    titel:
      '[T16] how the betrokkene sees it is written down until the overleg closes, by the procesregie or the leidende partij',
    handeling: 'zienswijzeVastleggen',
    actor: medewerkerVan(gemeente),
    feiten: overleg('bezig'),
    behalve: [
      { als: 'once it was held', door: 'T16/zienswijze-tot-het-sluit', feiten: overleg('gehouden') },
      {
        als: 'where none was prepared',
        door: 'T16/zienswijze-tot-het-sluit',
        feiten: overleg('bezig', { overleggen: [] }),
      },
      { als: 'by another deelnemer', door: 'P5/rol-staat-toe', actor: medewerkerVan(woningcorporatie) },
    ],
  },
  {
    titel: '[C5] a deelnemer says against a statement what it may write, resting on what it sees itself',
    handeling: 'uitspraakTegenspreken',
    actor: medewerkerVan(woningcorporatie),
    feiten: metUitspraak(),
    opdracht: { uitspraak: uitspraak.id, gegevens: [vrij.id] },
    behalve: [
      { als: 'none named', door: 'C5/bevestiger-kan-zien', opdracht: { gegevens: [] } },
      {
        als: 'a voorbehoud on what the statement rests on',
        door: 'C5/bevestiger-kan-zien',
        feiten: metUitspraak({ voorbehouden: [woningcorporatie] }),
        opdracht: { uitspraak: uitspraak.id, gegevens: [] },
      },
      {
        als: 'resting on what is not there',
        door: 'C5/schrijver-ziet-bronnen',
        opdracht: { uitspraak: uitspraak.id, gegevens: [maakId('elders')] },
      },
      { als: 'after the overleg', door: 'C5/overleg-bezig', feiten: overleg('gepland', { uitspraken: [uitspraak] }) },
      { als: 'the procesregie', door: 'P5/rol-staat-toe', actor },
    ],
  },
  {
    titel: '[C6] an action has one uitvoerder at the table, who may see what it rests on',
    handeling: 'actieVastleggen',
    actor,
    feiten: metGegeven(),
    opdracht: { partij: woningcorporatie, gegevens: [vrij.id] },
    behalve: [
      { als: 'nobody', door: 'C6/uitvoerder-kan-uitvoeren', opdracht: { gegevens: [vrij.id] } },
      { als: 'not at the table', door: 'C6/uitvoerder-kan-uitvoeren', opdracht: { partij: ggz, gegevens: [] } },
      {
        als: 'who did not accept the afspraken yet',
        door: 'T17/werk-na-aanvaarding',
        feiten: zonderAanvaarding(woningcorporatie),
        opdracht: { partij: woningcorporatie, gegevens: [] },
      },
      {
        als: 'a voorbehoud',
        door: 'C6/uitvoerder-kan-uitvoeren',
        feiten: metGegeven({ voorbehouden: [woningcorporatie] }),
      },
      { als: 'bijzonder', door: 'C6/uitvoerder-kan-uitvoeren', feiten: metGegeven({ bijzonder: true }) },
      { als: 'not released', door: 'C6/uitvoerder-kan-uitvoeren', feiten: metGegeven({ vrijgave: 'geen' }) },
      {
        als: 'of which the bronhouder chose no taak',
        door: 'C5/schrijver-ziet-bronnen',
        feiten: metGegeven({}, { inzetten: maakInzetten(gemeente, woningcorporatie) }),
      },
    ],
  },
  {
    titel: '[T14] an action goes to who comes as uitvoerder, or was made one',
    handeling: 'actieVastleggen',
    actor,
    feiten: metGegeven(),
    opdracht: { partij: politie, gegevens: [] },
    behalve: [
      { als: 'an informant', door: 'T14/actie-bij-uitvoerder', feiten: metRol('informant') },
      { als: 'an adviseur', door: 'T14/actie-bij-uitvoerder', feiten: metRol('adviseur') },
    ],
  },
  {
    titel: '[T14] the procesregisseur makes a deelnemer uitvoerder in the same overleg, with why',
    handeling: 'uitvoerderMaken',
    actor,
    feiten: metRol('informant'),
    opdracht: { deelnemer: maakDeelnemer(politie).id, gemotiveerd: true },
    behalve: [
      {
        als: 'no reasons',
        door: 'T14/uitvoerder-gemotiveerd',
        opdracht: { deelnemer: maakDeelnemer(politie).id, gemotiveerd: false },
      },
      { als: 'who is one', door: 'T14/uitvoerder-gemotiveerd', feiten: overleg('bezig') },
      {
        als: 'nobody',
        door: 'T14/uitvoerder-gemotiveerd',
        opdracht: { deelnemer: maakId('niemand'), gemotiveerd: true },
      },
      { als: 'after the overleg', door: 'T14/rol-tot-het-sluit', feiten: overleg('gehouden') },
      { als: 'no overleg', door: 'T14/rol-tot-het-sluit', feiten: zaak('casusoverleg') },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
    ],
  },
  {
    titel: '[T14] so it is between the invitation and the overleg',
    handeling: 'uitvoerderMaken',
    actor,
    feiten: overleg('gepland', tafel('gepland', [], { deelnemers: [maakDeelnemer(gemeente), maakDeelnemer(politie)] })),
    opdracht: { deelnemer: maakDeelnemer(politie).id, gemotiveerd: true },
    behalve: [{ als: 'while it is prepared', door: 'T14/rol-tot-het-sluit', feiten: overleg('voorbereiding') }],
  },
  {
    titel: '[C6] an uitvoerder keeps its own action up to date',
    handeling: 'actieBijwerken',
    actor: medewerkerVan(politie),
    feiten: overleg('gehouden', { acties: [actie, maakActie(gemeente)] }),
    opdracht: { actie: actie.id, schrijftResultaat: true, gegevens: [] },
    behalve: [
      {
        als: 'of another',
        door: 'C6/eigen-actie',
        opdracht: { actie: maakActie(gemeente).id, schrijftResultaat: false, gegevens: [] },
      },
      { als: 'none named', door: 'C6/eigen-actie', opdracht: { schrijftResultaat: false, gegevens: [] } },
      { als: 'without saying what it writes', door: 'C6/resultaat-van-uitvoerder', opdracht: { actie: actie.id } },
      {
        als: 'its own, closed to it by a voorbehoud since',
        door: 'C6/eigen-actie',
        feiten: overleg('gehouden', {
          gegevens: [maakInbreng(ggz, { voorbehouden: [politie] })],
          acties: [{ ...actie, steuntOp: [maakInbreng(ggz).id] }],
        }),
      },
      { als: 'without an action', door: 'P5/rol-staat-toe', actor: medewerkerVan(woningcorporatie) },
    ],
  },
  {
    titel: '[C6] the procesregie keeps every action up to date, on a mandate',
    handeling: 'actieBijwerken',
    actor,
    feiten: overleg('gehouden', { acties: [actie] }),
    opdracht: { actie: actie.id, schrijftResultaat: false, gegevens: [] },
    behalve: [
      {
        als: 'one that is not there',
        door: 'C6/eigen-actie',
        opdracht: { actie: maakId('weg'), schrijftResultaat: false, gegevens: [] },
      },
      {
        als: 'the words of the uitvoerder',
        door: 'C6/resultaat-van-uitvoerder',
        opdracht: { actie: actie.id, schrijftResultaat: true, gegevens: [] },
      },
      {
        als: 'a mandate for other work',
        door: 'P3/alleen-met-mandaat',
        feiten: zaak(
          'casusoverleg',
          { acties: [actie] },
          { bevoegdheidsverleningen: [maakMandaat(gemeente, ['intake'])] },
        ),
      },
    ],
  },
  {
    titel: '[C7] the casusregie goes to a deelnemer with a taak and a mandate of its own',
    handeling: 'casusregieToewijzen',
    actor,
    feiten: overleg('bezig'),
    opdracht: regie,
    behalve: [
      { als: 'somebody unknown', door: 'C7/regisseur-toegewezen', opdracht: { ...regie, medewerker: null } },
      {
        als: 'a colleague who did not accept the afspraken',
        door: 'T17/regisseur-aanvaardde',
        feiten: metToewijzingen(overleg('bezig'), actor, medewerkerVan(politie), medewerkerVan(politie, 'collega')),
        opdracht: { ...regie, medewerker: genoemd(medewerkerVan(politie, 'collega')) },
      },
      {
        als: 'somebody whose assignment was of another partij',
        door: 'C7/regisseur-toegewezen',
        feiten: metToewijzingen(overleg('bezig'), actor, { ...medewerkerVan(politie), partij: gemeente }),
      },
      {
        als: 'somebody who works for another partij now',
        door: 'C7/regisseur-toegewezen',
        opdracht: { ...regie, medewerker: { ...genoemd(medewerkerVan(politie)), partij: gemeente } },
      },
      {
        als: 'somebody of another partij',
        door: 'C7/regisseur-toegewezen',
        opdracht: { ...regie, medewerker: genoemd(medewerkerVan(gemeente)) },
      },
      {
        als: 'somebody who is not assigned',
        door: 'C7/regisseur-toegewezen',
        opdracht: { ...regie, medewerker: genoemd(medewerkerVan(politie, 'collega')) },
      },
      { als: 'no taak chosen yet', door: 'C7/regie-bij-deelnemer', feiten: zonderInzet(overleg('bezig')) },
      { als: 'nobody', door: 'C7/regie-bij-deelnemer', opdracht: {} },
      {
        als: 'who did not accept the afspraken yet',
        door: 'T17/werk-na-aanvaarding',
        feiten: zonderAanvaarding(politie),
      },
      {
        als: 'not at the table',
        door: 'C7/regie-bij-deelnemer',
        opdracht: { partij: ggz },
      },
      {
        als: 'no mandate for what follows',
        door: 'C7/nieuwe-regie-heeft-mandaat',
        feiten: zaak('casusoverleg', tafel('bezig', [gemeente, welzijnswerk])),
        opdracht: { partij: welzijnswerk },
      },
      {
        als: 'a mandate that has ended',
        door: 'C7/nieuwe-regie-heeft-mandaat',
        feiten: zaak('casusoverleg', tafel('bezig', aanTafel), {
          bevoegdheidsverleningen: [maakMandaat(gemeente), maakMandaat(politie, ['casusoverleg'], verlopen)],
        }),
      },
      { als: 'outside an overleg', door: 'C5/overleg-bezig', feiten: overleg('gehouden') },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
    ],
  },
  {
    titel: '[C12] the outcome is recorded once the overleg was held; an aanpak has actions',
    handeling: 'overlegBesluiten',
    actor,
    feiten: overleg('gehouden', { acties: [actie], casusregisseur: maakId('regisseur') }),
    opdracht: aanpak,
    behalve: [
      {
        als: 'no motivation',
        door: 'C12/overlegbesluit-gemotiveerd',
        opdracht: { ...aanpak, gemotiveerd: false },
      },
      { als: 'no actions', door: 'C12/plan-heeft-acties', feiten: overleg('gehouden') },
      {
        als: 'nobody has the regie',
        door: 'C12/casusregisseur-aangewezen',
        feiten: overleg('gehouden', { acties: [actie] }),
      },
      {
        als: 'on this very day',
        door: 'C11/terugkomst-die-komt',
        opdracht: { ...aanpak, terugkomOp: nu.slice(0, 10), terugkomMet: [gemeente] },
      },
      { als: 'with nobody', door: 'C11/terugkomst-met-wie', opdracht: { ...aanpak, terugkomOp: '2030-01-01' } },
      { als: 'on no day', door: 'C11/terugkomst-met-wie', opdracht: { ...aanpak, terugkomMet: [gemeente] } },
      {
        als: 'with who takes no part',
        door: 'C11/terugkomst-met-wie',
        opdracht: { ...aanpak, terugkomOp: '2030-01-01', terugkomMet: [gemeente, maakId('elders')] },
      },
      {
        als: 'nobody says what for it is followed',
        door: 'C11/doel-van-monitoring',
        opdracht: { ...aanpak, doelVastgelegd: false },
      },
      {
        als: 'nobody follows it',
        door: 'C12/monitoring-afgesproken',
        opdracht: { ...aanpak, doelVastgelegd: true, monitoringAfgesproken: false },
      },
      {
        als: 'not said whether it is followed',
        door: 'C12/monitoring-afgesproken',
        opdracht: { uitkomst: 'aanpakVastgesteld', gemotiveerd: true, doelVastgelegd: true },
      },
      {
        als: 'only actions that lapsed',
        door: 'C12/plan-heeft-acties',
        feiten: overleg('gehouden', { acties: [{ ...actie, stand: 'vervallen' }] }),
      },
      ...standenBehalve('gehouden').map((stand) => ({
        als: stand,
        door: 'C12/overleg-gehouden',
        feiten: overleg(stand, { acties: [actie] }),
      })),
      { als: 'no overleg', door: 'C12/overleg-gehouden', feiten: zaak('casusoverleg', { acties: [actie] }) },
      {
        als: 'a second time',
        door: 'C12/nog-geen-besluit',
        feiten: overleg('gehouden', { ...tafel('gehouden', aanTafel, { besloten: true }), acties: [actie] }),
      },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
    ],
  },
  {
    titel: '[C12] a casus that does not belong here needs no plan',
    handeling: 'overlegBesluiten',
    actor,
    feiten: overleg('gehouden'),
    opdracht: {
      uitkomst: 'hoortNietThuis',
      gemotiveerd: true,
      doelVastgelegd: true,
      monitoringAfgesproken: false,
      ...nietTerug,
    },
    behalve: [
      { als: 'not held yet', door: 'C12/overleg-gehouden', feiten: overleg('bezig') },
      {
        als: 'after another outcome of the same overleg: destruction would wipe out what was decided',
        door: 'C12/nog-geen-besluit',
        feiten: overleg('gehouden', tafel('gehouden', aanTafel, { besloten: true })),
      },
      { als: 'a deelnemer that does not lead', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
    ],
  },
]

describe('preparing and holding a casusoverleg', () => {
  for (const proef of [...voorbereiden, ...inHetOverleg]) it(proef.titel, () => beproef(proef))

  it('[P2] [C7] after the casusregie went to another partij, the procesregie acts namens that partij and on its mandate', () => {
    const handeling: HandelingId = 'overlegBeginnen'
    const feiten = overleg('gepland', { leiding: maakLeiding(gemeente, politie) })
    expect(vraag(handeling, { actor, feiten })).toMatchObject({
      toegestaan: true,
      verantwoording: { namens: politie, taak: 'taak van politie' },
    })
    const zonder = { ...feiten, huis: { ...feiten.huis, bevoegdheidsverleningen: [maakMandaat(gemeente)] } }
    expect(vraag(handeling, { actor, feiten: zonder })).toMatchObject({ toegestaan: false, regel: { eis: 'P3' } })
  })

  it('[P1] without a taak of the leidende partij nothing is done in its name', () => {
    const feiten = zaak('casusoverleg', tafel('gepland', aanTafel), {
      partijen: partijen.map((p) => (p.id === gemeente ? maakPartij(gemeente, { taken: [] }) : p)),
    })
    expect(vraag('overlegBeginnen', { actor, feiten })).toMatchObject({
      toegestaan: false,
      regel: { id: 'P1/taak-en-grondslag' },
    })
  })

  it('[C4] [C6] an action rests on a BSN only where its uitvoerder may use that', () => {
    const gegevens = [maakInbreng(politie, { categorie: 'bsn' })]
    const feiten = zaak('casusoverleg', { ...tafel('bezig', [gemeente, ggz, reclassering]), gegevens })
    const voor = (partij: PartijId) =>
      vraag('actieVastleggen', { actor, feiten, opdracht: { partij, gegevens: gegevens.map((g) => g.id) } })
    expect(voor(reclassering)).toMatchObject({ toegestaan: true })
    expect(voor(ggz)).toMatchObject({ toegestaan: false, regel: { id: 'C6/uitvoerder-kan-uitvoeren' } })
  })

  it('[C12] an outcome of the overleg of this moment is recorded once, whatever was decided before and in whatever order', () => {
    const rij = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        rij,
        fc.nat(3),
        fc.constantFrom('hoortNietThuis', 'andereOverlegtafel'),
        (besloten, begin, uitkomst) => {
          const overleggen = besloten.map((b, i) => maakOverleg({ volgnummer: i + 1, stand: 'gehouden', besloten: b }))
          const gedraaid = [...overleggen.slice(begin), ...overleggen.slice(0, begin)]
          const feiten = zaak('casusoverleg', { overlegsoort: 'aanpak', overleggen: gedraaid })
          const besluit = vraag('overlegBesluiten', {
            actor,
            feiten,
            opdracht: {
              uitkomst,
              gemotiveerd: true,
              doelVastgelegd: true,
              monitoringAfgesproken: false,
              ...nietTerug,
              ...(uitkomst === 'andereOverlegtafel' ? naarZsm : nergensHeen),
            },
          })
          expect(besluit.toegestaan).toBe(besloten.at(-1) === false)
          if (!besluit.toegestaan) expect(besluit.regel.id).toBe('C12/nog-geen-besluit')
        },
      ),
      { seed: 20261124 },
    )
  })

  it('[C12] of an overleg of which it is not known whether it was decided on, no outcome is recorded', () => {
    const onbekend = maakOverleg({ stand: 'gehouden' })
    Reflect.deleteProperty(onbekend, 'besloten')
    const feiten = zaak('casusoverleg', { overlegsoort: 'aanpak', overleggen: [onbekend] })
    const opdracht = { uitkomst: 'hoortNietThuis', gemotiveerd: true } as const
    expect(vraag('overlegBesluiten', { actor, feiten, opdracht })).toMatchObject({
      toegestaan: false,
      regel: { id: 'C12/nog-geen-besluit' },
    })
  })
})
