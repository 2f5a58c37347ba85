/** The questions to partijen, as the procesregie and the leidende partij see them. */
export const uitvragenTeksten = {
  titel: 'Uitvragen',
  uitleg: 'Elke uitvraag gaat naar één organisatie. De ene organisatie ziet niet wat u aan de andere vraagt.',
  leegTitel: 'Er is nog niemand iets gevraagd',
  leegUitleg: 'Vraag alleen organisaties van wie u een bijdrage verwacht. Iedereen vragen kan niet.',
  verstuurd: (dag: string) => `verstuurd op ${dag}`,
  antwoordVoor: (dag: string) => `antwoord uiterlijk op ${dag}`,
  teLaat: 'Te laat',
  vraag: 'Vraag',
  hoe: 'Waarom en met welke gegevens is dit gevraagd?',
  waaromDezePartij: 'Waarom deze organisatie',
  noodzaak: 'Waarom dit nodig is',
  namens: 'Namens',
  taak: 'Taak en grondslag',
  doel: 'Doel',
  meegestuurd: 'Meegestuurd',
  nietsMeegestuurd: 'niets',
  nietZichtbaar: 'een gegeven dat u niet (meer) kunt zien',
  intrekken: 'Uitvraag intrekken',
  intrekkenVan: (partij: string) => `Uitvraag intrekken: ${partij}`,
  intrekkenBevestig: (partij: string) =>
    `${partij} hoeft dan niet meer te antwoorden en kan deze casus niet meer zien. Dat gaat direct in.`,
} as const

/** The form with which one partij is asked (T1, T2, T4). */
export const versturenTeksten = {
  partij: 'Aan welke organisatie stelt u de vraag?',
  partijUitleg: 'U vraagt één organisatie tegelijk.',
  waaromDezePartij: 'Waarom juist deze organisatie?',
  waaromDezePartijUitleg: 'Schrijf waarom u van deze organisatie een bijdrage verwacht.',
  vraag: 'Wat wilt u weten?',
  vraagUitleg: 'Stel een gerichte vraag. Vraag niet meer dan nodig is.',
  noodzaak: 'Waarom is dit nodig?',
  noodzaakUitleg: 'Schrijf waarom u zonder dit antwoord niet verder kunt.',
  antwoordVoor: 'Uiterlijk antwoord op',
  meegestuurd: (partij: string) => `Welke gegevens van ${partij} gaan mee?`,
  meegestuurdUitleg: 'Kies alleen wat de organisatie nodig heeft om te antwoorden. U hoeft niets mee te sturen.',
  geenGegevens: (partij: string) => `Er zijn geen gegevens van ${partij} die u mee kunt sturen.`,
  redenZonderNaam: 'Waarom zegt u niet om wie het gaat?',
  zonderPersoon:
    'U stuurt niet mee wie de betrokkene is. De organisatie ziet dan geen naam, en leest wat u hier schrijft.',
  bijzonder: 'bijzonder',
  strafrechtelijk: 'strafrechtelijk',
  geheim: 'geheimhouding',
  versturen: 'Uitvraag versturen',
  verstuurd: (partij: string) => `De vraag is verstuurd aan ${partij}.`,
} as const

/** The question as the asked partij reads it. */
export const briefTeksten = {
  titel: 'Een vraag aan uw organisatie',
  aan: 'Aan',
  namens: 'Namens',
  verstuurd: 'Verstuurd op',
  antwoordVoor: 'Antwoord uiterlijk op',
  teLaat: (dag: string) => `Deze datum is voorbij (${dag}). U kunt nog steeds antwoorden.`,
  inleiding: (namens: string, naam: string) => `${namens} vraagt uw hulp in een casus over ${naam}.`,
  inleidingZonderNaam: (namens: string) => `${namens} vraagt uw hulp in een casus.`,
  vraag: 'De vraag',
  waaromU: 'Waarom wij dit aan u vragen',
  noodzaak: 'Waarom het antwoord nodig is',
  redenZonderNaam: 'Waarom wij niet zeggen om wie het gaat',
  doel: 'Waarvoor wij het gebruiken',
  grondslag: 'Op grond waarvan wij dit vragen',
  meegestuurd: 'Wat wij u meesturen',
  meegestuurdUitleg: 'Gebruik dit alleen om de vraag te beantwoorden. Overnemen in een ander systeem mag niet.',
  nietMeer: 'Dit gegeven kunt u niet (meer) zien.',
  wieZiet:
    'Uw antwoord is alleen te zien voor de procesregie, de organisatie die vraagt en uw eigen organisatie. Andere organisaties zien het niet, tenzij u dat later goedvindt.',
  ingetrokken: 'Deze vraag is ingetrokken. U hoeft niets meer te doen.',
  antwoorden: 'Antwoord geven',
} as const

