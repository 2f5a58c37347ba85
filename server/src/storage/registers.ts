import type { Datum, PartijId } from '@casushuis/handvat'
import { type Expression, sql, type UpdateObject } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { NieuweVerlening, NieuwRecht, Partijbeeld, RegisterStore } from '../ports/registers.ts'
import type { Connection } from './connection.ts'
import { dossier, thisZvh } from './feiten/dossier.ts'
import { geldig } from './feiten/huis.ts'
import { readHuis, recallHuis } from './feiten/read.ts'
import { huisregelStore } from './huisregels.ts'
import { type Fields, iso, jsonList } from './json.ts'
import { genomenBesluit, mandaatbesluit } from './mandaatbesluit.ts'
import type { Schema } from './schema.ts'

/** The registers of the house: built on and changed as `casushuis_werk`, listed as `casushuis_lijst`. */
export function registerStore(c: Connection): RegisterStore {
  return {
    huis: (slot = null) => (slot === null ? recallHuis(c) : readHuis(c, slot)),
    partijen: () => listPartijen(c),
    verleentBevoegdheid: (verlening) => addVerlening(c, verlening),
    async trektBevoegdheidIn(id, reden) {
      await c.actAs('casushuis_werk')
      await c.trx
        .updateTable('bevoegdheidsverlening')
        .set({ ingetrokkenOp: c.setting.nu, ingetrokkenDoor: c.setting.medewerker, intrekkingReden: reden })
        .where('zvhId', '=', c.setting.zvh)
        .where('id', '=', id)
        .where('ingetrokkenOp', 'is', null)
        .execute()
    },
    ...rechtStore(c),
    ...huisregelStore(c),
  }
}

function rechtStore(
  c: Connection,
): Pick<RegisterStore, 'legtRechtVast' | 'findRecht' | 'bevestigtRecht' | 'trektRechtIn'> {
  const { zvh, nu, medewerker } = c.setting
  const change = async (id: string, set: UpdateObject<Schema, 'verwerkingsrecht'>) => {
    await c.actAs('casushuis_werk')
    await c.trx.updateTable('verwerkingsrecht').set(set).where('zvhId', '=', zvh).where('id', '=', id).execute()
  }
  return {
    legtRechtVast: (recht) => addRecht(c, recht),
    async findRecht(id) {
      await c.actAs('casushuis_werk')
      const found = c.trx.selectFrom('verwerkingsrecht').where('zvhId', '=', zvh).where('id', '=', id)
      return found.select(['partijId as partij', 'vastgelegdDoor', 'bevestigdOp', 'ingetrokkenOp']).executeTakeFirst()
    },
    bevestigtRecht: (id, bevinding) => change(id, { bevestigdOp: nu, bevestigdDoor: medewerker, bevinding }),
    trektRechtIn: (id, reden) => change(id, { ingetrokkenOp: nu, ingetrokkenDoor: medewerker, intrekkingReden: reden }),
  }
}

/** A mandate that nobody withdrew, with the decision that it rests on. */
export function verleningrij({
  bevoegdheden,
  besluit,
  waaromEerder,
}: Omit<NieuweVerlening, 'id' | 'partij' | 'geldig'>) {
  const { dag, kenmerk, ondertekenaar } = besluit
  const genomen = { besluitDag: dag, besluitKenmerk: kenmerk, besluitOndertekenaar: ondertekenaar }
  return {
    ...{ bevoegdheden, ...genomen, waaromEerder },
    ...{ ingetrokkenOp: null, ingetrokkenDoor: null, intrekkingReden: null },
  }
}

async function addVerlening(c: Connection, verlening: NieuweVerlening): Promise<void> {
  const { id, partij, geldig: periode } = verlening
  await c.actAs('casushuis_werk')
  await c.trx
    .insertInto('bevoegdheidsverlening')
    .values({ ...by(c), id, partijId: partij, ...periode, ...verleningrij(verlening) })
    .execute()
}

async function addRecht(c: Connection, { partij, geldig: periode, ...recht }: NieuwRecht): Promise<void> {
  await c.actAs('casushuis_werk')
  await c.trx
    .insertInto('verwerkingsrecht')
    .values({ ...by(c), ...recht, ...unconfirmed, partijId: partij, ...periode })
    .execute()
}

