import { describe, expect, it } from 'vitest'
import type { Geldigheid } from '../casus/datum.ts'
import type { Actor, Toewijzing } from '../casus/rol.ts'
import { getHandeling, handelingIds } from '../handelingen.ts'
import { procesregisseur as actor, medewerkerVan, ondersteuner, toewijzingVan } from '../testing/actoren.ts'
import {
  altijd,
  gemeente,
  ggz,
  maakFeiten,
  maakGegeven,
  maakHuisregels,
  maakId,
  maakMandaat,
  maakPartij,
  maakRechten,
  metCasus,
  nietBegonnen,
  nu,
  politie,
  verlopen,
  welzijnswerk,
  woningcorporatie,
  zojuistIngetrokken,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { na } from '../testing/willekeurige-feiten.ts'
import { checksPerUur } from './aanmelding.ts'
import { criteriumnamen } from './criteria.ts'
import type { NieuwGegeven, Opdracht } from './situatie.ts'
import { opvolgerVan } from './toewijzing.ts'

const criteria = criteriumnamen.map((criterium) => ({ criterium, voldoet: true, gemotiveerd: true }))
const gewoon: NieuwGegeven = {
  categorie: 'inhoudelijk',
  bijzonder: false,
  strafrechtelijk: false,
  persoon: null,
  over: null,
  noodzaakGegeven: true,
  geheimhouding: null,
  vrijgave: 'geen',
  voorbehouden: [],
  voorafAan: [],
  plaats: '',
}

const melding = (anders: Partial<Opdracht> = {}, partij = gemeente): Partial<Opdracht> => ({
  taak: maakId(`taak-${partij}`),
  thematisch: null,
  leefgebieden: ['gezin', 'wonen'],
  criteria,
  nieuweGegevens: [gewoon],
  gemotiveerd: true,
  ...anders,
})
const melder = medewerkerVan(gemeente)
const leeg = maakFeiten()

const aanmelden: readonly Handelproef[] = [
  {
    titel: '[A1] a convenantpartner with a valid mandate for the intake can report, anyone else cannot',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: leeg,
    opdracht: melding(),
    behalve: [
      ...[[], [verlopen], [nietBegonnen], [zojuistIngetrokken]].map((convenant) => ({
        als: `convenant ${JSON.stringify(convenant)}`,
        door: 'A1/alleen-convenantpartner',
        feiten: maakFeiten({}, { partijen: [maakPartij(gemeente, { convenant })] }),
      })),
      {
        als: 'a partij that the house does not know',
        door: 'A1/alleen-convenantpartner',
        feiten: maakFeiten({}, { partijen: [] }),
      },
      {
        als: 'a convenantpartner without a mandate',
        door: 'A1/bevoegdheid-verleend',
        actor: medewerkerVan(welzijnswerk),
        opdracht: melding({}, welzijnswerk),
      },
      ...[
        [],
        [maakMandaat(gemeente, [])],
        [maakMandaat(gemeente, ['uitvraag', 'casusoverleg'])],
        [maakMandaat(gemeente, ['intake'], verlopen)],
        [maakMandaat(gemeente, ['intake'], zojuistIngetrokken)],
        [maakMandaat(politie, ['intake'])],
      ].map((bevoegdheidsverleningen) => ({
        als: `mandates ${JSON.stringify(bevoegdheidsverleningen)}`,
        door: 'A1/bevoegdheid-verleend',
        feiten: maakFeiten({}, { bevoegdheidsverleningen }),
      })),
      { als: 'somebody of the zvh', door: 'P5/rol-staat-toe', actor },
    ],
  },
  {
    titel: '[A4] the aanmelder weighs the contents too',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: leeg,
    opdracht: melding(),
    behalve: [{ als: 'no afweging', door: 'A4/aanmelder-weegt', opdracht: melding({ gemotiveerd: false }) }],
  },
  {
    titel: '[A2] the aanmelder names one of the taken that hold for its own partij now',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: leeg,
    opdracht: melding(),
    behalve: [
      { als: 'the taak of another', door: 'A2/eigen-taak', opdracht: melding({}, politie) },
      { als: 'a taak that does not exist', door: 'A2/eigen-taak', opdracht: melding({ taak: maakId('verzonnen') }) },
      {
        als: 'no taak',
        door: 'A2/eigen-taak',
        opdracht: { thematisch: null, leefgebieden: ['gezin'], criteria, nieuweGegevens: [gewoon] },
      },
      ...[verlopen, nietBegonnen, zojuistIngetrokken].map((geldig) => ({
        als: `a taak that holds ${JSON.stringify(geldig)}`,
        door: 'A2/eigen-taak',
        feiten: maakFeiten(
          {},
          { partijen: [maakPartij(gemeente, { taken: maakPartij(gemeente).taken.map((t) => ({ ...t, geldig })) })] },
        ),
      })),
    ],
  },
  {
    titel: '[A3] every criterion is assessed with a motivation of its own, one that is left out is noticed',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: leeg,
    opdracht: melding(),
    behalve: [
      { als: 'no criteria', door: 'A3/criteria-beoordeeld', opdracht: melding({ criteria: [] }) },
      ...criteriumnamen.flatMap((weg) => [
        {
          als: `${weg} not assessed`,
          door: 'A3/criteria-beoordeeld',
          opdracht: melding({ criteria: criteria.filter((c) => c.criterium !== weg) }),
        },
        {
          als: `${weg} without a motivation`,
          door: 'A3/criteria-beoordeeld',
          opdracht: melding({ criteria: criteria.map((c) => ({ ...c, gemotiveerd: c.criterium !== weg })) }),
        },
      ]),
    ],
  },
  {
    titel: '[A5] each gegeven that is given says why it is needed',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: leeg,
    opdracht: melding({ nieuweGegevens: [gewoon, gewoon] }),
    behalve: [
      {
        als: 'one of them does not',
        door: 'A5/noodzaak-per-gegeven',
        opdracht: melding({
          nieuweGegevens: [gewoon, { ...gewoon, noodzaakGegeven: false, geheimhouding: null, vrijgave: 'geen' }],
        }),
      },
      {
        als: 'it is not told what is given',
        door: 'A5/noodzaak-per-gegeven',
        opdracht: { taak: maakId('taak-gemeente'), thematisch: null, leefgebieden: ['gezin'], criteria },
      },
    ],
  },
  {
    titel: '[A8] only a partij that may use the BSN enters it',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: leeg,
    opdracht: melding({ nieuweGegevens: [{ ...gewoon, categorie: 'bsn' }] }),
    behalve: [
      ...[politie, ggz, woningcorporatie].map((partij) => ({
        als: partij,
        door: 'A8/bsn-toegestaan',
        actor: medewerkerVan(partij),
        opdracht: melding({ nieuweGegevens: [{ ...gewoon, categorie: 'bsn' }] }, partij),
      })),
      ...[verlopen, nietBegonnen, zojuistIngetrokken].map((geldig) => ({
        als: `a right that holds ${JSON.stringify(geldig)}`,
        door: 'A8/bsn-toegestaan',
        feiten: maakFeiten({}, { partijen: [maakPartij(gemeente, { rechten: maakRechten(['bsn'], geldig) })] }),
      })),
    ],
  },
  {
    titel: '[P4] what is strafrechtelijk comes only from a partij for which that was established',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: leeg,
    opdracht: melding({ nieuweGegevens: [{ ...gewoon, strafrechtelijk: true, bijzonder: true }] }),
    behalve: [
      {
        als: 'by nature a partij may process what is bijzonder and no more',
        door: 'A7/bijzonder-getoetst',
        actor: medewerkerVan(ggz),
        opdracht: melding({ nieuweGegevens: [{ ...gewoon, strafrechtelijk: true }] }, ggz),
      },
      {
        als: 'a partij without any right',
        door: 'A7/bijzonder-getoetst',
        actor: medewerkerVan(woningcorporatie),
        opdracht: melding({ nieuweGegevens: [{ ...gewoon, bijzonder: true }] }, woningcorporatie),
      },
    ],
  },
  {
    titel: '[A1] the aanmelder names leefgebieden of which the zvh makes its list',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: maakFeiten(
      {},
      { huisregels: { ...maakHuisregels(), leefgebieden: [{ van: altijd.van, waarde: ['gezin', 'wonen'] }] } },
    ),
    opdracht: melding({ leefgebieden: ['wonen'] }),
    behalve: [
      {
        als: 'another, however good the first',
        door: 'A1/leefgebied-van-dit-zvh',
        opdracht: melding({ leefgebieden: ['wonen', 'justitie'] }),
      },
      {
        als: 'nobody says which',
        door: 'A1/leefgebied-van-dit-zvh',
        opdracht: { taak: maakId('taak-gemeente'), thematisch: null, criteria },
      },
    ],
  },
  {
    titel: 'what belongs to a thematic overleg is refused, also when the question was skipped',
    handeling: 'casusAanmelden',
    actor: melder,
    feiten: leeg,
    opdracht: melding(),
    behalve: [
      { als: 'PGA', door: 'P6/geen-thematisch-overleg', opdracht: melding({ thematisch: 'pga' }) },
      {
        als: 'the question was skipped',
        door: 'P6/geen-thematisch-overleg',
        opdracht: { taak: maakId('taak-gemeente'), leefgebieden: ['gezin'], criteria, nieuweGegevens: [gewoon] },
      },
    ],
  },
]

const inTriage = zaak('triage')
const nieuw = zaak('aanmelding')

const inDeCasus: readonly Handelproef[] = [
  {
    titel: '[A6] a dat-check has a reason and is throttled, in the two phases that it is for',
    handeling: 'datCheckDoen',
    actor,
    feiten: nieuw,
    opdracht: { gemotiveerd: true, recenteChecks: checksPerUur - 1 },
    behalve: [
      { als: 'no reason', door: 'A6/niet-uitproberen', opdracht: { gemotiveerd: false, recenteChecks: 0 } },
      { als: 'not told whether there is a reason', door: 'A6/niet-uitproberen', opdracht: { recenteChecks: 0 } },
      {
        als: 'one too many',
        door: 'A6/niet-uitproberen',
        opdracht: { gemotiveerd: true, recenteChecks: checksPerUur },
      },
      { als: 'it is not known how many', door: 'A6/niet-uitproberen', opdracht: { gemotiveerd: true } },
      { als: 'the aanmelder itself', door: 'P5/rol-staat-toe', actor: melder },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'once the overleg is there', door: 'P1/past-bij-fase', feiten: zaak('casusoverleg') },
    ],
  },
  {
    titel: '[A4] the afweging may overrule the formal outcome both ways, only with a motivation',
    handeling: 'intakeBesluiten',
    actor,
    feiten: nieuw,
    opdracht: { criteria, uitkomst: 'nietInBehandeling', gemotiveerd: true },
    behalve: [
      {
        als: 'refused though it meets the criteria',
        door: 'A4/afwijken-met-motivering',
        opdracht: { criteria, uitkomst: 'nietInBehandeling', gemotiveerd: false },
      },
      ...(['triage', 'triageOmTeBepalen'] as const).map((uitkomst) => ({
        als: `${uitkomst} though it does not meet them`,
        door: 'A4/afwijken-met-motivering',
        opdracht: { criteria: criteria.map((c) => ({ ...c, voldoet: false })), uitkomst, gemotiveerd: false },
      })),
    ],
  },
  {
    titel: '[A10] the intakebesluit is taken once, on all criteria, by the procesregisseur or the aanmelder itself',
    handeling: 'intakeBesluiten',
    actor,
    feiten: nieuw,
    opdracht: { criteria, uitkomst: 'triage', gemotiveerd: false },
    behalve: [
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'in triage', door: 'P1/past-bij-fase', feiten: inTriage },
      { als: 'no criteria', door: 'A3/criteria-beoordeeld', opdracht: { uitkomst: 'triage' } },
    ],
  },
  {
    titel: '[P9] the aanmelder decides itself, and agrees that with nobody',
    handeling: 'intakeBesluiten',
    actor: melder,
    feiten: nieuw,
    opdracht: { criteria, uitkomst: 'triage', gemotiveerd: false, afgestemdOp: null },
    behalve: [
      { als: 'on its own no criteria either', door: 'A3/criteria-beoordeeld', opdracht: { uitkomst: 'triage' } },
      { als: 'of another partij', door: 'P8/alleen-toegewezen', actor: medewerkerVan(politie) },
    ],
  },
  {
    titel: '[A5] [A8] what is brought in later meets the same conditions',
    handeling: 'gegevenInbrengen',
    actor: melder,
    feiten: nieuw,
    opdracht: { nieuweGegevens: [{ ...gewoon, categorie: 'bsn' }], themas: [] },
    behalve: [
      {
        als: 'not told why',
        door: 'A5/noodzaak-per-gegeven',
        opdracht: { nieuweGegevens: [{ ...gewoon, noodzaakGegeven: false, geheimhouding: null, vrijgave: 'geen' }] },
      },
      {
        als: 'a partij that may not use the BSN',
        door: 'A8/bsn-toegestaan',
        actor: medewerkerVan(politie),
        feiten: zaak('aanmelding', { aanmelder: politie }),
      },
    ],
  },
  {
    titel: '[P8] a partij assigns only its own people',
    handeling: 'toewijzingVastleggen',
    actor: melder,
    feiten: nieuw,
    opdracht: toewijzing(medewerkerVan(gemeente, 'collega')),
    behalve: [
      {
        als: 'before it said on which taak it takes part',
        door: 'P1/inzet-uit-eigen-taken',
        feiten: metCasus(nieuw, { inzetten: [] }),
      },
      {
        als: 'somebody of another partij',
        door: 'P8/alleen-eigen-mensen',
        opdracht: toewijzing(medewerkerVan(politie)),
      },
      { als: 'an ondersteuner', door: 'P8/alleen-eigen-mensen', opdracht: toewijzing(ondersteuner) },
      { als: 'nobody in particular', door: 'P8/alleen-eigen-mensen', opdracht: { geldig: altijd } },
      { als: 'somebody unknown', door: 'P8/alleen-eigen-mensen', opdracht: { medewerker: null, geldig: altijd } },
      {
        als: 'until a day that has passed',
        door: 'P8/toewijzing-niet-voorbij',
        opdracht: toewijzing(medewerkerVan(gemeente, 'collega'), zojuistIngetrokken),
      },
      { als: 'somebody who is assigned already', door: 'P8/een-keer-toegewezen', opdracht: toewijzing(melder) },
      {
        als: 'somebody who is assigned for a while',
        door: 'P8/een-keer-toegewezen',
        feiten: metCasus(zaak('aanmelding'), {
          toewijzingen: [
            toewijzingVan(melder),
            toewijzingVan(medewerkerVan(gemeente, 'collega'), { van: altijd.van, tot: na(1) }),
          ],
        }),
      },
      {
        als: 'somebody whom a colleague assigned at the same moment',
        door: 'P8/een-keer-toegewezen',
        feiten: metCasus(zaak('aanmelding'), {
          toewijzingen: [
            toewijzingVan(melder),
            toewijzingVan(medewerkerVan(gemeente, 'collega'), { van: na(1), tot: null }),
          ],
        }),
      },
    ],
  },
  {
    titel: '[P8] a procesregisseur leaves a casus when another stays without an end',
    handeling: 'toewijzingBeeindigen',
    actor,
    feiten: metRegisseurs(altijd),
    opdracht: toewijzing(actor),
    behalve: [
      { als: 'the only one', door: 'P8/procesregisseur-blijft', feiten: metRegisseurs() },
      {
        als: 'the other is there for a time only',
        door: 'P8/procesregisseur-blijft',
        feiten: metRegisseurs({ ...altijd, tot: na(1) }),
      },
      {
        als: 'the other has left',
        door: 'P8/procesregisseur-blijft',
        feiten: metRegisseurs(verlopen),
      },
      {
        als: 'it ended already',
        door: 'P8/alleen-lopende-toewijzing',
        opdracht: toewijzing(actor, zojuistIngetrokken),
      },
      { als: 'nobody knows which one', door: 'P8/alleen-eigen-mensen', opdracht: { medewerker: null } },
    ],
  },
  {
    titel: '[P5] the procesregisseur assigns the ondersteuner, who assigns nobody',
    handeling: 'toewijzingVastleggen',
    actor,
    feiten: nieuw,
    opdracht: toewijzing({ ...ondersteuner, medewerker: maakId('tweede') }),
    behalve: [
      { als: 'an ondersteuner assigns', door: 'P5/rol-staat-toe', actor: ondersteuner },
      {
        als: 'somebody of a partij',
        door: 'P8/alleen-eigen-mensen',
        opdracht: toewijzing(medewerkerVan(gemeente, 'collega')),
      },
    ],
  },
]

