import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { healthChecks } from '../health-checks.ts'
import type { HealthCheck } from '../ports/health.ts'
import { houseSetting } from '../ports/store.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { openTestServer } from '../testing/http.ts'

let huis: TestHouse
const servers: FastifyInstance[] = []

beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(async () => {
  for (const server of servers) await server.close()
  await huis.sluit()
})

/** What a server with these checks says, to a stranger and without an answer of before. */
async function klaar(health: readonly HealthCheck[]) {
  const app = await openTestServer(huis, { health })
  servers.push(app)
  const answer = await app.inject({ url: '/klaar', headers: { host: 'localhost:80' } })
  return { status: answer.statusCode, ...answer.json() }
}
const ours = () => {
  const { database, sleutels: keys, store: doorStore, middelen } = huis
  return healthChecks({ database, keys, doorStore, clock: middelen.clock })
}

describe('whether the house is well', () => {
  test('is told for each part, and changes with it', async () => {
    await huis.kalender()
    const goed = {
      database: 'goed',
      sleutels: 'goed',
      vernietiging: 'goed',
      kalender: 'goed',
      logboek: 'goed',
      klok: 'goed',
    }
    expect(await klaar(ours())).toEqual({ status: 200, klaar: true, delen: goed })
    await huis.store.transaction(houseSetting(huis.zvh, huis.middelen.clock.nu()), (t) =>
      t.zetAlarm('logboekGebroken', ['casus:x']),
    )
    expect(await klaar(ours())).toEqual({ status: 200, klaar: true, delen: { ...goed, logboek: 'niet goed' } })
  })

  test('closes the door for what nobody can be served without, and tells nothing of the fault', async () => {
    const broken = async () => {
      throw new Error('password of the database')
    }
    const never = () => new Promise<boolean>(() => {})
    const health = [
      { naam: 'database', nodig: true, isGoed: broken },
      { naam: 'klok', nodig: false, isGoed: never },
    ]
    const delen = { database: 'niet goed', klok: 'niet goed' }
    expect(await klaar(health)).toEqual({ status: 503, klaar: false, delen })
  })

  test('a process that lives says so, whatever else is broken', async () => {
    const app = await openTestServer(huis)
    servers.push(app)
    const answer = await app.inject({ url: '/gezond', headers: { host: 'localhost:80' } })
    expect([answer.statusCode, answer.json()]).toEqual([200, { gezond: true }])
  })

  test('is never told by the start page, whatever a program that watches asks', async () => {
    await writeFile(join(huis.map, 'index.html'), '<head></head>')
    const app = await openTestServer(huis, { webFolder: huis.map })
    servers.push(app)
    const ask = (url: string) => app.inject({ url, headers: { host: 'localhost:80' } })
    expect((await ask('/casussen')).statusCode).toBe(200)
    for (const path of [
      'health',
      'healthz',
      'livez',
      'readyz',
      'metrics',
      'status',
      'api',
      'api/v2/iets',
      'api/v1/iets',
    ]) {
      const answer = await ask(`/${path}`)
      expect([path, answer.statusCode, answer.headers['content-type']]).toEqual([
        path,
        404,
        expect.stringContaining('application/problem+json'),
      ])
    }
  })
})
