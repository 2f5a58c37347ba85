import {
  actieBijwerken,
  casusInzien,
  dossierInzien,
  gegevenBeperken,
  gegevenIntrekken,
  gegevenVrijgeven,
  meenemenBeslissen,
  meenemenTerugnemen,
  meenemenVragen,
  merkenVastleggen,
  werkInzien,
} from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { begin, gegeven, geheimhouding, naarOverleg, naarTriage, sluit, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

const waarom = 'Nodig om het bezoek goed voor te bereiden.'
const toelichting = 'Goed, voor dit bezoek.'
const weigert = (regel: string) => ({ besluit: { regel: { id: regel } } })

/** An overleg that is over: the ggz released one gegeven, the politie carries out an action. */
async function naHetOverleg() {
  const casusnummer = await naarTriage(huis)
  await vraagEnAntwoord(huis, casusnummer, 'ggz', [
    gegeven({ titel: 'Hij slaapt slecht', tekst: 'Sinds vorig jaar.', vrijgave: 'overleg' }),
    gegeven({ titel: 'Zijn zus helpt', tekst: 'Elke zondag.', vrijgave: 'geen' }),
  ])
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'politie'])
  await begin(huis, casusnummer, overleg)
  const { actie } = await sluit(huis, casusnummer, overleg, 'politie')
  const van = async (titel: string) => {
    const { gegevens } = await huis.doe('ggz', dossierInzien, { params: { casusnummer } })
    const id = gegevens.find((g) => g.inhoud?.titel === titel)?.id
    if (!id) throw new Error('the ggz brought it in')
    return id
  }
  const params = { casusnummer }
  return { casusnummer, params, actie, slaapt: await van('Hij slaapt slecht'), zus: await van('Zijn zus helpt') }
}
type Casus = Awaited<ReturnType<typeof naHetOverleg>>

const afspraken = async (wie: TestPerson, { params }: Casus) =>
  (await huis.doe(wie, casusInzien, { params })).meeneemafspraken
const leest = async (wie: TestPerson, { params }: Casus, id: string) =>
  (await huis.doe(wie, dossierInzien, { params })).gegevens.some((g) => g.id === id && g.inhoud !== null)

async function vraagt({ params, actie, slaapt }: Casus, om: { gegeven?: string; aan?: string } = {}) {
  const body = { actie, gegeven: om.aan ? ('inWoorden' as const) : (om.gegeven ?? slaapt), aan: om.aan ?? null, waarom }
  return (await huis.doe('politie', meenemenVragen, { params, body })).id
}
type Besluit = Partial<z.input<(typeof meenemenBeslissen)['body']>>
const beslist = ({ casusnummer }: Casus, id: string, anders: Besluit = {}) =>
  huis.doe('ggz', meenemenBeslissen, { params: { casusnummer, id }, body: { akkoord: true, toelichting, ...anders } })

