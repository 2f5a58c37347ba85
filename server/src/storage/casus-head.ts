import type { CasusId, Fase, GegevenId } from '@casushuis/handvat'
import { sql } from 'kysely'
import { type GegevenInhoud, gegevenInhoud } from '../ports/content.ts'
import { type Connection, getKey } from './connection.ts'
import { placeOf } from './sealing.ts'

/** By what a list names a casus. */
export interface Head {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly fase: Fase
  readonly namens: string
  readonly gegevenId: GegevenId | null
  readonly inhoud: Uint8Array | null
}

/** The columns of a `Head`, where `casus` is joined as `c`. */
export const headColumns = sql`c.id as casus_id, c.casusnummer, c.fase, lp.naam as namens, g.id as gegeven_id, g.inhoud`

/** In whose name the casus runs now, and who it is about if this reader may know. */
export const headJoins = sql`
  join lateral (
    select l.partij_id from leiding l where l.zvh_id = c.zvh_id and l.casus_id = c.id order by l.volgnummer desc limit 1
  ) ld on true
  join partij lp on lp.zvh_id = c.zvh_id and lp.id = ld.partij_id
  left join gegeven g on g.zvh_id = c.zvh_id and g.casus_id = c.id and g.betrokkene`

/** The same row, with who it is about readable. */
export async function openHead<R extends Head>(
  c: Connection,
  { gegevenId, inhoud, ...row }: R,
): Promise<Omit<R, 'gegevenId' | 'inhoud'> & { readonly betrokkene: GegevenInhoud['betrokkene'] | null }> {
  if (!inhoud || !gegevenId) return { ...row, betrokkene: null }
  try {
    const key = await getKey(c, row.casusId)
    const { betrokkene } = gegevenInhoud.parse(key.open(placeOf('gegeven', 'inhoud', gegevenId), inhoud))
    return { ...row, betrokkene: betrokkene ?? null }
  } catch {
    // One that is damaged is marked, and takes the list from nobody.
    return { ...row, betrokkene: unreadable }
  }
}

const unreadable = { naam: 'Niet te lezen', geboortedatum: '' }
