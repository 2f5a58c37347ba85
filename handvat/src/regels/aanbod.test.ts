import { expect, it } from 'vitest'
import { alleenEigenHandelingen } from './aanbod.ts'

it('[P5] an act is offered in its phase, to who it is for, or outside any casus; else it says whom to ask', () => {
  const act = { wie: ['procesregisseur'], fasen: ['triage'] } as const
  const toets = alleenEigenHandelingen.toets
  expect(toets({ ...act, hoedanigheden: ['procesregisseur'], fase: 'triage' })).toBeUndefined()
  for (const anders of [
    { ...act, hoedanigheden: ['aanmelder'], fase: 'triage' },
    { ...act, hoedanigheden: [], fase: 'triage' },
    { ...act, hoedanigheden: ['procesregisseur'], fase: 'casusoverleg' },
    { ...act, hoedanigheden: ['procesregisseur'], fase: null },
  ] as const)
    expect(toets(anders)).toMatchObject({
      reden: expect.stringMatching(/niet bij uw rol/),
      watHelpt: expect.stringMatching(/deze rol/),
    })
  const buiten = { wie: ['beheerder'], fasen: [], hoedanigheden: ['beheerder'] } as const
  expect(toets({ ...buiten, fase: null })).toBeUndefined()
  expect(toets({ ...buiten, fase: 'triage' })).toBeDefined()
})
