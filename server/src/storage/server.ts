import type { PostgresPool } from 'kysely'
import pg from 'pg'
import { type Limits, migrationLock } from './limits.ts'
import { migrate } from './migrate.ts'
import { parsers } from './parsers.ts'
import { steadyPool, toldElsewhere } from './steady-pool.ts'

/** Brings the schema up to date, as the owner of the tables. */
export async function migrateServer(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url, lock_timeout: migrationLock })
  owner.on('error', toldElsewhere)
  await owner.connect()
  try {
    await migrate({
      query: async (text, values) => (await owner.query(text, [...(values ?? [])])).rows,
      run: (text) => owner.query(text),
    })
  } finally {
    await owner.end()
  }
}

/** Connections that work as `casushuis_app`, each within these limits. */
export function openPool(url: string, limits: Limits): PostgresPool {
  const settings: pg.PoolConfig & { readonly onConnect: (client: pg.ClientBase) => Promise<void> } = {
    connectionString: url,
    max: limits.connections,
    connectionTimeoutMillis: limits.wait,
    types: { getTypeParser: (oid, format) => parsers[oid] ?? pg.types.getTypeParser(oid, format) },
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
