import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../scripts/build.mjs'

/** In milliseconds; a start that takes longer hangs. */
const patience = 120_000

/** Starts the built server with these settings and none of the environment's. */
export function startHouse(settings) {
  const env = { PATH: process.env.PATH, PORT: '0', CASUSHUIS_DEMO: 'nee', ...settings }
  const child = spawn(process.execPath, [join(root, 'server', 'dist', 'main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = []
  const begun = performance.now()
  const alarm = setTimeout(() => child.kill('SIGKILL'), patience)
  const ended = once(child, 'close').then(([code, signal]) => {
    clearTimeout(alarm)
    return { code, signal, said: said.join('\n') }
  })
  const opened = new Promise((resolve, reject) => {
    for (const input of [child.stdout, child.stderr])
      createInterface({ input }).on('line', (line) => {
        said.push(line)
        const [, address] = /staat open op (http\S+\d)/.exec(line) ?? []
        if (address) resolve({ address, took: performance.now() - begun })
      })
    ended.then((end) => reject(new Error(`the house did not open:\n${end.said}`)))
  })
  opened.then(() => clearTimeout(alarm)).catch(() => {})
  return {
    ...{ child, said, opened, ended },
    kill() {
      child.kill('SIGKILL')
      return ended
    },
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Whether the logboek adds up, by the program that anyone can run: `npm run logboek:controle`. */
export async function controlsLogboek(settings) {
  const child = spawn(process.execPath, [join(root, 'server', 'dist', 'logboek-main.js')], {
    env: { PATH: process.env.PATH, CASUSHUIS_DEMO: 'nee', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part) => {
    said += part
  })
  const [code] = await once(child, 'close')
  const [, records = '0', chains = '0'] = /: (\d+) regels in (\d+) reeksen/.exec(said) ?? []
  const broken = said.split('\n').filter((line) => line.includes(', nummer ')).length
  if (code !== 0 && broken === 0) throw new Error(`the logboek could not be checked:\n${said}`)
  return { broken, records: Number(records), chains: Number(chains) }
}
