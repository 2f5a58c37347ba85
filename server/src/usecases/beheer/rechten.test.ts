import {
  dossierInzien,
  gegevenInbrengen,
  logboekInzien,
  partijenInzien,
  rechtBevestigen,
  rechtIntrekken,
  rechtVastleggen,
  werkInzien,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, gegeven, naarOverleg, naarTriage } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

const toelichting = 'Getoetst aan artikel 9 AVG en 30 UAVG, voor de begeleiding van bewoners.'
const bevinding = 'Het advies van de jurist van 12 oktober gelezen.'

/** What a partij may process is no matter of one person: a second one looks before it counts (P4, B2.2.1). */
describe('a right to special gegevens', () => {
  let huis: TestHouse
  let casusnummer: string
  beforeAll(async () => {
    huis = await openTestHouse()
    huis.setClock('2026-11-29T09:00:00.000Z')
    casusnummer = await naarTriage(huis)
    await begin(huis, casusnummer, await naarOverleg(huis, casusnummer, ['gemeente', 'corporatie']))
    const body = { ...gegeven({ titel: 'Diagnose', bijzonder: true, vrijgave: 'overleg' }), themas: [algemeenBeeld] }
    await huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body })
  })
  afterAll(() => huis?.sluit())

  const leg = async (anders: object = {}) =>
    (
      await huis.doe('beheerder', rechtVastleggen, {
        params: { id: huis.partij.corporatie },
        body: { soort: 'bijzonder', van: '2026-11-29', tot: null, toelichting, ...anders },
      })
    ).id
  const recht = async (id: string, door: TestPerson = 'fg') =>
    (await huis.doe(door, partijenInzien)).partijen.flatMap((p) => p.rechten).find((r) => r.id === id)
  const leestDiagnose = async () =>
    (await huis.doe('corporatie', dossierInzien, { params: { casusnummer } })).gegevens.some(
      (g) => g.inhoud?.titel === 'Diagnose',
    )
  const bevestig = (door: TestPerson, id: string) =>
    huis.doe(door, rechtBevestigen, { params: { id }, body: { bevinding } })
  const trekIn = (door: TestPerson, id: string) =>
    huis.doe(door, rechtIntrekken, { params: { id }, body: { reden: 'De taak is overgedragen.' } })
  const taken = async (wie: TestPerson) =>
    (await huis.doe(wie, werkInzien)).huistaken.filter((t) => t.soort === 'rechtBevestigen').map((t) => t.onderwerp)
  const door = (id: string) => ({ besluit: { regel: { id } } })

  test('[P4] counts on the request after a second person confirmed it, and no longer on the one after it was withdrawn', async () => {
    expect(await leestDiagnose()).toBe(false)
    const id = await leg()
    expect([await leestDiagnose(), (await recht(id))?.stand]).toEqual([false, 'wacht'])
    await expect(bevestig('beheerder', id)).rejects.toMatchObject(door('P4/recht-door-tweede-bevestigd'))
    expect(await leestDiagnose()).toBe(false)
    await bevestig('fg', id)
    expect([await leestDiagnose(), (await recht(id))?.stand]).toEqual([true, 'bevestigd'])
    expect((await recht(id))?.bevestigd).toMatchObject({ door: huis.wie('fg').naam })
    await expect(bevestig('fg', id)).rejects.toMatchObject(door('P4/recht-wacht-op-bevestiging'))
    await trekIn('beheerder', id)
    expect([await leestDiagnose(), (await recht(id))?.stand]).toEqual([false, 'ingetrokken'])
    await expect(trekIn('fg', id)).rejects.toMatchObject(door('P4/recht-niet-ingetrokken'))
  })

  test('[P4] that was withdrawn before anybody confirmed it never counts', async () => {
    const id = await leg()
    await trekIn('fg', id)
    await expect(bevestig('fg', id)).rejects.toMatchObject(door('P4/recht-wacht-op-bevestiging'))
    expect(await leestDiagnose()).toBe(false)
  })

  test('[P4] is work for who may confirm it, and not for who recorded it', async () => {
    const id = await leg()
    for (const [wie, wacht] of [
      ['fg', ['corporatie']],
      ['beheerder', []],
      ['manager', []],
      ['procesregisseur', []],
      ['corporatie', []],
    ] as const)
      expect(await taken(wie), wie).toEqual(wacht)
    expect([(await recht(id, 'beheerder'))?.zelfVastgelegd, (await recht(id))?.zelfVastgelegd]).toEqual([true, false])
    await bevestig('fg', id)
    expect(await taken('fg')).toEqual([])
    await trekIn('beheerder', id)
  })

  test('[P7] [P4] is confirmed and withdrawn by nobody of another zvh', async () => {
    const id = await leg()
    const buren = await openTestHouse({ beside: huis })
    for (const wie of ['fg', 'beheerder'] as const) {
      await expect(buren.doe(wie, rechtBevestigen, { params: { id }, body: { bevinding } })).rejects.toThrow()
      await expect(buren.doe(wie, rechtIntrekken, { params: { id }, body: { reden: bevinding } })).rejects.toThrow()
      const { partijen } = await buren.doe(wie, partijenInzien)
      expect(partijen.flatMap((p) => p.rechten).map((r) => r.id)).not.toContain(id)
    }
    expect(await recht(id)).toMatchObject({ stand: 'wacht', ingetrokken: null, teBevestigen: true })
    expect((await recht(id, 'beheerder'))?.teBevestigen).toBe(false)
    await trekIn('fg', id)
  })

  test('[P4] that begins before today says why, and what is not filled in is told at its field', async () => {
    await expect(leg({ van: '2026-11-28' })).rejects.toMatchObject(door('P4/eerder-begin-gemotiveerd'))
    const waaromEerder = 'De toets is van vorige week.'
    const id = await leg({ van: '2026-11-28', waaromEerder })
    expect((await recht(id))?.waaromEerder).toBe(waaromEerder)
    const app = await openTestServer(huis)
    const leeg = await vraag(app, 'fg', 'POST', `/verwerkingsrechten/${id}/bevestigingen`, { bevinding: ' ' })
    expect([leeg.statusCode, leeg.json().velden?.map((v: { veld: string }) => v.veld)]).toEqual([400, ['bevinding']])
    for (const wie of ['procesregisseur', 'manager', 'corporatie'] as const) {
      const poging = await vraag(app, wie, 'POST', `/verwerkingsrechten/${id}/bevestigingen`, { bevinding })
      expect(poging.statusCode, wie).toBe(403)
    }
    await app.close()
    await trekIn('fg', id)
  })

  test('[R2] leaves a record of each step, also of what was refused', async () => {
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 50 } })
    const gedaan = regels.map((r) => `${r.handeling}: ${r.besluit}`)
    for (const handeling of ['Verwerkingsrecht bevestigen', 'Verwerkingsrecht intrekken'])
      expect(gedaan).toEqual(expect.arrayContaining([`${handeling}: toegestaan`, `${handeling}: geweigerd`]))
  })
})
