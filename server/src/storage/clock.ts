import { type Kysely, sql } from 'kysely'
import type { Klok } from '../ports/clock.ts'
import type { Schema } from './schema.ts'

const dag = 86_400_000

/** The real time, moved forward by as many days as somebody moved the clock of the demo. */
export async function openClock(kysely: Kysely<Schema>, echt: () => Date = () => new Date()): Promise<Klok> {
  let verzet = await kysely.transaction().execute(async (trx) => {
    await sql`set local role casushuis_lijst`.execute(trx)
    return (await trx.selectFrom('klok').select('verzetDagen').executeTakeFirstOrThrow()).verzetDagen
  })
  return {
    nu: () => new Date(echt().getTime() + verzet * dag).toISOString(),
    get verzetDagen() {
      return verzet
    },
    async zetVooruit(dagen) {
      await kysely.transaction().execute(async (trx) => {
        await sql`set local role casushuis_lijst`.execute(trx)
        await trx
          .updateTable('klok')
          .set({ verzetDagen: verzet + dagen })
          .execute()
      })
      verzet += dagen
    },
  }
}
