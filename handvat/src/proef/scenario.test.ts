import { expect, test } from 'vitest'
import { maakBoekhuis } from '../testing/boekhuis.ts'
import { scenarios } from './index.ts'
import { speel } from './speel.ts'

test.each(scenarios)('$titel', async (scenario) => {
  expect(await speel(scenario, maakBoekhuis())).toEqual([])
})
