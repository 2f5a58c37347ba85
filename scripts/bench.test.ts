import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('npm run bench', () => {
  test('still runs: every part once, in the smallest house that has all of it', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/bench.mjs', '--small'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    for (const line of [
      '5 gegevens on embedded, the dossier through the API',
      'inzagematrix of 20 gegevens × 10 lezers',
      'work list of a partij',
      'list of casussen of the procesregie',
      'one casus of a partij',
      'memory on embedded',
      '2 viewers and a projector',
      'own actions on embedded',
    ])
      expect(stdout).toContain(line)
  })
})
