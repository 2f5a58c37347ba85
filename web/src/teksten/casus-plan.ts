/** The plan van aanpak as a whole (C6). */
export const planTeksten = {
  los: 'Wat uw organisatie bij een actie schreef',
  titel: 'Plan van aanpak',
  uitleg: 'Wat wij samen willen bereiken, en wie daarvoor wat doet. Elke actie heeft één uitvoerder.',
  leegTitel: 'Er staat nog niets in het plan',
  leegVastleggen: 'Begin met een doel: wat moet er anders zijn? Daarna spreekt u per doel af wie wat doet.',
  leegWachten: 'Doelen en acties worden tijdens het casusoverleg vastgelegd. U ziet ze hier zodra ze er zijn.',
  bereikt: 'Bereikt',
  nogNietBereikt: 'Nog niet bereikt',
  zonderDoel: 'Acties bij een doel dat u niet kunt zien',
  geenActies: 'Bij dit doel is nog geen actie afgesproken.',
  doel: 'Wat wilt u bereiken?',
  doelUitleg: 'Schrijf één doel per keer, zo dat u later kunt zien of het is bereikt.',
  doelToevoegen: 'Doel toevoegen',
  doelOpslaan: 'Doel vastleggen',
  doelOpgeslagen: 'Het doel staat in het plan.',
  isBereikt: 'Doel is bereikt',
  isBereiktVan: (doel: string) => `Doel is bereikt: ${doel}`,
  tochNiet: 'Toch niet bereikt',
  tochNietVan: (doel: string) => `Toch niet bereikt: ${doel}`,
  steuntOp: 'Steunt op (mag leeg blijven)',
  steuntOpUitleg:
    'Kies gegevens als de tekst daarvan komt. Wie een van die gegevens niet mag zien, ziet deze tekst ook niet.',
} as const

/** The actions of the plan, and how they go. */
export const actieTeksten = {
  toevoegen: 'Actie toevoegen',
  toevoegenBij: (doel: string) => `Actie toevoegen bij: ${doel}`,
  tekst: 'Wat gaat er gebeuren?',
  tekstUitleg: 'Eén actie per keer, in gewone woorden.',
  uitvoerder: 'Wie voert het uit?',
  uitvoerderUitleg:
    'Eén organisatie die als uitvoerder meedoet. Staat zij er niet bij, maak haar dan bij het casusoverleg eerst uitvoerder.',
  start: 'Begint op',
  deadline: 'Klaar op',
  opslaan: 'Actie vastleggen',
  opgeslagen: (uitvoerder: string) => `De actie staat in het plan. ${uitvoerder} voert haar uit.`,
  door: (uitvoerder: string) => `Uitvoerder: ${uitvoerder}`,
  eigen: 'uw organisatie',
  vanTot: (van: string, tot: string) => `${van} tot en met ${tot}`,
  teLaat: (dagen: number) => (dagen === 1 ? '1 dag te laat' : `${dagen} dagen te laat`),
  resultaat: 'Resultaat',
  steuntOp: 'Steunt op',
  bijwerken: 'Bijwerken',
  bijwerkenVan: (actie: string) => `Bijwerken: ${actie}`,
  stand: 'Hoe staat het ermee?',
  resultaatVraag: 'Wat is het resultaat? (mag leeg blijven)',
  resultaatUitleg:
    'Schrijf alleen wat de anderen moeten weten om verder te kunnen. Zegt het iets over de persoon en steunt het op geen gegeven, dan leest alleen de leidende organisatie mee.',
  bijwerkenOpslaan: 'Opslaan',
  bijgewerkt: 'De actie is bijgewerkt.',
} as const

/** Who keeps the case in hand, and which partij thereby leads (C7, P2). */
export const regieTeksten = {
  titel: 'Casusregie',
  uitleg:
    'De casusregisseur bewaakt de uitvoering van het plan. Zijn of haar organisatie is daarmee de leidende partij.',
  nogNiemand: 'Er is nog geen casusregisseur. Wijs er een aan zodra het plan duidelijk is.',
  nogNiemandWachten: 'Er is nog geen casusregisseur aangewezen.',
  leidend: 'Leidende partij',
  leidendNu: 'Leidende partij tot die tijd',
  casusregisseur: 'Casusregisseur',
  wie: 'Wie wordt casusregisseur?',
  wieUitleg: 'U kiest uit de mensen die namens een deelnemer bij deze casus zijn.',
  gevolg: (partij: string) =>
    `${partij} wordt de leidende partij. De procesregie handelt vanaf dat moment namens ${partij}, op de taak waarop zij meedoet, en ziet alleen soorten gegevens die ${partij} mag verwerken.`,
  opslaan: 'Casusregisseur aanwijzen',
  opgeslagen: (naam: string) => `${naam} is nu casusregisseur.`,
  niemandTeKiezen: 'Er is nog niemand van een deelnemer bij deze casus.',
} as const

