import type { Bevoegdheid } from './casus/bevoegdheid.ts'
import type { Fase } from './casus/fase.ts'
import type { Hoedanigheid } from './casus/rol.ts'
import type { DoelId } from './doelen.ts'
import type { Verbod } from './regel.ts'
import * as aanmelding from './regels/aanmelding.ts'
import * as afschaling from './regels/afschaling.ts'
import * as casusoverleg from './regels/casusoverleg.ts'
import * as meenemen from './regels/meenemen.ts'
import type { Handelsituatie } from './regels/situatie.ts'
import * as uitvraag from './regels/uitvraag.ts'

/** What kind of processing an act is, for the logboek. */
export type Handelingsoort = 'inzage' | 'vastlegging' | 'besluit' | 'verstrekking' | 'vernietiging' | 'beheer'

/** One act that a person can do: where, who, in whose name, for which goals, on which conditions. */
export interface Handeling {
  readonly label: string
  readonly soort: Handelingsoort
  /** The phases in which it can be done; empty for an act outside a casus. */
  readonly fasen: readonly Fase[]
  readonly wie: readonly Hoedanigheid[]
  readonly namens: 'leidendePartij' | 'eigenPartij' | 'huis'
  /** What the mandate must cover (one of these) when the procesregie does it. */
  readonly bevoegdheid: Partial<Record<Fase, readonly Bevoegdheid[]>>
  /** The goals that it may serve; the first of a phase is the usual one. */
  readonly doelen: readonly DoelId[]
  /** Conditions on the situation alone: they decide whether the act is offered. */
  readonly voorwaarden: readonly Verbod<Handelsituatie>[]
  /** Conditions on what is asked: they decide when it is done. */
  readonly eisenAanOpdracht: readonly Verbod<Handelsituatie>[]
  readonly paragraaf: string
}

const procesregie = ['procesregisseur', 'ondersteuner'] as const
const bijCasusoverleg = { casusoverleg: ['casusoverleg', 'monitoring'] } as const
const inElkeFase = {
  aanmelding: ['intake'],
  triage: ['uitvraag'],
  casusoverleg: ['casusoverleg', 'monitoring'],
  afschaling: ['afschaling'],
} as const
const alleFasen = ['aanmelding', 'triage', 'casusoverleg', 'afschaling'] as const
const inzageDoelen = ['thuishoren', 'betrokkenPartijen', 'beeldEnPlan', 'snelHervatten', 'toegangBeperken'] as const
const zeggenschapsDoelen = ['criteriaToetsen', 'beschikbareInformatie', 'beeldEnPlan', 'afsluiten'] as const
const betrokkenen = ['aanmelder', 'leidendePartij', 'gevraagde', 'deelnemer', 'uitvoerder', 'bronhouder'] as const

/** A view of a casus by whoever has a place in it. */
const inzage = (label: string, paragraaf: string) =>
  ({
    label,
    soort: 'inzage',
    fasen: alleFasen,
    wie: [...procesregie, ...betrokkenen, 'manager'],
    namens: 'leidendePartij',
    bevoegdheid: inElkeFase,
    doelen: inzageDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [],
    paragraaf,
  }) as const satisfies Handeling

