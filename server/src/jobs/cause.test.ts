import { expect, test } from 'vitest'
import { causeOf } from './cause.ts'

test('a fault is told by its kind and code, and by words of our own only', () => {
  const lost = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), { code: 'ECONNREFUSED' })
  expect(causeOf(lost)).toBe('Error ECONNREFUSED')
  expect(causeOf(new SyntaxError('Unexpected token W, "Wessel Proefjes" is not valid JSON'))).toBe('SyntaxError')
  expect(causeOf(new Error('the key of this casus was destroyed'))).toBe('Error: the key of this casus was destroyed')
  expect(causeOf('Wessel')).toBe('unknown')
})

test('of several faults each kind is told, and how many', () => {
  const faults = [new RangeError('a'), new Error('gone'), new RangeError('b')]
  expect(causeOf(new AggregateError(faults, 'not for every casus'))).toBe(
    'not for every casus (2 × RangeError, 1 × Error: gone)',
  )
})
