import { type RawBuilder, sql } from 'kysely'
import type { BewaartermijnenStore, Eindregel } from '../ports/bewaartermijnen.ts'
import type { Connection } from './connection.ts'
import { afrondingJson, afschalingJson } from './einde.ts'
import { type Page, paged } from './paged.ts'

interface Row extends Eindregel {
  readonly totaal: number
}

/** What ends, as `casushuis_lijst` for who keeps the calendar of the house, as `casushuis_lezer` for who looks at the own. */
export function bewaartermijnenStore(c: Connection): BewaartermijnenStore {
  const { zvh, lezer } = c.setting
  const own = sql`exists (select 1 from inzagerecht r where r.zvh_id = ${zvh} and r.lezer = ${lezer} and r.objectsoort = 'casus'
    and r.facet = '' and r.over = '' and r.object_id = c.id and r.object_id in (select casus_id from eigen_toewijzing))`
  return {
    async eindigende({ alle, ...page }) {
      await c.actAs(alle ? 'casushuis_lijst' : 'casushuis_lezer')
      return paged(page, (asked) => list(c, alle ? sql`true` : own, asked))
    },
  }
}

async function list(c: Connection, which: RawBuilder<unknown>, { pagina, perPagina }: Page): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select c.id as casus_id, c.casusnummer, ${afschalingJson} as afschaling, ${afrondingJson} as afronding,
      count(*) over () as totaal
    from casus c
    where c.zvh_id = ${c.setting.zvh} and (c.afschaling_op is not null or c.afgerond_op is not null) and ${which}
    order by c.herbeoordelen_op nulls last, coalesce(c.afschaling_op, c.afgerond_op), c.casusnummer
    limit ${perPagina} offset ${(pagina - 1) * perPagina}`.execute(c.trx)
  return rows
}
