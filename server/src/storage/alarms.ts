import { randomUUID } from 'node:crypto'
import type { Alarmsoort } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { AlarmStore } from '../ports/alarms.ts'
import type { Connection } from './connection.ts'

/** More than anybody reads. */
const most = 100

/** What somebody must look at, as `casushuis_lijst`. */
export function alarmStore(c: Connection): AlarmStore {
  return {
    async zetAlarm(soort, onderwerpen) {
      await c.actAs('casushuis_lijst')
      if (onderwerpen.length > 0) await sound(c, soort, onderwerpen)
      await silenceOthers(c, soort, onderwerpen)
    },
    async alarmen() {
      await c.actAs('casushuis_lijst')
      return c.trx
        .selectFrom('alarm')
        .select(['soort', 'onderwerp', 'sinds', 'laatst', 'voorbij'])
        .where('zvhId', '=', c.setting.zvh)
        .orderBy(sql`voorbij is not null`)
        .orderBy('sinds', 'desc')
        .limit(most)
        .execute()
    },
  }
}

async function sound({ trx, setting: { zvh, nu } }: Connection, soort: Alarmsoort, onderwerpen: readonly string[]) {
  await trx
    .insertInto('alarm')
    .values(onderwerpen.map((onderwerp) => ({ soort, onderwerp, zvhId: zvh, id: randomUUID(), sinds: nu, laatst: nu })))
    .onConflict((o) =>
      o.columns(['zvhId', 'soort', 'onderwerp']).where('voorbij', 'is', null).doUpdateSet({ laatst: nu }),
    )
    .execute()
}

/** What caused the alarms on any other subject is over. */
async function silenceOthers(
  { trx, setting: { zvh, nu } }: Connection,
  soort: Alarmsoort,
  onderwerpen: readonly string[],
) {
  await trx
    .updateTable('alarm')
    .set({ voorbij: nu })
    .where('zvhId', '=', zvh)
    .where('soort', '=', soort)
    .where('voorbij', 'is', null)
    .$if(onderwerpen.length > 0, (q) => q.where('onderwerp', 'not in', onderwerpen))
    .execute()
}
