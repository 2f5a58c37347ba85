import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alleInzageregels } from './inzageregels.ts'

const eisen: readonly { readonly id: string }[] = JSON.parse(
  readFileSync(new URL('../../../docs/eisen.json', import.meta.url), 'utf8'),
)

describe('the rules about what may be seen', () => {
  it('[R4] each id is of one rule, and begins with a requirement', () => {
    const ids = alleInzageregels.map((r) => r.id)
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
    const bekend = new Set(eisen.map((e) => e.id))
    expect(alleInzageregels.filter((r) => !bekend.has(r.eis)).map((r) => r.id)).toEqual([])
  })
})
