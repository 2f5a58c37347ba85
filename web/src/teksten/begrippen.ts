import type { BodyVan, casusAanmelden } from '@casushuis/contract'
import type {
  Aard,
  Actiestand,
  Bestemmingsoort,
  Bevoegdheid,
  Burgerdeelname,
  Categorie,
  Criterium,
  Deelnemerrol,
  Fase,
  Informeerwijze,
  Meeneemstand,
  Overlegstand,
  Persoonrol,
  Rol,
  Stap,
  Stuksoort,
  Uitstelgrond,
  Uitvraagstand,
  Vaststelling,
  Vrijgave,
  Werksoort,
} from '@casushuis/handvat'
import { formatDay } from '../components/date.ts'

export { leefgebiednamen, weigergrondnamen } from '@casushuis/handvat'

type Aanmelding = BodyVan<typeof casusAanmelden>
/** A thematic consultation. */
export type Thema = NonNullable<Aanmelding['thematisch']>

export const fasenamen: Readonly<Record<Fase, string>> = {
  aanmelding: 'Aanmelding',
  triage: 'Triage',
  casusoverleg: 'Casusoverleg',
  afschaling: 'Afschaling',
}

export const stapnamen: Readonly<Record<Stap, string>> = {
  afronding: 'Wordt afgerond',
  actief: 'Nog actief',
  archief: 'Archief',
  vernietigd: 'Vernietigd',
}

/** Of an act in the name of who answers for a system. */
export const viaSysteem = 'via een gekoppeld systeem'

export const rolnamen: Readonly<Record<Rol, string>> = {
  partijmedewerker: 'Medewerker van een partij',
  partijbeheerder: 'Beheerder van de eigen organisatie',
  procesregisseur: 'Procesregisseur',
  ondersteuner: 'Ondersteunend medewerker',
  manager: 'Manager',
  beheerder: 'Functioneel beheerder',
  fg: 'Functionaris gegevensbescherming',
  inrichter: 'Inrichting van het systeem',
  kalender: 'Kalender',
}

export const categorienamen: Readonly<Record<Categorie, string>> = {
  naw: 'Naam en adres',
  bsn: 'BSN',
  inhoudelijk: 'Inhoudelijk',
  context: 'Context',
}

export const categorieuitleg: Readonly<Record<Categorie, string>> = {
  naw: 'Wie iemand is en waar die woont.',
  bsn: 'Het burgerservicenummer. Alleen voor organisaties die het mogen gebruiken.',
  inhoudelijk: 'Wat er aan de hand is, wat uw organisatie weet of doet.',
  context: 'De situatie eromheen, zoals buurt, netwerk of werkafspraken.',
}

/** What is said where a choice for when others see something is not offered. */
export const vrijgaveTeksten = {
  nietVooraf:
    'Vooraf kunt u hier niet kiezen: dit ZVH heeft besloten dat deelnemers vóór een overleg niets van een ander zien.',
} as const

export const vrijgavenamen: Readonly<Record<Vrijgave, string>> = {
  geen: 'Niet vrijgegeven',
  overleg: 'Vrij tijdens het overleg',
  vooraf: 'Vrij vooraf en tijdens het overleg',
}

export const uitvraagstandnamen: Readonly<Record<Uitvraagstand, string>> = {
  verstuurd: 'Wacht op antwoord',
  deelsBeantwoord: 'Voor een deel beantwoord',
  beantwoord: 'Beantwoord',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
}

export const overlegstandnamen: Readonly<Record<Overlegstand, string>> = {
  voorbereiding: 'In voorbereiding',
  gepland: 'Gepland',
  bezig: 'Nu bezig',
  gehouden: 'Gehouden',
}

export const deelnemerrolnamen: Readonly<Record<Deelnemerrol, string>> = {
  adviseur: 'Adviseur',
  informant: 'Informant',
  uitvoerder: 'Beoogd uitvoerder',
}

export const burgerdeelnamenamen: Readonly<Record<Burgerdeelname, string>> = {
  uitgenodigd: 'De betrokkene is uitgenodigd',
  vooraf: 'De betrokkene hoort het vooraf',
  achteraf: 'De betrokkene hoort het achteraf',
}

export const actiestandnamen: Readonly<Record<Actiestand, string>> = {
  open: 'Nog niet begonnen',
  bezig: 'Bezig',
  klaar: 'Klaar',
  vervallen: 'Vervallen',
}

