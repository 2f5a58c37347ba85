import { createHash } from 'node:crypto'
import type { Logrecord } from '../ports/logboek.ts'

/** The hash before the first record of a chain. */
export const beginhash = Buffer.alloc(32)

/**
 * The chain in which a record belongs: one per casus, and one per medewerker for the rest, so that looking at
 * a list never waits for a colleague who does the same.
 */
export function ketenVan({ casus, medewerker }: Pick<Logrecord, 'casus' | 'medewerker'>): string {
  return casus ? `casus:${casus}` : `medewerker:${medewerker}`
}

/**
 * The SHA-256 of one record and of all before it in its chain (R3). The fields stand in a fixed order, so that
 * anyone can compute it again from an export.
 */
export function hashVan(vorige: Uint8Array, volgnummer: number, r: Logrecord): Buffer {
  const velden = [
    volgnummer,
    r.op,
    r.medewerker,
    r.rol,
    r.partij,
    r.namens,
    r.casus,
    r.objecten,
    r.handeling,
    r.soort,
    r.doel,
    r.taak,
    r.grondslag,
    r.besluit,
    r.regels,
    r.zichtbaarVoor,
  ]
  return createHash('sha256').update(vorige).update(JSON.stringify(velden)).digest()
}
