import { defineConfig } from 'vitest/config'

/** The tests of the rulebook by which each mutant is tried; what counts out or tries by chance for minutes does less of it. */
export default defineConfig({
  test: {
    include: ['handvat/src/**/*.test.ts'],
    environment: 'node',
    // What a rule is made of is made when its file is loaded: a change there shows only in a test that loads it anew.
    isolate: true,
    env: { MUTATIE: 'ja' },
  },
})
