import { type Actiestand, isUitTeVoeren, type Meeneemstand } from './casus/plan-van-aanpak.ts'
import { type Uitvraagstand, wachtOpAntwoord } from './casus/uitvraag.ts'

/** What is known of a casus to who decides what an overleg led to: what that reader sees, and no more. */
export interface Besluitbeeld {
  readonly acties: readonly { readonly id: string; readonly stand: Actiestand; readonly persoon: unknown }[]
  /** Of the overleg that is decided on. */
  readonly uitspraken: readonly {
    readonly id: string
    readonly zonderReactie: readonly string[]
    readonly tegenspraken: readonly unknown[]
  }[]
  readonly uitvragen: readonly { readonly id: string; readonly stand: Uitvraagstand }[]
  readonly meeneemafspraken: readonly { readonly id: string; readonly stand: Meeneemstand }[]
  /** The papers, with null where the betrokkene need not (any more) be told of it. */
  readonly stukken: readonly { readonly id: string; readonly teVertellen: unknown }[]
  /** The gegevens, with null for the words that are closed to this reader. */
  readonly gegevens: readonly { readonly id: string; readonly inhoud: unknown }[]
}

/** What can still be open when is decided, in the order in which it is told. */
export const opensoorten = [
  ...(['actieNietKlaar', 'actieZonderPersoon', 'uitspraakWeersproken', 'uitspraakZonderReactie'] as const),
  ...(['uitvraagOpen', 'meeneemvraagOpen', 'besluitNietVerteld', 'gegevenGesloten'] as const),
] as const
export type Opensoort = (typeof opensoorten)[number]

/** One thing that is still open. */
export interface Open {
  readonly soort: Opensoort
  readonly id: string
}

/**
 * What is still open, as far as this reader sees it. It stands in the way of nothing: whether that matters is for who decides to
 * weigh (C12, B2.2.3). Where the work goes on, an action that is not ready is no surprise, and where it ends nobody needs to be
 * found for it.
 */
export function nogOpen(beeld: Besluitbeeld, gaatVerder: boolean): readonly Open[] {
  const { acties, uitspraken, uitvragen, meeneemafspraken, stukken, gegevens } = beeld
  const teDoen = acties.filter(isUitTeVoeren)
  const open: Readonly<Record<Opensoort, readonly { readonly id: string }[]>> = {
    actieNietKlaar: gaatVerder ? [] : teDoen,
    actieZonderPersoon: gaatVerder ? teDoen.filter((a) => a.persoon === null) : [],
    uitspraakWeersproken: uitspraken.filter((u) => u.tegenspraken.length > 0),
    uitspraakZonderReactie: uitspraken.filter((u) => u.zonderReactie.length > 0),
    uitvraagOpen: uitvragen.filter(wachtOpAntwoord),
    meeneemvraagOpen: meeneemafspraken.filter((m) => m.stand === 'gevraagd'),
    besluitNietVerteld: stukken.filter((s) => s.teVertellen !== null),
    gegevenGesloten: gegevens.filter((g) => g.inhoud === null),
  }
  return opensoorten.flatMap((soort) => open[soort].map(({ id }) => ({ soort, id })))
}
