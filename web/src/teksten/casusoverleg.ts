/** The part casusoverleg as a whole: what there is, and what comes next. */
export const overlegTeksten = {
  leegTitel: 'Er is nog geen casusoverleg',
  leegVoorbereiden:
    'Begin met de voorbereiding: bepaal het doel, de gespreksthema’s en het moment. Daarna kiest u wie er meedoen. Niemand krijgt bericht voordat u de deelnemers uitnodigt.',
  leegWachten:
    'De procesregisseur bereidt het overleg voor. Wordt uw organisatie uitgenodigd, dan ziet u hier wanneer het is en wat er van u wordt gevraagd.',
  bepalen: 'In de triage is besloten dat het eerste overleg bepaalt of een gezamenlijke aanpak zin heeft.',
  overleg: (nummer: number) => `Casusoverleg ${nummer}`,
  nogGeenMoment: 'Er is nog geen moment gekozen.',
  duur: 'Hoe lang',
  plaats: 'Waar',
  doel: 'Doel',
  besluiten: 'Waarover wij beslissen',
  themas: 'Gespreksthema’s',
  burger: 'Hoe de betrokkene meedoet',
  zienswijze: 'Hoe de betrokkene het ziet',
  zienswijzeNogNiet: 'Nog niet opgeschreven.',
  zienswijzeVastleggen: 'Zienswijze opschrijven',
  zienswijzeVraag: 'Hoe ziet de betrokkene het zelf?',
  zienswijzeUitleg:
    'Schrijf in de woorden van de betrokkene op wat die wil en vindt. De deelnemers van dit overleg lezen dit als zij de afspraken hebben aanvaard. Leeg haalt weg wat er stond.',
  zienswijzeOpslaan: 'Opslaan',
  zienswijzeOpgeslagen: 'De zienswijze is opgeslagen.',
  aanpassen: 'Voorbereiding aanpassen',
  vervolgTitel: 'Hoe nu verder',
  vervolgUitleg:
    'Het overleg is gehouden. De inzage van de deelnemers is voorbij. Leg de uitkomst vast als dat nog niet is gebeurd, of bereid een vervolgoverleg voor.',
  vervolgGeenRecht:
    'Het overleg is gehouden. De inzage van de deelnemers is voorbij. De procesregisseur legt de uitkomst vast of bereidt een vervolgoverleg voor.',
  naarUitkomst: 'Naar de uitkomst',
  vervolgoverleg: 'Vervolgoverleg voorbereiden',
  gehoudenTitel: 'Gehouden overleggen',
} as const

/** Preparing an overleg (T14, T16). */
export const voorbereidTeksten = {
  doel: 'Wat is het doel van dit overleg?',
  doelUitleg: 'Schrijf wat er na het overleg duidelijk of geregeld moet zijn.',
  besluiten: 'Welke besluiten wilt u nemen?',
  besluitenUitleg: 'Bijvoorbeeld: wie de casusregie krijgt, of welke hulp als eerste begint.',
  themas: 'Waarover praat u?',
  themavoorstellen: 'Thema’s die dit ZVH voorstelt',
  themasUitleg:
    'Zet elk gespreksthema op een eigen regel. ‘Algemeen beeld’ is er altijd bij. Daarna deelt u in wie bij welk thema nodig is.',
  burger: 'Hoe doet de betrokkene mee?',
  burgerkeuzes: {
    uitgenodigd: 'De betrokkene is bij het overleg',
    vooraf: 'De betrokkene hoort vooraf wat er wordt besproken',
    achteraf: 'De betrokkene hoort achteraf wat er is besproken',
  },
  burgerToelichting: 'Toelichting (mag leeg blijven)',
  burgerToelichtingUitleg: 'Bijvoorbeeld wie het de betrokkene vertelt, of waarom het achteraf gebeurt.',
  opslaan: 'Voorbereiding opslaan',
  opgeslagen: 'De voorbereiding is opgeslagen. Er is nog niemand uitgenodigd.',
} as const

