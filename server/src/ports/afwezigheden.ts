import type { Afwezigheid, AfwezigheidId, CasusId, MedewerkerId, Tijdstip } from '@casushuis/handvat'

/** An absence as it stands in the register. */
export interface Afwezigheidrij extends Afwezigheid {
  readonly id: AfwezigheidId
}

export interface NieuweAfwezigheid extends Afwezigheidrij {
  readonly geldig: { readonly van: Tijdstip; readonly tot: Tijdstip }
}

/** An absence of now or later, with the names of both. */
export interface Afwezigheidbeeld extends Afwezigheidrij {
  readonly versie: number
  readonly naam: string
  readonly vervangernaam: string
}

/** Who is absent, and who fills in (P8). */
export interface AfwezigheidStore {
  /** The colleague is assigned along in the casussen to which the absent person is, which are told. */
  legtAfwezigheidVast(afwezigheid: NieuweAfwezigheid): Promise<readonly CasusId[]>
  /** Nobody fills in by it any more; it tells in which casussen somebody did, or would have. */
  beeindigtAfwezigheid(afwezigheid: Afwezigheidrij): Promise<readonly CasusId[]>
  /** Those of now and later of which these people are part, absent or filling in. */
  afwezigheden(medewerkers: readonly MedewerkerId[]): Promise<readonly Afwezigheidbeeld[]>
  /** One of now or later; undefined for one that is over. */
  findAfwezigheid(id: AfwezigheidId): Promise<Afwezigheidrij | undefined>
}
