import {
  actieBijwerken,
  casusInzien,
  dossierInzien,
  gegevenIntrekken,
  meenemenBeslissen,
  meenemenVragen,
  merkenVastleggen,
  merkenVerhogen,
  plandoelVastleggen,
  tekstIntrekken,
  tekstVerbeteren,
  uitspraakBevestigen,
  uitspraakVastleggen,
  verloopInzien,
  werkInzien,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, gegeven, naarOverleg, naarTriage, sluit, vraagEnAntwoord } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { openTestServer, readsAnywhere } from '../testing/http.ts'

let huis: TestHouse
let app: FastifyInstance
beforeAll(async () => {
  huis = await openTestHouse()
  app = await openTestServer(huis)
})
afterAll(async () => {
  await app?.close()
  await huis?.sluit()
})

const leest = (wie: TestPerson, casusnummer: string, woord: string) => readsAnywhere(app, wie, { casusnummer, woord })
const beeld = (wie: TestPerson, casusnummer: string) => huis.doe(wie, casusInzien, { params: { casusnummer } })

/** A casus at the table: gemeente, politie, ggz and corporatie, with one gegeven of the corporatie and one of the ggz. */
async function aanTafel() {
  const casusnummer = await naarTriage(huis)
  await vraagEnAntwoord(huis, casusnummer, 'corporatie', [
    gegeven({ titel: 'Buren', tekst: 'Mevrouw is schizofreen.', vrijgave: 'overleg' }),
  ])
  await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'Rust', vrijgave: 'overleg' })])
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz', 'corporatie'])
  await begin(huis, casusnummer, overleg)
  const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
  const idVan = (titel: string) => {
    const id = gegevens.find((g) => g.inhoud?.titel === titel)?.id
    if (!id) throw new Error(`nobody brought in ${titel}`)
    return id
  }
  return { casusnummer, overleg, params: { casusnummer }, buren: idVan('Buren'), rust: idVan('Rust') }
}

describe('[A7] the marks of a gegeven and of a text', () => {
  const ja = { bijzonder: true, strafrechtelijk: false }
  const nee = { bijzonder: false, strafrechtelijk: false }

  test('[A7] the procesregie says that it is health data: that works at once, and the bronhouder finds it and alone lowers it', async () => {
    const { casusnummer, buren } = await aanTafel()
    const params = { casusnummer, id: buren }
    expect(await leest('welzijn', casusnummer, 'schizofreen')).toBe(false)
    await huis.doe('procesregisseur', merkenVerhogen, { params, body: ja })
    const gezien = { gemeente: true, politie: true, procesregisseur: true, corporatie: true }
    for (const [wie, ziet] of Object.entries(gezien))
      expect([wie, await leest(wie as TestPerson, casusnummer, 'schizofreen')]).toEqual([wie, ziet])
    const { regels } = await huis.doe('corporatie', verloopInzien, { params: { casusnummer } })
    expect(regels.filter((r) => r.handeling === 'Merk toevoegen')).toMatchObject([{ wie: 'procesregisseur' }])
    await expect(huis.doe('procesregisseur', merkenVerhogen, { params, body: nee })).rejects.toMatchObject({
      besluit: { regel: { id: 'A7/alleen-verhogen' } },
    })
    await expect(huis.doe('gemeente', merkenVastleggen, { params, body: nee })).rejects.toMatchObject({
      besluit: { regel: { id: 'A7/eigen-merken' } },
    })
    await huis.doe('corporatie', merkenVastleggen, { params, body: nee })
    const { gegevens } = await huis.doe('politie', dossierInzien, { params: { casusnummer } })
    expect(gegevens.find((g) => g.id === buren)?.inhoud).toMatchObject(nee)
  })

  test('[A7] [P10] a gegeven of the ggz that turns out to be health data goes from who may not process it, with every text on it', async () => {
    const { casusnummer, params, rust } = await aanTafel()
    const doel = { tekst: 'Rust in huis houden.', steuntOp: [rust] }
    await huis.doe('procesregisseur', plandoelVastleggen, { params, body: doel })
    expect([
      await leest('corporatie', casusnummer, 'Rust in huis'),
      await leest('corporatie', casusnummer, rust),
    ]).toEqual([true, true])
    await huis.doe('procesregisseur', merkenVerhogen, { params: { casusnummer, id: rust }, body: ja })
    expect([
      await leest('corporatie', casusnummer, 'Rust in huis'),
      await leest('corporatie', casusnummer, rust),
    ]).toEqual([false, false])
    expect((await beeld('politie', casusnummer)).plandoelen).toMatchObject([{ tekst: 'Rust in huis houden.', ...ja }])
    await huis.doe('ggz', merkenVastleggen, { params: { casusnummer, id: rust }, body: nee })
    expect(await leest('corporatie', casusnummer, 'Rust in huis')).toBe(true)
  })

  test('[A7] [P10] a text gets a mark too, also the words of an uitvoerder; who does not see it marks nothing', async () => {
    const { casusnummer, overleg } = await aanTafel()
    const { actie, plandoel } = await sluit(huis, casusnummer, overleg, 'ggz')
    const body = { stand: 'bezig' as const, resultaat: 'Zij slikt weer Clozapine.', overPersoon: false }
    await huis.doe('ggz', actieBijwerken, { params: { casusnummer, id: actie }, body })
    const id = (await beeld('ggz', casusnummer)).acties[0]?.resultaat?.id
    if (!id) throw new Error('the ggz reads its own words')
    await huis.doe('procesregisseur', merkenVerhogen, { params: { casusnummer, id }, body: ja })
    await huis.doe('procesregisseur', merkenVerhogen, { params: { casusnummer, id: plandoel }, body: ja })
    expect((await beeld('ggz', casusnummer)).acties[0]?.resultaat).toMatchObject(ja)
    const elders = '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'
    for (const onbekend of [elders, overleg])
      await expect(
        huis.doe('procesregisseur', merkenVerhogen, { params: { casusnummer, id: onbekend }, body: ja }),
      ).rejects.toMatchObject({ besluit: { regel: { id: 'A7/ziet-wat-gemerkt-wordt' } } })
  })
})

