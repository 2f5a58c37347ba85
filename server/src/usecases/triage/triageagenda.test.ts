import { triageagendaInzien } from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gegeven, meldAan, naam, naarTriage, vraag, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { Geweigerd } from '../errors.ts'

/*
 * Monday morning: the procesregisseur and the aanmelder go through what is in triage. One casus waits for an answer, one
 * is new, one has everything.
 */
describe('[T3] the triage-agenda', () => {
  let huis: TestHouse
  let nieuw: string
  let wacht: string
  let klaar: string
  const agenda = async (wie: TestPerson = 'procesregisseur') => (await huis.doe(wie, triageagendaInzien)).casussen
  beforeAll(async () => {
    huis = await openTestHouse()
    nieuw = await meldAan(huis, 'gemeente', { informeren: { gedaan: false, toelichting: 'Volgt na het huisbezoek.' } })
    wacht = await naarTriage(huis)
    await vraag(huis, wacht, 'politie')
    klaar = await naarTriage(huis)
    await vraagEnAntwoord(huis, klaar, 'ggz', [gegeven({ titel: 'Behandeling', bijzonder: true })])
  })
  afterAll(() => huis?.sluit())

  test('[T3] [T12] says of each casus whether it is complete, what is open since when, and what comes next', async () => {
    const lijst = await agenda()
    expect(lijst.map((c) => c.casusnummer)).toEqual([nieuw, wacht, klaar])
    expect(lijst[0]).toMatchObject({
      betrokkene: naam,
      fase: 'aanmelding',
      compleet: false,
      ontbreekt: ['intake', 'informeren'],
      geinformeerd: false,
      voorstel: 'intakeBesluiten',
    })
    expect(lijst[1]).toMatchObject({
      ontbreekt: ['antwoorden'],
      openUitvragen: [{ partij: 'politie', antwoordVoor: '2026-12-31', teLaat: false }],
      voorstel: 'wachten',
    })
    expect(lijst[2]).toMatchObject({ compleet: true, openUitvragen: [], beantwoord: 1, voorstel: 'triageBesluiten' })
  })

  test('[T3] [P8] holds only what the reader is assigned to, and nothing of what was answered', async () => {
    expect(await agenda('procesregisseur2')).toEqual([])
    expect(JSON.stringify(await agenda())).not.toContain('Behandeling')
    for (const wie of ['gemeente', 'politie', 'ondersteuner', 'manager', 'beheerder', 'fg'] as const)
      await expect(agenda(wie), wie).rejects.toBeInstanceOf(Geweigerd)
  })

  test('[T3] is one statement more or less, however many casussen there are', async () => {
    const tel = async () => {
      huis.statements.length = 0
      await agenda()
      return huis.statements.length
    }
    const eerst = await tel()
    for (let i = 0; i < 3; i++) await meldAan(huis)
    expect(await tel()).toBe(eerst)
  })
})
