import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const wortel = fileURLToPath(new URL('..', import.meta.url))

const minstensNode = [20, 19]
const stempels = join(wortel, '.casushuis', 'gebouwd.json')

/** What is built, from which files, into which file; rebuilt only when one of these changed. */
const delen = [
  {
    naam: 'server',
    bronnen: [
      'handvat/src',
      'contract/src',
      'server/src',
      'handvat/tsconfig.json',
      'contract/tsconfig.json',
      'server/tsconfig.json',
      'tsconfig.base.json',
    ],
    uitkomst: 'server/dist/main.js',
    bouw: bouwServer,
  },
  {
    naam: 'screens',
    bronnen: [
      'handvat/src',
      'contract/src',
      'web/src',
      'web/public',
      'web/index.html',
      'web/vite.config.ts',
      'web/package.json',
    ],
    uitkomst: 'web/dist/index.html',
    bouw: () => voerUit('vite', ['build', 'web', '--logLevel', 'warn']),
  },
]

/** Stops with a message that says what to do when this Node is older than the project needs. */
export function controleerNode(versie = process.versions.node) {
  const [hoofd = 0, deel = 0] = versie.split('.').map(Number)
  const [nodig, nodigDeel] = minstensNode
  if (hoofd > nodig || (hoofd === nodig && deel >= nodigDeel)) return
  stop(`Casushuis needs Node ${minstensNode.join('.')} or newer, this is ${versie}. Get one at https://nodejs.org`)
}

/** Ends the run with a message for the person at the keyboard. */
export function stop(bericht) {
  console.error(`\n${bericht}\n`)
  process.exit(1)
}

/**
 * Runs a program in the folder of the project, on this terminal.
 * A name without a path is a tool of the project itself, from node_modules.
 * @throws {Error} when it ends with anything but success
 */
export async function voerUit(programma, argumenten, opties = {}) {
  const opWindows = process.platform === 'win32'
  const eigen = join(wortel, 'node_modules', '.bin', opWindows ? `${programma}.cmd` : programma)
  const wat = existsSync(eigen) ? eigen : programma
  const code = await new Promise((klaar, mislukt) => {
    spawn(wat, argumenten, { cwd: wortel, stdio: 'inherit', shell: opWindows, ...opties })
      .on('error', mislukt)
      .on('close', (code, signaal) => klaar(signaal ?? code))
  })
  if (code !== 0) throw new Error(`${programma} ended with ${code}`)
}

/** Installs the dependencies when what is installed is not what the lock file says. */
export async function installeer() {
  if (await isGeinstalleerd()) return
  console.log('Installing the dependencies …')
  const npm = process.env.npm_execpath
  const opdracht = ['ci', '--no-audit', '--no-fund']
  await (npm?.endsWith('.js') ? voerUit(process.execPath, [npm, ...opdracht]) : voerUit('npm', opdracht))
}

/** npm keeps its own list of what it put in node_modules; optional parts of other platforms are not on it. */
async function isGeinstalleerd() {
  const lijst = join(wortel, 'node_modules', '.package-lock.json')
  if (!existsSync(lijst)) return false
  const [gevraagd, aanwezig] = await Promise.all([
    leesPakketten(join(wortel, 'package-lock.json')),
    leesPakketten(lijst),
  ])
  return Object.entries(gevraagd)
    .filter(([pad, { optional }]) => pad.includes('node_modules/') && !optional)
    .every(([pad, { version }]) => pad in aanwezig && aanwezig[pad].version === version)
}

async function leesPakketten(bestand) {
  return JSON.parse(await readFile(bestand, 'utf8')).packages
}

/** Builds what changed since the last time; a second run does nothing. */
export async function bouw() {
  const gebouwd = await leesStempels()
  for (const { naam, bronnen, uitkomst, bouw } of delen) {
    const stempel = await stempelVan([...bronnen, 'package-lock.json'])
    if (gebouwd[naam] === stempel && existsSync(join(wortel, uitkomst))) continue
    console.log(`Building the ${naam} …`)
    await bouw()
    gebouwd[naam] = stempel
    await mkdir(dirname(stempels), { recursive: true })
    await writeFile(stempels, JSON.stringify(gebouwd))
  }
}

async function leesStempels() {
  return JSON.parse(await readFile(stempels, 'utf8').catch(() => '{}'))
}

async function stempelVan(bronnen) {
  const hash = createHash('sha256')
  for (const bron of bronnen) {
    for (const bestand of await bestandenIn(join(wortel, bron))) {
      hash.update(`${relative(wortel, bestand)}\0`).update(await readFile(bestand))
    }
  }
  return hash.digest('hex')
}

/** The file itself, or all files in the folder, in a fixed order. */
async function bestandenIn(pad) {
  const inhoud = await readdir(pad, { recursive: true, withFileTypes: true }).catch((fout) => {
    if (fout.code === 'ENOTDIR') return null
    if (fout.code === 'ENOENT') return []
    throw fout
  })
  if (inhoud === null) return [pad]
  return inhoud
    .filter((d) => d.isFile())
    .map((d) => join(d.parentPath ?? d.path, d.name))
    .sort()
}

async function bouwServer() {
  await voerUit('tsc', ['-b', 'handvat', 'contract', 'server'])
  await neemSqlMee()
}

/** The compiler leaves the migrations behind; one that is gone from the source must not be carried out either. */
async function neemSqlMee() {
  const bron = join(wortel, 'server', 'src')
  const doel = join(wortel, 'server', 'dist')
  const isSql = (bestand) => bestand.endsWith('.sql')
  for (const oud of (await bestandenIn(doel)).filter(isSql)) await rm(oud)
  for (const sql of (await bestandenIn(bron)).filter(isSql)) {
    const naar = join(doel, relative(bron, sql))
    await mkdir(dirname(naar), { recursive: true })
    await copyFile(sql, naar)
  }
}
