import type { CasusId, MedewerkerId, ObjectId, PartijId, Rol, Tijdstip, Toondeel, ZvhId } from '@casushuis/handvat'

/** How an act was decided upon. */
export const besluiten = ['toegestaan', 'geweigerd'] as const

/** One record of the logboek: what was done, never what it said (R2). */
export interface Logrecord {
  readonly op: Tijdstip
  readonly medewerker: MedewerkerId
  readonly rol: Rol
  readonly partij: PartijId | null
  readonly namens: PartijId | null
  readonly casus: CasusId | null
  readonly objecten: readonly ObjectId[]
  readonly handeling: string
  readonly soort: string
  readonly doel: string | null
  readonly taak: string | null
  readonly grondslag: string | null
  /** What was shown in the name of each bronhouder; empty for an act that shows nothing (P1). */
  readonly delen: readonly Toondeel[]
  readonly besluit: (typeof besluiten)[number]
  /** The rulebook that decided, with its version: `handvat-b2@0.1.0`. */
  readonly regelboek: string
  readonly regels: readonly string[]
  /** What the decision rested on, without content; null in a record of before this was kept. */
  readonly feiten: readonly string[] | null
  /** The readers that may find this record in the verloop of the casus. */
  readonly zichtbaarVoor: readonly string[]
}

/** Where a record stands: in which chain of which house, and which one of that chain, counted from 1. */
export interface Link {
  readonly zvh: ZvhId
  readonly keten: string
  readonly volgnummer: number
}

/** The last record of a chain. */
export interface Head {
  readonly volgnummer: number
  readonly hash: Uint8Array
}

/** A record as it stands in its chain, with the hashes that were stored with it. */
export interface StoredRecord extends Link {
  readonly record: Logrecord
  readonly vorigeHash: Uint8Array
  readonly hash: Uint8Array
}

/** What a check of the whole logboek reads, with the eyes of the functionaris gegevensbescherming. */
export interface LogboekControl {
  /** Where every chain ends. */
  koppen(): Promise<ReadonlyMap<string, Head>>
  /** Of every chain that was cut because its term was over, the last record that is gone. */
  beginnen(): Promise<ReadonlyMap<string, Head>>
  /** Of every chain with records of before this moment, the last of those. */
  ouderDan(moment: Tijdstip): Promise<ReadonlyMap<string, Head>>
  /** Takes away these chains up to and including that record; how many records that were. */
  eindigtTermijn(tot: ReadonlyMap<string, Head>): Promise<number>
  /** So many records in order of chain and place, after this one or from the first. */
  keten(na: Pick<Link, 'keten' | 'volgnummer'> | null, aantal: number): Promise<readonly StoredRecord[]>
  /** The number of the last checkpoint that was written outside the database. */
  controlepunt(): Promise<number>
  legtControlepuntVast(nummer: number): Promise<void>
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
  readonly besluit: (typeof besluiten)[number]
  readonly regels: readonly string[]
  readonly feiten: readonly string[]
  readonly aantalObjecten: number
  readonly delen: readonly (Omit<Toondeel, 'namens' | 'objecten'> & {
    readonly namens: string
    readonly aantalObjecten: number
  })[]
}

/** What is looked for in the logboek, between two moments: the newest so many. */
export interface Logboekzoek {
  /** Null is whatever casus, or none. */
  readonly casussen: readonly CasusId[] | null
  readonly van: Tijdstip
  readonly tot: Tijdstip
  /** Null is whatever organisation. */
  readonly partij: PartijId | null
  /** The acts that were done, and whether what was refused is asked for too. */
  readonly handelingen: readonly string[]
  readonly geweigerd: boolean
  readonly aantal: number
}

/** A record that was found, with the name of who acted. */
export interface Logvondst
  extends Pick<
    Logrecord,
    'op' | 'medewerker' | 'rol' | 'partij' | 'casus' | 'handeling' | 'doel' | 'taak' | 'besluit' | 'regels' | 'delen'
  > {
  readonly wie: string | null
  readonly feiten: readonly string[]
  /** Its hash in the chain. */
  readonly hash: Uint8Array
}

/** What one person saw of one casus, from the first look until a while without one. */
export interface Zitting {
  readonly id: string
  readonly begonnenOp: Tijdstip
  readonly laatstOp: Tijdstip
  /** The record with which it began. */
  readonly begin: Logrecord
}

/** The record of every act: it only grows (R3). */
export interface LogboekStore extends LogboekControl {
  /**
   * Adds a record. A look comes with what it showed, as a hash: where the same person saw just that in the same sitting, the
   * record of the first time stands for it (R2).
   */
  schrijftLog(record: Logrecord, kijk?: string): Promise<void>
  /** The sittings in which nobody looked any more since this moment. */
  zittingenTot(laatst: Tijdstip): Promise<readonly Zitting[]>
  /** Whether it was there to be closed: another process can have done it. */
  sluitZitting(id: string): Promise<boolean>
  /** The records of a casus that this lezer may find in its timeline, oldest first. */
  verloop(casus: CasusId): Promise<readonly Logregel[]>
  /**
   * The last change of one thing in a casus, or of the casus as a whole where no thing is named, as far as this lezer may
   * find it in the timeline.
   */
  laatsteWijziging(casus: CasusId, object: ObjectId | null): Promise<Logregel | undefined>
  /** The newest records before a moment: so many, and the others of the same moment as the last. */
  logboek(voor: Tijdstip | null, aantal: number): Promise<readonly Logregel[]>
  /** What is found, oldest first, for the functionaris gegevensbescherming alone (R8). */
  doorzoekt(vraag: Logboekzoek): Promise<readonly Logvondst[]>
  /** The casussen in which a person is found by this value (A6), or that have this number. */
  casussenVan(waarvan: { readonly waarde: string } | { readonly casusnummer: string }): Promise<readonly CasusId[]>
  /** The numbers of these casussen, as long as they are there. */
  casusnummers(casussen: readonly CasusId[]): Promise<ReadonlyMap<CasusId, string>>
  /** How often this medewerker did something since a moment. */
  recenteHandelingen(handeling: string, sinds: Tijdstip): Promise<number>
}
