import type { Casus } from '../casus/casus.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import type { Lezer } from '../lezer.ts'

/**
 * Whether a lezer that gets nothing of a gegeven now could have seen it before, or could know of it: only of who could not,
 * is it true that he or she does not know that it is there (R5). Where it is not sure, the answer is yes.
 */
export function kanErvanWeten(casus: Casus, lezer: Lezer, gegeven: Gegeven): boolean {
  if (lezer.soort === 'manager') return gegeven.betrokkene !== false
  if (lezer.soort !== 'partij') return lezer.soort === 'procesregie'
  return (
    lezer.partij === gegeven.bronhouder ||
    kregenAntwoorden(casus).includes(lezer.partij) ||
    werdHetGegeven(casus, gegeven, lezer.partij) ||
    zatErbij(casus, lezer.partij) ||
    (gegeven.betrokkene !== false && hoordeOverWie(casus, lezer.partij))
  )
}

/** The aanmelder sees in triage what is answered; it may also have heard of it later as the partij that leads. */
const kregenAntwoorden = ({ aanmelder, fase, leiding }: Casus): readonly PartijId[] =>
  fase === 'aanmelding' ? [] : [aanmelder, ...leiding.map((l) => l.partij)]

/** Sent along with a question, shown beforehand, or asked for an action. */
function werdHetGegeven({ uitvragen, meeneemafspraken }: Casus, { id, voorafAan }: Gegeven, partij: PartijId): boolean {
  return (
    uitvragen.some((u) => u.partij === partij && u.meegestuurd.includes(id)) ||
    meeneemafspraken.some((m) => m.ontvanger === partij && m.gegeven === id) ||
    voorafAan.includes(partij)
  )
}

/** Asked, or working on it: what was written to it can say whom it is about. */
const hoordeOverWie = ({ uitvragen, acties }: Casus, partij: PartijId): boolean =>
  uitvragen.some((u) => u.partij === partij) || acties.some((a) => a.uitvoerder === partij)

/** At the table of an overleg that began: what was released there can be taken back. */
function zatErbij({ overleggen }: Casus, partij: PartijId): boolean {
  return overleggen.some(
    (o) => (o.stand === 'bezig' || o.stand === 'gehouden') && o.deelnemers.some((d) => d.partij === partij),
  )
}
