import { randomUUID } from 'node:crypto'
import {
  type AanwezigheidId,
  type CasusId,
  dagVan,
  type OverlegId,
  type PartijId,
  type Tijdstip,
} from '@casushuis/handvat'
import { sql, type UpdateObject } from 'kysely'
import type { CasusStore } from '../ports/casus.ts'
import type { AanwezigheidRij, CasusRij, InzetRij, LeidingRij } from '../ports/rows.ts'
import type { Vernietiging } from '../ports/slotberichten.ts'
import { listCasussen } from './casussen.ts'
import type { Connection } from './connection.ts'
import { readFeiten, recallBeeld } from './feiten/read.ts'
import { lockForMakingKeys } from './locks.ts'
import type { Schema } from './schema.ts'
import { tellDestruction } from './slotberichten.ts'

/** The casus itself, mostly as `casushuis_werk`. */
export function casusStore(c: Connection): CasusStore {
  return {
    hier: c.entered.casus,
    beeld: () => recallBeeld(c),
    async findCasusOngezien(casusnummer) {
      await c.actAs('casushuis_lijst')
      const found = c.trx.selectFrom('casus').select('id').where('zvhId', '=', c.setting.zvh)
      return (await found.where('casusnummer', '=', casusnummer).executeTakeFirst())?.id
    },
    feiten: (casus) => readFeiten(c, casus),
    async casusrij(casus) {
      await c.actAs('casushuis_werk', casus)
      return c.trx.selectFrom('casus').selectAll().where('id', '=', casus).executeTakeFirstOrThrow()
    },
    casussen: (vraag) => listCasussen(c, vraag),
    casussenMet: (partij) => casussenMet(c, partij),
    opent: (rij, leiding) => open(c, rij, leiding),
    // Named one by one: a field that came along unseen, such as the phase, is not written.
    wijzigtCasus: (casus, { overlegsoort, procesregisseurId, casusregisseurId, bijgehoudenOp, afrondingBezwaar }) =>
      change(c, casus, { overlegsoort, procesregisseurId, casusregisseurId, bijgehoudenOp, afrondingBezwaar }),
    zetFase: (casus, fase, afschalingOp) => change(c, casus, { fase, afschalingOp }),
    zetAfronding: (casus, velden) => change(c, casus, velden),
    zetTermijnen: (casus, { afwijkingArchiefOp, afwijkingVernietigenOp, herbeoordelenOp, actiefTot }) =>
      change(c, casus, { afwijkingArchiefOp, afwijkingVernietigenOp, herbeoordelenOp, actiefTot }),
    archiveert: (casus, op) => change(c, casus, { gearchiveerdOp: op }),
    legtStilstandVast: (casus, stilSinds) => change(c, casus, { stilSinds }),
    leidt: (casus, leiding) => addLeiding(c, casus, leiding),
    async aanvaardt(casus, rij) {
      await c.actAs('casushuis_werk', casus)
      await c.trx
        .insertInto('aanvaarding')
        .values({ ...rij, zvhId: c.setting.zvh, casusId: casus })
        .onConflict((o) => o.doNothing())
        .execute()
      // The deelnemer is another one for whoever looks at the table.
      await c.trx.updateTable('deelnemer').set({ rol: sql`rol` }).where('id', '=', rij.deelnemerId).execute()
    },
    async vergeetAanvaardingen(casus, deelnemers) {
      if (deelnemers.length === 0) return
      await c.actAs('casushuis_werk', casus)
      await c.trx
        .deleteFrom('aanvaarding')
        .where('casusId', '=', casus)
        .where('deelnemerId', 'in', deelnemers)
        .execute()
    },
    komtAanTafel: (casus, rij) => addAanwezige(c, casus, rij),
    verlaatTafel: (casus, id, op) => endAanwezigheid(c, casus, { id, op }),
    kiestInzet: (casus, inzet) => addInzet(c, casus, inzet),
    vernietigt: (casus, waarom) => destroy(c, casus, waarom),
  }
}

async function change(c: Connection, casus: CasusId, fields: UpdateObject<Schema, 'casus'>): Promise<void> {
  await c.actAs('casushuis_werk', casus)
  await c.trx.updateTable('casus').set(fields).where('id', '=', casus).execute()
}

