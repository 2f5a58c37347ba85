import type { CasusId, ObjectId } from '@casushuis/handvat'
import type { z } from 'zod'
import type { CasusKey } from '../ports/keys.ts'
import type { Deel, Leesbaar } from '../ports/rows.ts'
import { type Connection, getKey } from './connection.ts'
import { isSealedColumn, type SealedColumn } from './schema.ts'

/** Binds what is sealed to its column and row, so that nobody can move it to where others may read. */
export const placeOf = (
  kind: Leesbaar | 'datCheck' | 'datVraag' | 'datVraagHier' | 'verstrekking' | 'document' | 'verstrektDocument',
  column: SealedColumn,
  id: ObjectId,
): string => `${kind}.${column}:${id}`

/** The row to which fields belong. */
interface Target {
  readonly deel: Deel
  readonly casus: CasusId
  readonly id: ObjectId
}

/** The fields of a row as they are stored: content sealed under the key of the casus. */
export async function sealFields(
  c: Connection,
  { deel, casus, id }: Target,
  fields: object,
): Promise<Readonly<Record<string, unknown>>> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  if (!given.some(([column, value]) => isSealedColumn(column) && value !== null)) return Object.fromEntries(given)
  const key = await getKey(c, casus)
  return Object.fromEntries(
    given.map(([column, value]) => [
      column,
      isSealedColumn(column) && value !== null ? key.seal(placeOf(deel, column, id), value) : value,
    ]),
  )
}

/**
 * Opens a column of one row.
 * @throws {Error} when what comes out is not content of this kind, or was not sealed here
 */
export type Unseal = <T>(column: SealedColumn, sealed: Uint8Array, content: z.ZodType<T>) => T

/** What opens the columns of one row. */
export const unsealer =
  (key: CasusKey, kind: Leesbaar, id: ObjectId): Unseal =>
  (column, sealed, content) =>
    content.parse(key.open(placeOf(kind, column, id), sealed))