describe('[C8] an agreement on conditions', () => {
  test('[C8] its conditions are read by who gives and who gets, and by nobody else', async () => {
    const casus = await naHetOverleg()
    const id = await vraagt(casus)
    await beslist(casus, id, { voorwaarden: 'Praat er alleen met hemzelf over.', tot: '2026-04-30' })
    const ziet = async (wie: TestPerson) => (await afspraken(wie, casus)).map((m) => [m.stand, m.voorwaarden, m.tot])
    const heel = [['akkoord', 'Praat er alleen met hemzelf over.', '2026-04-30']]
    expect(await ziet('politie')).toEqual(heel)
    expect(await ziet('ggz')).toEqual(heel)
    expect(await ziet('procesregisseur')).toEqual([['akkoord', null, '2026-04-30']])
    expect(await ziet('gemeente')).toEqual([])
  })

  test('[C8] it ends after its day, and with the action', async () => {
    const casus = await naHetOverleg()
    await beslist(casus, await vraagt(casus), { tot: dagVan(huis.middelen.clock.nu()) })
    expect(await leest('politie', casus, casus.slaapt)).toBe(true)
    const ander = await naHetOverleg()
    await beslist(ander, await vraagt(ander))
    expect(await leest('politie', ander, ander.slaapt)).toBe(true)
    const params = { casusnummer: ander.casusnummer, id: ander.actie }
    await huis.doe('procesregisseur', actieBijwerken, { params, body: { stand: 'klaar' } })
    expect(await leest('politie', ander, ander.slaapt)).toBe(false)
  })

  test('[C8] not until a day that is over, which the field says', async () => {
    const casus = await naHetOverleg()
    await expect(beslist(casus, await vraagt(casus), { tot: '2020-01-01' })).rejects.toMatchObject({
      besluit: { regel: { id: 'C8/akkoord-tot-dag-die-komt' }, velden: [{ veld: 'tot' }] },
    })
  })

  test('[C9] refused, it is seen by nobody, also after asking again', async () => {
    const casus = await naHetOverleg()
    await beslist(casus, await vraagt(casus), { akkoord: false })
    await vraagt(casus)
    expect(await leest('politie', casus, casus.slaapt)).toBe(false)
    expect((await afspraken('politie', casus)).map((m) => m.stand)).toEqual(['geweigerd', 'gevraagd'])
  })
})

describe('[C8] asking for what one only knows to exist', () => {
  test('[C8] in words, of a partij: it decides on what, and who asks learns nothing by asking', async () => {
    const casus = await naHetOverleg()
    const vraagGgz = await vraagt(casus, { aan: huis.partij.ggz })
    // The gemeente has something too; whoever has nothing answers the same.
    const vraagGemeente = await vraagt(casus, { aan: huis.partij.gemeente })
    const [een, twee] = await afspraken('politie', casus)
    const { id: _, bron: __, ...rest } = een ?? {}
    expect(twee).toMatchObject(rest)
    expect(rest).toMatchObject({ gegeven: null, stand: 'gevraagd', omWieHetGaat: false })
    expect((await huis.doe('gemeente', werkInzien)).taken).toContainEqual(
      expect.objectContaining({ casusnummer: casus.casusnummer, soort: 'meenemenBeslissen' }),
    )
    await expect(beslist(casus, vraagGemeente)).rejects.toMatchObject(weigert('C9/bronhouder-beslist'))
    await expect(beslist(casus, vraagGgz)).rejects.toMatchObject({
      besluit: { regel: { id: 'C8/akkoord-op-een-gegeven' }, velden: [{ veld: 'gegeven' }] },
    })
    await beslist(casus, vraagGgz, { gegeven: casus.zus })
    expect(await leest('politie', casus, casus.zus)).toBe(true)
    expect(await leest('gemeente', casus, casus.zus)).toBe(false)
  })

  test('[C8] not of a partij without a place in the casus, which answers like one that does not exist', async () => {
    const casus = await naHetOverleg()
    for (const aan of [huis.partij.welzijn, crypto.randomUUID()])
      await expect(vraagt(casus, { aan })).rejects.toMatchObject(weigert('C9/voor-eigen-actie'))
    await expect(
      huis.doe('ggz', meenemenVragen, {
        params: casus.params,
        body: { actie: casus.actie, gegeven: 'inWoorden', aan: huis.partij.gemeente, waarom },
      }),
    ).rejects.toMatchObject(weigert('C9/alleen-uitvoerder-neemt-mee'))
  })
})

