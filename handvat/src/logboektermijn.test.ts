import { describe, expect, it } from 'vitest'
import { beginVanDag } from './casus/datum.ts'
import { logboekVanaf } from './logboektermijn.ts'
import { maakHuisregels } from './testing/feiten-maken.ts'

describe('the term of the logboek', () => {
  const nu = '2026-11-30T09:00:00.000Z'
  const van = '2026-11-01T00:00:00.000Z'

  it('[R3] is what the zvh chose, in whole years and from its day on', () => {
    const huisregels = { ...maakHuisregels(), logboektermijn: [{ van, waarde: 5 }] }
    expect(logboekVanaf({ huisregels }, nu)).toBe(beginVanDag('2021-11-30'))
    expect(logboekVanaf({ huisregels }, '2026-10-31T09:00:00.000Z')).toBe(beginVanDag('2006-10-31'))
  })

  it('[R3] is the longest there is where nothing was chosen', () => {
    expect(logboekVanaf({ huisregels: maakHuisregels() }, nu)).toBe(beginVanDag('2006-11-30'))
  })
})
