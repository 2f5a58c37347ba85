import { meetDossier } from './dossier.mjs'
import { meetLijsten } from './lists.mjs'
import { meetMatrix } from './matrix.mjs'
import { meetStart } from './start.mjs'

/** What `npm run bench` measures, in the order of the table. */
export const metingen = [
  { naam: 'the dossier', meet: meetDossier },
  { naam: 'the inzagematrix', meet: meetMatrix },
  { naam: 'the lists, first at 1,000 and then at 100,000 casussen', meet: meetLijsten },
  { naam: 'starting', meet: meetStart },
]
