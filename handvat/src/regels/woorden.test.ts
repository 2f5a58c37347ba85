import { describe, expect, it } from 'vitest'
import { isOvergenomen } from './woorden.ts'

const eerste = 'Misschien nuttig voor het plan.'

describe('words that were written before', () => {
  it.each([
    ['the same', eerste],
    ['capitals', 'MISSCHIEN nuttig voor het PLAN.'],
    ['punctuation', 'Misschien nuttig, voor het plan!!'],
    ['blanks', ' Misschien  nuttig\u00a0voor\thet plan '],
    ['invisible signs', 'Mis\u200bschien nut\u00adtig voor het plan\u3164'],
    ['accents', 'Misschién nüttig voor het plan'],
    ['wide letters', 'Ｍisschien nuttig voor het plan'],
  ])('[T3] [T2] are no motivation of their own, however they are written: %s', (_hoe, tekst) => {
    expect(isOvergenomen(tekst, ['Iets anders.', eerste])).toBe(true)
  })

  it('[T3] [T2] another sentence is, and the first one always', () => {
    expect(isOvergenomen('Nuttig: de wijkagent kent het gezin.', [eerste])).toBe(false)
    expect(isOvergenomen(eerste, [])).toBe(false)
  })
})
