import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, openApp } from '../assembly.ts'

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
let app: App
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'casushuis-rondleiding-'))
  app = await openApp(
    {
      port: 0,
      host: '127.0.0.1',
      origin: null,
      proxy: null,
      database: { kind: 'trial', folder: null },
      backupUrl: null,
      telemetry: null,
      mail: null,
      keyFolder: join(map, 'sleutels'),
      checkpointFolder: join(map, 'controlepunten'),
      fillingNote: join(map, 'demo-wordt-gevuld'),
      webFolder: null,
      demo: true,
      production: false,
      log: false,
    },
    { identity: { providers: [], systemen: null, key: randomBytes(32) } },
  )
})
afterAll(async () => {
  await app?.close()
  await rm(map, { recursive: true, force: true })
})

test('one casus walks from aanmelding to destruction over HTTP, and five people see what they should', async () => {
  const { code, uitvoer } = await loop(app.origin)
  expect(uitvoer).not.toContain('NOT AS TOLD')
  expect(uitvoer).toContain('Everything was as told.')
  expect(code).toBe(0)
})

test('the tour can be taken again, and says so where nothing answers', async () => {
  expect((await loop(app.origin)).code).toBe(0)
  const { code, uitvoer } = await loop('http://localhost:9')
  expect(code).toBe(1)
  expect(uitvoer).toContain('nothing answers at http://localhost:9')
})
