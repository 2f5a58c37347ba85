import {
  aanwezigheidVastleggen,
  afschalingBesluiten,
  casusHeropenen,
  logboekInzien,
  sturingAfdrukken,
  sturingInzien,
} from '@casushuis/contract'
import { handvatB2 } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { houseSetting } from '../../ports/store.ts'
import { afgestemd, begin, gegeven, naarOverleg, naarTriage, rondAf, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { NietGevonden } from '../errors.ts'

/** What one casus leaves in what is counted, on its way from its aanmelding until it is gone (S12). */
describe('what is counted of a casus', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  const geteld = async () => {
    const setting = houseSetting(huis.zvh, huis.middelen.clock.nu())
    const tellingen = await huis.store.transaction(setting, (t) => t.tellingen())
    return tellingen.map(({ maand, soort, deel, aantal }) => `${maand.slice(0, 7)} ${soort} ${deel} ${aantal}`)
  }

  test('[S12] its acts are counted in their month, and stay when it is destroyed', async () => {
    const casusnummer = await naarTriage(huis)
    const p = { params: { casusnummer } }
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ vrijgave: 'overleg' })])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await huis.doe('procesregisseur', aanwezigheidVastleggen, {
      params: { casusnummer, id: overleg },
      body: { medewerker: huis.wie('politie').id },
    })
    await rondAf(huis, casusnummer, overleg, 'corporatie')
    huis.setClock('2026-05-10T10:00:00.000Z')
    const motivering = 'De acties zijn klaar en de situatie is stabiel.'
    await huis.doe('procesregisseur', afschalingBesluiten, { ...p, body: { ...afgestemd(huis), motivering } })
    expect(await geteld()).toEqual(
      expect.arrayContaining([
        '2026-03 aanmelding ander 1',
        '2026-03 intake triage 1',
        '2026-03 triage casusoverleg 1',
        '2026-03 totTriage 1 1',
        '2026-03 overleg eerste 1',
        '2026-03 aanwezigheid ander 1',
        '2026-03 overlegbesluit aanpakVastgesteld 1',
        '2026-05 afschaling  1',
        '2026-05 totAfschaling 10 1',
      ]),
    )
    huis.setClock('2027-05-10T10:00:00.000Z')
    expect((await huis.kalender()).vernietigd).toBe(1)
    const daarna = await geteld()
    expect(daarna).toContain('2027-05 vernietiging opTijd 1')
    expect(daarna).toContain('2026-03 aanmelding ander 1')
    await expect(huis.doe('procesregisseur', casusHeropenen, { ...p, body: { motivering } })).rejects.toBeInstanceOf(
      NietGevonden,
    )
    expect(await geteld(), 'what is refused is not counted').toEqual(daarna)
  })

  test('[S12] [R2] of a house with one casus the manager is shown nothing, on the screen nor on paper; that it was said is recorded', async () => {
    const { kwartalen, jaren } = await huis.doe('manager', sturingInzien)
    expect(kwartalen.map((k) => k.begin)).toEqual([
      ...['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01'],
    ])
    expect(kwartalen.flatMap((k) => [...k.aantallen, ...k.maanden]).filter(({ aantal }) => aantal !== null)).toEqual([])
    expect(jaren.flatMap((j) => j.verdelingen)).toEqual([])
    expect(jaren.flatMap((j) => j.duren).filter((d) => d.kwart ?? d.midden ?? d.driekwart)).toEqual([])
    const papier = await huis.doe('manager', sturingAfdrukken, { params: { jaar: '2026' } })
    const woorden = papier.delen.slice(1).flatMap((deel) => deel.regels.map((regel) => regel.tekst))
    expect(woorden.filter((tekst) => /\d/.test(tekst))).toEqual([])
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 50 } })
    expect(regels.find((r) => r.handeling === handvatB2.handelingen.sturingscijfersVaststellen.label)).toBeDefined()
  })
})
