import {
  afschalingBesluiten,
  afwijkingBeeindigen,
  besluitGezien,
  bewaartermijnenInzien,
  casusHeropenen,
  casusInzien,
  dossierActiveren,
  dossierInzien,
  termijnAfwijken,
  verloopInzien,
  verlopenAfwijkingBeeindigen,
  werkInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  afgestemd,
  begin,
  gegeven,
  naarOverleg,
  naarTriage,
  planOverleg,
  rondAf,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { NietGevonden } from '../errors.ts'

const motivering = 'De rechter doet in het voorjaar uitspraak; tot dan is het dossier nodig.'
const waarvoor = 'Waarvoor precies staat alleen hier: de rechtbank vroeg ernaar.'

/* Scaled down on 10 March 2026: to the archive on 10 September, destroyed on 10 March 2027. */
describe('how long a dossier is kept', () => {
  let straat: TestHouse
  let huis: TestHouse
  let casusnummer: string
  const p = () => ({ params: { casusnummer } })
  const stap = async (wie: Parameters<TestHouse['doe']>[0]) =>
    (await huis.doe(wie, casusInzien, p())).afschaling?.stap ?? null
  const kalenderOp = (dag: string) => {
    huis.setClock(`${dag}T08:00:00.000Z`)
    return huis.kalender()
  }
  const wijkAf = (termijn: { archiefOp: string; vernietigenOp: string; herbeoordelenOp: string }) =>
    huis.doe('procesregisseur', termijnAfwijken, { ...p(), body: { ...termijn, ...afgestemd(huis), motivering } })
  const heropen = () =>
    huis.doe('procesregisseur', casusHeropenen, { ...p(), body: { motivering: 'Nieuwe meldingen van overlast.' } })
  const werkVan = async (wie: Parameters<TestHouse['doe']>[0]) => {
    const { taken, huistaken } = await huis.doe(wie, werkInzien)
    return [...taken, ...huistaken].map((t) => t.soort)
  }
  const lijst = async (wie: Parameters<TestHouse['doe']>[0]) => (await huis.doe(wie, bewaartermijnenInzien)).casussen

  beforeAll(async () => {
    straat = await openTestHouse()
  })
  afterAll(() => straat?.sluit())
  beforeEach(async () => {
    huis = await openTestHouse({ beside: straat })
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Meldingen', vrijgave: 'overleg' })])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'gemeente')
    huis.setClock('2026-03-10T10:00:00.000Z')
    const besluit = { ...afgestemd(huis), motivering: 'De acties zijn klaar en de situatie is stabiel.' }
    await huis.doe('procesregisseur', afschalingBesluiten, { ...p(), body: besluit })
  })

  test('[S6] kept longer until a day on which that is weighed again; missed, the dossier closes and it is told to who can act', async () => {
    huis.setClock('2026-08-01T10:00:00.000Z')
    await wijkAf({ archiefOp: '2027-03-10', vernietigenOp: '2027-09-10', herbeoordelenOp: '2027-01-15' })
    expect(await kalenderOp('2026-12-01')).toEqual({ gearchiveerd: 0, vernietigd: 0 })
    expect(await stap('procesregisseur')).toBe('actief')
    expect(await werkVan('procesregisseur')).not.toContain('termijnHerbeoordelen')
    huis.setClock('2026-12-16T10:00:00.000Z')
    for (const wie of ['procesregisseur', 'gemeente'] as const)
      expect(await werkVan(wie)).toContain('termijnHerbeoordelen')
    expect(await werkVan('politie')).not.toContain('termijnHerbeoordelen')
    expect(await werkVan('manager')).toEqual([])

    expect(await kalenderOp('2027-01-16')).toEqual({ gearchiveerd: 1, vernietigd: 0 })
    expect(await stap('gemeente')).toBe('archief')
    await expect(huis.doe('politie', casusInzien, p())).rejects.toThrow(NietGevonden)
    for (const wie of ['procesregisseur', 'gemeente'] as const)
      expect(await werkVan(wie)).toContain('termijnHerbeoordelen')
    expect(await werkVan('manager')).toEqual(['herbeoordelingTeLaat'])
    expect(await kalenderOp('2027-04-01')).toEqual({ gearchiveerd: 0, vernietigd: 0 })
  })

  test('[S6] weighed again it goes on, each time for half a year; back to the usual terms it is destroyed where their day has passed', async () => {
    huis.setClock('2026-08-01T10:00:00.000Z')
    await wijkAf({ archiefOp: '2026-09-10', vernietigenOp: '2027-09-10', herbeoordelenOp: '2027-02-01' })
    await kalenderOp('2027-01-20')
    await wijkAf({ archiefOp: '2026-09-10', vernietigenOp: '2027-12-10', herbeoordelenOp: '2027-07-20' })
    expect(await werkVan('gemeente')).not.toContain('termijnHerbeoordelen')
    expect(await kalenderOp('2027-04-01')).toEqual({ gearchiveerd: 0, vernietigd: 0 })
    await huis.doe('procesregisseur', afwijkingBeeindigen, {
      ...p(),
      body: { ...afgestemd(huis), motivering: 'De rechter heeft uitspraak gedaan.' },
    })
    await expect(huis.doe('gemeente', casusInzien, p())).rejects.toThrow(NietGevonden)
    expect(await huis.kalender()).toEqual({ gearchiveerd: 0, vernietigd: 1 })
  })

  test('[S6] shorter than usual is a deviation too', async () => {
    huis.setClock('2026-03-20T10:00:00.000Z')
    await wijkAf({ archiefOp: '2026-04-20', vernietigenOp: '2026-06-20', herbeoordelenOp: '2026-09-20' })
    expect(await kalenderOp('2026-04-20')).toEqual({ gearchiveerd: 1, vernietigd: 0 })
    expect(await kalenderOp('2026-06-20')).toEqual({ gearchiveerd: 0, vernietigd: 1 })
  })

  test('[S6] where the leidende partij does nothing the manager ends it after thirty days, and sees nothing of it', async () => {
    huis.setClock('2026-08-01T10:00:00.000Z')
    await wijkAf({ archiefOp: '2026-09-10', vernietigenOp: '2028-09-10', herbeoordelenOp: '2027-02-01' })
    const einde = { ...p(), body: { motivering: 'De gemeente reageert niet op drie verzoeken.' } }
    await kalenderOp('2027-03-02')
    await expect(huis.doe('manager', verlopenAfwijkingBeeindigen, einde)).rejects.toMatchObject({
      besluit: { regel: { id: 'S6/herbeoordeling-bleef-uit' } },
    })
    huis.setClock('2027-03-03T10:00:00.000Z')
    expect(await lijst('manager')).toEqual([
      {
        ...{
          casusnummer,
          stap: 'archief',
          besluitOp: '2026-03-10',
          archiefOp: '2026-09-10',
          vernietigenOp: '2028-09-10',
        },
        ...{ herbeoordelenOp: '2027-02-01', teLaat: true, actiefTot: null, activerenTot: '2027-09-03' },
        beeindigenVanaf: '2027-03-03',
      },
    ])
    await huis.doe('manager', verlopenAfwijkingBeeindigen, einde)
    expect(await kalenderOp('2027-03-10')).toEqual({ gearchiveerd: 0, vernietigd: 1 })
    expect(await lijst('manager')).toEqual([])
  })

  test('[S4] opened again in month eight: whoever brought something in is told, why only the partij in whose name it was; then the old calendar goes on', async () => {
    await kalenderOp('2026-11-10')
    expect(await lijst('manager')).toMatchObject([{ stap: 'archief', activerenTot: '2027-03-10' }])
    expect(await lijst('procesregisseur')).toMatchObject([{ stap: 'archief', activerenTot: null }])
    const opent = (actiefTot: string) =>
      huis.doe('manager', dossierActiveren, { ...p(), body: { actiefTot, motivering: waarvoor } })
    await expect(opent('2027-03-11')).rejects.toMatchObject({ besluit: { velden: [{ veld: 'actiefTot' }] } })
    await opent('2026-12-10')
    await expect(huis.doe('manager', casusInzien, p())).rejects.toThrow(NietGevonden)
    expect(await stap('procesregisseur')).toBe('actief')
    expect(JSON.stringify(await huis.doe('procesregisseur', casusInzien, p()))).toContain('precies staat alleen hier')
    expect(JSON.stringify(await huis.doe('gemeente', casusInzien, p()))).toContain('precies staat alleen hier')
    expect(await werkVan('gemeente')).toContain('besluitGezien')

    expect(await werkVan('politie')).toContain('besluitGezien')
    const beeld = await huis.doe('politie', casusInzien, p())
    expect(JSON.stringify(beeld)).not.toContain('precies staat alleen hier')
    const [bericht] = beeld.stukken.filter((s) => s.soort === 'activering')
    await huis.doe('politie', besluitGezien, { params: { casusnummer, id: bericht?.id ?? '' } })
    expect(await werkVan('politie')).not.toContain('besluitGezien')
    expect((await huis.doe('politie', dossierInzien, p())).gegevens.map((g) => g.inhoud?.titel)).toEqual(['Meldingen'])

    expect(await kalenderOp('2026-12-09')).toEqual({ gearchiveerd: 0, vernietigd: 0 })
    huis.setClock('2026-12-10T00:30:00.000Z')
    await expect(huis.doe('politie', casusInzien, p())).rejects.toThrow(NietGevonden)
    expect(await kalenderOp('2026-12-10')).toEqual({ gearchiveerd: 1, vernietigd: 0 })
    expect(await kalenderOp('2027-03-10')).toEqual({ gearchiveerd: 0, vernietigd: 1 })
  })

  test('[S2] [S4] while it is open again a relapse opens the casus, and without an overleg the old calendar goes on', async () => {
    await kalenderOp('2026-11-10')
    await huis.doe('manager', dossierActiveren, { ...p(), body: { actiefTot: '2026-12-10', motivering: waarvoor } })
    await heropen()
    await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
    expect((await huis.doe('procesregisseur', casusInzien, p())).fase).toBe('casusoverleg')
    await kalenderOp('2026-11-11')
    expect((await huis.doe('procesregisseur', casusInzien, p())).fase).toBe('casusoverleg')
    // The overleg was not held on its day.
    await kalenderOp('2027-02-01')
    expect((await huis.doe('procesregisseur', casusInzien, p())).afschaling).toMatchObject({
      ...{ besluitOp: '2026-03-10', vernietigenOp: '2027-03-10', stap: 'archief' },
    })
    await kalenderOp('2027-03-10')
    await expect(huis.doe('procesregisseur', casusInzien, p())).rejects.toThrow(NietGevonden)
  })

  test('[S2] [S4] opened again on a relapse it stays so for as long as the manager decided, also where no overleg is prepared yet', async () => {
    await kalenderOp('2026-11-10')
    await huis.doe('manager', dossierActiveren, { ...p(), body: { actiefTot: '2026-12-10', motivering: waarvoor } })
    await heropen()
    await kalenderOp('2026-12-09')
    expect((await huis.doe('procesregisseur', casusInzien, p())).fase).toBe('casusoverleg')
    await kalenderOp('2026-12-10')
    expect(await stap('procesregisseur')).toBe('archief')
    expect(await kalenderOp('2027-03-10')).toEqual({ gearchiveerd: 0, vernietigd: 1 })
  })

  test('[S2] [S6] a relapse stands open for as long as another term keeps the dossier active, and comes back to that term', async () => {
    huis.setClock('2026-08-01T08:00:00.000Z')
    await wijkAf({ archiefOp: '2026-12-10', vernietigenOp: '2027-06-10', herbeoordelenOp: '2027-01-15' })
    await heropen()
    await kalenderOp('2026-12-09')
    expect((await huis.doe('procesregisseur', casusInzien, p())).fase).toBe('casusoverleg')
    await kalenderOp('2026-12-10')
    expect(await stap('procesregisseur')).toBe('archief')
    expect(await kalenderOp('2027-03-10')).toMatchObject({ vernietigd: 0 })
    expect(await kalenderOp('2027-06-10')).toEqual({ gearchiveerd: 0, vernietigd: 1 })
  })

  test('[P5] [P8] the calendar of what ends names no person and no partij, and shows nobody else more than its own', async () => {
    const regels = JSON.stringify(await lijst('manager'))
    expect(regels).not.toMatch(/Proefjes|gemeente|politie|Meldingen/)
    for (const wie of ['gemeente', 'fg', 'beheerder', 'ondersteuner'] as const)
      await expect(huis.doe(wie, bewaartermijnenInzien)).rejects.toMatchObject({ besluit: { toegestaan: false } })
    const ander = await openTestHouse({ beside: straat })
    expect((await ander.doe('manager', bewaartermijnenInzien)).totaal).toBe(0)
  })

  test('[P8] a procesregisseur who is not assigned does not find it there', async () => {
    expect((await huis.doe('procesregisseur', bewaartermijnenInzien)).totaal).toBe(1)
    expect((await huis.doe('procesregisseur2', bewaartermijnenInzien)).totaal).toBe(0)
  })

  test('[R4] the decision is in the timeline of the casus', async () => {
    huis.setClock('2026-08-01T10:00:00.000Z')
    await wijkAf({ archiefOp: '2026-10-10', vernietigenOp: '2027-03-10', herbeoordelenOp: '2027-01-15' })
    const { regels } = await huis.doe('gemeente', verloopInzien, p())
    expect(regels.map((r) => r.handeling)).toContain('Andere bewaartermijn vastleggen')
  })
})
