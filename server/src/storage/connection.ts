import type { CasusId } from '@casushuis/handvat'
import { sql, type Transaction } from 'kysely'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import type { CasusKey, Keys } from '../ports/keys.ts'
import type { Setting } from '../ports/store.ts'
import type { Database } from './database.ts'
import type { Look } from './lookbook.ts'
import type { Memory } from './memory.ts'
import type { Schema } from './schema.ts'

/** The database roles of the migrations 0001, 0008 and 0017. */
type DbRole = 'casushuis_werk' | 'casushuis_lezer' | 'casushuis_lijst' | 'casushuis_klus' | 'casushuis_index'

/** One transaction: who acts, as which database role, and the keys that were needed so far. */
export interface Connection {
  readonly trx: Transaction<Schema>
  readonly setting: Setting
  /** Where it takes place, and under which marks. */
  readonly entered: Entered
  /** Goes on as another role, and for `casushuis_werk` with the one casus that it may touch. */
  actAs(role: DbRole, casus?: CasusId): Promise<void>
  /** The key of a casus; undefined where it was destroyed. */
  findKey(casus: CasusId): Promise<CasusKey | undefined>
  readonly keys: Keys
  readonly memory: Memory
  /** Under which marks the casus was found that is looked at. */
  beeld: Marks | undefined
  /** Casussen that were opened here: their keys stay when the transaction commits, and go when it certainly did not. */
  readonly opened: CasusId[]
  /** Whether something was destroyed here, so that keys must go after the commit. */
  destroyed: boolean
  /** What looks here leave in the logboek once they are over. */
  readonly looks: Look[]
  /** Whether a job was left here, so that a signal goes out after the commit. */
  jobLeft: boolean
}

/** By what is known whether a casus and its house are as they were. */
export interface Marks {
  readonly casusstand: string | null
  readonly huisstand: string | null
}

/** What the first step of a transaction found out. */
export interface Entered extends Marks {
  /** The casus that its number led to; null where it led nowhere, or none was given. */
  readonly casus: CasusId | null
}

/** What a transaction works with. */
export interface Rooms {
  readonly database: Pick<Database, 'memory'>
  readonly keys: Keys
}

/** Tells the database who acts and where, before anything else happens in the transaction. */
export async function openConnection(trx: Transaction<Schema>, setting: Setting, rooms: Rooms): Promise<Connection> {
  const { zvh, medewerker, lezer, nu, casusnummer = null, kijkt = false } = setting
  const { database, keys } = rooms
  let role: DbRole = kijkt ? 'casushuis_lezer' : 'casushuis_lijst'
  const { rows } = await sql<Entered>`select set_config('role', ${role}, true), casus, casusstand, huisstand
    from betreed(${zvh}, ${medewerker}, ${lezer}, ${nu}, ${casusnummer})`.execute(trx)
  const [entered] = rows
  if (!entered) throw new Error('the door answers with one row')
  let casusNow = entered.casus ?? undefined
  return {
    ...{ trx, setting, entered, keys, memory: database.memory, findKey: keyring(setting, keys) },
    ...{ beeld: undefined, opened: [], looks: [], destroyed: false, jobLeft: false },
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
