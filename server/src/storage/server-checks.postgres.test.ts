import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError } from '../ports/config-error.ts'
import { startProcess } from '../testing/house-process.ts'
import { openDatabase } from './database.ts'
import { migrateServer } from './server.ts'
import { demandVersion, ownerMayTooLittle } from './server-checks.ts'

const server = process.env.DATABASE_URL_TEST ?? ''
const database = `start_${process.pid}`
const roles = {
  app: `app_${process.pid}`,
  owner: `owner_${process.pid}`,
  poor: `poor_${process.pid}`,
  seer: `seer_${process.pid}`,
  other: `other_${process.pid}`,
}
/** What a server in production cannot do without. */
const production = {
  NODE_ENV: 'production',
  CASUSHUIS_ADRES: 'http://localhost:3000',
  CASUSHUIS_OIDC: JSON.stringify([
    {
      id: 'loket',
      naam: 'Loket',
      clientId: 'huis',
      clientSecret: 'geheim',
      acr: ['2'],
      uitgever: 'https://in.example',
    },
  ]),
}
const mute = createServer((socket) => socket.on('error', () => {}))
let admin: pg.Client

/** The address of the server of the tests, with other parts. */
function address(role: string, name = database): string {
  const url = new URL(server)
  url.username = role
  url.pathname = name
  return url.href
}

beforeAll(async () => {
  admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create role ${roles.app} login; create role ${roles.owner} login createrole;
    create role ${roles.poor} login; create role ${roles.seer} login bypassrls;
    create role ${roles.other} login createrole`)
  await admin.query(`create database ${database} owner ${roles.owner}`)
  await admin.query(`create database ${database}_closed`)
  await admin.query(`revoke connect on database ${database}_closed from public`)
  await once(mute.listen(0, '127.0.0.1'), 'listening')
})
afterAll(async () => {
  mute.close()
  await admin.query(`drop database ${database} with (force)`)
  await admin.query(`drop database ${database}_closed`)
  for (const role of Object.values(roles)) await admin.query(`drop owned by ${role}; drop role ${role}`)
  await admin.end()
})

const open = (url: string, ownerUrl?: string, production = true) =>
  openDatabase({ kind: 'server', url, ownerUrl }, { production })
const tables = async () => {
  const client = new pg.Client({ connectionString: address('postgres') })
  await client.connect()
  const { rows } = await client.query("select relname from pg_class where relnamespace = 'public'::regnamespace")
  await client.end()
  return rows
}

describe('a server that the house cannot work on', () => {
  const port = () => (mute.address() as AddressInfo).port
  test.each<[string, () => Promise<unknown>, string]>([
    ['where nothing runs', () => open('postgres://app@127.0.0.1:1/casushuis'), 'op 127.0.0.1:1 draait geen PostgreSQL'],
    ['that is unknown', () => open('postgres://app@db.invalid/casushuis'), 'de computer db.invalid is niet te vinden'],
    ['that does not answer', () => open(`postgres://app@127.0.0.1:${port()}/casushuis`), 'antwoordt geen PostgreSQL'],
    ['without the database', () => open(address(roles.app, 'weg')), 'is geen database weg'],
    ['without the role', () => open(address('niemand')), 'inloggen als niemand lukt niet'],
    ['whose database is closed', () => open(address(roles.app, `${database}_closed`)), 'GRANT CONNECT ON DATABASE'],
    ['as a superuser', () => open(address('postgres'), address(roles.owner)), 'de rol postgres kan om de afscherming'],
    ['as who looks past policies', () => open(address(roles.seer), address(roles.owner), false), 'BYPASSRLS'],
    ['without an owner', () => open(address(roles.app)), 'DATABASE_EIGENAAR_URL ontbreekt'],
    ['as the owner', () => open(address(roles.owner), address(roles.owner)), 'DATABASE_EIGENAAR_URL ontbreekt'],
    ['with an owner who may too little', () => open(address(roles.app), address(roles.poor)), 'mag hier te weinig'],
  ])('%s says what to do, and nothing is done', async (_what, start, message) => {
    const fault = await start().then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(fault).toBeInstanceOf(ConfigError)
    expect(String(fault)).toContain(message)
    expect(String(fault)).toContain('DATABASE_')
    expect(await tables()).toEqual([])
  })

  test('that is too old says which it needs', () => {
    expect(() => demandVersion(130_004)).toThrow('heeft PostgreSQL 15 of nieuwer nodig, en dit is 13.')
    expect(() => demandVersion(150_000)).not.toThrow()
  })

  test('says of both roles at once what keeps them out', async () => {
    const both = open('postgres://app@127.0.0.1:1/casushuis', 'postgres://eigenaar@db.invalid/casushuis')
    await expect(both).rejects.toThrow(/DATABASE_URL: op 127.*\nDATABASE_EIGENAAR_URL: de computer db.invalid/)
  })

  test('ends the process with that one sentence', async () => {
    const env = {
      ...production,
      DATABASE_URL: address('postgres'),
      DATABASE_EIGENAAR_URL: address(roles.owner),
    }
    const keys = await mkdtemp(join(tmpdir(), 'casushuis-sleutels-'))
    const { code, said } = await startProcess({ ...env, CASUSHUIS_DATA: keys }).ended
    await rm(keys, { recursive: true })
    expect([code, said.split('\n').length]).toEqual([1, 1])
    expect(said).toContain('DATABASE_URL: de rol postgres kan om de afscherming')
  })
})

