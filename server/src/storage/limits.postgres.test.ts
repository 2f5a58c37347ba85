import { casussenInzien, ikOpvragen } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'
import { limits } from './limits.ts'

const quick = { ...limits.acts, wait: 300, lock: 300, statement: 600, idle: 600 }
let huis: TestHouse
let app: FastifyInstance
let other: pg.Client

beforeAll(async () => {
  huis = await openTestHouse({ limits: { ...limits, acts: quick } })
  app = await openTestServer(huis)
  other = new pg.Client({ connectionString: huis.databaseUrl ?? '' })
  await other.connect()
})
afterAll(async () => {
  await other.end()
  await app.close()
  await huis.sluit()
})

const list = () => vraag(app, 'procesregisseur', 'GET', casussenInzien.pad)
const me = () => vraag(app, 'procesregisseur', 'GET', ikOpvragen.pad)

describe('what takes too long', () => {
  test('because a table is locked is refused with when to ask again, and nothing else waits for it', async () => {
    await other.query('begin; lock table casus in access exclusive mode')
    const waiting = Array.from({ length: 30 }, list)
    expect((await me()).statusCode).toBe(200)
    for (const answer of await Promise.all(waiting)) {
      expect(answer.statusCode).toBe(503)
      expect(answer.headers['retry-after']).toBe('5')
      expect(answer.json()).toMatchObject({
        title: 'Het is nu erg druk',
        instance: expect.stringMatching(/^urn:uuid:/),
      })
    }
    await other.query('rollback')
    expect((await list()).statusCode).toBe(200)
  })

  test('because too many ask at once is refused, and the others are served', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, list))
    const counted = (status: number) => answers.filter((answer) => answer.statusCode === status).length
    expect([counted(200) + counted(503), counted(200) > 0, counted(503) > 0]).toEqual([200, true, true])
    expect((await list()).statusCode).toBe(200)
  })

  test.each(['acts', 'door', 'background'] as const)('has a limit of its own for %s', async (what) => {
    const { database } = huis
    const source = { acts: database.kysely, door: database.door, background: database.background }[what]
    const { lock, statement, idle } = what === 'acts' ? quick : limits[what]
    const { rows } = await sql<Record<string, string>>`
      select name, setting from pg_settings
      where name in ('lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout') order by name`.execute(
      source,
    )
    expect(rows.map(({ setting }) => Number(setting))).toEqual([idle, lock, statement])
  })
})
