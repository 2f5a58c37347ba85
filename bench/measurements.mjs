import { measureDossier } from './dossier.mjs'
import { measureLists } from './lists.mjs'
import { measureLive } from './live.mjs'
import { measureMatrix } from './matrix.mjs'
import { measureMemory } from './memory.mjs'
import { measureOneList } from './one-list.mjs'
import { measurePaper } from './paper.mjs'
import { measureRetention } from './retention.mjs'
import { measureStart } from './start.mjs'

const once = { rounds: 1, vooraf: 0 }
/** By the name of the store. */
const [embedded, server] = ['embedded', 'PostgreSQL']

/**
 * What `npm run bench` measures, in the order of the table: of the size that says something, and of the smallest, which
 * only shows that it still runs; `on` one store where the other says no more. Starting has no small size: the tests of the
 * server as a process start it all the time.
 */
export const measurements = [
  {
    naam: 'the dossier',
    measure: measureDossier,
    whole: { aantal: 200, repeats: { rounds: 60, vooraf: 15 } },
    small: { aantal: 5, repeats: once },
  },
  {
    naam: 'the inzagematrix',
    on: embedded,
    measure: measureMatrix,
    whole: { gegevens: 500, partijen: 18, repeats: { rounds: 100, vooraf: 30 } },
    small: { gegevens: 20, partijen: 8, repeats: once },
  },
  {
    naam: 'one list',
    measure: measureOneList,
    whole: { own: 30, seconds: 5, repeats: { rounds: 100, vooraf: 30 } },
    small: { own: 1, seconds: 0.1, repeats: once },
  },
  {
    naam: 'the lists, first in a small house and then in a large one',
    measure: measureLists,
    whole: { casussen: [1_000, 1_000_000], own: 30, repeats: { rounds: 60, vooraf: 20 } },
    small: { casussen: [20], own: 1, repeats: once },
  },
  {
    naam: 'live: an overleg that many people follow',
    measure: measureLive,
    whole: { viewers: 20, perMinute: 60, seconds: 20 },
    small: { viewers: 2, perMinute: 600, seconds: 0.2 },
  },
  {
    naam: 'a paper',
    measure: measurePaper,
    whole: { acties: 12, repeats: { rounds: 30, vooraf: 5 } },
    small: { acties: 1, repeats: once },
  },
  {
    naam: 'the calendar: archiving and destroying',
    on: server,
    measure: measureRetention,
    whole: { casussen: [1_000, 10_000], large: { gegevens: 500, documenten: 20 } },
    small: { casussen: [30], large: { gegevens: 5, documenten: 1 } },
  },
  {
    naam: 'memory: six people who go on looking',
    on: server,
    measure: measureMemory,
    whole: { minutes: 10 },
    small: { minutes: 0.02 },
  },
  { naam: 'starting', measure: measureStart, on: embedded, whole: {} },
]
