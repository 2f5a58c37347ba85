import type { ZvhId } from '@casushuis/handvat'
import { sql, type Transaction } from 'kysely'
import type { Setting } from '../ports/store.ts'
import type { Schema } from './schema.ts'

// Locks of the database that belong to no row, each until the end of the transaction. They hold between all processes,
// and however long a transaction of a lost connection goes on.

type Trx = Transaction<Schema>

/** Any number of our own will do: it keeps two processes from migrating, or setting up, at the same time. */
export const migrationLockNumber = 20_260_101

/** Nobody else sets up a house or marks its keys. */
export async function migrationLock(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(${migrationLockNumber})`.execute(trx)
}

const pendingKeys = (zvh: ZvhId) => sql`hashtextextended(${`casushuis/pending-keys/${zvh}`}, 0)`

/** Somebody makes keys, whose casussen are stored when this transaction commits. */
export async function lockForMakingKeys(trx: Trx, zvh: ZvhId): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${pendingKeys(zvh)})`.execute(trx)
}

const datIndex = (zvh: ZvhId) => sql`hashtextextended(${`casushuis/dat-index/${zvh}`}, 0)`

/** The dat-index keeps its generation. */
export async function lockDatGeneration(trx: Trx, zvh: ZvhId): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${datIndex(zvh)})`.execute(trx)
}

/** Nobody else writes in the dat-index. */
export async function lockDatIndex(trx: Trx, zvh: ZvhId): Promise<void> {
  await sql`select pg_advisory_xact_lock(${datIndex(zvh)})`.execute(trx)
}

/** Whether nobody is making keys, and nobody will until this transaction ends. Does not wait. */
export async function tryLockAgainstMakingKeys(trx: Trx, zvh: ZvhId): Promise<boolean> {
  const { rows } = await sql<{
    locked: boolean
  }>`select pg_try_advisory_xact_lock(${pendingKeys(zvh)}) as locked`.execute(trx)
  return rows[0]?.locked === true
}

/** Nobody else adds to what is counted of a zvh: an act that counts more than once then waits for no other halfway. */
export async function lockForSturing(trx: Trx, zvh: ZvhId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`casushuis/sturing/${zvh}`}, 0))`.execute(trx)
}

/** Nobody else counts what this person did, so that acts at the same time do not each find room within one limit. */
export async function lockForCounting(
  trx: Trx,
  { zvh, medewerker }: Pick<Setting, 'zvh' | 'medewerker'>,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`casushuis/counting/${zvh}/${medewerker}`}, 0))`.execute(
    trx,
  )
}
