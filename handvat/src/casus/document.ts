/** The kinds of files that can be shown here without anything in them being carried out. */
export const documentsoorten = ['pdf', 'docx', 'jpeg', 'png'] as const
export type Documentsoort = (typeof documentsoorten)[number]

/** How large a document may be, in bytes. */
export const grootsteDocument = 20_000_000
/** How many documents a gegeven carries at most: more is a dossier, and that stays with its bronhouder (B2.2.1). */
export const meesteDocumenten = 5
