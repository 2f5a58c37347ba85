import type { Actor, CasusId, MedewerkerId, PartijId, Tijdstip, ToewijzingId } from '@casushuis/handvat'
import type { ToewijzingRij } from './rows.ts'

export interface Medewerker {
  readonly id: MedewerkerId
  readonly naam: string
  readonly rol: Actor['rol']
  readonly partijId: PartijId | null
  readonly telefoon: string | null
  readonly mail: string | null
}

/** How somebody can be reached; null where that was not recorded. */
export type Contactgegevens = Pick<Medewerker, 'telefoon' | 'mail'>

/** The people of the house, and who of them works on which casus. */
export interface MedewerkerStore {
  medewerkers(ids: readonly MedewerkerId[]): Promise<readonly Medewerker[]>
  /** The people who receive what comes in for these partijen. */
  contactpersonen(partijen: readonly PartijId[]): Promise<readonly Medewerker[]>
  /** Whether this medewerker receives what comes in for his or her partij, or fills in for who does. */
  isContactpersoon(medewerker: MedewerkerId): Promise<boolean>
  /** Who works for the same partij, or for no partij in the procesregie. */
  collegas(partij: PartijId | null): Promise<readonly Medewerker[]>
  /** Records how this medewerker can be reached. */
  legtContactVast(medewerker: MedewerkerId, contact: Contactgegevens): Promise<void>
  procesregie(): Promise<readonly Medewerker[]>
  toewijzingen(casus: CasusId): Promise<readonly ToewijzingRij[]>
  /** Assigns somebody; where that person is absent, who fills in is assigned along (P8). */
  wijstToe(casus: CasusId, rij: Omit<ToewijzingRij, 'afwezigheidId'>): Promise<void>
  /** That who was asked to take the casus over has done so. */
  bevestigtOvername(casus: CasusId, medewerker: MedewerkerId): Promise<void>
  /** Ends it, and with it what others do for that person by filling in. */
  beeindigtToewijzing(casus: CasusId, id: ToewijzingId, tot: Tijdstip): Promise<void>
}
