import type { CasusId } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Inzagerecht, InzagerechtStore } from '../ports/inzagerecht.ts'
import type { Connection } from './connection.ts'
import { storeWerk } from './werk.ts'

/** The answers of the rulebook, as `casushuis_werk`. */
export function inzagerechtStore(c: Connection): InzagerechtStore {
  return {
    async legtInzageVast(casus, rechten, werk) {
      await c.actAs('casushuis_werk', casus)
      await storeRechten(c, casus, rechten)
      await storeWerk(c, casus, werk)
    },
  }
}

/** As text: a row with a null in it is then like any other, and one that may not be there is refused by the table. */
const place = sql`row(lezer, object_id, facet, over)::text`
const answer = sql`row(lezer, object_id, facet, over, soort, regel, geldig_tot, persoonlijk, alleen_voor)::text`

/**
 * Stores the difference between what the rulebook says now and what it said before; most of it is the same. What is in one
 * list and not in the other is asked with `not in`, for which the server makes a table to look things up in: of a casus it
 * never saw it expects one row, and any join would compare each with each.
 */
async function storeRechten({ trx, setting }: Connection, casus: CasusId, rechten: readonly Inzagerecht[]) {
  await sql`
    with gewenst as materialized (
      select lezer, "objectId" as object_id, objectsoort, coalesce(facet, '') as facet, coalesce(over, '') as over, soort, regel,
        "geldigTot" as geldig_tot, persoonlijk, "alleenVoor" as alleen_voor
      from json_to_recordset(${JSON.stringify(rechten)}::json) as x(
        lezer text, "objectId" uuid, objectsoort text, facet text, over text, soort text, regel text,
        "geldigTot" timestamptz, persoonlijk boolean, "alleenVoor" uuid[])
    ), weg as (
      delete from inzagerecht where zvh_id = ${setting.zvh} and casus_id = ${casus}
        and ${place} not in (select ${place} from gewenst)
    )
    insert into inzagerecht
      (zvh_id, casus_id, lezer, object_id, objectsoort, facet, over, soort, regel, geldig_tot, persoonlijk, alleen_voor,
        bijgewerkt_op)
    select ${setting.zvh}, ${casus}, lezer, object_id, objectsoort, facet, over, soort, regel, geldig_tot, persoonlijk,
      alleen_voor, case when objectsoort = 'casus' and facet = '' then ${setting.nu}::timestamptz end
    from gewenst
    where ${answer} not in (select ${answer} from inzagerecht where zvh_id = ${setting.zvh} and casus_id = ${casus})
    on conflict (zvh_id, lezer, object_id, facet, over) do update
      set soort = excluded.soort, regel = excluded.regel, geldig_tot = excluded.geldig_tot, persoonlijk = excluded.persoonlijk,
        alleen_voor = excluded.alleen_voor`.execute(trx)
}
