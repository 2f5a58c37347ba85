import {
  afschalingBesluiten,
  casusInzien,
  deelnemersUitnodigen,
  deelnemerToevoegen,
  overlegBeginnen,
  overlegdataAfspreken,
  overlegdatumAfzeggen,
  overlegdatumVerplaatsen,
  overlegSluiten,
  overlegVoorbereiden,
  toewijzingBeeindigen,
  verslagInzien,
  werkInzien,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { afgestemd, begin, naarOverleg, naarTriage, rondAf } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
beforeEach(() => huis.setClock('2026-03-02T09:00:00.000Z'))
afterAll(() => huis?.sluit())

const regie = 'procesregisseur'
const refused = (id: string) => ({ besluit: { regel: { id } } })
const beeld = (wie: TestPerson, casusnummer: string) => huis.doe(wie, casusInzien, { params: { casusnummer } })
const data = async (wie: TestPerson, casusnummer: string) => (await beeld(wie, casusnummer)).overlegdata
const agenda = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, werkInzien, {})).overleggen.filter((o) => o.casusnummer === casusnummer)

const plek = (dag: string, plaats: string) => ({ tijdstip: `${dag}T13:00:00.000Z`, duur: 60, plaats })

/** An overleg of gemeente, politie and ggz was held, and three dates are agreed: with all, with the politie, with the ggz. */
async function metReeks() {
  const casusnummer = await naarTriage(huis)
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
  await begin(huis, casusnummer, overleg)
  const { gemeente, politie, ggz } = huis.partij
  const { ids } = await huis.doe(regie, overlegdataAfspreken, {
    params: { casusnummer },
    body: {
      data: [
        { ...plek('2026-04-13', 'Zaal een'), partijen: [gemeente, politie, ggz] },
        { ...plek('2026-05-25', 'Zaal twee'), partijen: [gemeente, politie] },
        { ...plek('2026-07-06', 'Zaal drie'), partijen: [gemeente, ggz, ggz] },
      ],
    },
  })
  const [een, twee, drie] = ids
  if (!een || !twee || !drie) throw new Error('three dates were agreed')
  return { casusnummer, overleg, een, twee, drie }
}

const voorbereiding = {
  ...{ doel: 'Zien hoe het gaat.', besluiten: 'Of het plan blijft.' },
  ...{ burger: 'vooraf' as const, burgerToelichting: '' },
}

