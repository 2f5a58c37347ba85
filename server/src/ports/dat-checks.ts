import type { CasusId, PartijId, Tijdstip } from '@casushuis/handvat'

/** Why somebody looked whether a person is known here already, as it is kept in the casus from which was looked. */
export interface DatCheckReden {
  readonly id: string
  readonly namensId: PartijId
  readonly reden: string
}

/** One look, for who reviews the reason: what was answered is not kept (A6). */
export interface DatCheckgezien {
  readonly id: string
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly op: Tijdstip
  readonly medewerker: string
  readonly namens: string
  /** Null where it cannot be read, because the key of the casus is damaged. */
  readonly reden: string | null
}

/** The reasons for the dat-check, each gone with its casus. */
export interface DatCheckStore {
  bewaartDatCheck(casus: CasusId, reden: DatCheckReden): Promise<void>
  /** One page for the functionaris gegevensbescherming alone, the newest first. */
  datChecks(
    pagina: number,
    perPagina: number,
  ): Promise<{ readonly rijen: readonly DatCheckgezien[]; readonly totaal: number }>
}
