import type { Fase } from './fase.ts'
import type { GegevenId, OverlegId, PartijId, ThemaId } from './id.ts'

/** What kind of information a gegeven is (B2.2.2). */
export const categorieen = ['naw', 'bsn', 'inhoudelijk', 'context'] as const
export type Categorie = (typeof categorieen)[number]

/** Whether somebody saw or measured it, or thinks it (A5, B2.2.1). */
export const aarden = ['feit', 'oordeel'] as const
export type Aard = (typeof aarden)[number]

/** What somebody else than the hoofdpersoon is in a casus (A5, B2.2.1). */
export const persoonrollen = ['systeemlid', 'slachtoffer', 'ander'] as const
export type Persoonrol = (typeof persoonrollen)[number]

/** How far the bronhouder releases a gegeven for the casusoverleg (B2.2.2, B2.2.3). */
export const vrijgaven = ['geen', 'overleg', 'vooraf'] as const
export type Vrijgave = (typeof vrijgaven)[number]

/** To whom a gegeven goes on: to who answers and reads answers in triage, and to the deelnemers of an overleg (B2.2.2, B2.2.3). */
export const geheimkringen = ['triage', 'overleg'] as const
export type Geheimkring = (typeof geheimkringen)[number]

/** A duty of secrecy on a gegeven, and what its holder allows all the same (B2.2.1–B2.2.3). */
export interface Geheimhouding {
  readonly procesregieMagZien: boolean
  readonly uitvraagToegestaan: boolean
  /** For which of those its holder weighed it, with or without toestemming of the betrokkene. */
  readonly gewogen: readonly Geheimkring[]
}

/** Whether secrecy lets a gegeven go on: there is none, or its holder weighed it for just this. */
export function isGewogenVoor({ geheimhouding }: Pick<Gegeven, 'geheimhouding'>, kring: Geheimkring): boolean {
  return geheimhouding === null || geheimhouding?.gewogen?.includes(kring) === true
}

/** One piece of information, without its content. */
export interface Gegeven {
  readonly id: GegevenId
  readonly bronhouder: PartijId
  readonly ingebrachtIn: Fase
  readonly categorie: Categorie
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  readonly geheimhouding: Geheimhouding | null
  readonly vrijgave: Vrijgave
  /** In which overleg its bronhouder itself put it on the table; null where only the procesregie can show it (B2.2.3). */
  readonly getoondIn: OverlegId | null
  /** With vrijgave `vooraf`: which deelnemers may view it before the overleg. */
  readonly voorafAan: readonly PartijId[]
  readonly voorbehouden: readonly PartijId[]
  /** The gespreksthema's for which it is needed; none is for nobody (B2.2.3). */
  readonly themas: readonly ThemaId[]
  /** Whether its bronhouder said for which thema's it is: then that is not for another to change (T19). */
  readonly themasVanBronhouder: boolean
  /** Whether it says who the betrokkene is: in the archive that alone can still be found (B2.2.4). */
  readonly betrokkene: boolean
  /** On a gegeven that says who another person in the casus is: what that person is in it (A5). */
  readonly persoon: Persoonrol | null
  /** The person that it is about, by the gegeven that says who that is; null is the hoofdpersoon (A5). */
  readonly over: GegevenId | null
  /** Whether the procesregie marked this other person as betrokkene too: then the dat-check finds him or her (A6). */
  readonly medebetrokkene: boolean
  /** Put out of everybody's sight by its bronhouder, without being destroyed. */
  readonly beperkt: boolean
}

/**
 * To whom a gegeven under geheimhouding goes on, and for whom it has therefore to be weighed: in triage what may go along with a
 * question, and what is an answer; and what is released, to an overleg (B2.2.2, B2.2.3).
 */
export function geheimkringenVan(
  { uitvraagToegestaan, vrijgave }: Pick<Geheimhouding, 'uitvraagToegestaan'> & Pick<Gegeven, 'vrijgave'>,
  isAntwoord: boolean,
): readonly Geheimkring[] {
  const isNodig = { triage: isAntwoord || uitvraagToegestaan !== false, overleg: vrijgave !== 'geen' }
  return geheimkringen.filter((kring) => isNodig[kring])
}

/** Whether secrecy lets a gegeven go along with a question to another partij: its holder allows and weighed that (B2.2.2). */
export function magMetUitvraag(gegeven: Pick<Gegeven, 'geheimhouding'>): boolean {
  const { geheimhouding } = gegeven
  return geheimhouding === null || (geheimhouding?.uitvraagToegestaan === true && isGewogenVoor(gegeven, 'triage'))
}

/** Whether the bronhouder released a gegeven for the overleg. One that does not say so was not released. */
export function isVrijgegeven(gegeven: Pick<Gegeven, 'vrijgave' | 'geheimhouding'>): boolean {
  const { vrijgave } = gegeven
  return (vrijgave === 'overleg' || vrijgave === 'vooraf') && isGewogenVoor(gegeven, 'overleg')
}

/** Whether a gegeven says who another person than the hoofdpersoon is. Of one of which it is missing nothing follows. */
export function isPersoon({ persoon }: Pick<Gegeven, 'persoon'>): boolean {
  return persoonrollen.some((rol) => rol === persoon)
}
