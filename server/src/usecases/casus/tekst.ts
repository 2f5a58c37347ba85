import type { GegevenId, NieuweTekst } from '@casushuis/handvat'
import type { Tekstkolommen } from '../../ports/rows.ts'
import type { Daad } from '../usecase.ts'

/** What somebody says of a text that he or she writes (P10). */
export interface Geschreven {
  readonly steuntOp: readonly GegevenId[]
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  readonly overPersoon: boolean | null
}

/** What the rules must know of a text that is about to be written. */
export function alsNieuweTekst({ steuntOp, bijzonder, strafrechtelijk, overPersoon }: Geschreven): NieuweTekst {
  return { steunt: steuntOp.length > 0, bijzonder, strafrechtelijk, overPersoon }
}

/** The same as it is stored: of the partij in whose name it is written. */
export function tekstkolommen(
  { verantwoording }: { readonly verantwoording: Pick<Daad['verantwoording'], 'namens'> },
  { steuntOp, bijzonder, strafrechtelijk, overPersoon }: Geschreven,
): Tekstkolommen {
  const herkomst = { steuntOp, overPersoon: steuntOp.length > 0 ? null : overPersoon }
  return { bronhouderId: verantwoording.namens, bijzonder, strafrechtelijk, ...herkomst }
}

/** What is said of a text on which nothing was asked: without marks, and between its writer and who leads. */
export const nietsGezegd: Geschreven = { steuntOp: [], bijzonder: false, strafrechtelijk: false, overPersoon: null }
