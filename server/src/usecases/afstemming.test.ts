import {
  afschalingBesluiten,
  besluitGezien,
  casusInzien,
  intakeBesluiten,
  logboekInzien,
  overlegBesluiten,
  triageBesluiten,
  werkInzien,
} from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  aanvaard,
  afgestemd,
  begin,
  criteria,
  gegeven,
  meldAan,
  naarTriage,
  planOverleg,
  sluit,
  volgafspraken,
  vraagEnAntwoord,
} from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'

/*
 * B2.2.1: whether the casus goes on is for the partij to decide. The procesregisseur who decides in its name says with whom of
 * it that was agreed and on which day; who reads the decision reads that too.
 */

const motivering = 'Meerdere partijen zijn nodig.'
const geen = { afstemming: null }
const aanpak = { uitkomst: 'aanpakVastgesteld', ...volgafspraken } as const

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

  it('[P9] is asked in triage, after the overleg and at afschaling alike, and of the partij itself nowhere', async () => {
    const params = { casusnummer: await naarTriage(huis) }
    type Met = ReturnType<typeof afgestemd> | { afstemming: null }
    const triage = (wie: TestPerson, met: Met) =>
      huis.doe(wie, triageBesluiten, { params, body: { uitkomst: 'casusoverleg', motivering, ...met } })
    const overleg = (wie: TestPerson, met: Met) =>
      huis.doe(wie, overlegBesluiten, { params, body: { ...aanpak, motivering, ...met } })
    const afschaling = (wie: TestPerson, met: Met) =>
      huis.doe(wie, afschalingBesluiten, { params, body: { motivering, ...met } })
    const zonderMag = async (besluit: (wie: TestPerson, met: Met) => Promise<unknown>) => {
      await expect(besluit('procesregisseur', geen)).rejects.toMatchObject({
        besluit: { regel: { id: 'P9/afgestemd-met-partij' }, velden: [{ veld: 'afstemming.met' }] },
      })
      await expect(besluit('ggz', geen)).rejects.toThrow()
    }

    await vraagEnAntwoord(huis, params.casusnummer, 'ggz', [gegeven()])
    await zonderMag(triage)
    await triage('procesregisseur', afgestemd(huis))
    const id = await planOverleg(huis, params.casusnummer, ['gemeente', 'ggz'])
    for (const wie of ['gemeente', 'ggz'] as const) await aanvaard(huis, wie, { ...params, id })
    await begin(huis, params.casusnummer, id)
    await sluit(huis, params.casusnummer, id, 'ggz')
    await zonderMag(overleg)
    await overleg('gemeente', geen)
    await zonderMag(afschaling)
    await afschaling('procesregisseur', afgestemd(huis))
    expect((await huis.doe('gemeente', casusInzien, { params })).fase).toBe('afschaling')

    const lezen = async (wie: TestPerson) =>
      (await huis.doe(wie, werkInzien)).taken.filter(
        (w) => w.soort === 'besluitGezien' && w.casusnummer === params.casusnummer,
      )
    expect(await lezen('gemeente'), 'one line for all that there is to read').toHaveLength(1)
    for (const wie of ['gemeente2', 'ggz', 'procesregisseur', 'manager'] as const) expect(await lezen(wie)).toEqual([])

    const { stukken } = await huis.doe('gemeente', casusInzien, { params })
    const ongelezen = stukken.filter((s) => !s.gezien)
    expect(ongelezen.map((s) => s.soort)).toEqual(['intakebesluit', 'triagebesluit', 'afschalingsbesluit'])
    for (const stuk of ongelezen) {
      const ditStuk = { params: { ...params, id: stuk.id } }
      await expect(huis.doe('ggz', besluitGezien, ditStuk)).rejects.toThrow()
      await huis.doe('gemeente', besluitGezien, ditStuk)
    }
    expect(await lezen('gemeente')).toEqual([])
  })
})
