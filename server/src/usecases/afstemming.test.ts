import {
  afschalingBesluiten,
  casusInzien,
  intakeBesluiten,
  logboekInzien,
  overlegBesluiten,
  triageBesluiten,
} from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { afgestemd, criteria, meldAan, naarTriage } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'

/*
 * B2.2.1: whether the casus goes on is for the partij to decide. The procesregisseur who decides in its name says with whom of
 * it that was agreed and on which day; who reads the decision reads that too.
 */

const motivering = 'Meerdere partijen zijn nodig.'

describe('a decision that is taken in the name of a partij', () => {
  let huis: TestHouse
  let casusnummer: string
  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await meldAan(huis)
  })
  afterAll(() => huis?.sluit())

  const dag = (dagen: number) =>
    dagVan(new Date(Date.parse(huis.middelen.clock.nu()) + dagen * 86_400_000).toISOString())
  const intake = (afstemming: { met: string; dag: string } | null) =>
    huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer },
      body: { uitkomst: 'triage', criteria, afweging: motivering, afstemming },
    })

  it('[P9] says with whom of the partij it was agreed, on a day between the aanmelding and today', async () => {
    for (const [afstemming, veld] of [
      [null, 'afstemming.met'],
      [{ met: 'Fatima', dag: dag(1) }, 'afstemming.dag'],
      [{ met: 'Fatima', dag: dag(-1) }, 'afstemming.dag'],
    ] as const)
      await expect(intake(afstemming)).rejects.toMatchObject({
        besluit: { regel: { id: 'P9/afgestemd-met-partij' }, velden: [{ veld }] },
      })
    await intake({ met: 'Fatima, van de gemeente', dag: dag(0) })
  })

  it('[P9] shows it to who reads the decision, and leaves no word of it in the logboek', async () => {
    for (const wie of ['gemeente', 'procesregisseur'] as const) {
      const { stukken } = await huis.doe(wie, casusInzien, { params: { casusnummer } })
      const besluit = stukken.find((s) => s.soort === 'intakebesluit')
      expect(besluit?.afstemming, wie).toEqual({ met: 'Fatima, van de gemeente', dag: dag(0) })
    }
    expect(JSON.stringify(await huis.doe('fg', logboekInzien))).not.toContain('Fatima')
  })

  it('[P9] is asked in triage, after the overleg and at afschaling alike', async () => {
    const ander = { casusnummer: await naarTriage(huis) }
    const geen = { afstemming: null, motivering }
    const weigering = { besluit: { regel: { id: 'P9/afgestemd-met-partij' } } }
    const triage = { ...geen, uitkomst: 'casusoverleg' } as const
    await expect(huis.doe('procesregisseur', triageBesluiten, { params: ander, body: triage })).rejects.toMatchObject(
      weigering,
    )
    await huis.doe('procesregisseur', triageBesluiten, { params: ander, body: { ...triage, ...afgestemd(huis) } })
    for (const handeling of [overlegBesluiten, afschalingBesluiten])
      expect(handeling.body.safeParse({}).success).toBe(false)
  })
})
