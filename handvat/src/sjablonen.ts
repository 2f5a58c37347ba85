import { type Verwerkingsrecht, verwerkingsrechten } from './casus/partij.ts'

/*
 * What kinds of partijen often have: proposals to begin with, and nothing more. No rule reads them, and nobody checked them:
 * a jurist looks at each taak, with wet and artikel, before it is recorded, and strikes what this partij does not have; a right
 * counts once a second person confirmed it (P4, B2.2.1).
 */

/** Under which law the gegevens of a partij are mostly processed. */
export const regimes = ['AVG', 'Wpg', 'Wjsg'] as const
export type Regime = (typeof regimes)[number]

/** What stands in a proposal for what nobody checked yet; with it nothing can be recorded. */
export const teControleren = 'te controleren'

/** A statutory taak that a kind of partij may have. */
export interface Taakvoorstel {
  readonly naam: string
  /** The law in which it may stand; the artikel is for the jurist to find. */
  readonly wet: string
}

/** What a kind of partij may be allowed to process, and the law in which that may stand. */
export interface Rechtvoorstel {
  readonly soort: Verwerkingsrecht
  readonly wet: string
}

/** A kind of partij, with what it may have. */
export interface Sjabloon<Id extends string = string> {
  readonly id: Id
  readonly naam: string
  readonly regime: Regime
  readonly taken: readonly Taakvoorstel[]
  readonly rechten: readonly Rechtvoorstel[]
}

const wmo = 'Wmo 2015'
const jeugdwet = 'Jeugdwet'
const uavg = 'Uitvoeringswet AVG'
const wpg = 'Wet politiegegevens'
const wlz = 'Wet langdurige zorg'
const wvo = 'Wet voortgezet onderwijs 2020'
const wjsg = 'Wet justitiële en strafvorderlijke gegevens'
const overheid = { bsn: 'Wet algemene bepalingen burgerservicenummer' } as const
const zorg = { bsn: 'Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg', bijzonder: uavg } as const
const behandeling = ['Geneeskundige behandeling', 'Burgerlijk Wetboek, boek 7'] as const

/** The kinds of partijen that often take part. */
export const sjablonen = [
  kind('burgemeester', 'Gemeente: burgemeester', {
    taken: [['Handhaving van de openbare orde', 'Gemeentewet']],
    ...overheid,
  }),
  kind('college', 'Gemeente: college', {
    taken: [
      ['Maatschappelijke ondersteuning', wmo],
      ['Toegang tot jeugdhulp', jeugdwet],
      ['Bijstand en ondersteuning bij werk', 'Participatiewet'],
      ['Schuldhulpverlening', 'Wet gemeentelijke schuldhulpverlening'],
    ],
    ...overheid,
    bijzonder: wmo,
  }),
  kind('politie', 'Politie', {
    taken: [['Handhaving van de rechtsorde en hulpverlening', 'Politiewet 2012']],
    ...{ regime: 'Wpg', ...overheid, bijzonder: wpg, strafrechtelijk: wpg },
  }),
  kind('om', 'Openbaar Ministerie', {
    taken: [['Strafrechtelijke handhaving van de rechtsorde', 'Wet op de rechterlijke organisatie']],
    ...{ regime: 'Wjsg', ...overheid, strafrechtelijk: wjsg },
  }),
  kind('reclassering', 'Reclassering', {
    taken: [['Toezicht en begeleiding', 'Reclasseringsregeling 1995']],
    ...{ bijzonder: uavg, strafrechtelijk: uavg },
  }),
  kind('dji', 'Dienst Justitiële Inrichtingen', {
    taken: [['Tenuitvoerlegging van straffen', 'Penitentiaire beginselenwet']],
    ...{ regime: 'Wjsg', ...overheid, strafrechtelijk: wjsg },
  }),
  kind('rvdk', 'Raad voor de Kinderbescherming', {
    taken: [['Onderzoek en advies', 'Burgerlijk Wetboek, boek 1']],
    ...{ ...overheid, bijzonder: uavg, strafrechtelijk: uavg },
  }),
  kind('gi', 'Gecertificeerde instelling', {
    taken: [['Kinderbescherming en jeugdreclassering', jeugdwet]],
    ...{ bsn: jeugdwet, bijzonder: jeugdwet, strafrechtelijk: uavg },
  }),
  kind('jeugdhulp', 'Jeugdhulp', { taken: [['Jeugdhulp', jeugdwet]], bsn: jeugdwet, bijzonder: jeugdwet }),
  kind('ggz', 'GGZ', {
    taken: [behandeling, ['Verplichte zorg', 'Wet verplichte geestelijke gezondheidszorg']],
    ...zorg,
  }),
  kind('verslavingszorg', 'Verslavingszorg', { taken: [behandeling], ...zorg }),
  kind('lvb', 'Zorg voor mensen met een licht verstandelijke beperking', {
    taken: [['Langdurige zorg', wlz]],
    ...zorg,
  }),
  kind('ggd', 'GGD', { taken: [['Publieke gezondheid', 'Wet publieke gezondheid']], ...zorg }),
  kind('veiligThuis', 'Veilig Thuis', {
    taken: [['Advies en melding van huiselijk geweld', wmo]],
    ...{ bsn: wmo, bijzonder: wmo, strafrechtelijk: wmo },
  }),
  kind('slachtofferhulp', 'Slachtofferhulp', { taken: [['Hulp aan slachtoffers', 'Wetboek van Strafvordering']] }),
  kind('halt', 'Halt', { taken: [['Halt-afdoening', 'Wetboek van Strafrecht']], strafrechtelijk: uavg }),
  kind('woningcorporatie', 'Woningcorporatie', { taken: [['Volkshuisvesting', 'Woningwet']] }),
  kind('opvang', 'Maatschappelijke opvang', { taken: [['Maatschappelijke opvang', wmo]], bsn: wmo, bijzonder: wmo }),
  kind('leerplicht', 'Leerplicht', { taken: [['Toezicht op de leerplicht', 'Leerplichtwet 1969']], ...overheid }),
  kind('school', 'School', { taken: [['Onderwijs en zorg voor leerlingen', wvo]], bsn: wvo }),
  kind('uwv', 'UWV', {
    taken: [['Uitkering en re-integratie', 'Wet structuur uitvoeringsorganisatie werk en inkomen']],
    ...{ ...overheid, bijzonder: uavg },
  }),
  kind('zorgkantoor', 'Zorgkantoor', { taken: [['Uitvoering van de langdurige zorg', wlz]], bsn: wlz, bijzonder: wlz }),
  kind('ander', 'Andere organisatie', { taken: [] }),
] as const