describe('[C11] overleggen agreed ahead', () => {
  test('[C11] [T6] everybody finds the dates he or she was asked for, in the casus and in Mijn overleggen, and no other', async () => {
    const { casusnummer, een, twee, drie } = await metReeks()
    const ids = async (wie: TestPerson) => (await data(wie, casusnummer)).map((d) => d.id)
    expect(await ids(regie)).toEqual([een, twee, drie])
    expect(await ids('gemeente')).toEqual([een, twee, drie])
    expect(await ids('politie')).toEqual([een, twee])
    expect(await ids('ggz')).toEqual([een, drie])
    expect((await data('ggz', casusnummer))[1]).toMatchObject({ ...plek('2026-07-06', 'Zaal drie') })
    expect(await agenda('politie', casusnummer)).toMatchObject([
      { id: een, stand: null, plaats: 'Zaal een', duur: 60 },
      { id: twee, stand: null, plaats: 'Zaal twee' },
      { stand: 'bezig' },
    ])
    for (const ander of ['ggz2', 'corporatie', 'manager', 'fg'] as const)
      expect(await agenda(ander, casusnummer)).toEqual([])
  })

  test('[C11] [T14] one is moved and one called off, and the others stay', async () => {
    const { casusnummer, een, twee, drie } = await metReeks()
    const params = { casusnummer, id: een }
    await huis.doe(regie, overlegdatumVerplaatsen, { params, body: plek('2026-04-20', 'Zaal vier') })
    await huis.doe(regie, overlegdatumAfzeggen, { params: { casusnummer, id: twee } })
    expect(await data(regie, casusnummer)).toMatchObject([
      { id: een, ...plek('2026-04-20', 'Zaal vier') },
      { id: drie, ...plek('2026-07-06', 'Zaal drie') },
    ])
    expect((await agenda('politie', casusnummer)).map((o) => o.id)).not.toContain(twee)
    for (const id of [twee, '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11' as typeof twee])
      await expect(huis.doe(regie, overlegdatumAfzeggen, { params: { casusnummer, id } })).rejects.toThrow()
    await expect(huis.doe('politie', overlegdatumAfzeggen, { params })).rejects.toMatchObject(
      refused('P5/rol-staat-toe'),
    )
    const elders = await metReeks()
    await expect(
      huis.doe(regie, overlegdatumAfzeggen, { params: { casusnummer, id: elders.een } }),
      'a date of another casus',
    ).rejects.toThrow()
  })

  test('[C11] [T14] the first becomes the overleg that is prepared; until its deelnemers are invited its date stands', async () => {
    const { casusnummer, overleg, een, twee, drie } = await metReeks()
    await huis.doe(regie, overlegSluiten, { params: { casusnummer, id: overleg } })
    const verslag = await huis.doe('politie', verslagInzien, { params: { casusnummer, id: overleg } })
    expect(verslag.volgende).toMatchObject({ volgnummer: null, plaats: 'Zaal een' })
    const bereidVoor = (datum: typeof een) =>
      huis.doe(regie, overlegVoorbereiden, {
        params: { casusnummer },
        body: { ...voorbereiding, themas: ['wonen'], ...plek('2026-04-13', 'Zaal een'), datum },
      })
    await expect(bereidVoor(twee)).rejects.toMatchObject(refused('C11/eerstkomende-datum'))
    const { id } = await bereidVoor(een)
    const lopend = (await beeld(regie, casusnummer)).overleggen.find((o) => o.id === id)
    expect([lopend?.datum, lopend?.stand]).toEqual([een, 'voorbereiding'])
    expect((await data('ggz', casusnummer)).map((d) => d.id)).toEqual([een, drie])
    expect(
      (await beeld('ggz', casusnummer)).overleggen.map((o) => o.id),
      'what is prepared',
    ).not.toContain(id)
    await huis.doe(regie, overlegdatumVerplaatsen, {
      params: { casusnummer, id: een },
      body: plek('2026-04-14', 'Zaal vijf'),
    })
    expect((await beeld(regie, casusnummer)).overleggen.find((o) => o.id === id)?.plaats).toBe('Zaal vijf')
    for (const partij of [huis.partij.gemeente, huis.partij.politie])
      await huis.doe(regie, deelnemerToevoegen, {
        params: { casusnummer, id },
        body: {
          ...{ partij, rol: 'informant', themas: [algemeenBeeld] },
          ...{ noodzaak: `Nodig, want ${partij} weet het.`, bijdrage: 'Vertellen hoe het gaat.' },
        },
      })
    await huis.doe(regie, deelnemersUitnodigen, { params: { casusnummer, id } })
    expect((await data(regie, casusnummer)).map((d) => d.id)).toEqual([twee, drie])
    expect((await agenda('politie', casusnummer)).map((o) => [o.id, o.stand])).toEqual([
      [id, 'gepland'],
      [twee, null],
    ])
    // The ggz was asked for that day too, is not needed after all, and knows of the third date alone.
    expect((await agenda('ggz', casusnummer)).map((o) => o.id)).toEqual([drie])
    const ggz = await beeld('ggz', casusnummer)
    expect([ggz.overlegdata.map((d) => d.id), ggz.overleggen.map((o) => o.id)]).toEqual([[drie], [overleg]])
    expect(JSON.stringify(ggz)).not.toContain('Zaal twee')
    await huis.doe(regie, overlegBeginnen, { params: { casusnummer, id } })
    expect((await data('ggz', casusnummer)).map((d) => d.id)).toEqual([drie])
  })

  test('[C11] [P8] who works on the casus no more finds none of them', async () => {
    const { casusnummer } = await metReeks()
    const { toewijzingen } = await beeld('ggz', casusnummer)
    const eigen = toewijzingen.find((t) => t.medewerker.id === huis.wie('ggz').id)
    if (!eigen) throw new Error('the ggz works on the casus')
    await huis.doe('ggz', toewijzingBeeindigen, { params: { casusnummer, id: eigen.id } })
    expect(await agenda('ggz', casusnummer)).toEqual([])
    await expect(beeld('ggz', casusnummer)).rejects.toThrow()
  })

  test('[C11] [S2] scaled down, all that was still to come is gone, and who was asked finds it nowhere', async () => {
    const { casusnummer, overleg } = await metReeks()
    await rondAf(huis, casusnummer, overleg, 'politie')
    await huis.doe(regie, afschalingBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), motivering: 'De doelen zijn bereikt, de partijen gaan gewoon verder.' },
    })
    for (const wie of ['gemeente', 'politie'] as const) expect(await agenda(wie, casusnummer)).toEqual([])
    expect(await data(regie, casusnummer)).toEqual([])
  })
})
