import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Keys } from '../ports/keys.ts'
import type { Signals } from '../ports/signals.ts'
import { houseSetting, type Store, type Transaction } from '../ports/store.ts'
import { casusStore } from './casus.ts'
import { type Connection, openConnection } from './connection.ts'
import { datIndexStore } from './dat-index.ts'
import type { Database } from './database.ts'
import { delenStore } from './delen.ts'
import { inzagerechtStore } from './inzagerecht.ts'
import { jobStore } from './jobs.ts'
import { kalenderStore } from './kalender.ts'
import { logboekStore } from './logboek.ts'
import { medewerkerStore } from './medewerkers.ts'
import { registerStore } from './registers.ts'
import { tellingStore } from './telling.ts'
import { werkStore } from './werk.ts'

/** The store on PostgreSQL, with the keys beside it. */
export function makeStore(database: Database, keys: Keys, signals?: Pick<Signals, 'meld'>): Store {
  const destroyKeys = (zvh: ZvhId, nu: Tijdstip) => destroyMarkedKeys(database, keys, { zvh, nu })
  return {
    async transaction(setting, work) {
      let connection: Connection | undefined
      const outcome = await database.kysely
        .transaction()
        .execute(async (trx) => {
          connection = await openConnection(trx, setting, keys)
          return work(aggregates(connection))
        })
        .catch(async (fault: unknown) => {
          for (const casus of connection?.opened ?? []) await keys.destroy(setting.zvh, casus)
          throw fault
        })
      // The rows are gone and that is final; a key that could not be destroyed now is what the calendar starts with.
      if (connection?.destroyed) await destroyKeys(setting.zvh, setting.nu).catch(() => undefined)
      if (connection?.jobLeft) signals?.meld({ zvh: setting.zvh })
      return outcome
    },
    destroyKeys,
    close: () => database.close(),
  }
}

function aggregates(c: Connection): Transaction {
  return {
    ...casusStore(c),
    ...delenStore(c),
    ...inzagerechtStore(c),
    ...werkStore(c),
    ...logboekStore(c),
    ...datIndexStore(c),
    ...medewerkerStore(c),
    ...registerStore(c),
    ...kalenderStore(c),
    ...tellingStore(c),
    ...jobStore(c),
  }
}

async function destroyMarkedKeys(
  { kysely }: Database,
  keys: Keys,
  { zvh, nu }: { readonly zvh: ZvhId; readonly nu: Tijdstip },
): Promise<void> {
  // Housekeeping reads no content, so it looks through nobody's eyes.
  const setting = houseSetting(zvh, nu)
  const marked = await kysely.transaction().execute(async (trx) => {
    await openConnection(trx, setting, keys)
    return trx.selectFrom('teVernietigenSleutel').select('casusId').where('zvhId', '=', zvh).execute()
  })
  const ids = marked.map(({ casusId }) => casusId)
  for (const casus of ids) await keys.destroy(zvh, casus)
  if (ids.length === 0) return
  await kysely.transaction().execute(async (trx) => {
    await openConnection(trx, setting, keys)
    await trx.deleteFrom('teVernietigenSleutel').where('zvhId', '=', zvh).where('casusId', 'in', ids).execute()
  })
}
