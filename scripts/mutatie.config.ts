import { defineConfig } from 'vitest/config'

/** The tests of the rulebook by which each mutant is tried: all but those that count out or try by chance for minutes. */
export default defineConfig({
  test: {
    include: ['handvat/src/**/*.test.ts'],
    exclude: ['**/*.eigenschappen.test.ts'],
    environment: 'node',
    // What a rule is made of is made when its file is loaded: a change there shows only in a test that loads it anew.
    isolate: true,
    env: { MUTATIE: 'ja' },
  },
})
