import type { GegevenId, PartijId } from '@casushuis/handvat'
import { expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import { id } from './id.ts'
import type { gegevenVrijgeven, partijenInzien, uitspraakVastleggen } from './index.ts'

const uuid = '0b1f8c1e-7a53-4b0e-9a35-0d3a8e5b7c11'

test('an id is a plain text on its way in, and once checked the id of one kind of thing', () => {
  const partij = id<'partij'>().parse(uuid)
  expect(partij).toBe(uuid)
  expectTypeOf(partij).toEqualTypeOf<PartijId>()
  // @ts-expect-error a partij is no gegeven
  const gegeven: GegevenId = partij
  expect(gegeven).toBe(uuid)
})

test('what is no id is refused in words for the one who chooses', () => {
  expect(id<'partij'>().safeParse('politie').error?.issues[0]?.message).toBe('Kies er een uit de lijst.')
})

test('params, bodies and answers tell whose ids they hold', () => {
  expectTypeOf<z.output<typeof gegevenVrijgeven.params>['id']>().toEqualTypeOf<GegevenId>()
  expectTypeOf<z.output<typeof gegevenVrijgeven.body>['voorafAan']>().toEqualTypeOf<PartijId[]>()
  expectTypeOf<z.output<typeof uitspraakVastleggen.body>['steuntOp']>().toEqualTypeOf<GegevenId[]>()
  expectTypeOf<z.output<typeof partijenInzien.antwoord>['partijen'][number]['id']>().toEqualTypeOf<PartijId>()
  expectTypeOf<z.input<typeof gegevenVrijgeven.body>['voorafAan']>().toEqualTypeOf<string[]>()
})
