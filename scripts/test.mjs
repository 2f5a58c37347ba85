import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bouw, controleerNode, installeer, stop, voerUit } from './build.mjs'
import { vindChromium } from './chromium.mjs'
import { beginPostgres, vindPostgres } from './postgres.mjs'

/** What one step came to: tests that passed and failed, or for a check one failure when it does not hold. */
const uitkomsten = []

controleerNode()
const uitslagen = mkdtempSync(join(tmpdir(), 'casushuis-test-'))
process.once('exit', () => rmSync(uitslagen, { recursive: true, force: true }))
// Ends as an exit, so that what runs beside the tests is taken down too.
for (const signaal of ['SIGINT', 'SIGTERM']) process.once(signaal, () => process.exit(130))

const { chromium, postgres } = await maakKlaar()
const server = await beginPostgres(postgres)

// All of it again: what an earlier run remembers can hide a fault that a fresh clone shows.
await stap('Types', () => voerUit('tsc', ['-b', '--force']))
await stap('Lint and format', () => voerUit('biome', ['ci', '--error-on-warnings']))
await stap('Nothing unused', () => voerUit('knip', []))
await stap('Dependency directions and scripts', () => vitest('repo'))
await stap('Build', bouw)
await stap('OpenAPI document', () => voerUit(process.execPath, ['server/dist/api/write-openapi.js', '--check']))
await stap('Rules', () => vitest('handvat'))
await stap('Contract', () => vitest('contract'))
await stap('Storage and API, embedded store', () => vitest('server', { DATABASE_URL_TEST: undefined }))
await stap('Storage and API, PostgreSQL server', () => vitest('server', { DATABASE_URL_TEST: server.url }))
await stap('Requirements', () => voerUit(process.execPath, ['scripts/eisen.mjs', '--kort']))
await stap('Journeys in Chromium', () => vitest('e2e', { CASUSHUIS_CHROMIUM: chromium }))

await server.stop()
vatSamen()

/** Everything that the tests need, before the first of them runs. */
async function maakKlaar() {
  kop('Set-up')
  try {
    await installeer()
    return { chromium: await vindChromium(), postgres: await vindPostgres() }
  } catch (fout) {
    return stop(fout.message)
  }
}

function kop(tekst) {
  console.log(`\n── ${tekst} ${'─'.repeat(Math.max(0, 76 - tekst.length))}`)
}

async function stap(naam, doe) {
  kop(naam)
  const begin = Date.now()
  const uitkomst = await doe().catch((fout) => {
    console.error(fout.message)
    return { geslaagd: 0, mislukt: 1 }
  })
  uitkomsten.push({ naam, duur: Date.now() - begin, geslaagd: 0, mislukt: 0, ...uitkomst })
}

/** Runs one project of the tests. One without tests, or with a test that is skipped, does not hold. */
async function vitest(project, omgeving = {}) {
  const bestand = join(uitslagen, `${uitkomsten.length}.json`)
  const opdracht = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${bestand}`,
  ]
  const fout = await voerUit('vitest', opdracht, { env: { ...process.env, ...omgeving } }).catch((fout) => fout)
  const uitslag = leesUitslag(bestand)
  if (!uitslag) throw fout ?? new Error(`No outcome of the tests of ${project}`)
  const { numPassedTests: geslaagd, numFailedTests: rood, numPendingTests, numTodoTests } = uitslag
  const overgeslagen = numPendingTests + numTodoTests
  if (overgeslagen > 0) console.error(`${overgeslagen} tests were skipped: a test runs or it is not there`)
  if (geslaagd + rood === 0) console.error(`There is no test in ${project}`)
  const nietGoed = rood + overgeslagen
  return { geslaagd, mislukt: nietGoed === 0 && (fout || geslaagd === 0) ? 1 : nietGoed }
}

function leesUitslag(bestand) {
  try {
    return JSON.parse(readFileSync(bestand, 'utf8'))
  } catch {
    return undefined
  }
}

/** The last line counts what the runner counted, and each check that does not hold as one failure. */
function vatSamen() {
  kop('Outcome')
  for (const { naam, duur, geslaagd, mislukt } of uitkomsten) {
    const tel = geslaagd > 0 ? `${geslaagd} passed` : ''
    const regel = [
      mislukt > 0 ? '✗' : '✓',
      naam.padEnd(36),
      `${Math.round(duur / 1000)} s`.padStart(6),
      tel.padStart(14),
    ]
    console.log([...regel, mislukt > 0 ? `${mislukt} failed` : ''].join(' ').trimEnd())
  }
  const som = (soort) => uitkomsten.reduce((totaal, uitkomst) => totaal + uitkomst[soort], 0)
  console.log(`\n${som('geslaagd')} passed, ${som('mislukt')} failed`)
  process.exitCode = som('mislukt') > 0 ? 1 : 0
}
