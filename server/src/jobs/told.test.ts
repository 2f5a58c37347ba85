import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouseLog } from '../house-log.ts'
import { openTestHouse, type TestHouse, withStore } from '../testing/house.ts'
import { calendarJob } from './kalender.ts'
import { tellingAlarms } from './told.ts'

describe('what the house tells to who runs it', () => {
  let huis: TestHouse
  let lines: Record<string, unknown>[] = []
  const log = openHouseLog({ log: { write: (line: string) => void lines.push(JSON.parse(line)) }, production: true })
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  const claimed = { soort: 'kalender', gevraagd: 1, pogingen: 1, bezetTot: '2026-03-02T10:00:00.000Z' } as const
  const run = (house = huis) => {
    lines = []
    const parts = { store: house.store, clock: house.middelen.clock, log }
    const [job] = tellingAlarms([calendarJob(parts)], parts)
    return job?.run(house.zvh, { ...claimed, onderwerp: house.zvh })
  }

  test('an alarm is told once, by its kind alone; a calendar that cannot be carried out is one', async () => {
    const broken = withStore(huis, {
      ...huis.store,
      sweepKeys: async () => {
        throw new Error('Wessel Proefjes is in the way')
      },
    })
    await expect(run(broken)).rejects.toThrow()
    expect(lines).toEqual([
      expect.objectContaining({ level: 50, msg: 'an alarm sounds', kind: 'kalenderBlijftAchter' }),
    ])
    await run()
    expect(lines.map(({ kind }) => kind)).not.toContain('kalenderBlijftAchter')
  })

  test('nothing else than kinds, numbers and names of our own files is on a line', () => {
    lines = []
    const facts = {
      kind: 'x',
      betrokkene: 'Wessel Proefjes',
      err: new Error('Wessel Proefjes'),
      url: '/casussen/D9TS-7T8M',
    }
    log.info('an event', facts)
    log.error('another', { name: '0001-huis.sql', count: 3 })
    expect(JSON.stringify(lines)).not.toMatch(/Wessel|D9TS/)
    expect(lines.at(-1)).toMatchObject({ name: '0001-huis.sql', count: 3, msg: 'another' })
  })
})
