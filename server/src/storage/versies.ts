import { type RawBuilder, sql } from 'kysely'
import { deelsoorten } from '../ports/rows.ts'
import type { VersieStore, Versies } from '../ports/versies.ts'
import type { Connection } from './connection.ts'
import { thisCasus } from './feiten/dossier.ts'

const parts = [...deelsoorten, 'toewijzing']
const ofParts = parts.map((t) => sql`select id, versie from ${sql.table(t)} where casus_id = ${thisCasus}`)
const ofCasus = sql`select id, versie from casus where id = ${thisCasus}`
const all = sql.join([ofCasus, ...ofParts], sql` union all `)

/** The version of everything in a casus, by its id. */
export const versiesJson = sql<Readonly<Record<string, number>>>`(
  select json_object_agg(v.id, v.versie) from (${all}) v)`

/** The versions as `casushuis_werk`, which may know of everything in a casus and reads no content. */
export function versieStore(c: Connection): VersieStore {
  return {
    async versies(casus) {
      await c.actAs('casushuis_werk', casus)
      return read(c, all)
    },
    async huisversies() {
      await c.actAs('casushuis_werk')
      return read(
        c,
        sql`select id, versie from bevoegdheidsverlening where zvh_id = ${c.setting.zvh}
          union all select id, versie from verwerkingsrecht where zvh_id = ${c.setting.zvh}
          union all select id, versie from medewerker where zvh_id = ${c.setting.zvh}
          union all select id, versie from afwezigheid where zvh_id = ${c.setting.zvh}
          union all select id, versie from partij where zvh_id = ${c.setting.zvh}
          union all select id, versie from convenant where zvh_id = ${c.setting.zvh}
          union all select id, versie from verstrekkingsbesluit where zvh_id = ${c.setting.zvh}
          union all select id, versie from koppeling where zvh_id = ${c.setting.zvh}
          union all select id, versie from taak where zvh_id = ${c.setting.zvh}`,
      )
    },
  }
}

async function read({ trx }: Connection, query: RawBuilder<unknown>): Promise<Versies> {
  const { rows } = await sql<{ id: string; versie: number }>`${query}`.execute(trx)
  return new Map(rows.map(({ id, versie }) => [id, versie]))
}
