import type { PostgresPool } from 'kysely'
import pg from 'pg'
import { ConfigError } from '../ports/config-error.ts'
import { type Limits, migrationLock } from './limits.ts'
import { migrate } from './migrate.ts'
import { types } from './parsers.ts'
import { ownerMayTooLittle } from './server-checks.ts'
import { steadyPool, toldElsewhere } from './steady-pool.ts'

/** Brings the schema up to date, as the owner of the tables. */
export async function migrateServer(url: string): Promise<readonly string[]> {
  const owner = new pg.Client({ connectionString: url, lock_timeout: migrationLock })
  owner.on('error', toldElsewhere)
  await owner.connect()
  try {
    return await migrate({
      query: async (text, values) => (await owner.query(text, [...(values ?? [])])).rows,
      run: (text) => owner.query(text),
    })
  } catch (fault) {
    throw migrationFault(fault, owner)
  } finally {
    await owner.end()
  }
}

/** What a setting can mend, as such. */
function migrationFault(fault: unknown, { user, database }: pg.Client): unknown {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  const cause = { cause: fault }
  if (code === '42501') return new ConfigError(ownerMayTooLittle({ name: user ?? '', database: database ?? '' }), cause)
  return code === '55P03' ? new ConfigError(busyMigrating, cause) : fault
}

const busyMigrating =
  'Een ander programma houdt de tabellen vast, zodat ze niet kunnen worden bijgewerkt. Wacht tot het klaar is, of stop het, ' +
  'en start opnieuw.'

/** Connections that work as `casushuis_app`, each within these limits. */
export function openPool(url: string, limits: Limits): PostgresPool {
  const settings: pg.PoolConfig & { readonly onConnect: (client: pg.ClientBase) => Promise<void> } = {
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: limits.wait,
    types,
    onConnect: (client) => prepare(client, limits),
  }
  return steadyPool(new pg.Pool(settings))
}

/**
 * Sets the limits and becomes modest. A superuser, as in tests, gets a session that is not one: `reset role` does not
 * lead back. Whoever could send statements of their own could still ask for the old one; a real house signs in as a
 * member of casushuis_app.
 */
async function prepare(client: pg.ClientBase, { lock, statement, idle }: Limits): Promise<void> {
  const { rows } = await client.query<{ super: boolean }>(
    `select current_setting('is_superuser') = 'on' as super, set_config('lock_timeout', $1, false),
      set_config('statement_timeout', $2, false), set_config('idle_in_transaction_session_timeout', $3, false)`,
    [lock, statement, idle].map(String),
  )
  await client.query(rows[0]?.super ? 'set session authorization casushuis_app' : 'set role casushuis_app')
}
