import type { Opensoort } from '@casushuis/handvat'

/** With whom of the partij a decision was agreed (P9). */
export const afstemmingTeksten = {
  titel: (partij: string) => `U besluit namens ${partij}`,
  met: 'Met wie van deze organisatie heeft u dit afgestemd?',
  metUitleg: 'Kies een naam, of vul een naam in.',
  dag: 'Op welke dag?',
} as const

/** Words that every decision in a casus shares. */
export const besluitTeksten = {
  zelfBesluiten:
    'Uw organisatie leidt deze casus. Meestal neemt de procesregisseur dit besluit namens u. U kunt het ook zelf doen.',
  uitkomst: 'Wat besluit u?',
  motivering: 'Motivering',
  motiveringUitleg: 'Schrijf in een paar zinnen waarom.',
  advies: 'Advies aan de aanmelder (mag leeg blijven)',
  adviesUitleg: 'Bijvoorbeeld: waar de aanmelder wel terechtkan.',
  vastleggen: 'Besluit vastleggen',
  verder: 'Verder naar de laatste controle',
  annuleren: 'Annuleren',
  vastgelegd: 'Het besluit is vastgelegd.',
  wordtAfgerond: 'Het besluit is genomen. De casus wordt afgerond; de aanmelder kan de uitkomst lezen.',
} as const

/** The last question before a decision with which a casus ends (E1). */
export const eindeTeksten = {
  titel: 'Met dit besluit eindigt de casus',
  dicht: 'Het dossier gaat meteen dicht. Niemand kan er nog aan werken of erin lezen.',
  aanmelder: 'De aanmelder leest de uitkomst en uw advies, en zet ze in het eigen dossier.',
  zonderAdvies: 'U schreef geen advies. De aanmelder leest alleen de uitkomst.',
  daarna:
    'Alles over deze persoon wordt vernietigd zodra de aanmelder dat bevestigt, en anders vanzelf na de termijn van uw ZVH.',
  terug: 'Tot dan kan de leidende partij bezwaar maken, en kan de procesregisseur het besluit terugnemen.',
  ja: 'Ja, casus afronden',
  nee: 'Nee, terug naar het besluit',
} as const

/** The intake decision (A3, A4, A10, A11). */
export const intakeTeksten = {
  uitleg:
    'U beoordeelt elk criterium zelf. Ernaast staat hoe de aanmelder het zag. Wat formeel volgt, berekent het systeem. Daarna weegt u zelf.',
  criterium: (nummer: number, naam: string) => `Criterium ${nummer}: ${naam}`,
  uwOordeel: 'Uw oordeel',
  voldoet: 'Voldoet',
  voldoetNiet: 'Voldoet niet',
  waarom: 'Waarom vindt u dat?',
  aanmelder: 'De aanmelder',
  aanmelderOnbekend: 'Hierover schreef de aanmelder niets dat u kunt zien.',
  formeel: 'Formele uitkomst',
  formeelOnbekend: 'Beoordeel eerst alle vier de criteria.',
  formeelWel: 'De casus voldoet aan de criteria.',
  formeelNiet: 'De casus voldoet niet aan de criteria.',
  formeelUitleg: 'De casus voldoet als de eerste drie alle drie gelden, of als het vierde geldt.',
  afwegingAanmelder: 'Afweging van de aanmelder',
  afweging: 'Uw eigen afweging',
  afwegingUitleg: 'Wijkt uw besluit af van de formele uitkomst? Schrijf dan waarom. Beide blijven apart staan.',
  gevolg: {
    nietInBehandeling:
      'De casus stopt hier. De aanmelder leest de uitkomst en uw advies. Daarna wordt alles over deze persoon vernietigd.',
    triage:
      'De casus hoort hier. U mag namens de aanmelder vragen stellen aan andere organisaties. De aanmelder informeert de betrokkene.',
    triageOmTeBepalen:
      'Nog niet zeker of de casus hier hoort. U stelt eerst een gerichte vraag aan een of enkele organisaties. De aanmelder informeert de betrokkene.',
  },
} as const

/** The decision at the end of triage (T12). */
export const triagebesluitTeksten = {
  alsnogStoppen: 'Alsnog stoppen met deze casus',
  openTitel: (aantal: number) =>
    aantal === 1 ? 'Er staat nog 1 uitvraag open' : `Er staan nog ${aantal} uitvragen open`,
  open: (partij: string, sinds: string, voor: string) => `${partij}: gevraagd op ${sinds}, antwoord voor ${voor}`,
  gevolg: {
    nietInBehandeling:
      'De casus stopt hier. De aanmelder leest de uitkomst en uw advies. Daarna wordt alles vernietigd, ook de antwoorden op uitvragen. De betrokkene hoort dit.',
    casusoverleg:
      'U bereidt een casusoverleg voor: doel, thema’s en deelnemers. Deelnemers zien pas iets als het overleg begint of als de bronhouder dat eerder goedvindt.',
    casusoverlegOmTeBepalen:
      'U bereidt een casusoverleg voor met eerst één vraag: heeft een gezamenlijke aanpak zin? Dit hoort een uitzondering te zijn; de manager ziet hoe vaak het voorkomt.',
    andereOverlegtafel:
      'De aanmelder leest de uitkomst en uw advies, en meldt de casus ergens anders aan. Een gegeven gaat alleen mee als wie het inbracht dat goedvindt. Hier wordt daarna alles vernietigd. De betrokkene hoort dit.',
  },
} as const

