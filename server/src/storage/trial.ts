import { readdir } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import type { PostgresPool } from 'kysely'
import pg from 'pg'
import type { Changes, Hearing } from '../ports/changes.ts'
import { StoreUnavailable } from '../ports/store-unavailable.ts'
import { changeFrom, changesChannel } from './changes.ts'
import { findEmptyStore } from './empty-store.ts'
import { lockFolder } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { parsers, types } from './parsers.ts'
import { clientOf, sendTo } from './steady-pool.ts'

export interface Trial {
  /** The migrations that were carried out now. */
  readonly migrated: readonly string[]
  /** The pool of its one connection, for which nobody waits longer than this, in milliseconds. */
  pool(wait: number): PostgresPool
  readonly changes: Changes
  close(): Promise<void>
}

/** Where an embedded store lives: in a folder, or in memory, new or as an earlier one was when it was dumped. */
export interface TrialPlace {
  readonly folder: string | null
  readonly copyOf?: Blob | undefined
}

/**
 * The embedded store in a folder, or in memory; `beforeOpening` runs when the folder is claimed for this process.
 * @throws {ConfigError} when another process holds the folder
 */
export async function openTrial(
  { folder, copyOf }: TrialPlace,
  beforeOpening?: (folder: string) => Promise<void>,
): Promise<Trial> {
  const lock = folder === null ? undefined : await lockFolder(folder)
  try {
    if (folder !== null) await beforeOpening?.(folder)
    const model = copyOf ?? ((await isNew(folder)) ? await findEmptyStore() : undefined)
    const from = { ...(folder === null ? {} : { dataDir: folder }), ...(model ? { loadDataDir: model } : {}) }
    const lite = await PGlite.create({ ...from, parsers })
    const migrated = await migrateTrial(lite)
    if (migrated.length > 0 || !(await isCounted(lite))) await lite.exec('analyze')
    await lite.exec('set session authorization casushuis_app')
    const client = new pg.Client({ ...createPgConfig(lite), types })
    await client.connect()
    return {
      migrated,
      pool: poolOfOne(client),
      changes: await changesIn(lite),
      close: async () => {
        await client.end()
        if (folder !== null) await countAgain(lite)
        await lite.close()
        await lock?.release()
      },
    }
  } catch (fault) {
    await lock?.release()
    throw fault
  }
}

/** Whether this store knows how much is in it: without statistics the policies are planned badly. */
async function isCounted(lite: PGlite): Promise<boolean> {
  const { rows } = await lite.query<{ counted: boolean }>(
    `select exists (select 1 from pg_statistic where starelid = 'casus'::regclass) as counted`,
  )
  return rows[0]?.counted === true
}

/** Nothing else keeps the statistics of this store. When it closes nobody waits for them. */
async function countAgain(lite: PGlite): Promise<void> {
  await lite.exec('set session authorization postgres')
  await lite.exec('analyze')
}

const isNew = async (folder: string | null) => folder === null || (await readdir(folder)).length === 0

/** Its one process hears what it tells itself; nothing is missed. */
async function changesIn(lite: PGlite): Promise<Changes> {
  const hearers = new Set<Hearing>()
  await lite.listen(changesChannel, (payload) => {
    for (const hearing of hearers) hearing.changed(changeFrom(payload))
  })
  return {
    async listen(hearing) {
      hearers.add(hearing)
      return {
        async tell(presence) {
          for (const { present } of hearers) present(presence)
        },
        async close() {
          hearers.delete(hearing)
        },
      }
    },
  }
}

function migrateTrial(lite: PGlite): Promise<readonly string[]> {
  return migrate({
    query: async (text, values) => (await lite.query(text, values)).rows,
    run: (text) => lite.exec(text),
  })
}

/** An empty store with today's schema, to open copies of: that costs a third of making one anew. */
export async function dumpEmptyTrial(): Promise<Blob> {
  const lite = await PGlite.create()
  await migrateTrial(lite)
  const dump = await lite.dumpDataDir('none')
  await lite.close()
  return dump
}

/** PGlite has one connection; whoever wants it waits for the transactions before. */
function poolOfOne(client: pg.Client): Trial['pool'] {
  let queue: Promise<void> = Promise.resolve()
  return (wait) => ({
    async connect() {
      let release = () => {}
      const before = queue
      const mine = new Promise<void>((done) => {
        release = done
      })
      queue = before.then(() => mine)
      if (!(await within(before, wait))) {
        release()
        throw new StoreUnavailable('druk', undefined)
      }
      return clientOf(
        (text, values) => sendTo(client, text, values),
        () => release(),
      )
    },
    end: async () => {},
  })
}

/** Whether something ends in time. */
function within(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), milliseconds)
  })
  return Promise.race([work.then(() => true), late]).finally(() => clearTimeout(timer))
}
