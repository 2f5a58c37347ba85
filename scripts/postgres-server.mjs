import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export const oldestPostgres = 15

/** As in a real house: who owns the tables, and who works with them and may do no more than casushuis_app. */
export const roles = { owner: 'huiseigenaar', app: 'huisserver' }

/** The folder with the programs of the newest PostgreSQL here that is new enough. */
export function findPostgres() {
  const under = (folder, bin) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, bin)) : [])
  return [
    ...under('/usr/lib/postgresql', 'bin'),
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((opt) =>
      under(opt, 'bin').filter((p) => p.includes('postgresql')),
    ),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
    .filter((folder) => ['initdb', 'postgres', 'pg_ctl'].every((program) => existsSync(join(folder, program))))
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .filter(({ version }) => version >= oldestPostgres)
    .toSorted((a, b) => b.version - a.version)
    .at(0)?.folder
}

function versionOf(folder) {
  const text = execFileSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/(\d+)/.exec(text)?.[1] ?? 0)
}

/**
 * A PostgreSQL server of its own with nothing in it but the roles of a real house, which this machine alone reaches,
 * through a socket.
 * @param {string} bin the folder with its programs
 * @param {Readonly<Record<string, string>>} settings beside those of the place
 */
export function startPostgres(bin, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'casushuis-postgres-'))
  const as = { ...runsAs(folder), cwd: folder }
  const data = join(folder, 'data')
  const run = (program, ...words) =>
    execFileSync(join(bin, program), words, { ...as, stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 28 })
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C')
  const place = { listen_addresses: '', unix_socket_directories: folder }
  const lines = Object.entries({ ...settings, ...place }).map(([key, value]) => `${key}='${value}'`)
  writeFileSync(join(data, 'postgresql.auto.conf'), lines.join('\n'))
  // What it says goes to its log: it would hold on to a pipe of ours.
  const control = (...words) =>
    execFileSync(join(bin, 'pg_ctl'), ['-w', '-D', data, ...words], { ...as, stdio: 'ignore' })
  const start = () => control('start', '-l', join(folder, 'log'))
  start()
  const asSuperuser = (...statements) =>
    void run('psql', '-q', '-h', folder, '-U', 'postgres', ...statements.flatMap((s) => ['-c', s]))
  asSuperuser(`create role ${roles.owner} login createrole`, `create role ${roles.app} login`)
  return {
    folder,
    run,
    asSuperuser,
    url: (database = 'postgres', role = 'postgres', host = folder) =>
      `postgres://${role}@localhost/${database}?host=${encodeURIComponent(host)}`,
    /** Stops at once, as when its machine does, and starts again. */
    crash() {
      control('stop', '-m', 'immediate')
      start()
    },
    stop() {
      spawnSync(join(bin, 'pg_ctl'), ['stop', '-m', 'immediate', '-D', data], { ...as, stdio: 'ignore' })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody where there is none. */
function runsAs(folder) {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((kind) => spawnSync('id', [kind, name], { encoding: 'utf8' }))
    if (uid?.status !== 0 || gid?.status !== 0) continue
    const ids = { uid: Number(uid.stdout), gid: Number(gid.stdout) }
    chownSync(folder, ids.uid, ids.gid)
    return ids
  }
  throw new Error('PostgreSQL cannot run as root, and there is no user postgres or nobody: run as a normal user.')
}
