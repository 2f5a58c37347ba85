import { expect, test } from 'vitest'
import { runtimeWarning } from './runtime.ts'

test.each([
  ['v20.20.2', '2026-04-30', undefined],
  ['v20.20.2', '2026-05-01', /^Node 20 krijgt sinds 30 april 2026 .*Zet Node 24/],
  ['v22.11.0', '2026-11-29', undefined],
  ['v25.1.0', '2026-11-29', /^Node 25 krijgt sinds 1 juni 2026/],
  ['v24.2.0', '2028-05-01', /^Node 24/],
  ['v99.0.0', '2099-01-01', undefined],
] as const)('Node %s on %s', (version, today, said) => {
  const warning = runtimeWarning(version, today)
  if (said === undefined) expect(warning).toBeUndefined()
  else expect(warning).toMatch(said)
})
