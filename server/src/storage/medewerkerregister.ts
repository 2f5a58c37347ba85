import { randomUUID } from 'node:crypto'
import type { MedewerkerId, PartijId } from '@casushuis/handvat'
import { sql, type UpdateObject } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type {
  Inlog,
  Medewerkerbeeld,
  Medewerkergegevens,
  MedewerkerregisterStore,
  NieuweUitnodiging,
  Toegewezenaantal,
  Uitnodiging,
} from '../ports/medewerkerregister.ts'
import type { Connection } from './connection.ts'
import { iso } from './json.ts'
import type { Schema } from './schema.ts'

/** Who works here: changed as `casushuis_werk`, listed as `casushuis_lijst`. */
export function medewerkerregisterStore(c: Connection): MedewerkerregisterStore {
  return {
    medewerkersoverzicht: (partij) => list(c, partij),
    toegewezenVan: (partij) => count(c, partij),
    legtMedewerkerVast: (id, medewerker, inlog) => add(c, { id, medewerker, inlog }),
    wijzigtMedewerker: (id, medewerker, reden) => change(c, { id, medewerker, reden }),
    beeindigtMedewerker: (id, reden) => end(c, id, reden),
    beeindigtSessies: (id) => endSessions(c, id),
    ...lookups(c),
    ...invitations(c),
  }
}

const asked = ['id', 'naam', 'rol', 'partijId', 'contactpersoon', 'telefoon', 'mail', 'uitgever', 'onderwerp'] as const

/** Who works here now. */
const here = (c: Connection) =>
  c.trx.selectFrom('medewerker').select(asked).where('zvhId', '=', c.setting.zvh).where('beeindigdOp', 'is', null)

type Lookups = Pick<
  MedewerkerregisterStore,
  'findMedewerker' | 'zelfdePersoon' | 'andereBeheerders' | 'lopendeToewijzingen'
>

function lookups(c: Connection): Lookups {
  return {
    async findMedewerker(id) {
      await c.actAs('casushuis_werk')
      return here(c).where('id', '=', id).executeTakeFirst()
    },
    async zelfdePersoon({ uitgever, onderwerp, mail }) {
      await c.actAs('casushuis_werk')
      return here(c)
        .where((e) =>
          e.or([
            e.and([e('uitgever', '=', uitgever ?? null), e('onderwerp', '=', onderwerp ?? null)]),
            e(sql`lower(mail)`, '=', mail?.toLowerCase() ?? null),
          ]),
        )
        .execute()
    },
    async andereBeheerders(id) {
      await c.actAs('casushuis_werk')
      const others = here(c).where('rol', '=', 'beheerder').where('uitgever', 'is not', null).where('id', '<>', id)
      return (await others.execute()).length
    },
    async lopendeToewijzingen(id) {
      await c.actAs('casushuis_lijst')
      return c.trx
        .selectFrom('toewijzing')
        .select(['casusId as casus', 'id'])
        .where('zvhId', '=', c.setting.zvh)
        .where('medewerkerId', '=', id)
        .where((e) => e.or([e('tot', 'is', null), e('tot', '>', c.setting.nu)]))
        .execute()
    },
  }
}

/** Through its own policy, which gives who keeps up the people of a partij those of that partij alone. */
async function count(c: Connection, partij: PartijId): Promise<Toegewezenaantal> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  return c.trx
    .selectFrom('toewijzing as t')
    .innerJoin('casus as c', (j) => j.onRef('c.zvhId', '=', 't.zvhId').onRef('c.id', '=', 't.casusId'))
    .select(({ fn }) => [
      fn.count<number>('t.medewerkerId').distinct().as('mensen'),
      fn.count<number>('t.casusId').distinct().as('casussen'),
    ])
    .where('t.zvhId', '=', zvh)
    .where('t.partijId', '=', partij)
    .where('c.gearchiveerdOp', 'is', null)
    .where('t.van', '<=', nu)
    .where((e) => e.or([e('t.tot', 'is', null), e('t.tot', '>', nu)]))
    .executeTakeFirstOrThrow()
}

async function list(c: Connection, partij?: PartijId): Promise<readonly Medewerkerbeeld[]> {
  await c.actAs('casushuis_lijst')
  return c.trx
    .selectFrom('medewerker as m')
    .leftJoin('partij as p', (j) => j.onRef('p.zvhId', '=', 'm.zvhId').onRef('p.id', '=', 'm.partijId'))
    .leftJoin('medewerker as v', (j) => j.onRef('v.zvhId', '=', 'm.zvhId').onRef('v.id', '=', 'm.vastgelegdDoor'))
    .leftJoin('medewerker as b', (j) => j.onRef('b.zvhId', '=', 'm.zvhId').onRef('b.id', '=', 'm.beeindigdDoor'))
    .leftJoin('uitnodiging as u', (j) =>
      j.onRef('u.zvhId', '=', 'm.zvhId').onRef('u.medewerkerId', '=', 'm.id').on('u.voorbijOp', 'is', null),
    )
    .where('m.zvhId', '=', c.setting.zvh)
    .$if(partij !== undefined, (q) => q.where('m.partijId', '=', partij ?? null))
    .select((q) => [
      ...(['m.id', 'm.versie', 'm.naam', 'm.rol', 'm.partijId', 'm.contactpersoon', 'm.telefoon', 'm.mail'] as const),
      ...(['m.uitgever', 'm.onderwerp', 'p.naam as partijnaam', 'v.naam as vastgelegdDoor'] as const),
      ...(['m.vastgelegdOp', 'm.beeindigdOp', 'b.naam as beeindigdDoor'] as const),
      q
        .case()
        .when('u.id', 'is', null)
        .then(null)
        .else(jsonBuildObject({ mail: sql<string>`u.mail`, tot: iso(sql<string>`u.tot`) }))
        .end()
        .as('uitnodiging'),
    ])
    .orderBy('m.naam')
    .orderBy('m.id')
    .execute()
}

