import {
  afschalingBesluiten,
  bewaartermijnenInzien,
  type Contract,
  casusHeropenen,
  casusInzien,
  dossierActiveren,
  dossierInzien,
  overlegAfzeggen,
  overlegBeginnen,
  overlegSluiten,
  slotberichtenInzien,
  termijnAfwijken,
  verklaringInzien,
  verlopenAfwijkingBeeindigen,
  werkInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest'
import { z } from 'zod'
import { checkStatement } from '../../logboek/statement.ts'
import {
  aanvaard,
  afgestemd,
  begin,
  gegeven,
  naam,
  naarOverleg,
  naarTriage,
  planOverleg,
  rondAf,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { type HouseDoor, openHouseDoor } from '../../testing/house-door.ts'
import { requestOf, vraag } from '../../testing/http.ts'
import type { Verzoek } from '../doe.ts'

const allen = [
  ...(['procesregisseur', 'procesregisseur2', 'gemeente', 'gemeente2', 'politie', 'corporatie'] as const),
  ...(['ggz', 'manager', 'beheerder', 'fg'] as const),
] as const
type Wie = (typeof allen)[number]

/** What somebody has of the casus: where it stands, whether he or she knows who it is, and the titles of what can be read. */
interface Beeld {
  readonly stand: string
  readonly wie: boolean
  readonly titels: readonly string[]
}

const meldingen = 'Meldingen in de straat'
const huur = 'Achterstand in de huur'
const motivering = 'De acties zijn klaar en de situatie is stabiel.'
const terugval = 'Sinds een week is er weer elke nacht geschreeuw.'

/*
 * One casus over two years, through the front door: everybody signs in, and nothing happens but what somebody asks of the API
 * or the calendar does when its day comes.
 */
describe('the long way of a dossier, from afschaling to the verklaring', () => {
  let huis: TestHouse
  let door: HouseDoor
  let casusnummer = ''
  const p = () => ({ params: { casusnummer } })

  /** The same, asked of the API by who signed in. */
  async function doe<C extends Contract>(
    wie: TestPerson,
    contract: C,
    verzoek: Verzoek<C>,
  ): Promise<z.output<C['antwoord']>> {
    const { method, path, body } = requestOf(contract, verzoek)
    const antwoord = await vraag(door.app, await door.signIn(wie), method, path, body)
    if (antwoord.statusCode >= 300) throw new Error(`${wie} ${method} ${path}: ${antwoord.body}`)
    return z.parse<C['antwoord']>(contract.antwoord, antwoord.body ? antwoord.json() : null)
  }

  beforeAll(async () => {
    const binnen = await openTestHouse()
    door = await openHouseDoor(binnen, allen)
    huis = { ...binnen, doe: (wie, contract, verzoek = {}) => doe(wie, contract, verzoek) }
  })
  afterAll(async () => {
    await door?.sluit()
    await huis?.sluit()
  })

  // Each step stands on the one before.
  let gevallen = ''
  beforeEach(({ skip, task }) => {
    if (gevallen) skip(`after “${gevallen}”`)
    onTestFailed(() => {
      gevallen = task.name
    })
  })

  const op = (dag: string) => huis.setClock(`${dag}T08:00:00.000Z`)
  const kalenderOp = (dag: string) => {
    op(dag)
    return huis.kalender()
  }

  async function beeldVan(wie: Wie): Promise<Beeld | null> {
    const antwoord = await vraag(door.app, await door.signIn(wie), 'GET', `/casussen/${casusnummer}`)
    if (antwoord.statusCode !== 200) return null
    const { fase, afschaling, betrokkene } = casusInzien.antwoord.parse(antwoord.json())
    const { gegevens } = await huis.doe(wie, dossierInzien, p())
    const titels = gegevens.flatMap((g) => (g.inhoud && !g.betrokkene ? [g.inhoud.titel] : [])).toSorted()
    return { stand: afschaling?.stap ?? fase, wie: betrokkene?.naam === naam, titels }
  }

  /** What each of them sees; whoever is not named sees no casus at all. */
  async function zien(verwacht: Partial<Record<Wie, Beeld>>) {
    const werkelijk: Partial<Record<Wie, Beeld>> = {}
    for (const wie of allen) {
      const beeld = await beeldVan(wie)
      if (beeld) werkelijk[wie] = beeld
    }
    expect(werkelijk).toEqual(verwacht)
  }

  const termijnen = async () => (await huis.doe('procesregisseur', casusInzien, p())).afschaling
  const inLijst = async () =>
    (await huis.doe('manager', bewaartermijnenInzien)).casussen.find((c) => c.casusnummer === casusnummer)
  async function werk(): Promise<Partial<Record<Wie, readonly string[]>>> {
    const gevonden: Partial<Record<Wie, readonly string[]>> = {}
    for (const wie of ['procesregisseur', 'gemeente', 'politie', 'corporatie', 'manager'] as const) {
      const { taken, huistaken } = await huis.doe(wie, werkInzien)
      gevonden[wie] = [...taken, ...huistaken]
        .map((t) => t.soort)
        .filter((s) => s.startsWith('termijn') || /eLaat$/.test(s))
    }
    return gevonden
  }

  const schaalAf = () =>
    huis.doe('procesregisseur', afschalingBesluiten, { ...p(), body: { ...afgestemd(huis), motivering } })
  const heropen = () => huis.doe('procesregisseur', casusHeropenen, { ...p(), body: { motivering: terugval } })

  const beeld = (stand: string, titels: readonly string[]): Beeld => ({ stand, wie: true, titels })
  const eigen = { gemeente: ['Overlast in het portiek'], politie: [meldingen], corporatie: [huur] }
  const alles = [huur, meldingen, ...eigen.gemeente].toSorted()
  /** As it is seen by who worked on it, while it stands so. */
  const inStand = (stand: string): Partial<Record<Wie, Beeld>> => ({
    procesregisseur: beeld(stand, alles),
    gemeente: beeld(stand, eigen.gemeente),
    politie: { ...beeld(stand, eigen.politie), wie: false },
    corporatie: { ...beeld(stand, eigen.corporatie), wie: false },
  })
  const inArchief = {
    procesregisseur: beeld('archief', []),
    gemeente: beeld('archief', []),
    manager: beeld('archief', []),
  }

  test('[S1] 10 March 2026: scaled down; the archive is half a year away and destruction a year', async () => {
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: meldingen, vrijgave: 'overleg' })])
    await vraagEnAntwoord(huis, casusnummer, 'corporatie', [gegeven({ titel: huur })])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'corporatie')
    op('2026-03-10')
    expect(await schaalAf()).toEqual({ besluitOp: '2026-03-10', archiefOp: '2026-09-10', vernietigenOp: '2027-03-10' })
    await zien(inStand('actief'))
    expect(await inLijst()).toMatchObject({ stap: 'actief', archiefOp: '2026-09-10', teLaat: false })
  })

  test('[S2] month four: a relapse of which the overleg is called off leaves the old clock', async () => {
    await kalenderOp('2026-07-14')
    await heropen()
    expect(await termijnen()).toBeNull()
    await zien(inStand('casusoverleg'))
    const overleg = await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
    op('2026-07-20')
    await huis.doe('procesregisseur', overlegAfzeggen, {
      params: { casusnummer, id: overleg },
      body: { reden: 'Het geschreeuw kwam van een ander adres.' },
    })
    expect(await termijnen()).toMatchObject({
      ...{ besluitOp: '2026-03-10', archiefOp: '2026-09-10', vernietigenOp: '2027-03-10', stap: 'actief' },
    })
    await zien(inStand('actief'))
  })

  test('[S2] month five: a relapse of which the overleg was held; the second decision begins a new clock', async () => {
    await kalenderOp('2026-08-14')
    await heropen()
    await expect(schaalAf()).rejects.toThrow('S2/terugval-eerst-besproken')
    const id = await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
    op('2026-08-28')
    for (const wie of ['gemeente', 'politie'] as const) await aanvaard(huis, wie, { casusnummer, id })
    await huis.doe('procesregisseur', overlegBeginnen, { params: { casusnummer, id } })
    await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id } })
    op('2026-09-01')
    expect(await schaalAf()).toEqual({ besluitOp: '2026-09-01', archiefOp: '2027-03-01', vernietigenOp: '2027-09-01' })
    await zien(inStand('actief'))
  })

  test('[S2] [S3] on the old days nothing happens; on the new one it goes into the archive, and is told to who worked on it', async () => {
    for (const dag of ['2026-09-10', '2027-02-28'])
      expect(await kalenderOp(dag), dag).toEqual({ gearchiveerd: 0, vernietigd: 0 })
    await zien(inStand('actief'))
    expect(await kalenderOp('2027-03-01')).toEqual({ gearchiveerd: 1, vernietigd: 0 })
    await zien(inArchief)
    const { berichten } = await huis.doe('politie', slotberichtenInzien)
    expect(berichten).toMatchObject([{ soort: 'gearchiveerd', op: '2027-03-01', vernietigenOp: '2027-09-01' }])
    expect(await kalenderOp('2027-03-10')).toEqual({ gearchiveerd: 0, vernietigd: 0 })
  })

  test('[S4] month eight: the manager opens it again for a month, and reads nothing of it', async () => {
    await kalenderOp('2027-05-03')
    const body = { actiefTot: '2027-06-03', motivering: 'De rechtbank vraagt om een toelichting.' }
    await huis.doe('manager', dossierActiveren, { ...p(), body })
    await zien(inStand('actief'))
    expect(await termijnen()).toMatchObject({ actiefTot: '2027-06-03', vernietigenOp: '2027-09-01' })
    expect(await kalenderOp('2027-06-02')).toEqual({ gearchiveerd: 0, vernietigd: 0 })
  })

  test('[S6] kept longer than usual until a day on which that is weighed again', async () => {
    const termijn = { archiefOp: '2027-06-03', vernietigenOp: '2028-09-01', herbeoordelenOp: '2027-11-20' }
    const body = { ...termijn, ...afgestemd(huis), motivering: 'De rechter doet pas in het najaar uitspraak.' }
    await huis.doe('procesregisseur', termijnAfwijken, { ...p(), body })
    expect(await kalenderOp('2027-06-03')).toEqual({ gearchiveerd: 1, vernietigd: 0 })
    await zien(inArchief)
    expect(await kalenderOp('2027-09-01')).toEqual({ gearchiveerd: 0, vernietigd: 0 })
    expect(await termijnen()).toMatchObject(termijn)
    expect(await werk()).toEqual({ procesregisseur: [], gemeente: [], politie: [], corporatie: [], manager: [] })
  })

  test('[S6] it is work a month ahead; missed, it is overdue for who can act and for the manager', async () => {
    await kalenderOp('2027-10-21')
    const wacht = ['termijnHerbeoordelen']
    const teDoen = { procesregisseur: wacht, gemeente: wacht, politie: [], corporatie: [], manager: [] }
    expect(await werk()).toEqual(teDoen)
    expect(await inLijst()).toMatchObject({ herbeoordelenOp: '2027-11-20', teLaat: false })
    await kalenderOp('2027-11-21')
    expect(await werk()).toEqual({ ...teDoen, manager: ['herbeoordelingTeLaat'] })
    expect(await inLijst()).toMatchObject({ teLaat: true, beeindigenVanaf: '2027-12-20' })
    await zien(inArchief)
  })

  test('[S5] [S6] nobody acts: after thirty days the manager ends it, and as the usual day has passed it is destroyed', async () => {
    const body = { motivering: 'De gemeente reageert niet op drie verzoeken.' }
    op('2027-12-19')
    await expect(huis.doe('manager', verlopenAfwijkingBeeindigen, { ...p(), body })).rejects.toThrow(
      'S6/herbeoordeling-bleef-uit',
    )
    op('2027-12-20')
    await huis.doe('manager', verlopenAfwijkingBeeindigen, { ...p(), body })
    await zien({})
    expect(await huis.kalender()).toEqual({ gearchiveerd: 0, vernietigd: 1 })
    await zien({})
    expect(await inLijst()).toBeUndefined()
    expect(await huis.sleutels.buried(huis.zvh)).toHaveLength(1)
  })

  test('[S11] [E2] who worked on it keeps the verklaring of that day, which holds; for the others there is none', async () => {
    const gehoord: Wie[] = []
    for (const wie of ['procesregisseur', 'gemeente', 'gemeente2', 'politie', 'corporatie', 'ggz'] as const) {
      const bericht = (await huis.doe(wie, slotberichtenInzien)).berichten.find((b) => b.soort === 'vernietigd')
      if (!bericht) continue
      gehoord.push(wie)
      const getekend = await huis.doe(wie, verklaringInzien, { params: { id: bericht.id } })
      const { publicKey } = await huis.sleutels.signer(huis.zvh)
      expect(checkStatement(JSON.stringify(getekend), publicKey).klopt, wie).toBe(true)
      expect(JSON.parse(getekend.inhoud)).toMatchObject({
        ...{ casusnummer, vernietigdOp: '2027-12-20', grond: 'een jaar na afschaling' },
      })
      for (const woord of [naam, meldingen, terugval]) expect(JSON.stringify(getekend)).not.toContain(woord)
    }
    expect(gehoord).toEqual(['procesregisseur', 'gemeente', 'politie', 'corporatie'])
  })
})
