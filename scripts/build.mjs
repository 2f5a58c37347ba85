import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const oldestNode = [20, 19]

/** What is built from which files, and the outcome that must be there. Both tools look again at what changed. */
const parts = [
  {
    name: 'server',
    sources: ['handvat/src', 'contract/src', 'server/src', 'server/tsconfig.json', 'tsconfig.base.json'],
    outcome: 'server/dist/main.js',
    build: buildServer,
  },
  {
    name: 'screens',
    sources: ['handvat/src', 'contract/src', 'web/src', 'web/public', 'web/index.html', 'web/vite.config.ts'],
    outcome: 'web/dist/index.html',
    build: () => run('vite', ['build', 'web', '--logLevel', 'warn']),
  },
]

/** Stops with a message that says what to do when this Node is older than the project needs. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [needed, neededMinor] = oldestNode
  if (major > needed || (major === needed && minor >= neededMinor)) return
  stop(`Casushuis needs Node ${oldestNode.join('.')} or newer, this is ${version}. Get one at https://nodejs.org`)
}

/** Ends the run with a message for the person at the keyboard. */
export function stop(message) {
  console.error(`\n${message}\n`)
  process.exit(1)
}

/**
 * Runs a program in the folder of the project, on this terminal.
 * A name without a path is a tool of the project itself, from node_modules.
 * @throws {Error} when it ends with anything but success
 */
export async function run(program, words, options = {}) {
  const onWindows = process.platform === 'win32'
  const own = join(root, 'node_modules', '.bin', onWindows ? `${program}.cmd` : program)
  const code = await new Promise((resolve, reject) => {
    const child = spawn(existsSync(own) ? own : program, words, {
      cwd: root,
      stdio: 'inherit',
      shell: onWindows,
      ...options,
    })
    child.on('error', reject).on('close', (code, signal) => resolve(signal ?? code))
    child.stdout?.on('data', options.hears)
    child.stderr?.on('data', options.hears)
  })
  if (code !== 0) throw new Error(`${program} ended with ${code}`)
}

/** Installs the dependencies when the lock file is newer than what npm put in node_modules. */
export async function install() {
  if (await isNewer('node_modules/.package-lock.json', ['package-lock.json'])) return
  console.log('Installing the dependencies …')
  const npm = process.env.npm_execpath
  const command = ['ci', '--no-audit', '--no-fund']
  await (npm?.endsWith('.js') ? run(process.execPath, [npm, ...command]) : run('npm', command))
}

/** Builds what changed since the last time; a second run does nothing. */
export async function build() {
  for (const { name, sources, outcome, build } of parts) {
    const stamp = join('.casushuis', `${name}.built`)
    const installed = 'node_modules/.package-lock.json'
    if (existsSync(join(root, outcome)) && (await isNewer(stamp, [...sources, installed]))) continue
    console.log(`Building the ${name} …`)
    const begun = new Date()
    await build()
    await mkdir(join(root, '.casushuis'), { recursive: true })
    await writeFile(join(root, stamp), '')
    // What changes while it is being built is built again.
    await utimes(join(root, stamp), begun, begun)
  }
}

/** Whether a file is there and nothing in these files and folders changed after it; a file that went changed its folder. */
async function isNewer(path, sources) {
  const moment = await changedAt(path)
  const moments = await Promise.all(sources.map((source) => lastChangeIn(source)))
  return moment > 0 && moments.every((other) => other <= moment)
}

async function lastChangeIn(path) {
  const entries = await readdir(join(root, path), { recursive: true }).catch(() => [])
  return Math.max(...(await Promise.all(['', ...entries].map((entry) => changedAt(join(path, entry))))))
}

/** In milliseconds since 1970; 0 for what is not there. */
async function changedAt(path) {
  return (await stat(join(root, path)).catch(() => ({ mtimeMs: 0 }))).mtimeMs
}

/** The compiler leaves the migrations behind; one that is gone from the source must not be carried out either. */
async function buildServer() {
  await run('tsc', ['-b', 'handvat', 'contract', 'server'])
  const [from, to] = ['src', 'dist'].map((folder) => join(root, 'server', folder, 'storage', 'migrations'))
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
  await run(process.execPath, [join(root, 'server', 'dist', 'storage', 'write-empty-store.js')])
}
