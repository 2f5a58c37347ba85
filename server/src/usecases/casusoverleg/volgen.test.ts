import {
  actieBijwerken,
  casusInzien,
  merkenVerhogen,
  ontwikkelingVastleggen,
  overlegAfzeggen,
  overlegBesluiten,
  plandoelBijwerken,
  plandoelVastleggen,
  tekstIntrekken,
  tekstVerbeteren,
  toewijzingBeeindigen,
  toewijzingVastleggen,
  werkInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  afgestemd,
  begin,
  naarOverleg,
  naarTriage,
  planOverleg,
  rondAf,
  sluit,
  volgafspraken,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
beforeEach(() => huis.setClock('2026-03-02T09:00:00.000Z'))
afterAll(() => huis?.sluit())

/** A plan of the politie that the gemeente leads, with the ggz and the corporatie at the table but not in the plan. */
async function metAanpak() {
  const casusnummer = await naarTriage(huis)
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
  await begin(huis, casusnummer, overleg)
  return { casusnummer, overleg, ...(await rondAf(huis, casusnummer, overleg, 'politie')) }
}

const refused = (id: string) => ({ besluit: { regel: { id } } })
const beeld = (wie: TestPerson, casusnummer: string) => huis.doe(wie, casusInzien, { params: { casusnummer } })
const schrijf = (
  wie: TestPerson,
  casusnummer: string,
  doel: string,
  anders: { tekst?: string; overPersoon?: boolean } = {},
) =>
  huis.doe(wie, ontwikkelingVastleggen, {
    params: { casusnummer, id: doel },
    body: { tekst: 'De huur is betaald.', overPersoon: false, ...anders },
  })
/** Work that is there whatever becomes of the plan. */
const elders = ['betrokkeneInformeren', 'besluitGezien', 'zorgvuldigheidAanvaarden', 'monitoringAfbakenen']
/** What waits for somebody in the plan of one casus. */
const werk = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, werkInzien, {})).taken.filter((t) => t.casusnummer === casusnummer && !elders.includes(t.soort))
const soorten = async (wie: TestPerson, casusnummer: string) => (await werk(wie, casusnummer)).map((t) => t.soort)
const stil = async (wie: TestPerson, casusnummer: string) => (await beeld(wie, casusnummer)).volgen?.stilstand

describe('[C11] what developed towards a goal', () => {
  test('[C11] is written by who leads or carries out the plan, and read by them and the procesregie, the last first', async () => {
    const { casusnummer, plandoel } = await metAanpak()
    await schrijf('politie', casusnummer, plandoel)
    huis.setClock('2026-03-03T09:00:00.000Z')
    await schrijf('gemeente', casusnummer, plandoel, { tekst: 'Hij kwam op het spreekuur.' })
    for (const wie of ['procesregisseur', 'gemeente', 'politie'] as const)
      expect((await beeld(wie, casusnummer)).plandoelen[0]?.ontwikkelingen, wie).toMatchObject([
        { tekst: 'Hij kwam op het spreekuur.', eigen: wie === 'gemeente' },
        { tekst: 'De huur is betaald.', eigen: wie === 'politie' },
      ])
  })

  test('[C11] [P5] [T6] is not for others to write, nor to read once the overleg is over', async () => {
    const { casusnummer, plandoel } = await metAanpak()
    await schrijf('politie', casusnummer, plandoel)
    await expect(schrijf('ggz', casusnummer, plandoel)).rejects.toMatchObject(refused('P5/rol-staat-toe'))
    const { plandoelen } = await beeld('ggz', casusnummer)
    expect(JSON.stringify(plandoelen)).not.toContain('De huur is betaald.')
  })

  test('[C11] [P3] the procesregie writes and corrects it in the name of who leads, on its mandate for monitoring', async () => {
    const { casusnummer, plandoel } = await metAanpak()
    const { id } = await schrijf('procesregisseur', casusnummer, plandoel)
    await huis.doe('procesregisseur', tekstVerbeteren, {
      params: { casusnummer, id },
      body: { tekst: 'De huur is half betaald.', steuntOp: [], overPersoon: false },
    })
    const ontwikkelingen = async (wie: TestPerson) => (await beeld(wie, casusnummer)).plandoelen[0]?.ontwikkelingen
    expect(await ontwikkelingen('gemeente')).toMatchObject([{ eigen: true, teVerbeteren: true }])
    expect(await ontwikkelingen('procesregisseur')).toMatchObject([{ teVerbeteren: true }])
    expect(await ontwikkelingen('politie')).toMatchObject([{ tekst: 'De huur is half betaald.', teVerbeteren: false }])
    await schrijf('politie', casusnummer, plandoel, { tekst: 'Van de politie.' })
    expect(await ontwikkelingen('procesregisseur')).toMatchObject([{ teVerbeteren: false }, { teVerbeteren: true }])
  })

  test('[C11] waits for an aanpak, and for a goal that its writer can read', async () => {
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await begin(huis, casusnummer, overleg)
    const { plandoel, actie } = await sluit(huis, casusnummer, overleg, 'politie')
    await expect(schrijf('politie', casusnummer, plandoel)).rejects.toMatchObject(refused('C11/plan-wordt-gevolgd'))
    expect((await beeld('politie', casusnummer)).volgen).toBeNull()
    const ander = await metAanpak()
    for (const id of [actie, plandoel])
      await expect(schrijf('politie', ander.casusnummer, id)).rejects.toMatchObject(refused('C11/doel-van-lezer'))
  })

  test('[C11] [P10] what says something about the person and rests on nothing is between its writer and who leads', async () => {
    const { casusnummer, plandoel } = await metAanpak()
    const { id } = await schrijf('gemeente', casusnummer, plandoel, {
      tekst: 'Hij drinkt niet meer.',
      overPersoon: true,
    })
    expect((await beeld('politie', casusnummer)).plandoelen[0]?.ontwikkelingen).toEqual([])
    expect((await beeld('gemeente', casusnummer)).plandoelen[0]?.ontwikkelingen).toMatchObject([{ id }])
  })

  test('[C11] [A7] is marked, corrected with what it said before, and taken back', async () => {
    const { casusnummer, plandoel } = await metAanpak()
    const { id } = await schrijf('politie', casusnummer, plandoel)
    const params = { casusnummer, id }
    const anders = { tekst: 'De huur is half betaald.', steuntOp: [], overPersoon: false }
    await expect(huis.doe('gemeente', tekstVerbeteren, { params, body: anders })).rejects.toMatchObject(
      refused('T19/eigen-tekst'),
    )
    await huis.doe('politie', tekstVerbeteren, { params, body: anders })
    expect((await beeld('gemeente', casusnummer)).plandoelen[0]).toMatchObject({
      eerder: [],
      ontwikkelingen: [{ tekst: anders.tekst, eerder: [{ wat: 'ontwikkeling', tekst: 'De huur is betaald.' }] }],
    })
    await huis.doe('procesregisseur', merkenVerhogen, { params, body: { bijzonder: false, strafrechtelijk: true } })
    expect((await beeld('politie', casusnummer)).plandoelen[0]?.ontwikkelingen).toMatchObject([
      { strafrechtelijk: true },
    ])
    await huis.doe('politie', tekstIntrekken, { params })
    expect(JSON.stringify(await beeld('politie', casusnummer))).not.toContain('huur')
  })
})

