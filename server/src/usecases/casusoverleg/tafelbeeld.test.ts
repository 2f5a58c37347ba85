import {
  aanwezigheidBeeindigen,
  aanwezigheidVastleggen,
  casusInzien,
  overlegSluiten,
  plandoelVastleggen,
  tafelbeeldInzien,
  toewijzingVastleggen,
  uitspraakTegenspreken,
  uitspraakVastleggen,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, gegeven, legOpTafel, naam, naarOverleg, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

const refusal = (id: string) => ({ besluit: { regel: { id } } })

/**
 * The overleg of gemeente, politie, ggz and corporatie goes on. MELDING is for all, DEPOT is about health, BEROEP is kept
 * from the ggz, and DOSSIER was not released.
 */
async function aanTafel() {
  const casusnummer = await naarTriage(huis)
  const voorbehouden = [huis.partij.ggz]
  await vraagEnAntwoord(huis, casusnummer, 'politie', [
    gegeven({ titel: 'MELDING', vrijgave: 'overleg' }),
    gegeven({ titel: 'BEROEP', vrijgave: 'overleg', voorbehouden }),
  ])
  await vraagEnAntwoord(huis, casusnummer, 'ggz', [
    gegeven({ titel: 'DEPOT', vrijgave: 'overleg', bijzonder: true }),
    gegeven({ titel: 'DOSSIER' }),
  ])
  const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz', 'corporatie'])
  await legOpTafel(huis, casusnummer, overleg)
  await begin(huis, casusnummer, overleg)
  const params = { casusnummer, id: overleg }
  const kom = (wie: TestPerson | null, door: TestPerson = 'procesregisseur') =>
    huis.doe(door, aanwezigheidVastleggen, { params, body: { medewerker: wie && huis.wie(wie).id } })
  const ga = (id: string, door: TestPerson = 'procesregisseur') =>
    huis.doe(door, aanwezigheidBeeindigen, { params: { casusnummer, id } })
  return { casusnummer, overleg, kom, ga }
}

const scherm = (casusnummer: string) => huis.doe('procesregisseur', tafelbeeldInzien, { params: { casusnummer } })

/** Which of the words of {@link aanTafel} stand anywhere on the screen. */
async function woorden(casusnummer: string): Promise<readonly string[]> {
  const alles = JSON.stringify(await scherm(casusnummer))
  return ['MELDING', 'DEPOT', 'BEROEP', 'DOSSIER', 'STEUN', 'NIETZO', naam].filter((w) => alles.includes(w))
}

const wieErZijn = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, casusInzien, { params: { casusnummer } })).overleggen[0]?.aanwezigen.map((a) => [
    a.organisatie?.naam ?? 'betrokkene',
    a.medewerker?.naam ?? null,
    a.totTijdstip === null,
  ])

describe('[C1] who is at the table', () => {
  test('[C1] is recorded by the procesregie or by the person, with the time, and seen by who takes part', async () => {
    const { casusnummer, kom, ga } = await aanTafel()
    await kom('politie')
    const { id } = await kom('ggz', 'ggz')
    expect(await wieErZijn('procesregisseur', casusnummer)).toEqual([
      ['politie', huis.wie('politie').naam, true],
      ['ggz', huis.wie('ggz').naam, true],
    ])
    // A deelnemer knows which organisation is there, and of its own people who.
    expect(await wieErZijn('ggz', casusnummer)).toEqual([
      ['politie', null, true],
      ['ggz', huis.wie('ggz').naam, true],
    ])
    await expect(kom('ggz')).rejects.toMatchObject(refusal('C1/nog-niet-aan-tafel'))
    await expect(ga(id, 'politie')).rejects.toMatchObject(refusal('C1/eigen-aanwezigheid'))
    await ga(id, 'ggz')
    expect((await wieErZijn('politie', casusnummer))?.[1]).toEqual(['ggz', null, false])
    await kom('ggz')
    expect(await wieErZijn('politie', casusnummer)).toHaveLength(3)
  })

  test('[C1] [P8] nobody says it of another, and nobody comes who does not work on the casus', async () => {
    const { casusnummer, kom } = await aanTafel()
    await expect(kom('politie', 'ggz')).rejects.toMatchObject(refusal('C1/eigen-aanwezigheid'))
    await expect(kom('ggz2')).rejects.toMatchObject(refusal('C1/hoort-aan-tafel'))
    await huis.doe('ggz', toewijzingVastleggen, {
      params: { casusnummer },
      body: { medewerker: huis.wie('ggz2').id, tot: null },
    })
    await kom('ggz2')
    await expect(kom('procesregisseur')).rejects.toMatchObject(refusal('C1/hoort-aan-tafel'))
  })
})

