import type { Afronding, Afschaling, CasusId, Fase, Tijdstip } from '@casushuis/handvat'

/** Who runs a casus now, and until when where that was agreed. */
export interface Regisseur {
  readonly naam: string
  readonly van: Tijdstip
  readonly tot: Tijdstip | null
}

/** A casus as who divides the work knows it: nothing of what it is about, nor of which partijen are in it. */
export interface Werklast {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly fase: Fase
  readonly afschaling: Afschaling | null
  readonly afronding: Afronding | null
  readonly aangemaaktOp: Tijdstip
  /** Since when nobody of the procesregie can do anything in it, for want of a mandate. */
  readonly stilSinds: Tijdstip | null
  /** Nobody is an empty list. */
  readonly procesregisseurs: readonly Regisseur[]
}

/** Of how many decisions the betrokkene is still to be told, and of how many that should have been done (B2.2.1). */
export interface Informeertelling {
  readonly open: number
  readonly teLaat: number
}

/** How the work is divided, for the manager alone. */
export interface WerkverdelingStore {
  /** One page of the casussen that are not archived: first what nobody runs, then what stands still, then the oldest. */
  werkverdeling(
    pagina: number,
    perPagina: number,
  ): Promise<{ readonly rijen: readonly Werklast[]; readonly totaal: number }>
  teVertellen(): Promise<Informeertelling>
  /** Of these, what nobody runs and what stands still; and what is kept for another time, which nobody weighed again in time. */
  vastgelopen(): Promise<readonly Werklast[]>
}
