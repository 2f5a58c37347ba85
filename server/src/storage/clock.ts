import type { Tijdstip } from '@casushuis/handvat'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Clock } from '../ports/clock.ts'
import type { Schema } from './schema.ts'

const day = 86_400_000

/** The real time, moved forward by as many days as somebody moved the clock of the demo. */
export async function openClock(kysely: Kysely<Schema>, real: () => Date = () => new Date()): Promise<Clock> {
  const asList = <T>(work: (trx: Transaction<Schema>) => Promise<T>) =>
    kysely.transaction().execute(async (trx) => {
      await sql`set local role casushuis_lijst`.execute(trx)
      return work(trx)
    })
  const read = () =>
    asList(async (trx) => (await trx.selectFrom('klok').select('verzetDagen').executeTakeFirstOrThrow()).verzetDagen)
  let daysAhead = await read()
  return {
    nu: () => new Date(real().getTime() + daysAhead * day).toISOString(),
    get daysAhead() {
      return daysAhead
    },
    async ofDatabase() {
      const { rows } = await sql<{ moment: Tijdstip }>`select clock_timestamp() as moment`.execute(kysely)
      return new Date(Date.parse(rows[0]?.moment ?? '') + daysAhead * day).toISOString()
    },
    async reload() {
      // Of two that look at once the last to answer may have looked first; the clock never goes back.
      daysAhead = Math.max(daysAhead, await read())
    },
  }
}
