import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { openTestServer } from '../testing/http.ts'

const script = 'export const words = "of the screens"\n'.repeat(40)

describe('the files of the screens', () => {
  let huis: TestHouse
  let app: FastifyInstance
  beforeAll(async () => {
    huis = await openTestHouse()
    const assets = join(huis.map, 'assets')
    await mkdir(assets)
    await writeFile(join(assets, 'a-1.js'), script)
    await writeFile(join(assets, 'a-1.js.br'), brotliCompressSync(script))
    await writeFile(join(assets, 'a-1.js.gz'), gzipSync(script))
    await writeFile(join(assets, 'b-1.js'), script)
    app = await openTestServer(huis, { webFolder: huis.map })
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  const ask = (file: string, encoding?: string) =>
    app.inject({
      url: `/assets/${file}`,
      headers: { host: 'localhost:80', ...(encoding && { 'accept-encoding': encoding }) },
    })

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('go out as %s to who understands that', async (encoding, unpack) => {
    const answer = await ask('a-1.js', encoding)
    expect(answer.headers).toMatchObject({
      'content-encoding': encoding,
      'content-type': expect.stringContaining('javascript'),
      vary: expect.stringContaining('Accept-Encoding'),
    })
    expect(unpack(answer.rawPayload).toString()).toBe(script)
  })

  test('go out as they are to who does not, and where nothing lies beside them', async () => {
    for (const answer of [await ask('a-1.js'), await ask('b-1.js', 'br')]) {
      expect(answer.headers['content-encoding']).toBeUndefined()
      expect(answer.payload).toBe(script)
    }
  })

  test('are kept by the browser for as long as their name lives, and what is not there is not', async () => {
    expect((await ask('a-1.js', 'br')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const gone = await ask('a-2.js', 'br')
    expect([gone.statusCode, gone.headers['cache-control']]).toEqual([404, 'no-store'])
  })
})
