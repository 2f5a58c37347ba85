import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresQueryResult, sql } from 'kysely'
import pg from 'pg'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { plugins } from './precompiled.ts'
import type { Schema } from './schema.ts'
import { clientOf, steadyPool, toldElsewhere } from './steady-pool.ts'

/** Where the data live: in a folder (or in memory) for trying and developing, or on a PostgreSQL server. */
export type DatabasePlace =
  | { readonly kind: 'trial'; readonly folder: string | null }
  | {
      readonly kind: 'server'
      readonly url: string
      /** Who owns the tables and migrates them; without it `url` does that too. */
      readonly ownerUrl?: string | undefined
    }

export interface Database {
  readonly kysely: Kysely<Schema>
  /** Whether this is the embedded trial store: without a server and without guarantees on a power cut. */
  readonly isTrial: boolean
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Sees the text of every statement, for counting. */
  readonly onStatement?: ((text: string) => void) | undefined
  /** Runs when the folder of a trial store is claimed for this process and not opened yet. */
  readonly beforeOpening?: ((folder: string) => Promise<void>) | undefined
}

const oids = { bigint: 20, date: 1082, moment: 1184 } as const
/** Dates and moments leave the database as the texts that the rulebook compares. */
const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [oids.bigint]: Number,
  [oids.date]: (value) => value,
  [oids.moment]: (value) => new Date(value).toISOString(),
}

/**
 * Opens the database, brings its schema up to date and leaves it in the hands of `casushuis_app`, a role
 * that owns nothing and cannot bypass row-level security.
 * @throws {Error} when another process holds the folder, or when that role would be able to do more
 */
export async function openDatabase(place: DatabasePlace, options: DatabaseOptions = {}): Promise<Database> {
  const { pool, close } =
    place.kind === 'trial' ? await openTrial(place.folder, options.beforeOpening) : await openServer(place)
  const kysely = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins,
    log: ({ query }) => options.onStatement?.(query.sql),
  })
  const closeAll = async () => {
    await kysely.destroy()
    await close()
  }
  await demandModestRole(kysely).catch(async (fault: unknown) => {
    await closeAll()
    throw fault
  })
  return { kysely, isTrial: place.kind === 'trial', close: closeAll }
}

interface Source {
  readonly pool: PostgresPool
  readonly close: () => Promise<void>
}

async function openTrial(folder: string | null, beforeOpening: DatabaseOptions['beforeOpening']): Promise<Source> {
  const lock = folder === null ? undefined : await lockFolder(folder)
  try {
    if (folder !== null) await beforeOpening?.(folder)
    const lite = await PGlite.create({ ...(folder === null ? {} : { dataDir: folder }), parsers })
    await migrate({
      query: async (text, values) => (await lite.query(text, values)).rows,
      run: (text) => lite.exec(text),
    })
    // Nothing else keeps the statistics of this store, and without them the policies are planned badly.
    await lite.exec('analyze')
    await lite.exec('set session authorization casushuis_app')
    return {
      pool: poolOfOne(lite),
      close: async () => {
        await lite.close()
        await lock?.release()
      },
    }
  } catch (fault) {
    await lock?.release()
    throw fault
  }
}

/** PGlite has one connection; whoever wants it waits for the transaction before. */
function poolOfOne(lite: PGlite): PostgresPool {
  let queue: Promise<void> = Promise.resolve()
  return {
    async connect() {
      let release = () => {}
      const before = queue
      queue = new Promise((done) => {
        release = done
      })
      await before
      return clientOf(
        (text, values) => run(lite, text, values),
        () => release(),
      )
    },
    end: async () => {},
  }
}

const commands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE'] as const

async function run<R>(lite: PGlite, text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
  const { rows, affectedRows } = await lite.query<R>(text, [...values])
  const first = text.trimStart().slice(0, 6).toUpperCase()
  const command = commands.find((c) => first.startsWith(c)) ?? 'SELECT'
  return { rows, rowCount: affectedRows ?? rows.length, command }
}

async function openServer({ url, ownerUrl }: Extract<DatabasePlace, { kind: 'server' }>): Promise<Source> {
  const owner = new pg.Client({ connectionString: ownerUrl ?? url })
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
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: { getTypeParser: (oid, format) => parsers[oid] ?? pg.types.getTypeParser(oid, format) },
    onConnect: becomeModest,
  } as pg.PoolConfig)
  return { pool: steadyPool(pool), close: async () => {} }
}

/**
 * A superuser, as in tests, gets a session that is not one: `reset role` does not lead back. Whoever could send
 * statements of their own could still ask for the old one; a real house signs in as a member of casushuis_app.
 */
async function becomeModest(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query("select current_setting('is_superuser') = 'on' as super")
  await client.query(rows[0].super ? 'set session authorization casushuis_app' : 'set role casushuis_app')
}

/** Refuses to work as a role that could look past the policies. */
async function demandModestRole(kysely: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ tooMighty: boolean }>`
    select (r.rolsuper or r.rolbypassrls or exists (
      select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relowner = r.oid)) as too_mighty
    from pg_roles r where r.rolname in (current_user, session_user)`.execute(kysely)
  if (rows.length === 0 || rows.some((r) => r.tooMighty))
    throw new Error(
      'DATABASE_URL signs in as a role that owns the tables or can bypass row-level security: ' +
        'give the owner in DATABASE_EIGENAAR_URL and a member of casushuis_app in DATABASE_URL',
    )
}
