import { expect, test } from 'vitest'
import { makeSetupCode } from './setup-code.ts'

const now = '2026-11-29T09:00:00.000Z'
const code = makeSetupCode(now)

test('a code is taken as it was told, and as somebody types it who reads it from a screen', () => {
  expect(code.words).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$/)
  const plain = code.words.replaceAll('-', '')
  for (const typed of [code.words, plain, code.words.toLowerCase(), ` ${plain} `, plain.replaceAll('0', 'o')])
    expect(code.accepts(typed, now), typed).toBe(true)
})

test('another code is not taken, nor one of another start', () => {
  for (const typed of ['', '0', code.words.slice(1), `${code.words}0`, makeSetupCode(now).words, 'x'.repeat(10_000)])
    expect(code.accepts(typed, now), typed.slice(0, 30)).toBe(false)
})

test('it is taken for an hour and no longer', () => {
  expect(code.until).toBe('2026-11-29T10:00:00.000Z')
  expect(code.accepts(code.words, code.until)).toBe(true)
  expect(code.accepts(code.words, '2026-11-29T10:00:00.001Z')).toBe(false)
})
