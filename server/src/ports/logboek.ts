import type { CasusId, MedewerkerId, ObjectId, PartijId, Rol, Tijdstip } from '@casushuis/handvat'

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
  readonly besluit: 'toegestaan' | 'geweigerd'
  /** The rulebook that decided, with its version: `handvat-b2@0.1.0`. */
  readonly regelboek: string
  readonly regels: readonly string[]
  /** The readers that may find this record in the verloop of the casus. */
  readonly zichtbaarVoor: readonly string[]
}
