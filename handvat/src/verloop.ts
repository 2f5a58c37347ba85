import type { Overlegsoort } from './casus/casus.ts'
import type { Fase } from './casus/fase.ts'
import type { DoelId } from './doelen.ts'

/** Where an outcome leads: to a phase, or to the destruction of everything about the person. */
export interface Uitkomst {
  readonly label: string
  readonly naar: Fase | 'vernietigd'
  /** Whether the betrokkene must be told (B2.2.x, informeren). */
  readonly informeren: boolean
  readonly paragraaf: string
  /** The goal that this outcome serves (R7). */
  readonly doel: string
  /** Which kind of casusoverleg is prepared from here. */
  readonly overlegsoort?: Overlegsoort
}

/** The outcomes of each phase (A10, T12, C12). */
export const uitkomsten = {
  intake: {
    nietInBehandeling: {
      label: 'Niet in behandeling nemen',
      naar: 'vernietigd',
      informeren: false,
      paragraaf: 'B2.2.1',
      doel: 'adviserenAanmelder',
    },
    triage: { label: 'Naar triage', naar: 'triage', informeren: true, paragraaf: 'B2.2.1', doel: 'criteriaToetsen' },
    triageOmTeBepalen: {
      label: 'Naar triage, om met een gerichte uitvraag te bepalen of de casus hier hoort',
      naar: 'triage',
      informeren: true,
      paragraaf: 'B2.2.1',
      doel: 'thuishoren',
    },
  },
  triage: {
    nietInBehandeling: {
      label: 'Niet in behandeling nemen',
      naar: 'vernietigd',
      informeren: true,
      paragraaf: 'B2.2.2',
      doel: 'adviserenBijTriage',
    },
    casusoverleg: {
      label: 'Casusoverleg voorbereiden',
      naar: 'triage',
      informeren: true,
      paragraaf: 'B2.2.2',
      doel: 'doelBepalen',
      overlegsoort: 'aanpak',
    },
    casusoverlegOmTeBepalen: {
      label: 'Casusoverleg, eerst om te bepalen of een gezamenlijke aanpak zin heeft',
      naar: 'triage',
      informeren: true,
      paragraaf: 'B2.2.2',
      doel: 'doelBepalen',
      overlegsoort: 'bepalen',
    },
    andereOverlegtafel: {
      label: 'De aanmelder meldt zelf aan bij een andere overlegtafel',
      naar: 'vernietigd',
      informeren: true,
      paragraaf: 'B2.2.2',
      doel: 'adviserenBijTriage',
    },
  },
  overleg: {
    hoortNietThuis: {
      label: 'De casus hoort hier niet thuis',
      naar: 'vernietigd',
      informeren: true,
      paragraaf: 'B2.2.3',
      doel: 'beeldEnPlan',
    },
    aanpakVastgesteld: {
      label: 'Aanpak vastgesteld: uitvoeren en volgen',
      naar: 'casusoverleg',
      informeren: true,
      paragraaf: 'B2.2.3',
      doel: 'beeldEnPlan',
    },
    andereOverlegtafel: {
      label: 'Een partij meldt aan bij een andere overlegtafel',
      naar: 'vernietigd',
      informeren: true,
      paragraaf: 'B2.2.3',
      doel: 'doorverwijzen',
    },
    afschaling: {
      label: 'Afschalen',
      naar: 'afschaling',
      informeren: true,
      paragraaf: 'B2.2.3',
      doel: 'voortgangVolgen',
    },
  },
} as const satisfies Record<string, Record<string, Uitkomst & { readonly doel: DoelId }>>

/** Whether an outcome, if one is chosen, ends in the destruction of everything about the person. */
export function vernietigtBij(mogelijk: Readonly<Record<string, Uitkomst>>, gekozen = ''): boolean {
  return mogelijk[gekozen]?.naar === 'vernietigd'
}

export type Intakeuitkomst = keyof typeof uitkomsten.intake
export type Triageuitkomst = keyof typeof uitkomsten.triage
export type Overleguitkomst = keyof typeof uitkomsten.overleg

/** Every step from phase to phase that exists; what is not here cannot happen. */
export const overgangen = {
  aanmelding: ['triage', 'vernietigd'],
  triage: ['casusoverleg', 'vernietigd'],
  // Back to triage: a first overleg that is called off is prepared again.
  casusoverleg: ['triage', 'afschaling', 'vernietigd'],
  afschaling: ['casusoverleg', 'vernietigd'],
} as const satisfies Record<Fase, readonly (Fase | 'vernietigd')[]>

interface Overgangen {
  readonly overgangen: Readonly<Record<Fase, readonly (Fase | 'vernietigd')[]>>
}

/** Whether a casus may go from one phase to another. */
export function magOvergaan(boek: Overgangen, van: Fase, naar: Fase | 'vernietigd'): boolean {
  return boek.overgangen[van].includes(naar)
}