export type Sjabloonsoort = (typeof sjablonen)[number]['id']
export const sjabloonsoorten: readonly Sjabloonsoort[] = sjablonen.map(({ id }) => id)

/** What a kind of partij may have, each with the law in which it may stand. */
type Inhoud = {
  readonly regime?: Regime
  readonly taken: readonly (readonly [naam: string, wet: string])[]
} & { readonly [S in Verwerkingsrecht]?: string }

function kind<const Id extends string>(id: Id, naam: string, { regime = 'AVG', taken, ...mag }: Inhoud): Sjabloon<Id> {
  const rechten = verwerkingsrechten.flatMap((soort) => {
    const wet = mag[soort]
    return wet === undefined ? [] : [{ soort, wet }]
  })
  return { id, naam, regime, taken: taken.map(([taak, wet]) => ({ naam: taak, wet })), rechten }
}

/** One thing that a kind of partij may have, by which it is found again as long as it is called the same. */
export type Voorstel =
  | ({ readonly id: string; readonly over: 'taak' } & Taakvoorstel)
  | ({ readonly id: string; readonly over: 'recht' } & Rechtvoorstel)

/** What is proposed for a kind of partij: its taken first. */
export function voorstellenVoor(soort: Sjabloonsoort | null): readonly Voorstel[] {
  const sjabloon: Sjabloon | undefined = sjablonen.find(({ id }) => id === soort)
  if (!sjabloon) return []
  return [
    ...sjabloon.taken.map((taak) => ({ id: `taak/${taak.naam}`, over: 'taak' as const, ...taak })),
    ...sjabloon.rechten.map((recht) => ({ id: `recht/${recht.soort}`, over: 'recht' as const, ...recht })),
  ]
}

/** How a proposal stands in the field for wet and artikel: so that nobody takes it for what was checked. */
export const voorstelVan = ({ wet }: Taakvoorstel): string => `${wet}, artikel … (${teControleren})`

/** Whether words still hold what nobody checked. */
export const isNogTeControleren = (grondslag: string): boolean => grondslag.toLowerCase().includes(teControleren)
