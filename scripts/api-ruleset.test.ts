import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const spectral = join(root, 'node_modules/@stoplight/spectral-cli/dist/index.js')
const ruleset = join(root, 'docs/api-ruleset.yaml')
const document = join(root, 'docs/openapi.json')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casushuis-api-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The findings on one document, as `rule path`. */
async function findings(file: string): Promise<readonly string[]> {
  const options = ['lint', '--ruleset', ruleset, '--format', 'json', '--quiet', file]
  const { stdout } = await promisify(execFile)(process.execPath, [spectral, ...options], { maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  )
  const found: readonly { code: string; path: string[] }[] = JSON.parse(stdout)
  return found.map(({ code, path }) => `${code} ${path.join('.')}`)
}

test('the API follows the NL API Design Rules 2.2: no finding', async () => {
  expect(await findings(document)).toEqual([])
}, 120_000)

test('each rule finds what it is for', async () => {
  const spoiled = join(folder, 'openapi.json')
  await writeFile(spoiled, JSON.stringify(spoil(JSON.parse(await readFile(document, 'utf8')))))
  const found = new Set((await findings(spoiled)).map((finding) => finding.split(' ')[0]))
  const rules = [...(await readFile(ruleset, 'utf8')).matchAll(/^ {2}(\/core\/\S+):/gm)].map(([, id]) => id)
  expect(rules.length).toBeGreaterThan(20)
  expect(rules.filter((id) => !found.has(id))).toEqual([])
}, 120_000)

// biome-ignore lint/suspicious/noExplicitAny: a document that is wrong on purpose has no type
function spoil(api: any): unknown {
  const response = { description: 'x', content: { 'application/json': { schema: { type: 'object' } } } }
  const schema = {
    type: 'object',
    properties: {
      op: { type: 'string', format: 'date-time' },
      leegOp: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] },
      beginTijdstip: { type: 'string' },
      geboortedatum: { type: 'string', format: 'date-time' },
      in_kolom: { type: 'string' },
    },
  }
  const operation = {
    parameters: [
      { name: 'Zoek-naam', in: 'query', schema: { type: 'string' } },
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
    ],
    requestBody: { content: { 'application/json': { schema } } },
    responses: { 200: response, 404: response },
  }
  api.openapi = '3.1'
  api.info = { title: 'x', version: '1', contact: { name: 'x' } }
  api.servers = [{ url: '/api' }]
  api.paths = {
    '/zaak/{id}/Besluit': { get: operation, post: operation, head: operation },
    '/vastleggen': { get: operation },
  }
  return api
}
