import { randomUUID } from 'node:crypto'
import type { PartijId, Tijdstip } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Mensenbevestiging, MensenbevestigingStore } from '../ports/mensenbevestiging.ts'
import type { Connection } from './connection.ts'

/** Who was said to work for a partij, and when: written as `casushuis_werk`, listed as `casushuis_lijst`. */
export function mensenbevestigingStore(c: Connection): MensenbevestigingStore {
  const { zvh, nu, medewerker } = c.setting
  return {
    mensenbevestigingen: () => list(c),
    async mensenVan(partij) {
      await c.actAs('casushuis_werk')
      const here = c.trx.selectFrom('medewerker').select('id').where('zvhId', '=', zvh).where('beeindigdOp', 'is', null)
      return (await here.where('partijId', '=', partij).execute()).map(({ id }) => id)
    },
    async bevestigtMensen(partij, medewerkers) {
      await c.actAs('casushuis_werk')
      const row = { zvhId: zvh, id: randomUUID(), partijId: partij, op: nu, door: medewerker, medewerkers }
      await c.trx.insertInto('mensenbevestiging').values(row).execute()
    },
  }
}

interface Row {
  readonly partij: PartijId
  readonly naam: string
  readonly aantal: number
  readonly mensenSinds: Tijdstip
  readonly op: Tijdstip | null
  readonly door: string | null
}

async function list(c: Connection): Promise<readonly Mensenbevestiging[]> {
  await c.actAs('casushuis_lijst')
  const { rows } = await sql<Row>`
    select p.id as partij, p.naam, p.mensen_sinds, b.op, d.naam as door,
      (select count(*)::int from medewerker m
        where m.zvh_id = p.zvh_id and m.partij_id = p.id and m.beeindigd_op is null) as aantal
    from partij p
    left join lateral (
      select op, door from mensenbevestiging where zvh_id = p.zvh_id and partij_id = p.id order by op desc limit 1
    ) b on true
    left join medewerker d on d.zvh_id = p.zvh_id and d.id = b.door
    where p.zvh_id = ${c.setting.zvh}
    order by p.naam, p.id`.execute(c.trx)
  return rows.map(({ mensenSinds, op, door, ...row }) => ({
    ...row,
    laatstOp: op ?? mensenSinds,
    bevestigd: op === null || door === null ? null : { tijdstip: op, door },
  }))
}
