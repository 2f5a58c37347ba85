const oids = { bigint: 20, date: 1082, moment: 1184 } as const

/** Dates and moments leave the database as the texts that the rulebook compares. */
export const parsers: Readonly<Record<number, (value: string) => unknown>> = {
  [oids.bigint]: Number,
  [oids.date]: (value) => value,
  [oids.moment]: (value) => new Date(value).toISOString(),
}
