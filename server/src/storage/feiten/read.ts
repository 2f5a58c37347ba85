import type { CasusId, Feiten, Huis } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Huisslot } from '../../ports/registers.ts'
import type { Connection } from '../connection.ts'
import { precompiler } from '../precompiled.ts'
import { casusJson } from './casus.ts'
import { huisJson } from './huis.ts'

const huisQuery = precompiler.selectNoFrom(huisJson.as('huis')).compile()
const feitenQuery = precompiler.selectNoFrom([huisJson.as('huis'), casusJson.as('casus')]).compile()

/** The house as the rulebook sees it at this very moment; claimed, it stays like that until the transaction ends. */
export async function readHuis({ trx, setting, actAs }: Connection, slot: Huisslot | null): Promise<Huis> {
  await actAs('casushuis_werk')
  if (slot !== null) {
    const claim = slot === 'gedeeld' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`
    await sql`select ${claim}(hashtextextended(${setting.zvh}, 0))`.execute(trx)
  }
  const { rows } = await trx.executeQuery(huisQuery)
  const huis = rows[0]?.huis
  if (!huis) throw new Error('this zvh does not exist')
  return huis
}

/** The feiten of one casus in one statement; undefined where there is no such casus in this zvh. */
export async function readFeiten(
  { trx, actAs }: Connection,
  casus: CasusId,
  lock: boolean,
): Promise<Feiten | undefined> {
  await actAs('casushuis_werk', casus)
  // Who only looks shares the lock: what is shown afterwards is of the same moment as the feiten, all of it or nothing.
  await sql`select 1 from casus where id = ${casus} ${lock ? sql`for update` : sql`for share`}`.execute(trx)
  const { rows } = await trx.executeQuery(feitenQuery)
  const [feiten] = rows
  return feiten?.huis && feiten.casus ? { huis: feiten.huis, casus: feiten.casus } : undefined
}
