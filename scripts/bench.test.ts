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
      'the calendar over 30 casussen on embedded',
      'destroying one casus of 5 gegevens and 1 documents on embedded',
    ])
      expect(stdout).toContain(line)
  })

  test('bench:uitval still finds all that it needs of what was built', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', "await import('./bench/uitval/rounds.mjs')"],
      { cwd: root, encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
  })
})
