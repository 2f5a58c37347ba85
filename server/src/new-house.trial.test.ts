import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const program = fileURLToPath(new URL('../dist/new-house-main.js', import.meta.url))
const uitgever = 'https://inloggen.voorbeeld.nl'
const loket = { id: 'loket', naam: 'Loket', uitgever, clientId: 'huis', clientSecret: 'geheim', acr: ['2'] }
const house = ['--naam', 'ZVH Kust', '--inzage-vooraf', 'nee', '--beheerder', 'I. Kramer', '--uitgever', uitgever]

describe('npm run nieuw-huis', () => {
  let map: string
  /** Where the server itself is running meanwhile. */
  const door = createServer()
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'casushuis-nieuw-'))
    await once(door.listen(0, '127.0.0.1'), 'listening')
  })
  afterAll(async () => {
    door.close()
    await rm(map, { recursive: true, force: true })
  })

  const run = (words: readonly string[], demo = 'nee') => {
    const { port } = door.address() as AddressInfo
    const env = { PATH: process.env.PATH, CASUSHUIS_DATA: map, CASUSHUIS_DEMO: demo, PORT: String(port) }
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      env: { ...env, CASUSHUIS_OIDC: JSON.stringify([loket]) },
      encoding: 'utf8',
    })
    return { status, said: stdout + stderr }
  }

  test('sets a house up, and says so; a second time it was there', () => {
    const made = run([...house, '--onderwerp', 'ik1'])
    expect(made.said).toMatch(/^ZVH Kust is ingericht\. I\. Kramer is functioneel beheerder/)
    expect(made.status).toBe(0)
    expect(run([...house, '--onderwerp', 'ik1'])).toMatchObject({ status: 0, said: expect.stringMatching(/was er al/) })
  })

  test('invites its beheerder at an address with a link, and makes another for as long as nobody can sign in', () => {
    const other = ['--naam', 'ZVH Duin', ...house.slice(2), '--mail', 'ilse@zvh.example', '--ernaast']
    const link = /\/uitnodiging\/([\w-]{43})$/m
    const made = run(other)
    expect([made.status, made.said]).toEqual([
      0,
      expect.stringMatching(/^ZVH Duin is ingericht\..*\nGeef deze link aan I\. Kramer/),
    ])
    const again = run(other)
    expect([again.status, again.said]).toEqual([0, expect.stringMatching(/was er al, en niemand kan er nog inloggen/)])
    expect(link.exec(again.said)?.[1]).toMatch(/./)
    expect(link.exec(again.said)?.[1]).not.toBe(link.exec(made.said)?.[1])
    expect(run([...house, '--mail', 'ilse@zvh.example']).said).toMatch(/^ZVH Kust was er al\. Er is niets veranderd/)
  })

  test('asks nothing where nobody sits, and says what is missing; in a demo it does nothing', () => {
    expect(run(house)).toEqual({ status: 1, said: '--onderwerp ontbreekt, en --mail ook\n' })
    expect(run([...house, '--onderwerp', 'ik1'], 'ja')).toMatchObject({
      status: 1,
      said: expect.stringMatching(/demo/),
    })
    expect(run(['--iets-anders'])).toMatchObject({ status: 1, said: expect.stringMatching(/^Gebruik:/) })
  })
})
