import { randomBytes } from 'node:crypto'
import type { CasusId, GegevenId, Tijdstip, ZvhId } from '@casushuis/handvat'
import { sql } from 'kysely'
import { gegevenInhoud } from '../ports/content.ts'
import type { Keys } from '../ports/keys.ts'
import { houseSetting, type Zoekwaarde } from '../ports/store.ts'
import { alarmStore } from './alarms.ts'
import { type Connection, openConnection } from './connection.ts'
import type { Database } from './database.ts'
import { lockDatIndex } from './locks.ts'
import { unsealer } from './sealing.ts'

interface Renewal {
  readonly database: Database
  readonly keys: Keys
  readonly zvh: ZvhId
  readonly nu: Tijdstip
  readonly zoekwaarde: Zoekwaarde
}

/**
 * Makes the dat-index again under a new dat-sleutel where something was destroyed under this one, or where it is missing,
 * and then destroys every other. A crash before the commit leaves a dat-sleutel that nothing was written with, one after
 * it leaves the old one: both are no longer there after the next time.
 */
export async function renewDatIndex(renewal: Renewal): Promise<void> {
  await asHouse(renewal, async (c) => {
    await lockDatIndex(c.trx, renewal.zvh)
    if (await isOutdated(c)) await makeAgain(c, renewal.zoekwaarde)
  })
  // In a transaction of its own: only what is committed says which of them is in use.
  await asHouse(renewal, destroyOthers)
}

function asHouse({ database, keys, zvh, nu }: Renewal, work: (c: Connection) => Promise<void>): Promise<void> {
  return database.kysely.transaction().execute(async (trx) => {
    const c = await openConnection(trx, houseSetting(zvh, nu), { database, keys })
    await c.actAs('casushuis_index')
    await work(c)
  })
}

const generationOf = async ({ trx, setting }: Connection): Promise<string | null> =>
  (await trx.selectFrom('zvh').select('datGeneratie').where('id', '=', setting.zvh).executeTakeFirstOrThrow())
    .datGeneratie

async function isOutdated(c: Connection): Promise<boolean> {
  const { zvh } = c.setting
  const destroyed = await c.trx.deleteFrom('datVerouderd').where('zvhId', '=', zvh).returning('id').execute()
  const generation = await generationOf(c)
  return destroyed.length > 0 || generation === null || (await c.keys.blindIndex(zvh, generation)) === undefined
}

async function makeAgain(c: Connection, zoekwaarde: Zoekwaarde): Promise<void> {
  const { zvh } = c.setting
  const generation = await c.keys.makeDatSleutel(zvh)
  const hash = await c.keys.blindIndex(zvh, generation)
  if (!hash) throw new Error('the dat-sleutel that was just made is not there')
  const rows = await c.trx
    .selectFrom('datIndex as d')
    .innerJoin('gegeven as g', (j) => j.onRef('g.zvhId', '=', 'd.zvhId').onRef('g.id', '=', 'd.gegevenId'))
    .select(['d.casusId', 'd.gegevenId', 'g.inhoud'])
    .where('d.zvhId', '=', zvh)
    .execute()
  const found = []
  for (const row of rows) {
    const value = await readValue(c, row, zoekwaarde)
    // What cannot be read is found by nothing, until the next time that it can.
    const blinde = value === undefined ? randomBytes(32) : hash(value)
    found.push({ gegevenId: row.gegevenId, blinde: blinde.toString('hex') })
  }
  await sql`
    update dat_index d set blinde_index = decode(n.blinde, 'hex')
    from json_to_recordset(${JSON.stringify(found)}::json) as n("gegevenId" uuid, blinde text)
    where d.zvh_id = ${zvh} and d.gegeven_id = n."gegevenId"`.execute(c.trx)
  await c.trx.updateTable('zvh').set({ datGeneratie: generation }).where('id', '=', zvh).execute()
}

interface Row {
  readonly casusId: CasusId
  readonly gegevenId: GegevenId
  readonly inhoud: Uint8Array
}

async function readValue(c: Connection, row: Row, zoekwaarde: Zoekwaarde): Promise<string | undefined> {
  try {
    const key = await c.findKey(row.casusId)
    return key && zoekwaarde(unsealer(key, 'gegeven', row.gegevenId)('inhoud', row.inhoud, gegevenInhoud))
  } catch {
    // One that is damaged keeps nobody else from being found.
    return undefined
  }
}

async function destroyOthers(c: Connection): Promise<void> {
  const { zvh } = c.setting
  await lockDatIndex(c.trx, zvh)
  const generation = await generationOf(c)
  if (generation === null) return
  const isDone = await c.keys.destroyOtherDatSleutels(zvh, generation).then(
    () => true,
    () => false,
  )
  await alarmStore(c).zetAlarm('datSleutelNietVernietigd', isDone ? [] : [''])
}
