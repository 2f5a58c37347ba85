import { createHash } from 'node:crypto'
import type { Link, Logrecord } from '../ports/logboek.ts'

/** The hash before the first record of a chain. */
export const firstHash = Buffer.alloc(32)

/**
 * The chain in which a record belongs: one per casus, and one per medewerker for the rest, so that looking at
 * a list never waits for a colleague who does the same.
 */
export function chainOf({ casus, medewerker }: Pick<Logrecord, 'casus' | 'medewerker'>): string {
  return casus ? `casus:${casus}` : `medewerker:${medewerker}`
}

/** The fields of a record as they are hashed, as text: what stands before its number in the chain and what after. */
export interface Hashed {
  readonly ervoor: string
  readonly erna: string
}

/** A JSON list in two pieces, with room for one number between them. */
export function hashedFields({ zvh, keten }: Omit<Link, 'volgnummer'>, r: Logrecord): Hashed {
  const fields: unknown[] = [
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
    r.regelboek,
    r.regels,
    r.zichtbaarVoor,
    // A record of before this was kept keeps its hash.
    ...(r.feiten === null ? [] : [r.feiten]),
  ]
  // A record of before there were parts is computed as it was.
  const delen = r.delen.map((d) => [d.namens, d.doel, d.taak, d.grondslag, d.objecten])
  if (delen.length > 0) fields.push(delen)
  return { ervoor: `${JSON.stringify([zvh, keten]).slice(0, -1)},`, erna: `,${JSON.stringify(fields).slice(1)}` }
}

/**
 * The SHA-256 of one record, of its place and of all before it in its chain (R3). The fields stand in a fixed order, so
 * that anyone can compute it again from an export: docs/rollen/fg.md says how. The database makes the same.
 */
export function hashOf(previous: Uint8Array, place: Link, record: Logrecord): Buffer {
  const { ervoor, erna } = hashedFields(place, record)
  return createHash('sha256').update(previous).update(`${ervoor}${place.volgnummer}${erna}`).digest()
}
