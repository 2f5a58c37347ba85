import type { CasusId, DocumentId, GegevenId, VerstrekkingId } from '@casushuis/handvat'

/** A file beside a gegeven, in base64. What it is called and of which kind it is, the gegeven says. */
export interface Document {
  readonly id: DocumentId
  readonly gegeven: GegevenId
  readonly bestand: string
}

/** A copy of one that went along with a verstrekking, as it was then. */
export interface VerstrektDocument {
  readonly id: DocumentId
  readonly verstrekking: VerstrekkingId
  readonly bestand: string
}

/** The files beside gegevens: sealed under the key of the casus, and seen and gone with their gegeven. */
export interface DocumentStore {
  bewaartDocument(casus: CasusId, document: Document): Promise<void>
  verwijdertDocument(casus: CasusId, document: DocumentId): Promise<void>
  /** The file, for who may see the words of its gegeven; undefined for who may not, and where there is none. */
  opentDocument(casus: CasusId, document: Pick<Document, 'id' | 'gegeven'>): Promise<string | undefined>
  bewaartVerstrektDocument(casus: CasusId, document: VerstrektDocument): Promise<void>
  /** The copy, for its recipient; undefined for anybody else, and where there is none. */
  opentVerstrektDocument(
    casus: CasusId,
    document: Pick<VerstrektDocument, 'id' | 'verstrekking'>,
  ): Promise<string | undefined>
}
