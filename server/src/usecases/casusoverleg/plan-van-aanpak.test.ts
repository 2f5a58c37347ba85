import {
  actieBijstellen,
  actieBijwerken,
  casusInzien,
  dossierInzien,
  gegevenIntrekken,
  plandoelBijwerken,
  tekstIntrekken,
  tekstVerbeteren,
  verloopInzien,
  werkInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, gegeven, naarOverleg, naarTriage, rondAf, sluit, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

test('[C6] the words of the uitvoerder stay when the procesregie says how the actie stands, and are nobody else’s', async () => {
  const casusnummer = await naarTriage(huis)
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
  await begin(huis, casusnummer, overleg)
  const { actie } = await rondAf(huis, casusnummer, overleg, 'politie')
  const params = { casusnummer, id: actie }
  const seen = async () =>
    (await huis.doe('procesregisseur', casusInzien, { params: { casusnummer } })).acties.map((a) => [
      a.stand,
      a.resultaat?.tekst ?? null,
    ])
  const words = 'Twee keer langsgegaan; hij deed open.'
  await huis.doe('politie', actieBijwerken, { params, body: { stand: 'bezig', resultaat: words, overPersoon: false } })
  for (const resultaat of [null, 'Niet gelukt.'])
    await expect(
      huis.doe('procesregisseur', actieBijwerken, { params, body: { stand: 'klaar', resultaat } }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'C6/resultaat-van-uitvoerder' } } })
  await huis.doe('procesregisseur', actieBijwerken, { params, body: { stand: 'klaar' } })
  expect(await seen()).toEqual([['klaar', words]])
  await huis.doe('politie', actieBijwerken, { params, body: { stand: 'klaar', resultaat: null } })
  expect(await seen()).toEqual([['klaar', null]])
})

