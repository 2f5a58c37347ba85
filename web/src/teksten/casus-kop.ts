import type { Feitnaam, Partijhoedanigheid } from '@casushuis/handvat'
/** The words around an act in a casus. */
export const handelingTeksten = {
  geenDoel: 'Voor deze handeling is nu geen doel te kiezen.',
  namensVoor: (partij: string) => `U handelt namens ${partij} voor het doel:`,
  kiesDoel: 'Voor welk doel doet u dit?',
  anderDoel: 'Ander doel',
  ja: (handeling: string) => `Ja: ${handeling.charAt(0).toLowerCase()}${handeling.slice(1)}`,
  nee: 'Nee, terug',
  kanNietNu: 'Dit kan nu niet.',
  watHelpt: 'Wat helpt:',
  regel: 'Regel',
  paragraaf: (paragraaf: string) => `handvat ${paragraaf}`,
  waaromWel: 'Waarom mag dit?',
  bijVastleggen: 'Bij het vastleggen kijkt het systeem ook naar wat u invulde.',
} as const

/** What a decision rested on, in words (R4). */
export const feitTeksten = {
  namen: {
    rol: 'Uw rol',
    hoedanigheid: 'Uw organisatie in deze casus',
    toewijzing: 'U bent aan deze casus toegewezen',
    koppeling: 'Door een gekoppeld systeem',
    waarneming: 'U neemt waar voor een collega',
    fase: 'Fase van de casus',
    stap: 'Stap van de afschaling',
    overleg: 'Casusoverleg',
    mandaat: 'Mandaat van',
    leidendePartij: 'Leidende partij',
    taak: 'Wettelijke taak',
  } satisfies Record<Feitnaam, string>,
  hoedanigheden: {
    aanmelder: 'meldde de casus aan',
    leidendePartij: 'heeft de leiding',
    gevraagde: 'kreeg een vraag',
    genodigde: 'is gevraagd voor een volgend overleg',
    deelnemer: 'neemt deel aan het overleg',
    uitvoerder: 'voert een actie uit',
    ontvanger: 'haalde iets op voor een actie',
    bronhouder: 'bracht gegevens in',
  } satisfies Record<Partijhoedanigheid, string>,
  geen: 'geen',
  sinds: (dag: string) => `sinds ${dag}`,
  tot: (dag: string) => `tot ${dag}`,
} as const

/** The head of a casus and the parts of its page. */
export const kopTeksten = {
  naamNietZichtbaar: 'Naam niet voor u zichtbaar',
  geboren: (dag: string) => `geboren ${dag}`,
  casus: (nummer: string) => `Casus ${nummer}`,
  fasen: 'Fasen van de casus',
  geweest: 'klaar',
  vanVier: (nummer: number) => ` · fase ${nummer} van 4`,
  meerOverCasus: 'Meer over deze casus',
  namens: 'U handelt namens',
  doel: 'Doel',
  kiesDoel: 'Voor welk doel bekijkt u deze casus?',
  anderDoel: 'Ander doel',
  taakEnGrondslag: 'Taak en grondslag',
  taak: 'Taak',
  grondslag: 'Grondslag',
  procesregisseur: 'Procesregisseur',
  casusregisseur: 'Casusregisseur',
  leidend: 'Leidende partij',
  nogNiet: 'nog niet aangewezen',
  wieKanZien: (aantal: number) => `Wie kan dit zien (${aantal})`,
  wieKanZienUitleg: 'Deze mensen en organisaties kunnen ook in deze casus kijken, elk in het deel dat voor hen is.',
  niemandKanZien: 'Voor zover u dat mag weten, kan niemand anders in deze casus kijken.',
  nuOokHier: 'Nu ook hier',
  enNog: (aantal: number) => `, en nog ${aantal}`,
  aanwezig: (organisatie: string, mensen: readonly string[] | null) =>
    mensen === null ? organisatie : `${mensen.join(' en ')} (${organisatie})`,
  delen: {
    overzicht: 'Overzicht',
    gegevens: 'Gegevens',
    uitvragen: 'Uitvragen',
    casusoverleg: 'Casusoverleg',
    plan: 'Plan van aanpak',
    volgen: 'Volgen',
    afschaling: 'Afschaling',
    'wie-ziet-wat': 'Wie ziet wat',
    verloop: 'Verloop',
  },
  delenLabel: 'Onderdelen van de casus',
  geenInzageTitel: 'Deze casus is niet voor u te zien',
  geenInzage:
    'Misschien klopt het casusnummer niet. Of u had wel inzage, maar is uw toewijzing of die van uw organisatie geëindigd, of is de casus gesloten. Wat er van een casus op uw scherm stond, hebben wij weggehaald.',
  geenInzageHelpt: 'Denkt u dat dit niet klopt? Vraag het uw contactpersoon bij het Zorg- en Veiligheidshuis.',
  naarCasussen: 'Naar mijn casussen',
} as const

