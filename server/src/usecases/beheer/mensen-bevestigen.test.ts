import {
  logboekInzien,
  medewerkerBeeindigen,
  medewerkersoverzichtInzien,
  medewerkerVastleggen,
  mensenBevestigen,
  partijVastleggen,
  werkInzien,
} from '@casushuis/contract'
import { dagVan, plusMaanden } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

/** Once a year somebody says who still works for a partij (P8, B2.1). */
describe('who still works for a partij', () => {
  let huis: TestHouse
  let partij: TestHouse['partij']['ggz']
  let begonnen: string
  beforeAll(async () => {
    huis = await openTestHouse()
    begonnen = dagVan(huis.middelen.clock.nu())
    const body = { naam: 'Opvang Oost', soort: 'privaat', bron: 'Handelsregister' } as const
    partij = (await huis.doe('beheerder', partijVastleggen, { body })).id
  })
  afterAll(() => huis?.sluit())

  let nummer = 0
  const leg = async () => {
    nummer += 1
    const wie = { naam: `Persoon ${nummer}`, rol: 'partijmedewerker', partij, contactpersoon: false } as const
    return (
      await huis.doe('beheerder', medewerkerVastleggen, { body: { ...wie, telefoon: '', mail: '', inlog: null } })
    ).id
  }
  const bevestig = (wie: TestPerson, medewerkers: readonly string[]) =>
    huis.doe(wie, mensenBevestigen, { params: { id: partij }, body: { medewerkers: [...medewerkers] } })
  const taken = async (wie: TestPerson = 'beheerder') =>
    (await huis.doe(wie, werkInzien)).huistaken.filter((t) => t.soort === 'mensenBevestigen' && t.partij === partij)
  const stand = async () =>
    (await huis.doe('beheerder', medewerkersoverzichtInzien)).bevestigingen.find((b) => b.partij.id === partij)
  const ga = (dag: string) => huis.setClock(`${dag}T10:00:00.000Z`)

  test('[P8] is a task a year after the partij was recorded, once somebody works there, and not before', async () => {
    const jaarLater = plusMaanden(begonnen, 12)
    ga(jaarLater)
    expect(await taken(), 'of nobody').toEqual([])
    await leg()
    expect(await taken()).toMatchObject([{ onderwerp: 'Opvang Oost', deadline: jaarLater }])
    expect(await taken('manager')).toEqual([])
    expect(await stand()).toMatchObject({ bevestigd: null, vanafDag: jaarLater, teDoen: true })
  })

  test('[P8] names everybody: who is left out is ended first, and then it is confirmed with the day and by whom', async () => {
    const erbij = await leg()
    const mensen = (await huis.doe('beheerder', medewerkersoverzichtInzien)).medewerkers
      .filter((m) => m.partij?.id === partij && m.beeindigd === null)
      .map((m) => m.id)
    const zonder = mensen.filter((m) => m !== erbij)
    for (const mis of [[], zonder, [...mensen, huis.wie('ggz').id], [...zonder, ...zonder]])
      await expect(bevestig('beheerder', mis)).rejects.toMatchObject({
        besluit: { regel: { id: 'P8/iedereen-bevestigd' } },
      })
    expect(await taken()).toHaveLength(1)
    await huis.doe('beheerder', medewerkerBeeindigen, {
      params: { id: erbij },
      body: { reden: 'Deze collega heeft een andere baan.' },
    })
    await bevestig('beheerder', zonder)
    expect(await taken()).toEqual([])
    const vandaag = dagVan(huis.middelen.clock.nu())
    expect(await stand()).toMatchObject({
      bevestigd: { door: 'beheerder' },
      vanafDag: plusMaanden(vandaag, 12),
      teDoen: false,
    })
    ga(plusMaanden(vandaag, 12))
    expect(await taken()).toHaveLength(1)
  })

  test('[P8] [P5] is for the beheerder, with a record of each time, and refused at its field', async () => {
    const app = await openTestServer(huis)
    const stuur = (wie: TestPerson, body: object) =>
      vraag(app, wie, 'POST', `/partijen/${partij}/mensenbevestigingen`, body)
    for (const wie of ['manager', 'fg', 'procesregisseur', 'ggz'] as const)
      expect((await stuur(wie, { medewerkers: [] })).statusCode, wie).toBe(403)
    const geweigerd = await stuur('beheerder', { medewerkers: [] })
    expect([geweigerd.statusCode, geweigerd.json().velden[0].veld]).toEqual([400, 'medewerkers'])
    expect((await stuur('beheerder', { medewerkers: 'iedereen' })).statusCode).toBe(400)
    await app.close()
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 50 } })
    const gedaan = regels.filter((r) => r.handeling === 'Bevestigen wie er werkt').map((r) => r.besluit)
    expect(new Set(gedaan)).toEqual(new Set(['toegestaan', 'geweigerd']))
  })

  test('[P7] nobody confirms a partij of another zvh', async () => {
    const buren = await openTestHouse({ beside: huis })
    const params = { id: partij }
    const mensen = (await huis.doe('beheerder', medewerkersoverzichtInzien)).medewerkers
      .filter((m) => m.partij?.id === partij && m.beeindigd === null)
      .map((m) => m.id)
    await expect(
      buren.doe('beheerder', mensenBevestigen, { params, body: { medewerkers: mensen } }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'P8/iedereen-bevestigd' } } })
  })
})
