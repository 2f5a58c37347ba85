import type {
  Actor,
  Bevoegdheid,
  BevoegdheidsverleningId,
  CasusId,
  Datum,
  Fase,
  Feiten,
  GegevenId,
  Geldigheid,
  Huis,
  Inzagesoort,
  MedewerkerId,
  ObjectId,
  PartijId,
  Rol,
  TaakId,
  Tijdstip,
  ToewijzingId,
  Verwerkingsrecht,
  Werksoort,
  ZvhId,
} from '@casushuis/handvat'
import type { GegevenInhoud } from './content.ts'
import type { JobStore } from './jobs.ts'
import type { Logrecord } from './logboek.ts'
import type { CasusRij, Deel, Delen, LeidingRij, ToewijzingRij } from './rows.ts'

/** Who acts and through whose eyes, as row-level security needs to know it. */
export interface Zetting {
  readonly zvh: ZvhId
  readonly medewerker: MedewerkerId
  /** The key of the lezer; null for who never reads. */
  readonly lezer: string | null
  readonly nu: Tijdstip
}

/** The house itself: it acts by no one's hand and looks through no one's eyes. */
export function huiszetting(zvh: ZvhId, nu: Tijdstip): Zetting {
  return { zvh, medewerker: '00000000-0000-0000-0000-000000000000' as MedewerkerId, lezer: null, nu }
}

/** The store: everything happens in a transaction that first says who acts (invariant 2). */
export interface Opslag {
  /** Runs `werk` in one transaction; whatever it throws undoes everything. */
  transactie<T>(zetting: Zetting, werk: (t: Transactie) => Promise<T>): Promise<T>
  /** Destroys the keys of which the rows are gone; can be repeated without harm (S5, S7). */
  vernietigSleutels(zvh: ZvhId): Promise<void>
  sluit(): Promise<void>
}

/** One transaction. Each method works in the database role that it needs and no more. */
export interface Transactie extends Werk, Inzien, Register, JobStore {}

/** Many may build on the registers of a house at once; who changes them waits for those, and lets others wait. */
export type Huisslot = 'gedeeld' | 'alleen'

/** A value by which somebody can be found, and the gegeven that it comes from. */
export interface Vindweg {
  readonly waarde: string
  readonly gegeven: GegevenId
}

/** Loading the feiten and writing, for one casus at a time and without ever reading content. */
export interface Werk {
  /**
   * The id behind a casusnummer, for who is assigned to it or may find it in the archive. For others there is none, and
   * looking takes no longer than for a casus that is not there. What it may be used for is for the rulebook.
   */
  findCasus(casusnummer: string): Promise<CasusId | undefined>
  /** The house, claimed for the rest of the transaction where something is built on it or changed in it. */
  huis(slot?: Huisslot | null): Promise<Huis>
  /** The feiten of a casus, which stay so until the end: against writers, and when asked against who looks too. */
  feiten(casus: CasusId, vergrendel: boolean): Promise<Feiten | undefined>
  casusrij(casus: CasusId): Promise<CasusRij>
  toewijzingen(casus: CasusId): Promise<readonly ToewijzingRij[]>
  /** Opens a new casus with its own key. */
  opent(rij: CasusRij, leiding: Omit<LeidingRij, 'volgnummer'>): Promise<void>
  wijzigtCasus(casus: CasusId, velden: Partial<Pick<CasusRij, 'overlegsoort' | 'casusregisseurId'>>): Promise<void>
  /** The phase of a casus, and with afschaling the day from which its calendar counts. */
  zetFase(casus: CasusId, fase: Fase, afschalingOp: Datum | null): Promise<void>
  archiveert(casus: CasusId, op: Tijdstip): Promise<void>
  leidt(casus: CasusId, leiding: Omit<LeidingRij, 'volgnummer'>): Promise<void>
  voegtToe<D extends Deel>(deel: D, casus: CasusId, rij: Delen[D]): Promise<void>
  wijzigt<D extends Deel>(deel: D, casus: CasusId, id: ObjectId, velden: Partial<Omit<Delen[D], 'id'>>): Promise<void>
  verwijdert(deel: Deel, casus: CasusId, ids: readonly ObjectId[]): Promise<void>
  wijstToe(casus: CasusId, rij: ToewijzingRij): Promise<void>
  beeindigtToewijzing(casus: CasusId, id: ToewijzingId, tot: Tijdstip): Promise<void>
  /** Makes the betrokkene findable for the dat-check by these values, each as long as its gegeven is there. */
  indexeert(casus: CasusId, wegen: readonly Vindweg[]): Promise<void>
  /** Lets the betrokkene be found by another value, where it was found by this gegeven. */
  verlegt(casus: CasusId, weg: Vindweg): Promise<void>
  /** From here on the betrokkene is not found any more. */
  verbergt(casus: CasusId): Promise<void>
  /** Stores what the rulebook says about who may see and who has what to do. */
  legtInzageVast(casus: CasusId, rechten: readonly Inzagerecht[], werk: readonly Werkregel[]): Promise<void>
  /** Removes every row of the casus and marks its key for destruction; counts what went. */
  vernietigt(casus: CasusId, maand: Datum, grond: string): Promise<void>
  schrijftLog(record: Logrecord): Promise<void>
  medewerkers(ids: readonly MedewerkerId[]): Promise<readonly Medewerker[]>
  contactpersonen(partij: PartijId): Promise<readonly Medewerker[]>
  /** The casussen that a partij leads or reads, of which the inzage must follow when its rights change. */
  casussenMet(partij: PartijId): Promise<readonly CasusId[]>
  verleentBevoegdheid(
    partij: PartijId,
    soorten: readonly Bevoegdheid[],
    geldig: Geldigheid,
  ): Promise<BevoegdheidsverleningId>
  trektBevoegdheidIn(id: BevoegdheidsverleningId, reden: string): Promise<void>
  legtRechtVast(partij: PartijId, soort: Verwerkingsrecht, geldig: Geldigheid, toelichting: string): Promise<string>
}

