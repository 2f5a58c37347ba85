import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geenKleineAantallen, getoondAantal, getoondeDuur, getoondeVerdeling } from './statistiek.ts'

describe('numbers that the manager is shown', () => {
  it('[S12] a number is shown where it is large enough, in steps of five; that there was nothing is not', () => {
    expect([0, 1, 4, 5, 7, 8, 12].map((n) => getoondAantal(n, 5))).toEqual([null, null, null, 5, 5, 10, 10])
    expect(geenKleineAantallen.toets({ wat: 4, kleinste: 5 })).toMatchObject({
      reden: expect.stringMatching(/te klein/),
      watHelpt: expect.stringMatching(/Vanaf 5/),
    })
  })

  it('[S12] a zvh can choose a higher smallest number, which then counts', () => {
    expect([5, 9, 10].map((n) => getoondAantal(n, 10))).toEqual([null, null, 10])
    expect(getoondeVerdeling([20, 9, 30], 10)).toEqual([null, null, 30])
  })

  it.each([
    ['all large enough', [20, 6, 11], [20, 5, 10]],
    ['one too small: the smallest of the others goes with it', [20, 3, 11], [20, null, null]],
    ['nothing is of nobody', [20, 0, 11], [20, 0, 10]],
    ['… and not told from little', [20, 0, 11, 2], [20, null, null, null]],
    ['so small that it is not divided', [9, 0], [null, null]],
    ['… and large enough', [10, 0], [10, 0]],
    ['two of two', [38, 2], [null, null]],
    ['the smallest of the others twice', [7, 2, 7, 30], [null, null, null, 30]],
    ['all too small', [3, 4, 2, 3], [null, null, null, null]],
    ['several too small', [1, 0, 4, 12, 40], [null, null, null, null, 40]],
    ['no parts', [], []],
  ])('[S12] [T12] of a whole that is divided: %s', (_, vakken, getoond) => {
    expect(getoondeVerdeling(vakken, 5)).toEqual(getoond)
  })

  const verdelingen = fc.record({
    vakken: fc.array(fc.oneof(fc.nat(9), fc.nat(60)), { minLength: 1, maxLength: 9 }),
    kleinste: fc.integer({ min: 5, max: 20 }),
  })

  it('[S12] whatever stands in the hidden parts, in whichever order, the same is shown', () => {
    fc.assert(
      fc.property(verdelingen, fc.integer(), ({ vakken, kleinste }, draai) => {
        const getoond = getoondeVerdeling(vakken, kleinste)
        const plaatsen = vakken.flatMap((_, n) => (getoond[n] === null ? [n] : []))
        const anders = [...vakken]
        for (const [n, plek] of plaatsen.entries())
          anders[plek] = vakken[plaatsen[(n + Math.abs(draai)) % plaatsen.length] ?? 0] ?? 0
        expect(getoondeVerdeling(anders, kleinste)).toEqual(getoond)
      }),
      { numRuns: 2000, seed: 20261130 },
    )
  })

  it('[S12] of what is hidden one at least was large enough, wherever the whole is', () => {
    fc.assert(
      fc.property(verdelingen, ({ vakken, kleinste }) => {
        const getoond = getoondeVerdeling(vakken, kleinste)
        const verborgen = vakken.filter((_, n) => getoond[n] === null)
        const samen = verborgen.reduce((som, n) => som + n, 0)
        if (verborgen.length === 0) return
        const isGroot = verborgen.some((n) => n >= kleinste)
        expect(isGroot || verborgen.length === vakken.length).toBe(true)
        if (isGroot) expect(samen).toBeGreaterThanOrEqual(kleinste)
      }),
      { numRuns: 2000, seed: 20261130 },
    )
  })

  it('[S12] who knows the whole and this rule tells of no part that it is something, and too little to show', () => {
    for (const delen of [2, 3, 4])
      for (let geheel = 0; geheel <= 24; geheel++)
        for (const [getoond, werelden] of gelijkGetoond(verdelingenVan(geheel, delen)))
          expect(verraden(werelden), `of ${geheel}, shown as ${getoond}`).toEqual([])
  })

  it('[S12] a middle duration is shown where enough casussen are on each side of it, and so are quartiles', () => {
    const elk = (aantal: number) => Array.from({ length: aantal }, (_, n) => ({ weken: n, aantal: 1 }))
    expect(getoondeDuur(elk(9), 5)).toEqual({ kwart: null, midden: null, driekwart: null })
    expect(getoondeDuur(elk(10), 5)).toEqual({ kwart: null, midden: 5, driekwart: null })
    expect(getoondeDuur(elk(20), 5)).toEqual({ kwart: 5, midden: 10, driekwart: 15 })
    expect(
      getoondeDuur(
        [
          { weken: 9, aantal: 3 },
          { weken: 2, aantal: 17 },
        ],
        5,
      ),
    ).toEqual({
      ...{ kwart: 2, midden: 2, driekwart: 2 },
    })
    expect(getoondeDuur([], 5).midden).toBeNull()
  })
})

/** Every way in which a whole can be divided into so many parts. */
function verdelingenVan(geheel: number, delen: number): readonly (readonly number[])[] {
  if (delen === 1) return [[geheel]]
  return Array.from({ length: geheel + 1 }, (_, eerste) =>
    verdelingenVan(geheel - eerste, delen - 1).map((rest) => [eerste, ...rest]),
  ).flat()
}

/** The divisions that look the same. */
function gelijkGetoond(alle: readonly (readonly number[])[]): ReadonlyMap<string, readonly (readonly number[])[]> {
  const gelijk = new Map<string, (readonly number[])[]>()
  for (const vakken of alle) {
    const getoond = JSON.stringify(getoondeVerdeling(vakken, 5))
    gelijk.set(getoond, [...(gelijk.get(getoond) ?? []), vakken])
  }
  return gelijk
}

/** The places at which in each of these worlds is something, and too little. */
function verraden(werelden: readonly (readonly number[])[]): readonly number[] {
  const plaatsen = [...(werelden[0] ?? []).keys()]
  return plaatsen.filter((plek) => werelden.every((vakken) => (vakken[plek] ?? 0) > 0 && (vakken[plek] ?? 0) < 5))
}
