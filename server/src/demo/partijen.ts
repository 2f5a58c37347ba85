import type { Bevoegdheid, PartijId, TaakId, Verwerkingsrecht } from '@casushuis/handvat'
import { naamId } from './naam-id.ts'

const volledig: readonly Bevoegdheid[] = [
  ...(['intake', 'uitvraag', 'informerenBetrokkene', 'casusoverleg', 'inzageGeven'] as const),
  ...(['verstrekkenVoorUitvoering', 'monitoring', 'andereOverlegtafel', 'afschaling'] as const),
]
const zonderDoorverwijzen: readonly Bevoegdheid[] = volledig.filter((b) => b !== 'andereOverlegtafel')

/** An organisation of the demo, as it is agreed on paper. */
export interface Partijbeschrijving {
  readonly naam: string
  readonly soort: 'publiek' | 'privaat'
  readonly landelijk?: true
  readonly convenant: boolean
  /** Readable name → task and the law that it rests on; the first is what the partij usually acts on. */
  readonly taken: Readonly<Record<string, readonly [naam: string, grondslag: string]>>
  /** What it may process, and how that was established. */
  readonly rechten: Partial<Record<Verwerkingsrecht, string>>
  /** A right that was not prolonged. */
  readonly verlopenRechten?: Partial<Record<Verwerkingsrecht, string>>
  readonly mandaat: readonly Bevoegdheid[]
  /** The working day, counted from today, on which the mandate ended. */
  readonly mandaatVerlopenOp?: number
}

