import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { verhalen } from './demo/vullen.ts'
import { makeFirstFilling, type Progress } from './first-filling.ts'
import { keyFolder } from './keys/key-folder.ts'
import { openDatabase } from './storage/database.ts'
import { makeSetup } from './storage/setup.ts'
import { makeStore } from './storage/store.ts'

class Interrupted extends Error {}

describe('filling the demo', () => {
  let map: string
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'casushuis-vulling-'))
  })
  afterEach(() => rm(map, { recursive: true, force: true }))

  /** Opens the store as a start does; what is found there, and what the filling came to. */
  async function start(onProgress: Progress, env: Record<string, string> = {}) {
    const config = readConfig({ CASUSHUIS_DATA: map, ...env }, '/')
    const filling = makeFirstFilling(config, verhalen.slice(0, 3))
    const database = await openDatabase(
      { kind: 'trial', folder: join(map, 'database') },
      { beforeOpening: env.DATABASE_URL ? undefined : filling.makeRoom },
    )
    const zvhs = await makeSetup(database.kysely).zvhs()
    const keys = keyFolder(config.keyFolder)
    const store = makeStore(database, keys)
    const error = await filling.fill({ database, store, keys }, onProgress).catch((f: unknown) => f)
    await store.close()
    return { zvhs: zvhs.length, error }
  }
  const stopAfter = (howMany: number): Progress => {
    return (ready) => {
      if (ready === howMany) throw new Interrupted()
    }
  }

  test('that was stopped halfway begins again in an empty store, and is done once', async () => {
    const interrupted = { zvhs: 0, error: expect.any(Interrupted) }
    expect(await start(stopAfter(2))).toEqual(interrupted)
    expect(await start(stopAfter(1))).toEqual(interrupted)
    const reported: number[] = []
    expect(await start((ready) => reported.push(ready))).toEqual({ zvhs: 0, error: undefined })
    expect(reported).toContain(3)
    expect(await start(stopAfter(0))).toEqual({ zvhs: 2, error: undefined })
    expect((await readdir(map)).sort()).toEqual(['database', 'database.slot', 'sleutels'])
  }, 240_000)

  test('that was stopped halfway on a server is not emptied by us, and says what to do', async () => {
    const env = { DATABASE_URL: 'postgres://iemand:geheim@db.voorbeeld/casushuis' }
    await start(stopAfter(1), env)
    const { zvhs, error } = await start(stopAfter(0), env)
    expect(zvhs).toBe(2)
    expect(String(error)).toContain(join(map, 'demo-wordt-gevuld'))
    expect(String(error)).not.toContain('geheim')
  })
})
