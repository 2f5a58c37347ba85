import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Database } from '../storage/database.ts'
import { plugins } from '../storage/precompiled.ts'
import type { Schema } from '../storage/schema.ts'

/** When the line goes down: the server carried COMMIT out and its answer is lost, or COMMIT never reached it. */
export type Lost = 'answer' | 'question'

/** The same database over a line that goes down at each COMMIT, as long as `lost` says so. */
export function withLostCommit(database: Database, lost: () => Lost | null): Database {
  const send = (connection: DatabaseConnection, text: string) => connection.executeQuery(CompiledQuery.raw(text))
  const kysely = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => {
        const held = new WeakMap<DatabaseConnection, () => void>()
        return {
          init: async () => {},
          destroy: async () => {},
          beginTransaction: async (connection) => void (await send(connection, 'begin')),
          rollbackTransaction: async (connection) => void (await send(connection, 'rollback')),
          async commitTransaction(connection) {
            const how = lost()
            await send(connection, how === 'question' ? 'rollback' : 'commit')
            if (how) throw new Error('Connection terminated unexpectedly')
          },
          acquireConnection: () =>
            new Promise((found, failed) => {
              const hold = (connection: DatabaseConnection) =>
                new Promise<void>((release) => {
                  held.set(connection, release)
                  found(connection)
                })
              database.kysely.getExecutor().provideConnection(hold).catch(failed)
            }),
          releaseConnection: async (connection) => held.get(connection)?.(),
        }
      },
    },
    plugins,
  })
  return { ...database, kysely }
}
