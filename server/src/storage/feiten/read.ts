import type { CasusId, Feiten, Huis } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Casusbeeld } from '../../ports/casus.ts'
import type { Huisslot } from '../../ports/registers.ts'
import type { Connection } from '../connection.ts'
import type { Casusdeel, Kept } from '../memory.ts'
import { precompiler } from '../precompiled.ts'
import { versiesJson } from '../versies.ts'
import { casusJson, casusrijJson } from './casus.ts'
import { dossier, thisCasus, thisZvh } from './dossier.ts'
import { huisJson } from './huis.ts'

/** The marks of now: of the casus and of the house that the transaction is about. */
export const standen = [
  dossier
    .selectFrom('casusstand as s')
    .select('s.stand')
    .where('s.zvhId', '=', thisZvh)
    .where('s.casusId', '=', thisCasus)
    .$asScalar()
    .as('casusstand'),
  dossier.selectFrom('zvh as z').select('z.stand').where('z.id', '=', thisZvh).$asScalar().as('huisstand'),
] as const

const huisQuery = precompiler.selectNoFrom([...standen, huisJson.as('huis')]).compile()
const feitenQuery = precompiler.selectNoFrom([...standen, casusJson.as('casus')]).compile()
const casusQuery = precompiler
  .selectNoFrom([...standen, casusJson.as('casus'), casusrijJson.as('rij'), versiesJson.as('versies')])
  .compile()

/** The house as the rulebook sees it at this very moment; claimed, it stays like that until the transaction ends. */
export async function readHuis(c: Connection, slot: Huisslot): Promise<Huis> {
  await c.actAs('casushuis_werk')
  const claim = slot === 'gedeeld' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`
  await sql`select ${claim}(hashtextextended(${c.setting.zvh}, 0))`.execute(c.trx)
  return (await loadHuis(c)).what
}

/**
 * The feiten of one casus, claimed until the transaction ends; undefined where there is no such casus in this zvh. Of the house
 * the mark of this very moment decides whether it must be read again.
 */
export async function readFeiten(c: Connection, id: CasusId): Promise<Feiten | undefined> {
  await c.actAs('casushuis_werk', id)
  await sql`select 1 from casus where id = ${id} for update`.execute(c.trx)
  const { rows } = await c.trx.executeQuery(feitenQuery)
  const { casus, huisstand } = rows[0] ?? {}
  return casus ? { huis: (await keptUnder(c, huisstand ?? null)).what, casus } : undefined
}

/** The house for who only looks: as it was kept under the mark that it had when the transaction began, or read anew. */
export async function recallHuis(c: Connection): Promise<Huis> {
  return (await keptUnder(c, c.entered.huisstand)).what
}

/** The casus that the transaction is in, kept or read; what is read of it afterwards must be under the same marks. */
export async function recallBeeld(c: Connection): Promise<Casusbeeld | undefined> {
  const { casus: id, casusstand } = c.entered
  if (id === null || casusstand === null) return undefined
  const huis = await keptUnder(c, c.entered.huisstand)
  const casus = c.memory.findCasus(id, casusstand) ?? (await loadCasus(c, id))
  if (!casus) return undefined
  c.beeld = { casusstand: casus.stand, huisstand: huis.stand }
  const { casus: feiten, ...beside } = casus.what
  return { feiten: { huis: huis.what, casus: feiten }, ...beside }
}

async function keptUnder(c: Connection, stand: string | null): Promise<Kept<Huis>> {
  return (stand !== null && c.memory.findHuis(c.setting.zvh, stand)) || loadHuis(c)
}

async function loadHuis(c: Connection): Promise<Kept<Huis>> {
  await c.actAs('casushuis_werk')
  const { rows } = await c.trx.executeQuery(huisQuery)
  const { huis, huisstand } = rows[0] ?? {}
  if (!huis || !huisstand) throw new Error('this zvh does not exist')
  const kept = { stand: huisstand, what: huis }
  // What was changed in this very transaction has a mark too, but may be undone.
  if (c.setting.kijkt || huisstand === c.entered.huisstand) c.memory.keepHuis(c.setting.zvh, kept)
  return kept
}

async function loadCasus(c: Connection, id: CasusId): Promise<Kept<Casusdeel> | undefined> {
  await c.actAs('casushuis_werk', id)
  const { rows } = await c.trx.executeQuery(casusQuery)
  const { casus, casusstand, rij, versies } = rows[0] ?? {}
  if (!casus || !casusstand || !rij || !versies) return undefined
  const kept = { stand: casusstand, what: { casus, rij, versies: new Map(Object.entries(versies)) } }
  c.memory.keepCasus(id, kept)
  return kept
}