/** When an overleg is, how long it takes and where (T14). */
export const plekTeksten = {
  dag: 'Op welke dag?',
  tijd: 'Hoe laat begint het?',
  tijdvorm: 'bijvoorbeeld 14.30',
  kiesTijd: 'Vul een tijd in, bijvoorbeeld 14.30.',
  duur: 'Hoe lang duurt het?',
  minuten: (minuten: number) =>
    minuten % 60 === 0 ? (minuten === 60 ? '1 uur' : `${minuten / 60} uur`) : `${minuten} minuten`,
  plaats: 'Waar is het?',
  plaatsUitleg: 'Een adres en kamer, of de link van de videovergadering.',
} as const

/** Changing an overleg to which was invited, until it begins (T14). */
export const wijzigTeksten = {
  verplaatsen: 'Verplaatsen',
  verplaatsUitleg: 'De deelnemers zien meteen wanneer en waar het overleg nu is. Vertel het hun ook zelf.',
  verplaatst: 'Het overleg is verplaatst.',
  afzeggen: 'Overleg afzeggen',
  afzegEerste:
    'De deelnemers zien de casus daarna niet meer, behalve wat zij zelf inbrachten. U bent dan weer in de triage: u kunt het overleg opnieuw voorbereiden, of de casus stoppen.',
  afzegVervolg:
    'Dit overleg vervalt. De deelnemers zien dan weer wat zij na het vorige overleg zagen. Het plan van aanpak blijft zoals het is.',
  reden: 'Waarom gaat het niet door?',
  redenUitleg: 'Alleen de procesregie en de leidende partij lezen dit. Vertel het de deelnemers zelf.',
  afgezegd: 'Het overleg is afgezegd.',
} as const

/** The dates agreed ahead for overleggen to come (C11). */
export const reeksTeksten = {
  titel: 'Volgende overleggen',
  uitleg: 'Deze data staan al vast. Elke datum verplaatst u of zegt u af zonder dat de andere veranderen.',
  uitlegLezer:
    'Voor deze data bent u gevraagd. Waarover het gaat, leest u als u wordt uitgenodigd. Verandert er een, dan krijgt u bericht.',
  geen: 'Er zijn nog geen data afgesproken. Spreek aan het eind van het overleg af wanneer u elkaar weer ziet.',
  met: (organisaties: string) => `Gevraagd: ${organisaties}`,
  inVoorbereiding: 'Dit overleg wordt nu voorbereid.',
  afspreken: 'Volgende overleggen afspreken',
  afspreekUitleg:
    'Kies de eerste datum en hoe vaak u elkaar daarna ziet. De organisaties krijgen de data in hun agenda. Waarover het gaat, leest iedereen pas als u het overleg voorbereidt en uitnodigt.',
  aantal: 'Hoeveel overleggen?',
  kiesAantal: 'Kies hoeveel overleggen u afspreekt.',
  wekenVraag: 'Hoeveel tijd ertussen?',
  kiesWeken: 'Kies hoeveel weken ertussen zitten.',
  weken: (aantal: number) => (aantal === 1 ? '1 week' : `${aantal} weken`),
  dagen: (dagen: readonly string[]) => `U spreekt af: ${dagen.join(' · ')}.`,
  wie: 'Wie houden deze data vrij?',
  wieUitleg: 'Wie aan het overleg of het plan meedoet. Een andere organisatie vraagt u als u het overleg voorbereidt.',
  opslaan: 'Data afspreken',
  afgesproken: (aantal: number) => (aantal === 1 ? 'De datum is afgesproken.' : `De ${aantal} data zijn afgesproken.`),
  verplaatsenVan: (dag: string) => `Verplaatsen: het overleg van ${dag}`,
  verplaatsUitleg: 'Alleen dit overleg verandert. Wie is gevraagd, krijgt de nieuwe datum in de agenda.',
  verplaatst: 'De datum is verplaatst.',
  afzeggen: 'Afzeggen',
  afzeggenVan: (dag: string) => `Afzeggen: het overleg van ${dag}`,
  bevestigAfzeggen: (dag: string) =>
    `Het overleg van ${dag} gaat dan niet door. Wie is gevraagd, krijgt dat bericht. De andere data blijven staan.`,
  voorbereiden: (dag: string) => `Overleg van ${dag} voorbereiden`,
  extra: 'Een extra overleg voorbereiden',
} as const

