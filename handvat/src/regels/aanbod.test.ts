import { expect, it } from 'vitest'
import { alleenEigenHandelingen, alleenWatNuPast } from './aanbod.ts'

it('[P5] an act is offered in its phase, to who it is for, or outside any casus; else it says whom to ask', () => {
  const act = { wie: ['procesregisseur'], fasen: ['triage'], stap: null } as const
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
  const buiten = { wie: ['beheerder'], fasen: [], hoedanigheden: ['beheerder'], stap: null } as const
  expect(toets({ ...buiten, fase: null })).toBeUndefined()
  expect(toets({ ...buiten, fase: 'triage' })).toBeDefined()
})

it('[E1] what belongs to an afronding is offered then alone, and then nothing is offered that does not', () => {
  const act = {
    wie: ['procesregisseur'],
    fasen: ['triage'],
    hoedanigheden: ['procesregisseur'],
    fase: 'triage',
  } as const
  const isAangeboden = (anders: Partial<Parameters<typeof alleenWatNuPast.toets>[0]>) =>
    alleenWatNuPast.toets({ ...act, stap: null, ...anders }) === undefined
  expect([isAangeboden({}), isAangeboden({ inAfronding: 'ook' }), isAangeboden({ inAfronding: 'alleen' })]).toEqual([
    ...[true, true, false],
  ])
  const nu = { stap: 'afronding' } as const
  expect([
    isAangeboden(nu),
    isAangeboden({ ...nu, inAfronding: 'ook' }),
    isAangeboden({ ...nu, inAfronding: 'alleen' }),
  ]).toEqual([false, true, true])
})
