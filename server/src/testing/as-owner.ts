import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { plugins } from '../storage/precompiled.ts'
import type { Schema } from '../storage/schema.ts'
import { steadyPool } from '../storage/steady-pool.ts'
import type { TestHouse } from './house.ts'

/** Works as who owns the tables or may do even more, which the application never is. */
export async function asOwner<T>(
  { database, databaseUrl }: Pick<TestHouse, 'database' | 'databaseUrl'>,
  work: (kysely: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  if (databaseUrl === null)
    return database.kysely.connection().execute(async (k) => {
      await sql`set session authorization postgres`.execute(k)
      return work(k).finally(() => sql`set session authorization casushuis_app`.execute(k))
    })
  // Its house may be dropped while the last connection is being closed, which ends no test.
  const pool = steadyPool(new pg.Pool({ connectionString: databaseUrl, max: 1 }))
  const dialect = new PostgresDialect({ pool })
  const kysely = new Kysely<Schema>({ dialect, plugins })
  return work(kysely).finally(() => kysely.destroy())
}
