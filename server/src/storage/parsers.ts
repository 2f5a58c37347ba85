import pg from 'pg'

const oids = { bigint: 20, date: 1082, moment: 1184 } as const

/** Dates and moments leave the database as the texts that the rulebook compares. */
export const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [oids.bigint]: Number,
  [oids.date]: (value) => value,
  [oids.moment]: (value) => new Date(value).toISOString(),
}

/** The same for a connection of `pg`. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers[oid] ?? pg.types.getTypeParser(oid, format),
}
