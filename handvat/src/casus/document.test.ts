import { expect, it } from 'vitest'
import { maakId } from '../testing/feiten-maken.ts'
import { gaanMee } from './document.ts'

it('[C8] of the documents beside a gegeven go along those that were named and are still there', () => {
  const [een, twee, weg] = [maakId<'document'>('een'), maakId<'document'>('twee'), maakId<'document'>('weg')]
  const bij = [{ id: een }, { id: twee }]
  expect(gaanMee(bij, [])).toEqual([])
  expect(gaanMee(bij, [twee, weg])).toEqual([{ id: twee }])
  expect(gaanMee([], [een])).toEqual([])
})
