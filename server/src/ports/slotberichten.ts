import type { CasusId, Datum, MedewerkerId } from '@casushuis/handvat'

/** What who worked on a casus hears when it closes for good; it names no person (S8, S11, E2). */
export interface Slotbericht {
  readonly id: string
  readonly soort: 'gearchiveerd' | 'vernietigd'
  readonly casusnummer: string
  readonly op: Datum
  /** When what remains in the archive is destroyed; null once it is. */
  readonly vernietigenOp: Datum | null
  readonly grond: string | null
  /** How many records at most, in steps; null where nothing was destroyed. */
  readonly hoogstens: number | null
  /** What was signed once the key was gone: a text with its signature, see {@link Verklaring}; null until then. */
  readonly verklaring: string | null
}

/**
 * What is signed of a destruction (S11): what kinds and how much, when, on which ground, by which rules, and where its log ended. The
 * kinds are all that there can be and the number goes in steps: whoever reads it may not know of everything that there was.
 */
export interface Verklaring {
  readonly soort: 'verklaring van vernietiging'
  readonly versie: 1
  readonly kenmerk: string
  readonly zvh: string
  readonly casusnummer: string
  readonly vernietigdOp: Datum
  readonly grond: string
  /** The rules that allowed it, by their ids. */
  readonly regels: readonly string[]
  readonly soorten: readonly string[]
  /** How many records at most. */
  readonly hoogstens: number
  /** When the key of the casus was gone too, from all that is kept (ISO 8601, UTC). */
  readonly sleutelWegOp: string
  /** The last record of the casus in the logboek: its chain, its number, and its hash in hex. */
  readonly logboek: { readonly keten: string; readonly volgnummer: number; readonly hash: string }
}

/** Why and by which rules a casus is destroyed, and who hears of it. */
export interface Vernietiging {
  readonly grond: string
  readonly regels: readonly string[]
  readonly voor: readonly MedewerkerId[]
}

/** What is told when a casus closes for good. */
export interface SlotberichtStore {
  /** Tells that the dossier is archived, and until when that stays. */
  meldtArchief(
    casus: CasusId,
    wat: { readonly vernietigenOp: Datum; readonly voor: readonly MedewerkerId[] },
  ): Promise<void>
  /** What this medewerker was told and can still read, the newest first. */
  slotberichten(): Promise<readonly Slotbericht[]>
  /** Takes away what was told before this day. */
  ruimtSlotberichtenOp(voor: Datum): Promise<void>
}