/** Who takes part, and why (T14). */
export const deelnemerTeksten = {
  titel: 'Deelnemers',
  naUitnodiging:
    'Wie u nu toevoegt, is meteen uitgenodigd. Wie u verwijdert, ziet de casus direct niet meer als deelnemer.',
  geen: 'Er zijn nog geen deelnemers gekozen.',
  noodzaak: 'Waarom nodig',
  bijdrage: 'Gevraagde bijdrage',
  aanvaard: 'Heeft iemand die de afspraken aanvaardde',
  nietAanvaard: 'Nog niemand heeft de afspraken aanvaard',
  eigen: 'uw organisatie',
  verwijderen: 'Verwijderen',
  verwijderenVan: (partij: string) => `Verwijderen: ${partij}`,
  verwijderBevestig: (partij: string) => `${partij} doet dan niet mee aan dit overleg.`,
  partij: 'Welke organisatie doet mee?',
  partijUitleg: 'Kies alleen wie nodig is voor het doel van dit overleg.',
  bijDezeCasus: 'Al bij deze casus',
  anderePartijen: 'Andere organisaties',
  rol: 'In welke rol?',
  rollen: {
    adviseur: 'Denkt mee vanuit kennis en ervaring.',
    informant: 'Geeft informatie die voor het doel nodig is.',
    uitvoerder: 'Gaat waarschijnlijk een actie uitvoeren.',
  },
  uitvoerderMaken: 'Uitvoerder maken',
  uitvoerderMakenVan: (partij: string) => `Uitvoerder maken: ${partij}`,
  uitvoerderGeworden: (partij: string) => `${partij} is nu uitvoerder. U kunt een actie bij haar leggen.`,
  uitvoerderUitleg:
    'Een actie gaat alleen naar wie als uitvoerder meedoet. Pas aan waarom deze organisatie nodig is, nu zij een actie krijgt.',
  uitvoerderNoodzaak: 'Waarom voert juist deze organisatie iets uit?',
  uitvoerderBijdrage: 'Dit leest de organisatie direct.',
  noodzaakVraag: 'Waarom is deze organisatie nodig?',
  noodzaakUitleg: 'Schrijf waarom het doel zonder deze organisatie niet te halen is.',
  bijdrageVraag: 'Wat vraagt u van deze organisatie?',
  bijdrageUitleg: 'Dit leest de organisatie zodra zij is uitgenodigd.',
  toevoegen: 'Deelnemer toevoegen',
  toegevoegd: (partij: string) => `${partij} staat op de lijst.`,
} as const

/** What has to be there before the deelnemers are invited, and the invitation itself. */
export const uitnodigTeksten = {
  titel: 'Klaar om uit te nodigen?',
  klaar: 'klaar',
  ontbreekt: 'ontbreekt nog',
  doel: 'Het doel',
  besluiten: 'De besluiten die u wilt nemen',
  themas: (aantal: number) => (aantal === 1 ? '1 gespreksthema' : `${aantal} gespreksthema’s`),
  moment: 'De dag en de tijd',
  burger: 'Hoe de betrokkene meedoet',
  deelnemers: (aantal: number) =>
    aantal === 1 ? '1 deelnemer, met rol en noodzaak' : `${aantal} deelnemers, met rol en noodzaak`,
  fase: 'Met de uitnodiging begint de fase casusoverleg. Doel, besluiten en gespreksthema’s liggen dan vast.',
  bevestig: (partijen: string) =>
    `U nodigt uit: ${partijen}. De fase casusoverleg begint. Doel, besluiten en gespreksthema’s liggen daarna vast; moment, plaats en deelnemers kunt u tot het begin nog wijzigen. De organisaties zien het doel, de gespreksthema’s en wie er meedoen. Gegevens van elkaar zien zij pas als zij de afspraken over zorgvuldig gebruik hebben aanvaard.`,
  helpt: 'Wat helpt:',
} as const

