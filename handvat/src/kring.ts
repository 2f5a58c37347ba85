import type { Casus } from './casus/casus.ts'
import type { Tijdstip } from './casus/datum.ts'
import { isGesloten } from './casus/fase.ts'
import { type Feiten, huidigeLeiding, huidigOverleg } from './casus/feiten.ts'
import type { PartijId } from './casus/id.ts'
import { huidigeStap } from './inzagematrix.ts'
import type { Lezer } from './lezer.ts'
import { onderdelenVan, weegOnderdeel } from './regels/onderdelen.ts'

/**
 * The partijen of which a lezer may know that they belong to the casus (B2.2.1–B2.2.4). That a partij was asked is a
 * gegeven in itself: a gevraagde never learns whom else was asked. Who may not know of the casus knows of no partij;
 * in the archive only the aanmelder and the leidende partij remain to be found.
 */
export function zichtbarePartijen(lezer: Lezer, feiten: Feiten, nu: Tijdstip): ReadonlySet<PartijId> {
  const { casus } = feiten
  const stap = huidigeStap(feiten, nu)
  if (!weetVanCasus(lezer, feiten, nu)) return new Set()
  const leidend = huidigeLeiding(casus).partij
  const ankers = [casus.aanmelder, leidend]
  if (stap === 'archief') return new Set(ankers)
  if (lezer.soort === 'procesregie') return new Set(allePartijen(casus))
  if (lezer.soort !== 'partij') return new Set()
  if (lezer.partij === leidend) return new Set(allePartijen(casus))
  return new Set([lezer.partij, ...ankers, ...aanTafelMet(lezer.partij, casus), ...inAfspraakMet(lezer.partij, casus)])
}

/**
 * Whether a lezer may know who works and worked on the casus, beside the aanmelder and the casusregisseur (P8, B2.2.4):
 * not in the archive, where nobody works on it any more.
 */
export function magWetenWieEraanWerkt(lezer: Lezer, feiten: Feiten, nu: Tijdstip): boolean {
  return !isGesloten(huidigeStap(feiten, nu)) && zichtbarePartijen(lezer, feiten, nu).size > 0
}

function weetVanCasus(lezer: Lezer, feiten: Feiten, nu: Tijdstip): boolean {
  const stap = huidigeStap(feiten, nu)
  return onderdelenVan(feiten.casus)
    .filter((o) => o.soort === 'casus')
    .some((onderdeel) => weegOnderdeel({ lezer, onderdeel, feiten, nu, stap }).bezwaar === undefined)
}

function allePartijen(casus: Casus): readonly PartijId[] {
  return [
    casus.aanmelder,
    ...casus.leiding.map((l) => l.partij),
    ...casus.uitvragen.filter((u) => u.stand !== 'ingetrokken').map((u) => u.partij),
    ...casus.overleggen.flatMap((o) => o.deelnemers.map((d) => d.partij)),
    ...casus.acties.map((a) => a.uitvoerder),
    ...casus.gegevens.map((g) => g.bronhouder),
  ]
}

/** Deelnemers know each other from the invitation on, and who carries out the plan. */
function aanTafelMet(partij: PartijId, casus: Casus): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  const genodigd = overleg && overleg.stand !== 'voorbereiding' && overleg.deelnemers.some((d) => d.partij === partij)
  return genodigd ? [...overleg.deelnemers.map((d) => d.partij), ...casus.acties.map((a) => a.uitvoerder)] : []
}

/** A bronhouder decides per recipient what may be taken along, and the recipient knows whom it asked (C8). */
function inAfspraakMet(partij: PartijId, casus: Casus): readonly PartijId[] {
  if (casus.fase !== 'casusoverleg') return []
  return casus.meeneemafspraken.flatMap((m) => {
    const bron = casus.gegevens.find((g) => g.id === m.gegeven)?.bronhouder
    if (bron === undefined) return []
    return partij === bron || partij === m.ontvanger ? [bron, m.ontvanger] : []
  })
}
