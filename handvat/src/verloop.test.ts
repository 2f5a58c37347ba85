import { describe, expect, it } from 'vitest'
import { type Fase, fasen } from './casus/fase.ts'
import { handvatB2 } from './handvat-b2.ts'
import { eindigtBij, magOvergaan, type Uitkomst, uitkomsten } from './verloop.ts'

const naar = (tabel: Readonly<Record<string, Uitkomst>>) =>
  Object.fromEntries(Object.entries(tabel).map(([naam, { naar: n }]) => [naam, n]))

const waar = { intake: 'aanmelding', triage: 'triage', overleg: 'casusoverleg' } as const satisfies Record<
  keyof typeof uitkomsten,
  Fase
>

describe('outcomes', () => {
  it('[A10] the intake ends in not taking it up, or in triage for one of two reasons', () => {
    expect(naar(uitkomsten.intake)).toEqual({
      nietInBehandeling: 'afronding',
      triage: 'triage',
      triageOmTeBepalen: 'triage',
    })
  })

  it('[A11] [E1] what is not taken up is rounded off, in aanmelding and in triage', () => {
    expect(uitkomsten.intake.nietInBehandeling.naar).toBe('afronding')
    expect(uitkomsten.triage.nietInBehandeling.naar).toBe('afronding')
  })

  it('[T12] triage ends in not taking it up, an overleg of one of two kinds, or another overlegtafel', () => {
    expect(naar(uitkomsten.triage)).toEqual({
      nietInBehandeling: 'afronding',
      casusoverleg: 'triage',
      casusoverlegOmTeBepalen: 'triage',
      andereOverlegtafel: 'afronding',
    })
  })

  it('[C12] the overleg ends in not belonging here, an aanpak, another overlegtafel or afschaling', () => {
    expect(naar(uitkomsten.overleg)).toEqual({
      hoortNietThuis: 'afronding',
      aanpakVastgesteld: 'casusoverleg',
      andereOverlegtafel: 'afronding',
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

describe('what ends a casus', () => {
  it('[A11] [C12] [E1] is an outcome that leads to an afronding, and nothing that was not chosen', () => {
    expect(eindigtBij(uitkomsten.intake, 'nietInBehandeling')).toBe(true)
    for (const gekozen of ['triage', 'onbekend', undefined])
      expect(eindigtBij(uitkomsten.intake, gekozen), gekozen).toBe(false)
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
