import { casussenInzien } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'

let huis: TestHouse
let app: FastifyInstance
let server: pg.Client

beforeAll(async () => {
  huis = await openTestHouse()
  app = await openTestServer(huis)
  server = new pg.Client({ connectionString: huis.databaseUrl ?? '' })
  await server.connect()
})
afterAll(async () => {
  await server.end()
  await app.close()
  await huis.sluit()
})

/** Ends every other connection with this database, as a restart of the server does. */
const cut = () =>
  server.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
const list = () => vraag(app, 'procesregisseur', 'GET', casussenInzien.pad)

describe('a connection with the database that is lost', () => {
  test('ends requests with 503 and what to do, and neither the process nor the next request', async () => {
    const told = new Set<number>()
    for (let round = 0; round < 4; round++) {
      const asked = Array.from({ length: 15 }, list)
      await cut()
      for (const answer of await Promise.all(asked)) {
        told.add(answer.statusCode)
        if (answer.statusCode === 200) continue
        expect(answer.headers).toMatchObject({
          'retry-after': '30',
          'content-type': expect.stringContaining('application/problem+json'),
        })
        expect(answer.json()).toMatchObject({ status: 503, title: 'De gegevens zijn even niet bereikbaar' })
        expect(answer.body).not.toContain('terminat')
      }
      expect((await list()).statusCode).toBe(200)
    }
    expect([...told]).toContain(503)
    expect([...told].filter((status) => status !== 200 && status !== 503)).toEqual([])
  })
})
