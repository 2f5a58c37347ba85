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

/** Stores the difference between what the rulebook says now and what it said before. */
async function storeRechten({ trx, setting }: Connection, casus: CasusId, rechten: readonly Inzagerecht[]) {
  await sql`
    with gewenst as (
      select * from json_to_recordset(${JSON.stringify(rechten)}::json) as x(
        lezer text, "objectId" uuid, objectsoort text, facet text, over text, soort text, regel text,
        "geldigTot" timestamptz, persoonlijk boolean, "alleenVoor" uuid[])
    ), weg as (
      delete from inzagerecht i where i.casus_id = ${casus}
        and not exists (select 1 from gewenst g where g.lezer = i.lezer and g."objectId" = i.object_id
          and coalesce(g.facet, '') = i.facet and coalesce(g.over, '') = i.over)
    )
    insert into inzagerecht
      (zvh_id, casus_id, lezer, object_id, objectsoort, facet, over, soort, regel, geldig_tot, persoonlijk, alleen_voor,
        bijgewerkt_op)
    select ${setting.zvh}, ${casus}, lezer, "objectId", objectsoort, coalesce(facet, ''), coalesce(over, ''), soort, regel,
      "geldigTot", persoonlijk, "alleenVoor", case when objectsoort = 'casus' and facet is null then ${setting.nu}::timestamptz end
    from gewenst
    on conflict (zvh_id, lezer, object_id, facet, over) do update
      set soort = excluded.soort, regel = excluded.regel, geldig_tot = excluded.geldig_tot, persoonlijk = excluded.persoonlijk,
        alleen_voor = excluded.alleen_voor
      where (inzagerecht.soort, inzagerecht.regel, inzagerecht.geldig_tot, inzagerecht.persoonlijk, inzagerecht.alleen_voor)
        is distinct from (excluded.soort, excluded.regel, excluded.geldig_tot, excluded.persoonlijk, excluded.alleen_voor)`.execute(
    trx,
  )
}
