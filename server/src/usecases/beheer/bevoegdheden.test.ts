import { bevoegdheidIntrekken, bevoegdheidVerlenen, logboekInzien, partijenInzien } from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mandaatbesluit, openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

/** What a mandate rests on, why it began early and who ended it can be told of each of them (P3, B2.2.1). */
describe('a mandate', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
    huis.setClock('2026-11-29T09:00:00.000Z')
  })
  afterAll(() => huis?.sluit())

  const verleend = async (wie: TestPerson, id: string) => {
    const { partijen } = await huis.doe(wie, partijenInzien)
    return partijen.flatMap((p) => p.bevoegdheidsverleningen).find((b) => b.id === id)
  }
  const vastgelegd = { bevoegdheden: ['intake' as const], van: '2026-11-29', tot: null, besluit: mandaatbesluit }
  const leg = (anders: object = {}) =>
    huis.doe('beheerder', bevoegdheidVerlenen, {
      params: { id: huis.partij.ggz },
      body: { ...vastgelegd, ...anders },
    })
  const door = (id: string) => ({ besluit: { regel: { id } } })

  test('[P3] names the decision of the partij: when, which and who signed', async () => {
    const { id } = await leg()
    expect(await verleend('ggz', id)).toMatchObject({ besluit: mandaatbesluit, waaromEerder: null, ingetrokken: null })
  })

  test('[P3] without a decision, or on one that is still to be taken, is not recorded, and the field is told', async () => {
    const app = await openTestServer(huis)
    const stuur = (besluit: object) =>
      vraag(app, 'beheerder', 'POST', `/partijen/${huis.partij.ggz}/bevoegdheidsverleningen`, {
        ...{ ...vastgelegd, besluit },
      })
    const velden = async (besluit: object) => {
      const antwoord = await stuur(besluit)
      return [antwoord.statusCode, antwoord.json().velden?.map((v: { veld: string }) => v.veld)]
    }
    expect(await velden({})).toEqual([400, ['besluit.dag', 'besluit.kenmerk', 'besluit.ondertekenaar']])
    expect(await velden({ ...mandaatbesluit, dag: '2026-11-30' })).toEqual([400, ['besluit.dag']])
    await expect(leg({ besluit: { ...mandaatbesluit, dag: '2026-11-30' } })).rejects.toMatchObject(
      door('P3/besluit-genomen'),
    )
    await app.close()
  })

  test('[P3] that begins before today says why', async () => {
    const gisteren = { van: '2026-11-28' }
    await expect(leg(gisteren)).rejects.toMatchObject(door('P3/eerder-begin-gemotiveerd'))
    await expect(leg({ ...gisteren, waaromEerder: '  ' })).rejects.toMatchObject(door('P3/eerder-begin-gemotiveerd'))
    const { id } = await leg({ ...gisteren, waaromEerder: 'Het besluit stond hier nog niet.' })
    expect((await verleend('procesregisseur', id))?.waaromEerder).toBe('Het besluit stond hier nog niet.')
  })

  test('[P3] that is withdrawn tells when and by whom; why stays with the house', async () => {
    const { id } = await leg()
    const reden = 'Het bestuur trok het besluit in.'
    await huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden } })
    const gezien = await verleend('politie', id)
    expect(gezien).toMatchObject({
      geldig: false,
      ingetrokken: { tijdstip: expect.stringMatching(/^2026-11-29T09:00:00/), door: huis.wie('beheerder').naam },
    })
    expect(JSON.stringify(gezien)).not.toContain(reden)
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 5 } })
    expect(regels.some((r) => r.handeling === 'Bevoegdheid intrekken')).toBe(true)
  })
})
