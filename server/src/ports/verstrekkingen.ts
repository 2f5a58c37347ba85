import type {
  CasusId,
  Datum,
  MeeneemafspraakId,
  Tijdstip,
  Verstrekkingbericht,
  VerstrekkingId,
} from '@casushuis/handvat'

/** What a partij can collect, in a casus of this medewerker: that it is there, and not a word of it. */
export interface OpTeHalen {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly meeneemafspraak: MeeneemafspraakId
  readonly versie: number
  readonly uiterlijk: Datum | null
}

/** What a partij collected, in a casus of this medewerker. */
export interface Opgehaald {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly id: VerstrekkingId
  readonly op: Tijdstip
  readonly bericht: Verstrekkingbericht | null
}

/** What there is to collect and what was collected, by what row-level security lets this lezer read. */
export interface VerstrekkingStore {
  opTeHalen(): Promise<readonly OpTeHalen[]>
  /** The newest first. */
  opgehaald(): Promise<readonly Opgehaald[]>
}