interface New {
  readonly id: MedewerkerId
  readonly medewerker: Medewerkergegevens
  readonly inlog: Inlog | null
}

async function add(c: Connection, { id, medewerker, inlog }: New): Promise<void> {
  await c.actAs('casushuis_werk')
  const { zvh, nu, medewerker: door } = c.setting
  const nobody = { uitgever: null, onderwerp: null }
  await c.trx
    .insertInto('medewerker')
    .values({ zvhId: zvh, id, ...medewerker, ...(inlog ?? nobody), vastgelegdOp: nu, vastgelegdDoor: door, ...working })
    .execute()
}

/** Whose account nobody ended. */
const working = { beeindigdOp: null, beeindigdDoor: null, beeindigingReden: null }

interface Changed {
  readonly id: MedewerkerId
  readonly medewerker: Medewerkergegevens
  readonly reden: string | null
}

async function change(c: Connection, { id, medewerker, reden }: Changed): Promise<void> {
  await c.actAs('casushuis_werk')
  const { zvh, nu, medewerker: door } = c.setting
  const { uitgever: _, onderwerp: __, ...eerder } = await here(c).where('id', '=', id).executeTakeFirstOrThrow()
  await c.trx
    .insertInto('medewerkerwijziging')
    .values({ zvhId: zvh, id: randomUUID(), medewerkerId: id, op: nu, door, reden, eerder })
    .execute()
  await update(c, id, medewerker)
}

async function update(c: Connection, id: MedewerkerId, set: UpdateObject<Schema, 'medewerker'>): Promise<void> {
  await c.actAs('casushuis_werk')
  await c.trx.updateTable('medewerker').set(set).where('zvhId', '=', c.setting.zvh).where('id', '=', id).execute()
}

async function end(c: Connection, id: MedewerkerId, reden: string): Promise<void> {
  const { nu, medewerker: door } = c.setting
  await update(c, id, { beeindigdOp: nu, beeindigdDoor: door, beeindigingReden: reden, contactpersoon: false })
  await closeInvitations(c, id)
  await endSessions(c, id)
}

async function endSessions(c: Connection, id: MedewerkerId): Promise<void> {
  await c.actAs('casushuis_lijst')
  await c.trx.deleteFrom('sessie').where('zvhId', '=', c.setting.zvh).where('medewerkerId', '=', id).execute()
}

function invitations(
  c: Connection,
): Pick<MedewerkerregisterStore, 'nodigtUit' | 'findUitnodiging' | 'isCodeGebruikt' | 'lostUitnodigingIn'> {
  return {
    nodigtUit: (uitnodiging) => invite(c, uitnodiging),
    async isCodeGebruikt(codehash) {
      await c.actAs('casushuis_werk')
      const made = c.trx.selectFrom('uitnodiging').select('id').where('codehash', '=', Buffer.from(codehash, 'hex'))
      return (await made.executeTakeFirst()) !== undefined
    },
    async findUitnodiging(id) {
      await c.actAs('casushuis_werk')
      return c.trx
        .selectFrom('uitnodiging')
        .select(['id', 'medewerkerId as medewerker', 'uitgever', 'mail', 'tot', 'voorbijOp'])
        .where('zvhId', '=', c.setting.zvh)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    },
    async lostUitnodigingIn({ medewerker }: Uitnodiging, inlog) {
      await closeInvitations(c, medewerker)
      await update(c, medewerker, inlog)
    },
  }
}

async function invite(c: Connection, { codehash, medewerker, ...rest }: NieuweUitnodiging): Promise<void> {
  await closeInvitations(c, medewerker)
  const { zvh, nu, medewerker: door } = c.setting
  const made = { zvhId: zvh, gemaaktOp: nu, gemaaktDoor: door, voorbijOp: null }
  await c.trx
    .insertInto('uitnodiging')
    .values({ ...rest, ...made, medewerkerId: medewerker, codehash: Buffer.from(codehash, 'hex') })
    .execute()
}

async function closeInvitations(c: Connection, medewerker: MedewerkerId): Promise<void> {
  await c.actAs('casushuis_werk')
  const { zvh, nu } = c.setting
  await c.trx
    .updateTable('uitnodiging')
    .set({ voorbijOp: nu })
    .where('zvhId', '=', zvh)
    .where('medewerkerId', '=', medewerker)
    .where('voorbijOp', 'is', null)
    .execute()
}
