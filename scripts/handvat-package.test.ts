import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const handvat = join(root, 'handvat')
const readme = await readFile(join(handvat, 'README.md'), 'utf8')

/** As strict as a user can be, with the types of the package checked too. */
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: 'nodenext',
  moduleResolution: 'nodenext',
  target: 'es2023',
  lib: ['es2023'],
  types: [],
  skipLibCheck: false,
}

/** The block of the README in this language. */
function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(readme)?.[1]
  if (found === undefined) throw new Error(`the README has no block of ${language}`)
  return found
}

let folder = ''
let packed: readonly string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casushuis-handvat-'))
  await run(process.execPath, [tsc, '-b', handvat])
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: handvat })
  const [{ filename, files }] = JSON.parse(stdout)
  packed = files.map((f: { path: string }) => f.path)
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], { cwd: folder })
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test('the package of the rulebook has what it needs, without tests and without a dependency', async () => {
  expect(packed).toContain('README.md')
  expect(packed).toContain('dist/index.js')
  expect(packed).toContain('dist/index.d.ts')
  expect(packed.filter((path) => /\.test\.|testing\/|tsbuildinfo/.test(path))).toEqual([])
  const installed = await run('npm', ['ls', '--all', '--parseable'], { cwd: folder })
  expect(installed.stdout.trim().split('\n')).toHaveLength(2)
})

test('the example of its README works with its types in an empty folder, and prints what it says', async () => {
  await writeFile(join(folder, 'example.ts'), block('ts'))
  await writeFile(join(folder, 'console.d.ts'), 'declare const console: { log(...what: unknown[]): void }\n')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  await run(process.execPath, [tsc], { cwd: folder })
  const { stdout } = await run(process.execPath, ['example.js'], { cwd: folder })
  expect(stdout).toBe(block('text'))
}, 120_000)
