import type { MedewerkerId, Mensenstand, PartijId, Tijdstip } from '@casushuis/handvat'

/** When it was last said who works for a partij, and by whom; null where nobody did so yet. */
export interface Mensenbevestiging extends Mensenstand {
  readonly naam: string
  readonly bevestigd: { readonly tijdstip: Tijdstip; readonly door: string } | null
}

/** That somebody says, once a year, who still works for a partij (P8). */
export interface MensenbevestigingStore {
  /** Of each partij, in the order of their names. */
  mensenbevestigingen(): Promise<readonly Mensenbevestiging[]>
  /** Who works for a partij now, whether he or she can sign in or not. */
  mensenVan(partij: PartijId): Promise<readonly MedewerkerId[]>
  bevestigtMensen(partij: PartijId, medewerkers: readonly MedewerkerId[]): Promise<void>
}