describe('[T19] [C5] [C6] correcting what one wrote', () => {
  test('[C5] [T19] a statement is corrected by who wrote it, and its confirmations start anew', async () => {
    const { casusnummer, params, rust } = await aanTafel()
    const body = { tekst: 'Het is rustig.', steuntOp: [rust] }
    const { id } = await huis.doe('procesregisseur', uitspraakVastleggen, { params, body })
    await huis.doe('politie', uitspraakBevestigen, { params: { casusnummer, id } })
    const nieuw = { tekst: 'Het is ’s nachts rustig.', steuntOp: [rust] }
    await expect(
      huis.doe('politie', tekstVerbeteren, { params: { casusnummer, id }, body: nieuw }),
    ).rejects.toMatchObject({
      besluit: { regel: { id: 'T19/eigen-tekst' } },
    })
    const los = { tekst: 'Los van alles.', steuntOp: [], overPersoon: false }
    await expect(
      huis.doe('procesregisseur', tekstVerbeteren, { params: { casusnummer, id }, body: los }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'C5/steunt-op-gegevens' } } })
    await huis.doe('procesregisseur', tekstVerbeteren, { params: { casusnummer, id }, body: nieuw })
    expect((await beeld('politie', casusnummer)).uitspraken).toMatchObject([
      { tekst: 'Het is ’s nachts rustig.', bevestigdDoor: [], doorMijBevestigd: false },
    ])
    const { taken } = await huis.doe('politie', werkInzien)
    expect(taken.some((t) => t.soort === 'uitspraakBevestigen' && t.casusnummer === casusnummer)).toBe(true)
    await huis.doe('procesregisseur', tekstIntrekken, { params: { casusnummer, id } })
    expect((await beeld('politie', casusnummer)).uitspraken).toEqual([])
  })

  test('[T19] [T5] an explanation is corrected by who gave it, under the same rules', async () => {
    const { casusnummer } = await aanTafel()
    const id = (await beeld('ggz', casusnummer)).uitvragen[0]?.antwoord?.delen[0]?.id
    if (!id) throw new Error('the ggz reads its own explanation')
    const params = { casusnummer, id }
    const body = { tekst: 'Bij ons bekend sinds vorig jaar.', steuntOp: [], overPersoon: null }
    await expect(huis.doe('ggz', tekstVerbeteren, { params, body })).rejects.toMatchObject({
      besluit: { regel: { id: 'P10/herkomst-beantwoord' } },
    })
    await expect(
      huis.doe('procesregisseur', tekstVerbeteren, { params, body: { ...body, overPersoon: false } }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'T19/eigen-tekst' } } })
    await huis.doe('ggz', tekstVerbeteren, { params, body: { ...body, overPersoon: true } })
    expect(await leest('procesregisseur', casusnummer, 'sinds vorig jaar')).toBe(true)
  })

  test('[T19] [C6] what rests on a withdrawn gegeven is hidden at once, is a task for who wrote it, and can be written again', async () => {
    const { casusnummer, overleg, params, rust } = await aanTafel()
    const body = { tekst: 'De rust bewaren.', steuntOp: [rust] }
    const { id } = await huis.doe('procesregisseur', plandoelVastleggen, { params, body })
    const { actie } = await sluit(huis, casusnummer, overleg, 'politie')
    const vraagMee = { actie, gegeven: rust, waarom: 'Nodig om te weten wat helpt.' }
    const { id: mee } = await huis.doe('politie', meenemenVragen, { params, body: vraagMee })
    await huis.doe('ggz', meenemenBeslissen, {
      params: { casusnummer, id: mee },
      body: { akkoord: true, toelichting: 'Akkoord voor deze actie.' },
    })
    expect(await leest('politie', casusnummer, rust)).toBe(true)
    await huis.doe('ggz', gegevenIntrekken, { params: { casusnummer, id: rust } })
    for (const wie of ['procesregisseur', 'gemeente', 'ggz', 'politie'] as const)
      expect([wie, await leest(wie, casusnummer, 'rust bewaren')]).toEqual([wie, false])
    // The akkoord that was not used yet fell with it.
    expect((await beeld('politie', casusnummer)).meeneemafspraken).toMatchObject([
      { stand: 'vervallen', gegeven: null },
    ])
    const soorten = async (wie: TestPerson) =>
      (await huis.doe(wie, werkInzien)).taken.filter((t) => t.casusnummer === casusnummer).map((t) => t.soort)
    expect(await soorten('procesregisseur')).toContain('tekstHerschrijven')
    expect(await soorten('gemeente')).not.toContain('tekstHerschrijven')
    // The explanation of the ggz rested on it too.
    expect(await soorten('ggz')).toContain('tekstHerschrijven')
    expect((await beeld('gemeente', casusnummer)).teHerschrijven).toEqual([])
    expect((await beeld('procesregisseur', casusnummer)).teHerschrijven).toMatchObject([{ id, soort: 'plandoel' }])
    const nieuw = { tekst: 'De nachten bewaken.', steuntOp: [], overPersoon: false }
    await huis.doe('procesregisseur', tekstVerbeteren, { params: { casusnummer, id }, body: nieuw })
    expect(await soorten('procesregisseur')).not.toContain('tekstHerschrijven')
    expect(await leest('politie', casusnummer, 'nachten bewaken')).toBe(true)
    const [toelichting] = (await beeld('ggz', casusnummer)).teHerschrijven
    if (!toelichting) throw new Error('the ggz has its explanation to write again')
    await huis.doe('ggz', tekstIntrekken, { params: { casusnummer, id: toelichting.id } })
    expect(await soorten('ggz')).not.toContain('tekstHerschrijven')
  })

  test('[C6] a goal or an action is adjusted, not taken back', async () => {
    const { casusnummer, overleg } = await aanTafel()
    const { actie } = await sluit(huis, casusnummer, overleg, 'politie')
    await expect(
      huis.doe('procesregisseur', tekstIntrekken, { params: { casusnummer, id: actie } }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'C6/tekst-kan-weg' } } })
    const body = { tekst: 'Elke maandag langsgaan.', steuntOp: [], overPersoon: false }
    await huis.doe('procesregisseur', tekstVerbeteren, { params: { casusnummer, id: actie }, body })
    expect((await beeld('politie', casusnummer)).acties).toMatchObject([{ tekst: 'Elke maandag langsgaan.' }])
  })
})
