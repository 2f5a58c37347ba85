import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A small tree with the folders of the project: each file with what it imports. */
const files = {
  'handvat/src/index.ts': [],
  'handvat/src/regel.ts': [],
  'handvat/src/casus/casus.ts': ['../regel.ts'],
  'handvat/src/regels/inzage.ts': ['../toets.ts', '../casus/casus.ts'],
  'handvat/src/toets.ts': ['node:fs', './nowhere.ts'],
  'contract/src/index.ts': ['kysely', '@casushuis/handvat'],
  'server/src/assembly.ts': [],
  'server/src/stray.ts': ['./assembly.ts'],
  'server/src/ports/store.ts': ['../storage/schema.ts', '@casushuis/handvat'],
  'server/src/usecases/doe.ts': ['../storage/schema.ts', 'kysely', 'zod', '../ports/store.ts'],
  'server/src/usecases/doe.test.ts': ['./doe.ts', '../storage/schema.ts', '../../../web/src/main.tsx'],
  'server/src/storage/schema.ts': ['kysely'],
  'server/src/storage/store.ts': ['../usecases/doe.ts', './schema.ts', 'node:fs'],
  'server/src/testing/house.ts': ['../storage/store.ts'],
  'server/src/api/server.ts': ['../assembly.ts', '../testing/house.ts', '../usecases/doe.ts'],
  'web/src/main.tsx': ['../../server/src/assembly.ts', 'pg', '@casushuis/handvat'],
} as const satisfies Record<string, readonly string[]>

/** Circles of every kind of import, each by a detour. */
const circles = {
  value: "import { b } from './value-b.ts'",
  type: "import type { B } from './type-b.ts'",
  later: "export const b = () => import('./later-b.ts')",
  passed: "export * from './passed-b.ts'",
} as const

interface Fault {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
}

describe('the directions of imports', () => {
  let tree: string
  let faults: readonly Fault[]
  const namesAt = (from: string, to: string) =>
    faults.filter((f) => f.from === from && f.to.includes(to)).map((f) => f.rule.name)

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'casushuis-directions-'))
    write(tree)
    faults = cruise(tree)
  })
  afterAll(() => rmSync(tree, { recursive: true, force: true }))

  const layer = 'imports only what its layer may'
  test.each([
    ['handvat/src/casus/casus.ts', 'handvat/src/regel.ts', `casus: ${layer}`],
    ['handvat/src/regels/inzage.ts', 'handvat/src/toets.ts', `rules: ${layer}`],
    ['handvat/src/toets.ts', 'fs', 'rulebook: does without Node'],
    ['handvat/src/toets.ts', 'nowhere.ts', 'what is imported exists'],
    ['contract/src/index.ts', 'node_modules/kysely/', `contract: ${layer}`],
    ['server/src/stray.ts', 'server/src/assembly.ts', 'every file belongs to a layer'],
    ['server/src/ports/store.ts', 'server/src/storage/schema.ts', `ports: ${layer}`],
    ['server/src/usecases/doe.ts', 'server/src/storage/schema.ts', `use cases: ${layer}`],
    ['server/src/usecases/doe.ts', 'node_modules/kysely/', `use cases: ${layer}`],
    ['server/src/usecases/doe.test.ts', 'web/src/main.tsx', 'tests stay within their workspace'],
    ['server/src/storage/store.ts', 'server/src/usecases/doe.ts', `storage: ${layer}`],
    ['server/src/api/server.ts', 'server/src/assembly.ts', `api: ${layer}`],
    ['server/src/api/server.ts', 'server/src/testing/house.ts', 'what is shipped does not see the tests'],
    ['web/src/main.tsx', 'server/src/assembly.ts', `web: ${layer}`],
    ['web/src/main.tsx', 'node_modules/pg/', `web: ${layer}`],
  ])('%s may not import %s', (from, to, rule) => {
    expect(namesAt(from, to)).toContain(rule)
  })

  test.each([
    ['handvat/src/regels/inzage.ts', 'handvat/src/casus/casus.ts'],
    ['contract/src/index.ts', 'handvat/src/index.ts'],
    ['server/src/ports/store.ts', 'handvat/src/index.ts'],
    ['server/src/usecases/doe.ts', 'node_modules/zod/'],
    ['server/src/usecases/doe.ts', 'server/src/ports/store.ts'],
    ['server/src/usecases/doe.test.ts', 'server/src/storage/schema.ts'],
    ['server/src/storage/store.ts', 'server/src/storage/schema.ts'],
    ['server/src/storage/store.ts', 'fs'],
    ['server/src/api/server.ts', 'server/src/usecases/doe.ts'],
    ['web/src/main.tsx', 'handvat/src/index.ts'],
  ])('%s may import %s', (from, to) => {
    expect(namesAt(from, to)).toEqual([])
  })

  test.each(Object.keys(circles))('a circle is seen: %s', (kind) => {
    const circle = faults.filter((f) => f.rule.name === 'no circles').map((f) => f.from)
    expect(circle).toContain(`web/src/${kind}-a.ts`)
  })
})

function write(tree: string): void {
  const put = (path: string, text: string) => {
    mkdirSync(join(tree, dirname(path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  for (const [path, targets] of Object.entries(files))
    put(path, targets.map((target) => `import type { X } from '${target}'\n`).join(''))
  for (const [kind, line] of Object.entries(circles)) {
    put(`web/src/${kind}-a.ts`, line)
    put(`web/src/${kind}-b.ts`, `import { c } from './${kind}-c.ts'`)
    put(`web/src/${kind}-c.ts`, `import { a } from './${kind}-a.ts'`)
  }
  copyFileSync(join(root, 'handvat', 'package.json'), join(tree, 'handvat', 'package.json'))
  mkdirSync(join(tree, 'node_modules', '@casushuis'), { recursive: true })
  symlinkSync(join(tree, 'handvat'), join(tree, 'node_modules', '@casushuis', 'handvat'))
  for (const name of ['kysely', 'pg', 'zod'])
    symlinkSync(join(root, 'node_modules', name), join(tree, 'node_modules', name))
}

function cruise(tree: string): readonly Fault[] {
  const config = join(root, '.dependency-cruiser.mjs')
  const command = ['--config', config, '--output-type', 'json', 'handvat', 'contract', 'server', 'web']
  const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'depcruise'), command, {
    cwd: tree,
    encoding: 'utf8',
  })
  return JSON.parse(stdout).summary.violations
}
