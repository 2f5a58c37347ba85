import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

/** A connection as the owner of the tables. */
export interface Eigenaar {
  vraag(tekst: string, waarden?: unknown[]): Promise<readonly unknown[]>
  /** Runs several statements in one go. */
  voerUit(tekst: string): Promise<unknown>
}

const map = new URL('./migrations/', import.meta.url)
/** Any number of our own will do: it keeps two processes from migrating at the same time. */
const slot = 20_260_101

/**
 * Brings the schema up to date, one transaction per numbered file.
 * @throws {Error} when a file that was carried out before has changed since: migrations are never edited
 */
export async function migreer(eigenaar: Eigenaar): Promise<void> {
  await eigenaar.voerUit(`select pg_advisory_lock(${slot})`)
  try {
    await eigenaar.voerUit(
      'create table if not exists migratie (naam text primary key, hash text not null, op timestamptz not null default now())',
    )
    const gedaan = new Map(
      ((await eigenaar.vraag('select naam, hash from migratie')) as { naam: string; hash: string }[]).map((m) => [
        m.naam,
        m.hash,
      ]),
    )
    for (const naam of (await readdir(map)).filter((n) => n.endsWith('.sql')).sort()) {
      await voerUit(eigenaar, naam, gedaan.get(naam))
    }
  } finally {
    await eigenaar.voerUit(`select pg_advisory_unlock(${slot})`)
  }
}

async function voerUit(eigenaar: Eigenaar, naam: string, eerder: string | undefined): Promise<void> {
  const tekst = await readFile(new URL(naam, map), 'utf8')
  const hash = createHash('sha256').update(tekst).digest('hex')
  if (eerder === hash) return
  if (eerder !== undefined) throw new Error(`migration ${naam} was changed after it was carried out`)
  try {
    await eigenaar.voerUit(
      `begin;\n${tekst};\ninsert into migratie (naam, hash) values ('${naam}', '${hash}');\ncommit`,
    )
  } catch (fout) {
    await eigenaar.voerUit('rollback')
    throw fout
  }
}
