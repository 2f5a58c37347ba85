import { expect, test } from 'vitest'
import type { Handeling } from './handelingen/handeling.ts'
import { handvatB2 } from './handvat-b2.ts'
import { gemeente, ggz, maakPartij, nu } from './testing/feiten-maken.ts'
import { doelverwerkingen, verwerkingen } from './verwerkingsregister.ts'

/* R6, AVG 30: the register says what can be done, neither more nor less. */

const partijen = [maakPartij(gemeente), maakPartij(ggz)]
const alle = verwerkingen(handvatB2, partijen)

test('[R6] every doel for which something can be done stands in it, with all of that', () => {
  const perDoel = doelverwerkingen(handvatB2)
  const inUse = new Set<string>(Object.values(handvatB2.handelingen).flatMap(({ doelen }) => doelen))
  expect(perDoel.map(({ doel }) => doel)).toEqual(handvatB2.doelen.filter(({ id }) => inUse.has(id)))
  for (const [id, { doelen, label }] of Object.entries(handvatB2.handelingen))
    for (const doel of doelen)
      expect(perDoel.find((d) => d.doel.id === doel)?.handelingen, `${id} for ${doel}`).toContainEqual(
        expect.objectContaining({ id, naam: label }),
      )
})

test('[R6] what is for no doel is no processing of a casus, and stands in it nowhere', () => {
  const zonderDoel = Object.entries<Handeling>(handvatB2.handelingen).filter(([, { doelen, doelenInAfronding = [] }]) =>
    [...doelen, ...doelenInAfronding].every((doel) => !handvatB2.doelen.some(({ id }) => id === doel)),
  )
  expect(zonderDoel.length).toBeGreaterThan(0)
  for (const [id] of zonderDoel) expect(alle.some((v) => v.handeling === id)).toBe(false)
})

test('[R6] each partij has each activity once for each of its taken, under a name of its own', () => {
  const taken = partijen.flatMap((p) => p.taken)
  const perTaak = doelverwerkingen(handvatB2).reduce((som, { handelingen }) => som + handelingen.length, 0)
  expect(alle).toHaveLength(taken.length * perTaak)
  expect(new Set(alle.map(({ id }) => id)).size).toBe(alle.length)
})

test('[R6] a taak that ended stays in it: what was done on it is in the logboek', () => {
  const [partij = maakPartij(gemeente)] = partijen
  const taken = partij.taken.map((taak) => ({ ...taak, geldig: { van: '2019-01-01T00:00:00.000Z', tot: nu } }))
  const was = verwerkingen(handvatB2, [{ ...partij, taken }])
  expect(was.length).toBe(verwerkingen(handvatB2, [partij]).length)
  expect(was.every((v) => v.taak.geldig.tot === nu)).toBe(true)
})
