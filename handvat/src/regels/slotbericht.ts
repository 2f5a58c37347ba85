import type { Casus } from '../casus/casus.ts'
import { geldt, type Tijdstip } from '../casus/datum.ts'
import { huidigeLeiding, huidigOverleg } from '../casus/feiten.ts'
import type { MedewerkerId, PartijId } from '../casus/id.ts'
import { bijdragers } from './bijdragers.ts'

/*
 * Who hears that a dossier went to the archive, or that everything was destroyed (S8, E2, B2.2.2, B2.2.4). It is told when nobody has a
 * place in the casus any more, so it is told to people: those who worked on it then.
 */

/** For whom it is: these persons, and of the partijen of which nobody works on it who receives their questions. */
export interface Slotlezers {
  readonly personen: readonly MedewerkerId[]
  readonly zonderMensen: readonly PartijId[]
}

/**
 * Who brought something in, sat in the last overleg, reported the casus or leads it, and the procesregie that worked on it.
 */
export function slotlezers(casus: Casus, nu: Tijdstip): Slotlezers {
  const deelnemers = huidigOverleg(casus)?.deelnemers.map((d) => d.partij) ?? []
  const partijen = new Set([...bijdragers(casus), ...deelnemers, casus.aanmelder, huidigeLeiding(casus).partij])
  const nuAanHetWerk = casus.toewijzingen.filter((t) => geldt(t.geldig, nu))
  const horen = nuAanHetWerk.filter((t) => t.partij === null || partijen.has(t.partij))
  return {
    personen: [...new Set(horen.map((t) => t.medewerker))],
    zonderMensen: [...partijen].filter((partij) => !nuAanHetWerk.some((t) => t.partij === partij)),
  }
}
