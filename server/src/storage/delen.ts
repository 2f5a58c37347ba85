import type { CasusId, ObjectId } from '@casushuis/handvat'
import { type CompiledQuery, sql } from 'kysely'
import { BeeldVerouderd } from '../ports/beeld-verouderd.ts'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import type { DelenStore, Lezing } from '../ports/delen.ts'
import type { Deel, Gelezen, Leesbaar } from '../ports/rows.ts'
import { type Connection, getKey, type Marks } from './connection.ts'
import { standen } from './feiten/read.ts'
import { openPart, rowsOf, type Sealedtext } from './parts.ts'
import { precompiler } from './precompiled.ts'
import { sealFields, unsealer } from './sealing.ts'

/** The parts of a casus: written as `casushuis_werk`, read as `casushuis_lezer`. */
export function delenStore(c: Connection): DelenStore {
  return {
    lees: (kinds, casus) => read(c, kinds, casus),
    ziet: async (deel, casus) => (await read(c, [deel], casus))(deel),
    voegtToe: (deel, casus, rij) => add(c, { deel, casus, id: rij.id }, rij),
    wijzigt: (deel, casus, id, velden) => change(c, { deel, casus, id }, velden),
    verwijdert: (deel, casus, ids) => remove(c, { deel, casus }, ids),
  }
}

type Rows = { readonly [W in Leesbaar]?: readonly Sealedtext<Gelezen[W]>[] }
/** What one statement gives: the rows of the kinds that were asked, and the marks of that moment. */
type Reading = Rows & Marks

const queries = new Map<string, CompiledQuery<Reading>>()

/** One statement for each set of kinds, made once. */
function queryFor(kinds: readonly Leesbaar[]): CompiledQuery<Reading> {
  const name = kinds.join()
  const columns = kinds.map((kind) => rowsOf(kind).as(kind))
  const query = queries.get(name) ?? precompiler.selectNoFrom([...standen, ...columns]).compile()
  queries.set(name, query)
  return query
}

/** Row-level security decides which rows there are; opened are those of the kind that is asked for. */
async function read<K extends Leesbaar>(c: Connection, kinds: readonly K[], casus: CasusId): Promise<Lezing<K>> {
  await c.actAs('casushuis_lezer', casus)
  // While the rows come: whether it is there is asked where it is needed.
  c.findKey(casus).catch(() => undefined)
  const { rows } = await c.trx.executeQuery(queryFor(kinds))
  const [reading] = rows
  if (!reading || isOlder(c.beeld, reading)) throw new BeeldVerouderd()
  const found: Rows = reading
  if (kinds.every((kind) => found[kind]?.length === 0)) return () => []
  const key = await getKey(c, casus)
  return (kind) => {
    try {
      return (found[kind] ?? []).map((row) => openPart[kind](row, unsealer(key, kind, row.id)))
    } catch (cause) {
      throw new CasusUnreadable('part of this casus was sealed elsewhere, or is damaged', { cause })
    }
  }
}

/** Whether the casus was looked at under other marks than these. */
const isOlder = (beeld: Marks | undefined, now: Marks): boolean =>
  beeld !== undefined && (beeld.casusstand !== now.casusstand || beeld.huisstand !== now.huisstand)

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
