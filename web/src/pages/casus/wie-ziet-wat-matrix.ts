import { groepeer } from './groepeer.ts'
import type { WieZietWat } from './queries.ts'

export type Matrix = WieZietWat
export type Lezer = Matrix['lezers'][number]
export type Rij = Matrix['rijen'][number]
type Cel = Rij['cellen'][number]

/** One cell that was chosen, with its row and its lezer. */
export interface Keuze {
  readonly rij: Rij
  readonly lezer: Lezer
  readonly cel: Cel
}

/** The rows of one bronhouder. */
interface Groep {
  readonly bronhouder: string
  readonly rijen: readonly Rij[]
}

/** What a view of the matrix is given. */
export interface Weergavedelen {
  readonly lezers: readonly Lezer[]
  readonly groepen: readonly Groep[]
  readonly kies: (keuze: Keuze) => void
}

/** The rows by bronhouder, as far as they hold what was searched for. */
export function perBronhouder(rijen: readonly Rij[], zoek: string): readonly Groep[] {
  const gezocht = zoek.trim().toLocaleLowerCase('nl')
  const over = rijen.filter((r) => `${r.titel} ${r.bronhouder}`.toLocaleLowerCase('nl').includes(gezocht))
  return groepeer(over, (r) => r.bronhouder).map(([bronhouder, rijenVan]) => ({ bronhouder, rijen: rijenVan }))
}
