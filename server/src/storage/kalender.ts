import type { CasusId, Tijdstip } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { KalenderStore } from '../ports/kalender.ts'
import type { Connection } from './connection.ts'

/** What the house does by itself as time goes by, as `casushuis_lijst`. */
export function kalenderStore(c: Connection): KalenderStore {
  return {
    kalender: () => afgeschaald(c),
    herzieningen: (sinds) => herzieningen(c, sinds),
    async kalenderOp() {
      await c.actAs('casushuis_lijst')
      const { kalenderOp } = await c.trx
        .selectFrom('zvh')
        .select('kalenderOp')
        .where('id', '=', c.setting.zvh)
        .executeTakeFirstOrThrow()
      return kalenderOp
    },
    async legtKalenderVast() {
      await c.actAs('casushuis_lijst')
      await c.trx.updateTable('zvh').set({ kalenderOp: c.setting.nu }).where('id', '=', c.setting.zvh).execute()
    },
  }
}

async function afgeschaald(c: Connection): ReturnType<KalenderStore['kalender']> {
  await c.actAs('casushuis_lijst')
  const rows = await c.trx
    .selectFrom('casus')
    .select(['id', 'afschalingOp', 'gearchiveerdOp'])
    .where('zvhId', '=', c.setting.zvh)
    .where('afschalingOp', 'is not', null)
    .execute()
  return rows.flatMap(({ id, afschalingOp, gearchiveerdOp }) =>
    afschalingOp ? [{ casus: id, besluitOp: afschalingOp, gearchiveerd: gearchiveerdOp !== null }] : [],
  )
}

async function herzieningen(c: Connection, sinds: Tijdstip): Promise<readonly CasusId[]> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  const { rows } = await sql<{ casusId: CasusId }>`
    with begonnen as (
      select partij_id from bevoegdheidsverlening where zvh_id = ${zvh} and van > ${sinds} and van <= ${nu}
      union select partij_id from verwerkingsrecht where zvh_id = ${zvh} and van > ${sinds} and van <= ${nu}
    )
    select distinct l.casus_id from leiding l join begonnen b on b.partij_id = l.partij_id where l.zvh_id = ${zvh}
    union
    select distinct r.casus_id from inzagerecht r join begonnen b on b.partij_id::text = r.lezer
      where r.zvh_id = ${zvh} and r.objectsoort = 'casus' and r.facet = ''`.execute(c.trx)
  return rows.map((r) => r.casusId)
}
