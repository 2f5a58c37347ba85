/** The gegevens of a casus, per bronhouder. */
export const gegevensTeksten = {
  nieuw: (aantal: number) => (aantal === 1 ? '1 nieuw gegeven tonen' : `${aantal} nieuwe gegevens tonen`),
  isNieuw: 'Nieuw',
  titel: 'Gegevens',
  doelregel: (doel: string) => `U bekijkt deze gegevens voor het doel: ${doel}.`,
  alleenBekijken: 'Bekijken mag. Overnemen in een ander systeem, printen of doorsturen mag niet.',
  leegTitel: 'Er zijn nog geen gegevens die u mag zien',
  leegUitleg:
    'Iedere organisatie ziet eerst alleen wat zij zelf inbrengt. Wat een ander inbrengt, ziet u pas als die ander het vrijgeeft en u aan het overleg meedoet.',
  zoek: 'Zoek in wat u hier ziet',
  bronhouder: 'Bronhouder',
  alleBronhouders: (aantal: number) => `Alle bronhouders (${aantal})`,
  soort: 'Soort gegeven',
  alleSoorten: 'Alle soorten',
  gevonden: (aantal: number, totaal: number) =>
    aantal === totaal ? telGegevens(totaal) : `${aantal} van ${telGegevens(totaal)}`,
  nietsGevonden: 'Geen gegeven past bij wat u zoekt.',
  wisFilter: 'Alles tonen',
  eigen: 'van uw organisatie',
  aantal: (aantal: number) => telGegevens(aantal),
  noodzaak: 'Waarom nodig:',
  ingebracht: (dag: string, fase: string) => `Ingebracht op ${dag}, in de fase ${fase}`,
  geboren: (dag: string) => `Geboren op ${dag}`,
  bestaan: (bronhouder: string) => `Hier is een gegeven van ${bronhouder} dat u niet mag inzien`,
  waaromZiet: 'Waarom ziet u dit?',
  waaromZietNiet: 'Waarom ziet u dit niet?',
  bijzonder: 'Bijzonder',
  bijzonderUitleg: 'Bijzonder persoonsgegeven, bijvoorbeeld over gezondheid',
  strafrechtelijk: 'Strafrechtelijk',
  geheim: 'Geheimhouding',
  afgeschermd: 'Afgeschermd',
  vrijgave: {
    geen: 'Niet vrijgegeven',
    overleg: 'Vrij tijdens het overleg',
    vooraf: 'Vrij vooraf en tijdens het overleg',
  },
  voorafAan: (partijen: string) => `Vooraf te zien voor: ${partijen}`,
  voorbehoudTegen: (partijen: string) => `Voorbehoud tegen: ${partijen}`,
  beheren: 'Beheren',
  beherenVan: (titel: string) => `Beheren: ${titel}`,
} as const

function telGegevens(aantal: number): string {
  return aantal === 1 ? '1 gegeven' : `${aantal} gegevens`
}

