import type { Tijdstip } from './datum.ts'
import type { GegevenId, OntvangenId, PartijId, UitwisselingId } from './id.ts'
import type { Merken } from './tekst.ts'

/** What one partij said of the exchange of one gegeven with another zvh. */
export interface Uitwisselakkoord {
  readonly partij: PartijId
  readonly akkoord: boolean
}

/** One gegeven that two zvh's may exchange, as it stands in the casus on one side (B2.2.2). */
export interface Uitwisseling {
  readonly id: UitwisselingId
  /** Null where the other zvh gives it. */
  readonly gegeven: GegevenId | null
  readonly akkoorden: readonly Uitwisselakkoord[]
  /** Until when a partij on this side can say yes or no; silence is no. */
  readonly tot: Tijdstip
  /** Whether it went over: from this side, or to it and it is still there. */
  readonly overgegaan: boolean
  /** Whether nothing comes of it any more, as its time is over. */
  readonly gesloten: boolean
}

/** One gegeven that another zvh gave, without its words. */
export interface Ontvangen extends Merken {
  readonly id: OntvangenId
  readonly uitwisseling: UitwisselingId
  /** In whose name it was received. */
  readonly partij: PartijId
}

/** Whether everybody who must agree did so. Of nobody at all nothing follows. */
export function isIedereenAkkoord({ akkoorden }: Pick<Uitwisseling, 'akkoorden'>, nodig: readonly PartijId[]): boolean {
  const isJa = (partij: PartijId) => akkoorden.some((a) => a.partij === partij && a.akkoord === true)
  return nodig.length > 0 && nodig.every(isJa) && !isGeweigerd({ akkoorden })
}

/** Whether somebody said no, or took its yes back. An answer of which it is missing what it was is a no. */
export function isGeweigerd({ akkoorden }: Pick<Uitwisseling, 'akkoorden'>): boolean {
  return akkoorden.some((a) => a.akkoord !== true)
}

/** Whether a partij still has to say something of it: nobody refused, and it is not over. */
export function wachtOpAkkoord(uitwisseling: Uitwisseling, partij: PartijId): boolean {
  const { akkoorden, overgegaan, gesloten } = uitwisseling
  const isOpen = overgegaan === false && gesloten === false && !isGeweigerd(uitwisseling)
  return isOpen && !akkoorden.some((a) => a.partij === partij)
}

/** Whether its time is over and nothing came of it: then nobody has to say anything any more. */
export function isTeSluiten({ tot, overgegaan, gesloten }: Uitwisseling, nu: Tijdstip): boolean {
  return tot <= nu && overgegaan === false && gesloten === false
}
