import type { Casus } from './casus.ts'
import type { Deelnemer, Overleg } from './casusoverleg.ts'
import type { Tijdstip } from './datum.ts'
import { findHuisregel, type Huisregels } from './huisregel.ts'
import { type Zorgvuldigheidsafspraken, zorgvuldigheidsafspraken } from './zorgvuldigheidsafspraken.ts'

/** Of a house of which it is missing from when a decision holds nobody can say what was accepted. */
const onbekend: Zorgvuldigheidsafspraken = { versie: '', afspraken: [] }

/** The zorgvuldigheidsafspraken at a moment: those on which the zvh decided last, or else those that everybody begins with. */
export function afsprakenOp({ zorgvuldigheidsafspraken: eigen }: Huisregels, nu: Tijdstip): Zorgvuldigheidsafspraken {
  if (eigen.some(({ van }) => van === undefined)) return onbekend
  const regel = findHuisregel(eigen, nu)
  // What held once keeps its place: nothing is decided for a day that is over.
  return regel ? { versie: `zvh-${eigen.indexOf(regel) + 1}`, afspraken: regel.waarde } : zorgvuldigheidsafspraken
}

/**
 * The zorgvuldigheidsafspraken of an overleg (T17): as they were when it began, so that nobody accepts anew while it goes on
 * or afterwards; until it begins as they are now.
 */
export function afsprakenVan(overleg: Pick<Overleg, 'begonnenOp'>, huisregels: Huisregels, nu: Tijdstip) {
  return afsprakenOp(huisregels, overleg.begonnenOp ?? nu)
}

/** A casus with only what was accepted of the text that counts for each overleg; the casus itself where that is everything. */
export function metGeldendeAanvaardingen(casus: Casus, huisregels: Huisregels, nu: Tijdstip): Casus {
  const overleggen = casus.overleggen.map((o) => zonderAndereVersies(o, afsprakenVan(o, huisregels, nu).versie))
  return overleggen.every((o, i) => o === casus.overleggen[i]) ? casus : { ...casus, overleggen }
}

function zonderAndereVersies(overleg: Overleg, versie: string): Overleg {
  const isAnders = (d: Deelnemer) => d.aanvaardingen.some((a) => a.versie !== versie)
  if (!overleg.deelnemers.some(isAnders)) return overleg
  const deelnemers = overleg.deelnemers.map((d) =>
    isAnders(d) ? { ...d, aanvaardingen: d.aanvaardingen.filter((a) => a.versie === versie) } : d,
  )
  return { ...overleg, deelnemers }
}
