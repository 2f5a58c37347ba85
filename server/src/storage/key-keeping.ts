import type { CasusId, Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Keys } from '../ports/keys.ts'
import type { Signals } from '../ports/signals.ts'
import { houseSetting } from '../ports/store.ts'
import { alarmStore } from './alarms.ts'
import { type Connection, openConnection } from './connection.ts'
import type { Database } from './database.ts'
import { tryLockAgainstMakingKeys } from './locks.ts'
import { signDestructions } from './slotberichten.ts'

// The keys lie beside the database and know nothing of its transactions. A crash can come between any two lines here:
// what is left is then a pending key or a mark, and a next time goes on from there.

interface Parts {
  readonly database: Database
  readonly keys: Keys
}

interface When {
  readonly zvh: ZvhId
  readonly nu: Tijdstip
}

/** After the commit. What cannot be done now stays as it is, and is what the calendar begins with. */
export async function settle(
  parts: Parts,
  connection: Connection | undefined,
  signals: Pick<Signals, 'meld'> | undefined,
): Promise<void> {
  if (!connection) return
  const { opened, setting, destroyed, jobLeft } = connection
  await Promise.allSettled(opened.map((casus) => parts.keys.confirm(setting.zvh, casus)))
  if (destroyed) await destroyMarkedKeys(parts, setting).catch(() => undefined)
  if (jobLeft) signals?.meld({ zvh: setting.zvh })
}

/** After a transaction of which it is certain that it was not committed: the keys that it made open nothing. */
export async function forget(keys: Keys, connection: Connection | undefined): Promise<void> {
  const { opened = [], setting } = connection ?? {}
  if (setting) await Promise.allSettled(opened.map((casus) => keys.destroy(setting.zvh, casus)))
}

/** Confirms the pending keys whose casus is stored and removes the others, unless somebody may be storing one now. */
export async function sweepKeys({ database, keys }: Parts, { zvh, nu }: When): Promise<void> {
  if ((await keys.pending(zvh)).length === 0) return
  await database.kysely.transaction().execute(async (trx) => {
    await openConnection(trx, houseSetting(zvh, nu), { database, keys })
    if (!(await tryLockAgainstMakingKeys(trx, zvh))) return
    // Looked at again: what was made before the lock is stored by now, or never will be.
    const pending = await keys.pending(zvh)
    if (pending.length === 0) return
    const rows = await trx
      .selectFrom('casus')
      .select('id')
      .where('zvhId', '=', zvh)
      .where('id', 'in', pending)
      .execute()
    const stored = new Set<CasusId>(rows.map(({ id }) => id))
    for (const casus of pending) await (stored.has(casus) ? keys.confirm(zvh, casus) : keys.destroy(zvh, casus))
  })
}

/** Destroys the keys of which the rows are gone; gives the casussen of which the key is still there. */
export async function destroyMarkedKeys({ database, keys }: Parts, { zvh, nu }: When): Promise<readonly CasusId[]> {
  // Housekeeping reads no content, so it looks through nobody's eyes.
  const asHouse = <T>(work: (c: Connection) => Promise<T>) =>
    database.kysely
      .transaction()
      .execute(async (trx) => work(await openConnection(trx, houseSetting(zvh, nu), { database, keys })))
  const marked = await asHouse(({ trx }) =>
    trx.selectFrom('teVernietigenSleutel').select('casusId').where('zvhId', '=', zvh).execute(),
  )
  const ids = marked.map(({ casusId }) => casusId)
  if (ids.length === 0) return []
  const gone: CasusId[] = []
  for (const casus of ids) if (await isDestroyed(keys, { zvh, nu }, casus)) gone.push(casus)
  const left = ids.filter((casus) => !gone.includes(casus))
  await asHouse((c) => noteDestroyed(c, gone, left))
  return left
}

/** One key that cannot be removed keeps no other. */
async function isDestroyed(keys: Keys, { zvh, nu }: When, casus: CasusId): Promise<boolean> {
  try {
    // First: without a tombstone an older backup would bring it back as if nothing had happened.
    await keys.bury(zvh, casus, nu)
    await keys.destroy(zvh, casus)
    return true
  } catch {
    return false
  }
}

/** The casussen that were destroyed and of which there are rows: an older backup was put back. */
export async function findReturned({ database, keys }: Parts, { zvh, nu }: When): Promise<readonly CasusId[]> {
  const buried = await keys.buried(zvh)
  if (buried.length === 0) return []
  return database.kysely.transaction().execute(async (trx) => {
    await openConnection(trx, houseSetting(zvh, nu), { database, keys })
    const rows = await trx.selectFrom('casus').select('id').where('zvhId', '=', zvh).where('id', 'in', buried).execute()
    return rows.map(({ id }) => id)
  })
}

/** A destruction is done when its key is gone; until then it is an alarm. */
async function noteDestroyed(c: Connection, gone: readonly CasusId[], left: readonly CasusId[]): Promise<void> {
  if (gone.length > 0) {
    const done = await c.trx
      .deleteFrom('teVernietigenSleutel')
      .where('zvhId', '=', c.setting.zvh)
      .where('casusId', 'in', gone)
      .returning(['casusId', 'vernietigingId'])
      .execute()
    const ids = done.flatMap(({ vernietigingId }) => vernietigingId ?? [])
    if (ids.length > 0)
      await c.trx.updateTable('vernietiging').set({ sleutelWeg: true }).where('id', 'in', ids).execute()
    await signDestructions(c, done)
  }
  await alarmStore(c).zetAlarm('sleutelNietVernietigd', left)
}
