import type { Hoedanigheid } from '../casus/rol.ts'
import type { DoelId } from '../doelen.ts'
import * as aanmelding from '../regels/aanmelding.ts'
import * as afschaling from '../regels/afschaling.ts'
import * as afwezigheid from '../regels/afwezigheid.ts'
import * as beheer from '../regels/beheer.ts'
import { nieuwGewogen } from '../regels/geheimhouding.ts'
import * as huisregels from '../regels/huisregels.ts'
import * as koppeling from '../regels/koppeling.ts'
import * as logboekvraag from '../regels/logboekvraag.ts'
import * as medewerkers from '../regels/medewerkers.ts'
import { mandaatAlleenConvenantpartner } from '../regels/meedoen.ts'
import * as partijregister from '../regels/partijregister.ts'
import { nieuwOverBekende } from '../regels/persoon.ts'
import { nieuwTegenBekendePartij } from '../regels/voorbehoud.ts'
import type { Handeling, Handelingsoort } from './handeling.ts'

const metCasussen = ['partijmedewerker', 'procesregisseur', 'ondersteuner', 'manager', 'beheerder', 'fg'] as const
const iedereen = [...metCasussen, 'partijbeheerder'] as const
/** Who keeps up who works here: of everybody, or of the medewerkers of one partij. */
const beheerders = ['beheerder', 'partijbeheerder'] as const

/** Who can be replaced during absence, and who records it for them (P8). */
const metAfwezigheid = ['partijmedewerker', 'procesregisseur', 'ondersteuner', ...beheerders] as const

/** Who worked on casussen, and hears that one closed for good. */
const metSlotbericht = ['partijmedewerker', 'procesregisseur', 'ondersteuner'] as const

/** An act outside any casus, by certain roles. */
const buitenCasus = (label: string, soort: Handelingsoort, wie: readonly Hoedanigheid[]) =>
  ({
    label,
    soort,
    fasen: [],
    wie,
    namens: 'huis',
    doelen: [],
    voorwaarden: [],
    eisenAanOpdracht: [],
    paragraaf: 'B2.1',
    spoor: 'geen',
  }) as const satisfies Handeling

/** Ending what was recorded of a partij. */
const beeindigen = (label: string) =>
  ({
    ...buitenCasus(label, 'beheer', ['beheerder']),
    eisenAanOpdracht: [partijregister.looptNog, partijregister.eindeNietTerug, partijregister.eindeGemotiveerd],
    paragraaf: 'B2.2.1',
  }) as const satisfies Handeling

