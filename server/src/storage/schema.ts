import type {
  AfwezigheidId,
  Alarmsoort,
  Bevoegdheid,
  BevoegdheidsverleningId,
  CasusId,
  Datum,
  DocumentId,
  Facetsoort,
  GegevenId,
  Huisregelsoort,
  Huisregelwaarden,
  Jaarcijfers,
  KoppelingId,
  Kwartaalcijfers,
  Maandtelling,
  MedewerkerId,
  Over,
  OverlegdatumId,
  OverlegId,
  PartijId,
  Postkeuze,
  Rol,
  Sjabloonsoort,
  TaakId,
  Tijdstip,
  Vaststelling,
  VerstrekkingId,
  ZvhId,
} from '@casushuis/handvat'
import type { Generated, GeneratedAlways } from 'kysely'
import type { Inzagerecht } from '../ports/inzagerecht.ts'
import type { JobKind } from '../ports/jobs.ts'
import type { Kalendergang, Kalenderstop } from '../ports/kalender.ts'
import type { Logrecord } from '../ports/logboek.ts'
import type {
  AanvaardingRij,
  AanwezigheidRij,
  CasusRij,
  Deel,
  Delen,
  Gelezen,
  InzetRij,
  LeidingRij,
  ToewijzingRij,
  Zeggenschap,
} from '../ports/rows.ts'
import type { Slotbericht } from '../ports/slotberichten.ts'

/** The columns with content, in whichever table they are. */
export type SealedColumn = 'inhoud' | 'antwoord' | 'plaats'
const sealedColumns: ReadonlySet<string> = new Set<SealedColumn>(['inhoud', 'antwoord', 'plaats'])

/** Whether a column holds content. */
export const isSealedColumn = (column: string): column is SealedColumn => sealedColumns.has(column)

interface VanZvh {
  readonly zvhId: ZvhId
}
interface VanCasus extends VanZvh {
  readonly casusId: CasusId
}

/** A row with its content sealed: facts in the open. */
export type Sealed<Row> = {
  readonly [K in keyof Row]: K extends SealedColumn ? (null extends Row[K] ? Uint8Array | null : Uint8Array) : Row[K]
}

interface Geldig {
  readonly van: Tijdstip
  readonly tot: Tijdstip | null
}

/** Rises by itself with every change. */
interface MetVersie {
  readonly versie: Generated<number>
}

/** Something of a partij: who recorded it, and who ended it. */
interface Registratie {
  readonly partijId: PartijId
  readonly vastgelegdDoor: MedewerkerId
  readonly waaromEerder: string | null
  readonly beeindigdOp: Tijdstip | null
  readonly beeindigdDoor: MedewerkerId | null
  readonly beeindigingReden: string | null
}

