import {
  casusInzien,
  casusregieToewijzen,
  casussenInzien,
  dossierInzien,
  meenemenBeslissen,
  meenemenVragen,
  toewijzingVastleggen,
  uitspraakBevestigen,
  uitspraakVastleggen,
  werkInzien,
  zorgvuldigheidAanvaarden,
} from '@casushuis/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  aanvaard,
  begin,
  gegeven,
  naam,
  naarOverleg,
  naarTriage,
  planOverleg,
  sluit,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij, type TestPerson } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

const refusal = (id: string) => ({ besluit: { regel: { id } } })
const assign = (casusnummer: string, wie: TestPartij, collega: TestPerson) =>
  huis.doe(wie, toewijzingVastleggen, {
    params: { casusnummer },
    body: { medewerker: huis.wie(collega).id, tot: null },
  })
const titels = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, dossierInzien, { params: { casusnummer } })).gegevens.flatMap((g) => g.inhoud?.titel ?? [])
const moetAanvaarden = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, werkInzien)).taken.some(
    (w) => w.casusnummer === casusnummer && w.soort === 'zorgvuldigheidAanvaarden',
  )
const gekend = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, casussenInzien, { query: { pagina: 1, perPagina: 100 } })).casussen.find(
    (c) => c.casusnummer === casusnummer,
  )?.betrokkene

/** The politie released its meldingen; the overleg of gemeente, politie and ggz goes on, and one person of each accepted. */
async function aanTafel() {
  const casusnummer = await naarTriage(huis)
  await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Meldingen', vrijgave: 'overleg' })])
  const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
  await begin(huis, casusnummer, id)
  const [bron] = (await huis.doe('politie', dossierInzien, { params: { casusnummer } })).gegevens.filter((g) => g.eigen)
  if (!bron) throw new Error('the politie contributed something')
  const body = { tekst: 'De overlast is in de avond.', steuntOp: [bron.id] }
  const { id: uitspraak } = await huis.doe('procesregisseur', uitspraakVastleggen, { params: { casusnummer }, body })
  return { casusnummer, id, bron: bron.id, uitspraak }
}

test('[T17] a colleague who comes during the overleg sees nothing of others before accepting, wherever is looked', async () => {
  const { casusnummer, id, uitspraak } = await aanTafel()
  await assign(casusnummer, 'ggz', 'ggz2')
  expect(await titels('ggz', casusnummer)).toContain('Meldingen')
  expect(await titels('ggz2', casusnummer)).toEqual([])
  const voor = await huis.doe('ggz2', casusInzien, { params: { casusnummer } })
  expect([voor.betrokkene, voor.uitspraken, await gekend('ggz2', casusnummer)]).toEqual([null, [], null])
  expect(voor.overleggen[0]?.deelnemers.map((d) => d.doorMijAanvaard)).toEqual([false, false, false])
  await expect(huis.doe('ggz2', uitspraakBevestigen, { params: { casusnummer, id: uitspraak } })).rejects.toMatchObject(
    refusal('C5/bevestiger-kan-zien'),
  )
  expect([await moetAanvaarden('ggz', casusnummer), await moetAanvaarden('ggz2', casusnummer)]).toEqual([false, true])
  expect((await huis.doe('ggz2', werkInzien)).taken.filter((w) => w.casusnummer === casusnummer).length).toBe(1)
  await aanvaard(huis, 'ggz2', { casusnummer, id })
  expect(await titels('ggz2', casusnummer)).toContain('Meldingen')
  const na = await huis.doe('ggz2', casusInzien, { params: { casusnummer } })
  expect([na.betrokkene?.naam, na.uitspraken.length, await gekend('ggz2', casusnummer)]).toEqual([naam, 1, naam])
  expect(await moetAanvaarden('ggz2', casusnummer)).toBe(false)
})

