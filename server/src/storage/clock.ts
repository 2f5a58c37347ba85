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
  let daysAhead = await asList(
    async (trx) => (await trx.selectFrom('klok').select('verzetDagen').executeTakeFirstOrThrow()).verzetDagen,
  )
  return {
    nu: () => new Date(real().getTime() + daysAhead * day).toISOString(),
    get daysAhead() {
      return daysAhead
    },
    async moveForward(days) {
      const verzetDagen = daysAhead + days
      await asList((trx) => trx.updateTable('klok').set({ verzetDagen }).execute())
      daysAhead = verzetDagen
    },
  }
}
