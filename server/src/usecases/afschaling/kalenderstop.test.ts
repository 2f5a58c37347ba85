import {
  afschalingBesluiten,
  alarmenInzien,
  kalenderBevestigen,
  logboekInzien,
  sturingInzien,
} from '@casushuis/contract'
import type { Tijdstip } from '@casushuis/handvat'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { houseSetting } from '../../ports/store.ts'
import { makeStore } from '../../storage/store.ts'
import { afgestemd, begin, naarOverleg, naarTriage, rondAf } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { Geweigerd } from '../errors.ts'
import { voerKalenderUit } from './kalender.ts'

describe('the calendar that archives and destroys', () => {
  let straat: TestHouse
  let huis: TestHouse
  beforeAll(async () => {
    straat = await openTestHouse()
  })
  afterAll(() => straat?.sluit())
  beforeEach(async () => {
    huis = await openTestHouse({ beside: straat })
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'corporatie')
    huis.setClock('2026-03-10T10:00:00.000Z')
    const body = { motivering: 'De acties zijn klaar en de situatie is stabiel.' }
    await huis.doe('procesregisseur', afschalingBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), ...body },
    })
    await run()
  })

  /** One run of the calendar; the database keeps its own time where that is given. */
  const run = (volgensDatabase?: Tijdstip, store = huis.store) => {
    const { clock } = huis.middelen
    const ofDatabase = async () => volgensDatabase ?? clock.nu()
    return voerKalenderUit({ store, clock: { ...clock, ofDatabase }, zvh: huis.zvh })
  }
  /** The house stood open until this moment, with the calendar running. */
  const draaideTot = async (nu: Tijdstip) => {
    await huis.store.transaction(houseSetting(huis.zvh, nu), (t) => t.legtKalenderVast())
    huis.setClock(nu)
  }
  const stop = async () => (await huis.doe('manager', sturingInzien)).kalenderstop
  const alarmen = async () =>
    (await huis.doe('fg', alarmenInzien)).alarmen.filter((a) => a.voorbijTijdstip === null).map((a) => a.soort)
  const bevestig = (wie: 'manager' | 'beheerder', archiveren: number, vernietigen: number) =>
    huis.doe(wie, kalenderBevestigen, { body: { archiveren, vernietigen } })
  const regel = (id: string) =>
    expect.objectContaining({ besluit: expect.objectContaining({ regel: expect.objectContaining({ id }) }) })
  const niets = { gearchiveerd: 0, vernietigd: 0 }

  test('[S7] waits where the clock of the server jumped a year, until the manager lets it go on', async () => {
    huis.setClock('2027-03-11T10:00:00.000Z')
    expect(await run('2026-03-10T10:15:00.000Z')).toEqual(niets)
    expect(await run('2026-03-10T10:30:00.000Z')).toEqual(niets)
    expect((await alarmen()).toSorted()).toEqual(['kalenderWacht', 'klokWijktAf'])
    expect(await stop()).toMatchObject({ reden: 'klok', archiveren: 0, vernietigen: 1, bevestigdTijdstip: null })
    await expect(bevestig('beheerder', 0, 1)).rejects.toThrow(Geweigerd)
    await expect(bevestig('manager', 0, 0)).rejects.toEqual(regel('S7/kalenderstop-gezien'))
    expect(await run('2026-03-10T10:45:00.000Z')).toEqual(niets)
    await bevestig('manager', 0, 1)
    expect(await run('2026-03-10T11:00:00.000Z')).toEqual({ gearchiveerd: 0, vernietigd: 1 })
    expect([await stop(), await alarmen()]).toEqual([null, ['klokWijktAf']])
    const { regels } = await huis.doe('fg', logboekInzien)
    expect(regels.find((r) => r.handeling === 'De kalender laten doorgaan')).toMatchObject({ wie: 'manager' })
    await expect(bevestig('manager', 0, 1)).rejects.toEqual(regel('S7/kalenderstop-gezien'))
  })

  test('[S7] goes on by itself when the clock is right again', async () => {
    huis.setClock('2027-03-11T10:00:00.000Z')
    expect(await run('2026-03-10T10:15:00.000Z')).toEqual(niets)
    huis.setClock('2026-03-10T10:30:00.000Z')
    expect(await run()).toEqual(niets)
    expect([await stop(), await alarmen()]).toEqual([null, []])
    await draaideTot('2026-09-10T10:00:00.000Z')
    expect(await run()).toEqual({ gearchiveerd: 1, vernietigd: 0 })
  })

  test('[S7] waits where both clocks jumped, also the next time, and catches up after three weeks by itself', async () => {
    huis.setClock('2026-09-11T10:00:00.000Z')
    expect([await run(), await run()]).toEqual([niets, niets])
    expect(await stop()).toMatchObject({ reden: 'stilstand', archiveren: 1, vernietigen: 0 })
    await draaideTot('2026-08-25T10:00:00.000Z')
    huis.setClock('2026-09-11T11:00:00.000Z')
    expect(await run()).toEqual({ gearchiveerd: 1, vernietigd: 0 })
  })

  test('[S7] waits with more than the house lets it do without a question, and asks again when it is more', async () => {
    await as('casushuis_inrichter', sql`update zvh set kalender_ondergrens = 0 where id = ${huis.zvh}`)
    await draaideTot('2026-09-11T10:00:00.000Z')
    expect(await run()).toEqual(niets)
    expect(await stop()).toMatchObject({ reden: 'aandeel', archiveren: 1, vernietigen: 0 })
    await bevestig('manager', 1, 0)
    await draaideTot('2027-03-11T10:00:00.000Z')
    expect(await run()).toEqual(niets)
    expect(await stop()).toMatchObject({ reden: 'aandeel', vernietigen: 1, bevestigdTijdstip: null })
  })

  test('[S7] archives a casus once, also when several processes do so at the same time', async () => {
    await draaideTot('2026-09-11T10:00:00.000Z')
    const uitslagen = await Promise.all([run(), run(), run()])
    expect(uitslagen.reduce((som, { gearchiveerd }) => som + gearchiveerd, 0)).toBe(1)
    const { regels } = await huis.doe('fg', logboekInzien)
    expect(regels.filter((r) => r.handeling === 'Dossier archiveren')).toHaveLength(1)
  })

  test('[S5] is not done with a destruction before the key is gone, and says so', async () => {
    await draaideTot('2027-03-11T10:00:00.000Z')
    const vast = async () => {
      throw new Error('EROFS')
    }
    const keys = { ...huis.sleutels, destroy: vast }
    expect(await run(undefined, makeStore(huis.database, keys))).toEqual(niets)
    expect([await alarmen(), await verklaringen()]).toEqual([['sleutelNietVernietigd'], [false]])
    expect(await run()).toEqual(niets)
    expect([await alarmen(), await verklaringen()]).toEqual([[], [true]])
  })

  async function verklaringen(): Promise<readonly boolean[]> {
    const rows = await as(
      'casushuis_lijst',
      sql<{ sleutelWeg: boolean }>`select sleutel_weg from vernietiging where zvh_id = ${huis.zvh}`,
    )
    return rows.map((r) => r.sleutelWeg)
  }

  const as = <Row>(role: string, statement: RawBuilder<Row>) =>
    huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', ${role}, true)`.execute(trx)
      return (await statement.execute(trx)).rows
    })
})
