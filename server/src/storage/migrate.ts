import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { migrationLockNumber as lock } from './locks.ts'

/** A connection as the owner of the tables. */
export interface Owner {
  query(text: string, values?: unknown[]): Promise<readonly unknown[]>
  /** Runs several statements in one go. */
  run(text: string): Promise<unknown>
}

const folder = new URL('./migrations/', import.meta.url)

/**
 * Brings the schema up to date, one transaction per numbered file, and gives which were carried out now.
 * @throws {Error} when a file that was carried out before has changed since: migrations are never edited
 */
export async function migrate(owner: Owner): Promise<readonly string[]> {
  await owner.run(`select pg_advisory_lock(${lock})`)
  try {
    await owner.run(
      'create table if not exists migratie (naam text primary key, hash text not null, op timestamptz not null default now())',
    )
    const done: string[] = []
    for (const name of inOrder(await readdir(folder))) if (await carryOut(owner, name)) done.push(name)
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

/** Whether there was anything to do. */
async function carryOut(owner: Owner, name: string): Promise<boolean> {
  const text = await readFile(new URL(name, folder), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex')
  const [same] = await owner.query('select hash = $2 as same from migratie where naam = $1', [name, hash])
  if (same !== undefined && isSame(same)) return false
  if (same !== undefined) throw new Error(`migration ${name} was changed after it was carried out`)
  try {
    await owner.run(`begin;\n${text};\ninsert into migratie (naam, hash) values ('${name}', '${hash}');\ncommit`)
    return true
  } catch (fault) {
    await owner.run('rollback')
    throw fault
  }
}

const isSame = (row: unknown): boolean => typeof row === 'object' && row !== null && 'same' in row && row.same === true
