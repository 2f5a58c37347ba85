import type { CasusId } from '@casushuis/handvat'
import type { Eerder, Herhaling, HerhalingStore } from '../ports/herhalingen.ts'
import { type Connection, getKey } from './connection.ts'

/** Claimed and kept as `casushuis_werk`, given again as `casushuis_lezer`, forgotten as `casushuis_klus`. */
export function herhalingStore(c: Connection): HerhalingStore {
  return {
    async claimt(herhaling) {
      if (await claim(c, herhaling)) return undefined
      return findAnswer(c, herhaling)
    },
    bewaart: (herhaling, casus, antwoord) => keep(c, herhaling, { casus, antwoord }),
    async laatLos(herhaling) {
      await c.actAs('casushuis_werk')
      await c.trx.deleteFrom('herhaling').where('sleutel', '=', herhaling.sleutel).execute()
    },
    async vergeetHerhalingen(voor) {
      await c.actAs('casushuis_klus')
      await c.trx.deleteFrom('herhaling').where('zvhId', '=', c.setting.zvh).where('op', '<', voor).execute()
    },
  }
}

/** Whether the key is new. The same key in another transaction makes this wait until that is over. */
async function claim(c: Connection, { sleutel, verzoek }: Herhaling): Promise<boolean> {
  const { zvh, medewerker, nu } = c.setting
  await c.actAs('casushuis_werk')
  const { numInsertedOrUpdatedRows } = await c.trx
    .insertInto('herhaling')
    .values({
      zvhId: zvh,
      medewerkerId: medewerker,
      sleutel,
      verzoek,
      op: nu,
      casusId: null,
      verzegeld: null,
      uitkomst: null,
    })
    .onConflict((o) => o.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

async function findAnswer(c: Connection, { sleutel, verzoek }: Herhaling): Promise<Eerder | 'onbekend'> {
  await c.actAs('casushuis_lezer')
  const row = await c.trx
    .selectFrom('herhaling')
    .select(['verzoek', 'casusId', 'verzegeld', 'uitkomst'])
    .where('sleutel', '=', sleutel)
    .executeTakeFirst()
  if (!row) return 'onbekend'
  if (!Buffer.from(row.verzoek).equals(verzoek)) return 'ander'
  if (row.casusId === null || row.verzegeld === null)
    return { antwoord: row.uitkomst === null ? null : JSON.parse(row.uitkomst) }
  return { antwoord: (await getKey(c, row.casusId)).open(placeOf(sleutel), row.verzegeld) }
}

async function keep(
  c: Connection,
  { sleutel }: Herhaling,
  { casus, antwoord }: { readonly casus: CasusId | null; readonly antwoord: unknown },
): Promise<void> {
  // Of what was destroyed nothing is left to seal with, and that it was destroyed says nothing about anybody.
  const casusId = c.destroyed ? null : casus
  const sealed =
    casusId !== null && antwoord !== null ? (await getKey(c, casusId)).seal(placeOf(sleutel), antwoord) : null
  await c.actAs('casushuis_werk')
  await c.trx
    .updateTable('herhaling')
    .set({ casusId, verzegeld: sealed, uitkomst: sealed === null ? JSON.stringify(antwoord) : null })
    .where('sleutel', '=', sleutel)
    .execute()
}

/** Binds a sealed answer to its row. */
const placeOf = (sleutel: Uint8Array) => `herhaling.verzegeld:${Buffer.from(sleutel).toString('hex')}`
