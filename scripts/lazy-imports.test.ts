import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const screens = fileURLToPath(new URL('../web/src', import.meta.url))
const inTime = /lazy(?:Page|Part)\(\s*\(\) => import\(/g

/** Anything else would leave who is at work with a page that fell, or throw away what was typed. */
test('what a screen loads later goes by the one way that says so when it does not arrive', () => {
  const files = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const others = files.filter((file) => {
    const code = readFileSync(join(screens, file), 'utf8')
    return (code.match(/\bimport\(/g) ?? []).length !== (code.match(inTime) ?? []).length
  })
  expect(files.length).toBeGreaterThan(100)
  expect(others).toEqual([])
})