/** The agreements on careful use that each deelnemer accepts before it sees anything of others (T17). */
export const afsprakenTeksten = {
  titel: 'Afspraken over zorgvuldig gebruik',
  uitleg: 'Deze afspraken gelden voor iedereen die meedoet aan dit overleg. Ieder aanvaardt ze zelf.',
  waaromNiets:
    'U ziet nog niets van andere organisaties. Dat kan pas nadat u zelf deze afspraken heeft aanvaard, ook als een collega dat al deed.',
  namens: (partij: string) =>
    `U aanvaardt de afspraken voor uzelf, als medewerker van ${partij}. Dat geldt voor dit ene overleg.`,
  aanvaarden: 'Afspraken aanvaarden',
  aanvaard: 'U heeft deze afspraken aanvaard.',
  lees: 'Lees de afspraken',
} as const

/** Holding the overleg (C1, C2). */
export const gesprekTeksten = {
  bezig: 'Het overleg is nu bezig',
  doel: 'Doel',
  themas: 'Gespreksthema’s',
  bezigTot: 'Sluit niemand het overleg, dan sluit het vanzelf aan het eind van deze dag.',
  bezigUitleg:
    'Wat een deelnemer nu inbrengt of vrijgeeft, verschijnt hier vanzelf. U hoeft de pagina niet te vernieuwen.',
  gepland: 'Het overleg is nog niet begonnen',
  geplandUitleg:
    'Gegevens die voor het overleg zijn vrijgegeven, worden zichtbaar zodra de procesregisseur het begint.',
  vooraf: 'Wat u nu al mag zien, staat bij de gegevens.',
  naarGegevens: 'Naar de gegevens',
  beginnen: 'Overleg beginnen',
  beginBevestig: 'Vanaf nu zien de deelnemers wat voor dit overleg is vrijgegeven.',
  nogNietAanvaard: (partijen: string) =>
    `Nog niet aanvaard door: ${partijen}. Wie de afspraken niet heeft aanvaard, ziet niets van anderen.`,
  sluiten: 'Overleg sluiten',
  sluitBevestig:
    'De inzage van de deelnemers stopt direct. Beeld en plan zijn daarna pas in een volgend overleg weer te wijzigen.',
} as const

/** The overleg as a meeting, on one screen. */
export const vergaderTeksten = {
  agenda: 'Agenda',
  vanaf: (van: string) => `Vanaf ${van}`,
  vanTot: (van: string, tot: string) => `Van ${van} tot ${tot}`,
  doel: 'Doel',
  themas: 'Waarover wij praten',
  besluiten: 'Waarover wij beslissen',
  stappen: 'De stappen van het overleg',
  beeld: '1. Beeld',
  oordeel: '2. Oordeel',
  besluit: '3. Besluit',
  verschil: 'Hierover verschillen wij',
  nogOpen: 'Hierop heeft nog niet iedereen gereageerd',
  eens: 'Hierover zijn wij het eens',
  geenOordeel: 'Er staat nog niets in het toestandsbeeld',
  geenOordeelUitleg: 'Stel eerst bij ‘Beeld’ samen vast hoe de situatie is.',
} as const

/** Who is at the table (B2.2.3). */
export const tafelTeksten = {
  titel: 'Wie er zijn',
  uitleg:
    'Dit verandert niets aan wat ieder zelf mag zien. Het scherm voor de tafel toont alleen wat iedereen mag zien die hier als aanwezig staat.',
  uitlegDeelnemer: 'Zeg het als u er bent. Dat verandert niets aan wat u zelf mag zien.',
  niemand: 'Er staat nog niemand als aanwezig.',
  betrokkene: 'De betrokkene',
  isEr: 'Is er',
  isErVan: (wie: string) => `Is er: ${wie}`,
  vertrekt: 'Vertrekt',
  vertrektVan: (wie: string) => `Vertrekt: ${wie}`,
  ikBenEr: 'Ik ben er',
  ikGaWeg: 'Ik ga weg',
  sinds: (tijd: string) => `sinds ${tijd}`,
  vanTot: (van: string, tot: string) => `van ${van} tot ${tot}`,
  scherm: 'Scherm voor de tafel openen',
  nieuwVenster: '(in een nieuw venster)',
  betrokkeneErbij: 'De betrokkene is erbij: het scherm toont niets van wat organisaties inbrachten.',
} as const

