import type { Datum } from './datum.ts'
import type { ActieId, GegevenId, MeeneemafspraakId, PartijId, PlandoelId } from './id.ts'
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

export const meeneemstanden = ['gevraagd', 'akkoord', 'geweigerd'] as const
export type Meeneemstand = (typeof meeneemstanden)[number]

/** The request of an uitvoerder to take one gegeven along for one action, and the answer. */
export interface Meeneemafspraak {
  readonly id: MeeneemafspraakId
  readonly actie: ActieId
  readonly gegeven: GegevenId
  readonly ontvanger: PartijId
  readonly stand: Meeneemstand
}