/** The forms of a bronhouder on its own gegevens. */
export const beheerTeksten = {
  inbrengen: 'Gegeven inbrengen',
  wijzigen: 'Wijzigen',
  vrijgeven: 'Vrijgave en voorbehoud',
  afschermen: 'Afschermen',
  opheffen: 'Afscherming opheffen',
  intrekken: 'Intrekken',
  verbeteren: 'Naam of geboortedatum verbeteren',
  verbeterUitleg: 'Wat u hier verbetert, verandert overal waar de naam staat, ook bij het nagaan of iemand bekend is.',
  verbeterd: 'Dit is overal verbeterd.',
  nietIntrekken: 'Dit gegeven zegt om wie de casus gaat. U kunt het niet intrekken zolang de casus loopt.',
  afschermenBevestig:
    'Niemand buiten uw organisatie ziet dit gegeven dan nog. Dat gaat direct in. U kunt het later weer opheffen.',
  opheffenBevestig: 'Wie dit gegeven volgens de vrijgave mag zien, ziet het daarna weer.',
  intrekkenBevestig: (titel: string) =>
    `U trekt “${titel}” in. Het gegeven wordt direct vernietigd en is niet terug te halen. Teksten die erop steunen, zijn daarna niet meer te zien.`,
  opslaan: 'Opslaan',
  titel: 'Titel',
  titelUitleg: 'Kort, zodat een ander het terugvindt. Bijvoorbeeld: Meldingen van geluidsoverlast.',
  tekst: 'Wat wilt u delen?',
  noodzaak: 'Waarom is dit nodig?',
  noodzaakUitleg: 'Schrijf in een of twee zinnen waarom dit gegeven nodig is voor het doel.',
  categorie: 'Soort gegeven',
  bijzonder: 'Dit is een bijzonder persoonsgegeven (gezondheid, geloof, afkomst, seksuele gerichtheid)',
  strafrechtelijk: 'Dit is een strafrechtelijk gegeven',
  geheimhouding: 'Op dit gegeven rust een geheimhoudingsplicht',
  procesregieMagZien: 'De procesregisseur mag het toch zien',
  uitvraagToegestaan: 'Het mag mee met een uitvraag aan een andere partij',
  vrijgave: 'Mogen deelnemers aan het casusoverleg dit zien?',
  vrijgaveUitleg: {
    geen: 'Nee, niemand',
    overleg: 'Ja, tijdens het overleg',
    vooraf: 'Ja, ook vooraf',
  },
  voorafAan: 'Wie mag het vooraf zien?',
  voorafAanUitleg: 'Tijdens het overleg ziet elke deelnemer het, behalve bij een voorbehoud.',
  voorbehouden: 'Voorbehoud: wie mag het nooit zien?',
  voorbehoudenUitleg: 'Deze partijen zien het gegeven nergens, ook niet in een overleg.',
  voorbehoudenInTriage: (aanmelder: string) =>
    `Deze partijen zien het gegeven nergens, ook niet in een overleg. Wat u nu geeft, gaat wel naar ${aanmelder}: laat weg wat die organisatie niet mag zien.`,
  kiesPartijen: 'Kies partijen',
  bijDezeCasus: 'Bij deze casus',
  anderePartijen: 'Andere partijen',
} as const

/** The check whether a person is already known (A6). */
export const datCheckTeksten = {
  uitleg:
    'U krijgt alleen te horen of deze persoon al in een actieve casus van dit ZVH zit, en wie dan de procesregisseur is. Elke vraag komt in het logboek.',
  reden: 'Waarom wilt u dit weten?',
  vraag: 'Nagaan',
  bekend: (procesregisseur: string) =>
    `Ja, deze persoon zit al in een actieve casus. De procesregisseur is ${procesregisseur}.`,
  bekendZonderNaam: 'Ja, deze persoon zit al in een actieve casus. Er is nog geen procesregisseur.',
  onbekend: 'Nee, deze persoon zit niet in een actieve casus van dit ZVH.',
  sluiten: 'Sluiten',
  bijIntake: 'Is deze persoon al in een actieve casus van dit ZVH?',
  eerder: (organisatie: string, dag: string, procesregisseur: string) =>
    `${organisatie} meldde iemand uit deze casus ook aan op ${dag}. De procesregisseur van die casus is ${procesregisseur}.`,
  nogNiemand: 'nog niet bekend',
} as const

