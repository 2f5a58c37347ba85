import type { Feiten } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import type { Actor, Rol, Toewijzing } from '../casus/rol.ts'
import { altijd, maakId, metCasus, partijen } from './feiten-maken.ts'

const zvh = maakId<'zvh'>('zvh')

/** Somebody who works for a partij. */
export function medewerkerVan(partij: PartijId, medewerker = `medewerker-${partij}`): Actor {
  return { zvh, medewerker: maakId(medewerker), rol: 'partijmedewerker', partij }
}

const vanHetZvh = (rol: Rol): Actor => ({ zvh, medewerker: maakId(`medewerker-${rol}`), rol, partij: null })

export const procesregisseur = vanHetZvh('procesregisseur')
export const ondersteuner = vanHetZvh('ondersteuner')
export const manager = vanHetZvh('manager')
export const beheerder = vanHetZvh('beheerder')
export const fg = vanHetZvh('fg')
export const kalender = vanHetZvh('kalender')

/** One person of every partij and of every role. */
export const actoren: readonly Actor[] = [
  ...partijen.map((p) => medewerkerVan(p.id)),
  procesregisseur,
  ondersteuner,
  manager,
  beheerder,
  fg,
  kalender,
]

/** That somebody works on a casus from the start, until somebody ends it. */
export function toewijzingVan({ medewerker, rol, partij }: Actor, geldig = altijd): Toewijzing {
  return { medewerker, rol, partij, geldig, overname: false, waarneemtVoor: null }
}

/** The same facts, in which these people and nobody else work on the casus. */
export function metToewijzingen(feiten: Feiten, ...wie: readonly Actor[]): Feiten {
  return metCasus(feiten, { toewijzingen: wie.map((a) => toewijzingVan(a)) })
}
