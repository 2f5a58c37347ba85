import type { CasusId } from '@casushuis/handvat'
import { sql, type Transaction } from 'kysely'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import type { CasusKey, Keys } from '../ports/keys.ts'
import type { Setting } from '../ports/store.ts'
import type { Schema } from './schema.ts'

/** The database roles of the migrations 0001, 0008 and 0017. */
type DbRole = 'casushuis_werk' | 'casushuis_lezer' | 'casushuis_lijst' | 'casushuis_klus' | 'casushuis_index'

/** One transaction: who acts, as which database role, and the keys that were needed so far. */
export interface Connection {
  readonly trx: Transaction<Schema>
  readonly setting: Setting
  /** Goes on as another role, and for `casushuis_werk` with the one casus that it may touch. */
  actAs(role: DbRole, casus?: CasusId): Promise<void>
  /** The key of a casus; undefined where it was destroyed. */
  findKey(casus: CasusId): Promise<CasusKey | undefined>
  readonly keys: Keys
  /** Casussen that were opened here: their keys stay when the transaction commits, and go when it certainly did not. */
  readonly opened: CasusId[]
  /** Whether something was destroyed here, so that keys must go after the commit. */
  destroyed: boolean
  /** Whether a job was left here, so that a signal goes out after the commit. */
  jobLeft: boolean
}

/** Tells the database who acts, before anything else happens in the transaction. */
export async function openConnection(trx: Transaction<Schema>, setting: Setting, keys: Keys): Promise<Connection> {
  let role: DbRole = 'casushuis_lijst'
  let casusNow: CasusId | undefined
  await sql`select set_config('role', ${role}, true), set_config('casushuis.zvh', ${setting.zvh}, true),
    set_config('casushuis.medewerker', ${setting.medewerker}, true),
    set_config('casushuis.lezer', ${setting.lezer ?? ''}, true), set_config('casushuis.nu', ${setting.nu}, true),
    set_config('casushuis.casus', '', true)`.execute(trx)
  return {
    ...{ trx, setting, keys, findKey: keyring(setting, keys), opened: [], destroyed: false, jobLeft: false },
    async actAs(newRole, casus) {
      if (newRole === role && (casus === undefined || casus === casusNow)) return
      await sql`select set_config('role', ${newRole}, true),
        set_config('casushuis.casus', ${casus ?? casusNow ?? ''}, true)`.execute(trx)
      role = newRole
      casusNow = casus ?? casusNow
    },
  }
}

/** Finds each key once. */
function keyring({ zvh }: Setting, keys: Keys): Connection['findKey'] {
  const found = new Map<CasusId, Promise<CasusKey | undefined>>()
  return (casus) => {
    const looking = found.get(casus) ?? keys.find(zvh, casus)
    found.set(casus, looking)
    return looking
  }
}

/**
 * The key of a casus.
 * @throws {CasusUnreadable} where it is missing or damaged
 */
export async function getKey(c: Connection, casus: CasusId): Promise<CasusKey> {
  const key = await c.findKey(casus).catch(() => undefined)
  if (!key) throw new CasusUnreadable()
  return key
}
