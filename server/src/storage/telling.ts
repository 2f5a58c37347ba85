import { sql } from 'kysely'
import type { TellingStore } from '../ports/telling.ts'
import type { Connection } from './connection.ts'

/** Counting, as `casushuis_lijst`. */
export function tellingStore(c: Connection): TellingStore {
  return {
    async telling() {
      await c.actAs('casushuis_lijst')
      const rows = await c.trx
        .selectFrom('casus')
        .select(['fase', 'afschalingOp as besluitOp', 'overlegsoort'])
        .select(sql<boolean>`afgerond_op is not null`.as('afgerond'))
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .where('zvhId', '=', c.setting.zvh)
        .groupBy(['fase', 'afschalingOp', 'overlegsoort', 'afgerond'])
        .execute()
      const gone = await c.trx
        .selectFrom('vernietiging')
        .select('overlegsoort')
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .where('zvhId', '=', c.setting.zvh)
        .groupBy('overlegsoort')
        .execute()
      return {
        perFase: rows.map(({ overlegsoort: _, ...rij }) => rij),
        perOverlegsoort: [...rows, ...gone].flatMap(({ overlegsoort, aantal }) =>
          overlegsoort ? [{ soort: overlegsoort, aantal }] : [],
        ),
      }
    },
  }
}
