/** The page on which a casus is notified. */
export const aanmeldTeksten = {
  paginatitel: 'Een casus aanmelden',
  namens: (partij: string) => `U meldt aan namens ${partij}.`,
  nietBewaard:
    'Tot u indient, staat wat u invult alleen in dit tabblad. Verlaat u deze pagina of logt u uit, dan is het weg.',
  stapVan: (stap: number, totaal: number) => `Stap ${stap} van ${totaal}`,
  stappen: 'Stappen van de aanmelding',
  waarom: 'Waarom vragen wij dit?',
  volgende: 'Volgende stap',
  vorige: 'Vorige stap',
  indienen: 'Aanmelding indienen',
  ingediend: 'De casus is aangemeld.',
  verlaten: 'De aanmelding is nog niet ingediend. Als u weggaat, is alles weg wat u heeft ingevuld.',
  geenTakenTitel: 'Voor uw organisatie zijn geen taken vastgelegd',
  geenTaken:
    'Aanmelden kan alleen op grond van een wettelijke taak van uw organisatie. Vraag de functioneel beheerder van het ZVH om de taken van uw organisatie vast te leggen.',
} as const

/** Titles of the steps, and why each is asked. */
export const stapteksten = {
  thuishoren: {
    titel: 'Hoort dit hier?',
    waarom:
      'Het ZVH is er voor complexe casussen waarin zorg, straf en bestuur elkaar nodig hebben. Wij werken namens uw organisatie. Daarom moet vaststaan op welke van uw wettelijke taken de aanmelding steunt.',
  },
  betrokkene: {
    titel: 'Om wie gaat het?',
    waarom:
      'Wij moeten zeker weten om wie het gaat, en niet meer dan dat. Alleen uw organisatie en de procesregie zien deze gegevens, totdat de fase verandert.',
  },
  criteria: {
    titel: 'Aanleiding en criteria',
    waarom:
      'Het landelijk kader heeft vier criteria. U beoordeelt ze één voor één. Wat daaruit volgt, berekent het systeem; wat u er zelf van vindt, schrijft u daarnaast. De procesregisseur doet later hetzelfde.',
  },
  gegevens: {
    titel: 'Gegevens',
    waarom:
      'Deel alleen wat nodig is om te beoordelen of de casus hier hoort. Uw organisatie blijft de baas over elk gegeven: u kunt het later wijzigen, afschermen of intrekken.',
  },
  betrokkenheid: {
    titel: 'Procesregisseur en betrokkene',
    waarom:
      'De procesregisseur die u kiest, ziet deze aanmelding en werkt namens uw organisatie. De betrokkene heeft het recht om te weten wat er gebeurt; uw organisatie is daarvoor verantwoordelijk.',
  },
  nakijken: {
    titel: 'Nakijken en indienen',
    waarom: 'Dit is wat u indient. Klopt iets niet, ga dan terug naar die stap.',
  },
} as const

/** The fields. */
export const veldteksten = {
  thematisch: 'Gaat het om een thematisch overleg?',
  thematischUitleg: 'Thematische overleggen hebben een eigen werkwijze en eigen afspraken.',
  geenThema: 'Nee, het gaat om een complexe casus',
  hoortNietTitel: 'Deze melding hoort niet bij dit proces',
  hoortNiet: (thema: string) =>
    `Voor “${thema}” is er een apart overleg. Meld daar aan. Wat u hier heeft ingevuld, is nergens opgeslagen.`,
  taak: 'Voor welke wettelijke taak meldt u aan?',
  taakUitleg: 'U kiest uit de taken die voor uw organisatie zijn vastgelegd.',
  naam: 'Naam van de betrokkene',
  naamUitleg: 'Voornaam en achternaam, zoals in uw administratie.',
  geboortedatum: 'Geboortedatum',
  geboortedatumUitleg: 'Bijvoorbeeld: 12-03-1985.',
  adres: 'Adres (mag leeg blijven)',
  adresVeilig: 'Een brief aan de betrokkene komt op dit adres veilig aan',
  adresVeiligUitleg:
    'Laat leeg als een ander de post kan openen, of als u het niet weet. Dan staat het adres niet op brieven.',
  bsn: 'BSN (mag leeg blijven)',
  bsnUitleg: 'Negen cijfers. Alleen als het nodig is.',
  geenBsn:
    'U kunt hier geen BSN invullen: voor uw organisatie is niet vastgelegd dat zij het BSN mag gebruiken. Naam en geboortedatum zijn genoeg.',
  noodzaakBetrokkene: 'Waarom zijn deze gegevens nodig?',
  noodzaakBetrokkeneUitleg: 'Bijvoorbeeld: om na te gaan of deze persoon al in een actieve casus zit.',
  deelnemersMogenWetenWie: 'Deelnemers aan een casusoverleg mogen weten om wie het gaat',
  deelnemersMogenWetenWieUitleg: 'Zonder dit vinkje zien zij de naam niet.',
  aanleiding: 'Wat is de aanleiding?',
  aanleidingUitleg: 'Wat speelt er, en waarom meldt u juist nu aan?',
  leefgebieden: 'Op welke leefgebieden spelen problemen?',
  criteria: 'De vier criteria',
  voldoet: 'Voldoet',
  voldoetNiet: 'Voldoet niet',
  motivering: 'Waarom vindt u dat?',
  formeel: 'Formele uitkomst',
  formeelWel: 'De casus voldoet aan de criteria.',
  formeelNiet: 'De casus voldoet niet aan de criteria.',
  afweging: 'Uw eigen afweging',
  afwegingUitleg:
    'Hoort de casus volgens u in het ZVH? U mag afwijken van de formele uitkomst. Schrijf dan waarom. Beide blijven apart staan.',
  procesregisseur: 'Welke procesregisseur krijgt de aanmelding?',
  geenProcesregisseurs: 'Dit ZVH heeft nu geen procesregisseur. Aanmelden kan pas als er een is.',
  geinformeerd: 'Is de betrokkene geïnformeerd over deze aanmelding?',
  welGeinformeerd: 'Ja',
  nietGeinformeerd: 'Nee, nog niet',
  toelichtingWel: 'Hoe en wanneer is de betrokkene geïnformeerd?',
  toelichtingNiet: 'Waarom nog niet, en wanneer gebeurt het wel?',
  toelichtingUitleg: 'Informeer de betrokkene liefst vooraf, en in elk geval als de casus naar triage gaat.',
} as const

