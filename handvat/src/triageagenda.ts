import type { Overlegsoort } from './casus/casus.ts'
import type { Overlegstand } from './casus/casusoverleg.ts'
import type { Datum, Tijdstip } from './casus/datum.ts'
import type { Fase } from './casus/fase.ts'
import { type Uitvraagstand, wachtOpAntwoord } from './casus/uitvraag.ts'

/** What is known of a casus in the weekly triage of procesregisseur and aanmelder (B2.2.2). */
export interface Triagebeeld {
  readonly fase: Fase
  readonly overlegsoort: Overlegsoort | null
  /** The state of the last overleg; null where none is prepared. */
  readonly overleg: Overlegstand | null
  readonly uitvragen: readonly Agendavraag[]
  /** Whether the betrokkene was informed of the aanmelding; null where that is not for this reader. */
  readonly geinformeerd: boolean | null
}

/** A question of triage, as the agenda tells of it. */
export interface Agendavraag {
  readonly partij: string
  readonly stand: Uitvraagstand
  readonly verstuurdOp: Tijdstip
  readonly antwoordVoor: Datum
}

/** What can still be missing before triage can be decided on. */
export const triagegebreken = ['intake', 'antwoorden', 'informeren'] as const
export type Triagegebrek = (typeof triagegebreken)[number]

/** What is proposed to do next, as far as that follows from the state of the casus. */
export const triagevoorstellen = [
  'intakeBesluiten',
  'uitvragen',
  'herinneren',
  'wachten',
  'triageBesluiten',
  'overlegVoorbereiden',
  'deelnemersUitnodigen',
] as const
export type Triagevoorstel = (typeof triagevoorstellen)[number]

const staatOpen = (vraag: Agendavraag): boolean => wachtOpAntwoord(vraag)

/** What is missing before triage can be decided on; nothing is complete. */
export function triageMist({ fase, uitvragen, geinformeerd }: Triagebeeld): readonly Triagegebrek[] {
  return [
    ...(fase === 'aanmelding' ? (['intake'] as const) : []),
    ...(uitvragen.some(staatOpen) ? (['antwoorden'] as const) : []),
    ...(geinformeerd === true ? [] : (['informeren'] as const)),
  ]
}

/**
 * What the agenda proposes for a casus. It decides nothing: whether an overleg is needed, and who is needed for it, is for
 * people to weigh (T12, T14).
 */
export function triageVoorstel(
  { fase, overlegsoort, overleg, uitvragen }: Triagebeeld,
  vandaag: Datum,
): Triagevoorstel {
  if (fase === 'aanmelding') return 'intakeBesluiten'
  if (overleg !== null) return 'deelnemersUitnodigen'
  if (overlegsoort !== null) return 'overlegVoorbereiden'
  const open = uitvragen.filter(staatOpen)
  if (open.some((u) => u.antwoordVoor < vandaag)) return 'herinneren'
  if (open.length > 0) return 'wachten'
  return uitvragen.length > 0 ? 'triageBesluiten' : 'uitvragen'
}
