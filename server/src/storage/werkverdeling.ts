import { dagVan } from '@casushuis/handvat'
import { type RawBuilder, sql } from 'kysely'
import type { Informeertelling, Werklast, WerkverdelingStore } from '../ports/werkverdeling.ts'
import type { Connection } from './connection.ts'
import { afrondingJson, afschalingJson } from './einde.ts'
import { type Page, paged } from './paged.ts'

interface Row extends Werklast {
  readonly totaal: number
}

/** How the work is divided, as `casushuis_lijst`: that role has no column with content. */
export function werkverdelingStore(c: Connection): WerkverdelingStore {
  return {
    werkverdeling: (pagina, perPagina) => paged({ pagina, perPagina }, (page) => list(c, notArchived, page)),
    teVertellen: () => countToTell(c),
    vastgelopen: () => {
      const stuck = sql`json_array_length(p.procesregisseurs) = 0 or (c.stil_sinds is not null and c.afgerond_op is null)`
      return list(c, sql`(${notArchived} and (${stuck})) or c.herbeoordelen_op < ${dagVan(c.setting.nu)}`, {
        pagina: 1,
        perPagina: most,
      })
    },
  }
}

/** Over all casussen that are open, at once: what was put off to a day to come is nobody's task yet. */
async function countToTell(c: Connection): Promise<Informeertelling> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  const { rows } = await sql<Informeertelling>`
    select count(*)::int as open, (count(*) filter (where informeren_voor < ${dagVan(nu)}))::int as te_laat
    from stuk s join casus c on c.zvh_id = s.zvh_id and c.id = s.casus_id
    where s.zvh_id = ${zvh} and s.informeren_voor is not null and s.informeren_vanaf <= ${dagVan(nu)} and ${notArchived}`.execute(
    c.trx,
  )
  return rows[0] ?? { open: 0, teLaat: 0 }
}

const notArchived = sql`c.gearchiveerd_op is null`

/** More than this is no work for one person; it keeps a mistake from becoming a long wait. */
const most = 200

async function list(c: Connection, which: RawBuilder<unknown>, { pagina, perPagina }: Page): Promise<readonly Row[]> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  const { rows } = await sql<Row>`
    select c.id as casus_id, c.casusnummer, c.fase, ${afschalingJson} as afschaling, ${afrondingJson} as afronding, c.aangemaakt_op, iso(c.stil_sinds) as stil_sinds,
      p.procesregisseurs, count(*) over () as totaal
    from casus c
    join lateral (
      select coalesce(json_agg(json_build_object('naam', m.naam, 'van', iso(t.van), 'tot', iso(t.tot)) order by t.van, t.id),
        '[]') as procesregisseurs
      from toewijzing t join medewerker m on m.zvh_id = t.zvh_id and m.id = t.medewerker_id
      where t.zvh_id = c.zvh_id and t.casus_id = c.id and t.rol = 'procesregisseur'
        and t.van <= ${nu} and (t.tot is null or t.tot > ${nu})
    ) p on true
    where c.zvh_id = ${zvh} and (${which})
    order by json_array_length(p.procesregisseurs) > 0, c.stil_sinds nulls last, c.aangemaakt_op, c.casusnummer
    limit ${perPagina} offset ${(pagina - 1) * perPagina}`.execute(c.trx)
  return rows
}
