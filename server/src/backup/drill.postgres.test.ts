import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { casusInzien, casussenInzien, intakeBesluiten } from '@casushuis/contract'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyFolder } from '../keys/key-folder.ts'
import { checkpointFolder } from '../logboek/checkpoint-folder.ts'
import { controlLogboek, examine } from '../logboek/run-control.ts'
import { ConfigError } from '../ports/config-error.ts'
import { houseSetting } from '../ports/store.ts'
import { openDatabase } from '../storage/database.ts'
import { makeStore } from '../storage/store.ts'
import { afgestemd, bevestigAfronding, criteria, meldAan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, withStore } from '../testing/house.ts'
import { startProcess } from '../testing/house-process.ts'
import { placeForCopy, removeOldCopies } from './copies.ts'
import { copyDatabase, readDatabaseNote, restoreDatabase } from './database-copy.ts'
import { copyKeys, restoreKeys } from './key-copy.ts'

// The drill of who runs a house: make a backup, destroy a casus, put the older backup back beside the keys of now.

const { DATABASE_URL_TEST: server = '', DATABASE_OWNER_TEST: owner = '', DATABASE_APP_TEST: app = '' } = process.env
const copier = `kopie_${process.pid}`
const restored = `teruggezet_${process.pid}`
/** What a server in production cannot do without. */
const door = {
  ...{ NODE_ENV: 'production', HOST: '127.0.0.1', CASUSHUIS_ADRES: 'http://localhost:3000' },
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
let huis: TestHouse
let folder: string
let admin: pg.Client

const address = (role: string, name?: string) => {
  const url = new URL(huis.databaseUrl ?? server)
  url.username = role
  if (name) url.pathname = name
  return url.href
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casushuis-kopie-'))
  admin = new pg.Client({ connectionString: server })
  await admin.connect()
  huis = await openTestHouse()
  huis.setClock(new Date().toISOString())
  await admin.query(`create role ${copier} login; grant casushuis_reservekopie to ${copier}`)
})
afterAll(async () => {
  await huis?.sluit()
  await admin.query(`drop database if exists ${restored} with (force)`)
  await admin.query(`drop role ${copier}`)
  await admin.end()
  await rm(folder, { recursive: true, force: true })
})

const checkpoints = () => checkpointFolder(join(folder, 'controlepunten'))
const parts = () => ({
  store: huis.store,
  keys: huis.sleutels,
  clock: { nu: () => new Date().toISOString() },
  checkpoints: checkpoints(),
})
const params = (casusnummer: string) => ({ params: { casusnummer } })

describe('a backup', () => {
  test('is made by a role that reads everything and can do nothing else', async () => {
    const client = new pg.Client({ connectionString: address(copier) })
    await client.connect()
    await client.query('set role casushuis_reservekopie')
    expect((await client.query('select count(*)::int as aantal from medewerker')).rows[0].aantal).toBeGreaterThan(5)
    for (const statement of ['delete from medewerker', "update zvh set naam = 'x'", 'create table x (y int)'])
      await expect(client.query(statement)).rejects.toThrow('permission denied')
    await client.end()
    await expect(copyDatabase(address(app), join(folder, 'nee'))).rejects.toThrow('permission denied to set role')
  })

  test('leaves no table out, also not one that a later version makes', async () => {
    const inside = new pg.Client({ connectionString: address(owner) })
    await inside.connect()
    await inside.query('create table later (id int); alter table later enable row level security')
    await expect(copyDatabase(address(copier), join(folder, 'te-vroeg'))).rejects.toThrow('leest niet alles: later')
    await inside.query('select laat_reservekopie_lezen()')
    await copyDatabase(address(copier), join(folder, 'op-tijd'))
    await inside.query('drop table later')
    await inside.end()
  })

  test('lies apart from the keys, and goes when it is old', async () => {
    const [now, days] = [new Date(), 7]
    const of = (age: number) => placeForCopy(folder, 'database', new Date(now.getTime() - age * 86_400_000))
    const [old, young] = [await of(8), await of(6)]
    for (const place of [old, young, `${await of(9)}.onaf`]) await mkdir(place)
    await expect(placeForCopy(folder, 'sleutels', now)).rejects.toThrow('Bewaar de twee apart')
    expect(await removeOldCopies(folder, 'database', { days, now })).toHaveLength(2)
    expect(await readdir(young)).toEqual([])
    await rm(young, { recursive: true })
  })

  test('of the keys comes back where none are, and is never laid over others', async () => {
    const [keys, copy] = [join(folder, 'k', 'sleutels'), join(folder, 'k', 'kopie')]
    await copyKeys(join(huis.map, 'sleutels'), copy)
    await restoreKeys(copy, keys)
    expect((await readdir(keys, { recursive: true })).toSorted()).toEqual(
      (await readdir(join(huis.map, 'sleutels'), { recursive: true })).toSorted(),
    )
    await expect(restoreKeys(copy, keys)).rejects.toThrow('staan al sleutels')
    await expect(restoreKeys(join(folder, 'k', 'weg'), keys)).rejects.toThrow('staan geen sleutels')
  })
})

