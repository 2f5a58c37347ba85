import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../scripts/build.mjs'
import { findPostgres, roles, startPostgres } from '../scripts/postgres-server.mjs'
import { CompiledQuery, openDatabase } from './built.mjs'

const pg = createRequire(join(root, 'server', 'package.json'))('pg')

/**
 * A new and empty database in one of the stores.
 * @typedef {object} BenchDatabase
 * @property {object} database as the server opens it
 * @property {string} keys the folder for its keys
 * @property {(text: string, values?: readonly unknown[]) => Promise<any[]>} ask one statement as who may do anything; on the
 *   embedded store only within `asOwner`
 * @property {(werk: () => Promise<unknown>) => Promise<unknown>} asOwner
 * @property {() => Promise<void>} remove after the database was closed
 */

/** The embedded store, in a folder of its own. */
export const embedded = {
  naam: 'embedded',
  /** How many casussen fit in it: more is no trial. */
  most: 100_000,
  /** @returns {Promise<BenchDatabase>} */
  async open(options) {
    const map = await mkdtemp(join(tmpdir(), 'casushuis-bench-'))
    const database = await openDatabase({ kind: 'trial', folder: join(map, 'database') }, options)
    const withoutPlugins = database.kysely.withoutPlugins()
    const ask = async (text, values = []) =>
      (await withoutPlugins.executeQuery(CompiledQuery.raw(text, [...values]))).rows
    return {
      database,
      keys: join(map, 'sleutels'),
      ask,
      async asOwner(werk) {
        await ask('set session authorization postgres')
        try {
          return await werk()
        } finally {
          await ask('set session authorization casushuis_app')
        }
      },
      remove: () => rm(map, { recursive: true, force: true }),
    }
  },
  end: () => {},
}

/**
 * A PostgreSQL server of its own, which keeps what it promised when the power fails.
 * @throws {Error} where there is none to start
 */
export function startServer() {
  const bin = findPostgres()
  if (!bin) throw new Error('the bench needs the programs of PostgreSQL (npm test installs them)')
  const server = startPostgres(bin, { max_connections: '100' })
  let houses = 0
  return {
    naam: 'PostgreSQL',
    most: Number.POSITIVE_INFINITY,
    /** @returns {Promise<BenchDatabase>} */
    async open(options) {
      houses += 1
      const name = `house_${houses}`
      server.asSuperuser(`create database ${name} owner ${roles.owner}`)
      const map = await mkdtemp(join(tmpdir(), 'casushuis-bench-'))
      const place = { kind: 'server', url: server.url(name), ownerUrl: server.url(name, roles.owner) }
      const database = await openDatabase(place, options)
      const pool = new pg.Pool({ connectionString: server.url(name), max: 8 })
      return {
        database,
        keys: join(map, 'sleutels'),
        ask: async (text, values = []) => (await pool.query(text, [...values])).rows,
        asOwner: (werk) => werk(),
        async remove() {
          await pool.end()
          await rm(map, { recursive: true, force: true })
        },
      }
    },
    end: server.stop,
  }
}
