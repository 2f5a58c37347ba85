import type { CasusId, MedewerkerId } from '@casushuis/handvat'
import type { DatIndexStore, EerdereAanmelding } from '../ports/dat-index.ts'
import type { Connection } from './connection.ts'
import { lockDatGeneration } from './locks.ts'

/** Finding one person by keyed hashes: written as `casushuis_werk`, compared as `casushuis_lijst`. */
export function datIndexStore(c: Connection): DatIndexStore {
  const { zvh } = c.setting
  return {
    async indexeert(casus, wegen) {
      await c.actAs('casushuis_werk', casus)
      const hash = await hasher(c)
      for (const { waarde, gegeven } of wegen) {
        const row = { zvhId: zvh, casusId: casus, gegevenId: gegeven, blindeIndex: hash(waarde) }
        await c.trx.insertInto('datIndex').values(row).execute()
      }
    },
    async verlegt(casus, { waarde, gegeven }) {
      await c.actAs('casushuis_werk', casus)
      const hash = await hasher(c)
      await c.trx
        .updateTable('datIndex')
        .set({ blindeIndex: hash(waarde) })
        .where('gegevenId', '=', gegeven)
        .execute()
    },
    async vergeet(casus, gegeven) {
      await c.actAs('casushuis_werk', casus)
      await c.trx.deleteFrom('datIndex').where('casusId', '=', casus).where('gegevenId', '=', gegeven).execute()
    },
    async verbergt(casus) {
      await c.actAs('casushuis_werk', casus)
      await c.trx.deleteFrom('datIndex').where('casusId', '=', casus).execute()
    },
    eerdereAanmeldingen: (casus) => reportedBefore(c, casus),
    datCheck: (casus) => datCheck(c, casus),
  }
}

/** The keyed hash of the generation of now, which stays so until the end. */
export async function hasher({ trx, keys, setting: { zvh } }: Connection): Promise<(value: string) => Buffer> {
  await lockDatGeneration(trx, zvh)
  const { datGeneratie } = await trx
    .selectFrom('zvh')
    .select('datGeneratie')
    .where('id', '=', zvh)
    .executeTakeFirstOrThrow()
  const hash = datGeneratie && (await keys.blindIndex(zvh, datGeneratie))
  if (!hash) throw new Error('the dat-sleutel of this generation is missing')
  return hash
}

/** The other casussen, outside the archive, in which somebody of this casus is found. */
const aboutTheSame = ({ trx, setting }: Connection, casus: CasusId) =>
  trx
    .selectFrom('datIndex as eigen')
    .innerJoin('datIndex as ander', (j) =>
      j.onRef('ander.zvhId', '=', 'eigen.zvhId').onRef('ander.blindeIndex', '=', 'eigen.blindeIndex'),
    )
    .innerJoin('casus as c', (j) => j.onRef('c.zvhId', '=', 'ander.zvhId').onRef('c.id', '=', 'ander.casusId'))
    .distinct()
    .where('eigen.zvhId', '=', setting.zvh)
    .where('eigen.casusId', '=', casus)
    .where('ander.casusId', '<>', casus)
    .where('c.gearchiveerdOp', 'is', null)

async function datCheck(c: Connection, casus: CasusId): Promise<readonly MedewerkerId[]> {
  await c.actAs('casushuis_lijst')
  // Nobody works on a casus that is rounded off, and nobody else knows that it is still there.
  const worked = aboutTheSame(c, casus).where('c.afgerondOp', 'is', null)
  const rows = await worked.select('c.procesregisseurId').execute()
  return rows.map((r) => r.procesregisseurId)
}

async function reportedBefore(c: Connection, casus: CasusId): Promise<readonly EerdereAanmelding[]> {
  await c.actAs('casushuis_lijst')
  const rows = await aboutTheSame(c, casus)
    .innerJoin('casus as e', (j) => j.onRef('e.zvhId', '=', 'eigen.zvhId').onRef('e.id', '=', 'eigen.casusId'))
    .whereRef('c.aanmelderId', '=', 'e.aanmelderId')
    .whereRef('c.aangemaaktOp', '<', 'e.aangemaaktOp')
    .select(['c.id', 'c.aangemaaktOp', 'c.procesregisseurId'])
    .orderBy('c.aangemaaktOp')
    .execute()
  return rows.map((r) => ({ op: r.aangemaaktOp, procesregisseur: r.procesregisseurId }))
}
