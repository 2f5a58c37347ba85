import type { Datum, Jaarcijfers, Kwartaalcijfers, PartijId, Sturingscijfers, Telling } from '@casushuis/handvat'
import { dagVan } from '@casushuis/handvat'
import type { SturingStore } from '../ports/sturing.ts'
import type { Connection } from './connection.ts'
import { lockForSturing } from './locks.ts'

/** What is counted and what of it was shown, as `casushuis_lijst`. */
export function sturingStore(c: Connection): SturingStore {
  return {
    telt: (tellingen) => count(c, tellingen),
    async tellingen() {
      const { zvh } = c.setting
      await c.actAs('casushuis_lijst')
      await lockForSturing(c.trx, zvh)
      const counted = c.trx.selectFrom('sturingstelling').select(['maand', 'soort', 'deel', 'aantal'])
      return counted.where('zvhId', '=', zvh).execute()
    },
    async getoondeCijfers() {
      await c.actAs('casushuis_lijst')
      const { zvh } = c.setting
      const shown = c.trx.selectFrom('sturingspublicatie').select(['periode', 'cijfers']).where('zvhId', '=', zvh)
      const rows = await shown.orderBy('begin').execute()
      return {
        kwartalen: rows.flatMap(({ cijfers }) => ('maanden' in cijfers ? [cijfers] : [])),
        jaren: rows.flatMap(({ cijfers }) => ('duren' in cijfers ? [cijfers] : [])),
      }
    },
    toontCijfers: (cijfers) => show(c, cijfers),
  }
}

async function count(c: Connection, tellingen: readonly Telling[]): Promise<void> {
  if (tellingen.length === 0) return
  const { zvh, nu } = c.setting
  await c.actAs('casushuis_lijst')
  await lockForSturing(c.trx, zvh)
  const kinds = await kindsOf(
    c,
    tellingen.flatMap((t) => ('vanPartij' in t ? [t.vanPartij] : [])),
  )
  const maand: Datum = `${dagVan(nu).slice(0, 7)}-01`
  const counted = tellingen.map((telling) => {
    const deel = 'vanPartij' in telling ? (kinds.get(telling.vanPartij) ?? 'ander') : telling.deel
    return { zvhId: zvh, maand, soort: telling.soort, deel }
  })
  const rows = [...new Map(counted.map((row) => [`${row.soort} ${row.deel}`, row])).values()].map((row) => ({
    ...row,
    aantal: counted.filter(({ soort, deel }) => soort === row.soort && deel === row.deel).length,
  }))
  await c.trx
    .insertInto('sturingstelling')
    .values(rows)
    .onConflict((o) =>
      o.columns(['zvhId', 'maand', 'soort', 'deel']).doUpdateSet((eb) => ({
        aantal: eb('sturingstelling.aantal', '+', eb.ref('excluded.aantal')),
      })),
    )
    .execute()
}

/** Of which kind each partij is, where that was recorded. */
async function kindsOf(c: Connection, partijen: readonly PartijId[]): Promise<ReadonlyMap<PartijId, string>> {
  if (partijen.length === 0) return new Map()
  const rows = await c.trx
    .selectFrom('partij')
    .select(['id', 'sjabloon'])
    .where('zvhId', '=', c.setting.zvh)
    .where('id', 'in', partijen)
    .execute()
  return new Map(rows.flatMap(({ id, sjabloon }) => (sjabloon ? [[id, sjabloon] as const] : [])))
}

async function show(c: Connection, { kwartalen, jaren }: Sturingscijfers): Promise<void> {
  const { zvh } = c.setting
  const row = (periode: 'kwartaal' | 'jaar') => (cijfers: Kwartaalcijfers | Jaarcijfers) => ({
    ...{ zvhId: zvh, periode, begin: cijfers.begin, cijfers },
  })
  const rows = [...kwartalen.map(row('kwartaal')), ...jaren.map(row('jaar'))]
  await c.actAs('casushuis_lijst')
  await c.trx
    .insertInto('sturingspublicatie')
    .values(rows)
    .onConflict((o) => o.doNothing())
    .execute()
  // Who last raised a number is known to the database by its transaction, and to the logboek: from here on it was this one.
  await c.trx
    .updateTable('sturingstelling')
    .set((eb) => ({ aantal: eb.ref('aantal') }))
    .where('zvhId', '=', zvh)
    .execute()
}
