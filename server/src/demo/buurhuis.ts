import {
  type Bevoegdheid,
  type BevoegdheidsverleningId,
  beginVanDag,
  type Datum,
  type Geldigheid,
  type MedewerkerId,
  type PartijId,
  type TaakId,
  type Vaststelling,
  type Verwerkingsrecht,
  type ZvhId,
} from '@casushuis/handvat'
import { demoIssuer } from '../ports/identity.ts'
import type { HuisSetup, MedewerkerSetup, PartijSetup } from '../ports/setup.ts'
import { naamId } from './naam-id.ts'

const mandaat: readonly Bevoegdheid[] = [
  ...(['intake', 'uitvraag', 'informerenBetrokkene', 'casusoverleg', 'inzageGeven'] as const),
  ...(['verstrekkenVoorUitvoering', 'monitoring', 'afschaling'] as const),
]

/** The organisations of the neighbouring region Duinrand. */
const buurpartijen = {
  gemeente: {
    naam: 'Gemeente Duinrand',
    landelijk: false,
    taak: ['Maatschappelijke ondersteuning', 'Wmo 2015, artikel 2.1.1'],
    rechten: {
      bsn: 'Overheidsorgaan: Wet algemene bepalingen burgerservicenummer, artikel 10.',
      bijzonder: 'Getoetst voor de taken uit de Wmo 2015 (artikel 5.1.1).',
    },
  },
  politie: {
    naam: 'Politie, basisteam Duinrand',
    landelijk: true,
    taak: ['Handhaving van de rechtsorde en hulpverlening', 'Politiewet 2012, artikel 3'],
    rechten: {
      bsn: 'Overheidsorgaan: Wet algemene bepalingen burgerservicenummer, artikel 10.',
      strafrechtelijk: 'Verstrekking aan dit samenwerkingsverband vastgelegd: Wet politiegegevens, artikel 20.',
    },
  },
} as const satisfies Record<string, Buurbeschrijving>

interface Buurbeschrijving {
  readonly naam: string
  readonly landelijk: boolean
  readonly taak: readonly [naam: string, grondslag: string]
  readonly rechten: Partial<Record<Verwerkingsrecht, string>>
}

type Buurpartij = keyof typeof buurpartijen

/** Somebody of Duinrand, and what to try when you are that person. */
export interface Buurmens {
  readonly naam: string
  readonly rol: MedewerkerSetup['rol']
  readonly bij: Buurpartij | null
  readonly probeer: string
}

/** The people of Duinrand. The procesregisseur works in Rijnvecht too, and signs in there with the same account. */
export const buurmensen = {
  petra: {
    naam: 'Petra Hoekstra',
    rol: 'procesregisseur',
    bij: null,
    probeer:
      'U werkt in twee zorg- en veiligheidshuizen: kies er een en wissel bovenaan. Wat in het ene staat, is er in het andere niet.',
  },
  sofie: {
    naam: 'Sofie Brandsma',
    rol: 'partijmedewerker',
    bij: 'gemeente',
    probeer: 'U meldde een man aan die ook in Rijnvecht bekend is; dat kunt u hier niet zien.',
  },
  jelle: {
    naam: 'Jelle Postma',
    rol: 'partijmedewerker',
    bij: 'politie',
    probeer: 'Wijkagent in Duinrand: u bent nog aan geen casus toegewezen.',
  },
  thijs: {
    naam: 'Thijs Wagenaar',
    rol: 'beheerder',
    bij: null,
    probeer: 'Beheert de partijen van Duinrand; die van Rijnvecht staan er niet bij.',
  },
  carla: {
    naam: 'Carla Wortel',
    rol: 'fg',
    bij: null,
    probeer: 'Lees het logboek van Duinrand: wat in Rijnvecht gebeurt, staat in het logboek daar.',
  },
} as const satisfies Record<string, Buurmens>

export type Buurpersoon = keyof typeof buurmensen
export const buurpersonen = Object.keys(buurmensen) as readonly Buurpersoon[]

export const buurId = (persoon: Buurpersoon) => naamId<MedewerkerId>(`duinrand/medewerker/${persoon}`)
export const buurtaakId = (partij: Buurpartij) => naamId<TaakId>(`duinrand/taak/${partij}`)
const buurpartijId = (partij: Buurpartij) => naamId<PartijId>(`duinrand/partij/${partij}`)

/** The organisation under which somebody of Duinrand is shown. */
export const buurorganisatie = ({ bij }: Buurmens): string => (bij ? buurpartijen[bij].naam : buurzvh.naam)

const buurzvh = {
  id: naamId<ZvhId>('zvh/duinrand'),
  naam: 'Zorg- en Veiligheidshuis Duinrand',
} as const

/** A second fictional Zorg- en Veiligheidshuis in the same installation, small, as it stands before its first casus (P7). */
export function buurhuis(vandaag: Datum): HuisSetup {
  const geldig = { van: beginVanDag(`${Number(vandaag.slice(0, 4)) - 2}-01-01`), tot: null }
  return {
    zvh: buurzvh,
    huisregels: [{ soort: 'inzageVooraf', waarde: true, van: geldig.van }],
    partijen: (Object.keys(buurpartijen) as Buurpartij[]).map((partij) => partijinrichting(partij, geldig)),
    medewerkers: buurpersonen.map(medewerkerinrichting),
  }
}

const convenantZegt = 'Landelijke ketenpartner volgens het convenant.'

function partijinrichting(partij: Buurpartij, geldig: Geldigheid): PartijSetup {
  const { naam, landelijk, taak, rechten }: Buurbeschrijving = buurpartijen[partij]
  const besluit = { dag: geldig.van.slice(0, 10), kenmerk: `Mandaat ZVH, ${naam}`, ondertekenaar: 'De directie' }
  return {
    id: buurpartijId(partij),
    naam,
    publiek: true,
    convenant: [geldig],
    taken: [{ id: buurtaakId(partij), naam: taak[0], grondslag: taak[1], geldig }],
    rechten: Object.entries({ ...rechten, ...(landelijk && { landelijkeKetenpartner: convenantZegt }) }).map(
      ([soort, toelichting]) => ({
        id: naamId(`duinrand/recht/${partij}/${soort}`),
        soort: soort as Vaststelling,
        geldig,
        toelichting,
        bevestigdDoor: buurId('carla'),
      }),
    ),
    bevoegdheidsverleningen: [
      {
        id: naamId<BevoegdheidsverleningId>(`duinrand/bevoegdheidsverlening/${partij}`),
        bevoegdheden: mandaat,
        geldig,
        besluit,
      },
    ],
  }
}

/** Invented, like those of Rijnvecht: numbers that nobody has, in a domain that is nobody's (RFC 2606). */
function medewerkerinrichting(persoon: Buurpersoon): MedewerkerSetup {
  const { naam, rol, bij }: Buurmens = buurmensen[persoon]
  return {
    id: buurId(persoon),
    naam,
    rol,
    partij: bij && buurpartijId(bij),
    contactpersoon: bij !== null,
    uitgever: demoIssuer,
    onderwerp: persoon,
    telefoon: `000 000 01 0${buurpersonen.indexOf(persoon) + 1}`,
    mail: `${persoon}@${bij ?? 'zvh'}.duinrand.example`,
  }
}