describe('[C11] what stands still is work of the casusregisseur and the procesregie, and of nobody else', () => {
  const anderen = ['gemeente2', 'politie', 'ggz'] as const

  /** The gemeente has a colleague in the casus who is not its casusregisseur. */
  async function metCollega() {
    const zaak = await metAanpak()
    const body = { medewerker: huis.wie('gemeente2').id, tot: null }
    await huis.doe('gemeente', toewijzingVastleggen, { params: { casusnummer: zaak.casusnummer }, body })
    return zaak
  }

  test('[C11] an action past its day, named to whom it may be; its uitvoerder has it as late', async () => {
    const { casusnummer, plandoel, actie } = await metCollega()
    huis.setClock('2026-06-01T12:00:00.000Z')
    await schrijf('gemeente', casusnummer, plandoel)
    expect(await stil('procesregisseur', casusnummer)).toEqual([])
    huis.setClock('2026-06-02T08:00:00.000Z')
    for (const wie of ['procesregisseur', 'gemeente'] as const) {
      expect(await stil(wie, casusnummer), wie).toEqual([
        { soort: 'actieOverDatum', object: actie, sinds: '2026-06-02' },
      ])
      expect(await werk(wie, casusnummer)).toMatchObject([
        { soort: 'actieOverDatum', over: 'Wekelijks huisbezoek', deadline: '2026-06-01', teLaat: true },
      ])
    }
    for (const wie of ['gemeente2', 'ggz'] as const) expect(await werk(wie, casusnummer), wie).toEqual([])
    for (const wie of anderen) expect((await stil(wie, casusnummer)) ?? [], wie).toEqual([])
    expect(await werk('politie', casusnummer)).toMatchObject([
      { soort: 'actieUitvoeren', over: 'Wekelijks huisbezoek', teLaat: true },
    ])
    const params = { casusnummer, id: actie }
    await huis.doe('politie', actieBijwerken, { params, body: { stand: 'klaar', overPersoon: false } })
    for (const wie of ['procesregisseur', 'gemeente', ...anderen] as const)
      expect(await soorten(wie, casusnummer), wie).toEqual([])
  })

  test('[C11] a goal to which no action belongs, until it is reached', async () => {
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await begin(huis, casusnummer, overleg)
    const { id } = await huis.doe('procesregisseur', plandoelVastleggen, {
      params: { casusnummer },
      body: { tekst: 'Hij heeft werk.', overPersoon: false },
    })
    await rondAf(huis, casusnummer, overleg, 'politie')
    expect(await werk('gemeente', casusnummer)).toMatchObject([{ soort: 'doelZonderActie', over: 'Hij heeft werk.' }])
    expect(await soorten('politie', casusnummer)).toEqual(['actieUitvoeren'])
    await huis.doe('procesregisseur', plandoelBijwerken, { params: { casusnummer, id }, body: { bereikt: true } })
    expect(await soorten('gemeente', casusnummer)).toEqual([])
  })

  test('[C11] an overleg that was agreed and did not come, until it is called off', async () => {
    const { casusnummer } = await metCollega()
    const id = await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
    const { tijdstip } = (await beeld('gemeente', casusnummer)).overleggen.find((o) => o.id === id) ?? {}
    const erna = new Date(Date.parse(tijdstip ?? '') + 86_400_000).toISOString()
    expect(await soorten('gemeente', casusnummer)).not.toContain('overlegUitgebleven')
    huis.setClock(erna)
    for (const wie of ['procesregisseur', 'gemeente'] as const)
      expect(await soorten(wie, casusnummer), wie).toContain('overlegUitgebleven')
    for (const wie of anderen) expect(await soorten(wie, casusnummer), wie).not.toContain('overlegUitgebleven')
    await huis.doe('procesregisseur', overlegAfzeggen, {
      params: { casusnummer, id },
      body: { reden: 'Het loopt goed zo.' },
    })
    expect(await soorten('gemeente', casusnummer)).not.toContain('overlegUitgebleven')
  })

  test('[C11] a casus that was to come back by a day, until an overleg is planned', async () => {
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    await begin(huis, casusnummer, overleg)
    await sluit(huis, casusnummer, overleg, 'politie')
    const { gemeente, politie, corporatie } = huis.partij
    const besluit = (terugkomOp: string | null, terugkomMet: string[]) =>
      huis.doe('procesregisseur', overlegBesluiten, {
        params: { casusnummer },
        body: {
          ...{
            ...afgestemd(huis),
            uitkomst: 'aanpakVastgesteld',
            motivering: 'De partijen zijn het eens.',
            ...volgafspraken,
          },
          ...{ terugkomOp, terugkomMet },
        },
      })
    await expect(besluit('2026-03-02', [gemeente])).rejects.toMatchObject(refused('C11/terugkomst-die-komt'))
    for (const [dag, met] of [
      ['2026-03-20', []],
      ['2026-03-20', [gemeente, corporatie]],
      [null, [gemeente]],
    ] as const)
      await expect(besluit(dag, [...met])).rejects.toMatchObject(refused('C11/terugkomst-met-wie'))
    await besluit('2026-03-20', [gemeente, politie])
    for (const wie of ['procesregisseur', 'gemeente', 'politie'] as const)
      expect((await beeld(wie, casusnummer)).overleggen[0]?.terugkomst?.op, wie).toBe('2026-03-20')
    huis.setClock('2026-03-20T20:00:00.000Z')
    expect(await soorten('gemeente', casusnummer)).toEqual([])
    huis.setClock('2026-03-21T08:00:00.000Z')
    for (const wie of ['procesregisseur', 'gemeente'] as const)
      expect(await soorten(wie, casusnummer), wie).toEqual(['overlegUitgebleven'])
    for (const wie of anderen) expect(await soorten(wie, casusnummer), wie).not.toContain('overlegUitgebleven')
    await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
    expect(await soorten('gemeente', casusnummer)).not.toContain('overlegUitgebleven')
  })

  test('[C11] a plan of which nobody wrote for a month, until somebody does', async () => {
    const { casusnummer, plandoel } = await metCollega()
    huis.setClock('2026-04-01T09:00:00.000Z')
    expect(await soorten('gemeente', casusnummer)).toEqual([])
    huis.setClock('2026-04-02T09:00:00.000Z')
    for (const wie of ['procesregisseur', 'gemeente'] as const)
      expect(await soorten(wie, casusnummer), wie).toEqual(['planNietBijgehouden'])
    for (const wie of anderen) expect(await soorten(wie, casusnummer), wie).not.toContain('planNietBijgehouden')
    await schrijf('politie', casusnummer, plandoel)
    expect(await soorten('gemeente', casusnummer)).toEqual([])
    expect(await stil('gemeente', casusnummer)).toEqual([])
  })

  test('[C11] [C7] it goes along to who takes over as casusregisseur', async () => {
    const { casusnummer } = await metCollega()
    huis.setClock('2026-04-10T09:00:00.000Z')
    expect(await soorten('gemeente2', casusnummer)).toEqual([])
    const { toewijzingen } = await beeld('gemeente', casusnummer)
    const eigen = toewijzingen.find((w) => w.medewerker.id === huis.wie('gemeente').id)
    await huis.doe('gemeente', toewijzingBeeindigen, { params: { casusnummer, id: eigen?.id ?? '' } })
    expect(await soorten('gemeente2', casusnummer)).toContain('planNietBijgehouden')
    expect(await soorten('gemeente', casusnummer)).toEqual([])
  })
})
