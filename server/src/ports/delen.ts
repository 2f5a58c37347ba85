import type { CasusId, ObjectId } from '@casushuis/handvat'
import type { Deel, Delen, Gezien, Zeggenschap } from './rows.ts'

/** The parts of a casus with their content, which is sealed when it is written and only opened for who may see it. */
export interface DelenStore {
  /** What row-level security lets through for this lezer and this medewerker. */
  ziet<D extends Deel>(deel: D, casus: CasusId): Promise<readonly Gezien[D][]>
  /** What bronhouders decided on their gegevens, where the stored right on that facet gives it to this lezer. */
  zeggenschap(casus: CasusId): Promise<readonly Zeggenschap[]>
  voegtToe<D extends Deel>(deel: D, casus: CasusId, rij: Delen[D]): Promise<void>
  wijzigt<D extends Deel>(deel: D, casus: CasusId, id: ObjectId, velden: Partial<Omit<Delen[D], 'id'>>): Promise<void>
  verwijdert(deel: Deel, casus: CasusId, ids: readonly ObjectId[]): Promise<void>
}
