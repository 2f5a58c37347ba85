import { describe, expect, it } from 'vitest'
import { eindeVanDag } from './casus/datum.ts'
import { aflopendeMandaten, mandatenVoor } from './huistaken.ts'
import { gemeente, maakFeiten, maakMandaat, politie } from './testing/feiten-maken.ts'

const op = (dag: string) => `${dag}T10:00:00.000Z`

describe('a mandate that runs out', () => {
  const nu = op('2026-06-15')
  const einde = eindeVanDag('2026-08-14')
  const kort = maakMandaat(gemeente, ['intake', 'uitvraag'], { van: '2026-01-01T00:00:00.000Z', tot: einde })
  const taken = (...erbij: readonly (typeof kort)[]) =>
    aflopendeMandaten({ bevoegdheidsverleningen: [kort, ...erbij] }, nu)

  it('[P3] is a task from sixty days before its end', () => {
    expect(taken()).toEqual([{ partij: gemeente, bevoegdheden: ['intake', 'uitvraag'], laatsteDag: '2026-08-14' }])
    const dagEerder = aflopendeMandaten({ bevoegdheidsverleningen: [kort] }, op('2026-06-14'))
    expect(dagEerder).toEqual([])
    expect(aflopendeMandaten({ bevoegdheidsverleningen: [kort] }, einde), 'nor once it has ended').toEqual([])
  })

  it('[P3] is none for the work that another takes over at once, and for no other partij', () => {
    const volgend = (werk: typeof kort.bevoegdheden, van: string, tot: string | null, partij = gemeente) =>
      maakMandaat(partij, werk, { van, tot })
    expect(taken(volgend(['intake', 'uitvraag'], einde, null))).toEqual([])
    expect(taken(volgend(['intake'], einde, '2027-01-01T00:00:00.000Z'))).toMatchObject([
      { bevoegdheden: ['uitvraag'] },
    ])
    expect(taken(volgend(['intake', 'uitvraag'], '2026-08-20T00:00:00.000Z', null)), 'with a gap').toHaveLength(1)
    expect(taken(volgend(['intake', 'uitvraag'], einde, null, politie)), 'of another').toHaveLength(1)
  })

  it('[P3] is for the beheerder and for the partij itself', () => {
    const { huis } = maakFeiten({}, { bevoegdheidsverleningen: [kort] })
    const voor = (rol: Parameters<typeof mandatenVoor>[0]['rol'], partij: typeof gemeente | null) =>
      mandatenVoor({ rol, partij }, huis, nu).length
    expect([voor('beheerder', null), voor('partijmedewerker', gemeente)]).toEqual([1, 1])
    expect([voor('partijmedewerker', politie), voor('manager', null), voor('procesregisseur', null)]).toEqual([0, 0, 0])
  })
})
