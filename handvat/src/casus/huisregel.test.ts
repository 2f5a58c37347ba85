import { describe, expect, it } from 'vitest'
import { maakHuisregels } from '../testing/feiten-maken.ts'
import { type Huisregels, huisregelOp, zonderHuisregel } from './huisregel.ts'

const op = (dag: string) => `2026-06-${dag}T00:00:00.000Z`
const inzageVooraf = [
  { van: op('01'), waarde: true },
  { van: op('10'), waarde: false },
  { van: op('10'), waarde: true },
  { van: op('20'), waarde: false },
]
const huisregels: Huisregels = { ...maakHuisregels(), inzageVooraf }

describe('a huisregel', () => {
  it('[T15] says at each moment what was decided for it, of one day what was recorded last', () => {
    const zegt = (nu: string) => huisregelOp(huisregels, 'inzageVooraf', nu)
    expect(['01', '09', '10', '19', '20', '30'].map((dag) => zegt(op(dag)))).toEqual([
      ...[true, true, true, true],
      ...[false, false],
    ])
  })

  it('[T15] gives no inzage vooraf before anything was decided, and none where it is missing from when', () => {
    expect(huisregelOp(huisregels, 'inzageVooraf', '2026-05-31T00:00:00.000Z')).toBe(false)
    const zonderDag = { ...huisregels, inzageVooraf: inzageVooraf.map(({ waarde }) => ({ waarde })) }
    expect(huisregelOp(JSON.parse(JSON.stringify(zonderDag)), 'inzageVooraf', op('15'))).toBe(false)
    expect(huisregelOp(huisregels, 'kleinsteAantal', op('15'))).toBe(zonderHuisregel.kleinsteAantal)
  })
})
