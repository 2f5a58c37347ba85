import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'

test('a folder that begins as a copy of an empty store has today’s schema, and is its own from then on', async () => {
  const map = await mkdtemp(join(tmpdir(), 'casushuis-kopie-'))
  const folder = join(map, 'database')
  const model = new Blob([await readFile(process.env.TRIAL_STORE_TEST ?? '')])
  const migratedAt = async (copyOf?: Blob) => {
    const { migrated, close } = await openDatabase({ kind: 'trial', folder, copyOf })
    await close()
    return migrated
  }
  try {
    expect(await migratedAt(model)).toEqual([])
    expect(await migratedAt()).toEqual([])
  } finally {
    await rm(map, { recursive: true, force: true })
  }
})
