import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The built server, as a process of its own. */
export interface HouseProcess {
  readonly child: ChildProcess
  /** Everything that it said so far. */
  readonly said: string[]
  /** Its address, as soon as it is open; rejects with what it said when it ends before that. */
  readonly opened: Promise<string>
  /** How it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>
}

/** Starts the built server with these settings and none of the environment's. */
export function startProcess(settings: Readonly<Record<string, string>>): HouseProcess {
  const env = { PATH: process.env.PATH, PORT: '0', CASUSHUIS_DEMO: 'nee', ...settings }
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  let open = (_address: string) => {}
  const address = new Promise<string>((done) => {
    open = done
  })
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      said.push(line)
      const [, found] = /staat open op (http\S+\d)/.exec(line) ?? []
      if (found) open(found)
    })
  const ended = once(child, 'close').then(([code]) => ({ code, said: said.join('\n') }))
  const early = ended.then((end): never => {
    throw new Error(`the house did not open:\n${end.said}`)
  })
  const opened = Promise.race([address, early])
  opened.catch(() => undefined)
  return { child, said, opened, ended }
}
