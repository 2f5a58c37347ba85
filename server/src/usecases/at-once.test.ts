import { datCheckDoen, toewijzingBeeindigen, toewijzingVastleggen } from '@casushuis/contract'
import { checksPerUur } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meldAan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { Geweigerd } from './errors.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis.sluit())

/** Those that were allowed; whatever else happened than a refusal is a fault. */
async function allowed<T>(attempts: readonly Promise<T>[]): Promise<readonly T[]> {
  const outcomes = await Promise.allSettled(attempts)
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Geweigerd)
  return outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
}

describe('at the same time', () => {
  test('[A6] no more dat-checks are allowed than one after the other', async () => {
    const casussen = []
    for (let i = 0; i < checksPerUur + 4; i++) casussen.push(await meldAan(huis, 'gemeente'))
    const reden = 'Nodig om dubbel werk te voorkomen.'
    const checks = casussen.map((casusnummer) =>
      huis.doe('procesregisseur', datCheckDoen, { params: { casusnummer }, body: { reden } }),
    )
    expect(await allowed(checks)).toHaveLength(checksPerUur)
  })

  test('[P8] somebody is assigned once, and the end of that is written once', async () => {
    const params = { casusnummer: await meldAan(huis, 'gemeente') }
    const body = { medewerker: huis.wie('gemeente2').id, tot: null }
    const assign = () => huis.doe('gemeente', toewijzingVastleggen, { params, body })
    const [made, ...more] = await allowed([assign(), assign(), assign()])
    expect(more).toEqual([])
    const id = made?.id ?? expect.fail('nobody was assigned')
    const end = () => huis.doe('gemeente', toewijzingBeeindigen, { params: { ...params, id } })
    await end()
    await expect(end()).rejects.toMatchObject({ besluit: { regel: { id: 'P8/alleen-lopende-toewijzing' } } })
  })
})