/** Taking a gegeven of another along for one action (C8, C9). */
export const meenemenTeksten = {
  titel: 'Gegevens meenemen',
  uitleg:
    'Na het overleg gebruikt niemand een gegeven van een ander, tenzij die ander daar voor één actie mee akkoord gaat.',
  leegTitel: 'Er zijn geen afspraken over meenemen',
  leegVragen:
    'Heeft u voor een actie van uw organisatie een gegeven van een ander nodig? Vraag het aan wie het inbracht.',
  leegMeelezen: 'Vraagt een uitvoerder om een gegeven voor een actie, dan staat dat hier, met het antwoord erbij.',
  leegNietsMee: 'Uw organisatie neemt nu niets mee',
  vragen: 'Vragen om een gegeven',
  vragenNaam: 'Vragen om wie het gaat',
  weetNietWie: 'U weet niet om wie deze actie gaat.',
  naamGevraagd: 'U vroeg om wie deze actie gaat. De organisatie die de naam inbracht, beslist.',
  naamGeweigerd: 'U vroeg om wie deze actie gaat. Dat mag niet van de organisatie die de naam inbracht.',
  hoofdpersoon: 'Om wie het gaat (naam en geboortedatum)',
  voorbehoudEerst: (ontvanger: string) =>
    `Uw organisatie maakte hierbij een voorbehoud tegen ${ontvanger}. Zolang dat er staat, ziet ${ontvanger} dit niet, ook niet als u akkoord gaat.`,
  actie: 'Voor welke actie van uw organisatie?',
  gegeven: 'Welk gegeven?',
  waarom: 'Waarom is het nodig voor deze actie?',
  waaromUitleg: 'Wie het gegeven inbracht, leest dit en beslist.',
  versturen: 'Vraag versturen',
  verstuurd: 'Uw vraag is verstuurd.',
  geenGegevens: 'U ziet nu geen gegevens van andere organisaties. Vragen kan tijdens het overleg.',
  wat: {
    gevraagd: (ontvanger: string, gegeven: string) => `${ontvanger} vraagt om ${gegeven}`,
    akkoord: (ontvanger: string, gegeven: string) => `${ontvanger} mag gebruiken: ${gegeven}`,
    geweigerd: (ontvanger: string, gegeven: string) => `${ontvanger} mag niet gebruiken: ${gegeven}`,
  },
  watNaam: {
    gevraagd: (ontvanger: string) => `${ontvanger} vraagt om wie het gaat`,
    akkoord: (ontvanger: string) => `${ontvanger} mag weten om wie het gaat`,
    geweigerd: (ontvanger: string) => `${ontvanger} mag niet weten om wie het gaat`,
  },
  tussenAanhaling: (gegeven: string) => `“${gegeven}”`,
  eenGegeven: 'een gegeven',
  wieHetIs: 'om wie het gaat',
  onbekendGegeven: 'een gegeven dat u nu niet kunt zien',
  voorActie: (actie: string) => `voor de actie: ${actie}`,
  onbekendeActie: 'een actie die u niet (meer) kunt zien',
  waaromNodig: 'Waarom nodig:',
  antwoord: 'Antwoord:',
  beslissen: 'Beslissen',
  beslissenOver: (gegeven: string) => `Beslissen over: ${gegeven}`,
  akkoord: 'Mag deze organisatie het gegeven voor deze actie gebruiken?',
  ja: 'Ja, akkoord',
  jaUitleg: 'De organisatie kan het gegeven blijven zien, voor deze ene actie.',
  nee: 'Nee, niet akkoord',
  neeUitleg: 'De organisatie mag het gegeven buiten het overleg niet gebruiken.',
  toelichting: 'Toelichting',
  toelichtingUitleg: 'De organisatie die vraagt, leest dit.',
  beslisOpslaan: 'Besluit vastleggen',
  besloten: 'Uw besluit is vastgelegd.',
} as const
