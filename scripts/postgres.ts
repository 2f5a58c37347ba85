import { type ExecFileSyncOptions, execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrateServer } from '../server/src/storage/server.ts'
import { installPackage, isRoot } from './system.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of an empty PostgreSQL server, as its superuser. */
    postgres: string
    /** The name of a database there that has today's schema and nothing in it. */
    postgresTemplate: string
    /** Who owns that database, and as whom a house signs in there: no superuser, as in a real house. */
    postgresRoles: { readonly owner: string; readonly app: string }
  }
}

/** The database that is copied for each house. */
const template = 'empty_house'
const oldest = 15
const help = `The tests need PostgreSQL ${oldest} or newer (initdb, postgres and pg_ctl), it need not run.
  Debian, Ubuntu   sudo apt-get install postgresql
  macOS            brew install postgresql@17
  elsewhere        https://www.postgresql.org/download and put its bin folder in the PATH`

/** Only for this machine, through a socket, and without care for a power cut. */
const settings = {
  listen_addresses: '',
  max_connections: '200',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
}

const roles = { owner: 'huiseigenaar', app: 'huisserver' }

/**
 * Before the tests: a PostgreSQL server with nothing in it, that leaves nothing behind.
 * @returns what ends it
 * @throws {Error} with what to install, where that cannot be done from here
 */
export async function setup(project: TestProject): Promise<void> {
  const bin = search() ?? (installPackage('postgresql') ? search() : undefined)
  if (!bin) throw new Error(help)
  const folder = mkdtempSync(join(tmpdir(), 'casushuis-postgres-'))
  const as: ExecFileSyncOptions = { ...owner(folder), cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C'], as)
  const lines = Object.entries({ ...settings, unix_socket_directories: folder }).map(
    ([key, value]) => `${key}='${value}'`,
  )
  writeFileSync(join(data, 'postgresql.auto.conf'), lines.join('\n'))
  execFileSync(join(bin, 'pg_ctl'), ['start', '-w', '-D', data, '-l', join(folder, 'log')], as)
  process.once('exit', () => {
    spawnSync(join(bin, 'pg_ctl'), ['stop', '-m', 'immediate', '-D', data], { ...as, stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  })
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`
  project.provide('postgres', url)
  // As in a real house: the owner makes the tables, and who works with them may do no more than casushuis_app.
  const asSuperuser = (...words: readonly string[]) =>
    execFileSync(join(bin, 'psql'), ['-q', '-h', folder, '-U', 'postgres', ...words.flatMap((w) => ['-c', w])], as)
  asSuperuser(`create role ${roles.owner} login createrole`, `create role ${roles.app} login`)
  asSuperuser(`create database ${template} owner ${roles.owner}`)
  await migrateServer(url.replace('postgres@', `${roles.owner}@`).replace('/postgres?', `/${template}?`))
  asSuperuser(`grant casushuis_app to ${roles.app}`)
  project.provide('postgresTemplate', template)
  project.provide('postgresRoles', roles)
}

/** The folder with the programs of the newest PostgreSQL here that is new enough. */
function search(): string | undefined {
  const under = (folder: string, bin: string) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, bin)) : []
  return [
    ...under('/usr/lib/postgresql', 'bin'),
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((opt) =>
      under(opt, 'bin').filter((p) => p.includes('postgresql')),
    ),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
    .filter((folder) => ['initdb', 'postgres', 'pg_ctl'].every((program) => existsSync(join(folder, program))))
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .filter(({ version }) => version >= oldest)
    .toSorted((a, b) => b.version - a.version)
    .at(0)?.folder
}

function versionOf(folder: string): number {
  const text = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/(\d+)/.exec(text)?.[1] ?? 0)
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody where there is none. */
function owner(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (!isRoot()) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((kind) => spawnSync('id', [kind, name], { encoding: 'utf8' }))
    if (uid?.status !== 0 || gid?.status !== 0) continue
    const ids = { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    chownSync(folder, ids.uid, ids.gid)
    return ids
  }
  throw new Error('PostgreSQL cannot run as root, and there is no user postgres or nobody: run as a normal user.')
}
