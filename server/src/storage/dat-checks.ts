import { type RawBuilder, sql } from 'kysely'
import { datCheckInhoud } from '../ports/content.ts'
import type { DatCheckgezien, DatCheckStore } from '../ports/dat-checks.ts'
import { type Connection, getKey } from './connection.ts'
import { iso } from './json.ts'
import { type Page, paged } from './paged.ts'
import { placeOf } from './sealing.ts'

type Row = Omit<DatCheckgezien, 'reden'> & {
  readonly inhoud: Uint8Array
  readonly totaal: number
}

/** Kept as `casushuis_werk`, read as `casushuis_lijst` with the eyes of the functionaris gegevensbescherming. */
export function datCheckStore(c: Connection): DatCheckStore {
  return {
    async bewaartDatCheck(casus, { id, namensId, reden }) {
      await c.actAs('casushuis_werk', casus)
      const inhoud = (await getKey(c, casus)).seal(placeOf('datCheck', 'inhoud', id), { reden })
      const { zvh, medewerker, nu } = c.setting
      const row = { zvhId: zvh, id, casusId: casus, medewerkerId: medewerker, namensId, op: nu, inhoud }
      await c.trx.insertInto('datCheck').values(row).execute()
    },
    async datChecks(pagina, perPagina) {
      const { rijen, totaal } = await paged({ pagina, perPagina }, (page) => list(c, page))
      return { rijen: await Promise.all(rijen.map((row) => open(c, row))), totaal }
    },
  }
}

async function list(c: Connection, { pagina, perPagina }: Page): Promise<readonly Row[]> {
  await c.actAs('casushuis_lijst')
  const op: RawBuilder<string> = iso(sql`d.op`)
  const { rows } = await sql<Row>`
    select d.id, d.casus_id, k.casusnummer, ${op} as op, m.naam as medewerker, p.naam as namens, d.inhoud,
      count(*) over ()::int as totaal
    from dat_check d
    join casus k on k.zvh_id = d.zvh_id and k.id = d.casus_id
    join medewerker m on m.zvh_id = d.zvh_id and m.id = d.medewerker_id
    join partij p on p.zvh_id = d.zvh_id and p.id = d.namens_id
    where d.zvh_id = ${c.setting.zvh}
    order by d.op desc, d.id
    limit ${perPagina} offset ${(pagina - 1) * perPagina}`.execute(c.trx)
  return rows
}

async function open(c: Connection, { inhoud, ...row }: Omit<Row, 'totaal'>): Promise<DatCheckgezien> {
  try {
    const key = await getKey(c, row.casusId)
    return { ...row, reden: datCheckInhoud.parse(key.open(placeOf('datCheck', 'inhoud', row.id), inhoud)).reden }
  } catch {
    return { ...row, reden: null }
  }
}
