import { randomUUID } from 'node:crypto'
import type { Geldigheid, MedewerkerId, ZvhId } from '@casushuis/handvat'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { HuisSetup, PartijSetup, Setup } from '../ports/setup.ts'
import type { Schema } from './schema.ts'

/** Setting up a house, as `casushuis_inrichter`: a role that can add registers and touch no casus. */
export function makeSetup(kysely: Kysely<Schema>): Setup {
  const alsInrichter = <T>(werk: (trx: Transaction<Schema>) => Promise<T>) =>
    kysely.transaction().execute(async (trx) => {
      await sql`set local role casushuis_inrichter`.execute(trx)
      return werk(trx)
    })
  return {
    zvhs: () => alsInrichter(async (trx) => (await trx.selectFrom('zvh').select('id').execute()).map((z) => z.id)),
    setUp: (huis, door) =>
      alsInrichter(async (trx) => {
        await trx.insertInto('zvh').values(huis.zvh).execute()
        for (const partij of huis.partijen) await voegPartijToe(trx, huis.zvh.id, partij, door)
        await trx
          .insertInto('medewerker')
          .values(huis.medewerkers.map(({ partij, ...m }) => ({ ...m, partijId: partij, zvhId: huis.zvh.id })))
          .execute()
      }),
    recognisesKeys: (keys) =>
      alsInrichter(async (trx) => {
        for (const { id, sleutelmerk } of await trx.selectFrom('zvh').select(['id', 'sleutelmerk']).execute()) {
          if (sleutelmerk && !(await keys.recognises(id, sleutelmerk))) return false
          if (!sleutelmerk) await legMerkVast(trx, id, await keys.mark(id))
        }
        return true
      }),
  }
}

async function legMerkVast(trx: Transaction<Schema>, id: ZvhId, sleutelmerk: Uint8Array): Promise<void> {
  await trx.updateTable('zvh').set({ sleutelmerk }).where('id', '=', id).execute()
}

async function voegPartijToe(
  trx: Transaction<Schema>,
  zvhId: HuisSetup['zvh']['id'],
  { id: partijId, naam, publiek, landelijkeKetenpartner, ...delen }: PartijSetup,
  vastgelegdDoor: MedewerkerId,
): Promise<void> {
  const wie = { zvhId, partijId, vastgelegdDoor }
  const plat = <T extends { readonly geldig: Geldigheid }>({ geldig, ...rest }: T) => ({ ...rest, ...geldig, ...wie })
  await trx.insertInto('partij').values({ zvhId, id: partijId, naam, publiek, landelijkeKetenpartner }).execute()
  if (delen.convenant.length > 0)
    await trx
      .insertInto('convenant')
      .values(delen.convenant.map((geldig) => plat({ id: randomUUID(), geldig })))
      .execute()
  if (delen.taken.length > 0) await trx.insertInto('taak').values(delen.taken.map(plat)).execute()
  if (delen.rechten.length > 0) await trx.insertInto('verwerkingsrecht').values(delen.rechten.map(plat)).execute()
  if (delen.bevoegdheidsverleningen.length > 0)
    await trx
      .insertInto('bevoegdheidsverlening')
      .values(delen.bevoegdheidsverleningen.map((b) => ({ ...plat(b), ingetrokkenOp: null, intrekkingReden: null })))
      .execute()
}
