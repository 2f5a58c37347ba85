import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { root } from './build.mjs'

const overslaan = new Set(['node_modules', 'dist', '.git', '.casushuis', 'data', 'coverage'])
const toetsfuncties = new Set(['test', 'it', 'describe'])
/** A test that does not run proves nothing. */
const loopt = (roep) => !/\.(skip|todo)\b/.test(roep)

const [map = root] = process.argv
  .slice(2)
  .filter((a) => !a.startsWith('--'))
  .map((pad) => resolve(pad))
const isKort = process.argv.includes('--kort')
const eisen = JSON.parse(readFileSync(join(map, 'docs', 'eisen.json'), 'utf8'))
const toetsen = testbestanden(map).flatMap((bestand) =>
  titels(bestand).map((titel) => ({ bestand: relative(map, bestand), titel, ids: idsVan(titel) })),
)

const onbewezen = eisen.filter(({ id, issue }) => issue !== null && bewijzen(id).length === 0)
const bekend = new Set(eisen.map(({ id }) => id))
const onbekend = toetsen.filter(({ ids }) => ids.some((id) => !bekend.has(id)))

if (!isKort) for (const eis of eisen) toon(eis)
vatSamen()

function toon({ id, eis, paragraaf, issue }) {
  const bewijs = bewijzen(id)
  console.log(`\n${id.padEnd(4)}${eis} (${paragraaf.join(', ')})`)
  for (const { bestand, titel } of bewijs) console.log(`    ✓ ${bestand}: ${titel}`)
  if (bewijs.length > 0) return
  console.log(issue === null ? '    open, no issue claims it yet' : `    ✗ no test, though issue ${issue} claims it`)
}

function vatSamen() {
  const bewezen = eisen.filter(({ id }) => bewijzen(id).length > 0).length
  console.log(`\n${bewezen} of ${eisen.length} requirements have a test, ${eisen.length - bewezen} are open`)
  for (const { id, issue } of onbewezen) console.error(`${id} is claimed by issue ${issue} and has no test`)
  for (const { bestand, titel } of onbekend) console.error(`${bestand} names a requirement that is not there: ${titel}`)
  process.exitCode = onbewezen.length + onbekend.length > 0 ? 1 : 0
}

function bewijzen(id) {
  return toetsen.filter(({ ids }) => ids.includes(id))
}

/** Tests, and the tables of situations in `testing/` that a test takes its titles from. */
function testbestanden(in_) {
  return readdirSync(in_, { withFileTypes: true }).flatMap((d) => {
    const pad = join(in_, d.name)
    if (d.isDirectory()) return overslaan.has(d.name) ? [] : testbestanden(pad)
    return /\.test\.tsx?$/.test(d.name) || /[\\/]testing[\\/].*\.ts$/.test(pad) ? [pad] : []
  })
}

/** The titles of tests: the first argument of `test`, `it` and `describe`, and `titel` in a table of situations. */
function titels(bestand) {
  const gevonden = []
  const bezoek = (knoop) => {
    const titel = titelVan(knoop)
    if (titel !== undefined) gevonden.push(titel)
    ts.forEachChild(knoop, bezoek)
  }
  bezoek(ts.createSourceFile(bestand, readFileSync(bestand, 'utf8'), ts.ScriptTarget.Latest))
  return gevonden
}

function titelVan(knoop) {
  if (ts.isPropertyAssignment(knoop) && ts.isIdentifier(knoop.name) && knoop.name.text === 'titel')
    return tekstVan(knoop.initializer)
  if (!ts.isCallExpression(knoop)) return undefined
  const roep = wegNaar(knoop.expression)
  return toetsfuncties.has(roep.split('.')[0]) && loopt(roep) ? tekstVan(knoop.arguments[0]) : undefined
}

/** What is called, as dotted names: `test`, `it.each`, `describe.skip`. */
function wegNaar(knoop) {
  if (ts.isIdentifier(knoop)) return knoop.text
  if (ts.isPropertyAccessExpression(knoop)) return `${wegNaar(knoop.expression)}.${knoop.name.text}`
  return ts.isCallExpression(knoop) || ts.isTaggedTemplateExpression(knoop)
    ? wegNaar(knoop.expression ?? knoop.tag)
    : ''
}

function tekstVan(knoop) {
  if (knoop && ts.isStringLiteralLike(knoop)) return knoop.text
  return knoop && ts.isTemplateExpression(knoop) ? `${knoop.head.text}…` : undefined
}

/** The ids between brackets at the beginning of a title. */
function idsVan(titel) {
  const begin = /^(\s*\[[A-Z]\d+\])+/.exec(titel)?.[0] ?? ''
  return [...begin.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id]) => id)
}
