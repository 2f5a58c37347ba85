import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { meldAan } from '../testing/casus.ts'
import { openTestHouse } from '../testing/house.ts'

test('a store that was closed knows how much is in it', async () => {
  const house = await openTestHouse({ onDisk: true })
  try {
    await meldAan(house, 'gemeente')
    await house.store.close()
    const lite = await PGlite.create({ dataDir: join(house.map, 'database') })
    const { rows } = await lite.query(`select reltuples::int as aantal from pg_class where oid = 'casus'::regclass`)
    await lite.close()
    expect(rows).toEqual([{ aantal: 1 }])
  } finally {
    await rm(house.map, { recursive: true, force: true })
  }
})
