import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { regels } from '../handvat/src/handvat-b2.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const paragraphs = /^(B2\.(1|2\.[1-4]|6)|AVG [\d-]+)$/

interface Eis {
  readonly id: string
  readonly eis: string
  readonly paragraaf: readonly string[]
  readonly issue: number | null
}

/** What counts as proof of a row, each under a row of its own. */
const proving = {
  P1: "test('[P1] it holds', () => {})",
  P2: "it('[T4][P2] the second of two', () => {})",
  P3: "it('[T4] [P3] with a space between', () => {})",
  P4: `test(\`[P4] with a value \${naam} in it\`, () => {})`,
  P5: "test.each([1, 2])('[P5] a table of cases %s', () => {})",
  P6: "describe('[P6] a group of tests', () => { test('always', () => {}) })",
} as const

/** What is no proof, though it comes close. */
const notProving = {
  P1: "test('as in [P1]', () => {})",
  P2: "test.skip('[P2] it is skipped', () => {})",
  P3: "test.todo('[P3] it is still to be written')",
  P4: "test('[P40] of a row with a longer number', () => {})",
  P5: "// test('[P5] it is a comment', () => {})",
  P6: "describe.skip('[P6] a group that is skipped', () => {})",
} as const

describe('npm run eisen', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'casushuis-eisen-'))
    mkdirSync(join(folder, 'docs'))
    mkdirSync(join(folder, 'testing'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Runs the command on a small project of its own: rows with the issue that claims them, tests and a table. */
  function run(rows: Readonly<Record<string, number | null>>, tests: readonly string[], table = '') {
    const eisen = Object.entries(rows).map(([id, issue]) => ({ id, eis: `Duty ${id}.`, paragraaf: ['B2.1'], issue }))
    writeFileSync(join(folder, 'docs', 'eisen.json'), JSON.stringify(eisen))
    writeFileSync(join(folder, 'iets.test.ts'), tests.join('\n'))
    writeFileSync(join(folder, 'testing', 'tabel.ts'), table)
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'eisen.mjs'), folder], {
      encoding: 'utf8',
    })
    return { status, output: stdout, errors: stderr.split('\n').filter((line) => line !== '') }
  }

  const claimed = (rows: object) => Object.fromEntries(Object.keys(rows).map((id) => [id, 2]))

  test('a claimed row is proven by a test whose title begins with its id', () => {
    const { status, output, errors } = run({ ...claimed(proving), T4: null }, Object.values(proving))
    expect(errors).toEqual([])
    expect(output).toContain('7 of 7 requirements have a test')
    expect(status).toBe(0)
  })

  test('a claimed row is proven by a situation in a table', () => {
    const { status, output } = run({ P1: 2 }, [], "export const rijen = [{ titel: '[P1] it holds' }]")
    expect(output).toContain('tabel.ts: [P1] it holds')
    expect(status).toBe(0)
  })

  test('a claimed row without a test that runs fails', () => {
    const { status, errors } = run({ ...claimed(notProving), P40: null }, Object.values(notProving))
    expect(errors).toEqual(Object.keys(notProving).map((id) => `${id} is claimed by issue 2 and has no test`))
    expect(status).toBe(1)
  })

  test('an open row needs no test and is listed as open', () => {
    const { status, output } = run({ P1: null }, [])
    expect(output).toContain('open, no issue claims it yet')
    expect(status).toBe(0)
  })

  test('a test that names a row that does not exist fails', () => {
    const { status, errors } = run({ P1: null }, ["test('[P1] [Z9] it holds', () => {})"])
    expect(errors).toEqual(['iets.test.ts names a requirement that is not there: [P1] [Z9] it holds'])
    expect(status).toBe(1)
  })
})

describe('docs/eisen.json', () => {
  const eisen: readonly Eis[] = JSON.parse(readFileSync(join(root, 'docs', 'eisen.json'), 'utf8'))
  const ids = eisen.map(({ id }) => id)

  test('every row has an id of its own, a sentence and paragraphs', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, eis, paragraaf } of eisen) {
      expect(eis, id).toMatch(/^[A-Z].*\.$/)
      expect(paragraaf, id).not.toHaveLength(0)
      for (const p of paragraaf) expect(p, id).toMatch(paragraphs)
    }
  })

  test('every rule of the rulebook cites a row that exists', () => {
    expect(regels.length).toBeGreaterThan(50)
    expect(regels.filter(({ eis }) => !ids.includes(eis)).map((regel) => regel.id)).toEqual([])
  })
})
