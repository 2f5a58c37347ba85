import type { CasusId, PartijId, Tijdstip, ZvhId } from '@casushuis/handvat'
import type { GegevenInhoud } from './content.ts'

/** A question to another zvh, as it is kept in the casus that asks (T8). */
export interface NieuweDatVraag {
  readonly id: string
  readonly naarZvh: ZvhId
  readonly namensId: PartijId
  readonly tot: Tijdstip
  readonly reden: string
}

/** What was asked from a casus, for its procesregie. */
export interface GesteldeDatVraag {
  readonly id: string
  readonly zvh: string
  readonly reden: string
  readonly op: Tijdstip
  readonly tot: Tijdstip
  /** With whom one can get in touch; null as long as there is no yes. */
  readonly procesregisseur: string | null
}

/** What another zvh asks about a casus, for its procesregie. */
export interface OntvangenDatVraag {
  readonly id: string
  readonly zvh: string
  readonly namens: string
  readonly vrager: string
  readonly op: Tijdstip
  readonly tot: Tijdstip
  /** Null as long as nobody decided. */
  readonly antwoordt: boolean | null
}

/** What goes from one zvh to another, in memory and no further: by what somebody is found, and who asks. */
export interface DatVraagbericht {
  readonly id: string
  readonly van: ZvhId
  readonly naar: ZvhId
  readonly namens: string
  readonly vrager: string
  readonly tot: Tijdstip
  readonly waarden: readonly string[]
}

/** A yes on its way back. */
export interface Datantwoord {
  readonly vraag: string
  readonly naar: ZvhId
  readonly procesregisseur: string
}

/** By what the person that a casus is about is found; undefined for what says something else. */
export type Hoofdzoekwaarde = (inhoud: GegevenInhoud) => string | undefined

/** Asking another zvh whether it knows somebody, and being asked (T8). */
export interface DatVraagStore {
  /** The other zvh's of this installation, by name. */
  andereZvhs(): Promise<readonly { readonly id: ZvhId; readonly naam: string }[]>
  steltDatVraag(casus: CasusId, vraag: NieuweDatVraag): Promise<void>
  /** Whether that zvh was asked from this casus and its term is not over. */
  datVraagLoopt(casus: CasusId, naar: ZvhId): Promise<boolean>
  gesteldeDatVragen(casus: CasusId): Promise<readonly GesteldeDatVraag[]>
  ontvangenDatVragen(casus: CasusId): Promise<readonly OntvangenDatVraag[]>
  /** What became of a question about this casus; undefined where there is none. */
  findDatVraag(casus: CasusId, id: string): Promise<Pick<OntvangenDatVraag, 'tot' | 'antwoordt'> | undefined>
  beslistDatVraag(casus: CasusId, id: string, antwoordt: boolean): Promise<void>
  /** What must go to the other zvh; undefined where the casus that asks is gone. */
  datVraagbericht(id: string, zoekwaarde: Hoofdzoekwaarde): Promise<DatVraagbericht | undefined>
  /** Leaves the question at each active casus about this person; twice is once. */
  ontvangtDatVraag(bericht: DatVraagbericht): Promise<void>
  /** The yes that must go back; undefined where there is none. */
  datantwoord(id: string): Promise<Datantwoord | undefined>
  /** Takes a yes in, unless the casus that asked is gone; twice is once. */
  ontvangtDatantwoord(antwoord: Datantwoord): Promise<void>
}
