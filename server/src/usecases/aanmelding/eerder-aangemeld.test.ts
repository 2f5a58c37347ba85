import { casusInzien, intakeBesluiten, toewijzingVastleggen } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  afgestemd,
  bevestigAfronding,
  criteria,
  meldAan,
  naarOverleg,
  taakVan,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { readEverything } from '../../testing/everything-read.ts'
import { openTestHouse, type TestHouse, type TestPartij, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

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

const meldt = (wie: TestPartij, naam: string, procesregisseur: TestPerson = 'procesregisseur') =>
  meldAan(huis, wie, {
    procesregisseur: huis.wie(procesregisseur).id,
    betrokkene: {
      ...{ naam, geboortedatum: '1990-05-06', noodzaak: 'Nodig om te weten om wie het gaat.' },
      deelnemersMogenWetenWie: true,
    },
  })
const eerder = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, casusInzien, { params: { casusnummer } })).eerderAangemeld

describe('[A6] an aanmelding of a person whom the same partij reported before', () => {
  test('[A6] is pointed out to that partij and to the procesregie that handles it, with a day and a name and nothing else', async () => {
    const eerste = await meldt('gemeente', 'Tweemaal Gemeld', 'procesregisseur2')
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 60_000).toISOString())
    const tweede = await meldt('gemeente', 'Tweemaal Gemeld')
    const gemeld = { aangemeldTijdstip: expect.any(String), procesregisseur: huis.wie('procesregisseur2').naam }
    expect(await eerder('gemeente', tweede)).toEqual([gemeld])
    expect(await eerder('procesregisseur', tweede)).toEqual([gemeld])
    expect([await eerder('gemeente', eerste), await eerder('procesregisseur2', eerste)]).toEqual([[], []])
    // Neither leads to the other.
    const { ofCasus } = await readEverything((path) => vraag(app, 'procesregisseur', 'GET', path), tweede)
    expect(ofCasus).not.toContain(eerste)
  })

  test('[A6] [T6] of another partij nothing is told, and to another partij nothing', async () => {
    await meldt('politie', 'Door Twee Gemeld')
    await meldt('gemeente', 'Door Twee Gemeld')
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 60_000).toISOString())
    const casusnummer = await meldt('gemeente', 'Door Twee Gemeld')
    expect(await eerder('gemeente', casusnummer)).toHaveLength(1)
    await huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), uitkomst: 'triage', criteria, afweging: 'Voldoet aan de criteria.' },
    })
    await vraagEnAntwoord(huis, casusnummer, 'politie', [])
    expect([await eerder('politie', casusnummer), await eerder('procesregisseur', casusnummer)]).toMatchObject([
      [],
      [{}],
    ])
    // A colleague who works on this casus hears what the own organisation did.
    await huis.doe('gemeente', toewijzingVastleggen, {
      params: { casusnummer },
      body: { medewerker: huis.wie('gemeente2').id, tot: null, taak: taakVan(huis, 'gemeente') },
    })
    expect(await eerder('gemeente2', casusnummer)).toHaveLength(1)
    await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    for (const wie of ['gemeente', 'politie', 'procesregisseur'] as const)
      expect(await eerder(wie, casusnummer), wie).toEqual([])
  })

  test('[A6] [A11] an aanmelding that was destroyed is not told of any more', async () => {
    const weg = await meldt('gemeente', 'Eerst Afgewezen')
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 60_000).toISOString())
    const casusnummer = await meldt('gemeente', 'Eerst Afgewezen')
    expect(await eerder('gemeente', casusnummer)).toHaveLength(1)
    await huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer: weg },
      body: { ...afgestemd(huis), uitkomst: 'nietInBehandeling', criteria, afweging: 'Een keten kan dit alleen aan.' },
    })
    expect(await eerder('gemeente', casusnummer)).toHaveLength(1)
    await bevestigAfronding(huis, weg)
    expect(await eerder('gemeente', casusnummer)).toEqual([])
  })
})
