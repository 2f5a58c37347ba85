import { describe, expect, it } from 'vitest'
import { type Agendavraag, type Triagebeeld, triageMist, triageVoorstel } from './triageagenda.ts'

const vandaag = '2026-06-15'
const vraag = (anders: Partial<Agendavraag> = {}): Agendavraag => ({
  partij: 'ggz',
  stand: 'verstuurd',
  verstuurdOp: '2026-06-01T10:00:00.000Z',
  antwoordVoor: vandaag,
  ...anders,
})
const beeld = (anders: Partial<Triagebeeld> = {}): Triagebeeld => ({
  fase: 'triage',
  overlegsoort: null,
  overleg: null,
  uitvragen: [],
  geinformeerd: true,
  ...anders,
})

describe('the triage-agenda', () => {
  it.each([
    ['intakeBesluiten', beeld({ fase: 'aanmelding' })],
    ['uitvragen', beeld()],
    ['wachten', beeld({ uitvragen: [vraag(), vraag({ stand: 'beantwoord' })] })],
    ['herinneren', beeld({ uitvragen: [vraag({ antwoordVoor: '2026-06-14' })] })],
    ['triageBesluiten', beeld({ uitvragen: [vraag({ stand: 'beantwoord', antwoordVoor: '2026-06-01' })] })],
    ['triageBesluiten', beeld({ uitvragen: [vraag({ stand: 'ingetrokken' }), vraag({ stand: 'geweigerd' })] })],
    ['overlegVoorbereiden', beeld({ overlegsoort: 'bepalen', uitvragen: [vraag()] })],
    ['deelnemersUitnodigen', beeld({ overlegsoort: 'aanpak', overleg: 'voorbereiding' })],
  ] as const)('[T3] [T12] proposes what comes next: %s', (voorstel, casus) => {
    expect(triageVoorstel(casus, vandaag)).toBe(voorstel)
  })

  it('[T3] says what is missing, and what is not known is missing', () => {
    expect(triageMist(beeld())).toEqual([])
    expect(triageMist(beeld({ fase: 'aanmelding', geinformeerd: false }))).toEqual(['intake', 'informeren'])
    expect(triageMist(beeld({ uitvragen: [vraag()], geinformeerd: null }))).toEqual(['antwoorden', 'informeren'])
  })
})
