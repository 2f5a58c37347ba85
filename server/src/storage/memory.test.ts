import type { CasusId, DeelnemerId } from '@casushuis/handvat'
import { expect, test } from 'vitest'
import { gemeente, maakCasus, maakId, mensVan, nu } from '../../../handvat/src/testing/feiten-maken.ts'
import { gewoneTermijnen, nietAfgerond } from '../ports/rows.ts'
import { type Casusdeel, makeMemory } from './memory.ts'
import type { SealedRow } from './sealed-rows.ts'

/** A casus of so many things. */
function holding(things: number): Casusdeel {
  const casus = maakCasus()
  const rij = {
    ...{ id: casus.id, casusnummer: 'K7PM-4T2', fase: casus.fase, aanmelderId: gemeente, overlegsoort: null },
    ...{ aangemeldDoor: mensVan(gemeente), procesregisseurId: mensVan(gemeente), casusregisseurId: null },
    ...{
      afschalingOp: null,
      gearchiveerdOp: null,
      aangemaaktOp: nu,
      stilSinds: null,
      bijgehoudenOp: null,
      ...{ ...gewoneTermijnen, ...nietAfgerond },
    },
  }
  return { casus, rij, versies: new Map(Array.from({ length: things }, (_, i) => [`${i}`, 1])) }
}
const deelnemerrij = (id: DeelnemerId): SealedRow => ({
  ...{ id, overlegId: maakId('overleg'), partijId: gemeente, rol: 'informant', themas: [], inhoud: '' },
})
const ids: readonly CasusId[] = ['een', 'twee', 'drie'].map((naam) => maakId(naam))
const [een = maakId('een'), twee = maakId('twee'), drie = maakId('drie')] = ids

test('what is remembered under a mark is not there under another', () => {
  const memory = makeMemory()
  memory.keepCasus(een, { stand: 'a', what: holding(3) })
  expect(memory.findCasus(een, 'a')?.what.versies.size).toBe(3)
  expect(memory.findCasus(een, 'b')).toBeUndefined()
  expect(memory.findCasus(twee, 'a')).toBeUndefined()
})

test('what was looked at longest ago goes first where there is too much, and what is destroyed at once', () => {
  const memory = makeMemory()
  for (const id of [een, twee]) memory.keepCasus(id, { stand: 'a', what: holding(20_000) })
  memory.findCasus(een, 'a')
  memory.keepCasus(drie, { stand: 'a', what: holding(20_000) })
  expect(ids.map((id) => memory.findCasus(id, 'a') !== undefined)).toEqual([true, false, true])
  memory.forget(een)
  expect(memory.findCasus(een, 'a')).toBeUndefined()
  // There is room again for what went.
  memory.keepCasus(twee, { stand: 'a', what: holding(20_000) })
  expect(ids.map((id) => memory.findCasus(id, 'a') !== undefined)).toEqual([false, true, true])
})

test('rows are remembered beside their casus, by whoever they were read, and go with it', () => {
  const memory = makeMemory()
  const rowsNamed = (...ids: string[]) => new Map([['deelnemer', ids.map((id) => deelnemerrij(maakId(id)))] as const])
  memory.keepRows(een, 'a', rowsNamed('een'))
  expect(memory.findRows(een, 'a')).toBeUndefined()
  memory.keepCasus(een, { stand: 'a', what: holding(3) })
  memory.keepRows(een, 'a', rowsNamed('een', 'twee'))
  memory.keepRows(een, 'a', rowsNamed('twee', 'drie'))
  expect([...(memory.findRows(een, 'a')?.get('deelnemer')?.keys() ?? [])]).toEqual(ids)
  expect(memory.findRows(een, 'b')).toBeUndefined()
  memory.keepRows(een, 'b', rowsNamed('een'))
  memory.keepCasus(een, { stand: 'b', what: holding(3) })
  expect(memory.findRows(een, 'b')?.get('deelnemer')?.size).toBe(0)
})

test('under a next mark the rows stay that have the same version as before', () => {
  const memory = makeMemory()
  const holdingAt = (...versies: (readonly [string, number])[]) => ({ ...holding(0), versies: new Map(versies) })
  memory.keepCasus(een, { stand: 'a', what: holdingAt([een, 1], [twee, 1], [drie, 1]) })
  memory.keepRows(een, 'a', new Map([['deelnemer', ids.map((id) => deelnemerrij(maakId(id)))]]))
  memory.keepCasus(een, { stand: 'b', what: holdingAt([een, 1], [twee, 2]) })
  expect([...(memory.findRows(een, 'b')?.get('deelnemer')?.keys() ?? [])]).toEqual([een])
})

test('rows count with the things, so that many of them push out what was looked at longest ago', () => {
  const memory = makeMemory()
  const many = Array.from({ length: 20_000 }, (_, i) => deelnemerrij(maakId(`rij ${i}`)))
  for (const id of ids) {
    memory.keepCasus(id, { stand: 'a', what: holding(1) })
    memory.keepRows(id, 'a', new Map([['deelnemer', many]]))
  }
  expect(ids.map((id) => memory.findCasus(id, 'a') !== undefined)).toEqual([false, true, true])
})
