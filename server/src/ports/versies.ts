import type { CasusId } from '@casushuis/handvat'

/** The version of each thing, by its id. It rises with every change, in the transaction of that change. */
export type Versies = ReadonlyMap<string, number>

/** What people change, and in which version it is now. */
export interface VersieStore {
  /** The casus itself, its parts and its toewijzingen, whoever may see them. */
  versies(casus: CasusId): Promise<Versies>
  /** What was recorded in the registers of the house and can be taken back. */
  huisversies(): Promise<Versies>
}