describe('an owner and a modest role', () => {
  test('open once the role is granted, which is said with the statement for it', async () => {
    await admin.query(`revoke casushuis_app from ${roles.app}`).catch(() => undefined)
    const grant = `GRANT casushuis_app TO "${roles.app}";`
    await expect(open(address(roles.app), address(roles.owner))).rejects.toThrow(grant)
    await admin.query(grant)
    await (await open(address(roles.app), address(roles.owner))).close()
    await (await open(address(roles.app), address(roles.owner))).close()
  })

  test('open twice at the same moment on a database with nothing in it, as two processes', async () => {
    const name = `${database}_new`
    await admin.query(`create database ${name} owner ${roles.owner}`)
    const keys = await mkdtemp(join(tmpdir(), 'casushuis-two-'))
    const env = {
      ...production,
      ...{ CASUSHUIS_DATA: keys, HOST: '127.0.0.1' },
      ...{ DATABASE_URL: address(roles.app, name), DATABASE_EIGENAAR_URL: address(roles.owner, name) },
    }
    const both = [startProcess(env), startProcess(env)]
    await Promise.all(
      both.map(async ({ opened, child }) => {
        await opened
        // The moment it says that it is open it can be stopped in order.
        child.kill('SIGTERM')
      }),
    )
    expect((await Promise.all(both.map(({ ended }) => ended))).map(({ code }) => code)).toEqual([0, 0])
    await admin.query(`drop database ${name} with (force)`)
    await rm(keys, { recursive: true })
  })
})

describe('a version of the house', () => {
  test('does not open on what a newer one made, or another, and leaves it as it is; its own it opens', async () => {
    const name = `${database}_version`
    await admin.query(`create database ${name} owner ${roles.owner}`)
    const start = async () => (await open(address(roles.app, name), address(roles.owner, name))).close()
    await start()
    const inside = new pg.Client({ connectionString: address('postgres', name) })
    await inside.connect()
    const told = async (statement: string, message: string) => {
      await inside.query(statement)
      const fault = await start().then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(fault).toBeInstanceOf(ConfigError)
      expect(String(fault)).toContain(message)
    }
    await told("insert into migratie (naam, hash) values ('9999-later.sql', 'x')", 'een nieuwere versie van Casushuis')
    await inside.query("delete from migratie where naam = '9999-later.sql'")
    await start()
    await told("update migratie set hash = 'x' where naam like '0001-%'", 'een andere versie van Casushuis: 0001-')
    await inside.end()
    await admin.query(`drop database ${name} with (force)`)
  })

  test('waits with its migrations while another brings the same database up to date, and then finds it done', async () => {
    const name = `${database}_both`
    await admin.query(`create database ${name} owner ${roles.owner}`)
    const both = await Promise.all([1, 2].map(() => migrateServer(address(roles.owner, name))))
    expect(both.map((done) => done.length).toSorted()).toEqual([0, Math.max(...both.map((done) => done.length))])
    expect(both.flat().length).toBeGreaterThan(40)
    await admin.query(`drop database ${name} with (force)`)
  })
})

describe('a second house on one server, with another owner', () => {
  test('opens, where need be once the owner may give the roles of the first, which is said with the statement', async () => {
    const name = `${database}_second`
    await admin.query(`create database ${name} owner ${roles.other}`)
    const second = () => open(address(roles.app, name), address(roles.other, name))
    const fault: unknown = await second().then(
      (opened) => opened.close(),
      (thrown: unknown) => thrown,
    )
    if (fault) {
      const [grant] = /GRANT [^;]*WITH ADMIN OPTION;/.exec(String(fault)) ?? expect.fail(String(fault))
      await admin.query(grant)
      await (await second()).close()
    }
    await (await open(address(roles.app), address(roles.owner))).close()
    await admin.query(`drop database ${name} with (force)`)
  })

  test('is told of every role that a house makes', async () => {
    const { rows } = await admin.query("select rolname from pg_roles where rolname like 'casushuis\\_%'")
    const sentence = ownerMayTooLittle({ name: 'eigenaar', database: 'casushuis' })
    for (const { rolname } of rows) expect(sentence).toContain(rolname)
    expect(rows.length).toBeGreaterThan(6)
  })
})
