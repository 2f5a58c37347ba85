import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../scripts/build.mjs'
import { asRatio, within } from './table.mjs'

/** How long a start may take before it counts as hanging, in milliseconds. */
const patience = 120_000

/**
 * Starting the built server as a process of its own: on an empty folder, with the demo being filled, and once more on
 * what that left behind. The clock stops when the address answers.
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureStart() {
  const map = await mkdtemp(join(tmpdir(), 'casushuis-bench-start-'))
  try {
    const cold = await startOnce(map)
    const warm = await startOnce(map)
    return [
      { what: 'cold start: empty folder, demo filled', ...within(cold, 10_000) },
      { what: 'warm start: the second time', ...within(warm, 2_000), ratio: asRatio(warm, cold) },
    ]
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

async function startOnce(map) {
  const begin = performance.now()
  const app = spawn(process.execPath, [join(root, 'server', 'dist', 'main.js')], {
    env: { PATH: process.env.PATH, CASUSHUIS_DATA: map, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = once(app, 'exit')
  const alarm = setTimeout(() => app.kill('SIGKILL'), patience)
  try {
    const antwoord = await fetch(await addressOf(app))
    if (!antwoord.ok) throw new Error(`the house answered ${antwoord.status}`)
    return performance.now() - begin
  } finally {
    clearTimeout(alarm)
    app.kill('SIGTERM')
    await end
  }
}

/** The address that the server says it is open at. */
async function addressOf({ stdout }) {
  for await (const regel of createInterface(stdout)) {
    const [address] = /https?:\/\/localhost:\d+/.exec(regel) ?? []
    if (address) {
      stdout.resume()
      return address
    }
  }
  throw new Error('the house stopped before it was open')
}
