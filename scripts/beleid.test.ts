import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { mensenwerk } from '../handvat/src/mensenwerk.ts'

const wortel = fileURLToPath(new URL('..', import.meta.url))
const bron = join(wortel, 'handvat', 'src')
/** Without the spaces that only line up its tables. */
const beleid = readFileSync(join(wortel, 'docs', 'beleid.md'), 'utf8').replaceAll(/ +/g, ' ')

/** The source of the rulebook itself, without its tests. */
const regelboek = readdirSync(bron, { recursive: true, encoding: 'utf8' })
  .filter((naam) => naam.endsWith('.ts') && !naam.includes('.test.') && !naam.startsWith('testing'))
  .map((naam) => readFileSync(join(bron, naam), 'utf8'))
  .join('\n')

test('every rule and every file that the policy names exists in the rulebook', () => {
  const regels = [...beleid.matchAll(/`([A-Z]\d+\/[a-z-]+)`/g)].map(([, id]) => id)
  expect(regels.length).toBeGreaterThan(10)
  expect(regels.filter((id) => !regelboek.includes(`id: '${id}'`))).toEqual([])
  const bestanden = [...beleid.matchAll(/`((?:casus\/|regels\/)?[a-z-]+\.ts)`/g)].map(([, naam]) => naam ?? '')
  for (const naam of bestanden) expect(() => readFileSync(join(bron, naam)), naam).not.toThrow()
})

test.each(mensenwerk)('the policy says that people decide: $vraag', ({ vraag, wie, motiveren, paragraaf }) => {
  expect(beleid).toContain(`| ${vraag} | ${wie} | ${motiveren} | ${paragraaf} |`)
})
