import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Handeling } from './handelingen/handeling.ts'
import { handvatB2, regels } from './handvat-b2.ts'
import { type Mensenwerk, mensenwerk as register } from './mensenwerk.ts'
import { findHandeling, handelingenIn, regelboekVersie } from './regelboek.ts'

const eisen: readonly { readonly id: string; readonly paragraaf: readonly string[] }[] = JSON.parse(
  readFileSync(new URL('../../docs/eisen.json', import.meta.url), 'utf8'),
)
const mensenwerk: readonly Mensenwerk[] = register
const ids = regels.map((r) => r.id)
const eisenAanOpdracht = Object.values<Handeling>(handvatB2.handelingen).flatMap((h) => h.eisenAanOpdracht)

describe('the rulebook', () => {
  it('[R4] an id is of one norm, and begins with a requirement that there is', () => {
    expect(ids.toSorted()).toEqual([...new Set(ids)].toSorted())
    expect(regels.filter((r) => !eisen.some((e) => e.id === r.eis)).map((r) => r.id)).toEqual([])
    for (const { id, eis, norm } of regels) {
      expect(id).toMatch(new RegExp(`^${eis}/[a-z]+(-[a-z]+)*$`))
      expect(norm, id).toMatch(/^[A-Z].+\.$/)
    }
  })

  it('every paragraph of B2 that asks for something has rules, or is left to people', () => {
    const gevraagd = ['B2.2', ...eisen.flatMap((e) => e.paragraaf).filter((p) => p.startsWith('B2'))]
    const bekend = new Set([...regels, ...mensenwerk].map((r) => r.paragraaf))
    expect(new Set(gevraagd).size).toBeGreaterThan(6)
    expect(gevraagd.filter((p) => !bekend.has(p))).toEqual([])
  })

  it('what is left to people is motivated: each entry names the rules that ask for it, and each such rule has an entry', () => {
    const genoemd = mensenwerk.flatMap((m) => m.regels)
    expect(genoemd.filter((id) => !ids.includes(id))).toEqual([])
    expect(mensenwerk.filter((m) => m.regels.length === 0)).toEqual([])
    const vragen = eisenAanOpdracht.filter((r) => r.leest.includes('gemotiveerd')).map((r) => r.id)
    expect(vragen.length).toBeGreaterThan(5)
    expect(vragen.filter((id) => !genoemd.some((g) => g === id))).toEqual([])
    for (const { eisen: van } of mensenwerk) expect(van.filter((e) => !eisen.some((x) => x.id === e))).toEqual([])
  })

  it('every condition on what is asked says what it reads', () => {
    for (const { id, leest } of eisenAanOpdracht) {
      expect(leest.length, id).toBeGreaterThan(0)
      for (const deel of leest) expect(deel, id).toMatch(/^[a-z][a-zA-Z]+$/)
    }
  })

  it('[R2] is named by its id and version', () => {
    expect(regelboekVersie(handvatB2)).toMatch(/^handvat-b2@\d+\.\d+\.\d+$/)
  })

  it('[P5] has the acts of its table and no others', () => {
    expect(handelingenIn(handvatB2)).toEqual(Object.keys(handvatB2.handelingen))
    expect(findHandeling(handvatB2, 'casusInzien')).toBe(handvatB2.handelingen.casusInzien)
    for (const id of ['casusinzien', 'toString', '__proto__']) expect(findHandeling(handvatB2, id)).toBeUndefined()
  })

  it('[R7] every goal that an act names is in the closed list', () => {
    const lijst = new Set<string>(handvatB2.doelen.map((d) => d.id))
    for (const [id, { doelen }] of Object.entries<Handeling>(handvatB2.handelingen))
      expect(
        doelen.filter((d) => !lijst.has(d)),
        id,
      ).toEqual([])
  })
})
