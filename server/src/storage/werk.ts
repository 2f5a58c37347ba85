import { type CasusId, dagVan } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Werkitem, Werkregel, WerkStore } from '../ports/werk.ts'
import { type Head, headColumns, headJoins, openHead } from './casus-head.ts'
import type { Connection } from './connection.ts'

/** Nobody has this much to do; it keeps a mistake from becoming a long wait. */
const most = 500

/** What there is to do, as `casushuis_lezer`. */
export function werkStore(c: Connection): WerkStore {
  return { mijnWerk: () => mijnWerk(c) }
}

async function mijnWerk(c: Connection): Promise<readonly Werkitem[]> {
  await c.actAs('casushuis_lezer')
  const { zvh, lezer, nu } = c.setting
  // Driven from the side that is small: joined, all the work of a lezer was read for the few casussen of one person.
  const { rows } = await sql<Head & Pick<Werkitem, 'soort' | 'object' | 'deadline' | 'herinnerdOp'>>`
    select w.soort, w.object_id as object, w.deadline, w.herinnerd_op, ${headColumns}
    from werk w
    join casus c on c.zvh_id = w.zvh_id and c.id = w.casus_id
    ${headJoins}
    where w.zvh_id = ${zvh} and w.lezer = ${lezer} and w.casus_id = any (array(select casus_id from eigen_toewijzing))
      and (w.vanaf is null or w.vanaf <= ${dagVan(nu)})
    order by w.deadline nulls last, c.casusnummer
    limit ${most}`.execute(c.trx)
  return Promise.all(rows.map((row) => openHead(c, row)))
}

/** Stores the difference between what there is to do now and what there was before. */
export async function storeWerk({ trx, setting }: Connection, casus: CasusId, werk: readonly Werkregel[]) {
  await sql`
    with gewenst as (
      select * from json_to_recordset(${JSON.stringify(werk)}::json) as x(
        lezer text, soort text, "objectId" uuid, deadline date, vanaf date, "herinnerdOp" date, "alleenVoor" uuid[])
    ), weg as (
      delete from werk w where w.casus_id = ${casus} and not exists (
        select 1 from gewenst g where g.lezer = w.lezer and g.soort = w.soort and g."objectId" = w.object_id)
    )
    insert into werk (zvh_id, casus_id, lezer, soort, object_id, deadline, vanaf, herinnerd_op, alleen_voor)
    select ${setting.zvh}, ${casus}, lezer, soort, "objectId", deadline, vanaf, "herinnerdOp", "alleenVoor" from gewenst
    on conflict (zvh_id, lezer, soort, object_id) do update
      set deadline = excluded.deadline, vanaf = excluded.vanaf, herinnerd_op = excluded.herinnerd_op,
        alleen_voor = excluded.alleen_voor
      where (werk.deadline, werk.vanaf, werk.herinnerd_op, werk.alleen_voor)
        is distinct from (excluded.deadline, excluded.vanaf, excluded.herinnerd_op, excluded.alleen_voor)`.execute(trx)
}