test('[T17] nobody accepts for another partij, another text, or what he or she was not invited to', async () => {
  const { casusnummer, id } = await aanTafel()
  await assign(casusnummer, 'ggz', 'ggz2')
  const params = { casusnummer, id }
  await expect(huis.doe('ggz2', zorgvuldigheidAanvaarden, { params, body: { versie: '0' } })).rejects.toMatchObject(
    refusal('T17/geldende-afspraken'),
  )
  expect(await titels('ggz2', casusnummer)).toEqual([])
  await expect(aanvaard(huis, 'procesregisseur', params)).rejects.toMatchObject(refusal('P5/rol-staat-toe'))
  await expect(aanvaard(huis, 'corporatie', params)).rejects.toThrow()
  await aanvaard(huis, 'ggz2', params)
  await aanvaard(huis, 'ggz2', params)
  expect(await titels('ggz2', casusnummer), 'twice is once').toContain('Meldingen')
})

test('[T17] [C7] the regie goes to a person who accepted, not to a colleague of one', async () => {
  const { casusnummer, id } = await aanTafel()
  await assign(casusnummer, 'ggz', 'ggz2')
  const geef = (medewerker: TestPerson) =>
    huis.doe('procesregisseur', casusregieToewijzen, {
      params: { casusnummer },
      body: { partij: huis.partij.ggz, medewerker: huis.wie(medewerker).id },
    })
  await expect(geef('ggz2')).rejects.toMatchObject(refusal('T17/regisseur-aanvaardde'))
  await aanvaard(huis, 'ggz2', { casusnummer, id })
  await geef('ggz2')
})

test('[T17] [C9] who takes over an actie after the overleg accepts before reading the plan and what was agreed for it', async () => {
  const { casusnummer, id, bron } = await aanTafel()
  const { actie } = await sluit(huis, casusnummer, id, 'ggz')
  const vraag = { actie, gegeven: bron, waarom: 'Om het bezoek te plannen buiten de avond.' }
  const { id: afspraak } = await huis.doe('ggz', meenemenVragen, { params: { casusnummer }, body: vraag })
  await huis.doe('politie', meenemenBeslissen, {
    params: { casusnummer, id: afspraak },
    body: { akkoord: true, toelichting: 'Goed, alleen voor het bezoek.' },
  })
  await assign(casusnummer, 'ggz', 'ggz2')
  const ziet = async (wie: TestPerson) => {
    const casus = await huis.doe(wie, casusInzien, { params: { casusnummer } })
    return [casus.acties.length, casus.plandoelen.length, (await titels(wie, casusnummer)).length]
  }
  expect([await ziet('ggz'), await ziet('ggz2')]).toEqual([
    [1, 1, 1],
    [0, 0, 0],
  ])
  expect(await moetAanvaarden('ggz2', casusnummer)).toBe(true)
  await aanvaard(huis, 'ggz2', { casusnummer, id })
  expect(await ziet('ggz2')).toEqual([1, 1, 1])
})

test('[T17] a next overleg asks for its own afspraken: the plan stays, the table opens for who accepted', async () => {
  const { casusnummer, id } = await aanTafel()
  await sluit(huis, casusnummer, id, 'ggz')
  const volgende = await planOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
  await begin(huis, casusnummer, volgende)
  const { acties } = await huis.doe('ggz', casusInzien, { params: { casusnummer } })
  expect([acties.length, await titels('ggz', casusnummer)]).toEqual([1, []])
  await aanvaard(huis, 'ggz', { casusnummer, id: volgende })
  expect(await titels('ggz', casusnummer)).toContain('Meldingen')
})

test('[T17] [C6] a colleague who takes over accepts for the overleg that was held, also while a next one goes without', async () => {
  const { casusnummer, id } = await aanTafel()
  await sluit(huis, casusnummer, id, 'ggz')
  const volgende = await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
  await assign(casusnummer, 'ggz', 'ggz2')
  const acties = async () => (await huis.doe('ggz2', casusInzien, { params: { casusnummer } })).acties.length
  expect([await acties(), await moetAanvaarden('ggz2', casusnummer)]).toEqual([0, true])
  await expect(aanvaard(huis, 'ggz2', { casusnummer, id: volgende })).rejects.toMatchObject(
    refusal('T17/eigen-deelname'),
  )
  await aanvaard(huis, 'ggz2', { casusnummer, id })
  expect([await acties(), await moetAanvaarden('ggz2', casusnummer)]).toEqual([1, false])
})
