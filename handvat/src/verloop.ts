import type { Casus, Overlegsoort } from './casus/casus.ts'
import type { Fase } from './casus/fase.ts'
import type { DoelId } from './doelen.ts'

/** Where a casus is: in a phase, or being rounded off after one, which ends in the destruction of everything about the person. */
export type Casusplaats = Fase | 'afronding'

/** Where an outcome leads. */
export interface Uitkomst {
  readonly label: string
  readonly naar: Casusplaats
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
      naar: 'afronding',
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
      naar: 'afronding',
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
      label: 'De aanmelder meldt aan bij een andere overlegtafel of instantie',
      naar: 'afronding',
      informeren: true,
      paragraaf: 'B2.2.2',
      doel: 'adviserenBijTriage',
    },
  },
  overleg: {
    hoortNietThuis: {
      label: 'De casus hoort hier niet thuis',
      naar: 'afronding',
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
      label: 'Een partij meldt aan bij een andere overlegtafel of instantie',
      naar: 'afronding',
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

/** Whether the casus ends with an outcome, if one is chosen: it is rounded off, and everything about the person destroyed. */
export function eindigtBij(mogelijk: Readonly<Record<string, Uitkomst>>, gekozen = ''): boolean {
  return mogelijk[gekozen]?.naar === 'afronding'
}

export type Intakeuitkomst = keyof typeof uitkomsten.intake
export type Triageuitkomst = keyof typeof uitkomsten.triage
export type Overleguitkomst = keyof typeof uitkomsten.overleg

/** Every step that exists; what is not here cannot happen. Without an afronding only what was destroyed before is destroyed. */
export const overgangen = {
  aanmelding: ['triage', 'afronding', 'vernietigd'],
  triage: ['casusoverleg', 'afronding', 'vernietigd'],
  // Back to triage: a first overleg that is called off is prepared again.
  casusoverleg: ['triage', 'afschaling', 'afronding', 'vernietigd'],
  afschaling: ['casusoverleg', 'vernietigd'],
  // Back to where it was: a decision that is taken back was not taken.
  afronding: ['aanmelding', 'triage', 'casusoverleg', 'vernietigd'],
} as const satisfies Overgangentabel

/** Per place where a casus can be the places where it can go. */
export type Overgangentabel = Readonly<Record<Casusplaats, readonly (Casusplaats | 'vernietigd')[]>>

/** Where a casus is now. */
export function plaatsVan({ fase, afronding }: Pick<Casus, 'fase' | 'afronding'>): Casusplaats {
  return afronding === null ? fase : 'afronding'
}

/** Whether a casus may go from one place to another. */
export function magOvergaan(
  boek: { readonly overgangen: Overgangentabel },
  van: Casusplaats,
  naar: Casusplaats | 'vernietigd',
): boolean {
  return boek.overgangen[van].includes(naar)
}
