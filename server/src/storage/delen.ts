import type { CasusId, ObjectId } from '@casushuis/handvat'
import { type CompiledQuery, sql } from 'kysely'
import { BeeldVerouderd } from '../ports/beeld-verouderd.ts'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import type { DelenStore, Lezing } from '../ports/delen.ts'
import type { Deel, Leesbaar } from '../ports/rows.ts'
import { type Connection, getKey, type Marks } from './connection.ts'
import { standen } from './feiten/read.ts'
import { kindsPresent } from './kinds-present.ts'
import { idsOf, isSealedKind, openPart, rowsOf } from './parts.ts'
import { precompiler } from './precompiled.ts'
import type { SealedRows } from './sealed-rows.ts'
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

/** What one statement gives: of the kinds that were asked the rows, or only which there are, and the marks of that moment. */
type Reading = SealedRows & Ids & Marks
type Ids = { readonly [W in Leesbaar as `${W}Ids`]?: readonly ObjectId[] }

const queries = new Map<string, CompiledQuery<Reading>>()

/** One statement for each set of kinds, made once; of those that are `known` it only asks which rows there are. */
function queryFor(kinds: readonly Leesbaar[], known: readonly Leesbaar[]): CompiledQuery<Reading> {
  const name = `${kinds.join()}/${known.join()}`
  const columns = kinds.map((kind) => (known.includes(kind) ? idsOf(kind).as(`${kind}Ids`) : rowsOf(kind).as(kind)))
  const query = queries.get(name) ?? precompiler.selectNoFrom([...standen, ...columns]).compile()
  queries.set(name, query)
  return query
}

/** Row-level security decides which rows there are; opened are those of the kind that is asked for. */
async function read<K extends Leesbaar>(c: Connection, kinds: readonly K[], casus: CasusId): Promise<Lezing<K>> {
  await c.actAs('casushuis_lezer', casus)
  // While the rows come: whether it is there is asked where it is needed.
  c.findKey(casus).catch(() => undefined)
  const asked = casus === c.entered.casus ? kindsPresent(c, kinds) : kinds
  const found = (await recall(c, asked, casus)) ?? (await readAnew(c, asked, casus))
  if (asked.every((kind) => found[kind]?.length === 0)) return () => []
  const key = await getKey(c, casus)
  return (kind) => {
    try {
      return (found[kind] ?? []).map((row) => openPart[kind](row, unsealer(key, kind, row.id)))
    } catch (cause) {
      throw new CasusUnreadable('part of this casus was sealed elsewhere, or is damaged', { cause })
    }
  }
}

/**
 * What was read before under the mark of now is not read again: the database says which of it is for this lezer. Undefined
 * where nothing is remembered, or not all of that.
 */
async function recall(c: Connection, kinds: readonly Leesbaar[], casus: CasusId): Promise<SealedRows | undefined> {
  const stand = c.beeld?.casusstand
  const kept = stand ? c.memory.findRows(casus, stand) : undefined
  const known = kinds.filter((kind) => kept?.has(kind))
  if (!kept || known.length === 0) return undefined
  const reading = await ask(c, queryFor(kinds, known))
  const recalled = known.map((kind) => [kind, reading[`${kind}Ids`]?.map((id) => kept.get(kind)?.get(id))] as const)
  if (recalled.some(([, rows]) => rows?.includes(undefined))) return undefined
  return { ...reading, ...Object.fromEntries(recalled) }
}

async function readAnew(c: Connection, kinds: readonly Leesbaar[], casus: CasusId): Promise<SealedRows> {
  const reading = await ask(c, queryFor(kinds, []))
  const stand = c.beeld?.casusstand
  const sealed = kinds.filter(isSealedKind).map((kind) => [kind, reading[kind] ?? []] as const)
  if (stand) c.memory.keepRows(casus, stand, new Map(sealed))
  return reading
}

/** @throws {BeeldVerouderd} where the casus was looked at under other marks than those of this moment */
async function ask(c: Connection, query: CompiledQuery<Reading>): Promise<Reading> {
  const { rows } = await c.trx.executeQuery(query)
  const [reading] = rows
  if (!reading || isOlder(c.beeld, reading)) throw new BeeldVerouderd()
  return reading
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