/** Who sees what (R5). */
export const wieZietWatTeksten = {
  titel: 'Wie ziet wat',
  uitleg: 'Per gegeven ziet u wie het kan zien. Kies een vak om te lezen door welke regel dat zo is.',
  toetsen: 'Met de pijltjestoetsen loopt u door de tabel.',
  tabel: 'Wie welk gegeven ziet',
  gegeven: 'Gegeven',
  bronhouder: 'Bronhouder:',
  filterLezer: 'Toon alleen deze lezers',
  filterGegeven: 'Zoek een gegeven',
  alleLezers: 'Alle lezers',
  inhoud: 'ziet',
  bestaan: 'weet dat het er is',
  niets: 'ziet niets',
  legenda: 'Wat de vakken betekenen',
  legendaUitleg: {
    inhoud: 'kan de tekst lezen',
    bestaan: 'weet dat er iets is, maar niet wat',
    niets: 'krijgt er nu niets van te zien',
  },
  weetHetNiet: 'Weet niet dat het er is.',
  kanErvanWeten: 'Kan het eerder hebben gezien, of weten dat het er is.',
  cel: (lezer: string, inzage: string) => `${lezer} ${inzage}`,
  regel: 'Regel',
  reden: 'Reden',
  watHelpt: 'Wat helpt',
  geldigTot: 'Hoe lang dit geldt',
  geldigTotUitleg: (moment: string) => `Tot ${moment}. Daarna beslissen de regels opnieuw.`,
  geenEinde: 'Zolang er niets verandert.',
  sluiten: 'Sluiten',
  leegTitel: 'Er is nog niets om te laten zien',
  leegUitleg: 'Zodra er gegevens in deze casus staan, ziet u hier wie ze kan zien.',
  nietsGevonden: 'Geen gegeven past bij wat u zoekt.',
  besloten: '–',
  beslotenUitleg: 'Wie dit mag zien, weet alleen de bronhouder.',
  telling: (ziet: number, lezers: number) => `${ziet} van ${lezers} zien dit`,
  verandert: 'hier verandert iets',
  wijziging: { opent: 'gaat open', sluit: 'gaat dicht' },
  alsof: {
    knop: 'Bekijk vooraf wat een stap verandert',
    uitleg:
      'U kijkt alleen. Er verandert niets, en niemand krijgt hiervan bericht. Bij het begin van het overleg gaan wij ervan uit dat wie komt de afspraken heeft aanvaard.',
    moment: 'Op welk moment?',
    momenten: {
      nu: 'Nu',
      uitnodiging: 'Als de deelnemers zijn uitgenodigd',
      begin: 'Als het overleg begint',
    },
    deelnemer: 'Met deze organisatie erbij (mag leeg blijven)',
    deelnemerUitleg: 'Alsof zij bij alle gespreksthema’s nodig is.',
    voorbehoud: 'Zonder dit voorbehoud (mag leeg blijven)',
    voorbehoudKeuze: (titel: string, partij: string) => `${titel}: voorbehoud tegen ${partij}`,
    nogNiets: 'Kies waarvan u de gevolgen wilt zien.',
    kop: 'Dit is nog niet zo. Zo zou het zijn:',
    verschil: (open: number, dicht: number) =>
      open + dicht === 0
        ? 'Er verandert niets aan wie wat ziet.'
        : `${open === 1 ? '1 vak gaat' : `${open} vakken gaan`} open, ${dicht === 1 ? '1 vak gaat' : `${dicht} vakken gaan`} dicht.`,
    terug: 'Terug naar hoe het nu is',
  },
} as const

/** What happened in a casus. */
export const verloopTeksten = {
  titel: 'Verloop',
  uitleg:
    'Wat er in deze casus is gedaan, het nieuwste bovenaan. Wie alleen keek, staat niet hier maar in het logboek.',
  leegTitel: 'Er is nog niets gebeurd dat voor u is',
  leegUitleg: 'Zodra iemand in deze casus iets doet dat voor u is, staat het hier.',
  namens: (partij: string) => `namens ${partij}`,
  doel: 'Doel:',
  geweigerd: 'Geweigerd',
} as const

/** How a duty of secrecy is weighed each time that a gegeven goes on. */
export const wegingTeksten = {
  uitleg: {
    triage: 'Op dit gegeven rust geheimhouding. In deze fase gaat het naar een andere organisatie. Weeg af of dat mag.',
    overleg:
      'Op dit gegeven rust geheimhouding. Bij een casusoverleg zien deelnemers het. Weeg af of dat mag. Voor een actie na het overleg weegt u opnieuw.',
  },
  toestemming: 'Gaf de betrokkene toestemming?',
  toestemmingJa: 'Ja, met toestemming van de betrokkene',
  toestemmingNee: 'Nee, zonder toestemming van de betrokkene',
  waarom: { triage: 'Waarom mag het verder?', overleg: 'Waarom mogen deelnemers het zien?' },
  waaromUitleg: 'Alleen uw eigen organisatie leest deze afweging.',
  metToestemming: 'Met toestemming van de betrokkene:',
  zonderToestemming: 'Zonder toestemming van de betrokkene:',
  gewogen: {
    triage: 'De geheimhouding is afgewogen voor de triage.',
    overleg: 'De geheimhouding is afgewogen voor het overleg.',
  },
  nietGewogen: 'De geheimhouding is nog niet afgewogen voor het overleg. Tot dan zien deelnemers dit niet.',
} as const
