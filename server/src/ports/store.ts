import type { CasusId, MedewerkerId, Tijdstip, ZvhId } from '@casushuis/handvat'
import type { AfwezigheidStore } from './afwezigheden.ts'
import type { AlarmStore } from './alarms.ts'
import type { BewaartermijnenStore } from './bewaartermijnen.ts'
import type { CasusStore } from './casus.ts'
import type { GegevenInhoud } from './content.ts'
import type { DatCheckStore } from './dat-checks.ts'
import type { DatIndexStore } from './dat-index.ts'
import type { DatVraagStore } from './dat-vragen.ts'
import type { DelenStore } from './delen.ts'
import type { DocumentStore } from './documenten.ts'
import type { HerhalingStore } from './herhalingen.ts'
import type { InzagerechtStore } from './inzagerecht.ts'
import type { JobStore } from './jobs.ts'
import type { KalenderStore } from './kalender.ts'
import type { LogboekStore } from './logboek.ts'
import type { MedewerkerregisterStore } from './medewerkerregister.ts'
import type { MedewerkerStore } from './medewerkers.ts'
import type { MensenbevestigingStore } from './mensenbevestiging.ts'
import { kalendermedewerker } from './nobody.ts'
import type { PartijregisterStore } from './partijregister.ts'
import type { PostStore } from './post.ts'
import type { RegisterStore } from './registers.ts'
import type { SlotberichtStore } from './slotberichten.ts'
import type { SturingStore } from './sturing.ts'
import type { TriageagendaStore } from './triageagenda.ts'
import type { UitwisselStore } from './uitwisseling.ts'
import type { VersieStore } from './versies.ts'
import type { VerstrekkingStore } from './verstrekkingen.ts'
import type { WerkStore } from './werk.ts'
import type { WerkverdelingStore } from './werkverdeling.ts'

/** Who acts and through whose eyes, as row-level security needs to know it. */
export interface Setting {
  readonly zvh: ZvhId
  readonly medewerker: MedewerkerId
  /** The key of the lezer; null for who never reads. */
  readonly lezer: string | null
  readonly nu: Tijdstip
  /** The casus in which it takes place, as the one who asks named it. */
  readonly casusnummer?: string | undefined
  /** Whether nothing will be changed. */
  readonly kijkt?: boolean
}

/** The house itself: it acts by no one's hand and looks through no one's eyes. */
export function houseSetting(zvh: ZvhId, nu: Tijdstip): Setting {
  return { zvh, medewerker: kalendermedewerker, lezer: null, nu }
}

/** By what somebody is found, from the gegeven that says so. */
export type Zoekwaarde = (inhoud: GegevenInhoud) => string

/** The store: everything happens in a transaction that first says who acts (invariant 2). */
export interface Store {
  /** Runs `work` in one transaction; whatever it throws undoes everything. */
  transaction<T>(setting: Setting, work: (t: Transaction) => Promise<T>): Promise<T>
  /**
   * Destroys the keys of which the rows are gone, and gives the casussen of which the key is still there: those are not
   * destroyed yet, and an alarm. Can be repeated without harm (S5, S7).
   */
  destroyKeys(zvh: ZvhId, nu: Tijdstip): Promise<readonly CasusId[]>
  /** Sounds an alarm for each casus of which the key is missing, until it is there again. Takes milliseconds. */
  checkKeys(zvh: ZvhId, nu: Tijdstip): Promise<void>
  /** … and for each of which it cannot be read who it is about, because its key or that gegeven is damaged. Takes long. */
  checkReadable(zvh: ZvhId, nu: Tijdstip): Promise<void>
  /** The casussen that the key store knows as destroyed and that are here: an older backup was put back. */
  findReturned(zvh: ZvhId, nu: Tijdstip): Promise<readonly CasusId[]>
  /**
   * Clears up after acts whose end nobody heard: a key of which the casus is stored is there to stay, and one without is
   * removed. Leaves it to the next time while a casus is being opened; can be repeated without harm.
   */
  sweepKeys(zvh: ZvhId, nu: Tijdstip): Promise<void>
  /**
   * Lets nobody be recognised who was destroyed: makes the dat-index again under a new dat-sleutel where something was
   * destroyed since the last time, and destroys the old one. Can be repeated and stopped without harm (S5, A6).
   */
  renewDatIndex(zvh: ZvhId, nu: Tijdstip, zoekwaarde: Zoekwaarde): Promise<void>
  close(): Promise<void>
}

/** One transaction. Each method works in the database role that it needs and no more. */
export interface Transaction
  extends CasusStore,
    DelenStore,
    InzagerechtStore,
    WerkStore,
    LogboekStore,
    DatIndexStore,
    DatCheckStore,
    DatVraagStore,
    UitwisselStore,
    DocumentStore,
    MedewerkerStore,
    MedewerkerregisterStore,
    AfwezigheidStore,
    MensenbevestigingStore,
    RegisterStore,
    PartijregisterStore,
    PostStore,
    KalenderStore,
    SturingStore,
    TriageagendaStore,
    WerkverdelingStore,
    SlotberichtStore,
    BewaartermijnenStore,
    JobStore,
    AlarmStore,
    VersieStore,
    VerstrekkingStore,
    HerhalingStore {}
