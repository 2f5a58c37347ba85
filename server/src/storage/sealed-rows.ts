import type { Gelezen, Leesbaar } from '../ports/rows.ts'
import type { SealedColumn } from './schema.ts'

/** A row as JSON: what is sealed is in base64. */
export type Sealedtext<Row> = {
  readonly [K in keyof Row]: K extends SealedColumn ? (null extends Row[K] ? string | null : string) : Row[K]
}

/** Rows by their kind, as they were read. */
export type SealedRows = { readonly [W in Leesbaar]?: readonly Sealedtext<Gelezen[W]>[] }
export type SealedRow = NonNullable<SealedRows[Leesbaar]>[number]
