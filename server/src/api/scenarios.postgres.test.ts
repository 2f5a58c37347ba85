import { afterEach, expect, test } from 'vitest'
import { scenarios } from '../../../handvat/src/proef/scenario/index.ts'
import { speel } from '../../../handvat/src/proef/speel.ts'
import { openScenarioHouse, type ScenarioHouse } from '../testing/scenario-house.ts'

let house: ScenarioHouse
afterEach(() => house?.sluit())

test.each(scenarios)('$titel', async (scenario) => {
  house = await openScenarioHouse()
  expect(await speel(scenario, house)).toEqual([])
})
