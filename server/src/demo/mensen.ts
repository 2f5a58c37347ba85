import type { MedewerkerId, Medewerkerrol } from '@casushuis/handvat'
import { naamId } from './naam-id.ts'
import type { Partijnaam } from './partijen.ts'

/** Somebody of the demo, and what to try when you are that person. */
export interface Mens {
  readonly naam: string
  readonly rol: Medewerkerrol
  readonly bij: Partijnaam | null
  /** Receives what is sent to the organisation. */
  readonly contactpersoon?: true
  readonly probeer: string
}

/** Everybody of the demo, in the order in which they are shown; who is on top is who to begin with. */
export const mensen = {
  marieke: {
    naam: 'Marieke van Dalen',
    rol: 'procesregisseur',
    bij: null,
    probeer: 'Begin hier: neem bij Mijn werk een intakebesluit, of kijk in een casus wie wat ziet.',
  },
  joost: {
    naam: 'Joost Hamelink',
    rol: 'procesregisseur',
    bij: null,
    probeer: 'Leid het casusoverleg dat nu bezig is, en ga bij de burenruzie na of iemand al bekend is.',
  },
  petra: {
    naam: 'Petra Hoekstra',
    rol: 'procesregisseur',
    bij: null,
    probeer:
      'Werkt in twee zorg- en veiligheidshuizen: kies er een en wissel bovenaan. Wat in het ene staat, is er in het andere niet.',
  },
  nadia: {
    naam: 'Nadia Vermeer',
    rol: 'ondersteuner',
    bij: null,
    probeer:
      'Ondersteunt alleen de casussen waaraan een procesregisseur haar toewees; de andere bestaan voor haar niet.',
  },
  henk: {
    naam: 'Henk Terpstra',
    rol: 'manager',
    bij: null,
    probeer: 'Bekijk de sturingsinformatie en vind een casus in het archief; lopende casussen ziet u niet.',
  },
  ilse: {
    naam: 'Ilse Kramer',
    rol: 'beheerder',
    bij: null,
    probeer: 'Verleng bij Partijen de bevoegdheid van De Brug; in geen enkele casus kunt u kijken.',
  },
  sander: {
    naam: 'Sander Vroom',
    rol: 'fg',
    bij: null,
    probeer: 'Lees het logboek: elke inzage en elke weigering, zonder inhoud.',
  },
  fatima: {
    naam: 'Fatima Ouali',
    rol: 'partijmedewerker',
    bij: 'gemeente',
    contactpersoon: true,
    probeer: 'Meld een casus aan, en kijk wat de gemeente ziet van wat anderen inbrachten.',
  },
  bart: {
    naam: 'Bart Nijboer',
    rol: 'partijmedewerker',
    bij: 'gemeente',
    probeer: 'Schuldhulp: één actie is te laat. De casussen van uw collega ziet u niet.',
  },
  wim: {
    naam: 'Wim Schaap',
    rol: 'partijmedewerker',
    bij: 'politie',
    contactpersoon: true,
    probeer: 'Wijkagent: bevestig in het overleg dat bezig is een uitspraak, en werk als deelnemer mee aan een plan.',
  },
  ellen: {
    naam: 'Ellen de Roo',
    rol: 'partijmedewerker',
    bij: 'politie',
    probeer:
      'Bekijk de man op het stationsplein: één organisatie gaf alleen wat voor de politie is. U weet niet wat zij weglaat.',
  },
  roos: {
    naam: 'Roos Vermaat',
    rol: 'partijmedewerker',
    bij: 'om',
    contactpersoon: true,
    probeer: 'U beantwoordde één vraag over een man die uit detentie terugkomt; meer van de casus ziet u nog niet.',
  },
  tarik: {
    naam: 'Tarik Aydin',
    rol: 'partijmedewerker',
    bij: 'reclassering',
    contactpersoon: true,
    probeer: 'Trek een vrijgave in of maak een voorbehoud bij wat u inbracht; het werkt meteen.',
  },
  anouk: {
    naam: 'Anouk Westra',
    rol: 'partijmedewerker',
    bij: 'ggz',
    contactpersoon: true,
    probeer: 'Beslis bij Mijn werk of een ander uw gegeven mag meenemen, en pak op wat voor de GGZ binnenkwam.',
  },
  dirk: {
    naam: 'Dirk Mulder',
    rol: 'partijmedewerker',
    bij: 'verslavingszorg',
    contactpersoon: true,
    probeer: 'Keerpunt heeft de casusregie bij Ruud Zandstra: bekijk het plan van aanpak.',
  },
  sanne: {
    naam: 'Sanne Kuipers',
    rol: 'partijmedewerker',
    bij: 'corporatie',
    contactpersoon: true,
    probeer: 'U meldde mevrouw Bosma aan; wat de GGD over haar gezondheid antwoordde, ziet u niet.',
  },
  ron: {
    naam: 'Ron Dekker',
    rol: 'partijmedewerker',
    bij: 'corporatie',
    probeer: 'Collega van Sanne zonder toewijzing: u ziet geen enkele casus, ook niet dat ze bestaan.',
  },
  vera: {
    naam: 'Vera Prins',
    rol: 'partijbeheerder',
    bij: 'corporatie',
    probeer:
      'Beheer bij Mijn organisatie wie er bij de corporatie werkt; van de casussen ziet u alleen hoeveel het er zijn.',
  },
  yasmin: {
    naam: 'Yasmin Haddou',
    rol: 'partijmedewerker',
    bij: 'jeugdbescherming',
    contactpersoon: true,
    probeer: 'Bereid het overleg over Jayden voor: wat mogen de anderen vooraf lezen?',
  },
  mirjam: {
    naam: 'Mirjam Post',
    rol: 'partijmedewerker',
    bij: 'ggd',
    contactpersoon: true,
    probeer: 'Er wacht een vraag waarop het antwoord te laat is: beantwoord haar, of weiger met een grond.',
  },
  kees: {
    naam: 'Kees Blok',
    rol: 'partijmedewerker',
    bij: 'opvang',
    contactpersoon: true,
    probeer: 'Het mandaat van De Brug is verlopen: aanmelden kan niet, en de procesregie staat stil.',
  },
  loes: {
    naam: 'Loes Janssen',
    rol: 'partijmedewerker',
    bij: 'wijkteam',
    contactpersoon: true,
    probeer: 'Aanvaard de zorgvuldigheidsafspraken voor het overleg over Jayden; pas daarna kunt u lezen.',
  },
  esther: {
    naam: 'Esther Pinas',
    rol: 'partijmedewerker',
    bij: 'veiligThuis',
    contactpersoon: true,
    probeer: 'Doe mee aan het overleg dat bezig is en breng daar ter plekke iets in.',
  },
  hanneke: {
    naam: 'Hanneke Vos',
    rol: 'partijmedewerker',
    bij: 'woonzorg',
    contactpersoon: true,
    probeer: 'De Linde zit in nog geen casus: zo ziet een leeg begin eruit.',
  },
  gerda: {
    naam: 'Gerda Smit',
    rol: 'partijmedewerker',
    bij: 'onsThuis',
    contactpersoon: true,
    probeer: 'Ons Thuis tekende het convenant maar verleende geen mandaat: aanmelden kan niet, en u leest waarom.',
  },
  niels: {
    naam: 'Niels Brouwer',
    rol: 'partijmedewerker',
    bij: 'energie',
    contactpersoon: true,
    probeer: 'Laagland tekende het convenant niet en doet na een aparte toets in één casus mee. Aanmelden kan niet.',
  },
} as const satisfies Record<string, Mens>

export type Persoon = keyof typeof mensen

export const personen = Object.keys(mensen) as readonly Persoon[]
export const medewerkerId = (persoon: Persoon) => naamId<MedewerkerId>(`medewerker/${persoon}`)

/**
 * Who receives what is sent to an organisation.
 * @throws {Error} for one without
 */
export function contactpersoonVan(partij: Partijnaam): Persoon {
  const contact = personen.find((p) => mensen[p].bij === partij && 'contactpersoon' in mensen[p])
  if (!contact) throw new Error(`nobody receives what is sent to ${partij}`)
  return contact
}
