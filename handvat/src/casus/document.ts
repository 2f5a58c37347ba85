import { type Gegeven, isPersoon } from './gegeven.ts'
import type { DocumentId } from './id.ts'

/** The kinds of files that can be shown here without anything in them being carried out. */
export const documentsoorten = ['pdf', 'docx', 'jpeg', 'png'] as const
export type Documentsoort = (typeof documentsoorten)[number]

/** How large a document may be, in bytes. */
export const grootsteDocument = 20_000_000
/** How many documents a gegeven carries at most: more is a dossier, and that stays with its bronhouder (B2.2.1). */
export const meesteDocumenten = 5

/** Whether a gegeven can carry a document: one on what goes on does, who somebody is does not. Of a kind that is missing none does. */
export function kanDocumentDragen(gegeven: Pick<Gegeven, 'categorie' | 'persoon' | 'betrokkene'>): boolean {
  const isInhoud = gegeven.categorie === 'inhoudelijk' || gegeven.categorie === 'context'
  return isInhoud && !isPersoon(gegeven) && gegeven.betrokkene !== true
}

/**
 * The documents beside a gegeven that go along when it is collected: those that its bronhouder named when it agreed, as far as they
 * are still there. Of itself none goes along (B2.2.3).
 */
export function gaanMee<D extends { readonly id: DocumentId }>(
  documenten: readonly D[],
  genoemd: readonly DocumentId[],
): readonly D[] {
  return documenten.filter(({ id }) => genoemd.includes(id))
}
