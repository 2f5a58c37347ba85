import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { makeVisitor, type Visitor } from '../server/src/testing/visitor.ts'
import { makeBundle } from './pakket.mjs'

// The production journey: the bundle alone, as whoever installs it has it, on a PostgreSQL server with an owner and a modest
// role, and an identity provider in a process of its own. From there through the screens to the first overleg is e2e/begin.test.ts.

const provider = fileURLToPath(new URL('../deploy/inlogdienst/inlogdienst.mjs', import.meta.url))
const { DATABASE_URL_TEST: server = '' } = process.env
const database = `pakket_${process.pid}`
/** Of its own: putting a copy back lends its owner the roles of the house for a moment. */
const [owner, app, copier] = ['eigenaar', 'server', 'kopie'].map((name) => `pakket_${name}_${process.pid}`)
const houseRoles = ['app', 'inrichter', 'werk', 'lezer', 'lijst', 'klus', 'index', 'reservekopie'].map(
  (name) => `casushuis_${name}`,
)
const processes: ChildProcess[] = []
let folder: string
let bundle: string
let settings: Readonly<Record<string, string>>

const address = (role = '') => {
  const url = new URL(server)
  url.pathname = database
  url.username = role
  return url.href
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casushuis-pakket-'))
  bundle = join(folder, 'casushuis')
  await makeBundle(bundle)
  asSuperuser(`create role ${owner} login createrole`)
  asSuperuser(`create role ${app} login in role casushuis_app`)
  asSuperuser(`create role ${copier} login in role casushuis_reservekopie`)
  // As the sentence of the house asks of who sets up a second one on a server.
  asSuperuser(`grant ${houseRoles.join(', ')} to ${owner} with admin option`)
  asSuperuser(`create database ${database} owner ${owner}`)
  const [house, issuer] = [`http://localhost:${await freePort()}`, `http://localhost:${await freePort()}`]
  const client = { clientId: 'casushuis', clientSecret: 'proefgeheim' }
  const loket = { id: 'proef', naam: 'Proef', uitgever: issuer, acr: ['urn:proef:tweede-factor'], ...client }
  settings = {
    ...{
      PORT: new URL(house).port,
      HOST: '127.0.0.1',
      CASUSHUIS_ADRES: house,
      CASUSHUIS_OIDC: JSON.stringify([loket]),
    },
    ...{ DATABASE_URL: address(app), DATABASE_EIGENAAR_URL: address(owner), CASUSHUIS_DATA: join(folder, 'gegevens') },
    DATABASE_RESERVEKOPIE_URL: address(copier),
    // Nobody collects there: it is loaded, and the house works all the same.
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
  }
  await startProvider(issuer, house)
})
afterAll(async () => {
  for (const child of processes) child.kill('SIGKILL')
  asSuperuser(`drop database if exists ${database} with (force)`)
  for (const role of [owner, app, copier]) asSuperuser(`drop owned by ${role}; drop role ${role}`)
  await rm(folder, { recursive: true, force: true })
})