/** An act of a bronhouder on what it brought in itself. */
const zeggenschap = (label: string) =>
  ({
    label,
    soort: 'vastlegging',
    fasen: alleFasen,
    wie: ['bronhouder'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [uitvraag.alleenBronhouder],
    paragraaf: 'B2.2.2',
  }) as const satisfies Handeling

/** An act of the procesregie while a casusoverleg is prepared or held. */
const overlegwerk = (
  label: string,
  fasen: readonly Fase[],
  doelen: readonly DoelId[],
  voorwaarden: readonly Verbod<Handelsituatie>[],
) =>
  ({
    label,
    soort: 'vastlegging',
    fasen,
    wie: procesregie,
    namens: 'leidendePartij',
    bevoegdheid: { triage: ['casusoverleg'], casusoverleg: ['casusoverleg', 'monitoring'] },
    doelen,
    voorwaarden,
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.2',
  }) as const satisfies Handeling

/** An act outside any casus, by certain roles. */
const buitenCasus = (label: string, soort: Handelingsoort, wie: readonly Hoedanigheid[]) =>
  ({
    label,
    soort,
    fasen: [],
    wie,
    namens: 'huis',
    bevoegdheid: {},
    doelen: [],
    voorwaarden: [],
    eisenAanOpdracht: [],
    paragraaf: 'B2.1',
  }) as const satisfies Handeling

const iedereen = ['partijmedewerker', 'procesregisseur', 'ondersteuner', 'manager', 'beheerder', 'fg'] as const

/** Every act there is. What is not in this table cannot be done. */
export const handelingen = {
  // Outside a casus
  casusAanmelden: {
    label: 'Casus aanmelden',
    soort: 'vastlegging',
    fasen: [],
    wie: ['partijmedewerker'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: ['thuishoren', 'criteriaToetsen'],
    voorwaarden: [aanmelding.alleenConvenantpartner, aanmelding.bevoegdheidVerleend],
    eisenAanOpdracht: [
      aanmelding.geenThematischOverleg,
      aanmelding.eigenTaak,
      aanmelding.criteriaBeoordeeld,
      aanmelding.noodzaakPerGegeven,
      aanmelding.bijzonderGetoetst,
      aanmelding.bsnToegestaan,
    ],
    paragraaf: 'B2.2.1',
  },
  werkInzien: buitenCasus('Mijn werk bekijken', 'inzage', iedereen),
  casussenInzien: buitenCasus('Lijst van casussen bekijken', 'inzage', iedereen),
  partijenInzien: buitenCasus('Partijen en bevoegdheden bekijken', 'inzage', iedereen),
  bevoegdheidVerlenen: buitenCasus('Bevoegdheid vastleggen', 'beheer', ['beheerder']),
  bevoegdheidIntrekken: buitenCasus('Bevoegdheid intrekken', 'beheer', ['beheerder']),
  rechtVastleggen: buitenCasus('Verwerkingsrecht vastleggen', 'beheer', ['beheerder']),
  logboekInzien: buitenCasus('Logboek bekijken', 'inzage', ['fg']),
  sturingInzien: buitenCasus('Sturingsinformatie bekijken', 'inzage', ['manager']),

  // Every phase
  casusInzien: inzage('Casus bekijken', 'B2.2.1'),
  dossierInzien: inzage('Gegevens bekijken', 'B2.2.1'),
  wieZietWatInzien: {
    ...inzage('Wie ziet wat bekijken', 'B2.2.2'),
    wie: [...procesregie, 'aanmelder', 'leidendePartij', 'bronhouder'],
  },
  verloopInzien: { ...inzage('Verloop bekijken', 'B2.2.1'), wie: [...procesregie, ...betrokkenen] },
  toewijzingVastleggen: {
    ...inzage('Medewerker toewijzen', 'B2.2.1'),
    soort: 'vastlegging',
    wie: ['procesregisseur', ...betrokkenen],
    eisenAanOpdracht: [aanmelding.alleenEigenMensen],
  },
  toewijzingBeeindigen: {
    ...inzage('Toewijzing beëindigen', 'B2.2.1'),
    soort: 'vastlegging',
    wie: ['procesregisseur', ...betrokkenen],
    eisenAanOpdracht: [aanmelding.alleenEigenMensen, aanmelding.procesregisseurBlijft],
  },
  gegevenInbrengen: {
    label: 'Gegeven inbrengen',
    soort: 'vastlegging',
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
    wie: ['aanmelder', 'gevraagde', 'deelnemer'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: zeggenschapsDoelen,
    voorwaarden: [],
    eisenAanOpdracht: [aanmelding.noodzaakPerGegeven, aanmelding.bijzonderGetoetst, aanmelding.bsnToegestaan],
    paragraaf: 'B2.2.2',
  },
  gegevenWijzigen: zeggenschap('Gegeven wijzigen'),
  gegevenVrijgeven: {
    ...zeggenschap('Vrijgave en voorbehoud vastleggen'),
    fasen: ['aanmelding', 'triage', 'casusoverleg'],
  },
  gegevenBeperken: zeggenschap('Gegeven afschermen'),
  gegevenIntrekken: { ...zeggenschap('Gegeven intrekken'), soort: 'vernietiging' },

  // Phase 1
  datCheckDoen: {
    label: 'Nagaan of iemand al bij dit ZVH bekend is',
    soort: 'inzage',
    fasen: ['aanmelding', 'triage'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    bevoegdheid: inElkeFase,
    doelen: ['thuishoren', 'betrokkenPartijen'],
    voorwaarden: [],
    eisenAanOpdracht: [aanmelding.nietUitproberen],
    paragraaf: 'B2.2.1',
  },
  intakeBesluiten: {
    label: 'Intakebesluit nemen',
    soort: 'besluit',
    fasen: ['aanmelding'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    bevoegdheid: inElkeFase,
    doelen: ['criteriaToetsen', 'thuishoren', 'adviserenAanmelder'],
    voorwaarden: [],
    eisenAanOpdracht: [aanmelding.criteriaBeoordeeld, aanmelding.afwijkenMetMotivering],
    paragraaf: 'B2.2.1',
  },

  // Phase 2
  uitvraagVersturen: {
    label: 'Uitvraag versturen',
    soort: 'verstrekking',
    fasen: ['triage'],
    wie: procesregie,
    namens: 'leidendePartij',
    bevoegdheid: inElkeFase,
    doelen: ['betrokkenPartijen', 'bijdrageAanPlan', 'bijdrageAanUitvoering', 'beschikbareInformatie'],
    voorwaarden: [],
    eisenAanOpdracht: [
      uitvraag.eenPartijTegelijk,
      uitvraag.uitvraagGemotiveerd,
      uitvraag.nietIedereen,
      uitvraag.binnenKaderAanmelder,
      uitvraag.gevraagdeMagVerwerken,
      uitvraag.geenVoorbehoudTegenGevraagde,
    ],
    paragraaf: 'B2.2.2',
  },
  uitvraagIntrekken: {
    label: 'Uitvraag intrekken',
    soort: 'vastlegging',
    fasen: ['triage'],
    wie: procesregie,
    namens: 'leidendePartij',
    bevoegdheid: inElkeFase,
    doelen: ['betrokkenPartijen'],
    voorwaarden: [],
    eisenAanOpdracht: [uitvraag.openUitvraag],
    paragraaf: 'B2.2.2',
  },
  uitvraagBeantwoorden: {
    label: 'Uitvraag beantwoorden',
    soort: 'verstrekking',
    fasen: ['triage'],
    wie: ['gevraagde'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: ['beschikbareInformatie', 'bijdrageAanPlan', 'bijdrageAanUitvoering'],
    voorwaarden: [],
    eisenAanOpdracht: [
      uitvraag.eigenOpenUitvraag,
      aanmelding.noodzaakPerGegeven,
      aanmelding.bijzonderGetoetst,
      aanmelding.bsnToegestaan,
    ],
    paragraaf: 'B2.2.2',
  },
  triageBesluiten: {
    label: 'Triagebesluit nemen',
    soort: 'besluit',
    fasen: ['triage'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    bevoegdheid: inElkeFase,
    doelen: ['doelBepalen', 'adviserenBijTriage'],
    voorwaarden: [],
    eisenAanOpdracht: [casusoverleg.nogGeenTriagebesluit],
    paragraaf: 'B2.2.2',
  },
  overlegVoorbereiden: overlegwerk(
    'Casusoverleg voorbereiden',
    ['triage', 'casusoverleg'],
    ['doelBepalen', 'themasBepalen', 'burgerBetrekken', 'voortgangVolgen'],
    [casusoverleg.triageKoosOverleg, casusoverleg.geenLopendOverleg],
  ),
  overlegAanpassen: overlegwerk(
    'Voorbereiding aanpassen',
    ['triage', 'casusoverleg'],
    ['doelBepalen', 'themasBepalen', 'burgerBetrekken', 'voortgangVolgen'],
    [casusoverleg.inVoorbereiding],
  ),
  deelnemerToevoegen: {
    ...overlegwerk(
      'Deelnemer toevoegen',
      ['triage', 'casusoverleg'],
      ['deelnemersBepalen', 'voortgangVolgen'],
      [casusoverleg.inVoorbereiding],
    ),
    eisenAanOpdracht: [casusoverleg.deelnemerGemotiveerd, casusoverleg.deelnemerIsConvenantpartner],
  },
  deelnemerVerwijderen: overlegwerk(
    'Deelnemer verwijderen',
    ['triage', 'casusoverleg'],
    ['deelnemersBepalen', 'voortgangVolgen'],
    [casusoverleg.inVoorbereiding],
  ),
  deelnemersUitnodigen: overlegwerk(
    'Deelnemers uitnodigen',
    ['triage', 'casusoverleg'],
    ['zorgvuldigheidAfspreken', 'voortgangVolgen'],
    [casusoverleg.inVoorbereiding, casusoverleg.overlegVoorbereid],
  ),

  // Phase 3
  zorgvuldigheidAanvaarden: {
    label: 'Zorgvuldigheidsafspraken aanvaarden',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: ['deelnemer'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: ['beeldEnPlan'],
    voorwaarden: [],
    eisenAanOpdracht: [casusoverleg.eigenDeelname],
    paragraaf: 'B2.2.2',
  },
  overlegBeginnen: overlegwerk(
    'Overleg beginnen',
    ['casusoverleg'],
    ['beeldEnPlan', 'voortgangVolgen'],
    [casusoverleg.overlegGepland],
  ),
  overlegSluiten: overlegwerk(
    'Overleg sluiten',
    ['casusoverleg'],
    ['beeldEnPlan', 'voortgangVolgen'],
    [casusoverleg.overlegBezig],
  ),
  uitspraakVastleggen: {
    ...overlegwerk('Uitspraak vastleggen', ['casusoverleg'], ['beeldEnPlan'], [casusoverleg.overlegBezig]),
    eisenAanOpdracht: [casusoverleg.steuntOpGegevens, casusoverleg.steuntOpWatSchrijverZiet],
  },
  uitspraakBevestigen: {
    label: 'Uitspraak bevestigen',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: ['deelnemer'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: ['beeldEnPlan'],
    voorwaarden: [casusoverleg.overlegBezig],
    eisenAanOpdracht: [casusoverleg.bevestigerKanZien],
    paragraaf: 'B2.2.3',
  },
  plandoelVastleggen: {
    ...overlegwerk(
      'Doel in het plan vastleggen',
      ['casusoverleg'],
      ['beeldEnPlan', 'planBijstellen'],
      [casusoverleg.overlegBezig],
    ),
    eisenAanOpdracht: [casusoverleg.steuntOpWatSchrijverZiet],
  },
  plandoelBijwerken: overlegwerk('Doel bijwerken', ['casusoverleg'], ['voortgangVolgen', 'planBijstellen'], []),
  actieVastleggen: {
    ...overlegwerk(
      'Actie vastleggen',
      ['casusoverleg'],
      ['beeldEnPlan', 'planBijstellen'],
      [casusoverleg.overlegBezig],
    ),
    eisenAanOpdracht: [casusoverleg.steuntOpWatSchrijverZiet, casusoverleg.uitvoerderKanUitvoeren],
  },
  actieBijwerken: {
    label: 'Actie bijwerken',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: [...procesregie, 'uitvoerder'],
    namens: 'leidendePartij',
    bevoegdheid: { casusoverleg: ['monitoring', 'casusoverleg'] },
    doelen: ['voortgangVolgen', 'ontwikkelingenVolgen', 'planBijstellen'],
    voorwaarden: [],
    eisenAanOpdracht: [casusoverleg.eigenActie],
    paragraaf: 'B2.2.3',
  },
  casusregieToewijzen: {
    ...overlegwerk(
      'Casusregisseur aanwijzen',
      ['casusoverleg'],
      ['beeldEnPlan', 'planBijstellen'],
      [casusoverleg.overlegBezig],
    ),
    soort: 'besluit',
    wie: ['procesregisseur'],
    eisenAanOpdracht: [casusoverleg.regieBijDeelnemer, casusoverleg.nieuweRegieHeeftMandaat],
    paragraaf: 'B2.2.3',
  },
  meenemenVragen: {
    label: 'Vragen om een gegeven mee te nemen',
    soort: 'vastlegging',
    fasen: ['casusoverleg'],
    wie: ['deelnemer', 'uitvoerder'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: ['uitvoeringMogelijkMaken'],
    voorwaarden: [meenemen.alleenUitvoerderNeemtMee],
    eisenAanOpdracht: [meenemen.vraagtVoorEigenActie],
    paragraaf: 'B2.2.3',
  },
  meenemenBeslissen: {
    label: 'Beslissen over meenemen',
    soort: 'besluit',
    fasen: ['casusoverleg'],
    wie: ['bronhouder'],
    namens: 'eigenPartij',
    bevoegdheid: {},
    doelen: ['uitvoeringMogelijkMaken'],
    voorwaarden: [],
    eisenAanOpdracht: [meenemen.bronhouderBeslist],
    paragraaf: 'B2.2.3',
  },
  overlegBesluiten: {
    label: 'Uitkomst van het overleg vastleggen',
    soort: 'besluit',
    fasen: ['casusoverleg'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    bevoegdheid: bijCasusoverleg,
    doelen: ['beeldEnPlan', 'doorverwijzen', 'voortgangVolgen'],
    voorwaarden: [casusoverleg.overlegGehouden],
    eisenAanOpdracht: [casusoverleg.planHeeftActies],
    paragraaf: 'B2.2.3',
  },

  // Phase 4
  afschalingBesluiten: {
    label: 'Afschalen',
    soort: 'besluit',
    fasen: ['casusoverleg'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    bevoegdheid: { casusoverleg: ['afschaling'] },
    doelen: ['voortgangVolgen'],
    voorwaarden: [casusoverleg.overlegGehouden],
    eisenAanOpdracht: [afschaling.afschalingGemotiveerd],
    paragraaf: 'B2.2.4',
  },
  dossierOpschonen: {
    label: 'Dossier opschonen',
    soort: 'vernietiging',
    fasen: ['afschaling'],
    wie: procesregie,
    namens: 'leidendePartij',
    bevoegdheid: inElkeFase,
    doelen: ['afsluiten'],
    voorwaarden: [afschaling.dossierNogActief],
    eisenAanOpdracht: [afschaling.bestaandeGegevens],
    paragraaf: 'B2.2.4',
  },
  casusHeropenen: {
    label: 'Heropenen na terugval',
    soort: 'besluit',
    fasen: ['afschaling'],
    wie: ['procesregisseur'],
    namens: 'leidendePartij',
    bevoegdheid: inElkeFase,
    doelen: ['snelHervatten'],
    voorwaarden: [afschaling.dossierNogActief],
    eisenAanOpdracht: [afschaling.heropeningGemotiveerd],
    paragraaf: 'B2.2.4',
  },
  archiveren: {
    label: 'Dossier archiveren',
    soort: 'besluit',
    fasen: ['afschaling'],
    wie: ['kalender'],
    namens: 'leidendePartij',
    bevoegdheid: {},
    doelen: ['toegangBeperken'],
    voorwaarden: [afschaling.archiefTermijnBereikt],
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.4',
  },
  vernietigen: {
    label: 'Dossier vernietigen',
    soort: 'vernietiging',
    fasen: ['afschaling'],
    wie: ['kalender'],
    namens: 'leidendePartij',
    bevoegdheid: {},
    doelen: ['dossierVernietigen'],
    voorwaarden: [afschaling.vernietigingTermijnBereikt],
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.4',
  },
} as const satisfies Record<string, Handeling>

export type HandelingId = keyof typeof handelingen
export const handelingIds = Object.keys(handelingen) as readonly HandelingId[]

/** The row of one act, in its general form. */
export function getHandeling(id: HandelingId): Handeling {
  return handelingen[id]
}
