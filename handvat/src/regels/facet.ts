import { isGesloten } from '../casus/fase.ts'
import type { PartijId } from '../casus/id.ts'
import { type Gewogen, geenBezwaar, type Regel, type Regelset, verbod, verklaring, weiger } from '../regel.ts'
import type { Gegevenobject, Inzagesituatie, Kijk, Kijkobject, Onderdeel } from './kijk.ts'

/** Whom a facet is about: a partij, or the zvh itself. */
export type Over = PartijId | 'zvh'

/** What a lezer gets of something: its content, the bare fact that it is there, or nothing at all. */
export const inzagesoorten = ['inhoud', 'bestaan', 'niets'] as const
export type Inzagesoort = (typeof inzagesoorten)[number]

/** What a lezer gets by the answer of the rules: the procesregie knows of some things that they are there, until the dossier is closed. */
export function inzageVan({ regel, bezwaar }: Gewogen, { lezer, stap }: Pick<Kijk, 'lezer' | 'stap'>): Inzagesoort {
  if (bezwaar === undefined) return 'inhoud'
  return lezer.soort === 'procesregie' && blijftBekend(regel) && !isGesloten(stap) ? 'bestaan' : 'niets'
}

function blijftBekend(regel: Regel<never>): boolean {
  return regel.soort === 'verbod' && regel.bestaanBlijftZichtbaar
}

/** Part of what is known of an object, before one lezer, at one moment. */
export interface Facetsituatie<Object extends Kijkobject = Kijkobject> extends Inzagesituatie<Object> {
  readonly over: Over | null
  /** What this lezer gets of the object itself. */
  readonly geheel: Inzagesoort
}

export type VanGegeven = Facetsituatie<Gegevenobject>
export type VanCasus = Facetsituatie<Onderdeel>

/** The rules on one facet, and what it can be about: of a gegeven, or of the casus, there per partij or as one whole. */
export type Facet =
  | { readonly van: 'gegeven'; readonly per: null; readonly regels: Regelset<VanGegeven> }
  | { readonly van: 'casus'; readonly per: null | 'partij' | 'partijOfZvh'; readonly regels: Regelset<VanCasus> }

const geheelIsDicht = weiger(
  'Dit hoort bij iets dat niet voor deze lezer is.',
  'Wie het geheel mag zien, kan ook dit zien.',
)

export const deelAlleenMetGeheel = verbod<Facetsituatie>({
  id: 'P8/deel-alleen-met-geheel',
  paragraaf: 'B2.2.2',
  norm: 'Wie een casus of een gegeven niet mag zien, weet daar ook niets anders van.',
  toets: ({ geheel }) => (geheel === 'inhoud' ? geenBezwaar : geheelIsDicht),
})

const facetIsDicht = weiger('Dit is niet voor deze lezer.', 'Wie het moet weten, vraagt het de procesregisseur.')

export const facetNietToegestaan = verklaring<Facetsituatie>({
  id: 'P8/facet-niet-toegestaan',
  paragraaf: 'B2.2.2',
  norm: 'Wat geen regel iemand laat weten, weet hij niet.',
  toets: () => facetIsDicht,
})
