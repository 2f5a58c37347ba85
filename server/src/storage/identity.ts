import type { MedewerkerId, PartijId, Rol, ZvhId } from '@casushuis/handvat'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { IngelogdeMedewerker, Medewerkers, SessionStore } from '../ports/identity.ts'
import type { Schema } from './schema.ts'

interface Persoonrij {
  readonly id: MedewerkerId
  readonly naam: string
  readonly rol: Rol
  readonly partijId: PartijId | null
  readonly partijnaam: string | null
  readonly zvhId: ZvhId
  readonly zvhnaam: string
}

/** The people who may sign in, and their sessies; both read as `casushuis_lijst`. */
export function makeIdentityStore(kysely: Kysely<Schema>): Medewerkers & SessionStore {
  const alsLijst = <T>(werk: (trx: Transaction<Schema>) => Promise<T>) =>
    kysely.transaction().execute(async (trx) => {
      await sql`set local role casushuis_lijst`.execute(trx)
      return werk(trx)
    })
  const bytes = (sleutel: string) => Buffer.from(sleutel, 'hex')
  return {
    findByIdentity: (uitgever, onderwerp) =>
      alsLijst(async (trx) => {
        const rij = await personen(trx)
          .where('m.uitgever', '=', uitgever)
          .where('m.onderwerp', '=', onderwerp)
          .executeTakeFirst()
        return rij && alsMedewerker(rij)
      }),
    keep: (sleutel, medewerker, nu) =>
      alsLijst(async (trx) => {
        const { zvhId } = await trx
          .selectFrom('medewerker')
          .select('zvhId')
          .where('id', '=', medewerker)
          .executeTakeFirstOrThrow()
        await trx
          .insertInto('sessie')
          .values({ tokenHash: bytes(sleutel), zvhId, medewerkerId: medewerker, begonnenOp: nu, gebruiktOp: nu })
          .execute()
      }),
    find: (sleutel) =>
      alsLijst(async (trx) => {
        const rij = await personen(trx)
          .innerJoin('sessie as s', (j) => j.onRef('s.zvhId', '=', 'm.zvhId').onRef('s.medewerkerId', '=', 'm.id'))
          .select(['s.begonnenOp', 's.gebruiktOp'])
          .where('s.tokenHash', '=', bytes(sleutel))
          .executeTakeFirst()
        return rij && { begunAt: rij.begonnenOp, usedAt: rij.gebruiktOp, medewerker: alsMedewerker(rij) }
      }),
    touch: (sleutel, nu) =>
      alsLijst(async (trx) => {
        await trx.updateTable('sessie').set({ gebruiktOp: nu }).where('tokenHash', '=', bytes(sleutel)).execute()
      }),
    remove: (sleutel) =>
      alsLijst(async (trx) => {
        await trx.deleteFrom('sessie').where('tokenHash', '=', bytes(sleutel)).execute()
      }),
  }
}

function personen(trx: Transaction<Schema>) {
  return trx
    .selectFrom('medewerker as m')
    .innerJoin('zvh as z', 'z.id', 'm.zvhId')
    .leftJoin('partij as p', (j) => j.onRef('p.zvhId', '=', 'm.zvhId').onRef('p.id', '=', 'm.partijId'))
    .select(['m.id', 'm.naam', 'm.rol', 'm.partijId', 'p.naam as partijnaam', 'z.id as zvhId', 'z.naam as zvhnaam'])
}

function alsMedewerker({ id, naam, rol, partijId, partijnaam, zvhId, zvhnaam }: Persoonrij): IngelogdeMedewerker {
  return {
    id,
    naam,
    rol,
    partij: partijId && partijnaam !== null ? { id: partijId, naam: partijnaam } : null,
    zvh: { id: zvhId, naam: zvhnaam },
  }
}
