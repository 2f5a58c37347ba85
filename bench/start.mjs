import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { wortel } from '../scripts/build.mjs'
import { alsVerhouding, inSeconden } from './table.mjs'

/** How long a start may take before it counts as hanging, in milliseconds. */
const geduld = 120_000

/**
 * Starting the built server as a process of its own: on an empty folder, with the demo being filled, and once more on
 * what that left behind. The clock stops when the address answers.
 * @returns {Promise<readonly import('./table.mjs').Rij[]>}
 */
export async function meetStart() {
  const map = await mkdtemp(join(tmpdir(), 'casushuis-bench-start-'))
  try {
    const koud = await startEens(map)
    const warm = await startEens(map)
    return [
      { wat: 'cold start: empty folder, demo filled', gemeten: inSeconden(koud) },
      { wat: 'warm start: the second time', gemeten: inSeconden(warm), verhouding: alsVerhouding(warm, koud) },
    ]
  } finally {
    await rm(map, { recursive: true, force: true })
  }
}

async function startEens(map) {
  const begin = performance.now()
  const huis = spawn(process.execPath, [join(wortel, 'server', 'dist', 'main.js')], {
    env: { PATH: process.env.PATH, CASUSHUIS_DATA: map, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const einde = once(huis, 'exit')
  const wekker = setTimeout(() => huis.kill('SIGKILL'), geduld)
  try {
    const antwoord = await fetch(await wachtOpAdres(huis))
    if (!antwoord.ok) throw new Error(`the house answered ${antwoord.status}`)
    return performance.now() - begin
  } finally {
    clearTimeout(wekker)
    huis.kill('SIGTERM')
    await einde
  }
}

/** The address that the server says it is open at. */
async function wachtOpAdres({ stdout }) {
  for await (const regel of createInterface(stdout)) {
    const [adres] = /https?:\/\/localhost:\d+/.exec(regel) ?? []
    if (adres) {
      stdout.resume()
      return adres
    }
  }
  throw new Error('the house stopped before it was open')
}
