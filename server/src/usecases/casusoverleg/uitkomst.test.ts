import {
  actieVastleggen,
  casusInzien,
  casusregieToewijzen,
  deelnemersUitnodigen,
  deelnemerToevoegen,
  overlegBesluiten,
  overlegSluiten,
  overlegVoorbereiden,
  plandoelVastleggen,
  toewijzingBeeindigen,
  toewijzingVastleggen,
  triageBesluiten,
  uitvoerderMaken,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aanvaard, afgestemd, begin, naarTriage, volgafspraken } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

const refusal = (id: string) => ({ besluit: { regel: { id } } })
const nodig = { bijdrage: 'Kennis van de situatie.', themas: [algemeenBeeld] }
const rollen = { gemeente: 'uitvoerder', ggz: 'informant', corporatie: 'adviseur' } as const

/** An overleg that goes on, with a goal; only the gemeente comes as uitvoerder. */
async function bezig() {
  const casusnummer = await naarTriage(huis)
  const p = { casusnummer }
  const doe = { uitkomst: 'casusoverleg' as const, motivering: 'Meerdere partijen zijn nodig.' }
  await huis.doe('procesregisseur', triageBesluiten, { params: p, body: { ...afgestemd(huis), ...doe } })
  const { id } = await huis.doe('procesregisseur', overlegVoorbereiden, {
    params: p,
    body: {
      ...{ doel: 'Een plan voor wonen en zorg.', besluiten: 'Wie doet wat.', themas: ['wonen'], burger: 'vooraf' },
      ...{ tijdstip: '2026-12-01T09:00:00.000Z', duur: 60, plaats: 'Kamer 2.14', burgerToelichting: '' },
    },
  })
  for (const [partij, rol] of Object.entries(rollen) as [keyof typeof rollen, (typeof rollen)[keyof typeof rollen]][])
    await huis.doe('procesregisseur', deelnemerToevoegen, {
      params: { ...p, id },
      body: { partij: huis.partij[partij], rol, noodzaak: `Bij de aanpak is de ${partij} nodig.`, ...nodig },
    })
  await huis.doe('procesregisseur', deelnemersUitnodigen, { params: { ...p, id } })
  for (const partij of ['gemeente', 'ggz', 'corporatie'] as const) await aanvaard(huis, partij, { ...p, id })
  await begin(huis, casusnummer, id)
  const body = { tekst: 'Betrokkene krijgt zorg.', overPersoon: false }
  const { id: plandoel } = await huis.doe('procesregisseur', plandoelVastleggen, { params: p, body })
  const actie = (uitvoerder: TestPartij) =>
    huis.doe('procesregisseur', actieVastleggen, {
      params: p,
      body: {
        ...{ plandoel, tekst: 'Wekelijks huisbezoek', uitvoerder: huis.partij[uitvoerder] },
        ...{ start: '2026-03-09', deadline: '2026-06-01', overPersoon: false },
      },
    })
  return { casusnummer, id, actie }
}

test('[T14] [C6] an action goes to who comes as uitvoerder; who is made one knows why, and nobody makes himself one', async () => {
  const { casusnummer, actie } = await bezig()
  await actie('gemeente')
  for (const partij of ['ggz', 'corporatie'] as const)
    await expect(actie(partij)).rejects.toMatchObject(refusal('T14/actie-bij-uitvoerder'))
  const { deelnemers = [] } = (await huis.doe('ggz', casusInzien, { params: { casusnummer } })).overleggen[0] ?? {}
  const ggz = deelnemers.find((d) => d.partij.id === huis.partij.ggz)
  if (!ggz) throw new Error('the ggz takes part')
  const params = { casusnummer, id: ggz.id }
  const body = { noodzaak: 'Doet de huisbezoeken.', bijdrage: 'Elke week een bezoek.' }
  await expect(huis.doe('ggz', uitvoerderMaken, { params, body })).rejects.toMatchObject(refusal('P5/rol-staat-toe'))
  await huis.doe('procesregisseur', uitvoerderMaken, { params, body })
  const eigen = (await huis.doe('ggz', casusInzien, { params: { casusnummer } })).overleggen[0]?.deelnemers.find(
    (d) => d.id === ggz.id,
  )
  expect(eigen).toMatchObject({ rol: 'uitvoerder', ...body })
  await actie('ggz')
  await expect(huis.doe('procesregisseur', uitvoerderMaken, { params, body })).rejects.toMatchObject(
    refusal('T14/uitvoerder-gemotiveerd'),
  )
})

