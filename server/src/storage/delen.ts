import type { CasusId, ObjectId } from '@casushuis/handvat'
import { type AliasedRawBuilder, type CompiledQuery, sql } from 'kysely'
import { BeeldVerouderd } from '../ports/beeld-verouderd.ts'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import type { DelenStore, Lezing } from '../ports/delen.ts'
import { type Deel, deelsoorten, type Leesbaar } from '../ports/rows.ts'
import { type Connection, getKey, type Marks } from './connection.ts'
import { standen } from './feiten/read.ts'
import { kindsPresent } from './kinds-present.ts'
import type { KeptRows } from './memory.ts'
import { idsOf, isSealedKind, openPart, rowsOf } from './parts.ts'
import { precompiler } from './precompiled.ts'
import type { SealedRow, SealedRows } from './sealed-rows.ts'
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

function compileOnce(
  name: string,
  columns: () => readonly AliasedRawBuilder<unknown, string>[],
): CompiledQuery<Reading> {
  const query = queries.get(name) ?? precompiler.selectNoFrom([...standen, ...columns()]).compile()
  queries.set(name, query)
  return query
}

/** One statement for each set of kinds, made once; of those that are `known` it only asks which rows there are. */
const queryFor = (kinds: readonly Leesbaar[], known: readonly Leesbaar[]): CompiledQuery<Reading> =>
  compileOnce(`${kinds.join()}/${known.join()}`, () =>
    kinds.map((kind) => (known.includes(kind) ? idsOf(kind).as(`${kind}Ids`) : rowsOf(kind).as(kind))),
  )

/** And one for a few rows of these kinds. */
function queryForSome(kinds: readonly Leesbaar[], ids: readonly ObjectId[]): CompiledQuery<Reading> {
  const isAsked = sql<boolean>`d.id = any (string_to_array(${ids.join()}, ',')::uuid[])`
  const query = compileOnce(`${kinds.join()}?`, () => kinds.map((kind) => rowsOf(kind, isAsked).as(kind)))
  return { ...query, parameters: kinds.map(() => ids.join()) }
}

/** Row-level security decides which rows there are; opened are those of the kind that is asked for. */
async function read<K extends Leesbaar>(c: Connection, kinds: readonly K[], casus: CasusId): Promise<Lezing<K>> {
  await c.actAs('casushuis_lezer', casus)
  // While the rows come: whether it is there is asked where it is needed.
  c.findKey(casus).catch(() => undefined)
  const found = await readPresent(c, casus === c.entered.casus ? kindsPresent(c, kinds) : kinds, casus)
  if (kinds.every((kind) => (found[kind] ?? []).length === 0)) return () => []
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
 * What was read before under the mark of now is not read again: the database says which of it is for this lezer. After a
 * change only what it touched is read.
 */
async function readPresent(c: Connection, kinds: readonly Leesbaar[], casus: CasusId): Promise<SealedRows> {
  const stand = c.beeld?.casusstand
  const kept: KeptRows = (stand && c.memory.findRows(casus, stand)) || new Map()
  const known = kinds.filter((kind) => kept.has(kind))
  const reading = await ask(c, queryFor(kinds, known))
  const rest = await readMissing(c, { reading, kept, known })
  if (stand) for (const read of [reading, rest]) c.memory.keepRows(casus, stand, sealedIn(read))
  return { ...reading, ...recalled({ reading, kept, known }, rest) }
}

/** Which rows there are of the kinds that are known, and which of those are kept. */
interface Recall {
  readonly reading: Reading
  readonly kept: KeptRows
  readonly known: readonly Leesbaar[]
}

async function readMissing(c: Connection, { reading, kept, known }: Recall): Promise<SealedRows> {
  const missing = (kind: Leesbaar) => (reading[`${kind}Ids`] ?? []).filter((id) => !kept.get(kind)?.has(id))
  const kinds = known.filter((kind) => missing(kind).length > 0)
  return kinds.length > 0 ? ask(c, queryForSome(kinds, kinds.flatMap(missing))) : {}
}

/**
 * The rows of the kinds that are known, in their order.
 * @throws {BeeldVerouderd} where one went while the rest was read
 */
function recalled({ reading, kept, known }: Recall, rest: SealedRows): SealedRows {
  const rowsOfKind = (kind: Leesbaar) => {
    const anew = new Map<string, SealedRow>((rest[kind] ?? []).map((row) => [row.id, row]))
    return (reading[`${kind}Ids`] ?? []).map((id) => {
      const row = kept.get(kind)?.get(id) ?? anew.get(id)
      if (!row) throw new BeeldVerouderd()
      return row
    })
  }
  return Object.fromEntries(known.map((kind) => [kind, rowsOfKind(kind)]))
}

/** What can be kept of it: of the rest there is not a word that is costly to read. */
const sealedIn = (read: SealedRows): ReadonlyMap<Leesbaar, readonly SealedRow[]> =>
  new Map(deelsoorten.filter(isSealedKind).flatMap((kind) => (read[kind] ? [[kind, read[kind]] as const] : [])))

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
