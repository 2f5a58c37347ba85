import { randomUUID } from 'node:crypto'
import type { BevoegdheidsverleningId, CasusId } from '@casushuis/handvat'
import { type InsertObject, sql, type UpdateObject } from 'kysely'
import { chainOf, firstHash, hashOf } from '../logboek/chain.ts'
import type { Logrecord } from '../ports/logboek.ts'
import type { Deel } from '../ports/rows.ts'
import type { Inzagerecht, Werk, Werkregel } from '../ports/store.ts'
import { eigenToewijzing, type Verbinding } from './connection.ts'
import { leesFeiten, leesHuis } from './feiten/read.ts'
import type { Schema } from './schema.ts'
import { verzegelVelden } from './sealing.ts'

/** Loading feiten and writing, as `casushuis_werk`. */
export function maakWerk(v: Verbinding): Werk {
  const { zvh, nu, medewerker } = v.zetting
  const wie = { zvhId: zvh, vastgelegdDoor: medewerker }
  return {
    async findCasus(casusnummer) {
      await v.als('casushuis_lijst')
      const { lezer } = v.zetting
      const { rows } = await sql<{ id: CasusId }>`
        select c.id from casus c
        where c.zvh_id = ${zvh} and c.casusnummer = ${casusnummer} and (
          exists (select 1 from toewijzing where casus_id = c.id and ${eigenToewijzing(v)})
          or ${lezer === 'manager'} and exists (
            select 1 from inzagerecht r
            where r.zvh_id = c.zvh_id and r.casus_id = c.id and r.lezer = ${lezer} and r.objectsoort = 'casus'))
      `.execute(v.trx)
      return rows[0]?.id
    },
    huis: (slot = null) => leesHuis(v, slot),
    feiten: (casus, vergrendel) => leesFeiten(v, casus, vergrendel),
    async casusrij(casus) {
      await v.als('casushuis_werk', casus)
      return v.trx.selectFrom('casus').selectAll().where('id', '=', casus).executeTakeFirstOrThrow()
    },
    async toewijzingen(casus) {
      await v.als('casushuis_werk', casus)
      return v.trx.selectFrom('toewijzing').selectAll().where('casusId', '=', casus).orderBy('van').execute()
    },
    async opent(rij, leiding) {
      await v.sleutels.maak(zvh, rij.id)
      v.nieuw.push(rij.id)
      await v.als('casushuis_werk', rij.id)
      await v.trx
        .insertInto('casus')
        .values({ ...rij, zvhId: zvh })
        .execute()
      await v.trx
        .insertInto('leiding')
        .values({ ...leiding, volgnummer: 1, zvhId: zvh, casusId: rij.id })
        .execute()
    },
    async wijzigtCasus(casus, velden) {
      await v.als('casushuis_werk', casus)
      // Named one by one: a field that came along unseen, such as the phase, is not written.
      const { overlegsoort, casusregisseurId } = velden
      await v.trx.updateTable('casus').set({ overlegsoort, casusregisseurId }).where('id', '=', casus).execute()
    },
    async zetFase(casus, fase, afschalingOp) {
      await v.als('casushuis_werk', casus)
      await v.trx.updateTable('casus').set({ fase, afschalingOp }).where('id', '=', casus).execute()
    },
    async archiveert(casus, op) {
      await v.als('casushuis_werk', casus)
      await v.trx.updateTable('casus').set({ gearchiveerdOp: op }).where('id', '=', casus).execute()
    },
    async leidt(casus, leiding) {
      await v.als('casushuis_werk', casus)
      await v.trx
        .insertInto('leiding')
        .values({
          ...leiding,
          zvhId: zvh,
          casusId: casus,
          volgnummer: sql`(select max(volgnummer) + 1 from leiding where casus_id = ${casus})`,
        })
        .execute()
    },
    async voegtToe(deel, casus, rij) {
      await v.als('casushuis_werk', casus)
      const velden = await verzegelVelden(v, deel, casus, rij.id, rij)
      const waarden = { ...velden, zvhId: zvh, casusId: casus } as unknown as InsertObject<Schema, Deel>
      await v.trx
        .insertInto(deel as Deel)
        .values(waarden)
        .execute()
    },
    async wijzigt(deel, casus, id, wijziging) {
      await v.als('casushuis_werk', casus)
      const velden = await verzegelVelden(v, deel, casus, id, wijziging as object)
      const waarden = velden as unknown as UpdateObject<Schema, Deel>
      await v.trx
        .updateTable(deel as Deel)
        .set(waarden)
        .where('casusId', '=', casus)
        .where('id', '=', id as never)
        .execute()
    },
    async verwijdert(deel, casus, ids) {
      if (ids.length === 0) return
      await v.als('casushuis_werk', casus)
      await v.trx
        .deleteFrom(deel)
        .where('casusId', '=', casus)
        .where('id', 'in', ids as never)
        .execute()
    },
    async wijstToe(casus, rij) {
      await v.als('casushuis_werk', casus)
      await v.trx
        .insertInto('toewijzing')
        .values({ ...rij, zvhId: zvh, casusId: casus })
        .execute()
    },
    async beeindigtToewijzing(casus, id, tot) {
      await v.als('casushuis_werk', casus)
      await v.trx.updateTable('toewijzing').set({ tot }).where('casusId', '=', casus).where('id', '=', id).execute()
    },
    async indexeert(casus, wegen) {
      await v.als('casushuis_werk', casus)
      for (const { waarde, gegeven } of wegen) {
        const blindeIndex = await v.sleutels.blindeIndex(zvh, waarde)
        const rij = { zvhId: zvh, casusId: casus, gegevenId: gegeven, blindeIndex }
        await v.trx.insertInto('datIndex').values(rij).execute()
      }
    },
    async verlegt(casus, { waarde, gegeven }) {
      await v.als('casushuis_werk', casus)
      const blindeIndex = await v.sleutels.blindeIndex(zvh, waarde)
      await v.trx.updateTable('datIndex').set({ blindeIndex }).where('gegevenId', '=', gegeven).execute()
    },
    async verbergt(casus) {
      await v.als('casushuis_werk', casus)
      await v.trx.deleteFrom('datIndex').where('casusId', '=', casus).execute()
    },
    legtInzageVast: (casus, rechten, werk) => legInzageVast(v, casus, rechten, werk),
    async vernietigt(casus, maand, grond) {
      await v.als('casushuis_werk', casus)
      const { aantal } = await v.trx
        .selectFrom('gegeven')
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .where('casusId', '=', casus)
        .executeTakeFirstOrThrow()
      await v.trx
        .insertInto('vernietiging')
        .values({ zvhId: zvh, id: randomUUID(), maand, grond, aantalGegevens: aantal })
        .execute()
      await v.trx.insertInto('teVernietigenSleutel').values({ zvhId: zvh, casusId: casus }).execute()
      await v.trx.deleteFrom('casus').where('id', '=', casus).execute()
      v.vernietigd = true
    },
    schrijftLog: (record) => schrijfLog(v, record),
    async medewerkers(ids) {
      if (ids.length === 0) return []
      await v.als('casushuis_werk')
      return v.trx
        .selectFrom('medewerker')
        .select(['id', 'naam', 'rol', 'partijId'])
        .where('zvhId', '=', zvh)
        .where('id', 'in', [...new Set(ids)])
        .execute()
    },
    async contactpersonen(partij) {
      await v.als('casushuis_werk')
      return v.trx
        .selectFrom('medewerker')
        .select(['id', 'naam', 'rol', 'partijId'])
        .where('zvhId', '=', zvh)
        .where('partijId', '=', partij)
        .where('contactpersoon', '=', true)
        .execute()
    },
    async casussenMet(partij) {
      await v.als('casushuis_lijst')
      const rijen = await v.trx
        .selectFrom('leiding')
        .select('casusId')
        .where('zvhId', '=', zvh)
        .where('partijId', '=', partij)
        .union(
          v.trx
            .selectFrom('inzagerecht')
            .select('casusId')
            .where('zvhId', '=', zvh)
            .where('lezer', '=', partij)
            .where('objectsoort', '=', 'casus'),
        )
        .execute()
      return rijen.map((r) => r.casusId)
    },
    async verleentBevoegdheid(partij, soorten, { van, tot }) {
      const id = randomUUID() as string as BevoegdheidsverleningId
      await v.als('casushuis_werk')
      await v.trx
        .insertInto('bevoegdheidsverlening')
        .values({
          ...wie,
          id,
          partijId: partij,
          bevoegdheden: soorten,
          van,
          tot,
          ingetrokkenOp: null,
          intrekkingReden: null,
        })
        .execute()
      return id
    },
    async trektBevoegdheidIn(id, reden) {
      await v.als('casushuis_werk')
      await v.trx
        .updateTable('bevoegdheidsverlening')
        .set({ ingetrokkenOp: nu, intrekkingReden: reden })
        .where('zvhId', '=', zvh)
        .where('id', '=', id)
        .where('ingetrokkenOp', 'is', null)
        .execute()
    },
    async legtRechtVast(partij, soort, { van, tot }, toelichting) {
      const id = randomUUID()
      await v.als('casushuis_werk')
      await v.trx
        .insertInto('verwerkingsrecht')
        .values({ ...wie, id, partijId: partij, soort, van, tot, toelichting })
        .execute()
      return id
    },
  }
}