test('[C12] [C7] an aanpak needs an action, a casusregisseur and how it is followed, each said with what helps', async () => {
  const { casusnummer, id, actie } = await bezig()
  const params = { casusnummer }
  const besluit = () =>
    huis.doe('procesregisseur', overlegBesluiten, {
      params,
      body: {
        ...afgestemd(huis),
        uitkomst: 'aanpakVastgesteld',
        motivering: 'De partijen zijn het eens.',
        ...volgafspraken,
      },
    })
  await actie('gemeente')
  await huis.doe('procesregisseur', overlegSluiten, { params: { ...params, id } })
  await expect(besluit()).rejects.toMatchObject(refusal('C12/casusregisseur-aangewezen'))
  const tweede = await bezig()
  await tweede.actie('gemeente')
  await huis.doe('procesregisseur', casusregieToewijzen, {
    params: { casusnummer: tweede.casusnummer },
    body: { partij: huis.partij.gemeente, medewerker: huis.wie('gemeente').id },
  })
  await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer: tweede.casusnummer, id: tweede.id } })
  const p = { casusnummer: tweede.casusnummer }
  const body = { uitkomst: 'aanpakVastgesteld' as const, motivering: 'De partijen zijn het eens.' }
  const { monitoring, monitoringdoel } = volgafspraken
  for (const [leeg, regel] of [
    [{ monitoringdoel }, 'C12/monitoring-afgesproken'],
    [{ monitoringdoel, monitoring: '   ' }, 'C12/monitoring-afgesproken'],
    [{ monitoring }, 'C11/doel-van-monitoring'],
    [{ monitoring, monitoringdoel: ' ' }, 'C11/doel-van-monitoring'],
  ] as const)
    await expect(
      huis.doe('procesregisseur', overlegBesluiten, { params: p, body: { ...afgestemd(huis), ...body, ...leeg } }),
    ).rejects.toMatchObject(refusal(regel))
  await huis.doe('procesregisseur', overlegBesluiten, {
    params: p,
    body: { ...afgestemd(huis), ...body, ...volgafspraken },
  })
  const stuk = (await huis.doe('gemeente', casusInzien, { params: p })).stukken.find(
    (s) => s.soort === 'overlegbesluit',
  )
  expect(stuk).toMatchObject(volgafspraken)
  const ggz = await huis.doe('ggz', casusInzien, { params: p })
  expect(ggz.stukken, 'the papers are between the procesregie and who leads').toEqual([])
})

test('[C7] [P8] who leaves a casus is not its casusregisseur any more: a colleague goes on, and where there is none nobody is', async () => {
  const { casusnummer, id, actie } = await bezig()
  const params = { casusnummer }
  await actie('gemeente')
  const medewerker = huis.wie('gemeente').id
  await huis.doe('procesregisseur', casusregieToewijzen, { params, body: { partij: huis.partij.gemeente, medewerker } })
  await huis.doe('procesregisseur', overlegSluiten, { params: { ...params, id } })
  const collega = { medewerker: huis.wie('gemeente2').id, tot: null }
  await huis.doe('gemeente', toewijzingVastleggen, { params, body: collega })
  const zietCasus = () => huis.doe('procesregisseur', casusInzien, { params })
  const gaatWeg = async (wie: 'gemeente' | 'gemeente2') => {
    const { toewijzingen } = await huis.doe(wie, casusInzien, { params })
    const eigen = toewijzingen.find((w) => w.medewerker.id === huis.wie(wie).id)
    await huis.doe(wie, toewijzingBeeindigen, { params: { ...params, id: eigen?.id ?? '' } })
  }
  await gaatWeg('gemeente')
  expect((await zietCasus()).casusregisseur?.naam).toBe(huis.wie('gemeente2').naam)
  await gaatWeg('gemeente2')
  expect((await zietCasus()).casusregisseur).toBeNull()
  await expect(
    huis.doe('procesregisseur', overlegBesluiten, {
      params,
      body: {
        ...afgestemd(huis),
        uitkomst: 'aanpakVastgesteld',
        motivering: 'De partijen zijn het eens.',
        ...volgafspraken,
      },
    }),
  ).rejects.toMatchObject(refusal('C12/casusregisseur-aangewezen'))
})

test('[C12] a casus that does not belong here needs none of it', async () => {
  const { casusnummer, id } = await bezig()
  await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id } })
  const body = { ...afgestemd(huis), uitkomst: 'hoortNietThuis' as const, motivering: 'De gemeente kan het alleen.' }
  expect(await huis.doe('procesregisseur', overlegBesluiten, { params: { casusnummer }, body })).toEqual({
    wordtAfgerond: true,
  })
})
