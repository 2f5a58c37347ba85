import type { Gegeven, Geheimhouding, Geheimkring, Tijdstip } from '@casushuis/handvat'
import fc from 'fast-check'
import { type Expression, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { storableFeiten } from '../../testing/storable-feiten.ts'
import { storeFeiten } from '../../testing/store-feiten.ts'
import type { Fields } from '../json.ts'

describe('the feiten that the rulebook weighs', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  test('[R5] are those that were stored: each fact, each moment to the millisecond, each list in its order', async () => {
    await fc.assert(
      fc.asyncProperty(storableFeiten, async (feiten) => {
        const zetting = await storeFeiten(huis, feiten)
        expect(await huis.store.transaction(zetting, (t) => t.feiten(feiten.casus.id))).toEqual(feiten)
        expect(await huis.store.transaction(zetting, (t) => t.huis())).toEqual(feiten.huis)
      }),
      { seed: 20260615, numRuns: 25 },
    )
  })

  test('[R5] cannot lack a field, hold a misspelled one or one of another kind: that does not compile', () => {
    const yes = sql<boolean>`true`
    const kringen = sql<readonly Geheimkring[]>`'{}'::text[]`
    const some = { procesregieMagZien: yes, gewogen: kringen }
    const geheim = { ...some, uitvraagToegestaan: yes } satisfies Fields<Geheimhouding>
    // @ts-expect-error without `uitvraagToegestaan`
    const less = some satisfies Fields<Geheimhouding>
    // @ts-expect-error `uitvraagToegestan` is no field
    const misspelled = { ...some, uitvraagToegestan: yes } satisfies Fields<Geheimhouding>
    // @ts-expect-error one more than there is
    const more = { ...geheim, beperkt: yes } satisfies Fields<Geheimhouding>
    // @ts-expect-error a moment is no yes or no
    const other = { ...geheim, procesregieMagZien: sql<Tijdstip>`now()` } satisfies Fields<Geheimhouding>
    // @ts-expect-error a list of gegevens that lack everything but their id
    const list: Expression<readonly Gegeven[]> = sql<readonly Pick<Gegeven, 'id'>[]>`null`
    expect([geheim, less, misspelled, more, other, list]).toHaveLength(6)
  })
})