describe('[C6] an action is adjusted', () => {
  const dagen = { start: '2026-03-10', deadline: '2026-07-01' }

  /** A plan of the politie, with a gegeven of the ggz that everybody at the table sees. */
  async function metPlan() {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'Slot', vrijgave: 'overleg' })])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    await begin(huis, casusnummer, overleg)
    const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
    const slot = gegevens.find((g) => g.inhoud?.titel === 'Slot')?.id ?? ''
    return { casusnummer, overleg, slot }
  }
  const beeld = async (wie: TestPerson, casusnummer: string) => {
    const { acties, plandoelen } = await huis.doe(wie, casusInzien, { params: { casusnummer } })
    return { actie: acties[0], plandoel: plandoelen[0] }
  }
  const refused = (id: string) => ({ besluit: { regel: { id } } })

  test('[C6] with what follows where it fails; what stood there before stays, with who changed it', async () => {
    const { casusnummer, overleg } = await metPlan()
    const { actie, plandoel } = await sluit(huis, casusnummer, overleg, 'politie')
    const params = { casusnummer, id: actie }
    const nieuw = { uitvoerder: huis.partij.politie, ...dagen, alsNietLukt: 'Dan belt de politie.', overPersoon: false }
    await huis.doe('procesregisseur', actieBijstellen, { params, body: nieuw })
    await huis.doe('procesregisseur', tekstVerbeteren, {
      params,
      body: { tekst: 'Twee keer per week huisbezoek', steuntOp: [], overPersoon: false },
    })
    await huis.doe('procesregisseur', tekstVerbeteren, {
      params: { casusnummer, id: plandoel },
      body: { tekst: 'Betrokkene woont rustig.', steuntOp: [], overPersoon: false },
    })
    for (const wie of ['procesregisseur', 'politie', 'gemeente'] as const) {
      const gezien = await beeld(wie, casusnummer)
      expect(gezien.actie).toMatchObject({
        ...{ tekst: 'Twee keer per week huisbezoek', ...dagen, terugval: { tekst: 'Dan belt de politie.' } },
        eerder: [
          { wat: 'tekst', tekst: 'Wekelijks huisbezoek', afspraak: dagen },
          { wat: 'tekst', tekst: 'Wekelijks huisbezoek', afspraak: { start: '2026-03-09', deadline: '2026-06-01' } },
        ],
      })
      expect(gezien.plandoel?.eerder).toMatchObject([
        { tekst: 'Betrokkene woont rustig en krijgt zorg.', afspraak: null },
      ])
    }
    expect((await beeld('procesregisseur', casusnummer)).actie?.eerder[0]?.door).toBe(huis.wie('procesregisseur').naam)
    const { regels } = await huis.doe('politie', verloopInzien, { params: { casusnummer } })
    expect(regels.map((r) => r.handeling)).toContain('Actie bijstellen')
  })

  test('[C6] what follows where it fails can be taken back, and then nothing of it is left', async () => {
    const { casusnummer, overleg } = await metPlan()
    const { actie } = await sluit(huis, casusnummer, overleg, 'politie')
    const params = { casusnummer, id: actie }
    const stel = (alsNietLukt: string | null) =>
      huis.doe('procesregisseur', actieBijstellen, {
        params,
        body: { uitvoerder: huis.partij.politie, ...dagen, alsNietLukt, overPersoon: false },
      })
    await stel('Dan belt de politie.')
    await stel('Dan belt de wijkagent.')
    expect((await beeld('politie', casusnummer)).actie?.eerder.map((e) => [e.wat, e.tekst])).toContainEqual([
      'terugval',
      'Dan belt de politie.',
    ])
    const id = (await beeld('procesregisseur', casusnummer)).actie?.terugval?.id ?? ''
    await expect(huis.doe('politie', tekstIntrekken, { params: { casusnummer, id } })).rejects.toMatchObject(
      refused('T19/eigen-tekst'),
    )
    await stel(null)
    const { actie: na } = await beeld('procesregisseur', casusnummer)
    expect([na?.terugval, na?.eerder.filter((e) => e.wat === 'terugval')]).toEqual([null, []])
  })

  test('[C6] [T19] what it said before goes with the gegeven on which that rested', async () => {
    const { casusnummer, overleg, slot } = await metPlan()
    const { actie } = await sluit(huis, casusnummer, overleg, 'politie')
    const params = { casusnummer, id: actie }
    const schrijf = (tekst: string, steuntOp: string[]) =>
      huis.doe('procesregisseur', tekstVerbeteren, { params, body: { tekst, steuntOp, overPersoon: false } })
    await schrijf('Het slot vervangen.', [slot])
    await schrijf('Langsgaan.', [])
    const staat = async () => (await beeld('procesregisseur', casusnummer)).actie?.eerder.map((e) => e.tekst)
    expect(await staat()).toEqual(['Het slot vervangen.', 'Wekelijks huisbezoek'])
    await huis.doe('ggz', gegevenIntrekken, { params: { casusnummer, id: slot } })
    expect(await staat()).toEqual(['Wekelijks huisbezoek'])
  })

  test('[C6] another partij, another phase, another zvh and an ended mandate change nothing', async () => {
    const eigen = await openTestHouse()
    const casusnummer = await naarTriage(eigen)
    const overleg = await naarOverleg(eigen, casusnummer, ['gemeente', 'politie'])
    const body = { uitvoerder: eigen.partij.politie, ...dagen }
    await begin(eigen, casusnummer, overleg)
    const { actie } = await sluit(eigen, casusnummer, overleg, 'politie')
    const params = { casusnummer, id: actie }
    for (const wie of ['politie', 'gemeente'] as const)
      await expect(eigen.doe(wie, actieBijstellen, { params, body })).rejects.toMatchObject(refused('P5/rol-staat-toe'))
    for (const wie of ['ggz', 'manager', 'beheerder'] as const)
      await expect(eigen.doe(wie, actieBijstellen, { params, body })).rejects.toThrow()
    const elders = { uitvoerder: eigen.partij.gemeente, ...dagen }
    await expect(eigen.doe('procesregisseur', actieBijstellen, { params, body: elders })).rejects.toMatchObject(
      refused('C6/wissel-in-overleg'),
    )
    await expect(huis.doe('procesregisseur', actieBijstellen, { params, body })).rejects.toThrow()
    await eigen.doe('procesregisseur', actieBijstellen, { params, body })
    await eigen.sluit()
  })

  test('[C6] [P8] the uitvoerder says who does it, and only that person has it as work', async () => {
    const { casusnummer, overleg } = await metPlan()
    const { actie } = await sluit(huis, casusnummer, overleg, 'politie')
    const params = { casusnummer, id: actie }
    const persoon = huis.wie('politie').id
    await expect(
      huis.doe('procesregisseur', actieBijwerken, { params, body: { stand: 'bezig', persoon } }),
    ).rejects.toMatchObject(refused('C6/persoon-van-uitvoerder'))
    await expect(
      huis.doe('politie', actieBijwerken, { params, body: { stand: 'bezig', persoon: huis.wie('gemeente').id } }),
    ).rejects.toMatchObject(refused('C6/persoon-van-uitvoerder'))
    await huis.doe('politie', actieBijwerken, { params, body: { stand: 'bezig', persoon } })
    expect((await beeld('politie', casusnummer)).actie?.persoon).toEqual({
      id: persoon,
      naam: huis.wie('politie').naam,
    })
    expect((await beeld('ggz', casusnummer)).actie?.persoon ?? null).toBeNull()
    const { taken } = await huis.doe('politie', werkInzien, {})
    expect(taken.some((t) => t.casusnummer === casusnummer && t.soort === 'actieUitvoeren')).toBe(true)
  })

  test('[C6] of a goal it is kept when it was reached', async () => {
    const { casusnummer, overleg } = await metPlan()
    const { plandoel } = await sluit(huis, casusnummer, overleg, 'politie')
    const params = { casusnummer, id: plandoel }
    const op = async () => (await beeld('gemeente', casusnummer)).plandoel?.bereiktTijdstip
    await huis.doe('procesregisseur', plandoelBijwerken, { params, body: { bereikt: true } })
    expect((await op())?.slice(0, 10)).toBe(huis.middelen.clock.nu().slice(0, 10))
    await huis.doe('procesregisseur', plandoelBijwerken, { params, body: { bereikt: false } })
    expect(await op()).toBeNull()
  })
})
