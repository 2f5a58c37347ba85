import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CasusId, ZvhId } from '@casushuis/handvat'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import type { Keys } from '../ports/keys.ts'
import { keyFolder } from './key-folder.ts'
import { rememberedKeys } from './remembered-keys.ts'

const zvh: ZvhId = maakId('zvh')
const casus: CasusId = maakId('casus')

describe('keys that are remembered for a short while', () => {
  let folder: string
  let store: Keys
  let now = 0
  let reads = 0
  let keys: Keys
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casushuis-sleutels-'))
    const onDisk = keyFolder(folder)
    await onDisk.mark(zvh)
    store = {
      ...onDisk,
      find: (...which) => {
        reads++
        return onDisk.find(...which)
      },
    }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  beforeEach(async () => {
    now = 0
    reads = 0
    keys = rememberedKeys(store, () => now)
    await store.destroy(zvh, casus)
    await store.make(zvh, casus)
    await store.confirm(zvh, casus)
  })

  test('are read once, and open what was sealed with them', async () => {
    const sealed = (await store.find(zvh, casus))?.seal('hier', 'tekst')
    reads = 0
    for (let i = 0; i < 3; i++) expect((await keys.find(zvh, casus))?.open('hier', sealed ?? Buffer.of())).toBe('tekst')
    expect(reads).toBe(1)
  })

  test('[S5] are gone at once where they were destroyed, and after the while where somebody else did', async () => {
    await keys.find(zvh, casus)
    await keys.destroy(zvh, casus)
    expect(await keys.find(zvh, casus)).toBeUndefined()
    await store.make(zvh, casus)
    await keys.find(zvh, casus)
    await store.destroy(zvh, casus)
    now = 29_999
    expect(await keys.find(zvh, casus)).toBeDefined()
    now = 30_000
    expect(await keys.find(zvh, casus)).toBeUndefined()
  })

  test('[S5] are not remembered where they were read while something was destroyed', async () => {
    const gates: (() => void)[] = []
    const slow = rememberedKeys({
      ...store,
      find: async (...which) => {
        const key = await store.find(...which)
        await new Promise<void>((done) => gates.push(done))
        return key
      },
    })
    const looking = slow.find(zvh, casus)
    await expect.poll(() => gates).toHaveLength(1)
    await slow.destroy(zvh, casus)
    gates[0]?.()
    expect(await looking).toBeDefined()
    const again = slow.find(zvh, casus)
    await expect.poll(() => gates).toHaveLength(2)
    gates[1]?.()
    expect(await again).toBeUndefined()
  })

  test('are of no more casussen than people look at', async () => {
    const many = Array.from({ length: 2_001 }, (_, i) => maakId<'casus'>(`casus-${i}`))
    const found = rememberedKeys({ ...store, find: () => store.find(zvh, casus) })
    for (const one of many) await found.find(zvh, one)
    reads = 0
    await found.find(zvh, many.at(-1) ?? casus)
    await found.find(zvh, many[0] ?? casus)
    expect(reads).toBe(1)
  })
})