/** Reading content: only what row-level security lets through for this lezer and this medewerker. */
export interface Inzien {
  ziet<D extends Deel>(deel: D, casus: CasusId): Promise<readonly Delen[D][]>
  verloop(casus: CasusId): Promise<readonly Logregel[]>
  mijnWerk(): Promise<readonly Werkitem[]>
  casussen(vraag: Casussenvraag): Promise<{ readonly rijen: readonly Casusregel[]; readonly totaal: number }>
  /** The newest records before a moment: so many, and the others of the same moment as the last. */
  logboek(voor: Tijdstip | null, aantal: number): Promise<readonly Logregel[]>
}

/** The registers of the house, and what belongs to no single casus. */
export interface Register {
  partijen(): Promise<readonly Partijbeeld[]>
  collegas(partij: PartijId | null): Promise<readonly Medewerker[]>
  procesregie(): Promise<readonly Medewerker[]>
  /** The procesregisseurs of other active casussen about the same person. */
  datCheck(casus: CasusId): Promise<readonly MedewerkerId[]>
  recenteHandelingen(handeling: string, sinds: Tijdstip): Promise<number>
  /** The afgeschaalde casussen with the day of the decision. */
  kalender(): Promise<readonly { readonly casus: CasusId; readonly besluitOp: Datum; readonly gearchiveerd: boolean }[]>
  /** The casussen whose inzage hangs on a mandate or right that began after `sinds`, up to now. */
  herzieningen(sinds: Tijdstip): Promise<readonly CasusId[]>
  kalenderOp(): Promise<Tijdstip | null>
  legtKalenderVast(): Promise<void>
  telling(): Promise<Telling>
}

export interface Inzagerecht {
  readonly lezer: string
  readonly objectId: ObjectId
  readonly objectsoort: string
  readonly soort: Exclude<Inzagesoort, 'niets'>
  readonly regel: string
  readonly geldigTot: Tijdstip | null
  readonly persoonlijk: boolean
}

export interface Werkregel {
  readonly lezer: string
  readonly soort: string
  readonly objectId: ObjectId
  readonly deadline: Datum | null
}

export interface Medewerker {
  readonly id: MedewerkerId
  readonly naam: string
  readonly rol: Actor['rol']
  readonly partijId: PartijId | null
}

/** A record of the logboek with the names that belong to its ids. */
export interface Logregel {
  readonly op: Tijdstip
  readonly wie: string
  readonly rol: Rol
  readonly partij: string | null
  readonly namens: string | null
  readonly handeling: string
  readonly doel: string | null
  readonly taak: string | null
  readonly grondslag: string | null
  readonly besluit: 'toegestaan' | 'geweigerd'
  readonly regels: readonly string[]
  readonly aantalObjecten: number
}

export interface Werkitem {
  readonly casusId: CasusId
  readonly soort: Werksoort
  readonly object: ObjectId
  readonly casusnummer: string
  readonly fase: Fase
  readonly namens: string
  readonly deadline: Datum | null
  readonly betrokkene: GegevenInhoud['betrokkene'] | null
}

export interface Casussenvraag {
  readonly fase?: Fase | undefined
  readonly pagina: number
  readonly perPagina: number
}

export interface Casusregel {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly fase: Fase
  readonly afschalingOp: Datum | null
  readonly namens: string
  readonly aanmelder: string
  readonly procesregisseur: string
  readonly bijgewerktOp: Tijdstip
  readonly betrokkene: GegevenInhoud['betrokkene'] | null
}

/** A partij as the screens show it: with who recorded what. */
export interface Partijbeeld {
  readonly id: PartijId
  readonly naam: string
  readonly publiek: boolean
  readonly taken: readonly {
    readonly id: TaakId
    readonly naam: string
    readonly grondslag: string
    readonly geldig: Geldigheid
  }[]
  readonly rechten: readonly {
    readonly soort: Verwerkingsrecht
    readonly geldig: Geldigheid
    readonly toelichting: string
    readonly vastgelegdDoor: string
  }[]
  readonly bevoegdheidsverleningen: readonly {
    readonly id: BevoegdheidsverleningId
    readonly bevoegdheden: readonly Bevoegdheid[]
    readonly geldig: Geldigheid
    readonly ingetrokkenOp: Tijdstip | null
    readonly vastgelegdDoor: string
  }[]
}

/** Numbers without persons. */
export interface Telling {
  readonly perFase: readonly { readonly fase: Fase; readonly besluitOp: Datum | null; readonly aantal: number }[]
  readonly perOverlegsoort: readonly { readonly soort: 'aanpak' | 'bepalen'; readonly aantal: number }[]
}
