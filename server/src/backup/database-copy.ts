import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZvhId } from '@casushuis/handvat'
import pg from 'pg'
import { z } from 'zod'
import { ConfigError } from '../ports/config-error.ts'
import { runPgProgram } from './pg-programs.ts'

/** As whom a backup is made: it reads every row as it is stored, and nothing else (migration reservekopie). */
const backupRole = 'casushuis_reservekopie'
const dumpFile = 'database.dump'
const noteFile = 'kopie.json'

const Note = z.object({
  /** When it was made, by the clock of the database. */
  gemaakt: z.iso.datetime({ offset: true }),
  /** The last migration of the tables that are in it. */
  migratie: z.string(),
  /** Who owned the tables; policies and views name this role, so that it must have the same name where it is put back. */
  eigenaar: z.string(),
  /** The roles of the house, with those that each is a member of: they belong to a server and not to a database. */
  rollen: z.array(z.object({ naam: z.string(), lidVan: z.array(z.string()) })),
  /** The last checkpoint of the logboek that was written, for each zvh. */
  controlepunten: z.array(z.object({ zvh: z.custom<ZvhId>((id) => typeof id === 'string'), nummer: z.int() })),
})

/** What is told of a copy of the database, beside it. */
export type DatabaseNote = z.output<typeof Note>

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  // A line that breaks while a program works is told by what is asked next.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/**
 * Makes a copy of the whole database in a new folder, which has its name only once it is whole.
 * @param url of a role that may become casushuis_reservekopie
 * @throws {ConfigError} when it cannot be, with what to do
 */
export async function copyDatabase(url: string, folder: string): Promise<DatabaseNote> {
  const draft = `${folder}.onaf`
  await mkdir(draft, { recursive: true, mode: 0o700 })
  const client = await connect(url)
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`set local role ${backupRole}`)
    const note = await readNote(client)
    const { rows } = await client.query<{ snapshot: string }>('select pg_export_snapshot() as snapshot')
    // The policies of that role let everything through; without this word pg_dump refuses to be subject to any.
    const words = ['--format=custom', '--enable-row-security', `--role=${backupRole}`]
    await runPgProgram('pg_dump', url, [...words, `--snapshot=${rows[0]?.snapshot}`, `--file=${join(draft, dumpFile)}`])
    await chmod(join(draft, dumpFile), 0o600)
    await writeFile(join(draft, noteFile), JSON.stringify(note, null, 2), { mode: 0o600 })
    await rename(draft, folder)
    return note
  } finally {
    await client.end()
  }
}

/**
 * What must be true of a copy that is put back, and what goes with it, as the database has it now.
 * @throws {ConfigError} for a table that this role does not read whole: it would be missing without a word
 */
async function readNote(client: pg.Client): Promise<DatabaseNote> {
  const { rows: hidden } = await client.query<{ naam: string }>(
    `select c.relname as naam from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (
       not has_table_privilege(c.oid, 'select') or (c.relrowsecurity and not exists (
         select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'reservekopie')))`,
  )
  if (hidden.length > 0)
    throw new ConfigError(
      `${backupRole} leest niet alles: ${hidden.map(({ naam }) => naam).join(', ')}. Start de server eerst een keer.`,
    )
  const { rows } = await client.query<{ note: unknown }>(`
    with eigenaar as (select relowner as oid from pg_class where oid = 'public.migratie'::regclass),
      rol as (select oid, rolname from pg_roles
        where rolname like 'casushuis\\_%' and not rolcanlogin or oid = (select oid from eigenaar))
    select json_build_object(
      'gemaakt', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'migratie', (select max(naam) from migratie),
      'eigenaar', (select rolname from rol natural join eigenaar),
      'rollen', (select json_agg(json_build_object('naam', rolname, 'lidVan', coalesce(
        (select json_agg(g.rolname) from pg_auth_members m join rol g on g.oid = m.roleid where m.member = rol.oid), '[]')))
        from rol),
      'controlepunten', (select coalesce(json_agg(json_build_object('zvh', id, 'nummer', controlepunt)), '[]') from zvh)) as note`)
  return Note.parse(rows[0]?.note)
}