/** What is done outside any casus, and the act that opens one. */
export const handelingenBuitenCasus = {
  casusAanmelden: {
    label: 'Casus aanmelden',
    soort: 'vastlegging',
    fasen: [],
    wie: ['partijmedewerker'],
    namens: 'eigenPartij',
    kiestInzet: true,
    metKoppeling: 'ook',
    doelen: ['thuishoren', 'criteriaToetsen'],
    voorwaarden: [aanmelding.alleenConvenantpartner, aanmelding.bevoegdheidVerleend],
    eisenAanOpdracht: [
      aanmelding.geenThematischOverleg,
      aanmelding.eigenTaak,
      aanmelding.leefgebiedVanHuis,
      aanmelding.criteriaBeoordeeld,
      aanmelding.noodzaakPerGegeven,
      aanmelding.bijzonderGetoetst,
      aanmelding.bsnToegestaan,
      nieuwTegenBekendePartij,
      nieuwGewogen,
      nieuwOverBekende,
      aanmelding.aanmelderWeegt,
    ],
    paragraaf: 'B2.2.1',
    spoor: 'casus',
  },
  logboektermijnBeeindigen: buitenCasus('Oude regels van het logboek verwijderen', 'beheer', ['kalender']),
  sturingscijfersVaststellen: {
    ...buitenCasus('Sturingscijfers van een voorbije periode vaststellen', 'beheer', ['kalender']),
    paragraaf: 'B2.2.4',
  },
  huisInrichten: buitenCasus('Zorg- en veiligheidshuis inrichten', 'beheer', ['inrichter']),
  contactgegevensVastleggen: buitenCasus('Eigen contactgegevens vastleggen', 'vastlegging', iedereen),
  werkInzien: buitenCasus('Mijn werk bekijken', 'inzage', iedereen),
  casussenInzien: buitenCasus('Lijst van casussen bekijken', 'inzage', metCasussen),
  triageagendaInzien: { ...buitenCasus('Triage-agenda bekijken', 'inzage', ['procesregisseur']), paragraaf: 'B2.2.2' },
  werkverdelingInzien: buitenCasus('Werkverdeling bekijken', 'inzage', ['manager']),
  slotberichtenInzien: {
    ...buitenCasus('Lezen dat een casus is gearchiveerd of vernietigd', 'inzage', metSlotbericht),
    paragraaf: 'B2.2.4',
  },
  bewaartermijnenInzien: {
    ...buitenCasus('Bewaartermijnen bekijken', 'inzage', ['procesregisseur', 'manager']),
    paragraaf: 'B2.2.4',
  },
  partijenInzien: buitenCasus('Partijen en bevoegdheden bekijken', 'inzage', iedereen),
  partijVastleggen: {
    ...buitenCasus('Partij vastleggen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [partijregister.naamVrij],
    paragraaf: 'B2.2.1',
  },
  partijWijzigen: {
    ...buitenCasus('Partij verbeteren', 'beheer', ['beheerder']),
    eisenAanOpdracht: [partijregister.naamVrij, partijregister.wijzigingGemotiveerd],
    paragraaf: 'B2.2.1',
  },
  convenantVastleggen: {
    ...buitenCasus('Convenant vastleggen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [beheer.periodeKlopt, beheer.besluitGenomen, beheer.rechtEerderBeginGemotiveerd],
    paragraaf: 'B2.2.1',
  },
  convenantBeeindigen: beeindigen('Convenant beëindigen'),
  verstrekkingsbesluitVastleggen: {
    ...buitenCasus('Verstrekkingsbesluit vastleggen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [
      partijregister.strekkingBeschreven,
      beheer.periodeKlopt,
      beheer.besluitGenomen,
      beheer.rechtEerderBeginGemotiveerd,
    ],
    paragraaf: 'B2.2.1',
  },
  verstrekkingsbesluitBeeindigen: beeindigen('Verstrekkingsbesluit beëindigen'),
  koppelingVastleggen: {
    ...buitenCasus('Systeem van een partij koppelen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [
      koppeling.clientVrij,
      koppeling.verantwoordelijkeVanPartij,
      beheer.periodeKlopt,
      beheer.besluitGenomen,
      beheer.rechtEerderBeginGemotiveerd,
    ],
    paragraaf: 'B2.2.1',
  },
  koppelingBeeindigen: beeindigen('Koppeling met een systeem beëindigen'),
  aanmeldkeuzesInzien: {
    ...buitenCasus('Bekijken waaruit bij een aanmelding te kiezen is', 'inzage', ['partijmedewerker']),
    metKoppeling: 'alleen',
    paragraaf: 'B2.2.1',
  },
  verstrekkingenInzien: {
    ...buitenCasus('Bekijken wat op te halen is en wat is opgehaald', 'inzage', ['partijmedewerker']),
    metKoppeling: 'alleen',
    paragraaf: 'B2.2.3',
  },
  taakVastleggen: {
    ...buitenCasus('Wettelijke taak vastleggen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [
      partijregister.geenVoorstel,
      partijregister.voorstelNogNiet,
      partijregister.taakGetoetst,
      beheer.periodeKlopt,
      beheer.rechtEerderBeginGemotiveerd,
    ],
    paragraaf: 'B2.2.1',
  },
  voorstelSchrappen: {
    ...buitenCasus('Voorstel schrappen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [partijregister.voorstelOpen, partijregister.schrappingGetoetst],
    paragraaf: 'B2.2.1',
  },
  taakWijzigen: {
    ...buitenCasus('Wettelijke taak verbeteren', 'beheer', ['beheerder']),
    eisenAanOpdracht: [
      partijregister.geenVoorstel,
      partijregister.taakGetoetst,
      partijregister.looptNog,
      partijregister.wijzigingGemotiveerd,
    ],
    paragraaf: 'B2.2.1',
  },
  taakBeeindigen: beeindigen('Wettelijke taak beëindigen'),
  eigenOrganisatieInzien: buitenCasus('Eigen organisatie bekijken', 'inzage', ['partijmedewerker', 'partijbeheerder']),
  medewerkersoverzichtInzien: {
    ...buitenCasus('Medewerkers en hun rollen bekijken', 'inzage', ['beheerder', 'fg']),
    paragraaf: 'B2.1',
  },
  medewerkerVastleggen: {
    ...buitenCasus('Medewerker vastleggen', 'beheer', beheerders),
    eisenAanOpdracht: [
      medewerkers.alleenEigenFunctie,
      medewerkers.alleenUitnodigen,
      medewerkers.rolPastBijPartij,
      medewerkers.fgApart,
      medewerkers.partijbeheerderApart,
      medewerkers.eenAccount,
    ],
  },
  medewerkerWijzigen: {
    ...buitenCasus('Medewerker wijzigen', 'beheer', beheerders),
    eisenAanOpdracht: [
      medewerkers.alleenEigenMedewerkers,
      medewerkers.alleenEigenFunctie,
      medewerkers.werktHier,
      medewerkers.rolPastBijPartij,
      medewerkers.fgApart,
      medewerkers.partijbeheerderApart,
      medewerkers.nietEerderFg,
      medewerkers.beheerderBlijft,
      medewerkers.opvolgerIsCollega,
      medewerkers.werkOvergedragen,
      medewerkers.medewerkerwijzigingGemotiveerd,
    ],
  },
  medewerkerUitnodigen: {
    ...buitenCasus('Medewerker uitnodigen', 'beheer', beheerders),
    eisenAanOpdracht: [medewerkers.alleenEigenMedewerkers, medewerkers.werktHier, medewerkers.nogGeenToegang],
  },
  uitnodigingInlossen: {
    ...buitenCasus('Uitnodiging inlossen', 'beheer', iedereen),
    eisenAanOpdracht: [
      medewerkers.uitnodigingKlopt,
      medewerkers.nogGeenToegang,
      medewerkers.eenAccount,
      medewerkers.fgApart,
      medewerkers.partijbeheerderApart,
    ],
  },
  medewerkerBeeindigen: {
    ...buitenCasus('Account beëindigen', 'beheer', beheerders),
    eisenAanOpdracht: [
      medewerkers.alleenEigenMedewerkers,
      medewerkers.werktHier,
      medewerkers.beheerderBlijft,
      medewerkers.opvolgerIsCollega,
      medewerkers.werkOvergedragen,
      medewerkers.medewerkerwijzigingGemotiveerd,
    ],
  },
  importNakijken: buitenCasus('Bestand voor een import nakijken', 'inzage', ['beheerder']),
  /** Each line is recorded as its own act too, and has to pass the rules of that one. */
  importUitvoeren: buitenCasus('Partijen of medewerkers importeren', 'beheer', ['beheerder']),
  mensenBevestigen: {
    ...buitenCasus('Bevestigen wie er werkt', 'beheer', beheerders),
    eisenAanOpdracht: [medewerkers.alleenEigenPartij, medewerkers.iedereenBevestigd],
  },
  afwezigheidVastleggen: {
    ...buitenCasus('Afwezigheid en vervanging vastleggen', 'beheer', metAfwezigheid),
    eisenAanOpdracht: [
      afwezigheid.eigenAfwezigheid,
      medewerkers.werktHier,
      afwezigheid.werktMetToewijzing,
      afwezigheid.vervangerDoetZelfdeWerk,
      afwezigheid.vervangingEindigt,
      afwezigheid.eenKeerAfwezig,
      afwezigheid.vervangtNiemand,
      afwezigheid.vervangerAanwezig,
    ],
    paragraaf: 'B2.2.1',
  },
  afwezigheidBeeindigen: {
    ...buitenCasus('Afwezigheid beëindigen', 'beheer', metAfwezigheid),
    eisenAanOpdracht: [afwezigheid.eigenAfwezigheid, afwezigheid.afwezigheidLoopt],
    paragraaf: 'B2.2.1',
  },
  bevoegdheidVerlenen: {
    ...buitenCasus('Bevoegdheid vastleggen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [
      mandaatAlleenConvenantpartner,
      beheer.periodeKlopt,
      beheer.besluitGenomen,
      beheer.eerderBeginGemotiveerd,
    ],
  },
  bevoegdheidIntrekken: {
    ...buitenCasus('Bevoegdheid intrekken', 'beheer', ['beheerder']),
    eisenAanOpdracht: [beheer.intrekkingGemotiveerd],
  },
  rechtVastleggen: {
    ...buitenCasus('Verwerkingsrecht vastleggen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [beheer.rechtNaToets, beheer.periodeKlopt, beheer.rechtEerderBeginGemotiveerd],
  },
  rechtBevestigen: {
    ...buitenCasus('Verwerkingsrecht bevestigen', 'beheer', ['beheerder', 'fg']),
    eisenAanOpdracht: [beheer.rechtWacht, beheer.rechtDoorTweede, beheer.bevestigingGemotiveerd],
  },
  rechtIntrekken: {
    ...buitenCasus('Verwerkingsrecht intrekken', 'beheer', ['beheerder', 'fg']),
    eisenAanOpdracht: [beheer.rechtNietIngetrokken, beheer.rechtIntrekkingGemotiveerd],
  },
  huisregelsInzien: {
    ...buitenCasus('Huisregels bekijken', 'inzage', ['beheerder', 'manager', 'fg', 'procesregisseur']),
    paragraaf: 'B2.2.2',
  },
  huisregelVastleggen: {
    ...buitenCasus('Huisregel vastleggen', 'beheer', ['beheerder']),
    eisenAanOpdracht: [
      huisregels.huisregelBinnenGrenzen,
      huisregels.huisregelMetBesluit,
      huisregels.huisregelNietTerug,
      huisregels.afsprakenNaVandaag,
      huisregels.brievenVolledig,
    ],
    paragraaf: 'B2.2.2',
  },
  logboekInzien: buitenCasus('Logboek bekijken', 'inzage', ['fg']),
  logboekDoorzoeken: {
    ...buitenCasus('Nagaan wie wat zag', 'inzage', ['fg']),
    eisenAanOpdracht: [logboekvraag.metDoel, logboekvraag.heelOfNiets],
  },
  datChecksInzien: {
    ...buitenCasus('Bekijken waarom is nagegaan of iemand bekend is', 'inzage', ['fg']),
    paragraaf: 'B2.2.1',
  },
  /** That a question came in, whether somebody is known or not: the record is the same (T8). */
  datVraagOntvangen: {
    ...buitenCasus('Vraag van een ander ZVH ontvangen', 'vastlegging', ['kalender']),
    paragraaf: 'B2.2.2',
  },
  alarmenInzien: buitenCasus('Alarmen bekijken', 'inzage', ['beheerder', 'fg', 'manager']),
  kalenderBevestigen: {
    ...buitenCasus('De kalender laten doorgaan', 'besluit', ['manager']),
    eisenAanOpdracht: [afschaling.kalenderstopGezien],
    paragraaf: 'B2.2.4',
  },
  klokVerzetten: buitenCasus('De klok van de demo vooruitzetten', 'beheer', iedereen),
  sturingInzien: buitenCasus('Sturingsinformatie bekijken', 'inzage', ['manager']),
  verwerkingsregisterInzien: buitenCasus('Verwerkingsregister bekijken', 'inzage', ['fg', 'manager', 'beheerder']),
} as const satisfies Record<string, Handeling<DoelId>>
