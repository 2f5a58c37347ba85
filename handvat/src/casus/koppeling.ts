import { type Geldigheid, geldt, type Tijdstip } from './datum.ts'
import type { KoppelingId, MedewerkerId, PartijId } from './id.ts'
import type { Rol } from './rol.ts'

/** That a system of a partij reports and collects in its name, for which one of its medewerkers answers (P1, C8). */
export interface Koppeling {
  readonly id: KoppelingId
  readonly partij: PartijId
  readonly verantwoordelijke: MedewerkerId
  readonly geldig: Geldigheid
}

/** Somebody as the house knows that person at this moment. */
export interface Verantwoordelijke {
  readonly id: MedewerkerId
  readonly rol: Rol
  readonly partij: PartijId | null
}

/** Whether this person can answer for a system of a partij: a medewerker of that partij, who can work on its casussen. */
export function kanVerantwoorden({ rol, partij }: Omit<Verantwoordelijke, 'id'>, van: PartijId): boolean {
  return rol === 'partijmedewerker' && partij === van
}

/**
 * Whether a system gets in through its koppeling now: from its first day to its last, and only while who answers for it works
 * for the partij. Null is somebody who no longer works here: that closes it.
 */
export function isKoppelingOpen(koppeling: Koppeling, mens: Verantwoordelijke | null, nu: Tijdstip): boolean {
  if (mens === null || mens.id !== koppeling.verantwoordelijke) return false
  return geldt(koppeling.geldig, nu) && kanVerantwoorden(mens, koppeling.partij)
}
