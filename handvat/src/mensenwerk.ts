/** What the system records and never decides: the weighing that the handvat leaves to people. */
export interface Mensenwerk {
  readonly id: string
  readonly vraag: string
  readonly wie: string
  readonly motiveren: string
  readonly eisen: readonly string[]
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
    paragraaf: 'B2.2.1',
  },
  {
    id: 'noodzaak-van-een-gegeven',
    vraag: 'Is dit gegeven nodig voor de beoordeling?',
    wie: 'de partij die het inbrengt',
    motiveren: 'waarvoor het nodig is',
    eisen: ['A5'],
    paragraaf: 'B2.2.1',
  },
  {
    id: 'noodzaak-van-een-uitvraag',
    vraag: 'Is het nodig en proportioneel om deze partij te vragen?',
    wie: 'procesregisseur met de aanmelder',
    motiveren: 'waarom deze partij en deze gegevens',
    eisen: ['T1', 'T2'],
    paragraaf: 'B2.2.2',
  },
  {
    id: 'noodzaak-van-een-deelnemer',
    vraag: 'Is deze partij nodig voor het doel van het overleg?',
    wie: 'procesregisseur',
    motiveren: 'waarom, in welke rol en met welke bijdrage',
    eisen: ['T14'],
    paragraaf: 'B2.2.2',
  },
  {
    id: 'weging-van-geheimhouding',
    vraag: 'Mag een gegeven onder geheimhouding toch worden gedeeld?',
    wie: 'de partij met de geheimhoudingsplicht',
    motiveren: 'of met of zonder toestemming, en waarom',
    eisen: ['A9', 'T5', 'C10'],
    paragraaf: 'B2.2.3',
  },
  {
    id: 'meenemen-voor-een-actie',
    vraag: 'Mag deze uitvoerder dit gegeven voor deze actie gebruiken?',
    wie: 'de bronhouder',
    motiveren: 'bij een weigering: waarom niet',
    eisen: ['C8', 'C9'],
    paragraaf: 'B2.2.3',
  },
  {
    id: 'afschalen',
    vraag: 'Is de inzet van het ZVH nog nodig?',
    wie: 'de partij met de casusregie',
    motiveren: 'waarom de casus kan worden afgeschaald',
    eisen: ['S1'],
    paragraaf: 'B2.2.4',
  },
] as const satisfies readonly Mensenwerk[]
