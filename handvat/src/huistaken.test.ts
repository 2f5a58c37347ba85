import { describe, expect, it } from 'vitest'
import { eindeVanDag } from './casus/datum.ts'
import {
  aflopendeMandaten,
  aflopendeRegistraties,
  bevestigenVanaf,
  isTeBevestigenWie,
  mandatenVoor,
  registratiesVoor,
} from './huistaken.ts'
import { altijd, gemeente, maakFeiten, maakHuis, maakMandaat, maakPartij, politie } from './testing/feiten-maken.ts'

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

describe('what of a partij runs out', () => {
  const nu = op('2026-06-15')
  const einde = eindeVanDag('2026-08-14')
  const kort = { van: altijd.van, tot: einde }
  const daarna = { van: einde, tot: null }
  const gat = { van: '2026-08-20T00:00:00.000Z', tot: null }
  const taak = (naam: string, geldig: typeof altijd) => ({ ...maakPartij(gemeente).taken[0], id: naam, naam, geldig })
  const taken = (anders: object, op = nu) =>
    aflopendeRegistraties({ partijen: [maakPartij(gemeente, anders)] }, op).map((t) => `${t.soort} ${t.laatsteDag}`)

  it('[P4] is a task from sixty days before its end: its place in the convenant, a taak and what it may process', () => {
    expect(taken({ convenant: [kort] })).toEqual(['convenantVerlengen 2026-08-14'])
    expect(taken({ verstrekkingsbesluiten: [kort] })).toEqual(['verstrekkingsbesluitVerlengen 2026-08-14'])
    expect(taken({ taken: [taak('a', kort), taak('b', altijd)] })).toEqual(['taakVerlengen 2026-08-14'])
    expect(taken({ rechten: [{ soort: 'bsn', geldig: kort }] })).toEqual(['rechtVerlengen 2026-08-14'])
    expect(taken({ landelijkeKetenpartner: [kort] })).toEqual(['rechtVerlengen 2026-08-14'])
    expect(taken({ convenant: [kort] }, op('2026-06-14'))).toEqual([])
    expect(taken({ convenant: [kort] }, einde), 'nor once it has ended').toEqual([])
    expect(taken({})).toEqual([])
  })

  it('[P4] is none where the same goes on at once', () => {
    expect(taken({ convenant: [kort, daarna] })).toEqual([])
    expect(taken({ convenant: [kort, gat] })).toHaveLength(1)
    expect(taken({ taken: [taak('a', kort), { ...taak('a', daarna), id: 'later' }] })).toEqual([])
    expect(taken({ taken: [taak('a', kort), taak('b', daarna)] })).toHaveLength(1)
    const recht = (soort: string, geldig: object) => ({ soort, geldig })
    expect(taken({ rechten: [recht('bsn', kort), recht('bsn', daarna)] })).toEqual([])
    expect(taken({ rechten: [recht('bsn', kort), recht('bijzonder', daarna)] })).toHaveLength(1)
  })

  it('[P4] is told once of each kind, with the first day, to the beheerder and the partij itself', () => {
    const eerder = { van: altijd.van, tot: eindeVanDag('2026-07-01') }
    expect(taken({ taken: [taak('a', kort), taak('b', eerder)] })).toEqual(['taakVerlengen 2026-07-01'])
    const huis = maakHuis({ partijen: [maakPartij(gemeente, { convenant: [kort] }), maakPartij(politie)] })
    const voor = (rol: Parameters<typeof registratiesVoor>[0]['rol'], partij: typeof gemeente | null) =>
      registratiesVoor({ rol, partij }, huis, nu).length
    expect([voor('beheerder', null), voor('partijmedewerker', gemeente)]).toEqual([1, 1])
    expect([voor('partijmedewerker', politie), voor('manager', null), voor('fg', null)]).toEqual([0, 0, 0])
  })
})

describe('who works for a partij', () => {
  const stand = { partij: gemeente, aantal: 3, laatstOp: op('2025-06-15') }

  it('[P8] is to be said again after a year, for as long as somebody works there', () => {
    expect(bevestigenVanaf(stand)).toBe('2026-06-15')
    expect(isTeBevestigenWie(stand, op('2026-06-14'))).toBe(false)
    expect(isTeBevestigenWie(stand, op('2026-06-15'))).toBe(true)
    expect(isTeBevestigenWie({ ...stand, aantal: 0 }, op('2026-06-15'))).toBe(false)
    expect(isTeBevestigenWie({ ...stand, laatstOp: op('2026-06-15') }, op('2026-06-15'))).toBe(false)
  })
})
