import { type Expression, type RawBuilder, sql } from 'kysely'

/**
 * What a JSON object must hold to be a `T`: each of its fields, of the right type, and nothing else. Written as
 * `jsonBuildObject({ … } satisfies Fields<T>)`, so that a field that is forgotten or misspelled does not compile.
 * (`jsonArrayFrom` would not do: it names its keys after columns, and columns are in snake_case.)
 */
export type Fields<T> = { readonly [K in keyof T]-?: Expression<T[K]> }

/** One JSON value for each row that is selected, in this order; empty where there is no row. */
export function jsonList<T>(item: Expression<T>, ...order: readonly Expression<unknown>[]): RawBuilder<T[]> {
  return sql<T[]>`coalesce(json_agg(${item} order by ${sql.join(order)}), '[]')`
}

/** A moment as the text that the rulebook compares; JSON of PostgreSQL itself writes moments differently. */
export function iso<T extends string | null>(moment: Expression<T>): RawBuilder<T> {
  return sql<T>`iso(${moment})`
}

/** The earlier of two ends, where null is never. */
export function earliest(a: Expression<string | null>, b: Expression<string | null>): RawBuilder<string | null> {
  return sql<string | null>`least(${a}, ${b})`
}