/** The answer, as it was given. */
export const antwoordTeksten = {
  eigen: 'Uw antwoord',
  antwoord: 'Antwoord',
  op: (moment: string) => `gegeven op ${moment}`,
  bekend: 'Deze persoon is bekend.',
  onbekend: 'Deze persoon is niet bekend.',
  geweigerd: (grond: string) => `Geweigerd. ${grond}.`,
  bijdrage: (wat: string) => `Kan bijdragen met: ${wat}.`,
  gegevens: 'Ingebrachte gegevens',
  naarGegevens: 'Naar de gegevens',
} as const

/** The form of the answer (T5). */
export const beantwoordenTeksten = {
  vraagWas: 'De vraag',
  keuze: 'Kent uw organisatie deze persoon?',
  keuzes: {
    ja: 'Ja, wij kennen deze persoon',
    nee: 'Nee, wij kennen deze persoon niet',
    weigeren: 'Wij kunnen of mogen deze vraag niet beantwoorden',
  },
  weigergrond: 'Waarom antwoordt u niet?',
  toelichting: 'Toelichting',
  toelichtingUitleg: {
    ja: 'Vertel kort wat de organisatie die vraagt moet weten. Persoonlijke bijzonderheden zet u hieronder als gegeven. Wie een van die gegevens niet mag zien, ziet deze toelichting ook niet.',
    nee: 'Bijvoorbeeld: waar u heeft gezocht.',
    weigeren: 'Leg kort uit waarom. Deel daarbij zelf geen geheime informatie.',
  },
  bijdrage: 'Wat kan uw organisatie bijdragen? (mag leeg blijven)',
  bijdragen: {
    informatie: 'Informatie: wij weten iets wat kan helpen',
    expertise: 'Expertise: wij kunnen meedenken',
    uitvoering: 'Uitvoering: wij kunnen iets doen',
  },
  bijdragenKort: { informatie: 'informatie', expertise: 'expertise', uitvoering: 'uitvoering' },
  gegevens: 'Gegevens bij uw antwoord',
  gegevensUitleg:
    'Voeg per onderwerp één gegeven toe. U bepaalt bij elk gegeven wie het later mag zien. U kunt het altijd wijzigen of intrekken.',
  geenGegevens: 'U heeft nog geen gegevens toegevoegd. Dat hoeft ook niet.',
  toevoegen: 'Gegeven toevoegen',
  wijzigen: 'Wijzigen',
  wijzigenVan: (titel: string) => `Wijzigen: ${titel}`,
  weghalen: 'Weghalen',
  weghalenVan: (titel: string) => `Weghalen: ${titel}`,
  gegevenTitel: 'Gegeven bij uw antwoord',
  gegevenUitleg: 'Dit gegeven gaat pas weg als u straks uw antwoord verstuurt.',
  bijAntwoord: 'Bij het antwoord zetten',
  terug: 'Terug zonder dit gegeven',
  vrijgave: {
    geen: 'nog voor geen deelnemer te zien',
    overleg: 'te zien tijdens het overleg',
    vooraf: 'te zien vooraf en tijdens het overleg',
  },
  voorbehoud: (aantal: number) => (aantal === 1 ? '1 voorbehoud' : `${aantal} voorbehouden`),
  versturen: 'Antwoord versturen',
  verstuurd: 'Uw antwoord is verstuurd. Dank u wel.',
  later: 'Later verder',
  laterUitleg: 'Zolang u op deze pagina blijft, bewaren wij wat u heeft ingevuld. Sluit u de pagina, dan is het weg.',
} as const
