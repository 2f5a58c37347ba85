import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const wortel = fileURLToPath(new URL('..', import.meta.url))
const paragrafen = /^(B2\.(1|2\.[1-4]|6)|AVG [\d-]+)$/

interface Eis {
  readonly id: string
  readonly eis: string
  readonly paragraaf: readonly string[]
  readonly issue: number | null
}

/** What counts as proof of a row, each under a row of its own. */
const bewijzend = {
  P1: "test('[P1] it holds', () => {})",
  P2: "it('[T4][P2] the second of two', () => {})",
  P3: "it('[T4] [P3] with a space between', () => {})",
  P4: `test(\`[P4] with a value \${naam} in it\`, () => {})`,
  P5: "test.each([1, 2])('[P5] a table of cases %s', () => {})",
  P6: "describe('[P6] a group of tests', () => { test('always', () => {}) })",
} as const

/** What is no proof, though it comes close. */
const nietBewijzend = {
  P1: "test('as in [P1]', () => {})",
  P2: "test.skip('[P2] it is skipped', () => {})",
  P3: "test.todo('[P3] it is still to be written')",
  P4: "test('[P40] of a row with a longer number', () => {})",
  P5: "// test('[P5] it is a comment', () => {})",
  P6: "describe.skip('[P6] a group that is skipped', () => {})",
} as const

describe('npm run eisen', () => {
  let map: string

  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'casushuis-eisen-'))
    mkdirSync(join(map, 'docs'))
    mkdirSync(join(map, 'testing'))
  })
  afterEach(() => rmSync(map, { recursive: true, force: true }))

  /** Runs the command on a small project of its own: rows with the issue that claims them, tests and a table. */
  function draai(rijen: Readonly<Record<string, number | null>>, tests: readonly string[], tabel = '') {
    const eisen = Object.entries(rijen).map(([id, issue]) => ({ id, eis: `Duty ${id}.`, paragraaf: ['B2.1'], issue }))
    writeFileSync(join(map, 'docs', 'eisen.json'), JSON.stringify(eisen))
    writeFileSync(join(map, 'iets.test.ts'), tests.join('\n'))
    writeFileSync(join(map, 'testing', 'tabel.ts'), tabel)
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(wortel, 'scripts', 'eisen.mjs'), map], {
      encoding: 'utf8',
    })
    return { status, uitvoer: stdout, fouten: stderr.split('\n').filter((regel) => regel !== '') }
  }

  const opgeeist = (rijen: object) => Object.fromEntries(Object.keys(rijen).map((id) => [id, 2]))

  test('a claimed row is proven by a test whose title begins with its id', () => {
    const { status, uitvoer, fouten } = draai({ ...opgeeist(bewijzend), T4: null }, Object.values(bewijzend))
    expect(fouten).toEqual([])
    expect(uitvoer).toContain('7 of 7 requirements have a test')
    expect(status).toBe(0)
  })

  test('a claimed row is proven by a situation in a table', () => {
    const { status, uitvoer } = draai({ P1: 2 }, [], "export const rijen = [{ titel: '[P1] it holds' }]")
    expect(uitvoer).toContain('tabel.ts: [P1] it holds')
    expect(status).toBe(0)
  })

  test('a claimed row without a test that runs fails', () => {
    const { status, fouten } = draai({ ...opgeeist(nietBewijzend), P40: null }, Object.values(nietBewijzend))
    expect(fouten).toEqual(Object.keys(nietBewijzend).map((id) => `${id} is claimed by issue 2 and has no test`))
    expect(status).toBe(1)
  })

  test('an open row needs no test and is listed as open', () => {
    const { status, uitvoer } = draai({ P1: null }, [])
    expect(uitvoer).toContain('open, no issue claims it yet')
    expect(status).toBe(0)
  })

  test('a test that names a row that does not exist fails', () => {
    const { status, fouten } = draai({ P1: null }, ["test('[P1] [Z9] it holds', () => {})"])
    expect(fouten).toEqual(['iets.test.ts names a requirement that is not there: [P1] [Z9] it holds'])
    expect(status).toBe(1)
  })
})

describe('docs/eisen.json', () => {
  const eisen: readonly Eis[] = JSON.parse(readFileSync(join(wortel, 'docs', 'eisen.json'), 'utf8'))
  const ids = eisen.map(({ id }) => id)

  test('every row has an id of its own, a sentence and paragraphs', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, eis, paragraaf } of eisen) {
      expect(eis, id).toMatch(/^[A-Z].*\.$/)
      expect(paragraaf, id).not.toHaveLength(0)
      for (const p of paragraaf) expect(p, id).toMatch(paragrafen)
    }
  })

  test('every rule of the rulebook cites a row that exists', () => {
    const bron = join(wortel, 'handvat', 'src')
    const aangehaald = readdirSync(bron, { recursive: true, encoding: 'utf8' })
      .filter((naam) => naam.endsWith('.ts') && !naam.includes('.test.') && !naam.startsWith('testing'))
      .flatMap((naam) => [...readFileSync(join(bron, naam), 'utf8').matchAll(/\bid: '([A-Z]\d+)\/[a-z-]+'/g)])
      .map(([, id]) => id)
    expect(aangehaald.length).toBeGreaterThan(10)
    expect(aangehaald.filter((id) => !ids.includes(id ?? ''))).toEqual([])
  })
})
