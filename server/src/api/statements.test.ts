import type { Contract } from '@casushuis/contract'
import {
  casusInzien,
  casussenInzien,
  dossierInzien,
  gegevenInbrengen,
  logboekInzien,
  partijenInzien,
  sturingInzien,
  verloopInzien,
  werkInzien,
  wieZietWatInzien,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, gegeven, naarOverleg, naarTriage, vraag } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'

const veel = 12

/** What an ordinary medewerker of a partij without any right asks in a day, and the two that look over all. */
const vragen = [
  ['corporatie', werkInzien, {}],
  ['corporatie', casussenInzien, { query: { perPagina: 100 } }],
  ['corporatie', partijenInzien, {}],
  ['corporatie', casusInzien, 'casus'],
  ['corporatie', dossierInzien, 'casus'],
  ['corporatie', verloopInzien, 'casus'],
  ['procesregisseur', wieZietWatInzien, 'casus'],
  ['procesregisseur', werkInzien, {}],
  ['procesregisseur', casussenInzien, { query: { perPagina: 100 } }],
  ['manager', sturingInzien, {}],
  ['fg', logboekInzien, { query: { perPagina: 10 } }],
] as const satisfies readonly (readonly [TestPerson, Contract, object | 'casus'])[]

/** What is put together of more, or read by another role than that of who looks. */
const most: Readonly<Record<string, number>> = {
  'casusInzien (corporatie)': 7,
  'partijenInzien (corporatie)': 7,
  'sturingInzien (manager)': 8,
  'logboekInzien (fg)': 7,
}

describe('the number of statements per request', () => {
  let huis: TestHouse
  let casusnummer: string
  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await casusMetCorporatie()
  })
  afterAll(() => huis?.sluit())

  async function casusMetCorporatie(): Promise<string> {
    const nummer = await naarTriage(huis)
    await begin(huis, nummer, await naarOverleg(huis, nummer, ['gemeente', 'corporatie']))
    return nummer
  }

  /** Per question, asked before since anything changed: how many statements, and how large the answer. */
  async function tel() {
    const uitslag: Record<string, { statements: number; tekens: number }> = {}
    for (const [persoon, contract, verzoek] of vragen) {
      const invoer = verzoek === 'casus' ? { params: { casusnummer } } : verzoek
      await huis.doe<Contract>(persoon, contract, invoer)
      huis.statements.length = 0
      const antwoord = await huis.doe<Contract>(persoon, contract, invoer)
      uitslag[`${contract.naam} (${persoon})`] = {
        statements: huis.statements.length,
        tekens: JSON.stringify(antwoord).length,
      }
    }
    return uitslag
  }

  test('does not grow with the rows', async () => {
    const klein = await tel()
    for (let i = 0; i < veel; i++) {
      await casusMetCorporatie()
      await vraag(huis, await naarTriage(huis), 'corporatie')
      const body = { ...gegeven({ titel: `Melding ${i}`, vrijgave: 'overleg' }), themas: [algemeenBeeld] }
      await huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body })
    }
    const groot = await tel()
    console.table(
      Object.fromEntries(
        Object.entries(groot).map(([naam, { statements, tekens }]) => [
          naam,
          { before: klein[naam]?.statements, after: statements, characters: `${klein[naam]?.tekens} → ${tekens}` },
        ]),
      ),
    )
    for (const [naam, { statements }] of Object.entries(groot)) {
      expect(statements, naam).toBe(klein[naam]?.statements)
      // One more finds out who asks, before any of these.
      expect(statements + 1, naam).toBeLessThanOrEqual(most[naam] ?? 6)
    }
    // Answers that are as small as before would prove nothing.
    const gegroeid = Object.keys(groot).filter((v) => (groot[v]?.tekens ?? 0) > 2 * (klein[v]?.tekens ?? 0))
    expect(gegroeid.length).toBeGreaterThanOrEqual(6)
  })
})
