/*
 * What kinds of partijen often have: proposals to begin with, and nothing more. No rule reads them, and nobody checked them:
 * a jurist looks at each taak, with wet and artikel, before it is recorded (P4, B2.2.1).
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

/** A kind of partij, with what it may have. */
export interface Sjabloon {
  readonly id: string
  readonly naam: string
  readonly regime: Regime
  readonly taken: readonly Taakvoorstel[]
}

const wmo = 'Wmo 2015'
const jeugdwet = 'Jeugdwet'
const behandeling = { naam: 'Geneeskundige behandeling', wet: 'Burgerlijk Wetboek, boek 7' } as const

/** The kinds of partijen that often take part. */
export const sjablonen: readonly Sjabloon[] = [
  kind('burgemeester', 'Gemeente: burgemeester', 'AVG', [['Handhaving van de openbare orde', 'Gemeentewet']]),
  kind('college', 'Gemeente: college', 'AVG', [
    ['Maatschappelijke ondersteuning', wmo],
    ['Toegang tot jeugdhulp', jeugdwet],
    ['Bijstand en ondersteuning bij werk', 'Participatiewet'],
    ['Schuldhulpverlening', 'Wet gemeentelijke schuldhulpverlening'],
  ]),
  kind('politie', 'Politie', 'Wpg', [['Handhaving van de rechtsorde en hulpverlening', 'Politiewet 2012']]),
  kind('om', 'Openbaar Ministerie', 'Wjsg', [
    ['Strafrechtelijke handhaving van de rechtsorde', 'Wet op de rechterlijke organisatie'],
  ]),
  kind('reclassering', 'Reclassering', 'AVG', [['Toezicht en begeleiding', 'Reclasseringsregeling 1995']]),
  kind('dji', 'Dienst Justitiële Inrichtingen', 'Wjsg', [
    ['Tenuitvoerlegging van straffen', 'Penitentiaire beginselenwet'],
  ]),
  kind('rvdk', 'Raad voor de Kinderbescherming', 'AVG', [['Onderzoek en advies', 'Burgerlijk Wetboek, boek 1']]),
  kind('gi', 'Gecertificeerde instelling', 'AVG', [['Kinderbescherming en jeugdreclassering', jeugdwet]]),
  kind('jeugdhulp', 'Jeugdhulp', 'AVG', [['Jeugdhulp', jeugdwet]]),
  kind('ggz', 'GGZ', 'AVG', [
    [behandeling.naam, behandeling.wet],
    ['Verplichte zorg', 'Wet verplichte geestelijke gezondheidszorg'],
  ]),
  kind('verslavingszorg', 'Verslavingszorg', 'AVG', [[behandeling.naam, behandeling.wet]]),
  kind('lvb', 'Zorg voor mensen met een licht verstandelijke beperking', 'AVG', [
    ['Langdurige zorg', 'Wet langdurige zorg'],
  ]),
  kind('ggd', 'GGD', 'AVG', [['Publieke gezondheid', 'Wet publieke gezondheid']]),
  kind('veiligThuis', 'Veilig Thuis', 'AVG', [['Advies en melding van huiselijk geweld', wmo]]),
  kind('slachtofferhulp', 'Slachtofferhulp', 'AVG', [['Hulp aan slachtoffers', 'Wetboek van Strafvordering']]),
  kind('halt', 'Halt', 'AVG', [['Halt-afdoening', 'Wetboek van Strafrecht']]),
  kind('woningcorporatie', 'Woningcorporatie', 'AVG', [['Volkshuisvesting', 'Woningwet']]),
  kind('opvang', 'Maatschappelijke opvang', 'AVG', [['Maatschappelijke opvang', wmo]]),
  kind('leerplicht', 'Leerplicht', 'AVG', [['Toezicht op de leerplicht', 'Leerplichtwet 1969']]),
  kind('school', 'School', 'AVG', [['Onderwijs en zorg voor leerlingen', 'Wet voortgezet onderwijs 2020']]),
  kind('uwv', 'UWV', 'AVG', [['Uitkering en re-integratie', 'Wet structuur uitvoeringsorganisatie werk en inkomen']]),
  kind('zorgkantoor', 'Zorgkantoor', 'AVG', [['Uitvoering van de langdurige zorg', 'Wet langdurige zorg']]),
  kind('ander', 'Andere organisatie', 'AVG', []),
]

function kind(
  id: string,
  naam: string,
  regime: Regime,
  taken: readonly (readonly [naam: string, wet: string])[],
): Sjabloon {
  return { id, naam, regime, taken: taken.map(([taak, wet]) => ({ naam: taak, wet })) }
}

/** How a proposal stands in the field for wet and artikel: so that nobody takes it for what was checked. */
export const voorstelVan = ({ wet }: Taakvoorstel): string => `${wet}, artikel … (${teControleren})`

/** Whether words still hold what nobody checked. */
export const isNogTeControleren = (grondslag: string): boolean => grondslag.toLowerCase().includes(teControleren)
