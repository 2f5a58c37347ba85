import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { demandRoom } from '../files/room.ts'
import { ConfigError } from '../ports/config-error.ts'

/** What a copy is of. The two are kept apart: who has both can read what was destroyed. */
export type CopyKind = 'database' | 'sleutels'

const other = { database: 'sleutels', sleutels: 'database' } as const
const day = 24 * 60 * 60_000

/** The name of a copy tells what it is of and when it was made: `database-20260302T090000Z`. */
const nameOf = (kind: CopyKind, now: Date) => `${kind}-${now.toISOString().replaceAll(/[-:]|[.]\d+/g, '')}`

const momentOf = (name: string): number => {
  const found = /-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(name)
  if (!found) return Number.NaN
  const [, year, month, date, hour, minute, second] = found
  return Date.parse(`${year}-${month}-${date}T${hour}:${minute}:${second}Z`)
}

/**
 * Where the next copy of this kind goes.
 * @throws {ConfigError} for a folder in which we may not write, or in which copies of the other kind lie
 */
export async function placeForCopy(folder: string, kind: CopyKind, now: Date): Promise<string> {
  await demandRoom(folder, `--${kind}`, 0)
  if ((await readdir(folder)).some((name) => name.startsWith(`${other[kind]}-`)))
    throw new ConfigError(
      `In ${folder} staan kopieën van de ${other[kind]}. Bewaar de twee apart: wie ze allebei heeft, leest wat vernietigd is.`,
    )
  return join(folder, nameOf(kind, now))
}

/** Removes copies of this kind that are older than so many days, and what was never finished; which ones. */
export async function removeOldCopies(folder: string, kind: CopyKind, { days, now }: { days: number; now: Date }) {
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${kind}-`))
  const old = names.filter((name) => momentOf(name.replace(/[.]onaf$/, '')) < now.getTime() - days * day)
  for (const name of old) await rm(join(folder, name), { recursive: true })
  return old
}
