import type { CasusId, ObjectId } from '@casushuis/handvat'
import type { Deel, Delen, Gelezen, Gezien, Leesbaar } from './rows.ts'

/** What one reading gave: of each kind that was asked for the rows that this reader may see. */
export type Lezing<K extends Leesbaar> = <W extends K>(kind: W) => readonly Gelezen[W][]

/** The parts of a casus with their content, which is sealed when it is written and only opened for who may see it. */
export interface DelenStore {
  /**
   * What row-level security lets through for this lezer and this medewerker, all of one moment.
   * @throws {BeeldVerouderd} where that is another moment than that of the `beeld` of the casus
   */
  lees<K extends Leesbaar>(kinds: readonly K[], casus: CasusId): Promise<Lezing<K>>
  /** The rows of one kind. */
  ziet<D extends Deel>(deel: D, casus: CasusId): Promise<readonly Gezien[D][]>
  voegtToe<D extends Deel>(deel: D, casus: CasusId, rij: Delen[D]): Promise<void>
  wijzigt<D extends Deel>(deel: D, casus: CasusId, id: ObjectId, velden: Partial<Omit<Delen[D], 'id'>>): Promise<void>
  verwijdert(deel: Deel, casus: CasusId, ids: readonly ObjectId[]): Promise<void>
}
