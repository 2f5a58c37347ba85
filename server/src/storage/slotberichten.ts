import { createPublicKey, randomUUID } from 'node:crypto'
import { type CasusId, type Datum, dagVan, type MedewerkerId } from '@casushuis/handvat'
import { sql } from 'kysely'
import { fingerprintOf } from '../logboek/statement.ts'
import { deelsoorten } from '../ports/rows.ts'
import type { Slotbericht, SlotberichtStore, Verklaring, Vernietiging } from '../ports/slotberichten.ts'
import type { Connection } from './connection.ts'

/** What is told when a casus closes for good: written as `casushuis_werk`, read by whom it is for as `casushuis_lezer`. */
export function slotberichtStore(c: Connection): SlotberichtStore {
  return {
    meldtArchief: (casus, { vernietigenOp, voor }) =>
      tell(c, casus, { ...geenVernietiging, soort: 'gearchiveerd', vernietigenOp }, voor),
    async slotberichten() {
      await c.actAs('casushuis_lezer')
      return c.trx
        .selectFrom('slotbericht')
        .select(['id', 'soort', 'casusnummer', 'op', 'vernietigenOp', 'grond', 'hoogstens', 'verklaring'])
        .where('zvhId', '=', c.setting.zvh)
        .orderBy('op', 'desc')
        .orderBy('casusnummer')
        .execute()
    },
    async ruimtSlotberichtenOp(voor) {
      await c.actAs('casushuis_lijst')
      await c.trx.deleteFrom('slotbericht').where('zvhId', '=', c.setting.zvh).where('op', '<', voor).execute()
    },
  }
}

const geenVernietiging = { grond: null, regel: null, hoogstens: null, vernietigingId: null } as const

/** What can be destroyed with a casus. */
const soorten = [...deelsoorten, 'document', 'verstrektDocument'] as const
/** In steps of so many is told how much that was. */
const stap = 50

/** How many records there are in a casus at most; counted before they go. */
async function countAtMost(c: Connection, casus: CasusId): Promise<number> {
  await c.actAs('casushuis_werk', casus)
  const perSoort = soorten.map((soort) => sql`(select count(*) from ${sql.table(soort)} where casus_id = ${casus})`)
  const { rows } = await sql<{ aantal: string }>`select ${sql.join(perSoort, sql` + `)} as aantal`.execute(c.trx)
  return Math.ceil(Number(rows[0]?.aantal) / stap) * stap
}

/** Tells that everything is destroyed, while it is still there to be counted; it is signed when the key is gone. */
export async function tellDestruction(
  c: Connection,
  casus: CasusId,
  { id, grond, regels, voor }: Vernietiging & { readonly id: string },
): Promise<void> {
  const hoogstens = await countAtMost(c, casus)
  const wat = { grond, regel: regels.join(' '), hoogstens, vernietigingId: id }
  await tell(c, casus, { ...wat, soort: 'vernietigd', vernietigenOp: null }, voor)
}

interface Told {
  readonly soort: Slotbericht['soort']
  readonly vernietigenOp: Datum | null
  readonly grond: string | null
  readonly regel: string | null
  readonly hoogstens: number | null
  readonly vernietigingId: string | null
}

async function tell(c: Connection, casus: CasusId, wat: Told, voor: readonly MedewerkerId[]): Promise<void> {
  const { zvh: zvhId, nu } = c.setting
  await c.actAs('casushuis_werk', casus)
  const { casusnummer } = await c.trx
    .selectFrom('casus')
    .select('casusnummer')
    .where('id', '=', casus)
    .executeTakeFirstOrThrow()
  const id = randomUUID()
  await c.trx
    .insertInto('slotbericht')
    .values({ ...wat, zvhId, id, casusnummer, op: dagVan(nu), verklaring: null })
    .execute()
  if (voor.length === 0) return
  await c.trx
    .insertInto('slotberichtVoor')
    .values(voor.map((medewerkerId) => ({ zvhId, slotberichtId: id, medewerkerId })))
    .execute()
}

/** Signs what was told of these destructions, of which the keys are gone by now (S11). */
export async function signDestructions(
  c: Connection,
  done: readonly { readonly casusId: CasusId; readonly vernietigingId: string | null }[],
): Promise<void> {
  const { zvh, nu } = c.setting
  await c.actAs('casushuis_lijst')
  for (const { casusId, vernietigingId } of done) {
    if (vernietigingId === null) continue
    const told = await c.trx
      .selectFrom('slotbericht as s')
      .innerJoin('zvh as z', 'z.id', 's.zvhId')
      .select(['s.id', 's.casusnummer', 's.op', 's.grond', 's.regel', 's.hoogstens', 'z.naam'])
      .where('s.zvhId', '=', zvh)
      .where('s.vernietigingId', '=', vernietigingId)
      .executeTakeFirst()
    if (!told) continue
    const inhoud: Verklaring = {
      ...{ soort: 'verklaring van vernietiging', versie: 1, kenmerk: told.id, zvh: told.naam },
      ...{ casusnummer: told.casusnummer, vernietigdOp: told.op, grond: told.grond ?? '' },
      ...{ regels: told.regel?.split(' ') ?? [], soorten, hoogstens: told.hoogstens ?? 0, sleutelWegOp: nu },
      logboek: await lastRecord(c, casusId),
    }
    const verklaring = await sign(c, JSON.stringify(inhoud))
    await c.trx
      .updateTable('slotbericht')
      .set({ verklaring })
      .where('zvhId', '=', zvh)
      .where('id', '=', told.id)
      .execute()
  }
}

async function lastRecord(c: Connection, casus: CasusId): Promise<Verklaring['logboek']> {
  const { rows } = await sql<{ volgnummer: number; hash: Uint8Array }>`
    select volgnummer, hash from logboek_kop_van(${casus})`.execute(c.trx)
  const [kop] = rows
  return {
    keten: `casus:${casus}`,
    volgnummer: Number(kop?.volgnummer ?? 0),
    hash: Buffer.from(kop?.hash ?? []).toString('hex'),
  }
}

/** As a checkpoint of the logboek is signed: the text as it was, its signature (Ed25519), and with which key. */
async function sign(c: Connection, inhoud: string): Promise<string> {
  const signer = await c.keys.signer(c.setting.zvh)
  const vingerafdruk = fingerprintOf(createPublicKey(signer.publicKey))
  return JSON.stringify({ inhoud, handtekening: signer.sign(inhoud), sleutel: signer.publicKey, vingerafdruk })
}
