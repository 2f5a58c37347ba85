import { alarmenInzien } from '@casushuis/contract'
import type { Alarmsoort } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseSetting } from '../../ports/store.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { Geweigerd } from '../errors.ts'

describe('alarms of the house', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  const at = (nu: string) => houseSetting(huis.zvh, nu)
  const zetAlarm = (nu: string, soort: Alarmsoort, ...onderwerpen: readonly string[]) =>
    huis.store.transaction(at(nu), (t) => t.zetAlarm(soort, onderwerpen))
  const alarmen = async () => (await huis.doe('fg', alarmenInzien)).alarmen

  test('what sounds already goes on; what is over stays to be read', async () => {
    await zetAlarm('2026-03-01T08:00:00.000Z', 'logboekGebroken', 'casus:1')
    await zetAlarm('2026-03-02T08:00:00.000Z', 'logboekGebroken', 'casus:1', 'casus:2')
    await zetAlarm('2026-03-02T08:00:00.000Z', 'kalenderBlijftAchter', '')
    await zetAlarm('2026-03-03T08:00:00.000Z', 'logboekGebroken', 'casus:2')
    const [een, sindsEen] = [{ onderwerp: 'casus:1' }, { sindsTijdstip: '2026-03-01T08:00:00.000Z' }]
    const over = { laatstTijdstip: '2026-03-02T08:00:00.000Z', voorbijTijdstip: '2026-03-03T08:00:00.000Z' }
    expect(await alarmen()).toHaveLength(3)
    expect((await alarmen()).at(-1)).toEqual({ soort: 'logboekGebroken', ...een, ...sindsEen, ...over })
    await zetAlarm('2026-03-04T08:00:00.000Z', 'logboekGebroken', 'casus:1', 'casus:2')
    expect((await alarmen()).filter((a) => a.onderwerp === 'casus:1').map((a) => a.voorbijTijdstip)).toEqual([
      null,
      '2026-03-03T08:00:00.000Z',
    ])
  })

  test.each(['beheerder', 'fg', 'manager'] as const)('the %s finds them', async (wie) => {
    expect((await huis.doe(wie, alarmenInzien)).alarmen.length).toBeGreaterThan(0)
  })

  test.each(['procesregisseur', 'ondersteuner', 'gemeente'] as const)('the %s does not', async (wie) => {
    await expect(huis.doe(wie, alarmenInzien)).rejects.toThrow(Geweigerd)
  })
})
