import { beginVanDag, dagVan, type MedewerkerId, type Postkeuze, type Tijdstip } from '@casushuis/handvat'
import { type SqlBool, sql } from 'kysely'
import type { Ontvanger, PostStore } from '../ports/post.ts'
import type { Connection } from './connection.ts'
import { overlegtijden, werksleutels } from './werk.ts'

/** Who is told what by mail, as `casushuis_lijst`: it reads no content of any casus. */
export function postStore(c: Connection): PostStore {
  return {
    postkeuze: (medewerker) => findKeuze(c, medewerker),
    kiestPost: (medewerker, keuze) => putKeuze(c, medewerker, keuze),
    ontvangers: (aanwezigSinds) => listOntvangers(c, aanwezigSinds),
    gemeld: (medewerker) => listGemeld(c, medewerker),
    onthoudtGemeld: (medewerker, sleutels, post) => putGemeld(c, { medewerker, sleutels, post }),
    werksleutels: () => werksleutels(c),
    overlegtijden: () => overlegtijden(c),
    ruimtPostOp: () => tidy(c),
    ...agendaStore(c),
  }
}

type Agendastore = Pick<PostStore, 'inAgenda' | 'zetInAgenda' | 'haaltUitAgenda'>

function agendaStore(c: Connection): Agendastore {
  const { zvh: zvhId } = c.setting
  return {
    async inAgenda(medewerker) {
      await c.actAs('casushuis_lijst')
      return c.trx
        .selectFrom('agendapunt')
        .select(['overlegId as id', 'moment', 'duur', 'volgnummer'])
        .where('zvhId', '=', zvhId)
        .where('medewerkerId', '=', medewerker)
        .orderBy('overlegId')
        .execute()
    },
    async zetInAgenda(medewerkerId, { id: overlegId, ...punt }) {
      await c.actAs('casushuis_lijst')
      await c.trx
        .insertInto('agendapunt')
        .values({ zvhId, medewerkerId, overlegId, ...punt })
        .onConflict((o) => o.columns(['zvhId', 'medewerkerId', 'overlegId']).doUpdateSet(punt))
        .execute()
    },
    async haaltUitAgenda(medewerker, overleg) {
      await c.actAs('casushuis_lijst')
      await c.trx
        .deleteFrom('agendapunt')
        .where('zvhId', '=', zvhId)
        .where('medewerkerId', '=', medewerker)
        .where('overlegId', '=', overleg)
        .execute()
    },
  }
}

async function findKeuze(c: Connection, medewerker: MedewerkerId): Promise<Postkeuze> {
  await c.actAs('casushuis_lijst')
  const found = await c.trx
    .selectFrom('post')
    .select('keuze')
    .where('zvhId', '=', c.setting.zvh)
    .where('medewerkerId', '=', medewerker)
    .executeTakeFirst()
  return found?.keuze ?? 'direct'
}

async function putKeuze(c: Connection, medewerkerId: MedewerkerId, keuze: Postkeuze): Promise<void> {
  await c.actAs('casushuis_lijst')
  await c.trx
    .insertInto('post')
    .values({ zvhId: c.setting.zvh, medewerkerId, keuze, gepostOp: null })
    .onConflict((o) => o.columns(['zvhId', 'medewerkerId']).doUpdateSet({ keuze }))
    .execute()
}

/** Who works here and can be told by mail; `m` is the medewerker and `p` what was chosen. */
const wantsMail = sql<SqlBool>`
  m.mail is not null and m.beeindigd_op is null and m.uitgever is not null and p.keuze is distinct from 'geen'`

async function tidy(c: Connection): Promise<void> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  await sql`
    with voorbij as (
      delete from agendapunt where zvh_id = ${zvh} and moment < ${beginVanDag(dagVan(nu))}
    )
    delete from gemeld g where g.zvh_id = ${zvh} and not exists (
      select 1 from medewerker m left join post p on p.zvh_id = m.zvh_id and p.medewerker_id = m.id
      where m.zvh_id = g.zvh_id and m.id = g.medewerker_id and ${wantsMail})`.execute(c.trx)
}

async function listOntvangers(c: Connection, aanwezigSinds: Tijdstip): Promise<readonly Ontvanger[]> {
  await c.actAs('casushuis_lijst')
  const { rows } = await sql<Ontvanger>`
    select m.id, m.rol, m.partij_id as partij, m.mail, coalesce(p.keuze, 'direct') as keuze, p.gepost_op,
      exists (select 1 from sessie s where s.medewerker_id = m.id and s.gebruikt_op > ${aanwezigSinds}) as aanwezig
    from medewerker m left join post p on p.zvh_id = m.zvh_id and p.medewerker_id = m.id
    where m.zvh_id = ${c.setting.zvh} and ${wantsMail}
    order by m.id`.execute(c.trx)
  return rows
}

async function listGemeld(c: Connection, medewerker: MedewerkerId): Promise<readonly string[]> {
  await c.actAs('casushuis_lijst')
  const { rows } = await sql<{ sleutel: string }>`
    select encode(sleutel, 'hex') as sleutel from gemeld
    where zvh_id = ${c.setting.zvh} and medewerker_id = ${medewerker}`.execute(c.trx)
  return rows.map((r) => r.sleutel)
}

interface Gemeld {
  readonly medewerker: MedewerkerId
  readonly sleutels: readonly string[]
  readonly post: boolean
}

async function putGemeld(c: Connection, { medewerker, sleutels, post }: Gemeld): Promise<void> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  await sql`
    with nu_bekend as (select decode(s, 'hex') as sleutel from unnest(${[...sleutels]}::text[]) s),
    weg as (
      delete from gemeld where zvh_id = ${zvh} and medewerker_id = ${medewerker}
        and sleutel not in (select sleutel from nu_bekend)
    )
    insert into gemeld (zvh_id, medewerker_id, sleutel) select ${zvh}, ${medewerker}, sleutel from nu_bekend
    on conflict do nothing`.execute(c.trx)
  if (!post) return
  await c.trx
    .insertInto('post')
    .values({ zvhId: zvh, medewerkerId: medewerker, keuze: 'direct', gepostOp: nu })
    .onConflict((o) => o.columns(['zvhId', 'medewerkerId']).doUpdateSet({ gepostOp: nu }))
    .execute()
}
