import type { Datum } from './datum.ts'
import type { Fase } from './fase.ts'
import type { GegevenId, PartijId, UitvraagId } from './id.ts'

export const uitvraagstanden = ['verstuurd', 'beantwoord', 'geweigerd', 'ingetrokken'] as const
export type Uitvraagstand = (typeof uitvraagstanden)[number]

/** Grounds on which a partij can decline to answer (B2.2.2). */
export const weigergronden = ['geheimhouding', 'toestemmingOntbreekt', 'eigenKader'] as const
export type Weigergrond = (typeof weigergronden)[number]

/** A bilateral question to one partij in triage. */
export interface Uitvraag {
  readonly id: UitvraagId
  readonly partij: PartijId
  readonly stand: Uitvraagstand
  /** The day by which an answer is asked for. */
  readonly antwoordVoor: Datum
  readonly meegestuurd: readonly GegevenId[]
}

/**
 * Whether a question holds its partij to the casus: in triage as long as it stands, and after the invitation as long as it
 * waits for an answer (B2.2.2).
 */
export function houdtVast(uitvraag: Uitvraag, fase: Fase): boolean {
  return fase === 'triage' ? isGesteld(uitvraag) : fase === 'casusoverleg' && uitvraag.stand === 'verstuurd'
}

/** Whether a question stands: asked and not withdrawn. Of a state that is missing nothing follows for anybody. */
export function isGesteld({ stand }: Uitvraag): boolean {
  return stand === 'verstuurd' || stand === 'beantwoord' || stand === 'geweigerd'
}
