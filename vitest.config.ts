import { defineConfig } from 'vitest/config'

const resolve = { conditions: ['source'] }
const ssr = { resolve: { conditions: ['source'], externalConditions: ['source'] } }
const project = (name: string, include: readonly string[], test: object = {}) => ({
  resolve,
  ssr,
  test: { name, include: [...include], environment: 'node', ...test },
})

export default defineConfig({
  test: {
    projects: [
      project('handvat', ['handvat/src/**/*.test.ts'], { testTimeout: 120_000 }),
      project('contract', ['contract/src/**/*.test.ts']),
      project('server', ['server/src/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 120_000 }),
      project('repo', ['scripts/**/*.test.ts'], { testTimeout: 60_000 }),
      project('e2e', ['e2e/**/*.test.ts'], { testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false }),
    ],
  },
})
