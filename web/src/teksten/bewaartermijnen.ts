/** Keeping a dossier for another time than usual (S6), and opening it again (S4). */
export const andereTermijnTeksten = {
  loopt: (dag: string) =>
    `Voor deze casus is een andere bewaartermijn afgesproken. Beoordeel uiterlijk ${dag} opnieuw of dat nog nodig is.`,
  teLaat: (dag: string) =>
    `De andere bewaartermijn moest uiterlijk ${dag} opnieuw worden beoordeeld. Dat is niet gebeurd. Beoordeel het nu, of ga terug naar de gewone termijnen.`,
  weerActief: (dag: string) =>
    `De manager heeft dit dossier weer actief gemaakt. Vanaf ${dag} is het weer dicht, tenzij er een nieuw casusoverleg komt.`,
  uitleg:
    'Een dossier blijft gewoonlijk een half jaar actief en wordt na een jaar vernietigd. Korter of langer kan alleen bij uitzondering. U beoordeelt dat telkens binnen zes maanden opnieuw.',
  archiefOp: 'Naar het archief op',
  vernietigenOp: 'Alles vernietigen op',
  herbeoordelenOp: 'Opnieuw beoordelen uiterlijk op',
  herbeoordelenOpUitleg: 'Hoogstens zes maanden vanaf vandaag.',
  motivering: 'Waarom is deze termijn nodig?',
  motiveringUitleg: 'Schrijf wat deze casus anders maakt dan andere.',
  vastleggen: 'Andere bewaartermijn vastleggen',
  opnieuw: 'Opnieuw beoordelen',
  vastgelegd: (vernietigen: string, herbeoordelen: string) =>
    `De termijn is vastgelegd. Op ${vernietigen} wordt alles vernietigd. Beoordeel het uiterlijk ${herbeoordelen} opnieuw.`,
  beeindigen: 'Terug naar de gewone bewaartermijnen',
  beeindigenGevolg:
    'De gewone bewaartermijnen gelden weer. Is de casus langer dan een jaar geleden afgeschaald, dan wordt alles meteen vernietigd. Dat is niet terug te draaien.',
  waaromTerug: 'Waarom is de andere termijn niet meer nodig?',
  beeindigd: 'De gewone bewaartermijnen gelden weer.',
} as const

/** What ends and when (S7). */
export const bewaartermijnenTeksten = {
  uitleg:
    'De casussen die eindigen, en wanneer zij dichtgaan en worden vernietigd. De stappen gaan vanzelf. Bovenaan staat wat opnieuw moet worden beoordeeld.',
  leegTitel: 'Er eindigt nu geen casus',
  leeg: 'Zodra een casus is afgeschaald of wordt afgerond, staat hier wanneer hij wordt vernietigd.',
  besloten: (dag: string) => `Besloten op ${dag}`,
  archief: (dag: string) => `Gaat naar het archief op ${dag}`,
  inArchief: (dag: string) => `In het archief sinds ${dag}`,
  vernietigd: (dag: string) => `Wordt vernietigd op ${dag}`,
  actiefTot: (dag: string) => `Weer actief tot ${dag}`,
  herbeoordelen: (dag: string) => `Andere termijn: opnieuw beoordelen uiterlijk ${dag}`,
  teLaat: 'Te laat',
  activeren: 'Weer actief maken',
  activerenVan: (casusnummer: string) => `Weer actief maken: casus ${casusnummer}`,
  activerenUitleg: (casusnummer: string) =>
    `Het dossier van casus ${casusnummer} gaat weer open voor wie er eerder bij kon. De leidende partij en wie iets inbracht, krijgen bericht. Daarna gaat het vanzelf weer dicht.`,
  actiefTotVeld: 'Tot welke dag?',
  actiefTotUitleg: (dag: string) => `Hoogstens tot ${dag}.`,
  activerenWaarom: 'Waarvoor is het dossier weer nodig?',
  activerenWaaromUitleg: 'De leidende partij en de procesregisseur lezen dit. Schrijf niets over de betrokkene.',
  geactiveerd: 'Het dossier is weer actief. De leidende partij en wie iets inbracht, krijgen bericht.',
  beeindigen: 'Andere termijn beëindigen',
  beeindigenVan: (casusnummer: string) => `Andere termijn beëindigen: casus ${casusnummer}`,
  beeindigenUitleg: (casusnummer: string) =>
    `De leidende partij heeft de andere termijn van casus ${casusnummer} niet opnieuw beoordeeld. Vraag haar dat eerst. Beëindigt u de termijn, dan gelden de gewone weer. Is het jaar om, dan wordt alles meteen vernietigd.`,
  beeindigenKanVanaf: (dag: string) =>
    `Doet de leidende partij niets, dan kunt u deze termijn vanaf ${dag} beëindigen.`,
  beeindigenWaarom: 'Waarom eindigt deze termijn?',
  beeindigd: 'De gewone bewaartermijnen gelden weer.',
} as const
