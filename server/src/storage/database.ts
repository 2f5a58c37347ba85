import { PGlite, types } from '@electric-sql/pglite'
import { Kysely, PostgresDialect, type PostgresPool, type PostgresPoolClient, sql } from 'kysely'
import pg from 'pg'
import { vergrendelMap } from './folder-lock.ts'
import { migreer } from './migrate.ts'
import { plugins } from './precompiled.ts'
import type { Schema } from './schema.ts'

/** Where the data live: in a folder (or in memory) for trying and developing, or on a PostgreSQL server. */
export type Databaseplaats =
  | { readonly soort: 'proef'; readonly map: string | null }
  | {
      readonly soort: 'server'
      readonly url: string
      /** Who owns the tables and migrates them; without it `url` does that too. */
      readonly eigenaarUrl?: string | undefined
    }

export interface Database {
  readonly kysely: Kysely<Schema>
  /** Whether this is the embedded trial store: without a server and without guarantees on a power cut. */
  readonly isProef: boolean
  sluit(): Promise<void>
}

export interface Databaseopties {
  /** Sees the text of every statement, for counting. */
  readonly opStatement?: ((tekst: string) => void) | undefined
  /** Runs when the folder of a trial store is claimed for this process and not opened yet. */
  readonly voorOpenen?: ((map: string) => Promise<void>) | undefined
}

const oids = { bigint: 20, datum: 1082, tijdstip: 1184 } as const
/** Dates and moments leave the database as the texts that the rulebook compares. */
const lezers = {
  [oids.bigint]: (waarde: string) => Number(waarde),
  [oids.datum]: (waarde: string) => waarde,
  [oids.tijdstip]: (waarde: string) => new Date(waarde).toISOString(),
}

/**
 * Opens the database, brings its schema up to date and leaves it in the hands of `casushuis_app`, a role
 * that owns nothing and cannot bypass row-level security.
 * @throws {Error} when another process holds the folder, or when that role would be able to do more
 */
export async function openDatabase(plaats: Databaseplaats, opties: Databaseopties = {}): Promise<Database> {
  const { pool, sluit } =
    plaats.soort === 'proef' ? await openProef(plaats.map, opties.voorOpenen) : await openServer(plaats)
  const kysely = new Kysely<Schema>({
    dialect: new PostgresDialect({ pool }),
    plugins,
    log: ({ query }) => opties.opStatement?.(query.sql),
  })
  const alles = async () => {
    await kysely.destroy()
    await sluit()
  }
  await eisBescheidenRol(kysely).catch(async (fout: unknown) => {
    await alles()
    throw fout
  })
  return { kysely, isProef: plaats.soort === 'proef', sluit: alles }
}

interface Bron {
  readonly pool: PostgresPool
  readonly sluit: () => Promise<void>
}

async function openProef(map: string | null, voorOpenen: Databaseopties['voorOpenen']): Promise<Bron> {
  const slot = map === null ? undefined : await vergrendelMap(map)
  try {
    if (map !== null) await voorOpenen?.(map)
    const parsers = { ...lezers, [types.INT8]: (waarde: string) => Number(waarde) }
    const lite = await PGlite.create({ ...(map === null ? {} : { dataDir: map }), parsers })
    await migreer({
      vraag: async (tekst, waarden) => (await lite.query(tekst, waarden)).rows,
      voerUit: (s) => lite.exec(s),
    })
    // Nothing else keeps the statistics of this store, and without them the policies are planned badly.
    await lite.exec('analyze')
    await lite.exec('set session authorization casushuis_app')
    return {
      pool: poolVanEen(lite),
      sluit: async () => {
        await lite.close()
        await slot?.geefVrij()
      },
    }
  } catch (fout) {
    await slot?.geefVrij()
    throw fout
  }
}

/** PGlite has one connection; whoever wants it waits for the transaction before. */
function poolVanEen(lite: PGlite): PostgresPool {
  let wachtrij: Promise<void> = Promise.resolve()
  return {
    async connect() {
      let geefVrij = () => {}
      const eerder = wachtrij
      wachtrij = new Promise((klaar) => {
        geefVrij = klaar
      })
      await eerder
      const query = async (tekst: string, waarden: readonly unknown[] = []) => {
        const { rows, affectedRows } = await lite.query(tekst, [...waarden])
        return {
          rows,
          rowCount: affectedRows ?? rows.length,
          command: tekst.trimStart().slice(0, 6).toUpperCase().trim(),
        }
      }
      return { query, release: () => geefVrij() } as unknown as PostgresPoolClient
    },
    end: async () => {},
  }
}

async function openServer({ url, eigenaarUrl }: Extract<Databaseplaats, { soort: 'server' }>): Promise<Bron> {
  const eigenaar = new pg.Client({ connectionString: eigenaarUrl ?? url })
  await eigenaar.connect()
  try {
    await migreer({
      vraag: async (tekst, waarden) => (await eigenaar.query(tekst, [...(waarden ?? [])])).rows,
      voerUit: (tekst) => eigenaar.query(tekst),
    })
  } finally {
    await eigenaar.end()
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    types: { getTypeParser: (oid, vorm) => findLezer(oid) ?? pg.types.getTypeParser(oid, vorm) },
    onConnect: async (client) => {
      const { rows } = await client.query("select current_setting('is_superuser') = 'on' as super")
      // A superuser, as in tests, gets a session that is not one: `reset role` does not lead back. Whoever could send
      // statements of their own could still ask for the old one; a real house signs in as a member of casushuis_app.
      await client.query(rows[0].super ? 'set session authorization casushuis_app' : 'set role casushuis_app')
    },
  } as pg.PoolConfig)
  pool.on('error', () => {
    // An idle connection broke; the pool already dropped it and the next request opens another.
  })
  return { pool, sluit: async () => {} }
}

function findLezer(oid: number) {
  return Object.entries(lezers).find(([bekend]) => Number(bekend) === oid)?.[1]
}

/** Refuses to work as a role that could look past the policies. */
async function eisBescheidenRol(kysely: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ teMachtig: boolean }>`
    select (r.rolsuper or r.rolbypassrls or exists (
      select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relowner = r.oid)) as te_machtig
    from pg_roles r where r.rolname in (current_user, session_user)`.execute(kysely)
  if (rows.length === 0 || rows.some((r) => r.teMachtig))
    throw new Error(
      'DATABASE_URL signs in as a role that owns the tables or can bypass row-level security: ' +
        'give the owner in DATABASE_EIGENAAR_URL and a member of casushuis_app in DATABASE_URL',
    )
}
