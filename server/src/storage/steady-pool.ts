import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'
import { StoreUnavailable } from '../ports/store-unavailable.ts'
import { statementNames } from './statement-names.ts'
import { asUnavailable } from './unavailable.ts'

type Send = <R>(text: string, values: readonly unknown[]) => Promise<PostgresQueryResult<R>>

/** What Kysely asks of a connection, without the cursors that nothing here uses. */
export function clientOf(send: Send, release: () => void): PostgresPoolClient {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query<R>(
    text: string | PostgresCursor<R>,
    values: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof text !== 'string') throw new Error('nothing here uses cursors')
    return send<R>(text, values)
  }
  return { query, release }
}

/** Hears that a connection broke: whoever uses it hears so from its statement, and the pool drops it. */
export function toldElsewhere(): void {}

/** The connection that a transaction goes over; undefined when there is none to give back. */
interface Held {
  client: pg.PoolClient | undefined
}

/**
 * A pool whose connections may break, while they are used and while they are not, without ending the process. What
 * passes by itself is thrown as {@link StoreUnavailable}.
 */
export function steadyPool(pool: pg.Pool): PostgresPool {
  // The pool itself listens to idle connections alone.
  pool.on('connect', (client) => client.on('error', toldElsewhere))
  pool.on('error', toldElsewhere)
  return {
    async connect() {
      const held: Held = { client: await pool.connect().catch(tell) }
      return clientOf(
        (text, values) => (text === 'begin' ? begin(pool, held, pool.options.max) : send(held, text, values)),
        () => held.client?.release(),
      )
    },
    end: () => pool.end(),
  }
}

/** A connection that broke while it was idle is found out here. Nothing was done on it, so another takes its place. */
async function begin<R>(pool: pg.Pool, held: Held, left: number): Promise<PostgresQueryResult<R>> {
  try {
    return await send<R>(held, 'begin', [])
  } catch (fault) {
    if (left === 0 || !(fault instanceof StoreUnavailable && fault.reason === 'verbinding')) throw fault
    held.client?.release()
    held.client = undefined
    held.client = await pool.connect().catch(tell)
    return begin(pool, held, left - 1)
  }
}

function send<R>({ client }: Held, text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>> {
  if (!client) throw new Error('a statement after its connection was given back')
  return sendTo<R>(client, text, values)
}

/** One statement over one connection, which plans once what comes back. */
export async function sendTo<R>(
  client: Pick<pg.ClientBase, 'query'>,
  text: string,
  values: readonly unknown[],
): Promise<PostgresQueryResult<R>> {
  // What begins and ends a transaction is planned by nobody.
  const name = /^(begin|commit|rollback)/.test(text) ? undefined : nameOf(text)
  const { command, rowCount, rows } = await client
    .query({ text, values: [...values], ...(name && { name }) })
    .catch(tell)
  return { command: commandIn(command), rowCount: rowCount ?? rows.length, rows }
}

const nameOf = statementNames()

const commands = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'MERGE'] as const

/** Which of them a statement, or what the server says of it, begins with; what is none of them gives no rows to count. */
function commandIn(text: string): (typeof commands)[number] {
  const first = text.trimStart().slice(0, 6).toUpperCase()
  return commands.find((c) => first.startsWith(c)) ?? 'SELECT'
}

function tell(fault: unknown): never {
  throw asUnavailable(fault)
}
