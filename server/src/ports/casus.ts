import type {
  AanwezigheidId,
  Afronding,
  Afschaling,
  CasusId,
  Datum,
  DeelnemerId,
  Fase,
  Feiten,
  PartijId,
  Tijdstip,
} from '@casushuis/handvat'
import type { GegevenInhoud } from './content.ts'
import type {
  AanvaardingRij,
  AanwezigheidRij,
  Afrondingkolommen,
  CasusRij,
  InzetRij,
  LeidingRij,
  Termijnkolommen,
} from './rows.ts'
import type { Vernietiging } from './slotberichten.ts'
import type { Versies } from './versies.ts'

/** The casus itself: finding it, its feiten, and how it goes on. */
export interface CasusStore {
  /**
   * The casus that the transaction says it is in, for who is assigned to it or may find it in the archive. For others there
   * is none, and looking takes no longer than for a casus that is not there. What it may be used for is for the rulebook.
   */
  readonly hier: CasusId | null
  /**
   * That casus for who only looks, as it is now or as it was kept since: what is read after it is of the same moment, or
   * the look begins again.
   */
  beeld(): Promise<Casusbeeld | undefined>
  /**
   * The id behind a casusnummer, for who acts in it without seeing anything of it. Whether somebody may is for the rulebook
   * to say first.
   */
  findCasusOngezien(casusnummer: string): Promise<CasusId | undefined>
  /** The feiten of a casus for who changes it: nobody else does until the end. */
  feiten(casus: CasusId): Promise<Feiten | undefined>
  casusrij(casus: CasusId): Promise<CasusRij>
  /** The casussen that this lezer and medewerker may know of. */
  casussen(vraag: Casussenvraag): Promise<{ readonly rijen: readonly Casusregel[]; readonly totaal: number }>
  /** The casussen that a partij leads or reads, of which the inzage must follow when its rights change. */
  casussenMet(partij: PartijId): Promise<readonly CasusId[]>
  /** Opens a new casus with its own key. */
  opent(rij: CasusRij, leiding: Omit<LeidingRij, 'volgnummer'>): Promise<void>
  wijzigtCasus(
    casus: CasusId,
    velden: Partial<
      Pick<CasusRij, 'overlegsoort' | 'procesregisseurId' | 'casusregisseurId' | 'bijgehoudenOp' | 'afrondingBezwaar'>
    >,
  ): Promise<void>
  /** The phase of a casus, and with afschaling the day from which its calendar counts. */
  zetFase(casus: CasusId, fase: Fase, afschalingOp: Datum | null): Promise<void>
  /** How the casus is rounded off, or that it is not. */
  zetAfronding(casus: CasusId, velden: Afrondingkolommen): Promise<void>
  /** For how long the dossier is kept, where that is not as usual. */
  zetTermijnen(casus: CasusId, velden: Partial<Termijnkolommen>): Promise<void>
  /** When the dossier was archived; null opens it again. */
  archiveert(casus: CasusId, op: Tijdstip | null): Promise<void>
  /** Stores since when the casus stands still, or that it does not. */
  legtStilstandVast(casus: CasusId, sinds: Tijdstip | null): Promise<void>
  leidt(casus: CasusId, leiding: Omit<LeidingRij, 'volgnummer'>): Promise<void>
  /** That somebody accepted the zorgvuldigheidsafspraken; twice is once. */
  aanvaardt(casus: CasusId, rij: AanvaardingRij): Promise<void>
  /** What was accepted by these deelnemers counts no more. */
  vergeetAanvaardingen(casus: CasusId, deelnemers: readonly DeelnemerId[]): Promise<void>
  /** That somebody comes to the table of an overleg, of which everybody who may know it looks again. */
  komtAanTafel(casus: CasusId, rij: AanwezigheidRij): Promise<void>
  /** That somebody leaves the table. */
  verlaatTafel(casus: CasusId, id: AanwezigheidId, op: Tijdstip): Promise<void>
  /** Stores on which taak a partij takes part from now on, chosen by this medewerker. */
  kiestInzet(casus: CasusId, inzet: InzetRij): Promise<void>
  /** Removes every row of the casus and marks its key for destruction; counts what went, and tells it to who worked on it. */
  vernietigt(casus: CasusId, waarom: Vernietiging): Promise<void>
}

/** What the rules know of a casus and what stands beside that; not a word of its content. */
export interface Casusbeeld {
  readonly feiten: Feiten
  readonly versies: Versies
  readonly rij: CasusRij
}

export interface Casussenvraag {
  /** Whether this reader has only the casussen to which the medewerker is assigned. */
  readonly alleenToegewezen: boolean
  readonly fase?: Fase | undefined
  readonly pagina: number
  readonly perPagina: number
}

export interface Casusregel {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly fase: Fase
  readonly afschaling: Afschaling | null
  readonly afronding: Afronding | null
  readonly namens: string
  readonly aanmelder: string
  /** Null where this reader may not know who works on the casus. */
  readonly procesregisseur: string | null
  readonly bijgewerktOp: Tijdstip
  readonly betrokkene: GegevenInhoud['betrokkene'] | null
}
