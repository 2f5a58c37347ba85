import type { Taak } from '../../api/queries.ts'
import { addDays } from '../../components/date.ts'

/** How urgent a task is. */
export type Groepsoort = 'teLaat' | 'dezeWeek' | 'later'

/** Tasks that are equally urgent, the earliest deadline first. */
export interface Groep {
  readonly soort: Groepsoort
  readonly taken: readonly Taak[]
}

const soorten: readonly Groepsoort[] = ['teLaat', 'dezeWeek', 'later']

/** Groups tasks by urgency as seen from `vandaag` (`jjjj-mm-dd`); groups without tasks are left out. */
export function groepeer(taken: readonly Taak[], vandaag: string): readonly Groep[] {
  const overEenWeek = addDays(vandaag, 7)
  const soortVan = ({ teLaat, deadline }: Taak): Groepsoort => {
    if (teLaat) return 'teLaat'
    return deadline !== null && deadline <= overEenWeek ? 'dezeWeek' : 'later'
  }
  const opDeadline = [...taken].sort((a, b) => (a.deadline ?? '9').localeCompare(b.deadline ?? '9'))
  return soorten
    .map((soort) => ({ soort, taken: opDeadline.filter((taak) => soortVan(taak) === soort) }))
    .filter((groep) => groep.taken.length > 0)
}