export const bestemmingnamen: Readonly<Record<Bestemmingsoort, string>> = {
  zsm: 'ZSM',
  persoonsgerichteAanpak: 'Persoonsgerichte aanpak',
  anderZvh: 'Ander Zorg- en Veiligheidshuis',
  andereOverlegtafel: 'Andere overlegtafel',
  andereInstantie: 'Andere instantie',
}

export const meeneemstandnamen: Readonly<Record<Meeneemstand, string>> = {
  gevraagd: 'Wacht op besluit',
  akkoord: 'Akkoord',
  geweigerd: 'Niet akkoord',
  vervallen: 'Akkoord vervallen',
  opgehaald: 'Opgehaald',
}

export const bevoegdheidsnamen: Readonly<Record<Bevoegdheid, string>> = {
  intake: 'Intake',
  uitvraag: 'Uitvraag',
  informerenBetrokkene: 'Betrokkene informeren',
  casusoverleg: 'Casusoverleg begeleiden',
  inzageGeven: 'Inzage geven in wat de partij inbracht',
  verstrekkenVoorUitvoering: 'Verstrekken voor de uitvoering',
  monitoring: 'Monitoring',
  andereOverlegtafel: 'Aanmelden bij een andere overlegtafel',
  afschaling: 'Afschaling',
}

export const verwerkingsrechtnamen: Readonly<Record<Vaststelling, string>> = {
  landelijkeKetenpartner: 'Landelijke ketenpartner',
  bijzonder: 'Bijzondere persoonsgegevens',
  strafrechtelijk: 'Strafrechtelijke gegevens',
  bsn: 'BSN',
}

export const themanamen: Readonly<Record<Thema, string>> = {
  veelplegers: 'Veelplegers',
  radicalisering: 'Radicalisering',
  risicojeugd: 'Risicojeugd',
  verwardePersonen: 'Personen met verward gedrag',
  pga: 'Persoonsgerichte aanpak (PGA)',
  jco: 'Justitieel casusoverleg (JCO)',
  topX: 'Top-X-aanpak',
}

/** A criterion in a few words; the full text is in the rulebook (`criteria`). */
export const criteriumnamenTekst: Readonly<Record<Criterium, string>> = {
  multiproblematiek: 'Problemen op meer leefgebieden',
  meerKetens: 'Meer ketens nodig',
  systeem: 'Gezin of omgeving',
  ernstigeVeiligheid: 'Ernstig veiligheidsprobleem in de buurt',
}

export const werksoortnamen: Readonly<Record<Werksoort, string>> = {
  intakeBesluiten: 'Intakebesluit nemen',
  triageBesluiten: 'Triagebesluit nemen',
  overlegVoorbereiden: 'Casusoverleg voorbereiden',
  deelnemersUitnodigen: 'Voorbereiding afronden en deelnemers uitnodigen',
  overlegHouden: 'Casusoverleg houden',
  overlegBesluiten: 'Uitkomst van het casusoverleg vastleggen',
  dossierOpschonen: 'Dossier opschonen',
  termijnHerbeoordelen: 'De andere bewaartermijn opnieuw beoordelen',
  uitvraagBeantwoorden: 'Uitvraag beantwoorden',
  partijToetsen: 'Een organisatie doet niet (meer) mee: toets haar, of laat een ander doen wat op haar wacht',
  uitvraagHerinneren: 'Herinneren: er is nog geen (volledig) antwoord op een uitvraag',
  zorgvuldigheidAanvaarden: 'Zorgvuldigheidsafspraken aanvaarden',
  actieUitvoeren: 'Actie uitvoeren',
  meenemenBeslissen: 'Beslissen of een gegeven mee mag',
  verstrekkingOphalen: 'Een gegeven ophalen dat mee mag',
  correctieGezien: 'Lezen wat er gebeurde met een gegeven dat u ophaalde',
  uitspraakBevestigen: 'Uitspraak van het toestandsbeeld bevestigen',
  tekstHerschrijven: 'Teksten opnieuw schrijven: een gegeven eronder is ingetrokken',
  overnameBevestigen: 'Casus overnemen: de manager legde hem bij u',
  uitwisselingBeslissen: 'Beslissen over uitwisselen met een ander ZVH',
  besluitGezien: 'Lezen wat namens uw organisatie is besloten, of wat van haar is weggehaald',
  mandaatWeg: 'Het ZVH mag niet verder met deze casus: kies wat er moet gebeuren',
  monitoringAfbakenen: 'Kiezen welke gegevens blijven om het plan te volgen',
  actieOverDatum: 'Een actie staat stil: zij had al klaar moeten zijn',
  doelZonderActie: 'Een doel staat stil: er hoort geen actie bij',
  overlegUitgebleven: 'Een afgesproken overleg is niet gehouden',
  planNietBijgehouden: 'Het plan staat stil: een maand lang schreef niemand hoe het gaat',
  afrondingBevestigen: 'De uitkomst lezen en bevestigen dat ze in uw eigen dossier staat',
  bezwaarBeantwoorden: 'Een bezwaar tegen het beëindigen van een casus beantwoorden',
  betrokkeneInformeren: 'De betrokkene vertellen wat er is besloten',
  mandaatWegBericht: 'Ter informatie: het ZVH mag nu niet verder met deze casus',
}

