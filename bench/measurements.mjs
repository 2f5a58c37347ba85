import { measureDossier } from './dossier.mjs'
import { measureLists } from './lists.mjs'
import { measureMatrix } from './matrix.mjs'
import { measureStart } from './start.mjs'

/** What `npm run bench` measures, in the order of the table. */
export const measurements = [
  { naam: 'the dossier', measure: measureDossier },
  { naam: 'the inzagematrix', measure: measureMatrix },
  { naam: 'the lists, first at 1,000 and then at 100,000 casussen', measure: measureLists },
  { naam: 'starting', measure: measureStart },
]
