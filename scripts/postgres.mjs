import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installeerPakket, isBeheerder } from './system.mjs'

const minstens = 15
const hulp = `The tests need PostgreSQL ${minstens} or newer (initdb and postgres), it need not run.
  Debian, Ubuntu   sudo apt-get install postgresql
  macOS            brew install postgresql@17
  elsewhere        https://www.postgresql.org/download and put its bin folder in the PATH`

/**
 * The folder with the programs of a PostgreSQL that is new enough, installed first where the system allows it.
 * @throws {Error} with what to install, where that cannot be done from here
 */
export async function vindPostgres() {
  const gevonden = zoek() ?? ((await installeerPakket('postgresql')) ? zoek() : undefined)
  if (!gevonden) throw new Error(hulp)
  return gevonden
}

function zoek() {
  return plaatsen()
    .map((map) => ({ map, versie: versieVan(map) }))
    .filter(({ versie }) => versie >= minstens)
    .sort((a, b) => b.versie - a.versie)
    .at(0)?.map
}

function plaatsen() {
  const onder = (map, bin) => (existsSync(map) ? readdirSync(map).map((naam) => join(map, naam, bin)) : [])
  return [
    ...onder('/usr/lib/postgresql', 'bin'),
    ...onder('/opt/homebrew/opt', 'bin').filter((map) => map.includes('postgresql')),
    ...onder('/usr/local/opt', 'bin').filter((map) => map.includes('postgresql')),
    ...(process.env.PATH ?? '').split(delimiter),
  ].filter((map) => existsSync(join(map, 'initdb')) && existsSync(join(map, 'postgres')))
}

function versieVan(map) {
  const tekst = execFileSync(join(map, 'postgres'), ['--version'], { encoding: 'utf8' })
  return Number(/(\d+)/.exec(tekst)?.[1] ?? 0)
}

/**
 * A PostgreSQL server with nothing in it, only for this machine, that leaves nothing behind.
 * @returns its address as superuser, and what ends it
 */
export async function beginPostgres(bin) {
  const map = mkdtempSync(join(tmpdir(), 'casushuis-postgres-'))
  const wie = eigenaar()
  if (wie.uid !== undefined) chownSync(map, wie.uid, wie.gid)
  const opruimen = () => rmSync(map, { recursive: true, force: true })
  const gegevens = join(map, 'data')
  try {
    execFileSync(
      join(bin, 'initdb'),
      ['-D', gegevens, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...wie, cwd: map, stdio: ['ignore', 'ignore', 'inherit'] },
    )
    const poort = await vrijePoort()
    const server = spawn(join(bin, 'postgres'), instellingen(gegevens, poort), { ...wie, cwd: map })
    process.once('exit', () => {
      server.kill('SIGQUIT')
      opruimen()
    })
    await totKlaar(server)
    return {
      url: `postgres://postgres@127.0.0.1:${poort}/postgres`,
      stop: async () => {
        const einde = new Promise((klaar) => server.once('close', klaar))
        server.kill('SIGINT')
        await einde
        opruimen()
      },
    }
  } catch (fout) {
    opruimen()
    throw fout
  }
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody where there is none. */
function eigenaar() {
  if (!isBeheerder()) return {}
  for (const naam of ['postgres', 'nobody']) {
    try {
      const nummer = (soort) => Number(execFileSync('id', [soort, naam], { encoding: 'utf8', stdio: 'pipe' }))
      return { uid: nummer('-u'), gid: nummer('-g') }
    } catch {
      // No such user here: the next one.
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root and there is no user postgres or nobody. Run the tests as a normal user.',
  )
}

function instellingen(gegevens, poort) {
  const waarden = {
    listen_addresses: '127.0.0.1',
    port: poort,
    unix_socket_directories: '',
    max_connections: 200,
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    lc_messages: 'C',
  }
  return ['-D', gegevens, ...Object.entries(waarden).flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`])]
}

function vrijePoort() {
  return new Promise((klaar, mislukt) => {
    const luister = createServer().on('error', mislukt)
    luister.listen(0, '127.0.0.1', () => {
      const { port } = luister.address()
      luister.close(() => klaar(port))
    })
  })
}

function totKlaar(server) {
  return new Promise((klaar, mislukt) => {
    let uitvoer = ''
    server.stderr.setEncoding('utf8').on('data', (tekst) => {
      uitvoer += tekst
      if (uitvoer.includes('ready to accept connections')) klaar()
    })
    server.once('error', mislukt)
    server.once('close', () => mislukt(new Error(`PostgreSQL stopped before it was ready:\n${uitvoer}`)))
  })
}
