import type { CasusId, Tijdstip } from '@casushuis/handvat'
import { type ExpressionBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Kalendergang, KalenderStore, Kalenderstop } from '../ports/kalender.ts'
import type { Connection } from './connection.ts'
import { afrondingJson, afschalingJson } from './einde.ts'
import { type Fields, iso } from './json.ts'
import type { Schema } from './schema.ts'

/** What the house does by itself as time goes by, as `casushuis_lijst`. */
export function kalenderStore(c: Connection): KalenderStore {
  return {
    kalender: () => endings(c),
    async begonnenOverleggen() {
      await c.actAs('casushuis_lijst')
      return c.trx
        .selectFrom('overleg')
        .select(['casusId as casus', 'begonnenOp'])
        .where('zvhId', '=', c.setting.zvh)
        .where('stand', '=', 'bezig')
        .execute()
    },
    async heropende() {
      await c.actAs('casushuis_lijst')
      const rows = await c.trx
        .selectFrom('overleg as o')
        .innerJoin('casus as c', (j) => j.onRef('c.zvhId', '=', 'o.zvhId').onRef('c.id', '=', 'o.casusId'))
        .select('o.casusId')
        .distinct()
        .where('o.zvhId', '=', c.setting.zvh)
        .where('o.heropend', 'is not', null)
        .where('c.fase', '=', 'casusoverleg')
        .execute()
      return rows.map((r) => r.casusId)
    },
    herzieningen: (sinds) => herzieningen(c, sinds),
    kalenderstand: () => kalenderstand(c),
    async legtKalenderVast() {
      await c.actAs('casushuis_lijst')
      await c.trx.updateTable('zvh').set({ kalenderOp: c.setting.nu }).where('id', '=', c.setting.zvh).execute()
    },
    async verzetKlok(dagen) {
      await c.actAs('casushuis_lijst')
      await c.trx
        .updateTable('klok')
        .set((q) => ({ verzetDagen: q('verzetDagen', '+', dagen) }))
        .execute()
    },
    ...stopStore(c),
    ...runStore(c),
  }
}

type StopStore = Pick<
  KalenderStore,
  'kalenderstop' | 'zetKalenderstop' | 'bevestigtKalenderstop' | 'heftKalenderstopOp'
>

function stopStore(c: Connection): StopStore {
  const { zvh, nu, medewerker } = c.setting
  return {
    async kalenderstop() {
      await c.actAs('casushuis_lijst')
      return c.trx
        .selectFrom('kalenderstop')
        .select(['reden', 'sinds', 'nu', 'andereKlok', 'vorige', 'archiveren', 'vernietigen', 'bevestigdOp'])
        .where('zvhId', '=', zvh)
        .forUpdate()
        .executeTakeFirst()
    },
    zetKalenderstop: (stop) => storeStop(c, stop),
    async bevestigtKalenderstop() {
      await c.actAs('casushuis_lijst')
      await c.trx
        .updateTable('kalenderstop')
        .set({ bevestigdOp: nu, bevestigdDoor: medewerker })
        .where('zvhId', '=', zvh)
        .execute()
    },
    async heftKalenderstopOp() {
      await c.actAs('casushuis_lijst')
      await c.trx.deleteFrom('kalenderstop').where('zvhId', '=', zvh).execute()
    },
  }
}

const stopJson = (e: ExpressionBuilder<Schema & { s: Schema['kalenderstop'] }, 's'>) =>
  jsonBuildObject({
    reden: e.ref('s.reden'),
    sinds: iso(e.ref('s.sinds')),
    nu: iso(e.ref('s.nu')),
    andereKlok: iso(e.ref('s.andereKlok')),
    vorige: iso(e.ref('s.vorige')),
    archiveren: e.ref('s.archiveren'),
    vernietigen: e.ref('s.vernietigen'),
    bevestigdOp: iso(e.ref('s.bevestigdOp')),
  } satisfies Fields<Kalenderstop>).as('stop')

const runJson = (e: ExpressionBuilder<Schema & { g: Schema['kalendergang'] }, 'g'>) =>
  jsonBuildObject({
    begonnenOp: iso(e.ref('g.begonnenOp')),
    totaal: e.ref('g.totaal'),
    gedaan: e.ref('g.gedaan'),
  } satisfies Fields<Kalendergang>).as('gang')

