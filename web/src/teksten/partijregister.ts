interface Besluit {
  readonly dag: string
  readonly kenmerk: string
  readonly ondertekenaar: string
}

/** Who a partij is, its place in the convenant and its taken: recording, correcting and ending them. */
export const registerTeksten = {
  vastleggenEnBeeindigen: 'Partij, convenant en taken vastleggen',
  partij: 'Partij vastleggen',
  partijUitleg:
    'Een nieuwe partij kan nog niets. Leg daarna haar convenant, haar wettelijke taken en wat zij mag verwerken vast.',
  naam: 'Naam van de partij',
  soort: 'Wat voor organisatie is het?',
  bron: 'Waar blijkt dat uit?',
  bronUitleg: 'Bijvoorbeeld de wet waarin de organisatie staat, of het handelsregister.',
  partijVastgelegd: 'De partij is vastgelegd.',
  verbeteren: 'Verbeteren',
  verbeterenVan: (wat: string) => `Verbeteren: ${wat}`,
  partijVerbeteren: 'Partij verbeteren',
  partijVerbeterenUitleg:
    'Verbeter alleen wat verkeerd staat of is veranderd. Wat er stond, blijft bewaard, met uw naam en de reden.',
  redenVerbeteren: 'Wat klopte er niet?',
  partijVerbeterd: 'De partij is verbeterd.',
  convenant: 'Convenant',
  convenantUitleg:
    'Alleen een convenantpartner kan een casus aanmelden, meedoen aan een casusoverleg en de regie krijgen.',
  geenConvenant: 'Er is geen convenant vastgelegd. Deze partij kan nog geen casus aanmelden.',
  convenantVastleggen: 'Convenant vastleggen',
  convenantVastleggenUitleg: (partij: string) =>
    `Leg vast van wanneer tot wanneer ${partij} aan het convenant deelneemt.`,
  convenantVastgelegd: 'Het convenant is vastgelegd.',
  deelname: 'Deelname aan het convenant',
  rustOp: ({ dag, kenmerk, ondertekenaar }: Besluit) =>
    `Besluit van ${dag}, ${kenmerk}, ondertekend door ${ondertekenaar}.`,
  zonderBesluit: 'Hierbij is geen besluit vastgelegd.',
  besluitUitleg: 'Wanneer de partij zelf besloot om mee te doen.',
  taken: 'Wettelijke taken',
  takenUitleg:
    'Bij een aanmelding kiest de partij een van deze taken. Meedoen kan alleen op grond van een eigen taak. Een jurist kijkt eerst of de taak en de grondslag kloppen.',
  geenTaken: 'Er zijn geen taken vastgelegd. Zonder taak kan deze partij geen casus aanmelden.',
  taakVastleggen: 'Taak vastleggen',
  taakVastleggenUitleg: (partij: string) => `Leg een taak vast die ${partij} volgens de wet heeft.`,
  voorstel: 'Begin met een voorstel (mag leeg blijven)',
  voorstelUitleg: 'Niemand heeft deze voorstellen gecontroleerd. De jurist vult de wet en het artikel in die kloppen.',
  voorstelWeg: 'Geen voorstel',
  soortPartij: (naam: string, regime: string) => `${naam} (meestal ${regime})`,
  taak: 'Welke taak is het?',
  grondslag: 'In welke wet en welk artikel staat die?',
  grondslagUitleg: 'Bijvoorbeeld: Wmo 2015, artikel 2.1.1. Vul alleen in wat de jurist heeft bekeken.',
  getoetstDoor: 'Welke jurist heeft dit bekeken?',
  getoetstOp: 'Op welke dag?',
  taakVastgelegd: 'De taak is vastgelegd.',
  taakVerbeteren: 'Taak verbeteren',
  taakVerbeterenUitleg:
    'In casussen waarin deze taak is gekozen, staat vanaf nu de verbeterde tekst. Het logboek verandert niet.',
  taakVerbeterd: 'De taak is verbeterd.',
  bekekenDoor: (door: string, dag: string) => `Bekeken door ${door} op ${dag}.`,
  nietBekeken: 'Niet bekend is of een jurist dit heeft bekeken.',
  waaromEerder: 'Waarom begint dit op een dag die al voorbij is?',
  waaromEerderUitleg: 'Bijvoorbeeld: het convenant was al getekend, maar stond hier nog niet.',
  beginWas: (waarom: string) => `Begon op een dag die al voorbij was: ${waarom}`,
  vastgelegdDoor: (wie: string) => `Vastgelegd door ${wie}.`,
  geldigNu: 'Geldig',
  nietGeldig: 'Nu niet geldig',
  beeindigen: 'Beëindigen',
  beeindigenVan: (wat: string) => `Beëindigen: ${wat}`,
  convenantBeeindigenUitleg:
    'De partij kan daarna geen casus meer aanmelden en niet meer worden uitgenodigd. Wat loopt, blijft tot het op een andere manier eindigt.',
  taakBeeindigenUitleg: 'De partij kan daarna niet meer op deze taak meedoen.',
  laatsteDag: 'Laatste dag (leeg is direct)',
  redenEinde: 'Waarom eindigt dit?',
  isBeeindigd: 'Het einde is vastgelegd.',
  beeindigdDoor: (dag: string, wie: string) => `Het einde is op ${dag} vastgelegd door ${wie}.`,
  herkomst: 'Wie dit vastlegde',
  partijVastgelegdDoor: (dag: string, wie: string) => `De partij is op ${dag} vastgelegd door ${wie}.`,
  herkomstOnbekend: 'Wie deze partij vastlegde is niet bekend: zij stond er al bij de inrichting.',
  blijktUit: (bron: string) => `Wat voor organisatie het is, blijkt uit: ${bron}.`,
  eerder: (dag: string, wie: string, naam: string, soort: string) =>
    `Tot ${dag} stond hier: ${naam}, ${soort.toLowerCase()}. Verbeterd door ${wie}.`,
} as const
