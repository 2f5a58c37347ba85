import type {
  Bevoegdheid,
  Bevoegdheidsverlening,
  BevoegdheidsverleningId,
  CasusId,
  Datum,
  Geldigheid,
  GesteldeHuisregel,
  Huis,
  Huisregel,
  Huisregelsoort,
  Huisregelwaarden,
  KoppelingId,
  MedewerkerId,
  PartijId,
  Rol,
  Sjabloonsoort,
  TaakId,
  Tijdstip,
  Vaststelling,
} from '@casushuis/handvat'

/** Many may build on the registers of a house at once; who changes them waits for those, and lets others wait. */
export type Huisslot = 'gedeeld' | 'alleen'

/** The registers of the house: partijen with their taken, rights and mandates. */
export interface RegisterStore {
  /** The house, claimed for the rest of the transaction where something is built on it or changed in it. */
  huis(slot?: Huisslot | null): Promise<Huis>
  partijen(): Promise<readonly Partijbeeld[]>
  verleentBevoegdheid(verlening: NieuweVerlening): Promise<void>
  trektBevoegdheidIn(id: BevoegdheidsverleningId, reden: string): Promise<void>
  legtRechtVast(recht: NieuwRecht): Promise<void>
  /** What is recorded of a right; undefined where there is none with this id. */
  findRecht(id: string): Promise<VastgelegdRecht | undefined>
  bevestigtRecht(id: string, bevinding: string): Promise<void>
  trektRechtIn(id: string, reden: string): Promise<void>
  legtHuisregelVast(regel: NieuweHuisregel): Promise<void>
  /** Everything that the zvh decided on one thing, in the order in which it holds. */
  huisregels<S extends Huisregelsoort>(soort: S): Promise<readonly Huisregelbeeld<Huisregelwaarden[S]>[]>
  /** The casussen of which a decision of this kind touches what is seen or to be done. */
  casussenOnder(soort: Huisregelsoort): Promise<readonly CasusId[]>
}

/** A huisregel as it is recorded. */
export interface NieuweHuisregel {
  readonly id: string
  readonly huisregel: GesteldeHuisregel
  readonly van: Tijdstip
  readonly besluit: Mandaatbesluit
}

/** A huisregel as the screens show it: on what it rests, and who recorded it. */
export interface Huisregelbeeld<W> extends Huisregel<W> {
  /** Of one that was there when the house began neither is known. */
  readonly besluit: Mandaatbesluit | null
  readonly vastgelegdDoor: string | null
  readonly vastgelegdOp: Tijdstip
}

/** A right as it stands now: for which partij, who recorded it, and what became of it. */
export interface VastgelegdRecht {
  readonly partij: PartijId
  readonly vastgelegdDoor: MedewerkerId
  readonly bevestigdOp: Tijdstip | null
  readonly ingetrokkenOp: Tijdstip | null
}

/** That a partij may process a kind of gegevens, and how that was established. */
export interface NieuwRecht {
  readonly id: string
  readonly partij: PartijId
  readonly soort: Vaststelling
  readonly geldig: Geldigheid
  readonly toelichting: string
  readonly waaromEerder: string | null
}

/** The decision on which a mandate (P3) or a huisregel rests. */
export interface Mandaatbesluit {
  readonly dag: Datum
  readonly kenmerk: string
  readonly ondertekenaar: string
}

/** A mandate as it is recorded; why it began before that day, where it did. */
export interface NieuweVerlening extends Bevoegdheidsverlening {
  readonly besluit: Mandaatbesluit
  readonly waaromEerder: string | null
}

/** What was recorded of a partij for a time, with who recorded it and who ended it. */
export interface Registratiebeeld {
  readonly versie: number
  readonly geldig: Geldigheid
  readonly waaromEerder: string | null
  readonly vastgelegdDoor: string
  readonly beeindigdOp: Tijdstip | null
  readonly beeindigdDoor: string | null
}

/** A partij as the screens show it: with who recorded what. */
export interface Partijbeeld {
  readonly id: PartijId
  readonly naam: string
  readonly versie: number
  readonly publiek: boolean
  readonly bron: string | null
  readonly sjabloon: Sjabloonsoort | null
  readonly geschrapt: readonly {
    readonly voorstel: string
    readonly getoetst: { readonly door: string; readonly dag: Datum }
  }[]
  readonly vastgelegdOp: Tijdstip | null
  readonly vastgelegdDoor: string | null
  readonly wijzigingen: readonly {
    readonly tijdstip: Tijdstip
    readonly door: string
    readonly naam: string
    readonly publiek: boolean
  }[]
  readonly verstrekkingsbesluiten: readonly (Registratiebeeld & {
    readonly id: string
    readonly strekking: string
    readonly besluit: Mandaatbesluit
  })[]
  readonly koppelingen: readonly (Registratiebeeld & {
    readonly id: KoppelingId
    readonly systeem: string
    readonly clientId: string
    readonly verantwoordelijke: {
      readonly id: MedewerkerId
      readonly naam: string
      readonly rol: Rol
      readonly partij: PartijId | null
      readonly werktHier: boolean
    }
    readonly besluit: Mandaatbesluit
  })[]
  readonly convenanten: readonly (Registratiebeeld & {
    readonly id: string
    readonly besluit: Mandaatbesluit | null
  })[]
  readonly taken: readonly (Registratiebeeld & {
    readonly id: TaakId
    readonly naam: string
    readonly grondslag: string
    readonly voorstel: string | null
    readonly getoetst: { readonly door: string; readonly dag: Datum } | null
  })[]
  readonly rechten: readonly {
    readonly id: string
    readonly versie: number
    readonly soort: Vaststelling
    readonly geldig: Geldigheid
    readonly toelichting: string
    readonly waaromEerder: string | null
    readonly vastgelegdDoor: string
    readonly vastgelegdDoorId: MedewerkerId
    readonly bevestigdOp: Tijdstip | null
    readonly bevestigdDoor: string | null
    readonly ingetrokkenOp: Tijdstip | null
    readonly ingetrokkenDoor: string | null
  }[]
  readonly bevoegdheidsverleningen: readonly {
    readonly id: BevoegdheidsverleningId
    readonly versie: number
    readonly bevoegdheden: readonly Bevoegdheid[]
    readonly geldig: Geldigheid
    /** Of a mandate of before decisions were recorded it is not known. */
    readonly besluit: Mandaatbesluit | null
    readonly waaromEerder: string | null
    readonly ingetrokkenOp: Tijdstip | null
    readonly ingetrokkenDoor: string | null
    readonly vastgelegdDoor: string
  }[]
}