/** A right that nobody else looked at yet. */
const unconfirmed = {
  ...{ bevestigdOp: null, bevestigdDoor: null, bevinding: null },
  ...{ ingetrokkenOp: null, ingetrokkenDoor: null, intrekkingReden: null },
}

/** In which house, and who recorded it. */
const by = ({ setting }: Connection) => ({ zvhId: setting.zvh, vastgelegdDoor: setting.medewerker })

async function listPartijen(c: Connection): Promise<readonly Partijbeeld[]> {
  await c.actAs('casushuis_lijst')
  return c.trx
    .selectFrom('partij as p')
    .leftJoin('medewerker as v', (j) => j.onRef('v.zvhId', '=', 'p.zvhId').onRef('v.id', '=', 'p.vastgelegdDoor'))
    .where('p.zvhId', '=', c.setting.zvh)
    .select((q) => [
      ...([
        'p.id',
        'p.versie',
        'p.naam',
        'p.publiek',
        'p.bron',
        'p.sjabloon',
        'p.vastgelegdOp',
        'v.naam as vastgelegdDoor',
      ] as const),
      wijzigingen(q.ref('p.id')).as('wijzigingen'),
      geschrapt(q.ref('p.id')).as('geschrapt'),
      convenanten(q.ref('p.id')).as('convenanten'),
      verstrekkingsbesluiten(q.ref('p.id')).as('verstrekkingsbesluiten'),
      koppelingen(q.ref('p.id')).as('koppelingen'),
      taken(q.ref('p.id')).as('taken'),
      rechten(q.ref('p.id')).as('rechten'),
      verleningen(q.ref('p.id')).as('bevoegdheidsverleningen'),
    ])
    .orderBy('p.naam')
    .execute()
}

/** What stood there of a partij before, the newest first. */
function wijzigingen(partij: Expression<PartijId>) {
  return dossier
    .selectFrom('partijwijziging as w')
    .innerJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'w.zvhId').onRef('m.id', '=', 'w.door'))
    .where('w.zvhId', '=', thisZvh)
    .where('w.partijId', '=', partij)
    .where('w.taakId', 'is', null)
    .select((q) => {
      const wijziging = jsonBuildObject({
        tijdstip: iso(q.ref('w.op')),
        door: q.ref('m.naam'),
        naam: sql<string>`w.eerder ->> 'naam'`,
        publiek: sql<boolean>`(w.eerder ->> 'publiek')::boolean`,
      } satisfies Fields<Partijbeeld['wijzigingen'][number]>)
      return jsonList(wijziging, sql`w.op desc`).as('list')
    })
    .$asScalar()
}

/** What a jurist struck of what is proposed for its kind. */
function geschrapt(partij: Expression<PartijId>) {
  return dossier
    .selectFrom('geschraptVoorstel as g')
    .where('g.zvhId', '=', thisZvh)
    .where('g.partijId', '=', partij)
    .select((q) => {
      const schrapping = jsonBuildObject({
        voorstel: q.ref('g.voorstel'),
        getoetst: jsonBuildObject({ door: q.ref('g.getoetstDoor'), dag: q.ref('g.getoetstOp') }),
      } satisfies Fields<Partijbeeld['geschrapt'][number]>)
      return jsonList(schrapping, q.ref('g.voorstel')).as('list')
    })
    .$asScalar()
}

function convenanten(partij: Expression<PartijId>) {
  return dossier
    .selectFrom('convenant as c')
    .innerJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'c.zvhId').onRef('m.id', '=', 'c.vastgelegdDoor'))
    .leftJoin('medewerker as b', (j) => j.onRef('b.zvhId', '=', 'c.zvhId').onRef('b.id', '=', 'c.beeindigdDoor'))
    .where('c.zvhId', '=', thisZvh)
    .where('c.partijId', '=', partij)
    .select((q) => {
      const convenant = jsonBuildObject({
        id: q.ref('c.id'),
        versie: q.ref('c.versie'),
        geldig: geldig(q.ref('c.van'), q.ref('c.tot')),
        besluit: mandaatbesluit({
          dag: q.ref('c.besluitDag'),
          kenmerk: q.ref('c.besluitKenmerk'),
          ondertekenaar: q.ref('c.besluitOndertekenaar'),
        }),
        waaromEerder: q.ref('c.waaromEerder'),
        vastgelegdDoor: q.ref('m.naam'),
        beeindigdOp: iso(q.ref('c.beeindigdOp')),
        beeindigdDoor: q.ref('b.naam'),
      } satisfies Fields<Partijbeeld['convenanten'][number]>)
      return jsonList(convenant, sql`c.van desc`).as('list')
    })
    .$asScalar()
}