/** The overview of a casus. */
export const overzichtTeksten = {
  nuTeDoen: 'Wat u nu kunt doen',
  wachtOp: 'Er is nu niets dat u moet doen.',
  nogNiet: (aantal: number) => `Wat nu nog niet kan, en waarom (${aantal})`,
  helpt: (wat: string) => `Wat helpt: ${wat}`,
  stukken: 'Stukken',
  geenStukken:
    'De aanmelding en de besluiten zijn er voor de leidende partij en de procesregie. Er zijn nu geen stukken voor u.',
  stukkenGesloten: 'In het archief zijn de aanmelding en de besluiten voor iedereen gesloten.',
  leiding: 'Wie heeft en had de leiding',
  leidingVanaf: (dag: string) => `vanaf ${dag}`,
  leidingNu: 'nu',
  namensUBesloten:
    'Dit is namens uw organisatie besloten. Klopt er iets niet? Neem dan contact op met de procesregisseur.',
  gezien: 'Gelezen',
  gezienNaam: (stuk: string) => `Gelezen: ${stuk}`,
  besluitVan: (door: string, dag: string) => `${door}, ${dag}`,
  aanleiding: 'Aanleiding',
  leefgebieden: 'Leefgebieden',
  criteria: 'Criteria van het landelijk kader',
  voldoet: 'Voldoet',
  voldoetNiet: 'Voldoet niet',
  formeleUitkomst: 'Formele uitkomst',
  formeelWel: 'De casus voldoet aan de criteria.',
  formeelNiet: 'De casus voldoet niet aan de criteria.',
  afweging: 'Inhoudelijke afweging',
  advies: 'Advies aan de aanmelder',
  motivering: 'Motivering',
  afgestemd: 'Afgestemd met de partij',
  afgestemdMet: (wie: string, dag: string) => `${wie}, op ${dag}`,
  monitoringdoel: 'Waarvoor het plan wordt gevolgd',
  monitoring: 'Hoe het plan wordt gevolgd',
  opgeschoond: 'Wat er is weggehaald',
  opgeschoondVan: (soort: string, dag: string | null) =>
    dag ? `${soort}, ingebracht op ${dag}` : `${soort}, dat wie het weghaalde niet kon lezen`,
  blijven: (aantal: number) =>
    aantal === 0
      ? 'Van uw organisatie is er nu niets meer in dit dossier.'
      : `Van uw organisatie ${aantal === 1 ? 'is er nog 1 gegeven' : `zijn er nog ${aantal} gegevens`} in dit dossier.`,
  opgeschoondUitleg: 'Dit is vernietigd, omdat het hier niet meer nodig is. Uw eigen dossier verandert niet.',
  informeren: 'Informeren van de betrokkene',
  geinformeerd: 'De betrokkene is geïnformeerd.',
  nietGeinformeerd: 'De betrokkene is nog niet geïnformeerd.',
  aanmelder: 'Aangemeld door',
  overlegsoort: {
    aanpak: 'Het casusoverleg is bedoeld om een aanpak te maken.',
    bepalen: 'Het eerste casusoverleg is bedoeld om te bepalen of een gezamenlijke aanpak zin heeft.',
  },
} as const

