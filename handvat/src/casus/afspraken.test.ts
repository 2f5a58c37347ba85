import { describe, expect, test } from 'vitest'
import { maakHuisregels } from '../testing/feiten-maken.ts'
import { afsprakenOp, afsprakenVan } from './afspraken.ts'
import type { Huisregels } from './huisregel.ts'
import { zorgvuldigheidsafspraken } from './zorgvuldigheidsafspraken.ts'

const op = (dag: string) => `2026-06-${dag}T00:00:00.000Z`
const tekst = (kop: string) => [{ kop, tekst: 'Wij houden ons hieraan.' }]

const met = (...besluiten: Huisregels['zorgvuldigheidsafspraken']): Huisregels => ({
  ...maakHuisregels(),
  zorgvuldigheidsafspraken: besluiten,
})
const tweemaal = met({ van: op('10'), waarde: tekst('Stil') }, { van: op('20'), waarde: tekst('Niets bewaren') })

describe('[T17] the zorgvuldigheidsafspraken', () => {
  test('are those that everybody begins with, until the zvh decides on its own; each decision is a version', () => {
    expect(afsprakenOp(tweemaal, op('09'))).toEqual(zorgvuldigheidsafspraken)
    expect(afsprakenOp(tweemaal, op('10'))).toEqual({ versie: 'zvh-1', afspraken: tekst('Stil') })
    expect(afsprakenOp(tweemaal, op('25'))).toEqual({ versie: 'zvh-2', afspraken: tekst('Niets bewaren') })
  })

  test('of an overleg are as they were when it began, and until then as they are now', () => {
    expect(afsprakenVan({ begonnenOp: null }, tweemaal, op('25')).versie).toBe('zvh-2')
    expect(afsprakenVan({ begonnenOp: op('19') }, tweemaal, op('25')).versie).toBe('zvh-1')
    expect(afsprakenVan({ begonnenOp: op('01') }, tweemaal, op('25')).versie).toBe(zorgvuldigheidsafspraken.versie)
  })

  test('are nobody\u2019s where it is missing from when one of them holds', () => {
    const zonderDag = met({ ...JSON.parse('{}'), waarde: tekst('Stil') })
    expect(afsprakenOp(zonderDag, op('15'))).toEqual({ versie: '', afspraken: [] })
  })
})
