import { describe, expect, it } from 'vitest'
import { type Fase, fasen } from './casus/fase.ts'
import { handvatB2 } from './handvat-b2.ts'
import { magOvergaan, type Uitkomst, uitkomsten, vernietigtBij } from './verloop.ts'

const naar = (tabel: Readonly<Record<string, Uitkomst>>) =>
  Object.fromEntries(Object.entries(tabel).map(([naam, { naar: n }]) => [naam, n]))

const waar = { intake: 'aanmelding', triage: 'triage', overleg: 'casusoverleg' } as const satisfies Record<
  keyof typeof uitkomsten,
  Fase
>

describe('outcomes', () => {
  it('[A10] the intake ends in not taking it up, or in triage for one of two reasons', () => {
    expect(naar(uitkomsten.intake)).toEqual({
      nietInBehandeling: 'vernietigd',
      triage: 'triage',
      triageOmTeBepalen: 'triage',
    })
  })

  it('[A11] what is not taken up is destroyed, in aanmelding and in triage', () => {
    expect(uitkomsten.intake.nietInBehandeling.naar).toBe('vernietigd')
    expect(uitkomsten.triage.nietInBehandeling.naar).toBe('vernietigd')
  })

  it('[T12] triage ends in not taking it up, an overleg of one of two kinds, or another overlegtafel', () => {
    expect(naar(uitkomsten.triage)).toEqual({
      nietInBehandeling: 'vernietigd',
      casusoverleg: 'triage',
      casusoverlegOmTeBepalen: 'triage',
      andereOverlegtafel: 'vernietigd',
    })
  })

  it('[C12] the overleg ends in not belonging here, an aanpak, another overlegtafel or afschaling', () => {
    expect(naar(uitkomsten.overleg)).toEqual({
      hoortNietThuis: 'vernietigd',
      aanpakVastgesteld: 'casusoverleg',
      andereOverlegtafel: 'vernietigd',
      afschaling: 'afschaling',
    })
  })

  it('[C12] [T12] [A10] every outcome stays in its phase or takes a step that exists', () => {
    for (const groep of ['intake', 'triage', 'overleg'] as const)
      for (const [naam, { naar: doel, label }] of Object.entries<Uitkomst>(uitkomsten[groep])) {
        expect(doel === waar[groep] || magOvergaan(handvatB2, waar[groep], doel), `${groep}: ${naam}`).toBe(true)
        expect(label).toMatch(/^[A-Z]/)
      }
  })
})

describe('what destroys', () => {
  it('[A11] [C12] is an outcome that leads there, and nothing that was not chosen', () => {
    expect(vernietigtBij(uitkomsten.intake, 'nietInBehandeling')).toBe(true)
    for (const gekozen of ['triage', 'onbekend', undefined])
      expect(vernietigtBij(uitkomsten.intake, gekozen), gekozen).toBe(false)
  })
})

describe('steps between the phases', () => {
  it('[S2] [T14] nothing is skipped, and back goes only an overleg that is called off and a relapse from afschaling', () => {
    const kan = fasen.flatMap((van) =>
      ([...fasen, 'vernietigd'] as const)
        .filter((doel) => magOvergaan(handvatB2, van, doel))
        .map((doel) => `${van} → ${doel}`),
    )
    expect(kan).toEqual([
      'aanmelding → triage',
      'aanmelding → vernietigd',
      'triage → casusoverleg',
      'triage → vernietigd',
      'casusoverleg → triage',
      'casusoverleg → afschaling',
      'casusoverleg → vernietigd',
      'afschaling → casusoverleg',
      'afschaling → vernietigd',
    ])
  })
})