describe('the bundle for production', () => {
  test('holds no demo, no embedded store, nothing of the tests and nothing of the screens but what was built', async () => {
    const files = (await readdir(bundle, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
    const ours = files.filter((file) => !/^node_modules\/(?!@casushuis)/.test(file))
    expect(files).toContain('server/dist/main.js')
    expect(files).toContain('node_modules/fastify/package.json')
    expect(ours.filter((file) => /(^|\/)(demo|testing|proef)(\/|$)|[.]test[.]|[.]d[.]ts$/.test(file))).toEqual([])
    expect(
      ours.filter((file) => /(demo-(rooms|oidc|page|memory|provider)|first-filling|trial|empty-store)/.test(file)),
    ).toEqual([])
    const packages = /^node_modules\/(@electric-sql|oidc-provider|react|@mantine|vitest|typescript)(\/|$)/
    expect(files.filter((file) => packages.test(file))).toEqual([])
    expect(JSON.parse(await readFile(join(bundle, 'pakket.json'), 'utf8'))).toMatchObject({
      versie: expect.any(String),
    })
  })

  test('is production whatever its environment says', () => {
    const { status, said } = command('start', [], { NODE_ENV: 'development', CASUSHUIS_DEMO: 'ja' })
    expect(status).toBe(1)
    for (const name of ['CASUSHUIS_DEMO', 'DATABASE_URL', 'CASUSHUIS_OIDC']) expect(said).toContain(`\n${name} `)
  })
})

describe('a database without a zvh', () => {
  test('is set up on the first page by who has the code of the log, and by nobody else', async () => {
    const { child, said } = await startHouse()
    const { CASUSHUIS_ADRES: house = '' } = settings
    expect((await fetch(house, { redirect: 'manual' })).headers.get('location')).toBe('/inrichten')
    const code = await vi.waitUntil(() => /met deze code: ([0-9A-Z-]+)/.exec(said.join('\n'))?.[1])
    const send = async (fields: Readonly<Record<string, string>>) => {
      const body = new URLSearchParams({ 'inzage-vooraf': 'nee', beheerder: 'I. Kramer', ...fields })
      const answer = await fetch(`${house}/inrichten`, { method: 'POST', body, headers: { origin: house } })
      return [...(await answer.text()).matchAll(/id="([a-z-]+)-fout"/g)].map(([, field]) => field)
    }
    expect(await send({ naam: 'ZVH Kust', code: `${code}0` })).toEqual(['code'])
    // The code was taken: what is left to say is what is missing.
    expect(await send({ naam: 'ZVH Kust', code })).toEqual(['uitgever', 'onderwerp'])
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})

describe('a house from nothing', () => {
  const people = { naam: 'ZVH Kust', beheerder: 'I. Kramer', onderwerp: 'beheerder' }
  let visitor: Visitor
  let house: ChildProcess
  let said: readonly string[]

  beforeAll(async () => {
    const { uitgever } = JSON.parse(settings.CASUSHUIS_OIDC ?? '')[0]
    const answers = Object.entries({ ...people, 'inzage-vooraf': 'nee', uitgever }).flatMap(([k, v]) => [`--${k}`, v])
    const made = command('nieuw-huis', answers, settings)
    expect(made).toEqual({
      status: 0,
      said: expect.stringContaining('ZVH Kust is ingericht. I. Kramer is functioneel'),
    })
    ;({ child: house, said } = await startHouse())
    visitor = makeVisitor(settings.CASUSHUIS_ADRES ?? '')
  })

  test('opens ready, with its screens and without a demo', async () => {
    expect(await (await visitor.get('/gezond')).json()).toEqual({ gezond: true })
    expect((await visitor.get('/klaar')).status).toBe(200)
    expect(await (await visitor.get('/')).text()).toContain('<div id="wortel">')
    expect((await visitor.get('/demo-inloggen/.well-known/openid-configuration')).status).toBe(404)
    expect(said.join('\n')).not.toMatch(/demo|proefopslag/i)
  })

  test('lets in its first beheerder alone, and only with a second factor', async () => {
    expect(await signIn(makeVisitor(settings.CASUSHUIS_ADRES ?? ''), 'beheerder', 'nee')).toMatch(/tweede/i)
    expect(await signIn(makeVisitor(settings.CASUSHUIS_ADRES ?? ''), 'politie')).toMatch(/geen account/i)
    await signIn(visitor, 'beheerder')
    const profiel = await (await visitor.get('/api/v1/gebruikersprofiel')).json()
    expect(profiel).toMatchObject({ naam: 'I. Kramer', rol: 'beheerder' })
  })

  test('has nothing in it but what was set up, and a record of that', async () => {
    const answer = await visitor.get('/api/v1/partijen')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ partijen: [] })
    const control = command('logboek:controle', [], settings)
    expect(control).toEqual({ status: 0, said: expect.stringContaining('Het logboek klopt') })
    // Without a file it says how to ask.
    const zonder = command('verklaring', [], settings)
    expect(zonder).toEqual({ status: 1, said: expect.stringContaining('npm run verklaring') })
  })

  test('stops in order', async () => {
    house.kill('SIGTERM')
    expect(await once(house, 'exit')).toEqual([0, null])
  })

  test('comes back whole from its copies, in an empty database and an empty folder', async () => {
    const from = { database: join(folder, 'kopieen'), sleutels: join(folder, 'sleutelkopieen') }
    const copies = Object.entries(from).map(([kind, to]) => command('reservekopie', [`--${kind}`, to], settings))
    expect(copies.map(({ status }) => status)).toEqual([0, 0])
    asSuperuser(`drop database ${database}`)
    asSuperuser(`create database ${database} owner ${owner}`)
    await rm(join(folder, 'gegevens', 'sleutels'), { recursive: true })
    for (const [kind, to] of Object.entries(from)) {
      const [copy = ''] = await readdir(to)
      expect(command('terugzetten', [`--${kind}`, join(to, copy)], settings)).toEqual({
        status: 0,
        said: expect.any(String),
      })
    }
    const { child } = await startHouse()
    const again = makeVisitor(settings.CASUSHUIS_ADRES ?? '')
    await signIn(again, 'beheerder')
    expect(await (await again.get('/api/v1/gebruikersprofiel')).json()).toMatchObject({ naam: 'I. Kramer' })
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    const { status, said } = command('logboek:controle', [], settings)
    expect([status, said]).toEqual([
      0,
      expect.stringMatching(/Het logboek klopt[\s\S]*is een kopie van de database van/),
    ])
  })
})

/** One of the commands of the bundle, to its end. */
function command(name: string, words: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name, '--', ...words], {
    ...{ cwd: bundle, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folder, ...env } },
  })
  return { status, said: `\n${stdout}${stderr}` }
}

