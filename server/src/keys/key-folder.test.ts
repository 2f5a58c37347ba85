import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ZvhId } from '@casushuis/handvat'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { keyFolder } from './key-folder.ts'

let map: string
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'casushuis-sleutelmap-'))
})
afterAll(() => rm(map, { recursive: true, force: true }))

test('several processes that start for the first time at the same moment make one key of the zvh', async () => {
  for (let round = 0; round < 50; round++) {
    const zvh: ZvhId = maakId<'zvh'>(randomUUID())
    const marks = await Promise.all(Array.from({ length: 4 }, () => keyFolder(map).mark(zvh)))
    expect(new Set(marks.map((mark) => mark.toString('hex'))).size).toBe(1)
    expect(await readdir(join(map, zvh))).toEqual(['zvh.sleutel'])
  }
})