/** That somebody is to work on the casus, or is not to any more. */
function toewijzing({ medewerker: id, rol, partij }: Actor, geldig: Geldigheid = altijd) {
  return { medewerker: { id, rol, partij }, geldig, taak: null }
}

/** A new casus with its procesregisseur, and a second one for these periods. */
function metRegisseurs(...anderen: readonly Geldigheid[]) {
  const tweede = { ...actor, medewerker: maakId<'medewerker'>('tweede') }
  return metCasus(nieuw, {
    toewijzingen: [toewijzingVan(actor), ...anderen.map((geldig) => toewijzingVan(tweede, geldig))],
  })
}

const verstrekkingen = handelingIds.filter((id) => getHandeling(id).soort === 'verstrekking')

describe('aanmelding and intake', () => {
  for (const proef of [...aanmelden, ...inDeCasus]) it(proef.titel, () => beproef(proef))

  it('[A12] in aanmelding no act gives anything to another partij, whoever asks', () => {
    const gegeven = maakGegeven()
    const feiten = zaak('aanmelding', { gegevens: [gegeven] })
    expect(verstrekkingen.length).toBeGreaterThan(0)
    for (const handeling of verstrekkingen)
      for (const wie of [actor, ondersteuner, melder, medewerkerVan(politie)])
        expect(
          vraag(handeling, {
            actor: wie,
            feiten,
            opdracht: { partij: politie, gemotiveerd: true, gegevens: [gegeven.id] },
          }),
          `${handeling} by ${wie.medewerker}`,
        ).toMatchObject({ toegestaan: false })
  })

  it('[P8] who goes on with a casus is the procesregisseur who was assigned first, without an end', () => {
    const bij = (medewerker: string, van: string, anders: Partial<Toewijzing> = {}): Toewijzing => ({
      ...toewijzingVan({ ...actor, medewerker: maakId(medewerker) }, { van, tot: null }),
      ...anders,
    })
    const wie = (...toewijzingen: readonly Toewijzing[]) =>
      opvolgerVan(metCasus(leeg, { toewijzingen }).casus, maakId('weg'), nu)
    const [weg, oud, jong] = [bij('weg', '2020-01-01'), bij('oud', '2021-01-01'), bij('jong', '2022-01-01')]
    expect(wie(weg, jong, oud)).toBe('oud')
    expect(wie(oud, jong, weg)).toBe('oud')
    expect(wie(weg, { ...oud, geldig: { van: '2021-01-01', tot: na(1) } }, jong)).toBe('jong')
    expect(wie(weg, { ...oud, rol: 'ondersteuner' })).toBeUndefined()
    expect(wie(weg, bij('straks', na(1)))).toBeUndefined()
    expect(wie(weg)).toBeUndefined()
  })
})
