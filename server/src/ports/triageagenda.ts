import type { CasusId, Tijdstip, Triagebeeld } from '@casushuis/handvat'
import type { GegevenInhoud } from './content.ts'

/** A casus that is not at the table yet, as far as this reader may know it. */
export interface Agendacasus extends Triagebeeld {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly namens: string
  readonly aanmelder: string
  readonly aangemaaktOp: Tijdstip
  readonly betrokkene: GegevenInhoud['betrokkene'] | null
}

/** What is talked about in the weekly triage. */
export interface TriageagendaStore {
  /** The casussen in aanmelding and triage to which this medewerker is assigned, the oldest first. */
  triageagenda(): Promise<readonly Agendacasus[]>
}