async function startHouse() {
  const child = spawn(process.execPath, ['server/dist/main.js'], {
    ...{ cwd: bundle, env: { PATH: process.env.PATH, ...settings } },
  })
  return { child, said: await said(child, /staat open op/) }
}

async function startProvider(issuer: string, house: string) {
  const [geheim, port] = ['proefgeheim', new URL(issuer).port]
  const env = { PORT: port, INLOGDIENST_UITGEVER: issuer, INLOGDIENST_HUIS: house, INLOGDIENST_GEHEIM: geheim }
  await said(spawn(process.execPath, [provider], { env: { PATH: process.env.PATH, ...env } }), /Proef-inlogdienst op/)
}

/** Everything that a process says, as soon as it said this. */
async function said(child: ChildProcess, until: RegExp): Promise<readonly string[]> {
  processes.push(child)
  const lines: string[] = []
  await new Promise<void>((done, fail) => {
    child.once('exit', () => fail(new Error(`it ended:\n${lines.join('\n')}`)))
    for (const input of [child.stdout, child.stderr])
      if (input)
        createInterface({ input }).on('line', (line) => {
          lines.push(line)
          if (until.test(line)) done()
        })
  })
  return lines
}

/** Goes to the provider and back, as a browser; the text of the page on which it ends. */
async function signIn(visitor: Visitor, sub: string, tweedeFactor = 'ja'): Promise<string> {
  const choice = await visitor.follow('/inloggen?aanbieder=proef')
  const chosen = await visitor.post(choice.address, { sub, tweedeFactor })
  const { answer } = await visitor.follow(chosen.headers.get('location') ?? '')
  return answer.text()
}

async function freePort(): Promise<number> {
  const door = createServer().listen(0, '127.0.0.1')
  await once(door, 'listening')
  const { port } = door.address() as AddressInfo
  door.close()
  return port
}

function asSuperuser(statement: string): void {
  execFileSync(join(inject('postgresPrograms'), 'psql'), ['-q', '-d', server, '-c', statement], { stdio: 'pipe' })
}
