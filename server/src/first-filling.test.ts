import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { leesInstellingen } from './config.ts'
import { type Meld, maakEersteVulling } from './first-filling.ts'
import { keyFolder } from './keys/key-folder.ts'
import { openDatabase } from './storage/database.ts'
import { makeSetup } from './storage/setup.ts'
import { makeStore } from './storage/store.ts'

class Onderbroken extends Error {}

describe('filling the demo', () => {
  let map: string
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'casushuis-vulling-'))
  })
  afterEach(() => rm(map, { recursive: true, force: true }))

  /** Opens the store as a start does; what is found there, and what the filling came to. */
  async function start(meld: Meld, env: Record<string, string> = {}) {
    const instellingen = leesInstellingen({ CASUSHUIS_DATA: map, ...env }, '/')
    const vulling = maakEersteVulling(instellingen)
    const database = await openDatabase(
      { kind: 'trial', folder: join(map, 'database') },
      { beforeOpening: env.DATABASE_URL ? undefined : vulling.maakPlaats },
    )
    const zvhs = await makeSetup(database.kysely).zvhs()
    const opslag = makeStore(database, keyFolder(instellingen.sleutelmap))
    const fout = await vulling.vul(database, opslag, meld).catch((f: unknown) => f)
    await opslag.close()
    return { zvhs: zvhs.length, fout }
  }
  const stopNa = (hoeveel: number): Meld => {
    return (klaar) => {
      if (klaar === hoeveel) throw new Onderbroken()
    }
  }

  test('that was stopped halfway begins again in an empty store, and is done once', async () => {
    const onderbroken = { zvhs: 0, fout: expect.any(Onderbroken) }
    expect(await start(stopNa(2))).toEqual(onderbroken)
    expect(await start(stopNa(1))).toEqual(onderbroken)
    const gemeld: number[] = []
    expect(await start((klaar) => gemeld.push(klaar))).toEqual({ zvhs: 0, fout: undefined })
    expect(gemeld).toContain(16)
    expect(await start(stopNa(0))).toEqual({ zvhs: 1, fout: undefined })
    expect((await readdir(map)).sort()).toEqual(['database', 'sleutels'])
  })

  test('that was stopped halfway on a server is not emptied by us, and says what to do', async () => {
    const env = { DATABASE_URL: 'postgres://iemand:geheim@db.voorbeeld/casushuis' }
    await start(stopNa(1), env)
    const { zvhs, fout } = await start(stopNa(0), env)
    expect(zvhs).toBe(1)
    expect(String(fout)).toContain(join(map, 'demo-wordt-gevuld'))
    expect(String(fout)).not.toContain('geheim')
  })
})
