import { sql } from 'kysely'
import type { Head, LogboekControl, StoredRecord } from '../ports/logboek.ts'
import type { Connection } from './connection.ts'

/** What a check of the whole logboek reads, as `casushuis_lezer` with the eyes of the FG. */
export function logboekControl(c: Connection): LogboekControl {
  const { zvh } = c.setting
  return {
    async koppen() {
      await c.actAs('casushuis_lezer')
      return ends(await sql<End>`select keten, volgnummer, hash from logboek_koppen()`.execute(c.trx))
    },
    async beginnen() {
      await c.actAs('casushuis_lezer')
      return ends(await sql<End>`select keten, volgnummer, hash from logboek_beginnen()`.execute(c.trx))
    },
    async ouderDan(moment) {
      await c.actAs('casushuis_lijst')
      return ends(await sql<End>`select keten, volgnummer, hash from logboek_ouder_dan(${moment})`.execute(c.trx))
    },
    async eindigtTermijn(tot) {
      await c.actAs('casushuis_lijst')
      let gone = 0
      for (const [keten, { volgnummer }] of tot) {
        const { rows } = await sql<{
          aantal: number
        }>`select logboek_begint_na(${keten}, ${volgnummer}) as aantal`.execute(c.trx)
        gone += rows[0]?.aantal ?? 0
      }
      return gone
    },
    keten: (na, aantal) => page(c, na, aantal),
    async controlepunt() {
      await c.actAs('casushuis_lijst')
      const row = await c.trx.selectFrom('zvh').select('controlepunt').where('id', '=', zvh).executeTakeFirst()
      return row?.controlepunt ?? 0
    },
    async legtControlepuntVast(nummer) {
      await c.actAs('casushuis_lijst')
      await c.trx
        .updateTable('zvh')
        .set({ controlepunt: nummer })
        .where('id', '=', zvh)
        .where('controlepunt', '<', nummer)
        .execute()
    },
  }
}

type End = Head & { readonly keten: string }

const ends = ({ rows }: { readonly rows: readonly End[] }): ReadonlyMap<string, Head> =>
  new Map(rows.map(({ keten, ...head }) => [keten, head]))

async function page(c: Connection, ...[na, aantal]: Parameters<LogboekControl['keten']>) {
  await c.actAs('casushuis_lezer')
  const rows = await c.trx
    .selectFrom('logboek')
    .selectAll()
    .where('zvhId', '=', c.setting.zvh)
    .$if(na !== null, (q) =>
      q.where((eb) => eb(eb.refTuple('keten', 'volgnummer'), '>', eb.tuple(na?.keten ?? '', na?.volgnummer ?? 0))),
    )
    .orderBy('keten')
    .orderBy('volgnummer')
    .limit(aantal)
    .execute()
  return rows.map((row): StoredRecord => {
    const { zvhId: zvh, keten, volgnummer, vorigeHash, hash, medewerkerId, partijId, namensId, casusId, ...rest } = row
    const ids = { medewerker: medewerkerId, partij: partijId, namens: namensId, casus: casusId }
    return { zvh, keten, volgnummer, vorigeHash, hash, record: { ...rest, ...ids } }
  })
}
