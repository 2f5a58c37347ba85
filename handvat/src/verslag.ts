import type { Casus, Stuksoort } from './casus/casus.ts'
import type { Tijdstip } from './casus/datum.ts'
import type { ObjectId, OverlegId } from './casus/id.ts'
import { looptVan, valtIn } from './casus/verslag.ts'
import type { Toner } from './inzage.ts'

/** The papers with which is decided what an overleg leads to. */
const uitkomststukken: readonly Stuksoort[] = ['overlegbesluit', 'afschalingsbesluit']

/** Of which overleg, and when each thing in the casus was recorded; undefined where that is not known. */
interface Verslagvraag {
  readonly overleg: OverlegId
  readonly vastgelegd: (id: ObjectId) => Tijdstip | undefined
}

/**
 * Of what an overleg came to, what one lezer may read (B2.2.3): the verslag is that list and no text of its own. What was said
 * belongs to the overleg itself; of the plan, the agreements to take something along and the decisions counts when they were
 * recorded. Nothing of an overleg that did not begin or is not for this lezer.
 */
export function verslagVoor(
  { toon }: Pick<Toner, 'toon'>,
  casus: Casus,
  { overleg, vastgelegd }: Verslagvraag,
): ReadonlySet<ObjectId> {
  const looptijd = looptVan(casus, overleg)
  const leesbaar = (id: ObjectId): boolean => toon(id, {}) !== undefined
  if (!looptijd || !leesbaar(overleg)) return new Set()
  const afgesproken = planEnBesluiten(casus).filter((id) => valtIn(looptijd, vastgelegd(id)))
  return new Set([overleg, ...gezegd(casus, overleg), ...afgesproken].filter(leesbaar))
}

/** The statements, what was said against them, and how the betrokkene sees it. */
function gezegd({ uitspraken, teksten }: Casus, overleg: OverlegId): readonly ObjectId[] {
  const uit = uitspraken.filter((u) => u.overleg === overleg).map((u): ObjectId => u.id)
  const bij = teksten.filter(
    (t) => (t.soort === 'tegenspraak' && uit.includes(t.bij)) || (t.soort === 'zienswijze' && t.bij === overleg),
  )
  return [...uit, ...bij.map((t) => t.id)]
}

function planEnBesluiten({ stukken, plandoelen, acties, meeneemafspraken }: Casus): readonly ObjectId[] {
  const uitkomst = stukken.filter(({ soort }) => uitkomststukken.includes(soort))
  return [...uitkomst, ...plandoelen, ...acties, ...meeneemafspraken].map((d) => d.id)
}
