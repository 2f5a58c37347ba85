import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  afgestemd,
  gegeven,
  meldAan,
  naam,
  naarOverleg,
  naarTriage,
  vraag as stelVraag,
  taakVan,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

interface Regel {
  readonly handeling: string
  readonly besluit: string
  readonly regels: readonly string[]
  readonly feiten: readonly string[]
}

/** Why something may be done, and why not: the rules that spoke of it, and what they rested on. */
describe('the rules and facts of a decision', () => {
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

  const logboek = async (): Promise<readonly Regel[]> =>
    (await vraag(app, 'fg', 'GET', '/logboek?perPagina=20')).json().regels
  const laatste = async (handeling: string): Promise<Regel> => {
    const regel = (await logboek()).find((r) => r.handeling === handeling)
    if (!regel) throw new Error(`no record of ${handeling}`)
    return regel
  }
  const feitnamen = (feiten: readonly string[]) => feiten.map((f) => f.split(':')[0])
  const inbrengen = (wie: TestPerson, nummer: string, wat: ReturnType<typeof gegeven>) =>
    vraag(app, wie, 'POST', `/casussen/${nummer}/gegevens`, wat)

  test('[R4] outside any casus nobody is assigned, and no permission says so', async () => {
    await meldAan(huis)
    const gemeld = await laatste('Casus aanmelden')
    expect(gemeld.regels).toEqual(
      expect.arrayContaining([
        'P5/rol-staat-toe',
        'A1/alleen-convenantpartner',
        'A1/bevoegdheid-verleend',
        'A2/eigen-taak',
      ]),
    )
    expect(gemeld.regels).not.toContain('P8/alleen-toegewezen')
    expect(gemeld.regels, 'no BSN was given').not.toContain('A8/bsn-toegestaan')
    await vraag(app, 'beheerder', 'GET', '/partijen')
    expect(await laatste('Partijen en bevoegdheden bekijken')).toMatchObject({
      regels: ['P5/rol-staat-toe'],
      feiten: ['rol: beheerder'],
    })
  })

  test('[R4] a permission names the conditions that spoke of this act, and not those for another case', async () => {
    const nummer = await naarTriage(huis)
    await stelVraag(huis, nummer, 'ggz')
    await vraag(app, 'ggz', 'PUT', `/casussen/${nummer}/inzet`, { taak: taakVan(huis, 'ggz') })
    await inbrengen('ggz', nummer, gegeven())
    expect((await laatste('Gegeven inbrengen')).regels).toEqual([
      ...['P8/alleen-toegewezen', 'P5/rol-staat-toe', 'P1/past-bij-fase', 'A5/noodzaak-per-gegeven'],
      ...['P1/doel-uit-lijst', 'P1/taak-en-grondslag'],
    ])
    await inbrengen('ggz', nummer, gegeven({ bijzonder: true }))
    expect((await laatste('Gegeven inbrengen')).regels).toContain('A7/bijzonder-getoetst')
  })

  test('[R4] [R2] it carries what it rested on: who, in which phase, on which mandate and taak, and no content', async () => {
    const nummer = await naarTriage(huis)
    await vraag(app, 'procesregisseur', 'GET', `/casussen/${nummer}`)
    const { regels, feiten } = await laatste('Casus bekijken')
    expect(regels).toContain('P3/alleen-met-mandaat')
    expect(feitnamen(feiten)).toEqual(['rol', 'toewijzing', 'fase', 'leidendePartij', 'mandaat', 'taak'])
    expect(feiten).toContain('fase: triage')
    await stelVraag(huis, nummer, 'politie')
    await vraag(app, 'politie', 'GET', `/casussen/${nummer}`)
    const vanPolitie = await laatste('Casus bekijken')
    expect(vanPolitie.regels, 'a partij needs no mandate for its own work').not.toContain('P3/alleen-met-mandaat')
    expect(vanPolitie.feiten).toContain('hoedanigheid: gevraagde')
    for (const woord of [naam, 'Overlast']) expect(JSON.stringify(await logboek())).not.toContain(woord)
  })

  test('[R4] a refusal tells what it rested on to who was refused, in names', async () => {
    const nummer = await naarTriage(huis)
    await naarOverleg(huis, nummer, ['gemeente', 'ggz'])
    const antwoord = await vraag(app, 'procesregisseur', 'POST', `/casussen/${nummer}/overlegbesluiten`, {
      ...{ ...afgestemd(huis), uitkomst: 'aanpakVastgesteld', motivering: 'De partijen zijn het eens.' },
    })
    expect(antwoord.statusCode).toBe(403)
    const { feiten } = antwoord.json()
    const waarde = (welk: string) => feiten.find((f: { naam: string }) => f.naam === welk)?.waarde
    expect([waarde('fase'), waarde('overleg'), waarde('leidendePartij'), waarde('mandaat')]).toEqual([
      ...['casusoverleg', 'gepland', 'gemeente', 'gemeente'],
    ])
    expect((await laatste('Uitkomst van het overleg vastleggen')).feiten).toContain('overleg: gepland')
    const anderen = await vraag(app, 'ggz', 'POST', `/casussen/${nummer}/overlegbesluiten`, {
      ...{ ...afgestemd(huis), uitkomst: 'aanpakVastgesteld', motivering: 'De partijen zijn het eens.' },
    })
    expect(anderen.json().feiten.map((f: { naam: string }) => f.naam)).not.toContain('mandaat')
  })

  test('[R4] one can ask why an act may or may not be done, before anything is filled in', async () => {
    const nummer = await naarTriage(huis)
    const waarom = async (wie: TestPerson, handeling: string) =>
      (await vraag(app, wie, 'GET', `/casussen/${nummer}/handelingen/${handeling}`)).json()
    expect(await waarom('procesregisseur', 'uitvraagVersturen')).toMatchObject({ toegestaan: true, reden: null })
    const dicht = await waarom('procesregisseur', 'overlegBeginnen')
    expect(dicht).toMatchObject({ toegestaan: false, regels: [{ id: 'P1/past-bij-fase' }] })
    expect(dicht.feiten).toContainEqual(expect.objectContaining({ naam: 'fase', waarde: 'triage' }))
    expect((await vraag(app, 'politie', 'GET', `/casussen/${nummer}/handelingen/uitvraagVersturen`)).statusCode).toBe(
      404,
    )
  })

  test('[R5] a reason about another is told of that other, and who could have seen it is not said to know nothing', async () => {
    const nummer = await naarTriage(huis)
    await naarOverleg(huis, nummer, ['gemeente', 'ggz', 'politie'])
    const { lezers, rijen } = (await vraag(app, 'procesregisseur', 'GET', `/casussen/${nummer}/inzagematrix`)).json()
    const cel = (naamVan: string) => {
      const { sleutel } = lezers.find((l: { naam: string }) => l.naam === naamVan)
      return rijen[0].cellen.find((c: { lezer: string }) => c.lezer === sleutel)
    }
    for (const rij of rijen)
      for (const { reden, watHelpt } of rij.cellen) expect(`${reden} ${watHelpt}`).not.toMatch(/\b[Uu]w?\b/)
    expect(cel('ggz')).toMatchObject({ inzage: 'niets', weetErvan: false })
    const overleg = (await vraag(app, 'procesregisseur', 'GET', `/casussen/${nummer}`)).json().overleggen[0].id
    await vraag(app, 'procesregisseur', 'POST', `/casussen/${nummer}/overleggen/${overleg}/openingen`)
    const bezig = (await vraag(app, 'procesregisseur', 'GET', `/casussen/${nummer}/inzagematrix`)).json()
    expect(bezig.rijen.flatMap((r: { cellen: unknown[] }) => r.cellen)).toContainEqual(
      expect.objectContaining({ inzage: 'niets', weetErvan: true }),
    )
  })
})
