import { expect, it } from 'vitest'

// Every other test fails to begin where the rulebook does not load, and then says nothing; this one fails.
it('the rulebook loads, every rule with an id, a paragraph and a norm', async () => {
  const { handvatB2 } = await import('./handvat-b2.ts')
  expect(handvatB2.regels.length).toBeGreaterThan(50)
  for (const { id, paragraaf, norm } of handvatB2.regels) {
    expect(paragraaf, id).toMatch(/^B2(\.\d)+$/)
    expect(norm, id).toMatch(/^[A-Z].+\.$/)
  }
})
