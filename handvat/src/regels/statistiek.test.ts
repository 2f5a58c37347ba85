import { describe, expect, it } from 'vitest'
import { geenKleineAantallen, getoondAandeel, getoondAantal } from './statistiek.ts'

describe('numbers of casussen', () => {
  it('[S12] a number is shown where it is nothing, or large enough', () => {
    expect([0, 1, 4, 5, 12].map((n) => getoondAantal(n, 5))).toEqual([0, null, null, 5, 12])
    expect(geenKleineAantallen.toets({ wat: 4, kleinste: 5 })).toMatchObject({
      reden: expect.stringMatching(/te klein/),
      watHelpt: expect.stringMatching(/5 casussen/),
    })
  })

  it('[S12] a zvh can choose a higher smallest number, which then counts', () => {
    expect([0, 5, 9, 10].map((n) => getoondAantal(n, 10))).toEqual([0, null, null, 10])
    expect(getoondAandeel({ deel: 6, geheel: 12 }, 5)).toBe(0.5)
    expect(getoondAandeel({ deel: 6, geheel: 12 }, 10)).toBeNull()
  })

  it('[T12] [S12] a share is shown where the whole, the part and the rest are, so that none tells the other', () => {
    for (const [deel, geheel, aandeel] of [
      [0, 0, null],
      [1, 3, null],
      [1, 11, null],
      [4, 20, null],
      [10, 11, null],
      [0, 11, 0],
      [11, 11, 1],
      [5, 10, 0.5],
      [5, 11, 0.45],
      [6, 11, 0.55],
      [6, 1000, 0],
    ] as const)
      expect(getoondAandeel({ deel, geheel }, 5), `${deel} of ${geheel}`).toBe(aandeel)
  })
})
