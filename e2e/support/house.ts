import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))

/** The built house, running as its own process with its own data on disk, as a user starts it. */
export interface RunningApp {
  readonly address: string
  /** Ends the process in order, as Ctrl-C does; the data stay. */
  readonly stop: () => Promise<void>
}

/** Settings of the house, by their variable. */
type Settings = Readonly<Record<string, string>>

/** A new folder for the data of a house. */
export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'casushuis-e2e-'))

/**
 * Starts the demo on a free port and waits until it says that it is open.
 * @param folder where its data are or will be
 * @param settings with which, where it is not the usual demo; they can depend on where it will be found
 * @throws {Error} with what the process printed, when it ends before that
 */
export async function startApp(
  folder: string,
  settings: Settings | ((address: string) => Settings) = usual,
): Promise<RunningApp> {
  const port = await freePort()
  const here = typeof settings === 'function' ? { ...usual, ...settings(addressAt(port)) } : settings
  return runApp(port, { CASUSHUIS_DATA: folder, ...here })
}

const usual: Settings = { CASUSHUIS_DEMO: 'ja' }

const addressAt = (port: number): string => `http://localhost:${port}`

/** Starts the house with these settings on this port, and waits until it says that it is open. */
async function runApp(port: number, settings: Settings): Promise<RunningApp> {
  return runProgram(port, [program], { env: { ...environment(), PORT: String(port), NODE_ENV: 'test', ...settings } })
}

/** Starts a program of a house, which knows its port itself, and waits until it says that it is open. */
export async function runProgram(
  port: number,
  words: readonly string[],
  where: { readonly env: NodeJS.ProcessEnv; readonly cwd?: string },
): Promise<RunningApp> {
  const child = spawn(process.execPath, words, { ...where, stdio: ['ignore', 'pipe', 'pipe'] })
  const end = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGINT')
    await end
  }
  await untilOpen(child.stdout, child.stderr, end)
  return {
    address: addressAt(port),
    stop,
  }
}

/** The settings of this process, without a database of elsewhere. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _elsewhere, ...rest } = process.env
  return rest
}

const said: string[] = []

/** The last lines that the houses of this process printed, oldest first. */
export const printedLately = (): readonly string[] => said.slice(-40)

async function untilOpen(stdout: NodeJS.ReadableStream, stderr: NodeJS.ReadableStream, end: Promise<unknown>) {
  createInterface({ input: stderr }).on('line', (line) => said.push(line))
  const lines = createInterface({ input: stdout })
  const open = new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      said.push(line)
      if (line.startsWith('Casushuis staat open op')) resolve()
    })
  })
  const early = end.then(() => {
    throw new Error(`the house did not open:\n${printedLately().join('\n')}`)
  })
  await Promise.race([open, early])
  early.catch(() => undefined)
}

/** A new folder with the data of the demo as it was filled before the journeys. */
export async function filledFolder(filled: string): Promise<string> {
  const folder = await newFolder()
  await cp(filled, folder, { recursive: true })
  return folder
}

/** Takes the data of a house away. */
export const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  listener.close()
  await once(listener, 'close')
  if (!address || typeof address === 'string') throw new Error('no free port')
  return address.port
}
