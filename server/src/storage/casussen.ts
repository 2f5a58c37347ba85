import { sql } from 'kysely'
import type { Casusregel, CasusStore, Casussenvraag } from '../ports/casus.ts'
import { type Head, headColumns, headJoins, openHead } from './casus-head.ts'
import type { Connection } from './connection.ts'
import { afrondingJson, afschalingJson } from './einde.ts'
import { paged } from './paged.ts'

interface Row extends Head, Omit<Casusregel, 'betrokkene' | keyof Head> {
  readonly totaal: number
}

/** The procesregisseur, as long as this reader has the right on who works on the casus. */
const werker = sql`case when exists (
  select 1 from geldend_recht f where f.zvh_id = r.zvh_id and f.object_id = r.casus_id and f.facet = 'werkers'
) then m.naam end`

/** One page of the casussen that this reader may know of, the newest first. */
export async function listCasussen(c: Connection, vraag: Casussenvraag): ReturnType<CasusStore['casussen']> {
  const { rijen, totaal } = await paged(vraag, (page) => readPage(c, { ...vraag, ...page }))
  return { rijen: await Promise.all(rijen.map((row) => openHead(c, row))), totaal }
}

async function readPage(
  c: Connection,
  { fase, alleenToegewezen, pagina, perPagina }: Casussenvraag,
): Promise<readonly Row[]> {
  await c.actAs('casushuis_lezer')
  const { zvh, lezer } = c.setting
  // Driven from the side that is small: a person has few casussen, a lezer may have all of them. By object, as the key of the
  // table leads to the one right on the casus itself; by casus, a large house reads all rights of each.
  const range = alleenToegewezen
    ? sql`r.object_id = any (array(select casus_id from eigen_toewijzing)) and r.over = ''`
    : sql`not r.persoonlijk`
  const { rows } = await sql<Row>`
    select ${headColumns}, ${afschalingJson} as afschaling, ${afrondingJson} as afronding, a.naam as aanmelder, ${werker} as procesregisseur, r.bijgewerkt_op,
      count(*) over () as totaal
    from inzagerecht r
    join casus c on c.zvh_id = r.zvh_id and c.id = r.casus_id
    join partij a on a.zvh_id = c.zvh_id and a.id = c.aanmelder_id
    join medewerker m on m.zvh_id = c.zvh_id and m.id = c.procesregisseur_id
    ${headJoins}
    where r.zvh_id = ${zvh} and r.lezer = ${lezer} and r.objectsoort = 'casus' and r.facet = ''
      and ${range}
      and (${fase ?? null}::text is null or c.fase = ${fase ?? null})
    order by r.bijgewerkt_op desc, c.casusnummer
    limit ${perPagina} offset ${(pagina - 1) * perPagina}`.execute(c.trx)
  return rows
}
