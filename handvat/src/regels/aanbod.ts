import type { Fase, Stap } from '../casus/fase.ts'
import type { Hoedanigheid } from '../casus/rol.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'

/** One act, as something to offer to somebody who is this, in a casus in this phase or outside any. */
export interface Aanbodsituatie {
  readonly wie: readonly Hoedanigheid[]
  readonly fasen: readonly Fase[]
  readonly hoedanigheden: readonly Hoedanigheid[]
  readonly fase: Fase | null
  /** The step in which the casus ends; null where it goes on, or outside any. */
  readonly stap: Stap | null
  readonly inAfronding?: 'ook' | 'alleen'
}

export const alleenEigenHandelingen = verbod<Aanbodsituatie>({
  id: 'P5/alleen-eigen-handelingen',
  paragraaf: 'B2.1',
  norm: 'Iemand krijgt alleen de handelingen van zijn eigen rol aangeboden: die van een ander verraden wie er nog meer is.',
  toets: ({ wie, fasen, hoedanigheden, fase }) =>
    (fase === null ? fasen.length === 0 : fasen.includes(fase)) && hoedanigheden.some((h) => wie.includes(h))
      ? geenBezwaar
      : weiger('Deze handeling hoort niet bij uw rol.', 'Vraag degene die deze rol in de casus heeft.'),
})

export const alleenWatNuPast = verbod<Aanbodsituatie>({
  id: 'E1/alleen-wat-nu-past',
  paragraaf: 'B2.2.1',
  norm: 'Zolang een casus wordt afgerond, wordt alleen aangeboden wat daarbij hoort; anders wordt dat juist niet aangeboden.',
  toets: ({ stap, inAfronding }) =>
    (stap === 'afronding' ? inAfronding !== undefined : inAfronding !== 'alleen')
      ? geenBezwaar
      : weiger('Deze handeling past nu niet bij de casus.', 'Kijk bij de casus wat u nu kunt doen.'),
})

/** What decides whether an act is offered at all. */
export const aanbodregels = [alleenEigenHandelingen, alleenWatNuPast] as const