/** @throws {ConfigError} where this folder holds no copy of a database */
export async function readDatabaseNote(folder: string): Promise<DatabaseNote> {
  const text = await readFile(join(folder, noteFile), 'utf8').catch(() => '')
  const read = Note.safeParse(text ? JSON.parse(text) : undefined)
  if (!read.success) throw new ConfigError(`In ${folder} staat geen kopie van een database van Casushuis.`)
  return read.data
}

/**
 * Puts a copy back in an empty database: whole, or not at all.
 * @param url of the owner of the tables
 * @throws {ConfigError} where the database is not empty or the owner is another; nothing was changed then
 */
export async function restoreDatabase(url: string, folder: string): Promise<DatabaseNote> {
  const note = await readDatabaseNote(folder)
  const client = await connect(url)
  try {
    await demandEmpty(client, note)
    await makeRoles(client, note)
    await asEveryRole(client, note, () =>
      runPgProgram('pg_restore', url, ['--exit-on-error', '--single-transaction', join(folder, dumpFile)]),
    )
    return note
  } finally {
    await client.end()
  }
}

/**
 * Some views and functions belong to roles of the house. Only who may make something in a schema can own it there, and only who
 * has what they have can hand out rights on it: both for as long as this work takes.
 */
async function asEveryRole(
  client: pg.Client,
  { rollen, eigenaar }: DatabaseNote,
  work: () => Promise<void>,
): Promise<void> {
  const owner = pg.escapeIdentifier(eigenaar)
  const before = rollen.find(({ naam }) => naam === eigenaar)?.lidVan ?? []
  const roles = rollen.map(({ naam }) => naam).filter((naam) => naam !== eigenaar)
  const all = roles.map(pg.escapeIdentifier).join(', ')
  const lent = roles
    .filter((naam) => !before.includes(naam))
    .map(pg.escapeIdentifier)
    .join(', ')
  await client.query(`grant create on schema public to ${all}`)
  if (lent) await client.query(`grant ${lent} to ${owner}`)
  try {
    await work()
  } finally {
    if (lent) await client.query(`revoke ${lent} from ${owner}`)
    await client.query(`revoke create on schema public from ${all}`)
  }
}

async function demandEmpty(client: pg.Client, { eigenaar }: DatabaseNote): Promise<void> {
  const { rows } = await client.query<{ wie: string; gevuld: boolean }>(
    `select current_user as wie, exists (select 1 from pg_class where relnamespace = 'public'::regnamespace) as gevuld`,
  )
  const [found] = rows
  if (found?.gevuld)
    throw new ConfigError(
      'DATABASE_EIGENAAR_URL: in deze database staat al iets. Maak een lege (CREATE DATABASE … OWNER …) en noem die. Er is niets veranderd.',
    )
  if (found?.wie !== eigenaar)
    throw new ConfigError(
      `DATABASE_EIGENAAR_URL: de eigenaar van de tabellen in deze kopie heet ${eigenaar}, en deze rol ${found?.wie}. Gebruik een rol met dezelfde naam. Er is niets veranderd.`,
    )
}

/** Those that this server of PostgreSQL does not have. */
async function makeRoles(client: pg.Client, { rollen, eigenaar }: DatabaseNote): Promise<void> {
  const { rows } = await client.query<{ naam: string }>('select rolname as naam from pg_roles')
  const known = new Set(rows.map(({ naam }) => naam))
  const missing = rollen.filter(({ naam }) => !known.has(naam))
  for (const { naam } of missing)
    await client.query(`create role ${pg.escapeIdentifier(naam)} nologin noinherit nobypassrls`)
  for (const { naam, lidVan } of rollen)
    for (const role of lidVan) {
      const [{ lid } = { lid: false }] = (
        await client.query<{ lid: boolean }>(`select pg_has_role($1, $2, 'member') as lid`, [naam, role])
      ).rows
      // Who made a role counts as its member from PostgreSQL 16 on, and may not yet become it.
      if (!lid || naam === eigenaar)
        await client.query(`grant ${pg.escapeIdentifier(role)} to ${pg.escapeIdentifier(naam)}`)
    }
}