export const informeerwijzennamen: Readonly<Record<Informeerwijze, string>> = {
  gesprek: 'In een gesprek',
  telefoon: 'Aan de telefoon',
  brief: 'Met een brief',
}

export const uitstelgrondnamen: Readonly<Record<Uitstelgrond, string>> = {
  opsporing: 'Er loopt een strafrechtelijk onderzoek',
  veiligheid: 'De veiligheid van iemand komt anders in gevaar',
  gezondheid: 'De gezondheid of een crisis van de betrokkene laat het nu niet toe',
  bescherming: 'Een slachtoffer of iemand die iets meldde moet worden beschermd',
  nietBereikbaar: 'De betrokkene is niet te bereiken',
  anders: 'Een andere inhoudelijke reden',
}

export const stuknamen: Readonly<Record<Stuksoort, string>> = {
  aanmelding: 'Aanmelding',
  intakebesluit: 'Intakebesluit',
  triagebesluit: 'Triagebesluit',
  afzegging: 'Afzegging van een casusoverleg',
  overlegbesluit: 'Besluit van het casusoverleg',
  afschalingsbesluit: 'Besluit tot afschaling',
  heropening: 'Heropening',
  overdracht: 'Overdracht',
  datantwoord: 'Besluit over de vraag van een ander ZVH',
  partijtoets: 'Besluit over een organisatie buiten het convenant',
  uitwisseling: 'Voorstel om uit te wisselen met een ander ZVH',
  beeindiging: 'Besluit om de casus te beëindigen',
  afronding: 'Uitkomst en advies voor de aanmelder',
  doorverwijzing: 'Waar de casus wordt aangemeld',
  bezwaar: 'Bezwaar van de leidende partij',
  afrondingsbesluit: 'Besluit over het bezwaar',
  termijnbesluit: 'Besluit over de bewaartermijn',
  activering: 'Dossier weer actief gemaakt',
  afbakening: 'Keuze welke gegevens blijven om het plan te volgen',
  informering: 'De betrokkene is geïnformeerd',
  uitstel: 'De betrokkene wordt later geïnformeerd',
  opschoning: 'Bericht: gegevens van uw organisatie zijn weggehaald',
}

export const aardnamen: Readonly<Record<Aard, string>> = {
  feit: 'Feit',
  oordeel: 'Oordeel of vermoeden',
}

export const persoonrolnamen: Readonly<Record<Persoonrol, string>> = {
  systeemlid: 'Hoort bij het gezin of het systeem',
  slachtoffer: 'Slachtoffer',
  ander: 'Andere persoon',
}

interface Duiding {
  readonly aard?: Aard | null | undefined
  readonly peildatum?: string | null | undefined
}

/** What asks for the nature of a gegeven, and tells it. */
export const duidingTeksten = {
  aard: 'Is dit een feit of een oordeel?',
  peildatum: 'Van wanneer is dit?',
  peildatumUitleg: 'De dag waarop dit zo was. Mag leeg blijven.',
  inWoorden: ({ aard, peildatum }: Duiding): string =>
    [...(aard ? [aardnamen[aard]] : []), ...(peildatum ? [`peildatum ${formatDay(peildatum)}`] : [])].join(', '),
}

/** What is asked of a text that others can read (P10). */
export const merkTeksten = {
  overPersoon: 'Zegt deze tekst iets over de persoon dat van een organisatie kwam?',
  overPersoonUitleg: 'Bijvoorbeeld een ziekte, een behandeling, schulden of iets wat is gebeurd.',
  nee: 'Nee',
  ja: 'Ja',
  bijzonder: 'Er staat iets in over gezondheid, geloof, afkomst of seksuele gerichtheid',
  strafrechtelijk: 'Er staat een strafrechtelijk gegeven in',
} as const