describe('[C10] geheimhouding is weighed again per action', () => {
  const opgelegd = { ...geheimhouding, procesregieMagZien: true }
  const weging = { toestemming: false, motivering: 'Zonder dit gaat het bezoek mis; hij is niet te bereiken.' }
  const maakGeheim = ({ casusnummer, slaapt }: Casus) =>
    huis.doe('ggz', gegevenVrijgeven, {
      params: { casusnummer, id: slaapt },
      body: { geheimhouding: opgelegd, vrijgave: 'overleg', voorafAan: [], voorbehouden: [] },
    })

  test('[C10] without it no agreement; with it there is, and nobody but its holder reads how it was weighed', async () => {
    const casus = await naHetOverleg()
    await maakGeheim(casus)
    const id = await vraagt(casus)
    await expect(beslist(casus, id)).rejects.toMatchObject({
      besluit: { regel: { id: 'C10/geheimhouding-gewogen' }, velden: [{ veld: 'weging' }] },
    })
    await beslist(casus, id, { weging })
    expect(await leest('politie', casus, casus.slaapt)).toBe(true)
    expect((await afspraken('ggz', casus)).map((m) => m.weging)).toEqual([weging])
    for (const wie of ['politie', 'procesregisseur'] as const)
      expect((await afspraken(wie, casus)).map((m) => m.weging)).toEqual([null])
  })

  test('[C10] put on afterwards, the gegeven does not go on with what was agreed before', async () => {
    const casus = await naHetOverleg()
    await beslist(casus, await vraagt(casus))
    expect(await leest('politie', casus, casus.slaapt)).toBe(true)
    await maakGeheim(casus)
    expect(await leest('politie', casus, casus.slaapt)).toBe(false)
  })
})

describe('[C8] [T19] what ends an agreement', () => {
  test('[C8] the bronhouder takes it back, and says why', async () => {
    const casus = await naHetOverleg()
    const id = await vraagt(casus)
    await beslist(casus, id, { voorwaarden: 'Alleen voor u.' })
    const params = { casusnummer: casus.casusnummer, id }
    const body = { toelichting: 'Hij vroeg ons om het niet te delen.' }
    await expect(huis.doe('politie', meenemenTerugnemen, { params, body })).rejects.toMatchObject(
      weigert('P5/rol-staat-toe'),
    )
    await expect(huis.doe('gemeente', meenemenTerugnemen, { params, body })).rejects.toMatchObject(
      weigert('C8/terugnemen-tot-ophalen'),
    )
    await huis.doe('ggz', meenemenTerugnemen, { params, body })
    expect(await leest('politie', casus, casus.slaapt)).toBe(false)
    expect(await afspraken('politie', casus)).toMatchObject([
      { stand: 'vervallen', antwoord: toelichting, teruggenomen: body.toelichting },
    ])
    await expect(huis.doe('ggz', meenemenTerugnemen, { params, body })).rejects.toMatchObject(
      weigert('C8/terugnemen-tot-ophalen'),
    )
  })

  test('[T19] shielded, marked otherwise or withdrawn, nothing is agreed on it any more', async () => {
    const eindes: readonly ((casus: Casus, params: { casusnummer: string; id: string }) => Promise<unknown>)[] = [
      async (_, params) => {
        await huis.doe('ggz', gegevenBeperken, { params, body: { beperkt: true } })
        await huis.doe('ggz', gegevenBeperken, { params, body: { beperkt: false } })
      },
      (_, params) => huis.doe('ggz', merkenVastleggen, { params, body: { bijzonder: true, strafrechtelijk: false } }),
      (_, params) => huis.doe('ggz', gegevenIntrekken, { params }),
    ]
    for (const eindig of eindes) {
      const casus = await naHetOverleg()
      await beslist(casus, await vraagt(casus))
      expect(await leest('politie', casus, casus.slaapt)).toBe(true)
      await eindig(casus, { casusnummer: casus.casusnummer, id: casus.slaapt })
      expect(await leest('politie', casus, casus.slaapt)).toBe(false)
      expect((await afspraken('politie', casus)).map((m) => m.stand)).toEqual(['vervallen'])
    }
  })

  test('[T19] what leaves the gegeven as it was leaves the agreement too, and a no stays a no', async () => {
    const casus = await naHetOverleg()
    await beslist(casus, await vraagt(casus), { akkoord: false })
    await beslist(casus, await vraagt(casus))
    const params = { casusnummer: casus.casusnummer, id: casus.slaapt }
    await huis.doe('ggz', merkenVastleggen, { params, body: { bijzonder: false, strafrechtelijk: false } })
    expect((await afspraken('politie', casus)).map((m) => m.stand)).toEqual(['geweigerd', 'akkoord'])
  })
})