/** The gegevens of a notification. */
export const gegeventeksten = {
  geen: 'U heeft nog geen gegevens toegevoegd. Dat hoeft ook niet, als de aanleiding en de motivering genoeg zeggen.',
  toevoegen: 'Gegeven toevoegen',
  nummer: (nummer: number) => `Gegeven ${nummer}`,
  weghalen: (nummer: number) => `Gegeven ${nummer} weghalen`,
  titel: 'Titel',
  titelUitleg: 'Kort, zodat een ander het terugvindt. Bijvoorbeeld: Meldingen van geluidsoverlast.',
  tekst: 'Wat wilt u delen?',
  noodzaak: 'Waarom is dit nodig om te beoordelen of de casus hier hoort?',
  categorie: 'Soort gegeven',
  bijzonder: 'Bijzonder persoonsgegeven',
  bijzonderUitleg: 'Bijvoorbeeld over gezondheid, verslaving, geloof of afkomst. Niet elke partij mag dit zien.',
  strafrechtelijk: 'Strafrechtelijk gegeven',
  strafrechtelijkUitleg: 'Bijvoorbeeld een verdenking, een veroordeling of een straf.',
  magNiet:
    'Voor uw organisatie is niet vastgelegd dat zij dit soort gegevens mag verwerken. U kunt het daarom niet delen.',
  geheim: 'Er rust een geheimhoudingsplicht op',
  geheimUitleg:
    'Bijvoorbeeld een beroepsgeheim. Zonder de keuzes hieronder ziet niemand buiten uw organisatie dit gegeven.',
  procesregieMagZien: 'De procesregisseur mag dit gegeven toch zien',
  uitvraagToegestaan: 'Dit gegeven mag mee met een vraag aan een andere partij',
  vrijgave: 'Mogen deelnemers aan een casusoverleg dit later zien?',
  vrijgaveKeuze: {
    geen: 'Nee, nu niet',
    overleg: 'Ja, tijdens het overleg',
    vooraf: 'Ja, ook vooraf, door de partijen die ik kies',
  },
  voorafAan: 'Welke partijen mogen het vooraf zien?',
  voorbehouden: 'Welke partijen mogen het nooit zien? (mag leeg blijven)',
  kiesPartijen: 'Kies partijen',
} as const

/** The last look. */
export const nakijkteksten = {
  wijzig: (stap: string) => `Wijzig: ${stap}`,
  namens: 'Namens',
  doel: 'Doel',
  taak: 'Taak',
  grondslag: 'Grondslag',
  geboren: 'Geboren op',
  adres: 'Adres',
  brieven: 'Brieven',
  brievenNaarAdres: 'Komen op dit adres veilig aan',
  brievenPersoonlijk: 'Zonder adres, om zelf te geven',
  bsn: 'BSN',
  nietIngevuld: 'niet ingevuld',
  naamZichtbaar: 'Deelnemers zien de naam',
  leefgebieden: 'Leefgebieden',
  aanleiding: 'Aanleiding',
  gegevens: 'Gegevens',
  geenGegevens: 'geen',
  nodigOmdat: 'Nodig omdat:',
  procesregisseur: 'Procesregisseur',
  betrokkeneGeinformeerd: 'Betrokkene geïnformeerd',
  naIndienen:
    'Na het indienen ziet alleen uw organisatie (u, en wie u toewijst) en de procesregisseur deze casus. De procesregisseur neemt het intakebesluit namens uw organisatie.',
} as const
