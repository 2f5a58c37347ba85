import { type Datum, dagVan, type Tijdstip } from './datum.ts'
import type { Gegeven } from './gegeven.ts'
import type { ActieId, GegevenId, MedewerkerId, MeeneemafspraakId, PartijId, PlandoelId } from './id.ts'
import type { Tekst } from './tekst.ts'

export const actiestanden = ['open', 'bezig', 'klaar', 'vervallen'] as const
export type Actiestand = (typeof actiestanden)[number]

/** One goal of the plan van aanpak. */
export interface Plandoel extends Tekst {
  readonly id: PlandoelId
  readonly bereikt: boolean
}

/** One action of the plan van aanpak with its one uitvoerder. */
export interface Actie extends Tekst {
  readonly id: ActieId
  readonly plandoel: PlandoelId
  readonly uitvoerder: PartijId
  /** Who of the uitvoerder does it, once that partij said so; null as long as it did not. */
  readonly medewerker: MedewerkerId | null
  readonly stand: Actiestand
  readonly deadline: Datum
}

/** Whether an action counts in the plan: not fallen away. Of a state that is missing nothing follows for anybody. */
export function geldtInPlan({ stand }: Actie): boolean {
  return stand === 'open' || stand === 'bezig' || stand === 'klaar'
}

/** Whether an action still has to be done. */
export function isUitTeVoeren({ stand }: Pick<Actie, 'stand'>): boolean {
  return stand === 'open' || stand === 'bezig'
}

/**
 * `vervallen` is an agreement that was taken back, or that ended with the gegeven as it was (B2.2.2); `opgehaald` is one on which
 * the recipient collected it.
 */
export const meeneemstanden = ['gevraagd', 'akkoord', 'geweigerd', 'vervallen', 'opgehaald'] as const
export type Meeneemstand = (typeof meeneemstanden)[number]

/**
 * The question whether one gegeven may go along, for one action of an uitvoerder or with the aanmelding of the casus elsewhere, and
 * the answer (B2.2.2, B2.2.3).
 */
export interface Meeneemafspraak {
  readonly id: MeeneemafspraakId
  /** Null where it goes along with the aanmelding elsewhere. */
  readonly actie: ActieId | null
  /** Null where it was asked in words and not chosen yet, or where its bronhouder withdrew it since. */
  readonly gegeven: GegevenId | null
  /** Of whom it is asked, and who decides. */
  readonly bronhouder: PartijId
  readonly ontvanger: PartijId
  readonly stand: Meeneemstand
  /** The last day on which the agreement holds; null is as long as the action goes on. */
  readonly tot: Datum | null
  /** Whether the bronhouder weighed its geheimhouding for this recipient and for what it is (B2.2.3). */
  readonly gewogen: boolean
}

/** Whether an agreement on a gegeven holds for its action at a moment: not over, and weighed where it is under geheimhouding. */
export function geldtAkkoord(
  { stand, tot, gewogen }: Pick<Meeneemafspraak, 'stand' | 'tot' | 'gewogen'>,
  { geheimhouding }: Pick<Gegeven, 'geheimhouding'>,
  nu: Tijdstip,
): boolean {
  const isOver = tot !== null && !(dagVan(nu) <= tot)
  return (stand === 'akkoord' || stand === 'opgehaald') && !isOver && (geheimhouding === null || gewogen === true)
}
