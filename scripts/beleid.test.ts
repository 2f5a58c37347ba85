import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { regels } from '../handvat/src/handvat-b2.ts'
import { mensenwerk } from '../handvat/src/mensenwerk.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'handvat', 'src')
/** Without the spaces that only line up its tables. */
const beleid = readFileSync(join(root, 'docs', 'beleid.md'), 'utf8').replaceAll(/ +/g, ' ')

test('every rule and every file that the policy names exists in the rulebook', () => {
  const named = [...beleid.matchAll(/`([A-Z]\d+\/[a-z-]+)`/g)].map(([, id]) => id)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((id) => !regels.some((regel) => regel.id === id))).toEqual([])
  const files = [...beleid.matchAll(/`((?:casus\/|regels\/)?[a-z-]+\.ts)`/g)].map(([, name]) => name ?? '')
  for (const name of files) expect(() => readFileSync(join(source, name)), name).not.toThrow()
})

test.each(mensenwerk)('the policy says that people decide: $vraag', ({ vraag, wie, motiveren, paragraaf }) => {
  expect(beleid).toContain(`| ${vraag} | ${wie} | ${motiveren} | ${paragraaf} |`)
})
