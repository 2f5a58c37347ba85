import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, checkNode, install, root, run, stop } from './build.mjs'

/** What a house in production starts or does, by the name of its command. */
const programs = {
  start: 'server/dist/main.js',
  'nieuw-huis': 'server/dist/new-house-main.js',
  'logboek:controle': 'server/dist/logboek-main.js',
  verklaring: 'server/dist/verklaring-main.js',
  reservekopie: 'server/dist/backup-main.js',
  terugzetten: 'server/dist/restore-main.js',
}
/** What a house in production imports only when a setting asks for it. */
const onRequest = [
  'server/dist/telemetry/open-telemetry.js',
  'server/dist/mail/smtp.js',
  'server/dist/letters/typst.js',
  'server/dist/identity/access-token.js',
]
/** What is ours and goes along as it is. */
const whole = [
  'server/dist/storage/migrations',
  'web/dist',
  'LICENSE',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/beheer.md',
  'docs/installeren.md',
  'docs/inrichten.md',
  'docs/koppelen.md',
  'docs/beeld',
  'docs/rollen',
  'deploy/systemd',
]
/** Our own packages that the server imports by name. */
const packages = ['handvat', 'contract']
/** What a package brings for who builds on it. */
const forBuilders = /([.]ts|[.][cm]ts|[.]map|[\\/]build[\\/](esm|esnext))$/

/**
 * Lays down what a house in production needs and nothing else, from what was built: the files of ours that its programs
 * import from the first to the last, the screens, and the packages of npm that the server depends on, as they are
 * installed here. What is imported only when a demo or an embedded store is asked for stays behind.
 * @param {string} folder emptied first
 */
export async function makeBundle(folder) {
  await rm(folder, { recursive: true, force: true })
  const of = await readJson('package.json')
  for (const file of await imported([...Object.values(programs), ...onRequest])) await copy(file, join(folder, file))
  for (const path of whole) await copy(path, join(folder, path))
  for (const name of packages) await copyOwn(name, join(folder, 'node_modules', '@casushuis', name))
  for (const path of installed()) await copyPackage(path, join(folder, path))
  await writeJson(join(folder, 'package.json'), {
    ...{ name: of.name, version: of.version, private: true, type: of.type, license: of.license, engines: of.engines },
    scripts: Object.fromEntries(Object.entries(programs).map(([name, file]) => [name, `node ${file}`])),
  })
  await writeJson(join(folder, 'pakket.json'), { versie: of.version, commit: commit() })
}

/** The files of ours that these import as soon as they are loaded, and so on. */
async function imported(entries) {
  const found = new Set()
  const look = async (file) => {
    if (found.has(file)) return
    found.add(file)
    const text = await readFile(join(root, file), 'utf8')
    for (const [, path] of text.matchAll(/\bfrom ['"]([.]{1,2}\/[^'"]+[.]js)['"]/g))
      await look(join(dirname(file), path))
  }
  for (const entry of entries) await look(entry)
  return found
}

async function copyOwn(name, to) {
  const { version, license, type } = await readJson(join(name, 'package.json'))
  for (const file of await imported([`${name}/dist/index.js`])) await copy(file, join(to, relative(name, file)))
  const exports = { '.': './dist/index.js' }
  await writeJson(join(to, 'package.json'), { name: `@casushuis/${name}`, version, license, type, exports })
}

/** Packages of npm; our own are links there. */
const isOfOthers = /^node_modules(?![\\/]@casushuis)/

/** Where npm put the packages that the server needs when it runs; our own stand elsewhere. */
function installed() {
  const words = ['ls', '--all', '--parseable', '--omit=dev', '--workspace=@casushuis/server']
  const npm = process.env.npm_execpath
  const [program, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const lines = execFileSync(program, [...first, ...words], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
  return lines.map((line) => relative(root, line)).filter((path) => isOfOthers.test(path))
}

async function copyPackage(from, to) {
  const start = join(root, from)
  const isNeeded = (path) => !relative(start, path).split(/[\\/]/).includes('node_modules') && !forBuilders.test(path)
  await cp(start, to, { recursive: true, filter: isNeeded })
}

async function copy(from, to) {
  await mkdir(dirname(to), { recursive: true })
  await cp(join(root, from), to, { recursive: true })
}

const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'))
const writeJson = (path, value) => writeFile(path, `${JSON.stringify(value, null, 2)}\n`)

/** Of what it was made; null outside a repository. */
function commit() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return null
  }
}

/** The command: a folder, and the same as one file. */
async function make() {
  checkNode()
  await install()
  await build()
  const { name, version } = await readJson('package.json')
  const [place, bundle] = ['pakket', `${name}-${version}`]
  await makeBundle(join(root, place, bundle))
  await run('tar', ['-czf', `${bundle}.tar.gz`, bundle], { cwd: join(root, place) })
  const entries = await readdir(join(root, place, bundle), { recursive: true })
  console.log(`${place}/${bundle} and ${place}/${bundle}.tar.gz: ${entries.length} files and folders`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await make().catch((error) => stop(error.message))
