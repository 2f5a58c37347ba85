import { casusInzien, datCheckDoen, toewijzingBeeindigen, toewijzingVastleggen } from '@casushuis/contract'
import { checksPerUur } from '@casushuis/handvat'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseSetting } from '../ports/store.ts'
import { asOwner } from '../testing/as-owner.ts'
import { meldAan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
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

  test('[S12] what is counted of acts at the same time is all of it', async () => {
    const aangemeld = async () => {
      const setting = houseSetting(huis.zvh, huis.middelen.clock.nu())
      const tellingen = await huis.store.transaction(setting, (t) => t.tellingen())
      return tellingen.filter((t) => t.soort === 'aanmelding').reduce((som, { aantal }) => som + aantal, 0)
    }
    const eerst = await aangemeld()
    await Promise.all(Array.from({ length: 8 }, () => meldAan(huis, 'gemeente')))
    expect(await aangemeld()).toBe(eerst + 8)
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

  test('[P8] two procesregisseurs who end each other’s assignment leave one', async () => {
    const params = { casusnummer: await meldAan(huis, 'gemeente') }
    const body = { medewerker: huis.wie('procesregisseur2').id, tot: null }
    await huis.doe('procesregisseur', toewijzingVastleggen, { params, body })
    const { toewijzingen } = await huis.doe('procesregisseur', casusInzien, { params })
    const end = (wie: TestPerson, wiens: TestPerson) => {
      const id = toewijzingen.find((w) => w.medewerker.id === huis.wie(wiens).id)?.id ?? expect.fail(wiens)
      return huis.doe(wie, toewijzingBeeindigen, { params: { ...params, id } })
    }
    const ended = await Promise.allSettled([
      end('procesregisseur', 'procesregisseur2'),
      end('procesregisseur2', 'procesregisseur'),
    ])
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('[P8] nobody has two assignments without an end in one casus, whatever writes them', async () => {
    await meldAan(huis, 'gemeente')
    const twice = asOwner(huis, (kysely) =>
      sql`insert into toewijzing (zvh_id, id, casus_id, medewerker_id, rol, partij_id, van, tot)
        select zvh_id, gen_random_uuid(), casus_id, medewerker_id, rol, partij_id, van, tot from toewijzing
        where tot is null`.execute(kysely),
    )
    await expect(twice).rejects.toThrow('toewijzing_lopend')
  })
})
