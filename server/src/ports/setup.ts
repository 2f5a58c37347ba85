import type {
  Bevoegdheid,
  BevoegdheidsverleningId,
  Geldigheid,
  GesteldeHuisregel,
  MedewerkerId,
  Medewerkerrol,
  PartijId,
  TaakId,
  Tijdstip,
  Vaststelling,
  ZvhId,
} from '@casushuis/handvat'
import type { Keys } from './keys.ts'
import type { Logrecord } from './logboek.ts'
import type { Mandaatbesluit } from './registers.ts'

/** A whole house as it stands before its first casus. */
export interface HuisSetup {
  readonly zvh: { readonly id: ZvhId; readonly naam: string }
  /** What it decided for all its casussen before anybody of it could record that. */
  readonly huisregels: readonly Beginregel[]
  readonly partijen: readonly PartijSetup[]
  /** What the logboek of the zvh begins with, where the act is one of somebody. */
  readonly begin?: Logrecord
  readonly medewerkers: readonly MedewerkerSetup[]
  /** With which somebody of it who cannot sign in yet comes in. */
  readonly uitnodiging?: BeginUitnodiging & { readonly medewerker: MedewerkerId }
}

/** An invitation that whoever sets up a zvh makes. */
export interface BeginUitnodiging {
  readonly id: string
  /** SHA-256, hex. */
  readonly codehash: string
  readonly uitgever: string
  readonly mail: string
  readonly op: Tijdstip
  readonly tot: Tijdstip
}

/** A huisregel of the beginning, and from when it holds. */
export type Beginregel = GesteldeHuisregel & { readonly van: Tijdstip }

export interface PartijSetup {
  readonly id: PartijId
  readonly naam: string
  readonly publiek: boolean
  readonly convenant: readonly Geldigheid[]
  readonly taken: readonly {
    readonly id: TaakId
    readonly naam: string
    readonly grondslag: string
    readonly geldig: Geldigheid
  }[]
  readonly rechten: readonly {
    readonly id: string
    readonly soort: Vaststelling
    readonly geldig: Geldigheid
    readonly toelichting: string
    /** The second person, who looked at the test before. */
    readonly bevestigdDoor: MedewerkerId
  }[]
  readonly bevoegdheidsverleningen: readonly {
    readonly id: BevoegdheidsverleningId
    readonly bevoegdheden: readonly Bevoegdheid[]
    readonly geldig: Geldigheid
    readonly besluit: Mandaatbesluit
  }[]
}

export interface MedewerkerSetup {
  readonly id: MedewerkerId
  readonly naam: string
  readonly rol: Medewerkerrol
  readonly partij: PartijId | null
  /** Receives what is sent to the partij. */
  readonly contactpersoon: boolean
  /** The issuer that vouches for this person, and the subject there; null for who is invited. */
  readonly uitgever: string | null
  readonly onderwerp: string | null
  /** How this person can be reached, where that is known from the start. */
  readonly telefoon?: string
  readonly mail?: string
}

/** What setting up asks of the key store. */
export type Setupkeys = Pick<Keys, 'mark' | 'recognises' | 'makeDatSleutel'>

/** Sets up a house from nothing. */
export interface Setup {
  /** The zvh's that live in this store. */
  zvhs(): Promise<readonly ZvhId[]>
  /** The same, by name. */
  houses(): Promise<readonly { readonly id: ZvhId; readonly naam: string }[]>
  /**
   * Stores a house in one transaction, with the mark of its key; `door` is who recorded its registers.
   * @throws {ConfigError} where there is one with this id or this name already
   */
  setUp(huis: HuisSetup, door: MedewerkerId, keys: Setupkeys): Promise<void>
  /**
   * The same, where no other is there: of several who ask it at one moment, one house is made.
   * @throws {ConfigError} where there is a zvh already
   */
  setUpFirst(huis: HuisSetup, door: MedewerkerId, keys: Setupkeys): Promise<void>
  /**
   * Makes another invitation for the first beheerder of a zvh, in the place of the one before, with its record. Whether it did:
   * where somebody can sign in, that one invites.
   */
  inviteAgain(record: Logrecord, zvh: ZvhId, uitnodiging: BeginUitnodiging): Promise<boolean>
  /**
   * Whether these are the keys that belong to this store. With others no casus would be found, and destroying one would
   * leave its real key where it is (S5). Keys that are seen for the first time are taken for its own.
   */
  recognisesKeys(keys: Setupkeys): Promise<boolean>
}
