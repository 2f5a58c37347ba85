import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const hoofdprogramma = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))

/** The built house, running as its own process with its own data on disk, as a user starts it. */
export interface Draaiendhuis {
  readonly adres: string
  /** Ends the process in order, as Ctrl-C does; the data stay. */
  readonly stop: () => Promise<void>
}

/** A new folder for the data of a house. */
export const nieuweMap = (): Promise<string> => mkdtemp(join(tmpdir(), 'casushuis-e2e-'))

/**
 * Starts the demo on a free port and waits until it says that it is open.
 * @param map where its data are or will be
 * @throws {Error} with what the process printed, when it ends before that
 */
export async function startHuis(map: string): Promise<Draaiendhuis> {
  const poort = await vrijePoort()
  const { DATABASE_URL: _elders, ...omgeving } = process.env
  const proces = spawn(process.execPath, [hoofdprogramma], {
    env: { ...omgeving, PORT: String(poort), CASUSHUIS_DATA: map, CASUSHUIS_DEMO: 'ja', NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const einde = once(proces, 'exit')
  const stop = async () => {
    if (proces.exitCode === null) proces.kill('SIGINT')
    await einde
  }
  await totOpen(proces.stdout, proces.stderr, einde)
  return {
    adres: `http://localhost:${poort}`,
    stop,
  }
}

async function totOpen(stdout: NodeJS.ReadableStream, stderr: NodeJS.ReadableStream, einde: Promise<unknown>) {
  const gezegd: string[] = []
  createInterface({ input: stderr }).on('line', (regel) => gezegd.push(regel))
  const regels = createInterface({ input: stdout })
  const open = new Promise<void>((klaar) => {
    regels.on('line', (regel) => {
      gezegd.push(regel)
      if (regel.startsWith('Casushuis staat open op')) klaar()
    })
  })
  const voortijdig = einde.then(() => {
    throw new Error(`the house did not open:\n${gezegd.join('\n')}`)
  })
  await Promise.race([open, voortijdig])
  voortijdig.catch(() => undefined)
}

/** Takes the data of a house away. */
export const ruimOp = (map: string): Promise<void> => rm(map, { recursive: true, force: true })

async function vrijePoort(): Promise<number> {
  const luisteraar = createServer().listen(0, '127.0.0.1')
  await once(luisteraar, 'listening')
  const adres = luisteraar.address()
  luisteraar.close()
  await once(luisteraar, 'close')
  if (!adres || typeof adres === 'string') throw new Error('no free port')
  return adres.port
}
