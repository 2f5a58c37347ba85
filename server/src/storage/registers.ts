import type { CasusId, Datum, Fase, PartijId } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Partijbeeld, Register, Telling } from '../ports/store.ts'
import type { Verbinding } from './connection.ts'

/** The registers of the house and what belongs to no single casus, as `casushuis_lijst`. */
export function maakRegister(v: Verbinding): Register {
  const { zvh, nu, medewerker } = v.zetting
  const mensen = async (
    rollen: readonly ('partijmedewerker' | 'procesregisseur' | 'ondersteuner')[],
    partij: PartijId | null,
  ) => {
    await v.als('casushuis_lijst')
    return v.trx
      .selectFrom('medewerker')
      .select(['id', 'naam', 'rol', 'partijId'])
      .where('zvhId', '=', zvh)
      .where('rol', 'in', rollen)
      .where('partijId', partij ? '=' : 'is', partij)
      .orderBy('naam')
      .execute()
  }
  return {
    async partijen() {
      await v.als('casushuis_lijst')
      const { rows } = await sql<Partijbeeld>`${partijenSql(zvh)}`.execute(v.trx)
      return rows
    },
    collegas: (partij) =>
      partij ? mensen(['partijmedewerker'], partij) : mensen(['procesregisseur', 'ondersteuner'], null),
    procesregie: () => mensen(['procesregisseur', 'ondersteuner'], null),
    async datCheck(casus) {
      await v.als('casushuis_lijst')
      const rijen = await v.trx
        .selectFrom('datIndex as eigen')
        .innerJoin('datIndex as ander', (j) =>
          j.onRef('ander.zvhId', '=', 'eigen.zvhId').onRef('ander.blindeIndex', '=', 'eigen.blindeIndex'),
        )
        .innerJoin('casus as c', (j) => j.onRef('c.zvhId', '=', 'ander.zvhId').onRef('c.id', '=', 'ander.casusId'))
        .select('c.procesregisseurId')
        .distinct()
        .where('eigen.zvhId', '=', zvh)
        .where('eigen.casusId', '=', casus)
        .where('ander.casusId', '<>', casus)
        .where('c.gearchiveerdOp', 'is', null)
        .execute()
      return rijen.map((r) => r.procesregisseurId)
    },
    async recenteHandelingen(handeling, sinds) {
      await v.als('casushuis_lijst')
      const { aantal } = await v.trx
        .selectFrom('logboek')
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .where('zvhId', '=', zvh)
        .where('medewerkerId', '=', medewerker)
        .where('handeling', '=', handeling)
        .where('op', '>', sinds)
        .executeTakeFirstOrThrow()
      return aantal
    },
    async kalender() {
      await v.als('casushuis_lijst')
      const rijen = await v.trx
        .selectFrom('casus')
        .select(['id', 'afschalingOp', 'gearchiveerdOp'])
        .where('zvhId', '=', zvh)
        .where('afschalingOp', 'is not', null)
        .execute()
      return rijen.flatMap(({ id, afschalingOp, gearchiveerdOp }) =>
        afschalingOp ? [{ casus: id, besluitOp: afschalingOp, gearchiveerd: gearchiveerdOp !== null }] : [],
      )
    },
    async herzieningen(sinds) {
      await v.als('casushuis_lijst')
      const { rows } = await sql<{ casusId: CasusId }>`
        with begonnen as (
          select partij_id from bevoegdheidsverlening where zvh_id = ${zvh} and van > ${sinds} and van <= ${nu}
          union select partij_id from verwerkingsrecht where zvh_id = ${zvh} and van > ${sinds} and van <= ${nu}
        )
        select distinct l.casus_id from leiding l join begonnen b on b.partij_id = l.partij_id where l.zvh_id = ${zvh}
        union
        select distinct r.casus_id from inzagerecht r join begonnen b on b.partij_id::text = r.lezer
          where r.zvh_id = ${zvh} and r.objectsoort = 'casus'`.execute(v.trx)
      return rows.map((r) => r.casusId)
    },
    async kalenderOp() {
      await v.als('casushuis_lijst')
      const { kalenderOp } = await v.trx
        .selectFrom('zvh')
        .select('kalenderOp')
        .where('id', '=', zvh)
        .executeTakeFirstOrThrow()
      return kalenderOp
    },
    async legtKalenderVast() {
      await v.als('casushuis_lijst')
      await v.trx.updateTable('zvh').set({ kalenderOp: nu }).where('id', '=', zvh).execute()
    },
    async telling() {
      await v.als('casushuis_lijst')
      const { rows } = await sql<{
        fase: Fase
        besluitOp: Datum | null
        soort: 'aanpak' | 'bepalen' | null
        aantal: number
      }>`
        select fase, afschaling_op as besluit_op, overlegsoort as soort, count(*) as aantal
        from casus where zvh_id = ${zvh} group by fase, afschaling_op, overlegsoort`.execute(v.trx)
      return telOp(rows)
    },
  }
}

function telOp(
  rijen: readonly { fase: Fase; besluitOp: Datum | null; soort: 'aanpak' | 'bepalen' | null; aantal: number }[],
): Telling {
  return {
    perFase: rijen.map(({ fase, besluitOp, aantal }) => ({ fase, besluitOp, aantal })),
    perOverlegsoort: rijen.flatMap(({ soort, aantal }) => (soort ? [{ soort, aantal }] : [])),
  }
}

const partijenSql = (zvh: string) => sql`
  select p.id, p.naam, p.publiek,
    coalesce((
      select json_agg(json_build_object('id', t.id, 'naam', t.naam, 'grondslag', t.grondslag,
        'geldig', json_build_object('van', iso(t.van), 'tot', iso(t.tot))) order by t.naam)
      from taak t where t.zvh_id = p.zvh_id and t.partij_id = p.id), '[]') as taken,
    coalesce((
      select json_agg(json_build_object('soort', r.soort, 'toelichting', r.toelichting, 'vastgelegdDoor', m.naam,
        'geldig', json_build_object('van', iso(r.van), 'tot', iso(r.tot))) order by r.soort, r.van)
      from verwerkingsrecht r join medewerker m on m.zvh_id = r.zvh_id and m.id = r.vastgelegd_door
      where r.zvh_id = p.zvh_id and r.partij_id = p.id), '[]') as rechten,
    coalesce((
      select json_agg(json_build_object('id', b.id, 'bevoegdheden', b.bevoegdheden,
        'geldig', json_build_object('van', iso(b.van), 'tot', iso(b.tot)),
        'ingetrokkenOp', iso(b.ingetrokken_op), 'vastgelegdDoor', m.naam) order by b.van desc)
      from bevoegdheidsverlening b join medewerker m on m.zvh_id = b.zvh_id and m.id = b.vastgelegd_door
      where b.zvh_id = p.zvh_id and b.partij_id = p.id), '[]') as bevoegdheidsverleningen
  from partij p where p.zvh_id = ${zvh} order by p.naam`
