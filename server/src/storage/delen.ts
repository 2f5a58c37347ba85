import type { CasusId, ObjectId } from '@casushuis/handvat'
import { sql } from 'kysely'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import type { DelenStore } from '../ports/delen.ts'
import type { Deel, Gezien } from '../ports/rows.ts'
import { type Connection, getKey } from './connection.ts'
import { openPart, selectPart } from './parts.ts'
import { sealFields, unsealer } from './sealing.ts'

/** The parts of a casus: written as `casushuis_werk`, read as `casushuis_lezer`. */
export function delenStore(c: Connection): DelenStore {
  return {
    ziet: (deel, casus) => see(c, deel, casus),
    async zeggenschap(casus) {
      await c.actAs('casushuis_lezer', casus)
      return c.trx
        .selectFrom('zeggenschap')
        .select(['id', 'geheimProcesregie', 'geheimUitvraag', 'vrijgave', 'voorafAan', 'voorbehouden', 'beperkt'])
        .select(['themas', 'themasVanBronhouder'])
        .where('zvhId', '=', c.setting.zvh)
        .where('casusId', '=', casus)
        .execute()
    },
    voegtToe: (deel, casus, rij) => add(c, { deel, casus, id: rij.id }, rij),
    wijzigt: (deel, casus, id, velden) => change(c, { deel, casus, id }, velden),
    verwijdert: (deel, casus, ids) => remove(c, { deel, casus }, ids),
  }
}

/** Row-level security decides which rows there are. */
async function see<D extends Deel>(c: Connection, deel: D, casus: CasusId): Promise<readonly Gezien[D][]> {
  await c.actAs('casushuis_lezer', casus)
  const rows = await selectPart[deel]({ trx: c.trx, zvh: c.setting.zvh, casus })
  if (rows.length === 0) return []
  const key = await getKey(c, casus)
  try {
    return rows.map((row) => openPart[deel](row, unsealer(key, deel, row.id)))
  } catch (cause) {
    throw new CasusUnreadable('part of this casus was sealed elsewhere, or is damaged', { cause })
  }
}

/** One row of one kind. */
interface Target {
  readonly deel: Deel
  readonly casus: CasusId
  readonly id: ObjectId
}

// The port says which columns a kind of row has; the table is a variable here, and Kysely types no such statement.

async function add(c: Connection, { deel, casus, id }: Target, row: object): Promise<void> {
  await c.actAs('casushuis_werk', casus)
  const fields = { ...(await sealFields(c, { deel, casus, id }, row)), zvhId: c.setting.zvh, casusId: casus }
  const columns = Object.keys(fields).map((column) => sql.ref(column))
  await sql`insert into ${sql.table(deel)} (${sql.join(columns)}) values (${sql.join(Object.values(fields))})`.execute(
    c.trx,
  )
}

async function change(c: Connection, { deel, casus, id }: Target, changes: object): Promise<void> {
  await c.actAs('casushuis_werk', casus)
  const fields = await sealFields(c, { deel, casus, id }, changes)
  const set = Object.entries(fields).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`update ${sql.table(deel)} set ${sql.join(set)} where casus_id = ${casus} and id = ${id}`.execute(c.trx)
}

async function remove(c: Connection, { deel, casus }: Omit<Target, 'id'>, ids: readonly ObjectId[]): Promise<void> {
  if (ids.length === 0) return
  await c.actAs('casushuis_werk', casus)
  await sql`delete from ${sql.table(deel)} where casus_id = ${casus} and id in (${sql.join(ids)})`.execute(c.trx)
}
