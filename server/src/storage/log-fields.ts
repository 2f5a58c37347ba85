import type { ZvhId } from '@casushuis/handvat'
import { type RawBuilder, sql } from 'kysely'
import { chainOf, hashedFields } from '../logboek/chain.ts'
import type { Logrecord } from '../ports/logboek.ts'

/** The statement that appends a record of a zvh, in a transaction that said who acts in which zvh. */
export function appendStatement(zvh: ZvhId, record: Logrecord): RawBuilder<unknown> {
  const { velden, ervoor, erna } = fieldsOf(zvh, record)
  return sql`select logboek_schrijft_bij(${JSON.stringify(velden)}::jsonb, ${ervoor}, ${erna}, null)`
}

/** A record as its row has it, and as it is hashed: before its number and after it. */
export const fieldsOf = (zvh: ZvhId, record: Logrecord) => ({
  velden: columnsOf(zvh, record),
  ...hashedFields({ zvh, keten: chainOf(record) }, record),
})

/** A record as its row has it. */
function columnsOf(zvh: ZvhId, record: Logrecord) {
  const { medewerker, partij, namens, casus, zichtbaarVoor, ...rest } = record
  const ids = { zvh_id: zvh, medewerker_id: medewerker, partij_id: partij, namens_id: namens, casus_id: casus }
  return { ...rest, ...ids, keten: chainOf(record), zichtbaar_voor: zichtbaarVoor }
}
