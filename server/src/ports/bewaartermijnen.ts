import type { Casus, CasusId } from '@casushuis/handvat'

/** A casus that ends, as who keeps the calendar knows it: nothing of what it is about. */
export interface Eindregel extends Pick<Casus, 'afschaling' | 'afronding'> {
  readonly casusId: CasusId
  readonly casusnummer: string
}

/** What ends, and when. */
export interface BewaartermijnenStore {
  /**
   * One page of the casussen that are scaled down or rounded off: all of the zvh, or those to which the one who looks is assigned and
   * that may be seen. First what is to be weighed again, then what was decided longest ago.
   */
  eindigende(vraag: {
    readonly alle: boolean
    readonly pagina: number
    readonly perPagina: number
  }): Promise<{ readonly rijen: readonly Eindregel[]; readonly totaal: number }>
}
