import type { CasusId, Tijdstip } from '@casushuis/handvat'

/** By what a request is known again: its key and what it asks, neither of which can be read back from this. */
export interface Herhaling {
  /** SHA-256 of the key that the asker chose. */
  readonly sleutel: Uint8Array
  /** HMAC of what was asked, under that key: who does not have the key cannot even guess at it. */
  readonly verzoek: Uint8Array
}

/** What came of the same key before: another request, or this one with its answer. */
export type Eerder = 'ander' | { readonly antwoord: unknown }

/** Requests that were carried out, each with its answer, so that a repeat gives the same and does nothing twice. */
export interface HerhalingStore {
  /**
   * Claims a key for this medewerker; undefined where it is new. A repeat at the same moment waits until the first is
   * done. Gives no answer from a casus in which the asker has no place any more.
   */
  claimt(herhaling: Herhaling): Promise<Eerder | 'onbekend' | undefined>
  /** Keeps the answer: sealed under the key of the casus that it belongs to, and gone with it. */
  bewaart(herhaling: Herhaling, casus: CasusId | null, antwoord: unknown): Promise<void>
  /** Forgets a claim of which nothing came: a refusal may be asked again. */
  laatLos(herhaling: Herhaling): Promise<void>
  /** Removes every answer from before a moment. */
  vergeetHerhalingen(voor: Tijdstip): Promise<void>
}