/** The tables as Kysely knows them; the names follow the columns, in camelCase. */
export type Tables = {
  readonly [D in Exclude<Deel, 'gegeven' | 'uitwisseling'>]: VanCasus & MetVersie & Sealed<Delen[D]>
} & {
  readonly gegeven: VanCasus & MetVersie & Sealed<Delen['gegeven']> & { readonly volgorde: GeneratedAlways<number> }
  readonly uitwisseling: VanCasus &
    MetVersie &
    Delen['uitwisseling'] & {
      readonly bijzonder: Generated<boolean>
      readonly strafrechtelijk: Generated<boolean>
      /** The gegeven as it goes to another zvh. */
      readonly inhoud: Generated<Uint8Array | null>
    }
  readonly zvh: {
    readonly id: ZvhId
    readonly naam: string
    readonly sleutelmerk: Generated<Uint8Array | null>
    readonly kalenderOp: Generated<Tijdstip | null>
    readonly datGeneratie: Generated<string | null>
    readonly kalenderAandeel: Generated<number>
    readonly kalenderOndergrens: Generated<number>
    /** The number of the last checkpoint of the logboek outside the database. */
    readonly controlepunt: Generated<number>
    /** Another one after every change of what is weighed. */
    readonly stand: Generated<string>
  }
  readonly huisregel: VanZvh & {
    readonly id: string
    readonly soort: Huisregelsoort
    readonly zegt: { readonly waarde: Huisregelwaarden[Huisregelsoort] }
    readonly van: Tijdstip
    readonly besluitDag: Datum | null
    readonly besluitKenmerk: string | null
    readonly besluitOndertekenaar: string | null
    readonly vastgelegdOp: Tijdstip
    readonly vastgelegdDoor: MedewerkerId | null
    readonly volgorde: GeneratedAlways<number>
  }
  readonly partij: VanZvh &
    MetVersie & {
      readonly id: PartijId
      readonly naam: string
      readonly publiek: boolean
      readonly bron: string | null
      readonly sjabloon: Sjabloonsoort | null
      readonly vastgelegdOp: Tijdstip | null
      readonly vastgelegdDoor: MedewerkerId | null
      /** When the first year began after which somebody says who works there. */
      readonly mensenSinds: Generated<Tijdstip>
    }
  readonly convenant: VanZvh &
    MetVersie &
    Geldig &
    Registratie & {
      readonly id: string
      readonly besluitDag: Datum | null
      readonly besluitKenmerk: string | null
      readonly besluitOndertekenaar: string | null
    }
  readonly verstrekkingsbesluit: VanZvh &
    MetVersie &
    Geldig &
    Registratie & {
      readonly id: string
      readonly strekking: string
      readonly besluitDag: Datum
      readonly besluitKenmerk: string
      readonly besluitOndertekenaar: string
    }
  readonly koppeling: VanZvh &
    MetVersie &
    Geldig &
    Registratie & {
      readonly id: KoppelingId
      readonly systeem: string
      readonly clientId: string
      readonly verantwoordelijkeId: MedewerkerId
      readonly besluitDag: Datum
      readonly besluitKenmerk: string
      readonly besluitOndertekenaar: string
    }
  readonly taak: VanZvh &
    MetVersie &
    Geldig &
    Registratie & {
      readonly id: TaakId
      readonly naam: string
      readonly grondslag: string
      readonly voorstel: string | null
      readonly getoetstDoor: string | null
      readonly getoetstOp: Datum | null
    }
  readonly geschraptVoorstel: VanZvh & {
    readonly partijId: PartijId
    readonly voorstel: string
    readonly getoetstDoor: string
    readonly getoetstOp: Datum
    readonly reden: string
    readonly op: Tijdstip
    readonly door: MedewerkerId
  }
  readonly partijwijziging: VanZvh & {
    readonly id: string
    readonly partijId: PartijId
    readonly taakId: TaakId | null
    readonly op: Tijdstip
    readonly door: MedewerkerId
    readonly reden: string
    /** What stood there until then. */
    readonly eerder: object
  }
  readonly verwerkingsrecht: VanZvh &
    MetVersie &
    Geldig & {
      readonly id: string
      readonly partijId: PartijId
      readonly soort: Vaststelling
      readonly toelichting: string
      readonly waaromEerder: string | null
      readonly vastgelegdDoor: MedewerkerId
      readonly bevestigdOp: Tijdstip | null
      readonly bevestigdDoor: MedewerkerId | null
      readonly bevinding: string | null
      readonly ingetrokkenOp: Tijdstip | null
      readonly ingetrokkenDoor: MedewerkerId | null
      readonly intrekkingReden: string | null
    }
  readonly bevoegdheidsverlening: VanZvh &
    MetVersie &
    Geldig & {
      readonly id: BevoegdheidsverleningId
      readonly partijId: PartijId
      readonly bevoegdheden: readonly Bevoegdheid[]
      readonly ingetrokkenOp: Tijdstip | null
      readonly intrekkingReden: string | null
      readonly besluitDag: Datum | null
      readonly besluitKenmerk: string | null
      readonly besluitOndertekenaar: string | null
      readonly waaromEerder: string | null
      readonly ingetrokkenDoor: MedewerkerId | null
      readonly vastgelegdDoor: MedewerkerId
    }
  readonly medewerker: VanZvh &
    MetVersie & {
      readonly id: MedewerkerId
      readonly naam: string
      readonly rol: Rol
      readonly partijId: PartijId | null
      readonly contactpersoon: boolean
      /** Null as long as this person cannot sign in. */
      readonly uitgever: string | null
      readonly onderwerp: string | null
      readonly telefoon: string | null
      readonly mail: string | null
      readonly vastgelegdOp: Tijdstip | null
      readonly vastgelegdDoor: MedewerkerId | null
      readonly beeindigdOp: Tijdstip | null
      readonly beeindigdDoor: MedewerkerId | null
      readonly beeindigingReden: string | null
    }
  readonly post: VanZvh & {
    readonly medewerkerId: MedewerkerId
    readonly keuze: Postkeuze
    readonly gepostOp: Tijdstip | null
  }
  readonly agendapunt: VanZvh & {
    readonly medewerkerId: MedewerkerId
    /** An overleg, or the date that was agreed for it before. */
    readonly overlegId: OverlegId | OverlegdatumId
    readonly moment: Tijdstip
    readonly duur: number | null
    readonly volgnummer: number
  }
  readonly gemeld: VanZvh & { readonly medewerkerId: MedewerkerId; readonly sleutel: Uint8Array }
  readonly medewerkerwijziging: VanZvh & {
    readonly id: string
    readonly medewerkerId: MedewerkerId
    readonly op: Tijdstip
    readonly door: MedewerkerId
    readonly reden: string | null
    /** What stood there until then. */
    readonly eerder: object
  }
  readonly uitnodiging: VanZvh & {
    readonly id: string
    readonly medewerkerId: MedewerkerId
    readonly codehash: Uint8Array
    readonly uitgever: string
    readonly mail: string
    readonly gemaaktOp: Tijdstip
    readonly gemaaktDoor: MedewerkerId
    readonly tot: Tijdstip
    /** Used, or replaced by a later one. */
    readonly voorbijOp: Tijdstip | null
  }
  readonly mensenbevestiging: VanZvh & {
    readonly id: string
    readonly partijId: PartijId
    readonly op: Tijdstip
    readonly door: MedewerkerId
    readonly medewerkers: readonly MedewerkerId[]
  }
  readonly afwezigheid: VanZvh &
    MetVersie & {
      readonly id: AfwezigheidId
      readonly medewerkerId: MedewerkerId
      readonly vervangerId: MedewerkerId
      readonly van: Tijdstip
      readonly tot: Tijdstip
      readonly vastgelegdOp: Tijdstip
      readonly vastgelegdDoor: MedewerkerId
      readonly geeindigdOp: Tijdstip | null
      readonly geeindigdDoor: MedewerkerId | null
    }
  readonly sessie: VanZvh & {
    readonly tokenHash: Uint8Array
    readonly medewerkerId: MedewerkerId
    readonly begonnenOp: Tijdstip
    readonly gebruiktOp: Tijdstip
    readonly conceptsleutel: Uint8Array
  }
  readonly klok: {
    readonly enige: Generated<boolean>
    readonly verzetDagen: number
  }
  readonly casus: VanZvh & MetVersie & CasusRij
  readonly casusstand: VanCasus & { readonly stand: Generated<string> }
  readonly leiding: VanCasus & LeidingRij
  readonly inzet: VanCasus & InzetRij & { readonly volgnummer: number; readonly gekozenDoor: MedewerkerId }
  readonly toewijzing: VanCasus & MetVersie & ToewijzingRij
  readonly inzagerecht: VanCasus & {
    readonly lezer: string
    readonly objectId: string
    readonly objectsoort: string
    /** Empty is the object itself. */
    readonly facet: Facetsoort | ''
    /** Empty is nobody in particular. */
    readonly over: Over | ''
    readonly soort: Inzagerecht['soort']
    readonly regel: string
    readonly geldigTot: Tijdstip | null
    readonly persoonlijk: boolean
    readonly alleenVoor: Inzagerecht['alleenVoor']
    readonly bijgewerktOp: Tijdstip | null
  }
  readonly aanvaarding: VanCasus & AanvaardingRij
  readonly aanwezigheid: VanCasus & AanwezigheidRij
  readonly werk: VanCasus & {
    readonly lezer: string
    readonly soort: string
    readonly objectId: string
    readonly deadline: Datum | null
    readonly vanaf: Datum | null
    readonly herinnerdOp: Datum | null
    readonly alleenVoor: Inzagerecht['alleenVoor']
  }
  readonly datIndex: VanCasus & { readonly blindeIndex: Uint8Array; readonly gegevenId: GegevenId }
  readonly datVerouderd: VanZvh & { readonly id: Generated<string> }
  readonly zitting: VanCasus & {
    readonly id: Generated<string>
    readonly medewerkerId: MedewerkerId
    readonly begonnenOp: Tijdstip
    readonly laatstOp: Tijdstip
    readonly begin: object
    readonly gezien: readonly string[]
  }
  readonly datCheck: VanCasus & {
    readonly id: string
    readonly medewerkerId: MedewerkerId
    readonly namensId: PartijId
    readonly op: Tijdstip
    readonly inhoud: Uint8Array
  }
  readonly datVraag: VanCasus & {
    readonly id: string
    readonly naarZvh: ZvhId
    readonly medewerkerId: MedewerkerId
    readonly namensId: PartijId
    readonly op: Tijdstip
    readonly tot: Tijdstip
    readonly inhoud: Uint8Array
    readonly antwoord: Uint8Array | null
  }
  readonly datVraagHier: VanCasus & {
    readonly id: string
    readonly vraagId: string
    readonly vanZvh: ZvhId
    readonly op: Tijdstip
    readonly tot: Tijdstip
    readonly inhoud: Uint8Array
    readonly beslotenOp: Tijdstip | null
    readonly antwoordt: boolean | null
  }
  readonly document: VanCasus & {
    readonly id: DocumentId
    readonly gegevenId: GegevenId
    readonly inhoud: Uint8Array
  }
  readonly verstrektDocument: VanCasus & {
    readonly id: DocumentId
    readonly verstrekkingId: VerstrekkingId
    readonly inhoud: Uint8Array
  }
  readonly uitwisselakkoord: VanCasus & {
    readonly uitwisselingId: string
    readonly partijId: PartijId
    readonly akkoord: boolean
    readonly op: Tijdstip
    readonly medewerkerId: MedewerkerId
  }
  readonly kalenderstop: VanZvh & Kalenderstop & { readonly bevestigdDoor: MedewerkerId | null }
  readonly kalendergang: VanZvh & Kalendergang
  readonly teVernietigenSleutel: VanCasus & { readonly vernietigingId: string | null }
  readonly sturingstelling: VanZvh & Maandtelling
  readonly sturingspublicatie: VanZvh & {
    readonly periode: 'kwartaal' | 'jaar'
    readonly begin: Datum
    readonly cijfers: Kwartaalcijfers | Jaarcijfers
  }
  readonly vernietiging: VanZvh & {
    readonly id: string
    readonly maand: Datum
    readonly grond: string
    readonly aantalGegevens: number
    readonly sleutelWeg: Generated<boolean>
  }
  readonly slotbericht: VanZvh & Slotbericht & { readonly regel: string | null; readonly vernietigingId: string | null }
  readonly slotberichtVoor: VanZvh & { readonly slotberichtId: string; readonly medewerkerId: MedewerkerId }
  readonly logboek: VanZvh & {
    readonly keten: string
    readonly volgnummer: number
    readonly op: Tijdstip
    readonly medewerkerId: MedewerkerId
    readonly rol: Rol
    readonly partijId: PartijId | null
    readonly namensId: PartijId | null
    readonly casusId: CasusId | null
    readonly objecten: readonly string[]
    readonly handeling: string
    readonly soort: string
    readonly doel: string | null
    readonly taak: string | null
    readonly grondslag: string | null
    readonly delen: Logrecord['delen']
    readonly besluit: Logrecord['besluit']
    readonly regelboek: string
    readonly regels: readonly string[]
    readonly feiten: readonly string[] | null
    readonly zichtbaarVoor: readonly string[]
    readonly vorigeHash: Uint8Array
    readonly hash: Uint8Array
  }
  readonly logboekBegin: VanZvh & { readonly keten: string; readonly volgnummer: number; readonly hash: Uint8Array }
  readonly logboekKop: VanZvh & { readonly keten: string; readonly volgnummer: number; readonly hash: Uint8Array }
  readonly klus: VanZvh & {
    readonly soort: JobKind
    readonly onderwerp: string
    readonly vanaf: Tijdstip
    readonly gevraagd: Generated<number>
    readonly bezetTot: Tijdstip | null
    readonly pogingen: Generated<number>
    readonly fout: string | null
  }
  readonly alarm: VanZvh & {
    readonly id: string
    readonly soort: Alarmsoort
    readonly onderwerp: string
    readonly sinds: Tijdstip
    readonly laatst: Tijdstip
    readonly voorbij: Generated<Tijdstip | null>
  }
  readonly herhaling: VanZvh & {
    readonly medewerkerId: MedewerkerId
    readonly sleutel: Uint8Array
    readonly verzoek: Uint8Array
    readonly op: Tijdstip
    readonly casusId: CasusId | null
    readonly verzegeld: Uint8Array | null
    readonly uitkomst: string | null
  }
  readonly migratie: { readonly naam: string; readonly hash: string; readonly op: Generated<Tijdstip> }
}

/** What belongs to something else, each behind the stored right on its facet. */
interface Views {
  readonly toegewezen: VanCasus & Gelezen['toegewezen']
  readonly zeggenschap: VanCasus & Zeggenschap
}

/** Everything that statements are checked against. */
export type Schema = Tables & Views
