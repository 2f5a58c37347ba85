import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('a commit message', () => {
  let repository: string
  const git = (...words: string[]) => spawnSync('git', words, { cwd: repository })
  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), 'casushuis-commit-'))
    git('init', '--quiet')
    for (const folder of ['handvat', 'web']) mkdirSync(join(repository, folder))
  })
  afterAll(() => rmSync(repository, { recursive: true, force: true }))

  /** What the hook says of a message while this file is staged; empty is yes. */
  function judge(message: string, file = 'web/main.tsx'): string {
    writeFileSync(join(repository, file), message)
    git('add', file)
    const command = ['--cwd', root, '--config', join(root, 'commitlint.config.mjs')]
    const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'commitlint'), command, {
      env: { ...process.env, GIT_DIR: join(repository, '.git'), GIT_WORK_TREE: repository },
      input: message,
      encoding: 'utf8',
    })
    git('rm', '--cached', '--quiet', file)
    return stdout
  }

  test('of the usual form is taken, also without a body outside the rulebook', () => {
    expect(judge('feat(uitvraag): refuse once every partij would have been asked')).toBe('')
  })

  test('of more than one behaviour, of no known type or that nobody reads to its end is refused', () => {
    const found = judge(`wip(web): close the window; mend ${'a'.repeat(100)}`)
    for (const rule of ['type-enum', 'one-behaviour', 'header-max-length']) expect(found).toContain(rule)
  })

  test('that changes the rulebook says why', () => {
    const subject = 'fix(uitvraag): an answer closes it'
    expect(judge(subject, 'handvat/toets.ts')).toContain('rulebook-says-why')
    expect(judge(`${subject}\n\nB2.2.2 asks once.`, 'handvat/toets.ts')).toBe('')
  })
})