/** The organisations of the fictional region Rijnvecht. */
export const partijen = {
  gemeente: {
    naam: 'Gemeente Rijnvecht',
    soort: 'publiek',
    convenant: true,
    taken: {
      ondersteuning: ['Maatschappelijke ondersteuning', 'Wmo 2015, artikel 2.1.1'],
      openbareOrde: ['Handhaving van de openbare orde', 'Gemeentewet, artikel 172'],
      schuldhulp: ['Schuldhulpverlening', 'Wet gemeentelijke schuldhulpverlening, artikel 3'],
      bijstand: ['Bijstand en ondersteuning bij werk', 'Participatiewet, artikel 7'],
      jeugdhulp: ['Toegang tot jeugdhulp', 'Jeugdwet, artikel 2.3'],
    },
    rechten: {
      bsn: 'Overheidsorgaan: Wet algemene bepalingen burgerservicenummer, artikel 10.',
      bijzonder: 'Getoetst voor de taken uit de Wmo 2015 (artikel 5.1.1) en de Jeugdwet.',
      strafrechtelijk: 'Getoetst door de jurist van de gemeente voor de persoonsgerichte aanpak; UAVG, artikel 33.',
    },
    mandaat: volledig,
  },
  politie: {
    naam: 'Politie, basisteam Rijnvecht',
    soort: 'publiek',
    landelijk: true,
    convenant: true,
    taken: {
      rechtsorde: ['Handhaving van de rechtsorde en hulpverlening', 'Politiewet 2012, artikel 3'],
    },
    rechten: {
      bsn: 'Overheidsorgaan: Wet algemene bepalingen burgerservicenummer, artikel 10.',
      strafrechtelijk: 'Verstrekking aan dit samenwerkingsverband vastgelegd: Wet politiegegevens, artikel 20.',
    },
    mandaat: volledig,
  },
  om: {
    naam: 'Openbaar Ministerie, parket Rijnvecht',
    soort: 'publiek',
    landelijk: true,
    convenant: true,
    taken: {
      strafvordering: [
        'Strafrechtelijke handhaving van de rechtsorde',
        'Wet op de rechterlijke organisatie, artikel 124',
      ],
    },
    rechten: {
      bsn: 'Overheidsorgaan: Wet algemene bepalingen burgerservicenummer, artikel 10.',
      strafrechtelijk: 'Wet justitiële en strafvorderlijke gegevens, artikel 39f.',
    },
    mandaat: zonderDoorverwijzen,
  },
  reclassering: {
    naam: 'Reclassering Rijnvecht',
    soort: 'privaat',
    landelijk: true,
    convenant: true,
    taken: {
      toezicht: ['Toezicht op bijzondere voorwaarden', 'Wetboek van Strafrecht, artikel 14c'],
      begeleiding: ['Advies en begeleiding', 'Reclasseringsregeling 1995, artikel 8'],
    },
    rechten: {
      bsn: 'Vastgesteld bij toetreding; gebruik voor de uitvoering van toezicht.',
      strafrechtelijk: 'Uitvoering van strafrechtelijk toezicht; UAVG, artikel 33.',
    },
    mandaat: volledig,
  },
  ggz: {
    naam: 'GGZ De Singel',
    soort: 'privaat',
    convenant: true,
    taken: {
      behandeling: ['Geneeskundige behandeling', 'Burgerlijk Wetboek boek 7, artikel 446'],
      verplichteZorg: ['Verplichte zorg', 'Wet verplichte geestelijke gezondheidszorg, artikel 2:1'],
    },
    rechten: {
      bsn: 'Zorgaanbieder: Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg, artikel 4.',
      bijzonder: 'Hulpverlener in de zorg; UAVG, artikel 30, derde lid.',
    },
    mandaat: zonderDoorverwijzen,
  },
  verslavingszorg: {
    naam: 'Verslavingszorg Keerpunt',
    soort: 'privaat',
    convenant: true,
    taken: {
      behandeling: ['Behandeling van verslaving', 'Zorgverzekeringswet, artikel 10'],
    },
    rechten: {
      bsn: 'Zorgaanbieder: Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg, artikel 4.',
      bijzonder: 'Hulpverlener in de zorg; UAVG, artikel 30, derde lid.',
    },
    mandaat: zonderDoorverwijzen,
  },
  corporatie: {
    naam: 'Woonstichting De Vecht',
    soort: 'privaat',
    convenant: true,
    taken: {
      leefbaarheid: ['Leefbaarheid rond de woning', 'Woningwet, artikel 45'],
      huur: ['Toezien op goed huurderschap', 'Burgerlijk Wetboek boek 7, artikel 213'],
    },
    rechten: {},
    mandaat: ['intake', 'uitvraag', 'casusoverleg', 'inzageGeven', 'monitoring', 'afschaling'],
  },
  jeugdbescherming: {
    naam: 'Jeugdbescherming Rijnvecht',
    soort: 'privaat',
    convenant: true,
    taken: {
      jeugdbescherming: ['Jeugdbescherming en jeugdreclassering', 'Jeugdwet, artikel 3.2'],
      ondertoezichtstelling: ['Toezicht op minderjarigen', 'Burgerlijk Wetboek boek 1, artikel 255'],
    },
    rechten: {
      bsn: 'Gecertificeerde instelling: Jeugdwet, artikel 7.2.1.',
      bijzonder: 'Gecertificeerde instelling: Jeugdwet, hoofdstuk 7.',
      strafrechtelijk: 'Getoetst voor de uitvoering van jeugdreclassering.',
    },
    mandaat: volledig,
  },
  ggd: {
    naam: 'GGD Rijnvecht, Vangnet en Advies',
    soort: 'publiek',
    convenant: true,
    taken: {
      vangnet: ['Openbare gezondheidszorg en bemoeizorg', 'Wet publieke gezondheid, artikel 2'],
    },
    rechten: {
      bsn: 'Overheidsorgaan: Wet algemene bepalingen burgerservicenummer, artikel 10.',
      bijzonder: 'Hulpverlener in de zorg; UAVG, artikel 30, derde lid.',
    },
    mandaat: zonderDoorverwijzen,
  },
  opvang: {
    naam: 'Maatschappelijke opvang De Brug',
    soort: 'privaat',
    convenant: true,
    taken: {
      opvang: ['Maatschappelijke opvang', 'Wmo 2015, artikel 1.2.1'],
    },
    rechten: {
      bijzonder: 'Getoetst bij toetreding voor de begeleiding in de opvang.',
    },
    mandaat: zonderDoorverwijzen,
    mandaatVerlopenOp: -6,
  },
  wijkteam: {
    naam: 'Sociaal wijkteam Rijnvecht',
    soort: 'privaat',
    convenant: true,
    taken: {
      ondersteuning: ['Onderzoek en ondersteuning na een melding', 'Wmo 2015, artikel 2.3.2'],
      client: ['Onafhankelijke cliëntondersteuning', 'Wmo 2015, artikel 2.2.4'],
    },
    rechten: {
      bijzonder: 'Getoetst voor het onderzoek na een melding; Wmo 2015, artikel 5.1.1.',
    },
    verlopenRechten: {
      strafrechtelijk: 'Proef met nazorg na detentie; de toets is niet verlengd.',
    },
    mandaat: ['intake', 'uitvraag', 'casusoverleg', 'inzageGeven', 'monitoring', 'afschaling'],
  },
  veiligThuis: {
    naam: 'Veilig Thuis Rijnvecht',
    soort: 'publiek',
    convenant: true,
    taken: {
      meldpunt: ['Advies en meldpunt huiselijk geweld en kindermishandeling', 'Wmo 2015, artikel 4.1.1'],
    },
    rechten: {
      bsn: 'Wmo 2015, artikel 5.2.9.',
      bijzonder: 'Wmo 2015, artikel 5.1.6.',
      strafrechtelijk: 'Wmo 2015, artikel 5.1.6.',
    },
    mandaat: volledig,
  },
  woonzorg: {
    naam: 'Woonzorg De Linde',
    soort: 'privaat',
    convenant: true,
    taken: {
      wonen: ['Beschermd wonen en langdurige zorg', 'Wet langdurige zorg, artikel 3.1.1'],
    },
    rechten: {
      bsn: 'Zorgaanbieder: Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg, artikel 4.',
      bijzonder: 'Hulpverlener in de zorg; UAVG, artikel 30, derde lid.',
    },
    mandaat: ['intake', 'uitvraag'],
  },
  onsThuis: {
    naam: 'Woningbouwvereniging Ons Thuis',
    soort: 'privaat',
    convenant: true,
    taken: {
      leefbaarheid: ['Leefbaarheid rond de woning', 'Woningwet, artikel 45'],
    },
    rechten: {},
    mandaat: [],
  },
  energie: {
    naam: 'Energiebedrijf Laagland',
    soort: 'privaat',
    convenant: false,
    taken: {
      signaal: ['Melden van betalingsachterstanden', 'Besluit gemeentelijke schuldhulpverlening, artikel 2'],
    },
    rechten: {},
    mandaat: [],
  },
} as const satisfies Record<string, Partijbeschrijving>

export type Partijnaam = keyof typeof partijen

/** A task together with the partij that has it. */
export type Taakkeuze = {
  [P in Partijnaam]: { readonly partij: P; readonly taak: keyof (typeof partijen)[P]['taken'] & string }
}[Partijnaam]

export const partijId = (naam: Partijnaam) => naamId<PartijId>(`partij/${naam}`)
export const taakId = ({ partij, taak }: Taakkeuze) => naamId<TaakId>(`taak/${partij}/${taak}`)

/** What a partij usually acts on. */
export function gebruikelijkeTaak(partij: Partijnaam): TaakId {
  const [taak = ''] = Object.keys(partijen[partij].taken)
  return naamId<TaakId>(`taak/${partij}/${taak}`)
}