/** What is still open when is decided (C12). */
export const nogOpenTeksten = {
  titel: (aantal: number) => (aantal === 1 ? 'Er staat nog 1 ding open' : `Er staan nog ${aantal} dingen open`),
  uitleg: 'U kunt besluiten. Weeg wel of dit eerst af moet.',
  soort: {
    actieNietKlaar: (wat: string) => `De actie “${wat}” is niet klaar.`,
    actieZonderPersoon: (wat: string) =>
      `Voor zover u kunt zien, zegt de uitvoerder nog niet wie de actie “${wat}” doet.`,
    uitspraakWeersproken: (wat: string) => `Niet iedereen is het eens met: “${wat}”`,
    uitspraakZonderReactie: (wat: string) => `Niet iedereen zei iets over: “${wat}”`,
    uitvraagOpen: (wat: string) => `${wat} beantwoordde een uitvraag nog niet (helemaal).`,
    meeneemvraagOpen: (wat: string) => `${wat} vroeg om een gegeven mee te nemen, en heeft nog geen antwoord.`,
    besluitNietVerteld: (wat: string) => `De betrokkene hoorde nog niet wat eerder is besloten: “${wat}”`,
    gegevenGesloten: (wat: string) => `${wat} bracht iets in dat u niet kunt lezen, bijvoorbeeld door een voorbehoud.`,
  } satisfies Record<Opensoort, (wat: string) => string>,
  eenOrganisatie: 'Een organisatie',
} as const

/** The outcome of a casusoverleg (C12). */
export const overlegbesluitTeksten = {
  monitoring: 'Hoe volgt u het plan?',
  monitoringdoel: 'Waarvoor volgt u het plan?',
  monitoringdoelUitleg: 'Schrijf wat u wilt weten of bereiken. Alleen wat daarvoor nodig is, blijft in het dossier.',
  monitoringUitleg: 'Schrijf wie wat bijhoudt, en hoe u daarvan hoort.',
  terugkomOp: 'Wanneer komt de casus uiterlijk terug in een overleg? (mag leeg blijven)',
  terugkomOpUitleg:
    'Is er dan geen overleg geweest, dan staat het plan stil. U en de casusregisseur zien dat in Mijn werk.',
  terugkomMet: 'Met wie?',
  kiesOrganisaties: 'Kies een of meer organisaties',
  gevolg: {
    hoortNietThuis:
      'De casus stopt hier. De aanmelder leest de uitkomst en uw advies. Daarna wordt alles vernietigd, ook het plan. De betrokkene hoort dit.',
    aanpakVastgesteld:
      'De deelnemers voeren het plan uit en u volgt de voortgang. Het dossier blijft. De betrokkene hoort wat er is afgesproken.',
    andereOverlegtafel:
      'Een van de partijen meldt de casus ergens anders aan. Een gegeven gaat alleen mee als wie het inbracht dat goedvindt. Hier wordt daarna alles vernietigd. De betrokkene hoort dit.',
  },
} as const

/** Where a casus is reported instead (T13). */
export const doorverwijzingTeksten = {
  titel: 'Waar hoort de casus thuis?',
  soort: 'Wat voor overlegtafel of instantie is het?',
  naam: 'Hoe heet die overlegtafel of instantie?',
  naamUitleg: 'Alleen de naam. Schrijf hier niets over de persoon.',
  melder: 'Wie meldt de casus daar aan?',
  melderUitleg: 'Deze organisatie doet de aanmelding en draagt over wat mee mag.',
  doorRegie: 'De procesregisseur meldt aan, namens deze organisatie',
  doorRegieUitleg:
    'Dat kan alleen als deze organisatie het ZVH bevoegd maakte voor aanmelden bij een andere overlegtafel. De procesregisseur haalt dan op wat mee mag.',
  meegaan: 'Welke gegevens zouden mee moeten? (mag leeg blijven)',
  meegaanUitleg:
    'Wie een gegeven inbracht, krijgt de vraag of het mee mag. Zonder akkoord gaat het niet mee. Kies alleen wat daar nodig is.',
  van: (organisatie: string) => `Ingebracht door ${organisatie}`,
  waarom: (titel: string) => `Waarom is “${titel}” daar nodig?`,
} as const
