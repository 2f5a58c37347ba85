import type { Casus } from '@casushuis/handvat'
import type { Leesbaar } from '../ports/rows.ts'
import type { Connection } from './connection.ts'

/** Where the facts of a casus say that there is something of a kind. */
const has: { readonly [W in Leesbaar]: (casus: Casus) => boolean } = {
  stuk: ({ stukken }) => stukken.length > 0,
  partijtoets: ({ partijtoetsen }) => partijtoetsen.length > 0,
  gegeven: ({ gegevens }) => gegevens.length > 0,
  uitvraag: ({ uitvragen }) => uitvragen.length > 0,
  overleg: ({ overleggen }) => overleggen.length > 0,
  overlegdatum: ({ overlegdata }) => overlegdata.length > 0,
  deelnemer: ({ overleggen }) => overleggen.some(({ deelnemers }) => deelnemers.length > 0),
  uitspraak: ({ uitspraken }) => uitspraken.length > 0,
  plandoel: ({ plandoelen }) => plandoelen.length > 0,
  actie: ({ acties }) => acties.length > 0,
  tekst: ({ teksten }) => teksten.length > 0,
  meeneemafspraak: ({ meeneemafspraken }) => meeneemafspraken.length > 0,
  verstrekking: ({ verstrekkingen }) => verstrekkingen.length > 0,
  uitwisseling: ({ uitwisselingen }) => uitwisselingen.length > 0,
  ontvangen: ({ ontvangen }) => ontvangen.length > 0,
  zeggenschap: ({ gegevens }) => gegevens.length > 0,
  toegewezen: ({ toewijzingen }) => toewijzingen.length > 0,
}

/**
 * Of these kinds those of which the casus has something under the mark of now: to ask the database of the others, each behind
 * a policy of its own, is most of what a look would cost early in a casus. All of them where nothing is known of the casus.
 */
export function kindsPresent<K extends Leesbaar>(c: Connection, of: readonly K[]): readonly K[] {
  const { casus: id } = c.entered
  const stand = c.beeld?.casusstand
  const casus = id && stand ? c.memory.findCasus(id, stand)?.what.casus : undefined
  return casus ? of.filter((kind) => has[kind](casus)) : of
}
