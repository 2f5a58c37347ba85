import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { Changes } from '../ports/changes.ts'
import { ConfigError } from '../ports/config-error.ts'
import { changesOnServer } from './changes.ts'
import { type AllLimits, type LimitsFor, limits, trialWait } from './limits.ts'
import { type Memory, makeMemory } from './memory.ts'
import { plugins } from './precompiled.ts'
import type { Schema } from './schema.ts'
import { migrateServer, openPool } from './server.ts'
import { demandMember, demandServer } from './server-checks.ts'
import type { TrialPlace } from './trial.ts'

/** Where the data live: in a folder (or in memory) for trying and developing, or on a PostgreSQL server. */
export type DatabasePlace =
  | ({ readonly kind: 'trial' } & TrialPlace)
  | {
      readonly kind: 'server'
      readonly url: string
      /** Who owns the tables and migrates them; without it `url` does that too. */
      readonly ownerUrl?: string | undefined
    }

export interface Database {
  /** For the acts of people. */
  readonly kysely: Kysely<Schema>
  /** For finding out who somebody is: it never waits for the acts of others. */
  readonly door: Kysely<Schema>
  /** For what happens by itself, with more patience. */
  readonly background: Kysely<Schema>
  /** What was read and may be used until its mark is another. */
  readonly memory: Memory
  /** What others change, and this process itself. */
  readonly changes: Changes
  /** The migrations that were carried out at this opening. */
  readonly migrated: readonly string[]
  /** Whether this is the embedded trial store: without a server and without guarantees on a power cut. */
  readonly isTrial: boolean
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Sees the text of every statement, for counting. */
  readonly onStatement?: ((text: string) => void) | undefined
  /** Runs when the folder of a trial store is claimed for this process and not opened yet. */
  readonly beforeOpening?: ((folder: string) => Promise<void>) | undefined
  /** Whether a superuser is refused too, as it is for real data. */
  readonly production?: boolean | undefined
  /** Instead of {@link limits}. */
  readonly limits?: AllLimits | undefined
}

/**
 * Opens the database, brings its schema up to date and leaves it in the hands of `casushuis_app`, a role
 * that owns nothing and cannot bypass row-level security.
 * @throws {ConfigError} when that cannot be, with what to do about it
 */
export async function openDatabase(place: DatabasePlace, options: DatabaseOptions = {}): Promise<Database> {
  const { pool, close, migrated, changes } = await openSource(place, options)
  const kyselyFor = (what: LimitsFor) =>
    new Kysely<Schema>({
      dialect: new PostgresDialect({ pool: pool(what) }),
      plugins,
      log: ({ query }) => options.onStatement?.(query.sql),
    })
  const parts = { kysely: kyselyFor('acts'), door: kyselyFor('door'), background: kyselyFor('background') }
  const closeAll = async () => {
    for (const part of Object.values(parts)) await part.destroy()
    await close()
  }
  await demandModestRole(parts.kysely).catch(async (fault: unknown) => {
    await closeAll()
    throw fault
  })
  return { ...parts, memory: makeMemory(), changes, migrated, isTrial: place.kind === 'trial', close: closeAll }
}

interface Source {
  readonly migrated: readonly string[]
  readonly pool: (what: LimitsFor) => PostgresPool
  readonly changes: Changes
  readonly close: () => Promise<void>
}

async function openSource(place: DatabasePlace, options: DatabaseOptions): Promise<Source> {
  if (place.kind === 'trial') {
    // Only here: the bundle for production goes without an embedded database.
    const { openTrial } = await import('./trial.ts')
    const { pool, close, migrated, changes } = await openTrial(place, options.beforeOpening)
    return {
      migrated,
      pool: (what) => pool(options.limits?.[what].wait ?? trialWait),
      changes,
      close,
    }
  }
  await demandServer(place, options.production ?? false)
  const migrated = await migrateServer(place.ownerUrl ?? place.url)
  await demandMember(place.url)
  return {
    migrated,
    pool: (what) => openPool(place.url, (options.limits ?? limits)[what]),
    changes: changesOnServer(place.url),
    close: async () => {},
  }
}

/** Refuses to work as a role that could look past the policies. */
async function demandModestRole(kysely: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ tooMighty: boolean }>`
    select (r.rolsuper or r.rolbypassrls or exists (
      select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relowner = r.oid)) as too_mighty
    from pg_roles r where r.rolname in (current_user, session_user)`.execute(kysely)
  if (rows.length === 0 || rows.some((r) => r.tooMighty))
    throw new ConfigError(
      'DATABASE_URL: deze rol is eigenaar van tabellen, of kan om de afscherming van gegevens heen. Geef de eigenaar in ' +
        'DATABASE_EIGENAAR_URL, en in DATABASE_URL een gewone rol die lid is van casushuis_app.',
    )
}
