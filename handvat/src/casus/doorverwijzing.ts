import type { PartijId } from './id.ts'

/** Where a casus can go that does not go on here (B2.2.2, B2.2.3). */
export const bestemmingsoorten = [
  'zsm',
  'persoonsgerichteAanpak',
  'anderZvh',
  'andereOverlegtafel',
  'andereInstantie',
] as const
export type Bestemmingsoort = (typeof bestemmingsoorten)[number]

/** That a casus is reported elsewhere: where to, and by whom (B2.2.2, B2.2.3). */
export interface Doorverwijzing {
  readonly soort: Bestemmingsoort
  /** The partij of the casus that reports it there. */
  readonly melder: PartijId
  /** Whether the procesregisseur does that in its name, on its mandate for just this work. */
  readonly doorRegie: boolean
}
