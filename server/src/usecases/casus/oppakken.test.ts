import {
  afwezigheidVastleggen,
  casusInzien,
  deelnemersUitnodigen,
  dossierInzien,
  logboekInzien,
  toewijzingBeeindigen,
  triageBesluiten,
  uitvraagBeantwoorden,
  uitvraagIntrekken,
  verloopInzien,
  vraagOppakken,
  werkInzien,
} from '@casushuis/contract'
import { dagVan, handvatB2, plusDagen } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  aanvaard,
  afgestemd,
  bereidVoor,
  gegeven,
  naam,
  naarTriage,
  taakVan,
  vraagAlleen,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, readsAnywhere } from '../../testing/http.ts'
import { NietGevonden } from '../errors.ts'

/** What comes in for a partij, and who of it begins (P8, B2.2.2). */
describe('what comes in for an organisation', () => {
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

  const binnen = async (wie: TestPerson) => (await huis.doe(wie, werkInzien)).binnengekomen
  const ligt = async (wie: TestPerson) => (await binnen(wie)).map((b) => b.casusnummer)
  const leest = (wie: TestPerson) => readsAnywhere(app, wie, { casusnummer, woord: naam })
  const dossier = (wie: TestPerson) => huis.doe(wie, casusInzien, { params: { casusnummer } })
  const geef = (door: TestPerson, aan: TestPerson) =>
    huis.doe(door, vraagOppakken, { params: { casusnummer }, body: { medewerker: huis.wie(aan).id } })
  /** With the name sent along. */
  async function vraagAan(partij: 'ggz' | 'politie'): Promise<string> {
    const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
    return vraagAlleen(
      huis,
      casusnummer,
      partij,
      gegevens.filter((g) => g.betrokkene).map((g) => g.id),
    )
  }

  test('[P8] is told its contactpersoon by number and day, and nobody else, and nobody of it reads anything', async () => {
    await vraagAan('ggz')
    expect(await binnen('ggz')).toEqual([{ casusnummer, deadline: '2026-12-31' }])
    for (const wie of ['ggz2', 'politie', 'gemeente', 'procesregisseur', 'manager', 'beheerder', 'fg'] as const)
      expect(await ligt(wie), wie).toEqual([])
    for (const wie of ['ggz', 'ggz2'] as const) {
      expect(await leest(wie), wie).toBe(false)
      await expect(dossier(wie), wie).rejects.toBeInstanceOf(NietGevonden)
    }
  })

  test('[P8] is taken up by one of it: from then on only that one reads it, and it waits for nobody else', async () => {
    await vraagAan('ggz')
    await geef('ggz', 'ggz')
    expect([await leest('ggz'), await leest('ggz2')]).toEqual([true, false])
    expect(await ligt('ggz')).toEqual([])
    await expect(geef('ggz', 'ggz2')).rejects.toBeInstanceOf(NietGevonden)
  })

  test('[P8] can be given to a colleague, and who gave it reads nothing of it', async () => {
    await vraagAan('ggz')
    await geef('ggz', 'ggz2')
    expect([await leest('ggz'), await leest('ggz2')]).toEqual([false, true])
    expect(await ligt('ggz')).toEqual([])
  })

  test('[P8] [R4] is for nobody else to take up: of the same partij, of another, of the zvh, or of a casus with nothing for it', async () => {
    await vraagAan('ggz')
    for (const wie of ['ggz2', 'politie', 'corporatie', 'procesregisseur', 'procesregisseur2', 'manager'] as const)
      await expect(geef(wie, wie), wie).rejects.toBeInstanceOf(NietGevonden)
    await expect(geef('ggz', 'politie')).rejects.toMatchObject({ besluit: { regel: { id: 'P8/alleen-eigen-mensen' } } })
    const elders = await naarTriage(huis)
    const niets = huis.doe('ggz', vraagOppakken, {
      params: { casusnummer: elders },
      body: { medewerker: huis.wie('ggz').id },
    })
    await expect(niets).rejects.toBeInstanceOf(NietGevonden)
    expect(await leest('ggz')).toBe(false)
  })

  test('[P8] comes to who fills in for the contactpersoon, and no longer than that lasts', async () => {
    await vraagAan('ggz')
    const vandaag = dagVan(huis.middelen.clock.nu())
    await huis.doe('ggz', afwezigheidVastleggen, {
      params: { id: huis.wie('ggz').id },
      body: { vervanger: huis.wie('ggz2').id, eersteDag: vandaag, laatsteDag: plusDagen(vandaag, 3) },
    })
    expect(await ligt('ggz2')).toEqual([casusnummer])
    huis.setClock(`${plusDagen(vandaag, 4)}T09:00:00.000Z`)
    expect([await ligt('ggz2'), await ligt('ggz')]).toEqual([[], [casusnummer]])
    await expect(geef('ggz2', 'ggz2')).rejects.toBeInstanceOf(NietGevonden)
  })

  test('[P8] [T1] is gone once the question is taken back, and comes in again where the last one of it left', async () => {
    const id = await vraagAan('ggz')
    await huis.doe('procesregisseur', uitvraagIntrekken, { params: { casusnummer, id } })
    expect(await ligt('ggz')).toEqual([])
    await expect(geef('ggz', 'ggz')).rejects.toBeInstanceOf(NietGevonden)

    const ander = await vraagAan('politie')
    await geef('politie', 'politie2')
    await huis.doe('politie2', uitvraagBeantwoorden, {
      params: { casusnummer, id: ander },
      body: {
        ...{ bekend: true, weigergrond: null, toelichting: 'Dit is een deel.', overPersoon: false },
        ...{ bijdrage: ['informatie'], gegevens: [gegeven()], volgtNog: true, taak: taakVan(huis, 'politie2') },
      },
    })
    const [eigen] = (await dossier('politie2')).toewijzingen.filter((w) => w.medewerker.id === huis.wie('politie2').id)
    await huis.doe('politie2', toewijzingBeeindigen, { params: { casusnummer, id: eigen?.id ?? expect.fail() } })
    expect([await ligt('politie'), await ligt('politie2')]).toEqual([[casusnummer], []])
    await geef('politie', 'politie')
    expect(await leest('politie')).toBe(true)
  })

  test('[P8] [T14] an invitation comes in the same way, and not for a partij of which somebody works on the casus', async () => {
    await huis.doe('procesregisseur', triageBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), uitkomst: 'casusoverleg', motivering: 'Zij zijn samen nodig.' },
    })
    const id = await bereidVoor(huis, casusnummer, ['gemeente', 'ggz'])
    expect(await ligt('ggz')).toEqual([])
    await huis.doe('procesregisseur', deelnemersUitnodigen, { params: { casusnummer, id } })
    expect([await ligt('ggz'), await ligt('gemeente')]).toEqual([[casusnummer], []])
    await geef('ggz', 'ggz2')
    await aanvaard(huis, 'ggz2', { casusnummer, id })
  })

  test('[P8] of two who take it up at the same time one gets it', async () => {
    await vraagAan('ggz')
    const tegelijk = await Promise.allSettled([geef('ggz', 'ggz'), geef('ggz', 'ggz2')])
    expect(tegelijk.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    for (const t of tegelijk) if (t.status === 'rejected') expect(t.reason).toBeInstanceOf(NietGevonden)
  })

  test('[P8] [R2] [P1] is in the logboek as done namens who leads; who tried in vain is there without a casus', async () => {
    await vraagAan('ggz')
    await expect(geef('ggz2', 'ggz2')).rejects.toBeInstanceOf(NietGevonden)
    await geef('ggz', 'ggz2')
    const { label } = handvatB2.handelingen.vraagOppakken
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 50 } })
    const gedaan = regels.filter((r) => r.handeling === label)
    expect(gedaan.map((r) => [r.wie, r.besluit, r.namens])).toEqual([
      [huis.wie('ggz').naam, 'toegestaan', 'gemeente'],
      [huis.wie('ggz2').naam, 'geweigerd', null],
    ])
    const verloop = await huis.doe('ggz2', verloopInzien, { params: { casusnummer } })
    expect(verloop.regels.map((r) => r.handeling)).toContain(label)
  })
})
