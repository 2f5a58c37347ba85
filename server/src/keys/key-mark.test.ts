import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedInMedewerker } from '../ports/identity.ts'
import type { HuisSetup } from '../ports/setup.ts'
import { makeSetup } from '../storage/setup.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { keyFolder } from './key-folder.ts'

describe('the keys of a store', () => {
  let huis: TestHouse
  let elders: string
  beforeAll(async () => {
    huis = await openTestHouse()
    await openTestHouse({ beside: huis })
    elders = await mkdtemp(join(tmpdir(), 'casushuis-sleutels-'))
  })
  afterAll(async () => {
    await huis?.sluit()
    await rm(elders, { recursive: true, force: true })
  })
  const herkent = (map: string) => makeSetup(huis.database.kysely).recognisesKeys(keyFolder(map))

  test('[S5] are known again, and others are refused before anything is made or destroyed with them', async () => {
    const eigen = join(huis.map, 'sleutels')
    expect(await herkent(eigen)).toBe(true)
    expect(await herkent(eigen)).toBe(true)
    expect(await herkent(elders)).toBe(false)
    expect(await readdir(elders)).toEqual([])
  })

  test('[S5] are the keys of one store alone, also where two came with their own at the same moment', async () => {
    const first = await openTestHouse({ beside: huis })
    await huis.database.kysely.transaction().execute(async (trx) => {
      await sql`set local role casushuis_inrichter`.execute(trx)
      await trx.updateTable('zvh').set({ sleutelmerk: null }).where('id', '=', first.zvh).execute()
    })
    const mappen = ['een', 'ander'].map((naam) => join(elders, naam))
    await Promise.all(mappen.map((map) => cp(join(huis.map, 'sleutels'), map, { recursive: true })))
    await Promise.all(mappen.map((map) => rm(join(map, first.zvh), { recursive: true })))
    const herkend = await Promise.all(mappen.map(herkent))
    expect(herkend.toSorted()).toEqual([false, true])
    expect(await Promise.all(mappen.map(herkent))).toEqual(herkend)
    await Promise.all(mappen.map((map) => rm(map, { recursive: true })))
    await rm(join(huis.map, 'sleutels', first.zvh), { recursive: true })
  })

  test('[S5] are made once where two set up the same house at the same moment: the other says so, and changes nothing', async () => {
    const zvh = { id: crypto.randomUUID() as typeof huis.zvh, naam: 'ZVH Tweeling' }
    const map = join(elders, 'tweeling')
    const medewerker: HuisSetup['medewerkers'][number] = {
      ...{
        id: crypto.randomUUID() as SignedInMedewerker['id'],
        naam: 'Beheerder',
        rol: 'beheerder' as const,
        partij: null,
      },
      ...{ contactpersoon: false, uitgever: 'https://proef.invalid', onderwerp: zvh.id },
    }
    const setUp = () =>
      makeSetup(huis.database.kysely).setUp(
        { zvh, huisregels: [], partijen: [], medewerkers: [medewerker] },
        medewerker.id,
        keyFolder(map),
      )
    const [one, other] = await Promise.allSettled([setUp(), setUp()])
    expect([one?.status, other?.status].toSorted()).toEqual(['fulfilled', 'rejected'])
    const loser = [one, other].find((outcome) => outcome?.status === 'rejected')
    expect(loser).toMatchObject({
      reason: { name: 'ConfigError', message: expect.stringContaining('Een ander proces') },
    })
    expect((await readdir(join(map, zvh.id))).toSorted()).toEqual(['dat', 'zvh.sleutel'])
    expect(await readdir(join(map, zvh.id, 'dat'))).toHaveLength(1)
    await cp(join(map, zvh.id), join(huis.map, 'sleutels', zvh.id), { recursive: true })
    await rm(map, { recursive: true })
  })

  test('[S5] of which one zvh is missing are not the keys of the store', async () => {
    await rm(join(huis.map, 'sleutels', huis.zvh), { recursive: true })
    expect(await herkent(join(huis.map, 'sleutels'))).toBe(false)
  })

  test('[S5] do not follow from the mark, and each zvh has its own', async () => {
    const sleutels = keyFolder(elders)
    const [een, ander] = await Promise.all([huis.zvh, crypto.randomUUID() as typeof huis.zvh].map(sleutels.mark))
    expect(een?.equals(ander ?? Buffer.of())).toBe(false)
  })
})