describe('[C1] [C3] [C4] the screen of the table', () => {
  test('[C1] [C3] [C4] shows what all who are there may see, and follows who comes and leaves', async () => {
    const { casusnummer, kom, ga } = await aanTafel()
    expect(await woorden(casusnummer)).toEqual([])
    expect((await scherm(casusnummer)).overleg).toBeNull()
    await kom('gemeente')
    expect(await woorden(casusnummer)).toEqual(['MELDING', 'DEPOT', 'BEROEP', naam])
    const { id: ggz } = await kom('ggz')
    expect(await woorden(casusnummer)).toEqual(['MELDING', 'DEPOT', naam])
    const { id: corporatie } = await kom('corporatie')
    expect(await woorden(casusnummer)).toEqual(['MELDING', naam])
    await ga(ggz)
    await ga(corporatie)
    expect(await woorden(casusnummer)).toEqual(['MELDING', 'DEPOT', 'BEROEP', naam])
  })

  test('[C1] [T17] a colleague who did not accept the afspraken closes it, and opens it by accepting', async () => {
    const { casusnummer, kom } = await aanTafel()
    await kom('politie')
    await huis.doe('ggz', toewijzingVastleggen, {
      params: { casusnummer },
      body: { medewerker: huis.wie('ggz2').id, tot: null },
    })
    const { id } = await kom('ggz2')
    // What the own organisation brought in stays; of the others nothing is for this person.
    expect(await woorden(casusnummer)).toEqual(['DEPOT'])
    await huis.doe('procesregisseur', aanwezigheidBeeindigen, { params: { casusnummer, id } })
    expect(await woorden(casusnummer)).toContain('MELDING')
  })

  test('[C5] [C3] a statement, and what is said against it, stand there as far as all may read them', async () => {
    const { casusnummer, kom } = await aanTafel()
    await kom('gemeente')
    const { themas } = await scherm(casusnummer)
    const bron = (titel: string) => {
      const id = themas.flatMap((t) => t.gegevens).find((g) => g.titel === titel)?.id
      if (!id) throw new Error(`${titel} stands on the screen`)
      return id
    }
    const params = { casusnummer }
    const body = { tekst: 'Er is STEUN.', steuntOp: [bron('MELDING')] }
    const { id } = await huis.doe('procesregisseur', uitspraakVastleggen, { params, body })
    await huis.doe('ggz', uitspraakTegenspreken, {
      params: { casusnummer, id },
      body: { tekst: 'Dat is NIETZO.', steuntOp: [bron('DEPOT')] },
    })
    expect(await woorden(casusnummer)).toEqual(expect.arrayContaining(['STEUN', 'NIETZO']))
    await kom('corporatie')
    expect(await woorden(casusnummer)).toEqual(['MELDING', 'BEROEP', 'STEUN', naam])
  })

  test('[T16] the betrokkene at the table sees the overleg, and of the plan what rests on nothing of a partij', async () => {
    const { casusnummer, kom } = await aanTafel()
    await kom('politie')
    await huis.doe('procesregisseur', plandoelVastleggen, {
      params: { casusnummer },
      body: { tekst: 'Weer naar STEUN zoeken.', overPersoon: false },
    })
    await kom(null)
    expect(await woorden(casusnummer)).toEqual(['STEUN'])
    const beeld = await scherm(casusnummer)
    expect([beeld.metBetrokkene, beeld.overleg?.deelnemers.length]).toEqual([true, 4])
    expect(await wieErZijn('ggz', casusnummer)).toContainEqual(['betrokkene', null, true])
  })

  test('[C1] is for the procesregie to show, and only while the overleg goes on', async () => {
    const { casusnummer, overleg, kom } = await aanTafel()
    await kom('politie')
    await expect(huis.doe('politie', tafelbeeldInzien, { params: { casusnummer } })).rejects.toMatchObject(
      refusal('P5/rol-staat-toe'),
    )
    await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id: overleg } })
    await expect(scherm(casusnummer)).rejects.toMatchObject(refusal('C5/overleg-bezig'))
  })
})
