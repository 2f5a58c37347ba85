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
  // Here the server also writes to disk before it answers, which the others leave out for speed.
  await writeToDisk('on')
})
afterAll(async () => {
  await writeToDisk('off')
  await server.end()
  await app.close()
  await huis.sluit()
})

async function writeToDisk(how: 'on' | 'off') {
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
    await server.query(`alter system set ${setting} to ${how}`)
  await server.query('select pg_reload_conf()')
}

/** Ends every other connection with this database, as a restart of the server does. */
const cut = () =>
  server.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
const waiting = async () =>
  (await server.query("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"))
    .rowCount
const list = () => vraag(app, 'procesregisseur', 'GET', casussenInzien.pad)

describe('a connection with the database that is lost', () => {
  test('is one with a server that writes to disk before it answers', async () => {
    for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
      await expect.poll(async () => (await server.query(`show ${setting}`)).rows).toEqual([{ [setting]: 'on' }])
  })

  test('ends requests with 503 and what to do, and neither the process nor the next request', async () => {
    const told = new Set<number>()
    for (let round = 0; round < 4; round++) {
      // Held up, so that some are under way for certain.
      await server.query('begin; lock table casus in access exclusive mode')
      const asked = Array.from({ length: 15 }, list)
      await expect.poll(waiting).toBeGreaterThan(0)
      await cut()
      await server.query('rollback')
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
