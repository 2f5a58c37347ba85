import type { Verantwoording } from './besluit.ts'
import { type Feiten, findInzet, findPartij, geldigeTaken, huidigeLeiding } from './casus/feiten.ts'
import type { GegevenId, ObjectId, PartijId } from './casus/id.ts'
import { groepen } from './casus/onthouden.ts'
import type { Taak } from './casus/partij.ts'
import type { Handeling } from './handelingen/handeling.ts'
import { type Bezwaar, weiger } from './regel.ts'
import type { Regelboek } from './regelboek.ts'
import type { Handelsituatie, Opdracht } from './regels/situatie.ts'

/* In whose name, for which doel and on which taak something is done (P1, B2.2.1–B2.2.3). */

/** What an act is accounted for by, as far as it was chosen. */
interface Keuze extends Handelsituatie {
  readonly doel?: string | undefined
  readonly opdracht: Pick<Partial<Opdracht>, 'taak' | 'uitkomst'>
}

/**
 * The goal that was chosen, else the one that the chosen outcome serves, else the usual one of the act in this phase;
 * undefined where it does not belong to the act.
 */
export function kiesDoel(
  { doelen }: Regelboek,
  handeling: Handeling,
  { doel, casus, opdracht }: Keuze,
): string | undefined {
  const fase = casus?.fase ?? 'aanmelding'
  const dient = casus?.afronding ? (handeling.doelenInAfronding ?? handeling.doelen) : handeling.doelen
  const mogelijk = doelen.filter((d) => d.fase === fase && dient.includes(d.id))
  if (doel) return mogelijk.find((d) => d.id === doel)?.id
  const volgtUit = opdracht.uitkomst && handeling.uitkomsten?.[opdracht.uitkomst]?.doel
  return [volgtUit, ...dient].find((id) => mogelijk.some((d) => d.id === id))
}

/**
 * In whose name an act is done. Who acts for a partij acts in its name; who only looks, or takes up what is still to be shown,
 * is shown something, and that is organised namens the leidende partij, whoever looks.
 */
export function namensWie(
  { actor, casus }: Handelsituatie,
  { soort, namens, zonderInhoud }: Handeling,
): PartijId | null {
  if (actor.partij && soort !== 'inzage' && zonderInhoud !== true) return actor.partij
  if (namens === 'melder') return casus?.afronding?.doorverwijzing?.melder ?? null
  return namens === 'leidendePartij' && casus ? huidigeLeiding(casus).partij : null
}

/** The taak on which an act rests: the one that is chosen along with it, or the one on which the partij takes part. */
export function taakVoor(
  { actor, huis, casus, opdracht, nu }: Keuze,
  { kiestInzet = false }: Handeling,
  namens: PartijId,
): Taak | undefined {
  const partij = findPartij(huis, namens)
  if (!partij) return undefined
  const kiest = kiestInzet && actor.partij === namens
  const gekozen = kiest && opdracht.taak ? partij.taken.find((t) => t.id === opdracht.taak) : undefined
  const huidig = casus ? findInzet({ huis, casus }, namens) : undefined
  // Nothing was chosen yet where the act is only offered: that there is something to choose will do.
  return gekozen ?? huidig ?? (kiest && opdracht.taak === undefined ? geldigeTaken(partij, nu)[0] : undefined)
}

/** What is said where no taak can be told. */
export function taakOntbreekt({ actor, huis, nu }: Handelsituatie, namens: PartijId | null): Bezwaar {
  const partij = namens ? findPartij(huis, namens) : undefined
  if (!partij || geldigeTaken(partij, nu).length === 0)
    return weiger(
      'Er is geen geldige wettelijke taak vastgelegd voor de partij namens wie u handelt.',
      'Laat de taak en grondslag van de partij vastleggen.',
    )
  return actor.partij === namens
    ? weiger(
        'Uw organisatie koos nog niet op welke wettelijke taak zij in deze casus meedoet.',
        'Kies eerst die taak, op het overzicht van de casus.',
      )
    : weiger(
        'De partij namens wie u handelt, koos nog niet op welke wettelijke taak zij meedoet.',
        'Een medewerker van die partij kiest de taak.',
      )
}

/** What was shown of one bronhouder: in its name, on its taak, and which objects. */
export interface Toondeel extends Verantwoording {
  readonly objecten: readonly ObjectId[]
}

/**
 * The parts of one look: what was shown of each partij is shown in its name, on the taak on which it takes part (P1). A text
 * belongs to the part of every partij on whose gegevens it rests.
 */
export function toondelen(feiten: Feiten, doel: string, getoond: readonly ObjectId[]): readonly Toondeel[] {
  const { gegevens, uitspraken, plandoelen, acties } = feiten.casus
  const teksten = [...uitspraken, ...plandoelen, ...acties]
  const bronnen = new Map<ObjectId, readonly GegevenId[]>([
    ...gegevens.map((g) => [g.id, [g.id]] as const),
    ...teksten.map((t) => [t.id, t.steuntOp] as const),
  ])
  const bronhouder = new Map(gegevens.map((g) => [g.id, g.bronhouder]))
  const paren = getoond.flatMap((object) =>
    [...new Set(bronnen.get(object)?.flatMap((g) => bronhouder.get(g) ?? []))].map((partij) => ({ partij, object })),
  )
  return [...groepen(paren, ({ partij }) => partij)].flatMap(([namens, gezien]) => {
    const taak = findInzet(feiten, namens)
    const objecten = gezien.map(({ object }) => object)
    return taak ? [{ namens, doel, taak: taak.naam, grondslag: taak.grondslag, objecten }] : []
  })
}
