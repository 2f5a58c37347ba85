import { casusInzien, intakeBesluiten } from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ClaimedJob } from '../ports/jobs.ts'
import { houseSetting } from '../ports/store.ts'
import { makeStore } from '../storage/store.ts'
import { afgestemd, criteria, meldAan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { type JobDefinition, type Runnerparts, startRunner } from './runner.ts'
import { makeSignals } from './signals.ts'

describe('the runner', () => {
  let street: TestHouse
  let huis: TestHouse
  let done: string[]
  const signals = makeSignals()
  const faults: string[] = []

  beforeAll(async () => {
    street = await openTestHouse()
  })
  afterAll(() => street?.sluit())
  beforeEach(async () => {
    huis = await openTestHouse({ beside: street })
    done = []
    faults.length = 0
  })

  const store = () => makeStore(huis.database, huis.sleutels, signals)
  const leave = (onderwerp = huis.zvh, vanaf = huis.middelen.clock.nu()) =>
    store().transaction(houseSetting(huis.zvh, huis.middelen.clock.nu()), (t) =>
      t.stuurt({ soort: 'kalender', onderwerp, vanaf }),
    )
  const start = (job: Partial<JobDefinition> = {}, parts: Partial<Runnerparts> = {}) =>
    startRunner({
      ...{ store: store(), clock: huis.middelen.clock, signals, zvhs: async () => [huis.zvh] },
      jobs: [{ soort: 'kalender', run: async (_zvh, { onderwerp }) => void done.push(onderwerp), ...job }],
      onFault: (soort, fault) => faults.push(`${soort} ${fault}`),
      ...parts,
    })
  const rows = () =>
    huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_klus', true), set_config('casushuis.zvh', ${huis.zvh}, true)`.execute(
        trx,
      )
      const { rows: found } = await sql<ClaimedJob & { vanaf: string; fout: string | null }>`
        select soort, onderwerp, gevraagd, pogingen, bezet_tot, vanaf, fout from klus order by onderwerp`.execute(trx)
      return found
    })
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise((ready) => setTimeout(ready, 5))
  }

  test('of two runners one does a job, once', async () => {
    await leave()
    const stops = await Promise.all([start(), start(), start()])
    expect(done).toEqual([huis.zvh])
    expect(await rows()).toEqual([])
    for (const stop of stops) await stop()
  })

  test('that stopped between the commit and the job does it when it is back', async () => {
    await leave()
    expect(done).toEqual([])
    const stop = await start()
    expect(done).toEqual([huis.zvh])
    await stop()
  })

  test('hears of a job after the commit, and only then', async () => {
    const stop = await start()
    const heard: string[] = []
    const deafen = signals.listen(() => void heard.push('signal'))
    await store().transaction(houseSetting(huis.zvh, huis.middelen.clock.nu()), async (t) => {
      await t.stuurt({ soort: 'kalender', onderwerp: huis.zvh, vanaf: huis.middelen.clock.nu() })
      expect(heard).toEqual([])
    })
    expect(heard).toEqual(['signal'])
    await until(() => done.length > 0)
    deafen()
    await stop()
  })

  test('an act that is undone leaves no job and no signal', async () => {
    const heard: string[] = []
    const deafen = signals.listen(() => void heard.push('signal'))
    const undone = store().transaction(houseSetting(huis.zvh, huis.middelen.clock.nu()), async (t) => {
      await t.stuurt({ soort: 'kalender', onderwerp: huis.zvh, vanaf: huis.middelen.clock.nu() })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect([await rows(), heard]).toEqual([[], []])
    deafen()
  })

  test('a job that fails is told without its words, waits ever longer, and keeps no other from being done', async () => {
    const other = crypto.randomUUID() as typeof huis.zvh
    await leave()
    await leave(other)
    const run: JobDefinition['run'] = async (_zvh, { onderwerp }) => {
      if (onderwerp === huis.zvh) throw new TypeError('Wessel Proefjes has no address')
      done.push(onderwerp)
    }
    const stop = await start({ run })
    expect(done).toEqual([other])
    expect(faults).toEqual(['kalender TypeError'])
    const [waits] = await rows()
    expect(waits).toMatchObject({ onderwerp: huis.zvh, pogingen: 1, bezetTot: null, fout: 'TypeError' })
    const waited = () => Date.parse(huis.middelen.clock.nu())
    expect(Date.parse(waits?.vanaf ?? '') - waited()).toBeGreaterThan(29_000)
    await stop()
    huis.setClock(waits?.vanaf ?? '')
    await (await start({ run }))()
    const [again] = await rows()
    expect(Date.parse(again?.vanaf ?? '') - waited()).toBeGreaterThan(59_000)
    huis.setClock(again?.vanaf ?? '')
    await (await start())()
    expect(await rows()).toEqual([])
  })

  test('a job of a process that stopped while it was at it is done by the next, when its time is over', async () => {
    await leave()
    const tot = '2026-03-02T10:00:00.000Z'
    const zetting = houseSetting(huis.zvh, huis.middelen.clock.nu())
    expect(await store().transaction(zetting, (t) => t.claimsJob(['kalender'], tot))).toMatchObject({ pogingen: 1 })
    await (await start())()
    expect(done).toEqual([])
    huis.setClock(tot)
    await (await start())()
    expect(done).toEqual([huis.zvh])
  })

  test('a job that is asked for while it is done is done once more', async () => {
    await leave()
    const run: JobDefinition['run'] = async () => {
      if (done.length === 0) await leave()
      done.push('done')
    }
    await (await start({ run }))()
    expect(done).toEqual(['done', 'done'])
    expect(await rows()).toEqual([])
  })

  test('a job that comes back waits for its next moment, and is there once', async () => {
    const every = 900_000
    const stops = [await start({ every }), await start({ every })]
    for (const stop of stops) await stop()
    const found = await rows()
    expect(found).toHaveLength(1)
    expect(Date.parse(found[0]?.vanaf ?? '')).toBeGreaterThan(Date.parse(huis.middelen.clock.nu()) + every - 1000)
  })

  test('a store that cannot be reached stops nothing', async () => {
    const broken = async () => {
      throw new RangeError('gone')
    }
    let times = 0
    const stop = await start({}, { zvhs: async () => (times++ === 0 ? [huis.zvh] : broken()) })
    expect(faults).toEqual(['any RangeError'])
    await stop()
  })

  test('its database role sees the jobs of one zvh and nothing of a casus', async () => {
    await leave()
    const casusnummer = await meldAan(huis)
    await huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), uitkomst: 'triage', criteria, afweging: 'Voldoet aan de criteria.' },
    })
    expect((await huis.doe('procesregisseur', casusInzien, { params: { casusnummer } })).fase).toBe('triage')
    const as = (zvh: string, query: ReturnType<typeof sql>) =>
      huis.database.kysely.transaction().execute(async (trx) => {
        await sql`select set_config('role', 'casushuis_klus', true), set_config('casushuis.zvh', ${zvh}, true)`.execute(
          trx,
        )
        return (await query.execute(trx)).rows
      })
    expect(await as(huis.zvh, sql`select * from klus`)).toHaveLength(1)
    expect(await as(street.zvh, sql`select * from klus`)).toEqual([])
    for (const table of ['casus', 'gegeven', 'toewijzing', 'inzagerecht', 'medewerker', 'logboek'])
      await expect(as(huis.zvh, sql`select 1 from ${sql.table(table)}`)).rejects.toThrow('permission denied')
    expect(await as(huis.zvh, sql`delete from klus returning 1 as weg`)).toHaveLength(1)
  })
})
