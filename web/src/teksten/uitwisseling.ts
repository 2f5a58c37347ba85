/** Exchanging gegevens with another zvh, item by item (T9). */
export const uitwisselTeksten = {
  titel: 'Uitwisselen met een ander ZVH',
  uitlegRegie:
    'Een gegeven gaat pas naar het andere ZVH als elke organisatie die aan een van beide casussen bijdroeg, ja zegt tegen dat ene gegeven. Niets zeggen is nee. Een nee geldt alleen voor dat gegeven. Het andere ZVH hoort er pas van als iedereen hier ja zei.',
  uitlegPartij:
    'Een ander ZVH kent dezelfde persoon. Uw organisatie beslist per gegeven of de twee ZVH’s het mogen uitwisselen. Andere organisaties zien niet wat u zegt; de procesregisseur wel.',
  voorstellen: 'Gegeven voorstellen',
  welk: 'Voor welk ZVH?',
  kanaal: (zvh: string, procesregisseur: string) => `${zvh} (procesregisseur ${procesregisseur})`,
  gegeven: 'Welk gegeven stelt u voor?',
  gegevenUitleg:
    'Een voorstel is voor één gegeven. Wie iemand is, het BSN, wat over een ander gaat en wat de organisatie zelf begrensde, gaat niet mee.',
  waarvoor: 'Waarvoor heeft het andere ZVH dit nodig?',
  waarvoorUitleg: 'Dit leest hier wie het gegeven mag zien. Gaat het gegeven over, dan leest het andere ZVH dit ook.',
  stelVoor: 'Voorstellen',
  voorgesteld: 'Het gegeven is voorgesteld. De organisaties hier vinden het in hun werk.',
  lijst: 'Voorstellen',
  geven: (zvh: string) => `Naar ${zvh}`,
  krijgen: (zvh: string) => `Van ${zvh}`,
  soort: (soort: string) => `Soort: ${soort.toLowerCase()}`,
  nietTeZien: 'Een gegeven dat u niet kunt zien',
  vanDaar: 'Een gegeven van het andere ZVH',
  vanDaarUitleg:
    'Wat erin staat leest hier niemand zolang niet iedereen ja zei, en daarna alleen de leidende partij en de procesregie.',
  waarvoorKop: 'Waarvoor:',
  stand: {
    open: (termijn: string) => `Beslissen kan tot en met ${termijn}. Niets zeggen is nee.`,
    gegeven: 'Iedereen zei ja. Het gegeven is uitgewisseld.',
    nietGegeven: 'Dit gegeven wordt niet uitgewisseld.',
  },
  antwoorden: 'Wat de organisaties hier zeggen',
  antwoord: (partij: string, akkoord: boolean | null) =>
    `${partij}: ${akkoord === null ? 'nog geen antwoord' : akkoord ? 'ja' : 'nee'}`,
  ja: 'Akkoord',
  nee: 'Niet akkoord',
  jaVoor: (wat: string) => `Akkoord: ${wat}`,
  neeVoor: (wat: string) => `Niet akkoord: ${wat}`,
  neeBevestig: 'Dit gegeven wordt dan niet uitgewisseld. U kunt hierop niet terugkomen.',
  intrekken: 'Akkoord intrekken',
  intrekkenVoor: (wat: string) => `Akkoord intrekken: ${wat}`,
  intrekkenBevestig:
    'Is het gegeven al uitgewisseld, dan kan het andere ZVH het meteen niet meer zien. U kunt hierop niet terugkomen.',
  uZei: (akkoord: boolean) => (akkoord ? 'Uw organisatie zei ja.' : 'Uw organisatie zei nee.'),
  ontvangen: 'Gekregen van een ander ZVH',
  ontvangenUitleg:
    'Alleen bekijken. Trekt de organisatie het gegeven daar in, of zegt een van de organisaties alsnog nee, dan is het hier meteen weg.',
  vanWie: (bronhouder: string, zvh: string) => `Van ${bronhouder}, via ${zvh}`,
  wanneer: (ingebracht: string, ontvangen: string) => `Daar ingebracht op ${ingebracht}, hier sinds ${ontvangen}`,
} as const