/** Stores the difference between what the rulebook says now and what it said before. */
async function legInzageVast(
  v: Verbinding,
  casus: CasusId,
  rechten: readonly Inzagerecht[],
  werk: readonly Werkregel[],
): Promise<void> {
  const { zvh, nu } = v.zetting
  await v.als('casushuis_werk', casus)
  await sql`
    with gewenst as (
      select * from json_to_recordset(${JSON.stringify(rechten)}::json) as x(
        lezer text, "objectId" uuid, objectsoort text, soort text, regel text, "geldigTot" timestamptz, persoonlijk boolean)
    ), weg as (
      delete from inzagerecht i where i.casus_id = ${casus}
        and not exists (select 1 from gewenst g where g.lezer = i.lezer and g."objectId" = i.object_id)
    )
    insert into inzagerecht
      (zvh_id, casus_id, lezer, object_id, objectsoort, soort, regel, geldig_tot, persoonlijk, bijgewerkt_op)
    select ${zvh}, ${casus}, lezer, "objectId", objectsoort, soort, regel, "geldigTot", persoonlijk,
      case when objectsoort = 'casus' then ${nu}::timestamptz end
    from gewenst
    on conflict (zvh_id, lezer, object_id) do update
      set soort = excluded.soort, regel = excluded.regel, geldig_tot = excluded.geldig_tot, persoonlijk = excluded.persoonlijk
      where (inzagerecht.soort, inzagerecht.regel, inzagerecht.geldig_tot, inzagerecht.persoonlijk)
        is distinct from (excluded.soort, excluded.regel, excluded.geldig_tot, excluded.persoonlijk)`.execute(v.trx)
  await sql`
    with gewenst as (
      select * from json_to_recordset(${JSON.stringify(werk)}::json) as x(
        lezer text, soort text, "objectId" uuid, deadline date)
    ), weg as (
      delete from werk w where w.casus_id = ${casus} and not exists (
        select 1 from gewenst g where g.lezer = w.lezer and g.soort = w.soort and g."objectId" = w.object_id)
    )
    insert into werk (zvh_id, casus_id, lezer, soort, object_id, deadline)
    select ${zvh}, ${casus}, lezer, soort, "objectId", deadline from gewenst
    on conflict (zvh_id, lezer, soort, object_id) do update set deadline = excluded.deadline
      where werk.deadline is distinct from excluded.deadline`.execute(v.trx)
}