function verstrekkingsbesluiten(partij: Expression<PartijId>) {
  return dossier
    .selectFrom('verstrekkingsbesluit as v')
    .innerJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'v.zvhId').onRef('m.id', '=', 'v.vastgelegdDoor'))
    .leftJoin('medewerker as b', (j) => j.onRef('b.zvhId', '=', 'v.zvhId').onRef('b.id', '=', 'v.beeindigdDoor'))
    .where('v.zvhId', '=', thisZvh)
    .where('v.partijId', '=', partij)
    .select((q) => {
      const besluit = jsonBuildObject({
        ...{ id: q.ref('v.id'), versie: q.ref('v.versie'), strekking: q.ref('v.strekking') },
        geldig: geldig(q.ref('v.van'), q.ref('v.tot')),
        besluit: genomenBesluit({
          dag: q.ref('v.besluitDag'),
          kenmerk: q.ref('v.besluitKenmerk'),
          ondertekenaar: q.ref('v.besluitOndertekenaar'),
        }),
        waaromEerder: q.ref('v.waaromEerder'),
        vastgelegdDoor: q.ref('m.naam'),
        beeindigdOp: iso(q.ref('v.beeindigdOp')),
        beeindigdDoor: q.ref('b.naam'),
      } satisfies Fields<Partijbeeld['verstrekkingsbesluiten'][number]>)
      return jsonList(besluit, sql`v.van desc`).as('list')
    })
    .$asScalar()
}

function koppelingen(partij: Expression<PartijId>) {
  return dossier
    .selectFrom('koppeling as k')
    .innerJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'k.zvhId').onRef('m.id', '=', 'k.vastgelegdDoor'))
    .innerJoin('medewerker as w', (j) => j.onRef('w.zvhId', '=', 'k.zvhId').onRef('w.id', '=', 'k.verantwoordelijkeId'))
    .leftJoin('medewerker as b', (j) => j.onRef('b.zvhId', '=', 'k.zvhId').onRef('b.id', '=', 'k.beeindigdDoor'))
    .where('k.zvhId', '=', thisZvh)
    .where('k.partijId', '=', partij)
    .select((q) => {
      const koppeling = jsonBuildObject({
        ...{ id: q.ref('k.id'), versie: q.ref('k.versie'), systeem: q.ref('k.systeem'), clientId: q.ref('k.clientId') },
        verantwoordelijke: jsonBuildObject({
          ...{ id: q.ref('w.id'), naam: q.ref('w.naam'), rol: q.ref('w.rol'), partij: q.ref('w.partijId') },
          werktHier: sql<boolean>`w.beeindigd_op is null`,
        }),
        geldig: geldig(q.ref('k.van'), q.ref('k.tot')),
        besluit: genomenBesluit({
          dag: q.ref('k.besluitDag'),
          kenmerk: q.ref('k.besluitKenmerk'),
          ondertekenaar: q.ref('k.besluitOndertekenaar'),
        }),
        waaromEerder: q.ref('k.waaromEerder'),
        vastgelegdDoor: q.ref('m.naam'),
        beeindigdOp: iso(q.ref('k.beeindigdOp')),
        beeindigdDoor: q.ref('b.naam'),
      } satisfies Fields<Partijbeeld['koppelingen'][number]>)
      return jsonList(koppeling, sql`k.van desc`).as('list')
    })
    .$asScalar()
}

