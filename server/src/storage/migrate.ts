import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ConfigError } from '../ports/config-error.ts'
import { migrationLockNumber as lock } from './locks.ts'

/** A connection as the owner of the tables. */
export interface Owner {
  query(text: string, values?: unknown[]): Promise<readonly unknown[]>
  /** Runs several statements in one go. */
  run(text: string): Promise<unknown>
}

const folder = new URL('./migrations/', import.meta.url)

/**
 * Brings the schema up to date, one transaction per numbered file, and gives which were carried out now. Of two processes
 * that start at once the second waits, and finds nothing to do.
 * @throws {ConfigError} when another version was here: a newer one, or one whose migrations are others; then nothing is done
 */
export async function migrate(owner: Owner): Promise<readonly string[]> {
  await owner.run(`select pg_advisory_lock(${lock})`)
  try {
    await owner.run(
      'create table if not exists migratie (naam text primary key, hash text not null, op timestamptz not null default now())',
    )
    const known = await carriedOut(owner)
    const ours = await ourMigrations()
    demandOurs(known, ours)
    const done: string[] = []
    for (const migration of ours)
      if (!known.has(migration.name)) {
        await carryOut(owner, migration)
        done.push(migration.name)
      }
    if (done.length > 0) await owner.run('select laat_reservekopie_lezen()')
    return done
  } finally {
    await owner.run(`select pg_advisory_unlock(${lock})`)
  }
}

/**
 * The migrations as they follow each other.
 * @throws {Error} where a number is missing or given twice: two branches that both took the next one would otherwise
 * lead to another schema in each store
 */
export function inOrder(files: readonly string[]): readonly string[] {
  const names = files.filter((name) => name.endsWith('.sql')).toSorted()
  for (const [i, name] of names.entries()) {
    const number = String(i + 1).padStart(4, '0')
    if (!name.startsWith(`${number}-`)) throw new Error(`migration ${number} is missing, or there are two: ${name}`)
  }
  return names
}

interface Migration {
  readonly name: string
  readonly text: string
  readonly hash: string
}

async function ourMigrations(): Promise<readonly Migration[]> {
  const names = inOrder(await readdir(folder))
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, hash: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

const CarriedOut = z.array(z.object({ naam: z.string(), hash: z.string() }))

async function carriedOut(owner: Owner): Promise<ReadonlyMap<string, string>> {
  const rows = CarriedOut.parse(await owner.query('select naam, hash from migratie'))
  return new Map(rows.map(({ naam, hash }) => [naam, hash]))
}

/** Whoever works with tables that a newer version made would lose what that version stores. */
function demandOurs(known: ReadonlyMap<string, string>, ours: readonly Migration[]): void {
  const names = new Set(ours.map(({ name }) => name))
  const newer = [...known.keys()].toSorted().find((name) => !names.has(name))
  if (newer) throw new ConfigError(ofNewerVersion(newer))
  const other = ours.find(({ name, hash }) => known.has(name) && known.get(name) !== hash)
  if (other) throw new ConfigError(ofOtherVersion(other.name))
}

const ofNewerVersion = (name: string) =>
  `De database is al bijgewerkt door een nieuwere versie van Casushuis (${name}). Start die versie. Moet u terug naar deze, ` +
  'zet dan de reservekopie van vóór het bijwerken terug in een lege database. Er is niets veranderd.'

const ofOtherVersion = (name: string) =>
  `De database is gemaakt door een andere versie van Casushuis: ${name} is daar anders. Start de versie die bij deze ` +
  'database hoort. Er is niets veranderd.'

async function carryOut(owner: Owner, { name, text, hash }: Migration): Promise<void> {
  try {
    await owner.run(`begin;\n${text};\ninsert into migratie (naam, hash) values ('${name}', '${hash}');\ncommit`)
  } catch (fault) {
    await owner.run('rollback')
    throw fault
  }
}
