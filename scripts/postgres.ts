import type { TestProject } from 'vitest/node'
import { migrateServer } from '../server/src/storage/server.ts'
import { findPostgres, oldestPostgres, roles, startPostgres } from './postgres-server.mjs'
import { installPackage } from './system.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of an empty PostgreSQL server, as its superuser. */
    postgres: string
    /** The name of a database there that has today's schema and nothing in it. */
    postgresTemplate: string
    /** Who owns that database, and as whom a house signs in there: no superuser, as in a real house. */
    postgresRoles: { readonly owner: string; readonly app: string }
    /** The folder with the programs of PostgreSQL. */
    postgresPrograms: string
  }
}

/** The database that is copied for each house. */
const template = 'empty_house'
const help = `The tests need PostgreSQL ${oldestPostgres} or newer (initdb, postgres and pg_ctl), it need not run.
  Debian, Ubuntu   sudo apt-get install postgresql
  macOS            brew install postgresql@17
  elsewhere        https://www.postgresql.org/download and put its bin folder in the PATH`

/** Without care for a power cut. */
const settings = { max_connections: '200', fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }

/**
 * Before the tests: a PostgreSQL server with nothing in it, that leaves nothing behind.
 * @throws {Error} with what to install, where that cannot be done from here
 */
export async function setup(project: TestProject): Promise<void> {
  const bin = findPostgres() ?? (installPackage('postgresql') ? findPostgres() : undefined)
  if (!bin) throw new Error(help)
  const server = startPostgres(bin, settings)
  process.once('exit', server.stop)
  project.provide('postgres', server.url())
  project.provide('postgresPrograms', bin)
  server.asSuperuser(`create database ${template} owner ${roles.owner}`)
  await migrateServer(server.url(template, roles.owner))
  server.asSuperuser(`grant casushuis_app to ${roles.app}`)
  project.provide('postgresTemplate', template)
  project.provide('postgresRoles', roles)
}
