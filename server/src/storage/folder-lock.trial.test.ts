import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ConfigError } from '../ports/config-error.ts'
import { lockFolder } from './folder-lock.ts'

const module = new URL('../../dist/storage/folder-lock.js', import.meta.url).href
let folder: string

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'casushuis-slot-')), 'database')
})
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }))

/** Another process that holds the folder, or says that it may not. */
async function holder() {
  const code = `const { lockFolder } = await import(${JSON.stringify(module)})
    const lock = await lockFolder(process.argv[1]).catch(() => undefined)
    console.log(lock ? 'held' : 'refused')
    setInterval(() => lock, 60_000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, folder])
  const [said] = await once(child.stdout, 'data')
  return {
    said: String(said).trim(),
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

describe('the folder of the embedded store', () => {
  test('belongs to one process, whatever lies in the file beside it', async () => {
    // A process that lives and is a stranger: this one.
    await writeFile(`${folder}.slot`, String(process.pid))
    const first = await holder()
    const second = await holder()
    expect([first.said, second.said]).toEqual(['held', 'refused'])
    await expect(lockFolder(folder)).rejects.toThrow(ConfigError)
    await expect(lockFolder(folder)).rejects.toThrow('al in gebruik')
    await Promise.all([first.kill(), second.kill()])
  })

  test('is free as soon as its process is gone, however it went', async () => {
    const killed = await holder()
    await killed.kill()
    const lock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toThrow('al in gebruik')
    await lock.release()
    await (await lockFolder(folder)).release()
  })

  test('is never taken by two that come at once', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, holder))
    expect(all.map(({ said }) => said).toSorted()).toEqual(['held', ...Array(5).fill('refused')])
    for (const one of all) await one.kill()
  })
})
