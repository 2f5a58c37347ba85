import {
  casusInzien,
  dossierInzien,
  merkenVerhogen,
  tekstIntrekken,
  tekstVerbeteren,
  uitspraakBevestigen,
  uitspraakTegenspreken,
  uitspraakVastleggen,
  werkInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, naarOverleg, naarTriage } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

/** A statement at the table of gemeente, politie, ggz and corporatie; it rests on who it is about. */
async function metUitspraak() {
  const casusnummer = await naarTriage(huis)
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz', 'corporatie'])
  await begin(huis, casusnummer, overleg)
  const { gegevens } = await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
  const steuntOp = gegevens.filter((g) => g.betrokkene).map((g) => g.id)
  const body = { tekst: 'Het gaat beter.', steuntOp }
  const { id } = await huis.doe('procesregisseur', uitspraakVastleggen, { params: { casusnummer }, body })
  return { casusnummer, id, params: { casusnummer, id }, steuntOp }
}

const lees = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, casusInzien, { params: { casusnummer } })).uitspraken.map((u) => ({
    eens: u.bevestigdDoor,
    oneens: u.tegenspraken.map((t) => `${t.partij}: ${t.tekst}`),
    stil: u.zonderReactie.toSorted(),
  }))
const moetReageren = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, werkInzien)).taken.some(
    (w) => w.soort === 'uitspraakBevestigen' && w.casusnummer === casusnummer,
  )

const tegen = { tekst: 'Bij ons kwam hij niet.', overPersoon: false, steuntOp: [] }

describe('[C5] what deelnemers think of a statement', () => {
  test('[C5] who does not agree says why; the others read it, and see who said nothing yet', async () => {
    const { casusnummer, params } = await metUitspraak()
    expect(await moetReageren('ggz', casusnummer)).toBe(true)
    await huis.doe('politie', uitspraakBevestigen, { params })
    await huis.doe('ggz', uitspraakTegenspreken, { params, body: tegen })
    expect(await moetReageren('ggz', casusnummer)).toBe(false)
    for (const wie of ['procesregisseur', 'politie', 'corporatie', 'ggz'] as const)
      expect([wie, await lees(wie, casusnummer)]).toEqual([
        wie,
        [{ eens: ['politie'], oneens: ['ggz: Bij ons kwam hij niet.'], stil: ['corporatie', 'gemeente'] }],
      ])
  })

  test('[C5] it changes its mind both ways, and says one thing at a time', async () => {
    const { casusnummer, params } = await metUitspraak()
    await huis.doe('ggz', uitspraakTegenspreken, { params, body: tegen })
    const nader = { ...tegen, tekst: 'Eén keer kwam hij.' }
    const eerste = await huis.doe('ggz', uitspraakTegenspreken, { params, body: nader })
    expect((await lees('politie', casusnummer))[0]?.oneens).toEqual(['ggz: Eén keer kwam hij.'])
    await huis.doe('ggz', uitspraakBevestigen, { params })
    expect((await lees('politie', casusnummer))[0]).toMatchObject({ eens: ['ggz'], oneens: [] })
    const { id } = await huis.doe('ggz', uitspraakTegenspreken, { params, body: tegen })
    expect(id).not.toBe(eerste.id)
    expect((await lees('politie', casusnummer))[0]).toMatchObject({ eens: [], oneens: ['ggz: Bij ons kwam hij niet.'] })
    await expect(huis.doe('politie', tekstIntrekken, { params: { casusnummer, id } })).rejects.toMatchObject({
      besluit: { regel: { id: 'T19/eigen-tekst' } },
    })
    await huis.doe('ggz', tekstIntrekken, { params: { casusnummer, id } })
    expect((await lees('politie', casusnummer))[0]).toMatchObject({ eens: [], oneens: [] })
    expect(await moetReageren('ggz', casusnummer)).toBe(true)
  })

  test('[C5] [T19] once the statement is corrected or taken back, nothing that was said of it is left', async () => {
    const { casusnummer, params, steuntOp } = await metUitspraak()
    await huis.doe('ggz', uitspraakTegenspreken, { params, body: tegen })
    await huis.doe('procesregisseur', tekstVerbeteren, { params, body: { tekst: 'Het gaat iets beter.', steuntOp } })
    expect((await lees('ggz', casusnummer))[0]).toMatchObject({ eens: [], oneens: [] })
    expect(await moetReageren('ggz', casusnummer)).toBe(true)
    await huis.doe('ggz', uitspraakTegenspreken, { params, body: tegen })
    await huis.doe('procesregisseur', tekstIntrekken, { params })
    expect(await lees('ggz', casusnummer)).toEqual([])
    const { losseTegenspraken } = await huis.doe('ggz', casusInzien, { params: { casusnummer } })
    expect(losseTegenspraken).toEqual([])
  })

  test('[C4] [P10] health in it is for who may read that; to the others that partij did not react', async () => {
    const { casusnummer, params } = await metUitspraak()
    const { id } = await huis.doe('ggz', uitspraakTegenspreken, { params, body: { ...tegen, bijzonder: true } })
    expect((await lees('gemeente', casusnummer))[0]?.oneens).toHaveLength(1)
    expect((await lees('corporatie', casusnummer))[0]).toMatchObject({ oneens: [] })
    expect((await lees('corporatie', casusnummer))[0]?.stil).toContain('ggz')
    // What said nothing of health at first is marked later, and closes at once.
    await huis.doe('ggz', uitspraakTegenspreken, { params, body: tegen })
    expect((await lees('corporatie', casusnummer))[0]?.oneens).toHaveLength(1)
    const ja = { bijzonder: true, strafrechtelijk: false }
    await huis.doe('procesregisseur', merkenVerhogen, { params: { casusnummer, id }, body: ja })
    expect((await lees('corporatie', casusnummer))[0]?.oneens).toEqual([])
  })
})
