import { stuknamen } from '../../teksten/begrippen.ts'
import type { Casus } from './queries.ts'

export type Stuk = Casus['stukken'][number]

/** A decision in words: what kind it is, and what came of it. */
export function stuknaam({ soort, uitkomst }: Pick<Stuk, 'soort' | 'uitkomst'>): string {
  return uitkomst ? `${stuknamen[soort]}: ${uitkomst}` : stuknamen[soort]
}
