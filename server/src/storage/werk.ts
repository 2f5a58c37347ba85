import { beginVanDag, type CasusId, dagVan, type OverlegId, type Overlegstand } from '@casushuis/handvat'
import { sql } from 'kysely'
import { tekstinhoud } from '../ports/content.ts'
import type { Eigenoverleg, MijnWerk, Overlegtijd, Werkitem, Werkregel, WerkStore } from '../ports/werk.ts'
import { type Head, headColumns, headJoins, openHead } from './casus-head.ts'
import { type Connection, getKey } from './connection.ts'
import { unsealer } from './sealing.ts'

/** Nobody has this much to do; it keeps a mistake from becoming a long wait. */
const most = 500

/** By what a question of another zvh is known among the work. */
const datVraag = 'datVraag'

/** What there is to do, as `casushuis_lezer`. */
export function werkStore(c: Connection): WerkStore {
  return { mijnWerk: () => mijnWerk(c), mijnOverleggen: () => mijnOverleggen(c) }
}

/** By what the work of this lezer is known that waits now: the kinds and ids of it, as {@link mijnWerk} would show it. */
export async function werksleutels(c: Connection): Promise<readonly string[]> {
  await c.actAs('casushuis_lezer')
  const { rows } = await sql<{ sleutel: string }>`
    with w as (${waiting(c)})
    select w.soort || ' ' || w.object_id as sleutel
    from w join casus c on c.zvh_id = w.zvh_id and c.id = w.casus_id
    where ${isDue(c)}
    limit ${most}`.execute(c.trx)
  return rows.map((r) => r.sleutel)
}

/** The work of this lezer in the casussen of this person, with what another zvh asks about them. */
const waiting = ({ setting: { zvh, lezer, nu } }: Connection) => sql`
      select zvh_id, casus_id, lezer, soort, object_id, deadline, vanaf, herinnerd_op from werk
      where zvh_id = ${zvh} and lezer = ${lezer} and casus_id = any (array(select casus_id from eigen_toewijzing))
      union all
      select zvh_id, casus_id, ${lezer}, ${datVraag}, id,
        ((tot - interval '1 millisecond') at time zone 'Europe/Amsterdam')::date, null, null
      from dat_vraag_hier
      where zvh_id = ${zvh} and casus_id = any (array(select casus_id from eigen_toewijzing))
        and besloten_op is null and tot > ${nu}`

const isDue = ({ setting: { nu } }: Connection) => sql`
    (w.vanaf is null or w.vanaf <= ${dagVan(nu)}) and (w.soort <> ${datVraag} or c.gearchiveerd_op is null)`

async function mijnWerk(c: Connection): Promise<MijnWerk> {
  await c.actAs('casushuis_lezer')
  // Driven from the side that is small: joined, all the work of a lezer was read for the few casussen of one person.
  const { rows } = await sql<
    Head &
      Pick<Werkitem, 'object' | 'deadline' | 'herinnerdOp'> & { readonly soort: Werkitem['soort'] | typeof datVraag }
  >`
    with w as (${waiting(c)})
    select w.soort, w.object_id as object, w.deadline, w.herinnerd_op, ${headColumns}
    from w
    join casus c on c.zvh_id = w.zvh_id and c.id = w.casus_id
    ${headJoins}
    where ${isDue(c)}
    order by w.deadline nulls last, c.casusnummer
    limit ${most}`.execute(c.trx)
  const werk = rows.flatMap(({ soort, ...row }) => (soort === datVraag ? [] : [{ ...row, soort }]))
  return {
    taken: await Promise.all(werk.map((row) => openHead(c, row))),
    datVragen: rows.filter(({ soort }) => soort === datVraag),
  }
}

/** Nobody has this many overleggen before him. */
const mostOverleggen = 100

/** To which was invited, of today or later, in the casussen of this person. */
const tocome = ({ setting: { zvh, nu } }: Connection) => sql`
  o.zvh_id = ${zvh} and o.casus_id = any (array(select casus_id from eigen_toewijzing))
  and o.stand in ('gepland', 'bezig') and o.moment >= ${beginVanDag(dagVan(nu))}`

/** When the overleggen of this person are, by what row-level security lets this lezer read. */
export async function overlegtijden(c: Connection): Promise<readonly Overlegtijd[]> {
  await c.actAs('casushuis_lezer')
  const { rows } = await sql<Overlegtijd>`
    select o.id, o.moment, o.duur from overleg o where ${tocome(c)}
    order by o.moment, o.id limit ${mostOverleggen}`.execute(c.trx)
  return rows
}

async function mijnOverleggen(c: Connection): Promise<readonly Eigenoverleg[]> {
  await c.actAs('casushuis_lezer')
  const { rows } = await sql<Head & Overlegtijd & { readonly stand: Overlegstand; readonly plaats: Uint8Array | null }>`
    select o.id, o.moment, o.duur, o.stand, o.plaats, ${headColumns}
    from overleg o
    join casus c on c.zvh_id = o.zvh_id and c.id = o.casus_id
    ${headJoins}
    where ${tocome(c)}
    order by o.moment, o.id limit ${mostOverleggen}`.execute(c.trx)
  return Promise.all(
    rows.map(async ({ plaats, ...row }) => ({
      ...(await openHead(c, row)),
      plaats: await placeIn(c, { ...row, plaats }),
    })),
  )
}

/** Where it is; null where that was not written, or cannot be read. */
async function placeIn(
  c: Connection,
  { casusId, id, plaats }: Pick<Head, 'casusId'> & { readonly id: OverlegId; readonly plaats: Uint8Array | null },
) {
  if (plaats === null) return null
  try {
    return unsealer(await getKey(c, casusId), 'overleg', id)('plaats', plaats, tekstinhoud).tekst
  } catch {
    return null
  }
}

/** Stores the difference between what there is to do now and what there was before. */
export async function storeWerk({ trx, setting }: Connection, casus: CasusId, werk: readonly Werkregel[]) {
  await sql`
    with gewenst as (
      select * from json_to_recordset(${JSON.stringify(werk)}::json) as x(
        lezer text, soort text, "objectId" uuid, deadline date, vanaf date, "herinnerdOp" date, "alleenVoor" uuid[])
    ), weg as (
      delete from werk w where w.casus_id = ${casus} and not exists (
        select 1 from gewenst g where g.lezer = w.lezer and g.soort = w.soort and g."objectId" = w.object_id)
    )
    insert into werk (zvh_id, casus_id, lezer, soort, object_id, deadline, vanaf, herinnerd_op, alleen_voor)
    select ${setting.zvh}, ${casus}, lezer, soort, "objectId", deadline, vanaf, "herinnerdOp", "alleenVoor" from gewenst
    on conflict (zvh_id, lezer, soort, object_id) do update
      set deadline = excluded.deadline, vanaf = excluded.vanaf, herinnerd_op = excluded.herinnerd_op,
        alleen_voor = excluded.alleen_voor
      where (werk.deadline, werk.vanaf, werk.herinnerd_op, werk.alleen_voor)
        is distinct from (excluded.deadline, excluded.vanaf, excluded.herinnerd_op, excluded.alleen_voor)`.execute(trx)
}
