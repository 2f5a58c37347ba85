import { defineConfig } from 'vitest/config'

const resolve = { conditions: ['source'] }
const ssr = { resolve: { conditions: ['source'], externalConditions: ['source'] } }
const project = (name: string, include: readonly string[], test: object = {}) => ({
  resolve,
  ssr,
  // Files of one worker share what was loaded and what the engine has learned of it; what they test they make themselves.
  test: { name, include: [...include], environment: 'node', isolate: false, ...test },
})

/** The slow machine of a server for builds; a test that hangs still ends. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }
const server = ['server/src/**/*.test.ts']
/** What only a server has: connections that break, roles and locks of others. */
const onlyOnServer = ['server/src/**/*.postgres.test.ts']
/** The bundle for production, which works on a server alone. */
const bundleOnServer = ['scripts/**/*.postgres.test.ts']
/** What only the embedded store has: a folder that is its own. */
const onlyEmbedded = ['server/src/**/*.trial.test.ts']

export default defineConfig({
  test: {
    // Also on two cores both work: one for a test that computes, one for its server.
    maxWorkers: 2,
    projects: [
      project('repo', ['scripts/**/*.test.ts'], { ...patience, exclude: bundleOnServer }),
      // What is held against every combination may take minutes beside other work.
      project('handvat', ['handvat/src/**/*.test.ts'], { testTimeout: 300_000 }),
      project('contract', ['contract/src/**/*.test.ts']),
      project('server', server, {
        ...patience,
        exclude: onlyOnServer,
        globalSetup: ['scripts/trial-store.ts'],
        setupFiles: ['scripts/on-trial-store.ts'],
      }),
      project('postgres', [...server, ...bundleOnServer], {
        ...patience,
        exclude: onlyEmbedded,
        globalSetup: ['scripts/postgres.ts'],
        setupFiles: ['scripts/on-postgres.ts'],
      }),
      project('e2e', ['e2e/**/*.test.ts'], {
        testTimeout: 300_000,
        hookTimeout: 300_000,
        globalSetup: ['scripts/chromium.ts', 'scripts/postgres.ts', 'e2e/support/filled-house.ts'],
        setupFiles: ['e2e/support/on-failure.ts'],
        // After all others: what is watched there is a browser that must keep up.
        sequence: { groupOrder: 1 },
      }),
    ],
  },
})
