import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { root } from './build.mjs'

const skipped = new Set(['node_modules', 'dist', '.git', '.casushuis', 'data', 'coverage'])
const testFunctions = new Set(['test', 'it', 'describe'])
/** A test that does not run proves nothing. */
const runs = (call) => !/\.(skip|todo)\b/.test(call)

const [folder = root] = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith('--'))
  .map((path) => resolve(path))
const isShort = process.argv.includes('--short')
const eisen = JSON.parse(readFileSync(join(folder, 'docs', 'eisen.json'), 'utf8'))
const tests = testFiles(folder).flatMap((file) =>
  titlesIn(file).map((title) => ({ file: relative(folder, file), title, ids: idsOf(title) })),
)

const unproven = eisen.filter(({ id, issue }) => issue !== null && proofs(id).length === 0)
const known = new Set(eisen.map(({ id }) => id))
const unknown = tests.filter(({ ids }) => ids.some((id) => !known.has(id)))

if (!isShort) for (const eis of eisen) show(eis)
summarise()

function show({ id, eis, paragraaf, issue }) {
  const proof = proofs(id)
  console.log(`\n${id.padEnd(4)}${eis} (${paragraaf.join(', ')})`)
  for (const { file, title } of proof) console.log(`    ✓ ${file}: ${title}`)
  if (proof.length > 0) return
  console.log(issue === null ? '    open, no issue claims it yet' : `    ✗ no test, though issue ${issue} claims it`)
}

function summarise() {
  const proven = eisen.filter(({ id }) => proofs(id).length > 0).length
  console.log(`\n${proven} of ${eisen.length} requirements have a test, ${eisen.length - proven} are open`)
  for (const { id, issue } of unproven) console.error(`${id} is claimed by issue ${issue} and has no test`)
  for (const { file, title } of unknown) console.error(`${file} names a requirement that is not there: ${title}`)
  process.exitCode = unproven.length + unknown.length > 0 ? 1 : 0
}

function proofs(id) {
  return tests.filter(({ ids }) => ids.includes(id))
}

/** Tests, and the situations in `testing/` and `proef/` that a test takes its titles from. */
function testFiles(inFolder) {
  return readdirSync(inFolder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(inFolder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : testFiles(path)
    return /\.test\.tsx?$/.test(entry.name) || /[\\/](testing|proef)[\\/].*\.ts$/.test(path) ? [path] : []
  })
}

/** The titles of tests: the first argument of `test`, `it` and `describe`, and `titel` in a table of situations. */
function titlesIn(file) {
  const found = []
  const visit = (node) => {
    const title = titleOf(node)
    if (title !== undefined) found.push(title)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
  return found
}

function titleOf(node) {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'titel')
    return textOf(node.initializer)
  if (!ts.isCallExpression(node)) return undefined
  const call = dotted(node.expression)
  return testFunctions.has(call.split('.')[0]) && runs(call) ? textOf(node.arguments[0]) : undefined
}

/** What is called, as dotted names: `test`, `it.each`, `describe.skip`. */
function dotted(node) {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isPropertyAccessExpression(node)) return `${dotted(node.expression)}.${node.name.text}`
  return ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node) ? dotted(node.expression ?? node.tag) : ''
}

function textOf(node) {
  if (node && ts.isStringLiteralLike(node)) return node.text
  return node && ts.isTemplateExpression(node) ? `${node.head.text}…` : undefined
}

/** The ids between brackets at the beginning of a title. */
function idsOf(title) {
  const prefix = /^(\s*\[[A-Z]\d+\])+/.exec(title)?.[0] ?? ''
  return [...prefix.matchAll(/\[([A-Z]\d+)\]/g)].map(([, id]) => id)
}