/** Appends one record to its chain; the head of the chain is locked until the end of the transaction. */
async function schrijfLog(v: Verbinding, record: Logrecord): Promise<void> {
  const { zvh } = v.zetting
  const keten = chainOf(record)
  await v.als('casushuis_werk', record.casus ?? undefined)
  const kop = await v.trx
    .insertInto('logboekKop')
    .values({ zvhId: zvh, keten, volgnummer: 0, hash: firstHash })
    .onConflict((c) => c.columns(['zvhId', 'keten']).doUpdateSet({ keten }))
    .returning(['volgnummer', 'hash'])
    .executeTakeFirstOrThrow()
  const volgnummer = Number(kop.volgnummer) + 1
  const hash = hashOf(kop.hash, { zvh, keten, volgnummer }, record)
  await v.trx
    .with('kop', (db) =>
      db.updateTable('logboekKop').set({ volgnummer, hash }).where('zvhId', '=', zvh).where('keten', '=', keten),
    )
    .insertInto('logboek')
    .values({
      zvhId: zvh,
      keten,
      volgnummer,
      op: record.op,
      medewerkerId: record.medewerker,
      rol: record.rol,
      partijId: record.partij,
      namensId: record.namens,
      casusId: record.casus,
      objecten: record.objecten,
      handeling: record.handeling,
      soort: record.soort,
      doel: record.doel,
      taak: record.taak,
      grondslag: record.grondslag,
      besluit: record.besluit,
      regelboek: record.regelboek,
      regels: record.regels,
      zichtbaarVoor: record.zichtbaarVoor,
      vorigeHash: kop.hash,
      hash,
    })
    .execute()
  if (record.casus === null || record.zichtbaarVoor.length === 0) return
  await v.trx
    .updateTable('inzagerecht')
    .set({ bijgewerktOp: record.op })
    .where('casusId', '=', record.casus)
    .where('objectsoort', '=', 'casus')
    .where('lezer', 'in', record.zichtbaarVoor)
    .execute()
}