function taken(partij: Expression<PartijId>) {
  return dossier
    .selectFrom('taak as t')
    .innerJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 't.zvhId').onRef('m.id', '=', 't.vastgelegdDoor'))
    .leftJoin('medewerker as b', (j) => j.onRef('b.zvhId', '=', 't.zvhId').onRef('b.id', '=', 't.beeindigdDoor'))
    .where('t.zvhId', '=', thisZvh)
    .where('t.partijId', '=', partij)
    .select((q) => {
      const toets = jsonBuildObject({
        door: sql<string>`t.getoetst_door`,
        dag: sql<Datum>`t.getoetst_op`,
      })
      const taak = jsonBuildObject({
        ...{ id: q.ref('t.id'), versie: q.ref('t.versie'), naam: q.ref('t.naam'), grondslag: q.ref('t.grondslag') },
        voorstel: q.ref('t.voorstel'),
        geldig: geldig(q.ref('t.van'), q.ref('t.tot')),
        getoetst: q.case().when('t.getoetstOp', 'is', null).then(null).else(toets).end(),
        waaromEerder: q.ref('t.waaromEerder'),
        vastgelegdDoor: q.ref('m.naam'),
        beeindigdOp: iso(q.ref('t.beeindigdOp')),
        beeindigdDoor: q.ref('b.naam'),
      } satisfies Fields<Partijbeeld['taken'][number]>)
      return jsonList(taak, q.ref('t.naam'), q.ref('t.id')).as('list')
    })
    .$asScalar()
}

function rechten(partij: Expression<PartijId>) {
  return dossier
    .selectFrom('verwerkingsrecht as r')
    .innerJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'r.zvhId').onRef('m.id', '=', 'r.vastgelegdDoor'))
    .leftJoin('medewerker as b', (j) => j.onRef('b.zvhId', '=', 'r.zvhId').onRef('b.id', '=', 'r.bevestigdDoor'))
    .leftJoin('medewerker as i', (j) => j.onRef('i.zvhId', '=', 'r.zvhId').onRef('i.id', '=', 'r.ingetrokkenDoor'))
    .where('r.zvhId', '=', thisZvh)
    .where('r.partijId', '=', partij)
    .select((q) => {
      const recht = jsonBuildObject({
        id: q.ref('r.id'),
        versie: q.ref('r.versie'),
        soort: q.ref('r.soort'),
        toelichting: q.ref('r.toelichting'),
        waaromEerder: q.ref('r.waaromEerder'),
        vastgelegdDoor: q.ref('m.naam'),
        vastgelegdDoorId: q.ref('r.vastgelegdDoor'),
        geldig: geldig(q.ref('r.van'), q.ref('r.tot')),
        bevestigdOp: iso(q.ref('r.bevestigdOp')),
        bevestigdDoor: q.ref('b.naam'),
        ingetrokkenOp: iso(q.ref('r.ingetrokkenOp')),
        ingetrokkenDoor: q.ref('i.naam'),
      } satisfies Fields<Partijbeeld['rechten'][number]>)
      return jsonList(recht, q.ref('r.soort'), q.ref('r.van')).as('list')
    })
    .$asScalar()
}

function verleningen(partij: Expression<PartijId>) {
  return dossier
    .selectFrom('bevoegdheidsverlening as b')
    .innerJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'b.zvhId').onRef('m.id', '=', 'b.vastgelegdDoor'))
    .leftJoin('medewerker as i', (j) => j.onRef('i.zvhId', '=', 'b.zvhId').onRef('i.id', '=', 'b.ingetrokkenDoor'))
    .where('b.zvhId', '=', thisZvh)
    .where('b.partijId', '=', partij)
    .select((q) => {
      const verlening = jsonBuildObject({
        id: q.ref('b.id'),
        versie: q.ref('b.versie'),
        bevoegdheden: q.ref('b.bevoegdheden'),
        geldig: geldig(q.ref('b.van'), q.ref('b.tot')),
        besluit: mandaatbesluit({
          dag: q.ref('b.besluitDag'),
          kenmerk: q.ref('b.besluitKenmerk'),
          ondertekenaar: q.ref('b.besluitOndertekenaar'),
        }),
        waaromEerder: q.ref('b.waaromEerder'),
        ingetrokkenOp: iso(q.ref('b.ingetrokkenOp')),
        ingetrokkenDoor: q.ref('i.naam'),
        vastgelegdDoor: q.ref('m.naam'),
      } satisfies Fields<Partijbeeld['bevoegdheidsverleningen'][number]>)
      return jsonList(verlening, sql`b.van desc`).as('list')
    })
    .$asScalar()
}
