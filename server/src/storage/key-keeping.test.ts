import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { casussenInzien } from '@casushuis/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keyFolder } from '../keys/key-folder.ts'
import { meldAan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, withStore } from '../testing/house.ts'
import { type Lost, withLostCommit } from '../testing/lost-commit.ts'
import { makeStore } from './store.ts'

describe('the keys of casussen that are being opened', () => {
  let street: TestHouse
  let huis: TestHouse
  let lost: Lost | null
  beforeAll(async () => {
    street = await openTestHouse()
  })
  afterAll(() => street?.sluit())
  beforeEach(async () => {
    lost = null
    const house = await openTestHouse({ beside: street })
    const store = makeStore(
      withLostCommit(house.database, () => lost),
      house.sleutels,
    )
    huis = withStore(house, store)
  })

  const folder = () => join(huis.map, 'sleutels', huis.zvh)
  const files = async (part: 'pending' | 'stored') =>
    (await readdir(folder(), { recursive: true })).filter(
      (name) =>
        name.endsWith('.sleutel') &&
        name !== 'zvh.sleutel' &&
        !name.startsWith('dat') &&
        name.startsWith('pending') === (part === 'pending'),
    )
  const sweep = () => huis.store.sweepKeys(huis.zvh, huis.middelen.clock.nu())
  const names = async () =>
    (await huis.doe('procesregisseur', casussenInzien)).casussen.map((casus) => casus.betrokkene)

  test('are there to stay once the casus is stored', async () => {
    await meldAan(huis)
    expect([await files('pending'), (await files('stored')).length]).toEqual([[], 1])
    expect(await names()).toEqual(['Wessel Proefjes'])
  })

  test('outlive an answer to COMMIT that was lost after it was carried out, and are found before and after the sweep', async () => {
    lost = 'answer'
    await expect(meldAan(huis)).rejects.toThrow('Connection terminated')
    lost = null
    expect(await names()).toEqual(['Wessel Proefjes'])
    await sweep()
    expect([await files('pending'), (await files('stored')).length]).toEqual([[], 1])
    expect(await names()).toEqual(['Wessel Proefjes'])
  })

  test('are swept where COMMIT never arrived', async () => {
    lost = 'question'
    await expect(meldAan(huis)).rejects.toThrow('Connection terminated')
    lost = null
    expect(await names()).toEqual([])
    expect(await files('pending')).toHaveLength(1)
    await sweep()
    expect([await files('pending'), await files('stored')]).toEqual([[], []])
  })

  test('go at once with an act that failed before COMMIT', async () => {
    const failing = withStore(huis, {
      ...huis.store,
      transaction: (setting, work) =>
        huis.store.transaction(setting, async (t) => {
          await work(t)
          throw new RangeError('the act failed')
        }),
    })
    await expect(meldAan(failing)).rejects.toThrow('the act failed')
    expect([await files('pending'), await files('stored')]).toEqual([[], []])
  })

  test('are left alone by a sweep while a casus is being opened, and whatever lies beside them always', async () => {
    await meldAan(huis)
    await writeFile(join(folder(), 'pending', 'leesmij.txt'), 'niets')
    let duringOpening: readonly string[] = []
    const sweeping = withStore(huis, {
      ...huis.store,
      transaction: (setting, work) =>
        huis.store.transaction(setting, async (t) => {
          const done = await work(t)
          // On the embedded store the sweep comes after the commit, since there is one connection.
          const swept = sweep()
          if (process.env.DATABASE_URL_TEST) await swept
          duringOpening = await files('pending')
          return done
        }),
    })
    await meldAan(sweeping)
    expect(duringOpening).toHaveLength(1)
    await sweep()
    expect(await names()).toEqual(['Wessel Proefjes', 'Wessel Proefjes'])
    expect(await readdir(join(folder(), 'pending'))).toEqual(['leesmij.txt'])
  })

  test('are of no use in a key store that never knew the zvh, which makes none in passing', async () => {
    const elsewhere = keyFolder(join(huis.map, 'elders'))
    const store = makeStore(huis.database, elsewhere)
    await expect(meldAan(withStore(huis, store))).rejects.toThrow('has no key')
    expect(await readdir(huis.map)).not.toContain('elders')
  })
})