/** What one can do next, in plain words; per act the line that leads to its part of the page. */
export const vervolgTeksten = {
  uitvraagVersturen: 'Stel een vraag aan een partij',
  uitvraagBeantwoorden: 'Beantwoord de vraag aan uw organisatie',
  partijToetsen: 'Toets een organisatie waar u nog iets van verwacht, of laat een ander het doen',
  overlegVoorbereiden: 'Begin met het voorbereiden van het casusoverleg',
  deelnemerToevoegen: 'Kies wie er aan het casusoverleg meedoet',
  overlegAanpassen: 'Maak de voorbereiding van het casusoverleg af',
  deelnemersUitnodigen: 'Rond de voorbereiding af en nodig de deelnemers uit',
  zorgvuldigheidAanvaarden: 'Lees en aanvaard de afspraken over zorgvuldig gebruik',
  overlegBeginnen: 'Begin het casusoverleg',
  uitspraakVastleggen: 'Leg samen vast hoe de situatie is',
  uitspraakBevestigen: 'Zeg of het klopt wat er over de situatie is vastgelegd',
  plandoelVastleggen: 'Leg de doelen van het plan van aanpak vast',
  actieVastleggen: 'Spreek af wie wat doet',
  casusregieToewijzen: 'Wijs de casusregisseur aan',
  overlegSluiten: 'Sluit het casusoverleg',
  actieBijwerken: 'Werk bij hoe het met de acties gaat',
  meenemenBeslissen: 'Beslis of een ander uw gegeven mag meenemen',
  gegevenInbrengen: 'Breng een gegeven in',
  dossierOpschonen: 'Haal weg wat niet meer nodig is',
  termijnAfwijken: 'Beoordeel de andere bewaartermijn opnieuw',
  monitoringAfbakenen: 'Kies welke gegevens blijven om het plan te volgen',
} as const

/** How to reach who works on a casus. */
export const contactTeksten = {
  titel: 'Wie werkt hieraan',
  uitleg:
    'De mensen van wie u mag weten dat zij aan deze casus werken. Deel per telefoon of mail geen gegevens uit de casus.',
  rollen: {
    procesregisseur: 'procesregisseur',
    aanmelder: 'meldde de casus aan',
    casusregisseur: 'casusregisseur',
    toegewezen: 'werkt aan de casus',
  },
  nietVastgelegd: 'Telefoon en mail zijn nog niet vastgelegd.',
  bel: (naam: string, nummer: string) => `Bel ${naam}: ${nummer}`,
  mail: (naam: string, adres: string) => `Mail ${naam}: ${adres}`,
} as const

/** Who works on a casus. */
export const toewijzingTeksten = {
  titel: 'Toegewezen collega’s',
  uitleg: 'Alleen collega’s die zijn toegewezen, weten dat deze casus er is.',
  geen: 'Er is niemand toegewezen van wie u dat mag weten.',
  vanTot: (van: string, tot: string) => `${van} tot en met ${tot}`,
  vanaf: (van: string) => `vanaf ${van}`,
  neemtWaarVoor: (naam: string) => `neemt waar voor ${naam}`,
  collega: 'Welke collega?',
  collegaUitleg: 'U kunt alleen mensen van uw eigen organisatie of de procesregie kiezen.',
  geenCollegas: 'Er is niemand die u nog kunt toewijzen.',
  tot: 'Tot en met (mag leeg blijven)',
  totUitleg: 'Bijvoorbeeld bij vervanging tijdens afwezigheid. Daarna stopt de inzage vanzelf.',
  toewijzen: 'Toewijzen',
  beeindigen: 'Beëindigen',
  beeindigVan: (naam: string) => `Beëindigen: toewijzing van ${naam}`,
  bevestig: (naam: string) => `${naam} kan deze casus daarna niet meer zien. Dat gaat direct in.`,
} as const
