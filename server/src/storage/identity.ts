import type { Geldigheid, KoppelingId, MedewerkerId, PartijId, Rol, Tijdstip, ZvhId } from '@casushuis/handvat'
import { type Kysely, sql, type Transaction } from 'kysely'
import type {
  DraftSecret,
  InvitedPeople,
  Medewerkers,
  NewSession,
  Session,
  SessionStore,
  SignedInMedewerker,
} from '../ports/identity.ts'
import type { GevondenKoppeling, Koppelingen } from '../ports/koppelingen.ts'
import type { Schema } from './schema.ts'

type Trx = Transaction<Schema>
/** Runs work as `casushuis_lijst`. */
type AsList = <T>(work: (trx: Trx) => Promise<T>) => Promise<T>

/**
 * The people who may sign in, and their sessions, as `casushuis_lijst`; whose session it is, which every request asks, in
 * one step.
 */
export function makeIdentityStore(kysely: Kysely<Schema>): Medewerkers & InvitedPeople & SessionStore & Koppelingen {
  const asList: AsList = (work) =>
    kysely.transaction().execute(async (trx) => {
      await sql`set local role casushuis_lijst`.execute(trx)
      return work(trx)
    })
  return {
    findByIdentity: (uitgever, onderwerp) =>
      asList(async (trx) => {
        const rows = await people(trx)
          .where('m.uitgever', '=', uitgever)
          .where('m.onderwerp', '=', onderwerp)
          .where('m.beeindigdOp', 'is', null)
          .orderBy('z.naam')
          .execute()
        return rows.map(asMedewerker)
      }),
    samePerson: ({ id, zvh }) =>
      asList(async (trx) => {
        const rows = await people(trx)
          .innerJoin('medewerker as zelf', (j) =>
            j.onRef('zelf.uitgever', '=', 'm.uitgever').onRef('zelf.onderwerp', '=', 'm.onderwerp'),
          )
          .where('zelf.zvhId', '=', zvh.id)
          .where('zelf.id', '=', id)
          .where('m.beeindigdOp', 'is', null)
          .orderBy('z.naam')
          .execute()
        return rows.map(asMedewerker)
      }),
    findInvited: (codehash) =>
      asList(async (trx) => {
        const row = await people(trx)
          .innerJoin('uitnodiging as u', (j) => j.onRef('u.zvhId', '=', 'm.zvhId').onRef('u.medewerkerId', '=', 'm.id'))
          .select('u.id as uitnodiging')
          .where('u.codehash', '=', bytes(codehash))
          .where('m.beeindigdOp', 'is', null)
          .executeTakeFirst()
        return row && { uitnodiging: row.uitnodiging, medewerker: asMedewerker(row) }
      }),
    findByClient: (clientId) =>
      asList(async (trx) => {
        // Who answers for it is looked up anew for each request, so that it closes as soon as that one is gone (invariant 3).
        const rows = await people(trx)
          .innerJoin('koppeling as k', (j) =>
            j.onRef('k.zvhId', '=', 'm.zvhId').onRef('k.verantwoordelijkeId', '=', 'm.id'),
          )
          .select(['k.id as koppeling', 'k.partijId as voor', 'k.van', 'k.tot', 'm.beeindigdOp'])
          .where('k.clientId', '=', clientId)
          .execute()
        return rows.map(asKoppeling)
      }),
    ...sessions(kysely, asList),
  }
}

const bytes = (key: string): Buffer => Buffer.from(key, 'hex')

function sessions(kysely: Kysely<Schema>, asList: AsList): SessionStore {
  return {
    keep: (key, session) => asList((trx) => keep(trx, key, session)),
    async find(key) {
      const { rows } = await sql<SessionRow>`select * from sessie_van(${bytes(key)})`.execute(kysely)
      return rows[0] && asSession(rows[0])
    },
    touch: (key, nu) =>
      asList(async (trx) => {
        await trx.updateTable('sessie').set({ gebruiktOp: nu }).where('tokenHash', '=', bytes(key)).execute()
      }),
    remove: (key) =>
      asList(async (trx) => {
        await trx.deleteFrom('sessie').where('tokenHash', '=', bytes(key)).execute()
      }),
    removeOlder: (than) =>
      asList(async (trx) => {
        await trx.deleteFrom('sessie').where('begonnenOp', '<', than).execute()
      }),
  }
}

async function keep(trx: Trx, key: string, { medewerker, begunAt, nu, draftSecret }: NewSession): Promise<void> {
  const { zvhId } = await trx
    .selectFrom('medewerker')
    .select('zvhId')
    .where('id', '=', medewerker)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('sessie')
    .values({
      tokenHash: bytes(key),
      zvhId,
      medewerkerId: medewerker,
      begonnenOp: begunAt,
      gebruiktOp: nu,
      conceptsleutel: Buffer.from(draftSecret, 'base64url'),
    })
    .execute()
}

interface SessionRow extends Person {
  readonly begonnenOp: Tijdstip
  readonly gebruiktOp: Tijdstip
  readonly conceptsleutel: Uint8Array
}

function asSession(row: SessionRow): Session {
  const draftSecret = Buffer.from(row.conceptsleutel).toString('base64url') as DraftSecret
  return { begunAt: row.begonnenOp, usedAt: row.gebruiktOp, medewerker: asMedewerker(row), draftSecret }
}

function people(trx: Trx) {
  return trx
    .selectFrom('medewerker as m')
    .innerJoin('zvh as z', 'z.id', 'm.zvhId')
    .leftJoin('partij as p', (j) => j.onRef('p.zvhId', '=', 'm.zvhId').onRef('p.id', '=', 'm.partijId'))
    .select(['m.id', 'm.naam', 'm.rol', 'm.partijId', 'p.naam as partijnaam', 'z.id as zvhId', 'z.naam as zvhnaam'])
}

interface Koppelingrij extends Person, Geldigheid {
  readonly koppeling: KoppelingId
  readonly voor: PartijId
  readonly beeindigdOp: Tijdstip | null
}

function asKoppeling({ koppeling: id, voor, van, tot, beeindigdOp, ...mens }: Koppelingrij): GevondenKoppeling {
  return {
    koppeling: { id, partij: voor, verantwoordelijke: mens.id, geldig: { van, tot } },
    verantwoordelijke: beeindigdOp === null ? asMedewerker(mens) : null,
  }
}

interface Person {
  readonly id: MedewerkerId
  readonly naam: string
  readonly rol: Rol
  readonly partijId: PartijId | null
  readonly partijnaam: string | null
  readonly zvhId: ZvhId
  readonly zvhnaam: string
}

function asMedewerker({ id, naam, rol, partijId, partijnaam, zvhId, zvhnaam }: Person): SignedInMedewerker {
  return {
    id,
    naam,
    rol,
    partij: partijId && partijnaam !== null ? { id: partijId, naam: partijnaam } : null,
    zvh: { id: zvhId, naam: zvhnaam },
  }
}
