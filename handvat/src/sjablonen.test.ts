import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isNogTeControleren, regimes, sjablonen, sjabloonsoorten, voorstellenVoor, voorstelVan } from './sjablonen.ts'

const bron = import.meta.dirname
/** Every file of the rulebook, but for the templates, what hands them on, and what counts and names by their kinds: that decides nothing. */
const regelboek = readdirSync(bron, { recursive: true, encoding: 'utf8' }).filter(
  (naam) => naam.endsWith('.ts') && !/(^|\/)(sjablonen|sturing|sturingsnamen|index)(\.test)?\.ts$/.test(naam),
)

describe('the proposals per kind of partij', () => {
  it('[P4] are read by no rule', () => {
    expect(regelboek.length).toBeGreaterThan(100)
    expect(regelboek.filter((naam) => readFileSync(join(bron, naam), 'utf8').includes('sjablonen'))).toEqual([])
  })

  it('[P4] name a law and no artikel, and say of themselves that nobody checked them', () => {
    expect(sjablonen).toHaveLength(23)
    expect(new Set(sjablonen.map((s) => s.id)).size).toBe(23)
    for (const { regime, taken, rechten } of sjablonen) {
      expect(regimes).toContain(regime)
      expect(rechten.filter(({ wet }) => /artikel/i.test(wet))).toEqual([])
      for (const taak of taken) {
        expect(taak.wet).not.toMatch(/artikel/i)
        expect(isNogTeControleren(voorstelVan(taak))).toBe(true)
      }
    }
    expect(isNogTeControleren('Woningwet, artikel 45')).toBe(false)
  })

  it('[P4] can each be told apart, and there are none where the kind is not known', () => {
    expect(voorstellenVoor(null)).toEqual([])
    for (const soort of sjabloonsoorten) {
      const ids = voorstellenVoor(soort).map(({ id }) => id)
      expect(new Set(ids).size, soort).toBe(ids.length)
    }
    expect(voorstellenVoor('halt').map(({ id }) => id)).toEqual(['taak/Halt-afdoening', 'recht/strafrechtelijk'])
  })
})
