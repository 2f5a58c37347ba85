import { afschalingBesluiten, sturingInzien } from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseSetting } from '../../ports/store.ts'
import { afgestemd, begin, naam, naarOverleg, naarTriage, rondAf } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, withStore } from '../../testing/house.ts'

describe('[S7] how far a run of the calendar has come', () => {
  let straat: TestHouse
  let huis: TestHouse
  beforeAll(async () => {
    straat = await openTestHouse()
    huis = await openTestHouse({ beside: straat })
    for (let i = 0; i < 3; i++) await afgeschaald()
    huis.setClock('2026-09-10T08:00:00.000Z')
  })
  afterAll(() => straat?.sluit())

  async function afgeschaald(): Promise<void> {
    huis.setClock('2026-03-02T09:00:00.000Z')
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'corporatie')
    huis.setClock('2026-03-10T10:00:00.000Z')
    await huis.doe('procesregisseur', afschalingBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), motivering: 'De situatie is stabiel.' },
    })
  }

  const gang = async (h = huis) => (await h.doe('manager', sturingInzien)).kalendergang

  test('is for the manager to see while it goes on, as numbers, and gone when it is over', async () => {
    expect(await gang()).toBeNull()
    const gezien: Awaited<ReturnType<typeof gang>>[] = []
    const kijkt: typeof huis.store = {
      ...huis.store,
      transaction: async (zetting, werk) => {
        const uitkomst = await huis.store.transaction(zetting, werk)
        gezien.push(await gang())
        return uitkomst
      },
    }
    const { kalender } = withStore(huis, kijkt)
    expect(await kalender()).toEqual({ gearchiveerd: 3, vernietigd: 0 })
    const begonnenTijdstip = expect.stringMatching(/^2026-09-10T08:00/)
    for (const gedaan of [0, 1, 2]) expect(gezien).toContainEqual({ begonnenTijdstip, totaal: 3, gedaan })
    expect(JSON.stringify(gezien)).not.toContain(naam)
    expect(await gang()).toBeNull()
  })

  test('[P5] is told to nobody but who steers, and to nobody of another house', async () => {
    const ander = await openTestHouse({ beside: straat })
    const nu = huis.middelen.clock.nu()
    await huis.store.transaction(houseSetting(huis.zvh, nu), (t) =>
      t.zetKalendergang({ begonnenOp: nu, totaal: 9, gedaan: 4 }),
    )
    expect(await gang()).toMatchObject({ totaal: 9, gedaan: 4 })
    expect(await gang(ander)).toBeNull()
    for (const wie of ['procesregisseur', 'gemeente', 'fg'] as const)
      await expect(huis.doe(wie, sturingInzien)).rejects.toMatchObject({ besluit: { toegestaan: false } })
    // Whoever was killed left this behind: the next run begins anew.
    huis.setClock('2027-03-10T08:00:00.000Z')
    expect(await huis.kalender()).toEqual({ gearchiveerd: 0, vernietigd: 3 })
    expect(await gang()).toBeNull()
  })
})
