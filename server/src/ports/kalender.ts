import type { Casus, CasusId, Kalendergrens, Kalenderronde, Stopreden, Tijdstip } from '@casushuis/handvat'

/** That the calendar waits: since when and why, what it saw when it looked last, and whether the manager let it go on. */
export interface Kalenderstop
  extends Pick<Kalenderronde, 'nu' | 'andereKlok' | 'vorige' | 'archiveren' | 'vernietigen'> {
  readonly reden: Stopreden
  readonly sinds: Tijdstip
  readonly bevestigdOp: Tijdstip | null
}

/** How far a run of the calendar has come; what could not be done counts as done, as it is not tried again in this run. */
export interface Kalendergang {
  readonly begonnenOp: Tijdstip
  readonly totaal: number
  readonly gedaan: number
}

/** A casus that ends. */
export interface Eindigend extends Pick<Casus, 'afschaling' | 'afronding'> {
  readonly casus: CasusId
  readonly gearchiveerd: boolean
}

/** What the house does by itself as time goes by (S1-S7). */
export interface KalenderStore {
  /** The casussen that end, afgeschaald or rounded off, and how. */
  kalender(): Promise<readonly Eindigend[]>
  /** The overleggen that go on, as they were written down, with when each began. */
  begonnenOverleggen(): Promise<readonly { readonly casus: CasusId; readonly begonnenOp: Tijdstip | null }[]>
  /** The casussen that were opened again after they were scaled down, and may not have had an overleg since. */
  heropende(): Promise<readonly CasusId[]>
  /** The casussen whose inzage hangs on a mandate or right that began, or on a mandate that ended, after `sinds`, up to now. */
  herzieningen(sinds: Tijdstip): Promise<readonly CasusId[]>
  /** Up to which moment the calendar was carried out, and what it may do without a question. */
  kalenderstand(): Promise<{
    readonly kalenderOp: Tijdstip | null
    readonly casussen: number
    readonly grens: Kalendergrens
  }>
  legtKalenderVast(): Promise<void>
  /** Moves the clock of the demo forward; what several do at once adds up. */
  verzetKlok(dagen: number): Promise<void>
  /** That the calendar waits, if it does; nobody else changes that until the end. */
  kalenderstop(): Promise<Kalenderstop | undefined>
  /** From here on the calendar waits, or waits with something else; what was confirmed is so no more. */
  zetKalenderstop(stop: Omit<Kalenderstop, 'sinds' | 'bevestigdOp'>): Promise<void>
  /** The one who acts lets the calendar go on. */
  bevestigtKalenderstop(): Promise<void>
  heftKalenderstopOp(): Promise<void>
  /** Whether the calendar waits, and how far the run that goes on has come, if one does; holds up nobody. */
  kalenderbeeld(): Promise<{ readonly stop: Kalenderstop | null; readonly gang: Kalendergang | null }>
  /** From here on it has come so far; null is that it is over. */
  zetKalendergang(gang: Kalendergang | null): Promise<void>
}
