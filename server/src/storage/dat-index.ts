import type { CasusId, MedewerkerId } from '@casushuis/handvat'
import type { DatIndexStore } from '../ports/dat-index.ts'
import type { Connection } from './connection.ts'

/** Finding one person by keyed hashes: written as `casushuis_werk`, compared as `casushuis_lijst`. */
export function datIndexStore(c: Connection): DatIndexStore {
  const { zvh } = c.setting
  return {
    async indexeert(casus, wegen) {
      await c.actAs('casushuis_werk', casus)
      for (const { waarde, gegeven } of wegen) {
        const blindeIndex = await c.keys.blindIndex(zvh, waarde)
        const row = { zvhId: zvh, casusId: casus, gegevenId: gegeven, blindeIndex }
        await c.trx.insertInto('datIndex').values(row).execute()
      }
    },
    async verlegt(casus, { waarde, gegeven }) {
      await c.actAs('casushuis_werk', casus)
      const blindeIndex = await c.keys.blindIndex(zvh, waarde)
      await c.trx.updateTable('datIndex').set({ blindeIndex }).where('gegevenId', '=', gegeven).execute()
    },
    async verbergt(casus) {
      await c.actAs('casushuis_werk', casus)
      await c.trx.deleteFrom('datIndex').where('casusId', '=', casus).execute()
    },
    datCheck: (casus) => datCheck(c, casus),
  }
}

async function datCheck({ trx, setting, actAs }: Connection, casus: CasusId): Promise<readonly MedewerkerId[]> {
  await actAs('casushuis_lijst')
  const rows = await trx
    .selectFrom('datIndex as eigen')
    .innerJoin('datIndex as ander', (j) =>
      j.onRef('ander.zvhId', '=', 'eigen.zvhId').onRef('ander.blindeIndex', '=', 'eigen.blindeIndex'),
    )
    .innerJoin('casus as c', (j) => j.onRef('c.zvhId', '=', 'ander.zvhId').onRef('c.id', '=', 'ander.casusId'))
    .select('c.procesregisseurId')
    .distinct()
    .where('eigen.zvhId', '=', setting.zvh)
    .where('eigen.casusId', '=', casus)
    .where('ander.casusId', '<>', casus)
    .where('c.gearchiveerdOp', 'is', null)
    .execute()
  return rows.map((r) => r.procesregisseurId)
}
