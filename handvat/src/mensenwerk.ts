/** What the system records and never decides: the weighing that the handvat leaves to people. */
export interface Mensenwerk {
  readonly id: string
  readonly vraag: string
  readonly wie: string
  readonly motiveren: string
  readonly eisen: readonly string[]
  /** The rules that ask for the motivation, by id: without it the act is refused. */
  readonly regels: readonly string[]
  readonly paragraaf: string
}

/** The register of weighing that stays with people. */
export const mensenwerk = [
  {
    id: 'inhoudelijke-afweging',
    vraag: 'Hoort deze casus in het ZVH thuis, ook als de criteria anders uitwijzen?',
    wie: 'aanmelder en procesregisseur, elk apart',
    motiveren: 'waarom de casus wel of niet past',
    eisen: ['A3', 'A4'],
    regels: ['A3/criteria-beoordeeld', 'A4/aanmelder-weegt', 'A4/afwijken-met-motivering'],
    paragraaf: 'B2.2.1',
  },
  {
    id: 'noodzaak-van-een-gegeven',
    vraag: 'Is dit gegeven nodig voor de beoordeling?',
    wie: 'de partij die het inbrengt',
    motiveren: 'waarvoor het nodig is',
    eisen: ['A5'],
    regels: ['A5/noodzaak-per-gegeven'],
    paragraaf: 'B2.2.1',
  },
  {
    id: 'dat-check',
    vraag: 'Is het voor deze casus nodig om na te gaan of iemand al bekend is?',
    wie: 'procesregisseur',
    motiveren: 'waarom dat nodig is',
    eisen: ['A6'],
    regels: ['A6/niet-uitproberen'],
    paragraaf: 'B2.2.1',
  },
  {
    id: 'mandaat-met-terugwerking',
    vraag: 'Gold een mandaat al vóór de dag waarop het wordt vastgelegd?',
    wie: 'de partij die het verleende',
    motiveren: 'waarom het eerder begon',
    eisen: ['P3'],
    regels: ['P3/eerder-begin-gemotiveerd'],
    paragraaf: 'B2.2.1',
  },
  {
    id: 'mandaat-intrekken',
    vraag: 'Moet een mandaat eerder eindigen dan afgesproken?',
    wie: 'de partij die het verleende',
    motiveren: 'waarom het eindigt',
    eisen: ['P3'],
    regels: ['P3/intrekking-gemotiveerd'],
    paragraaf: 'B2.2.1',
  },
  {
    id: 'verwerkingsrecht',
    vraag: 'Mag een partij een soort gegevens verwerken?',
    wie: 'wie het toetst en vastlegt',
    motiveren: 'wat is getoetst en wat eruit kwam',
    eisen: ['P4', 'A7', 'A8'],
    regels: ['P4/recht-na-toets'],
    paragraaf: 'B2.2.1',
  },
  {
    id: 'noodzaak-van-een-uitvraag',
    vraag: 'Is het nodig en proportioneel om deze partij te vragen?',
    wie: 'procesregisseur met de aanmelder',
    motiveren: 'waarom deze partij en deze gegevens',
    eisen: ['T1', 'T2'],
    regels: ['T1/uitvraag-gemotiveerd'],
    paragraaf: 'B2.2.2',
  },
  {
    id: 'noodzaak-van-een-deelnemer',
    vraag: 'Is deze partij nodig voor het doel van het overleg?',
    wie: 'procesregisseur',
    motiveren: 'waarom, in welke rol en met welke bijdrage',
    eisen: ['T14'],
    regels: ['T14/deelnemer-gemotiveerd', 'T14/uitvoerder-gemotiveerd'],
    paragraaf: 'B2.2.2',
  },
  {
    id: 'triagebesluit',
    vraag: 'Is een casusoverleg nodig, of past iets anders beter?',
    wie: 'procesregisseur',
    motiveren: 'waarom dit besluit',
    eisen: ['T12'],
    regels: ['T12/triagebesluit-gemotiveerd'],
    paragraaf: 'B2.2.2',
  },
  {
    id: 'doel-van-het-overleg',
    vraag: 'Wat moet het casusoverleg bereiken?',
    wie: 'procesregisseur',
    motiveren: 'het doel, de besluiten en de gespreksthema’s',
    eisen: ['T14'],
    regels: ['T14/doel-vastgelegd'],
    paragraaf: 'B2.2.2',
  },
  {
    id: 'overleg-afzeggen',
    vraag: 'Moet een overleg waarvoor al is uitgenodigd, toch niet doorgaan?',
    wie: 'procesregisseur',
    motiveren: 'waarom het niet doorgaat',
    eisen: ['T14'],
    regels: ['T14/afzegging-gemotiveerd'],
    paragraaf: 'B2.2.2',
  },
  {
    id: 'weging-van-geheimhouding',
    vraag: 'Mag een gegeven onder geheimhouding toch worden gedeeld?',
    wie: 'de partij met de geheimhoudingsplicht',
    motiveren: 'of met of zonder toestemming, en waarom',
    eisen: ['A9', 'T5', 'C10'],
    regels: ['C9/besluit-gemotiveerd'],
    paragraaf: 'B2.2.3',
  },
  {
    id: 'meenemen-voor-een-actie',
    vraag: 'Mag deze uitvoerder dit gegeven voor deze actie gebruiken?',
    wie: 'de bronhouder',
    motiveren: 'bij een weigering: waarom niet',
    eisen: ['C8', 'C9'],
    regels: ['C9/voor-eigen-actie', 'C9/besluit-gemotiveerd'],
    paragraaf: 'B2.2.3',
  },
  {
    id: 'uitkomst-van-het-overleg',
    vraag: 'Tot welke uitkomst komt het casusoverleg?',
    wie: 'procesregisseur, met de deelnemers',
    motiveren: 'waarom deze uitkomst',
    eisen: ['C12'],
    regels: ['C12/overlegbesluit-gemotiveerd'],
    paragraaf: 'B2.2.3',
  },
  {
    id: 'afschalen',
    vraag: 'Is de inzet van het ZVH nog nodig?',
    wie: 'de partij met de casusregie',
    motiveren: 'waarom de casus kan worden afgeschaald',
    eisen: ['S1'],
    regels: ['S1/afschaling-gemotiveerd'],
    paragraaf: 'B2.2.4',
  },
  {
    id: 'heropenen',
    vraag: 'Vraagt een terugval om een nieuw casusoverleg?',
    wie: 'procesregisseur',
    motiveren: 'wat er is gebeurd',
    eisen: ['S2'],
    regels: ['S2/heropening-gemotiveerd'],
    paragraaf: 'B2.2.4',
  },
] as const satisfies readonly Mensenwerk[]