function runStore(c: Connection): Pick<KalenderStore, 'kalenderbeeld' | 'zetKalendergang'> {
  const { zvh } = c.setting
  return {
    async kalenderbeeld() {
      await c.actAs('casushuis_lijst')
      return c.trx
        .selectFrom('zvh as z')
        .select((q) => [
          q.selectFrom('kalenderstop as s').whereRef('s.zvhId', '=', 'z.id').select(stopJson).as('stop'),
          q.selectFrom('kalendergang as g').whereRef('g.zvhId', '=', 'z.id').select(runJson).as('gang'),
        ])
        .where('z.id', '=', zvh)
        .executeTakeFirstOrThrow()
    },
    async zetKalendergang(gang) {
      await c.actAs('casushuis_lijst')
      if (gang === null) await c.trx.deleteFrom('kalendergang').where('zvhId', '=', zvh).execute()
      else
        await c.trx
          .insertInto('kalendergang')
          .values({ ...gang, zvhId: zvh })
          .onConflict((o) => o.column('zvhId').doUpdateSet(gang))
          .execute()
    },
  }
}

/** Since when stays as it was; what was confirmed was seen before this. */
async function storeStop(c: Connection, stop: Parameters<StopStore['zetKalenderstop']>[0]): Promise<void> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  const seen = { ...stop, bevestigdOp: null, bevestigdDoor: null }
  await c.trx
    .insertInto('kalenderstop')
    .values({ ...seen, zvhId: zvh, sinds: nu })
    .onConflict((o) => o.column('zvhId').doUpdateSet(seen))
    .execute()
}

async function kalenderstand(c: Connection): ReturnType<KalenderStore['kalenderstand']> {
  await c.actAs('casushuis_lijst')
  const { zvh } = c.setting
  const { kalenderOp, aandeel, ondergrens, casussen } = await c.trx
    .selectFrom('zvh')
    .select(['kalenderOp', 'kalenderAandeel as aandeel', 'kalenderOndergrens as ondergrens'])
    .select((q) =>
      q
        .selectFrom('casus')
        .where('zvhId', '=', zvh)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('casussen'),
    )
    .where('id', '=', zvh)
    .executeTakeFirstOrThrow()
  return { kalenderOp, casussen: casussen ?? 0, grens: { aandeel, ondergrens } }
}

async function endings(c: Connection): ReturnType<KalenderStore['kalender']> {
  await c.actAs('casushuis_lijst')
  const rows = await c.trx
    .selectFrom('casus as c')
    .select(['c.id as casus', 'c.gearchiveerdOp', afschalingJson.as('afschaling'), afrondingJson.as('afronding')])
    .where('c.zvhId', '=', c.setting.zvh)
    .where((q) => q.or([q('c.afschalingOp', 'is not', null), q('c.afgerondOp', 'is not', null)]))
    .execute()
  return rows.map(({ gearchiveerdOp, ...rij }) => ({ ...rij, gearchiveerd: gearchiveerdOp !== null }))
}

async function herzieningen(c: Connection, sinds: Tijdstip): Promise<readonly CasusId[]> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  const { rows } = await sql<{ casusId: CasusId }>`
    with begonnen as (
      select partij_id from bevoegdheidsverlening where zvh_id = ${zvh} and van > ${sinds} and van <= ${nu}
      union select partij_id from bevoegdheidsverlening where zvh_id = ${zvh} and tot > ${sinds} and tot <= ${nu}
      union select partij_id from verwerkingsrecht where zvh_id = ${zvh} and van > ${sinds} and van <= ${nu}
      union select partij_id from convenant where zvh_id = ${zvh} and van > ${sinds} and van <= ${nu}
      union select partij_id from convenant where zvh_id = ${zvh} and tot > ${sinds} and tot <= ${nu}
      union select partij_id from taak where zvh_id = ${zvh} and van > ${sinds} and van <= ${nu}
      union select partij_id from taak where zvh_id = ${zvh} and tot > ${sinds} and tot <= ${nu}
    )
    select distinct l.casus_id from leiding l join begonnen b on b.partij_id = l.partij_id where l.zvh_id = ${zvh}
    union
    select id from casus where zvh_id = ${zvh} and fase = 'casusoverleg' and exists (
      select 1 from huisregel where zvh_id = ${zvh} and soort in ('inzageVooraf', 'zorgvuldigheidsafspraken') and van > ${sinds} and van <= ${nu})
    union
    select casus_id from partijtoets where zvh_id = ${zvh} and tot > ${sinds} and tot <= ${nu}
    union
    select distinct r.casus_id from inzagerecht r join begonnen b on b.partij_id::text = r.lezer
      where r.zvh_id = ${zvh} and r.objectsoort = 'casus' and r.facet = ''`.execute(c.trx)
  return rows.map((r) => r.casusId)
}
