import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { build, checkNode, install, root, run, stop } from './build.mjs'

const npm = (script) => (options) => run('npm', ['run', '--silent', script], options)
const node = (words) => (options) => run(process.execPath, words, options)

/** Two rows of checks, side by side. All of it again: what an earlier run remembers can hide what a fresh clone shows. */
const checks = [
  [
    ['Types', (options) => run('tsc', ['-b', '--force'], options)],
    ['Build', build],
    ['OpenAPI document', node(['server/dist/api/write-openapi.js', '--check'])],
  ],
  [
    ['Lint and format', (options) => run('biome', ['ci', '--error-on-warnings'], options)],
    ['Nothing unused', (options) => run('knip', [], options)],
    ['Dependency directions and circles', npm('directions')],
    ['No secrets', npm('secrets')],
    ['Requirements', node(['scripts/eisen.mjs', '--short'])],
  ],
]
/** Where the tests lie, and how often each is run: the server on the embedded store and on a PostgreSQL server. */
const tests = { scripts: 1, handvat: 1, contract: 1, server: 2, e2e: 1 }
/** Tests of what only one of the two stores has. */
const onOneStore = /[.](postgres|trial)[.]test[.]ts$/

/** What each step came to: tests that passed and failed, or for a check one failure when it does not hold. */
const outcomes = []

checkNode()
await install().catch((error) => stop(error.message))
await Promise.all(checks.map(inOrder))
await runTests()
sumUp()

async function inOrder(row) {
  for (const [name, check] of row) {
    const begin = Date.now()
    const said = []
    const options = { stdio: ['ignore', 'pipe', 'pipe'], hears: (text) => said.push(text) }
    const failed = await check(options).then(
      () => 0,
      (error) => said.push(error.message) && 1,
    )
    heading(name)
    console.log(said.join('').trim())
    outcomes.push({ name, duration: Date.now() - begin, passed: 0, failed })
  }
}

/** One run of everything. A folder without tests, or with a test that is skipped, does not hold. */
async function runTests() {
  heading('Tests')
  const folder = mkdtempSync(join(tmpdir(), 'casushuis-test-'))
  const file = join(folder, 'outcome.json')
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const begin = Date.now()
  const error = await run('vitest', ['run', ...reports]).catch((error) => error)
  const results = readResults(file)
  rmSync(folder, { recursive: true })
  const rows = Object.keys(tests).map((name) => countIn(name, results))
  const noticed = rows.some(({ failed }) => failed > 0)
  outcomes.push(...rows, { name: 'Tests', duration: Date.now() - begin, passed: 0, failed: error && !noticed ? 1 : 0 })
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults
  } catch {
    return []
  }
}

function countIn(name, results) {
  const files = results.filter((result) => relative(root, result.name).startsWith(name))
  const all = files.flatMap((result) => result.assertionResults)
  const passed = all.filter(({ status }) => status === 'passed').length
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  const each = [...new Set(files.map((result) => result.name))]
  const expected = each.reduce((sum, file) => sum + (onOneStore.test(file) ? 1 : tests[name]), 0)
  const isWhole = files.length > 0 && files.length === expected
  if (!isWhole) console.error(`The tests in ${name} did not all run`)
  if (all.some(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo'))
    console.error(`Tests in ${name} were skipped: a test runs or it is not there`)
  return { name: `Tests in ${name}`, passed, failed: all.length - passed + broken.length + (isWhole ? 0 : 1) }
}

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`)
}

/** The last line counts what the runner counted, and each check that does not hold as one failure. */
function sumUp() {
  heading('Outcome')
  for (const { name, duration, passed, failed } of outcomes) {
    const time = duration === undefined ? '' : `${Math.round(duration / 1000)} s`
    const cells = [
      failed > 0 ? '✗' : '✓',
      name.padEnd(36),
      time.padStart(6),
      passed > 0 ? `${passed} passed`.padStart(14) : '',
    ]
    console.log([...cells, failed > 0 ? `${failed} failed` : ''].join(' ').trimEnd())
  }
  const sum = (kind) => outcomes.reduce((total, outcome) => total + outcome[kind], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') > 0 ? 1 : 0
}