test('[S5][R3] an older backup that is put back: what was destroyed stays so, is told of and is finished, and the rest works', async () => {
  const [blijft, verdwijnt] = [await meldAan(huis), await meldAan(huis, 'politie')]
  const id = await huis.store.transaction(
    {
      ...houseSetting(huis.zvh, huis.middelen.clock.nu()),
      medewerker: huis.wie('procesregisseur').id,
      casusnummer: verdwijnt,
    },
    async (t) => t.hier,
  )
  expect((await controlLogboek(parts(), huis.zvh)).findings).toEqual([])
  const copy = await placeForCopy(join(folder, 'kopieen'), 'database', new Date())
  await copyDatabase(address(copier), copy)

  await huis.doe('procesregisseur', intakeBesluiten, {
    ...params(verdwijnt),
    body: { ...afgestemd(huis), uitkomst: 'nietInBehandeling', criteria, afweging: 'Hoort hier niet thuis.' },
  })
  await bevestigAfronding(huis, verdwijnt, 'politie')
  expect((await controlLogboek(parts(), huis.zvh)).findings).toEqual([])

  // Into the database that is there nothing is put, nor as another owner: what is there stays as it is.
  await expect(restoreDatabase(address(owner), copy)).rejects.toThrow('staat al iets')
  await admin.query(`create database ${restored} owner ${owner}`)
  await expect(restoreDatabase(address('postgres', restored), copy)).rejects.toThrow(`heet ${owner}`)
  await expect(readDatabaseNote(folder)).rejects.toThrow(ConfigError)
  const note = await restoreDatabase(address(owner, restored), copy)
  const moment = { kopie: note.gemaakt, teruggezet: new Date().toISOString() }
  for (const { zvh, nummer } of note.controlepunten) await checkpoints().setApart(zvh, nummer, moment)

  expect(await madeOf(address(owner, restored))).toEqual(await madeOf(address(owner)))
  const place = { url: address(app, restored), ownerUrl: address(owner, restored) }
  const database = await openDatabase({ kind: 'server', ...place })
  expect(database.migrated).toEqual([])
  const terug = withStore(huis, makeStore(database, keyFolder(join(huis.map, 'sleutels'))))
  const list = async () =>
    (await terug.doe('procesregisseur', casussenInzien)).casussen.map((casus) => casus.casusnummer).toSorted()
  // It is in the database again, and nobody can read it.
  expect(await list()).toEqual([blijft, verdwijnt].toSorted())
  await expect(terug.doe('procesregisseur', casusInzien, params(verdwijnt))).rejects.toThrow()

  const settings = { ...door, DATABASE_URL: place.url, DATABASE_EIGENAAR_URL: place.ownerUrl, CASUSHUIS_DATA: folder }
  const house = startProcess({ ...settings, CASUSHUIS_SLEUTELS: join(huis.map, 'sleutels') })
  await house.opened
  house.child.kill('SIGTERM')
  const { code, said } = await house.ended
  expect(code).toBe(0)
  expect(said).toContain('casussen came back with an older backup and were destroyed again')
  expect(said).toContain(`"destroyed":["${id}"]`)

  expect(await list()).toEqual([blijft])
  const casus = await terug.doe('procesregisseur', casusInzien, params(blijft))
  expect(casus.casusnummer).toBe(blijft)
  expect(await meldAan(terug, 'gemeente')).not.toBe(blijft)

  const { findings, gaps } = await examine({ ...parts(), store: terug.store }, huis.zvh, new Date().toISOString())
  expect(findings).toEqual([])
  expect(gaps).toEqual([{ ...moment, ketens: expect.any(Map) }])
  expect([...(gaps[0]?.ketens.keys() ?? [])].some((keten) => keten.includes(id ?? randomUUID()))).toBe(true)
  const apart = join(folder, 'controlepunten', huis.zvh)
  const [moved = ''] = (await readdir(apart, { recursive: true })).filter((file) =>
    /teruggezet-.*\d+[.]json$/.test(file),
  )
  await writeFile(join(apart, moved), (await readFile(join(apart, moved), 'utf8')).replace('casus:', 'casus;'))
  const forged = await examine({ ...parts(), store: terug.store }, huis.zvh, new Date().toISOString())
  expect(forged.findings.map(({ keten, breuk }) => [keten, breuk])).toEqual([['controlepunten', 'controlepunt']])
  await terug.store.close()
})

/** What a database is made of, and who may what with it, as far as a copy could lose it; and which roles its owner has. */
async function madeOf(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(`
    select 'relation' as soort, relname::text as naam, relowner::regrole::text as van, (select array_agg(a::text order by a::text) from unnest(relacl) a)::text as rechten,
      relrowsecurity::text || relforcerowsecurity::text as bewaakt
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S')
    union all select 'function', proname, proowner::regrole::text, (select array_agg(a::text order by a::text) from unnest(proacl) a)::text, prosrc from pg_proc
      where pronamespace = 'public'::regnamespace
    union all select 'policy', tablename || '/' || policyname, roles::text, cmd::text, qual from pg_policies
    union all select 'trigger', tgname, tgrelid::regclass::text, tgenabled::text, '' from pg_trigger where not tgisinternal
    union all select 'schema', nspname, '', (select array_agg(a::text order by a::text) from unnest(nspacl) a)::text, '' from pg_namespace where nspname = 'public'
    union all select 'role', roleid::regrole::text, '', '', '' from pg_auth_members where member = current_user::regrole
    order by 1, 2, 3`)
  await client.end()
  expect(rows.length).toBeGreaterThan(150)
  return rows
}