async function casussenMet(c: Connection, partij: PartijId): Promise<readonly CasusId[]> {
  await c.actAs('casushuis_lijst')
  const { zvh } = c.setting
  const reads = c.trx
    .selectFrom('inzagerecht')
    .select('casusId')
    .where('zvhId', '=', zvh)
    .where('lezer', '=', partij)
    .where('objectsoort', '=', 'casus')
    .where('facet', '=', '')
  // Who lost sight of a casus may get it back by what changes now.
  const works = c.trx.selectFrom('toewijzing').select('casusId').where('zvhId', '=', zvh).where('partijId', '=', partij)
  const rows = await c.trx
    .selectFrom('leiding')
    .select('casusId')
    .where('zvhId', '=', zvh)
    .where('partijId', '=', partij)
    .union(reads)
    .union(works)
    .execute()
  return rows.map((r) => r.casusId)
}

async function open(c: Connection, rij: CasusRij, leiding: Omit<LeidingRij, 'volgnummer'>): Promise<void> {
  const { zvh } = c.setting
  await lockForMakingKeys(c.trx, zvh)
  c.opened.push(rij.id)
  await c.keys.make(zvh, rij.id)
  await c.actAs('casushuis_werk', rij.id)
  await c.trx
    .insertInto('casus')
    .values({ ...rij, zvhId: zvh })
    .execute()
  await addLeiding(c, rij.id, leiding)
}

async function addLeiding(c: Connection, casus: CasusId, leiding: Omit<LeidingRij, 'volgnummer'>): Promise<void> {
  await c.actAs('casushuis_werk', casus)
  const volgnummer = sql<number>`(select coalesce(max(volgnummer), 0) + 1 from leiding where casus_id = ${casus})`
  await c.trx
    .insertInto('leiding')
    .values({ ...leiding, zvhId: c.setting.zvh, casusId: casus, volgnummer })
    .execute()
}

async function addInzet(c: Connection, casus: CasusId, inzet: InzetRij): Promise<void> {
  await c.actAs('casushuis_werk', casus)
  const volgnummer = sql<number>`(select coalesce(max(volgnummer), 0) + 1 from inzet where casus_id = ${casus})`
  const { zvh, medewerker } = c.setting
  await c.trx
    .insertInto('inzet')
    .values({ ...inzet, zvhId: zvh, casusId: casus, gekozenDoor: medewerker, volgnummer })
    .execute()
}

/** Counts what goes and tells it, marks the key and removes every row; the parts go with the casus. */
async function destroy(c: Connection, casus: CasusId, why: Vernietiging): Promise<void> {
  const { zvh, nu } = c.setting
  const maand = `${dagVan(nu).slice(0, 7)}-01`
  await c.actAs('casushuis_werk', casus)
  const { aantalGegevens } = await c.trx
    .selectFrom('gegeven')
    .select(({ fn }) => fn.countAll<number>().as('aantalGegevens'))
    .where('casusId', '=', casus)
    .executeTakeFirstOrThrow()
  const id = randomUUID()
  await c.trx.insertInto('vernietiging').values({ maand, grond: why.grond, zvhId: zvh, id, aantalGegevens }).execute()
  await tellDestruction(c, casus, { ...why, id })
  await c.trx.insertInto('teVernietigenSleutel').values({ zvhId: zvh, casusId: casus, vernietigingId: id }).execute()
  await c.trx.insertInto('datVerouderd').values({ zvhId: zvh }).execute()
  await c.trx.deleteFrom('casus').where('id', '=', casus).execute()
  c.destroyed = true
  c.memory.forget(casus)
}

async function addAanwezige(c: Connection, casus: CasusId, rij: AanwezigheidRij): Promise<void> {
  await c.actAs('casushuis_werk', casus)
  await c.trx
    .insertInto('aanwezigheid')
    .values({ ...rij, zvhId: c.setting.zvh, casusId: casus })
    .execute()
  await renewOverleg(c, rij.overlegId)
}

async function endAanwezigheid(
  c: Connection,
  casus: CasusId,
  { id, op }: { readonly id: AanwezigheidId; readonly op: Tijdstip },
): Promise<void> {
  await c.actAs('casushuis_werk', casus)
  const { overlegId } = await c.trx
    .updateTable('aanwezigheid')
    .set({ tot: op })
    .where('id', '=', id)
    .returning('overlegId')
    .executeTakeFirstOrThrow()
  await renewOverleg(c, overlegId)
}

/** The overleg is another one for whoever looks at the table. */
async function renewOverleg(c: Connection, id: OverlegId): Promise<void> {
  await c.trx.updateTable('overleg').set({ stand: sql`stand` }).where('id', '=', id).execute()
}
