import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Huis, openHuis } from '../assembly.ts'

const script = fileURLToPath(new URL('../../../demo/rondleiding.mjs', import.meta.url))

/** Takes the tour at an address; the exit code with all that it printed. */
async function loop(adres: string): Promise<{ code: number; uitvoer: string }> {
  return new Promise((klaar) => {
    execFile(process.execPath, [script, adres], (fout, stdout, stderr) =>
      klaar({ code: fout ? Number(fout.code) : 0, uitvoer: stdout + stderr }),
    )
  })
}

let map: string
let huis: Huis
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'casushuis-rondleiding-'))
  huis = await openHuis(
    {
      poort: 0,
      adres: '127.0.0.1',
      oorsprong: null,
      database: { kind: 'trial', folder: null },
      sleutelmap: join(map, 'sleutels'),
      vulbriefje: join(map, 'demo-wordt-gevuld'),
      webmap: null,
      demo: true,
      productie: false,
      log: false,
    },
    { identiteit: { providers: [], key: randomBytes(32) } },
  )
})
afterAll(async () => {
  await huis?.sluit()
  await rm(map, { recursive: true, force: true })
})

test('one casus walks from aanmelding to destruction over HTTP, and five people see what they should', async () => {
  const { code, uitvoer } = await loop(huis.oorsprong)
  expect(uitvoer).not.toContain('NOT AS TOLD')
  expect(uitvoer).toContain('Everything was as told.')
  expect(code).toBe(0)
})

test('the tour can be taken again, and says so where nothing answers', async () => {
  expect((await loop(huis.oorsprong)).code).toBe(0)
  const { code, uitvoer } = await loop('http://localhost:9')
  expect(code).toBe(1)
  expect(uitvoer).toContain('nothing answers at http://localhost:9')
})
