/** How a casus that does not go on is rounded off (E1). */
export const afrondingTeksten = {
  titel: 'Deze casus wordt afgerond',
  besloten: (dag: string) => `Op ${dag} is besloten dat de casus hier niet verdergaat. Het dossier is dicht.`,
  vanzelf: (dag: string) => `Op ${dag} wordt alles over deze persoon vanzelf vernietigd.`,
  wachtOpBezwaar: (dag: string) =>
    `De leidende partij heeft bezwaar. Zolang dat niet is beantwoord, wordt er niets vernietigd, en nooit later dan ${dag}.`,
  voorAanmelder:
    'Neem de uitkomst en het advies over in het dossier van uw eigen organisatie. Bevestig het daarna hier. Dan wordt alles over deze persoon meteen vernietigd.',
  uitkomst: 'Uitkomst',
  advies: 'Advies aan de aanmelder',
  geenAdvies: 'Er is geen advies gegeven.',
  pdf: 'Uitkomst en advies (PDF)',
  pdfVan: (casusnummer: string) => `Uitkomst en advies van casus ${casusnummer} (PDF)`,
  bevestigen: 'Bevestigen: het staat in ons dossier',
  bevestigVraag:
    'Staat de afhandeling in het dossier van uw eigen organisatie? Na uw bevestiging wordt alles over deze persoon meteen vernietigd. Dat is niet terug te draaien.',
  nogMeegaan:
    'Er staat nog een vraag open of er is nog iets op te halen voor de aanmelding elders. Bevestigt u nu, dan gaat dat niet meer mee.',
  nogTeVertellen:
    'U legde nog niet vast dat de betrokkene hoorde wat er is besloten. Bevestigt u nu, dan kan dat niet meer.',
  vernietigd: (casusnummer: string) => `Dank u. Casus ${casusnummer} is vernietigd en staat niet meer in uw lijst.`,
  bezwaar: 'Bezwaar maken',
  bezwaarUitleg:
    'Vindt uw organisatie dat de casus verder moet? Schrijf waarom. Er wordt niets vernietigd totdat de procesregisseur antwoordt.',
  bezwaarWaarom: 'Waarom moet de casus verder?',
  bezwaarGemaakt: 'Uw bezwaar is vastgelegd. De procesregisseur ziet het bij zijn werk.',
  terugnemen: 'Besluit terugnemen',
  terugnemenUitleg: 'De casus gaat verder waar hij was. Iedereen ziet weer wat hij daarvoor zag.',
  terugnemenWaarom: 'Waarom gaat de casus toch verder?',
  teruggenomen: 'Het besluit is teruggenomen. De casus gaat verder.',
  voortzetten: 'Besluit laten staan',
  voortzettenUitleg:
    'Besprak u het bezwaar met de leidende partij en blijft het besluit staan? Dan telt de termijn van uw ZVH weer.',
  voortzettenWaarom: 'Waarom blijft het besluit staan?',
  voortgezet: 'Vastgelegd: het besluit blijft staan.',
} as const

/** What goes along where the casus is reported elsewhere (T13). */
export const eldersTeksten = {
  titel: 'Aanmelding elders',
  bij: 'Wordt aangemeld bij',
  tafel: (naam: string, soort: string) => `${naam} (${soort})`,
  door: 'Door',
  doorRegie: (partij: string) => `De procesregisseur, namens ${partij}`,
  nogOpen: 'Er staat nog een vraag open, of er is nog iets op te halen.',
  watGaatMee: 'Wat gaat er mee?',
  watGaatMeeUitleg:
    'De organisatie die een gegeven inbracht, beslist of het meegaat. Zegt zij niets, dan gaat het niet mee.',
  opgehaaldUitleg: 'Wat meegaat met de aanmelding elders. Dit staat hier tot alles wordt vernietigd.',
  pakketPdf: 'Pakket om over te dragen (PDF)',
  pakketJson: 'Pakket om over te dragen (JSON)',
  pakketVan: (naam: string, casusnummer: string) => `${naam} van casus ${casusnummer}`,
} as const
