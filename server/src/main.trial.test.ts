import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HouseProcess, startProcess } from './testing/house-process.ts'

let folder: string
const started: HouseProcess[] = []
const start = (settings: Readonly<Record<string, string>> = {}) => {
  const house = startProcess({ CASUSHUIS_DATA: folder, ...settings })
  started.push(house)
  return house
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casushuis-process-'))
})
afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

describe('a house as a process', () => {
  test('stops in order with clients that never finish asking', async () => {
    const house = start()
    const { port } = new URL(await house.opened)
    const slow = Array.from({ length: 5 }, () => connect(Number(port), '127.0.0.1'))
    await Promise.all(
      slow.map((client) => new Promise((done) => client.on('error', done).write('GET / HTTP/1.1\r\nHo', done))),
    )
    house.child.kill('SIGTERM')
    expect((await house.ended).code).toBe(0)
  })
})
