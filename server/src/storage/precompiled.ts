import {
  CamelCasePlugin,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Schema } from './schema.ts'

/** Columns are in snake_case and everything else in camelCase; what lies in JSON has its own names. */
export const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })]

/** Makes statements without a database, for those that are too large to be made again on every request. */
export const precompiler = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
  plugins,
})
