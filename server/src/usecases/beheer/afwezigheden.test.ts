import {
  afwezigheidBeeindigen,
  afwezigheidVastleggen,
  casusInzien,
  casussenInzien,
  eigenAfwezighedenOpvragen,
  logboekInzien,
  medewerkerBeeindigen,
  medewerkersoverzichtInzien,
  toewijzingBeeindigen,
  toewijzingVastleggen,
  uitvraagkeuzesInzien,
  werkInzien,
} from '@casushuis/contract'
import { dagVan, eindeVanDag, plusDagen } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { naam, naarTriage, vraag as stelVraag } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, readsAnywhere, vraag } from '../../testing/http.ts'

const door = (id: string) => ({ besluit: { regel: { id } } })

/** Somebody is absent, and a colleague does the work until the last day (P8, B2.2.1). */
describe('absence, in a house', () => {
  let huis: TestHouse
  let app: FastifyInstance
  let casusnummer: string
  beforeEach(async () => {
    huis = await openTestHouse()
    app = await openTestServer(huis)
    casusnummer = await naarTriage(huis)
  })
  afterEach(async () => {
    await app?.close()
    await huis?.sluit()
  })

  const vandaag = () => dagVan(huis.middelen.clock.nu())
  const over = (dagen: number) => plusDagen(vandaag(), dagen)
  const meld = (door: TestPerson, wie: TestPerson, vervanger: TestPerson, dagen: object = {}) =>
    huis.doe(door, afwezigheidVastleggen, {
      params: { id: huis.wie(wie).id },
      body: { vervanger: huis.wie(vervanger).id, eersteDag: vandaag(), laatsteDag: over(13), ...dagen },
    })
  const ziet = async (wie: TestPerson) => (await huis.doe(wie, casussenInzien)).totaal
  const leest = (wie: TestPerson) => readsAnywhere(app, wie, { casusnummer, woord: naam })
  const dossier = (wie: TestPerson) => huis.doe(wie, casusInzien, { params: { casusnummer } })
  const beeindig = (wie: TestPerson, body: object = {}) =>
    huis.doe('beheerder', medewerkerBeeindigen, {
      params: { id: huis.wie(wie).id },
      body: { reden: 'Deze collega heeft een andere baan.', ...body },
    })

  test('[P8] who fills in reads the casus until the end of the last day, and nothing in the request after it', async () => {
    expect([await leest('gemeente2'), await ziet('gemeente2')]).toEqual([false, 0])
    await meld('gemeente', 'gemeente', 'gemeente2')
    expect([await leest('gemeente2'), await ziet('gemeente2')]).toEqual([true, 1])
    const einde = Date.parse(eindeVanDag(over(13)))
    huis.setClock(new Date(einde - 60_000).toISOString())
    expect(await leest('gemeente2')).toBe(true)
    huis.setClock(new Date(einde).toISOString())
    expect(await leest('gemeente2')).toBe(false)
    await expect(dossier('gemeente2')).rejects.toThrow()
    expect([await leest('gemeente'), await ziet('gemeente')], 'who was absent keeps it').toEqual([true, 1])
  })

  test('[P8] an absence to come opens nothing before its first day', async () => {
    await meld('gemeente', 'gemeente', 'gemeente2', { eersteDag: over(3) })
    expect(await leest('gemeente2')).toBe(false)
    huis.setClock(new Date(Date.parse(eindeVanDag(over(2)))).toISOString())
    expect(await leest('gemeente2')).toBe(true)
  })

  test('[P8] [R2] what is done while filling in is in the logboek as done for the absent person', async () => {
    await meld('beheerder', 'gemeente', 'gemeente2')
    await dossier('gemeente2')
    await dossier('gemeente')
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 20 } })
    const voorWie = (wie: TestPerson) =>
      regels.find((r) => r.wie === wie && r.handeling === 'Casus bekijken')?.feiten.find((f) => f.startsWith('waarn'))
    expect(voorWie('gemeente2')).toMatch(new RegExp(`^waarneming: ${huis.wie('gemeente').id} \\(van .* tot `))
    expect(voorWie('gemeente')).toBeUndefined()
  })

  test('[P8] what comes in during the absence comes to both, and stays with the absent person', async () => {
    await meld('ggz', 'ggz', 'ggz2')
    const { partijen } = await huis.doe('procesregisseur', uitvraagkeuzesInzien, { params: { casusnummer } })
    expect(partijen.find((p) => p.partij.naam === 'ggz')?.ontvangers).toEqual(['ggz', 'ggz2'])
    await stelVraag(huis, casusnummer, 'ggz')
    expect([await ziet('ggz'), await ziet('ggz2')]).toEqual([1, 1])
    const { toewijzingen } = await dossier('ggz2')
    const wie = toewijzingen.map((w) => [w.medewerker.naam, w.waarneemtVoor, w.totTijdstip !== null] as const)
    expect(wie.toSorted()).toEqual([
      ['ggz', null, false],
      ['ggz2', 'ggz', true],
    ])
    const taken = async () => (await huis.doe('ggz2', werkInzien)).taken.map((w) => w.soort)
    expect(await taken()).toContain('uitvraagBeantwoorden')
    huis.setClock(eindeVanDag(over(13)))
    expect([await ziet('ggz'), await ziet('ggz2')]).toEqual([1, 0])
    expect(await taken()).toEqual([])
  })

  test('[P8] who is back ends it at once, and so does the beheerder; nobody else', async () => {
    const { id } = await meld('gemeente', 'gemeente', 'gemeente2')
    const terug = (wie: TestPerson) => huis.doe(wie, afwezigheidBeeindigen, { params: { id } })
    for (const wie of ['gemeente2', 'politie', 'procesregisseur'] as const)
      await expect(terug(wie), wie).rejects.toMatchObject(door('P8/eigen-afwezigheid'))
    for (const wie of ['manager', 'fg'] as const)
      await expect(terug(wie), wie).rejects.toMatchObject(door('P5/rol-staat-toe'))
    expect(await leest('gemeente2')).toBe(true)
    await terug('gemeente')
    expect(await leest('gemeente2')).toBe(false)
    await expect(terug('beheerder')).rejects.toMatchObject(door('P8/afwezigheid-loopt'))
    const weer = await meld('beheerder', 'gemeente', 'gemeente2')
    await huis.doe('beheerder', afwezigheidBeeindigen, { params: { id: weer.id } })
    expect([await leest('gemeente2'), await leest('gemeente')]).toEqual([false, true])
  })

  test('[P8] it ends where the absent person is taken off a casus, and when one of the two leaves', async () => {
    await meld('gemeente', 'gemeente', 'gemeente2')
    await expect(beeindig('gemeente'), 'filling in is no taking over').rejects.toMatchObject(
      door('P8/werk-overgedragen'),
    )
    await beeindig('gemeente2')
    expect(await ziet('gemeente2')).toBe(0)
    expect(await huis.doe('gemeente', eigenAfwezighedenOpvragen)).toEqual({ afwezigheden: [], vervangt: [] })

    await stelVraag(huis, casusnummer, 'ggz')
    await meld('ggz', 'ggz', 'ggz2')
    await huis.doe('ggz2', toewijzingVastleggen, {
      params: { casusnummer },
      body: { medewerker: huis.wie('ggz2').id, tot: null, taak: huis.taak.ggz },
    })
    const { toewijzingen } = await dossier('ggz')
    const eigen = toewijzingen.find((w) => w.medewerker.naam === 'ggz')
    await huis.doe('ggz2', toewijzingBeeindigen, { params: { casusnummer, id: eigen?.id ?? '' } })
    const daarna = (await dossier('ggz2')).toewijzingen
    expect(daarna.map((w) => [w.medewerker.naam, w.waarneemtVoor])).toEqual([['ggz2', null]])
  })

  test('[P8] [P5] nobody fills in who is of another partij, has another role, cannot sign in or is absent', async () => {
    for (const [wie, vervanger] of [
      ['gemeente', 'politie'],
      ['gemeente', 'procesregisseur'],
      ['gemeente', 'gemeente'],
      ['procesregisseur', 'ondersteuner'],
      ['procesregisseur', 'manager'],
      ['procesregisseur', 'fg'],
    ] as const)
      await expect(meld('beheerder', wie, vervanger), `${wie} ${vervanger}`).rejects.toMatchObject(
        door('P8/vervanger-doet-zelfde-werk'),
      )
    for (const wie of ['manager', 'beheerder', 'fg'] as const)
      await expect(meld('beheerder', wie, 'procesregisseur'), wie).rejects.toMatchObject(
        door('P8/vervanging-in-casussen'),
      )
    await expect(meld('politie', 'gemeente', 'gemeente2')).rejects.toMatchObject(door('P8/eigen-afwezigheid'))
    await meld('gemeente', 'gemeente', 'gemeente2', { laatsteDag: over(2) })
    await expect(meld('beheerder', 'gemeente2', 'gemeente')).rejects.toMatchObject(door('P8/afwezige-vervangt-niemand'))
    await meld('beheerder', 'gemeente2', 'gemeente', { eersteDag: over(3) })
    expect(await ziet('gemeente2')).toBe(1)
  })

  test('[P8] what is not filled in is told at its field, and the beheerder sees who is absent', async () => {
    const stuur = async (body: object) => {
      const pad = `/medewerkers/${huis.wie('gemeente').id}/afwezigheden`
      const antwoord = await vraag(app, 'gemeente', 'POST', pad, body)
      const velden: { veld: string }[] = antwoord.json().velden ?? []
      return [antwoord.statusCode, ...new Set(velden.map((v) => v.veld))]
    }
    const goed = { vervanger: huis.wie('gemeente2').id, eersteDag: vandaag(), laatsteDag: over(1) }
    expect(await stuur({ vervanger: '', eersteDag: '31-2', laatsteDag: '' })).toEqual([
      400,
      ...['eersteDag', 'laatsteDag', 'vervanger'],
    ])
    expect(await stuur({ ...goed, laatsteDag: over(-1) })).toEqual([400, 'laatsteDag'])
    expect(await stuur({ ...goed, eersteDag: over(2) })).toEqual([400, 'laatsteDag'])
    expect(await stuur(goed)).toEqual([201])
    expect(await stuur(goed)).toEqual([400, 'eersteDag'])
    const { medewerkers } = await huis.doe('beheerder', medewerkersoverzichtInzien)
    expect(medewerkers.flatMap((m) => m.afwezigheden.map((a) => [m.naam, a.vervanger, a.laatsteDag]))).toEqual([
      ['gemeente', 'gemeente2', over(1)],
    ])
    expect((await huis.doe('gemeente2', eigenAfwezighedenOpvragen)).vervangt).toEqual([
      { naam: 'gemeente', eersteDag: vandaag(), laatsteDag: over(1) },
    ])
    expect(await ziet('beheerder')).toBe(0)
  })

  test('[P7] nobody of another zvh is absent or fills in here', async () => {
    const buren = await openTestHouse({ beside: huis })
    const body = { eersteDag: vandaag(), laatsteDag: over(1) }
    await expect(
      buren.doe('beheerder', afwezigheidVastleggen, {
        params: { id: huis.wie('gemeente').id },
        body: { ...body, vervanger: huis.wie('gemeente2').id },
      }),
    ).rejects.toMatchObject(door('P5/werkt-hier'))
    await expect(
      huis.doe('beheerder', afwezigheidVastleggen, {
        params: { id: huis.wie('gemeente').id },
        body: { ...body, vervanger: buren.wie('gemeente2').id },
      }),
    ).rejects.toMatchObject(door('P8/vervanger-doet-zelfde-werk'))
  })
})