/** The screen at which the whole table looks: it is read from a distance, and by everybody at once. */
export const schermTeksten = {
  titel: (nummer: number) => `Casusoverleg ${nummer}`,
  leeg: 'Er staat nog niemand als aanwezig. Zodra dat zo is, staat hier wat iedereen aan tafel mag zien.',
  dicht: 'Hier is niets te zien. Het overleg is nog niet begonnen, of het is voorbij.',
  geenVerbinding: 'Er is geen verbinding. Het scherm blijft leeg tot die terug is.',
  doel: 'Doel',
  besluiten: 'Waarover wij beslissen',
  themas: 'Waarover wij praten',
  bijThema: 'Wat is ingebracht',
  beeld: 'Wat wij samen zien',
  plan: 'Wat wij afspreken',
  doelbinding: 'Alleen voor dit overleg. Neem niets over.',
  eens: (partijen: string) => `Bevestigd door ${partijen}`,
  oneens: (partij: string, tekst: string) => `${partij}: ${tekst}`,
  van: (bron: string) => `van ${bron}`,
  actie: (uitvoerder: string, dag: string) => `${uitvoerder}, uiterlijk ${dag}`,
  uiterlijk: (dag: string) => `uiterlijk ${dag}`,
} as const

/** The shared picture of the situation (C5). */
export const beeldTeksten = {
  titel: 'Toestandsbeeld',
  uitleg:
    'Wat wij samen zien. Elke uitspraak steunt op gegevens uit het dossier. De deelnemers bevestigen wat klopt, of zeggen waarom zij het er niet mee eens zijn.',
  leegTitel: 'Er staat nog niets in het toestandsbeeld',
  leegVastleggen: 'Schrijf in korte uitspraken hoe de situatie is, en kies bij elke uitspraak de gegevens.',
  leegWachten: 'De procesregisseur schrijft op wat het overleg samen vaststelt. U kunt het daarna bevestigen.',
  leegGehouden: 'In dit overleg is geen toestandsbeeld vastgelegd dat u mag zien.',
  steuntOp: 'Steunt op',
  nietZichtbaar: 'een gegeven dat u niet (meer) kunt zien',
  van: (titel: string, bronhouder: string) => `${titel} (${bronhouder})`,
  nietsZichtbaar: 'gegevens die u niet mag zien',
  bevestigdDoor: (partijen: string) => `Bevestigd door ${partijen}`,
  nogNietBevestigd: 'Nog door niemand bevestigd',
  zonderReactie: (partijen: string) => `Nog geen reactie te zien van ${partijen}`,
  nietEens: (partij: string) => `${partij} is het hier niet mee eens:`,
  tegenspreken: 'Niet mee eens',
  tegensprekenVan: (tekst: string) => `Niet mee eens: ${tekst}`,
  alsnogBevestigen: 'Toch bevestigen',
  waarom: 'Waarom bent u het hier niet mee eens?',
  waaromUitleg: 'Schrijf wat er volgens uw organisatie niet klopt. Wie de uitspraak kan lezen, kan dit ook lezen.',
  waaropTegenspraak: 'Waarop steunt dit?',
  waaropTegenspraakUitleg:
    'Steunt het op andere gegevens dan de uitspraak, kies die dan. Breng eerst in wat er nog niet staat.',
  tegenspraakOpslaan: 'Vastleggen',
  los: 'Wat uw organisatie over een uitspraak schreef',
  nieuw: (aantal: number) => (aantal === 1 ? '1 nieuwe uitspraak tonen' : `${aantal} nieuwe uitspraken tonen`),
  isNieuw: 'Nieuw',
  tegengesproken: 'Uw reactie staat bij de uitspraak.',
  bevestigen: 'Bevestigen',
  bevestigenVan: (tekst: string) => `Bevestigen: ${tekst}`,
  vastleggen: 'Uitspraak toevoegen',
  tekst: 'Wat stelt u samen vast?',
  tekstUitleg: 'Schrijf één uitspraak per keer, in gewone woorden.',
  waarop: 'Waarop steunt deze uitspraak?',
  waaropUitleg: 'Kies een of meer gegevens die u nu kunt zien.',
  geenGegevens:
    'Er zijn nu geen gegevens die u mag zien. Een uitspraak moet steunen op een gegeven. Vraag een deelnemer om een gegeven in te brengen of vrij te geven.',
  opslaan: 'Uitspraak vastleggen',
  opgeslagen: 'De uitspraak staat in het toestandsbeeld.',
} as const
