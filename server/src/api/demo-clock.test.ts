import { klokVerzetten, logboekInzien } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Clock } from '../ports/clock.ts'
import { openClock } from '../storage/clock.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'

describe('the clock of the demo', () => {
  let huis: TestHouse
  let clock: Clock
  let demo: FastifyInstance
  beforeAll(async () => {
    huis = await openTestHouse()
    clock = await openClock(huis.database.kysely)
    demo = await openTestServer(huis, { middelen: { ...huis.middelen, clock, isDemo: true } })
  })
  afterAll(async () => {
    await demo?.close()
    await huis?.sluit()
  })

  test('[R2] moved by five at the same moment is five days further, in the database too, each move with a record', async () => {
    const before = Date.parse(clock.nu())
    const move = () => vraag(demo, 'gemeente2', 'POST', klokVerzetten.pad, { dagen: 1 })
    const moved = await Promise.all(Array.from({ length: 5 }, move))
    expect(moved.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])
    expect(clock.daysAhead).toBe(5)
    expect(Date.parse(clock.nu()) - before).toBeGreaterThanOrEqual(5 * 86_400_000)
    // As after a restart: a clock that went back would bring mandates and terms to life again.
    expect((await openClock(huis.database.kysely)).daysAhead).toBe(5)
    const { regels } = await huis.doe('fg', logboekInzien, { query: {} })
    expect(regels.filter(({ handeling }) => handeling === 'De klok van de demo vooruitzetten')).toHaveLength(5)
  })

  test.each([{ dagen: 0 }, { dagen: -1 }, { dagen: 401 }, {}])('is not moved by %j', async (body) => {
    const { daysAhead } = clock
    expect((await vraag(demo, 'gemeente', 'POST', klokVerzetten.pad, body)).statusCode).toBe(400)
    expect(clock.daysAhead).toBe(daysAhead)
  })

  test('is not there for strangers, and in no real house', async () => {
    expect((await vraag(demo, null, 'POST', klokVerzetten.pad, { dagen: 1 })).statusCode).toBe(401)
    const real = await openTestServer(huis)
    expect((await vraag(real, 'beheerder', 'POST', klokVerzetten.pad, { dagen: 1 })).statusCode).toBe(404)
    const kan = async (app: FastifyInstance) =>
      (await vraag(app, 'beheerder', 'GET', '/gebruikersprofiel')).json().handelingen
    expect(await kan(real)).not.toContain(klokVerzetten.handeling)
    expect(await kan(demo)).toContain(klokVerzetten.handeling)
    await real.close()
  })
})
