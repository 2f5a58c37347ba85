import { describe, expect, it } from 'vitest'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import { gemeente, maakFeiten, nu } from '../testing/feiten-maken.ts'
import { afgestemdMetPartij } from './afstemming.ts'

/* P9: what is decided in the name of a partij was agreed with somebody of it, on a day that can be. */

const { huis, casus } = maakFeiten()
const weeg = (afgestemdOp: string | null, actor = procesregisseur) =>
  afgestemdMetPartij.toets({ actor, huis, casus, nu, opdracht: { afgestemdOp } })?.veld

describe('a decision in the name of a partij', () => {
  it('[P9] was agreed on a day from the aanmelding up to today', () => {
    expect(['2026-01-01', '2026-06-15'].map((dag) => weeg(dag))).toEqual([undefined, undefined])
    expect(['2025-12-31', '2026-06-16'].map((dag) => weeg(dag))).toEqual(['afstemming.dag', 'afstemming.dag'])
    expect(weeg(null)).toBe('afstemming.met')
  })

  it('[P9] asks nothing of the partij that decides by its own people', () => {
    expect(weeg(null, medewerkerVan(gemeente))).toBeUndefined()
  })
})
