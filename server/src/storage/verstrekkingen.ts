import type { Werksoort } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Opgehaald, OpTeHalen, VerstrekkingStore } from '../ports/verstrekkingen.ts'
import type { Connection } from './connection.ts'

/** Nobody has this many; it keeps a mistake from becoming a long wait. */
const most = 500

/** As what it waits for a recipient, for as long as the rulebook says. */
const ophalen: Werksoort = 'verstrekkingOphalen'

/** What a partij can collect and what it collected, as `casushuis_lezer`. */
export function verstrekkingStore(c: Connection): VerstrekkingStore {
  const { zvh, lezer } = c.setting
  return {
    async opTeHalen() {
      await c.actAs('casushuis_lezer')
      const { rows } = await sql<OpTeHalen>`
        select w.casus_id, c.casusnummer, m.id as meeneemafspraak, m.versie, w.deadline as uiterlijk
        from werk w
        join casus c on c.zvh_id = w.zvh_id and c.id = w.casus_id
        join meeneemafspraak m on m.zvh_id = w.zvh_id and m.casus_id = w.casus_id and m.id = w.object_id
        where w.zvh_id = ${zvh} and w.lezer = ${lezer} and w.soort = ${ophalen}
          and w.casus_id = any (array(select casus_id from eigen_toewijzing))
        order by w.deadline nulls last, c.casusnummer, m.id
        limit ${most}`.execute(c.trx)
      return rows
    },
    async opgehaald() {
      await c.actAs('casushuis_lezer')
      // The bronhouder finds them too, as what it gave: only what this partij received is meant.
      const { rows } = await sql<Opgehaald>`
        select v.casus_id, c.casusnummer, v.id, v.op, v.bericht
        from verstrekking v
        join casus c on c.zvh_id = v.zvh_id and c.id = v.casus_id
        where v.zvh_id = ${zvh} and v.ontvanger_id::text = ${lezer}
          and v.casus_id = any (array(select casus_id from eigen_toewijzing))
        order by v.op desc, v.id
        limit ${most}`.execute(c.trx)
      return rows
    },
  }
}
