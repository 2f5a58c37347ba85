import { type Datum, plusDagen } from './datum.ts'
import type { Fase } from './fase.ts'
import type { GegevenId, PartijId, UitvraagId } from './id.ts'

export const uitvraagstanden = ['verstuurd', 'deelsBeantwoord', 'beantwoord', 'geweigerd', 'ingetrokken'] as const
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
  /** The last day on which its partij was reminded of it; null where it never was. */
  readonly herinnerdOp: Datum | null
}

/** How many days a partij that was reminded is left in peace (T1). */
export const dagenTussenHerinneringen = 7

/**
 * Whether a question holds its partij to the casus: in triage as long as it stands, and after the invitation as long as it
 * waits for an answer (B2.2.2).
 */
export function houdtVast(uitvraag: Pick<Uitvraag, 'stand'>, fase: Fase): boolean {
  return fase === 'triage' ? isGesteld(uitvraag) : fase === 'casusoverleg' && wachtOpAntwoord(uitvraag)
}

/** Whether a question stands: asked and not withdrawn. Of a state that is missing nothing follows for anybody. */
export function isGesteld({ stand }: Pick<Uitvraag, 'stand'>): boolean {
  return wachtOpAntwoord({ stand }) || stand === 'beantwoord' || stand === 'geweigerd'
}

/** Whether there is no answer yet, or the rest of it is still to come. */
export function wachtOpAntwoord({ stand }: Pick<Uitvraag, 'stand'>): boolean {
  return stand === 'verstuurd' || stand === 'deelsBeantwoord'
}

/** Whether the day by which an answer was asked has gone by without the whole of it. */
export function isUitvraagTeLaat(uitvraag: Pick<Uitvraag, 'stand' | 'antwoordVoor'>, vandaag: Datum): boolean {
  return wachtOpAntwoord(uitvraag) && uitvraag.antwoordVoor < vandaag
}

/** From which day a partij may be reminded: after the day by which it was to answer, and not too soon after the last time. */
export function herinnerenVanaf({ antwoordVoor, herinnerdOp }: Pick<Uitvraag, 'antwoordVoor' | 'herinnerdOp'>): Datum {
  // A partij is only reminded once its day has gone by, so that the rest afterwards is always the later of the two.
  return herinnerdOp === null ? plusDagen(antwoordVoor, 1) : plusDagen(herinnerdOp, dagenTussenHerinneringen)
}
