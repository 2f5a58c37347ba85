import {
  beginVanDag,
  type CasusId,
  dagVan,
  type ObjectId,
  type OverlegdatumId,
  type OverlegId,
  type Overlegstand,
  type Werksoort,
} from '@casushuis/handvat'
import { sql } from 'kysely'
import { tekstinhoud } from '../ports/content.ts'
import type { Eigenoverleg, MijnWerk, OpTePakken, Overlegtijd, Werkitem, Werkregel, WerkStore } from '../ports/werk.ts'
import { type Head, headColumns, headJoins, openHead } from './casus-head.ts'
import { type Connection, getKey } from './connection.ts'
import { unsealer } from './sealing.ts'

/** Nobody has this much to do; it keeps a mistake from becoming a long wait. */
const most = 500

/** By what a question of another zvh is known among the work. */
const datVraag = 'datVraag'
/** … and an overleg to which one can come. */
const eenOverleg = 'overleg'
/** What is told with the words of the action that it is about (C11). */
const overActie: readonly Werksoort[] = ['actieUitvoeren', 'actieOverDatum']
/** … and with those of a goal. */
const overDoel: Werksoort = 'doelZonderActie'

/** What there is to do, as `casushuis_lezer`. */
export function werkStore(c: Connection): WerkStore {
  return { mijnWerk: () => mijnWerk(c), opTePakken: () => listOpTePakken(c) }
}

/** By what the work of this lezer is known that waits now: the kinds and ids of it, as {@link mijnWerk} would show it. */
export async function werksleutels(c: Connection): Promise<readonly string[]> {
  await c.actAs('casushuis_lezer')
  const { rows } = await sql<{ sleutel: string }>`
    with w as (${waiting(c)})
    select w.soort || ' ' || w.object_id || ${laat(c)} as sleutel
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

/** Of what is past its day is told again: an own action, and whether something goes along with an aanmelding elsewhere (C11, T13). */
const herinnerd: readonly Werksoort[] = ['actieUitvoeren', 'meenemenBeslissen']
const laat = ({ setting: { nu } }: Connection) => sql`
    case when w.soort in (${sql.join(herinnerd)}) and w.deadline < ${dagVan(nu)} then ' te laat' else '' end`

const isDue = ({ setting: { nu } }: Connection) => sql`
    (w.vanaf is null or w.vanaf <= ${dagVan(nu)}) and (w.soort <> ${datVraag} or c.gearchiveerd_op is null)`

/** What came in for the partij of this person and nobody of it took up: for who receives it alone. */
async function listOpTePakken(c: Connection): Promise<readonly OpTePakken[]> {
  await c.actAs('casushuis_lezer')
  const { rows } = await sql<OpTePakken>`
    select casus_id, casusnummer, deadline from ${opTePakken(c)} b`.execute(c.trx)
  return rows
}

const opTePakken = ({ setting: { nu } }: Connection) => sql`op_te_pakken(${dagVan(nu)})`

type Taakrij = Head &
  Pick<Werkitem, 'object' | 'deadline' | 'herinnerdOp'> & {
    readonly soort: Werkitem['soort']
    readonly actie: Uint8Array | null
    readonly plandoel: Uint8Array | null
  }
type Overlegrij = Head &
  Omit<Overlegtijd, 'id'> & {
    readonly soort: typeof eenOverleg
    readonly object: OverlegId | OverlegdatumId
    readonly stand: Overlegstand | null
    readonly plaats: Uint8Array | null
  }
type Datrij = Head & Pick<Werkitem, 'deadline'> & { readonly soort: typeof datVraag }
/** Where nothing waits for this person. */
type Nietsrij = { readonly soort: null }
/** What came in and what closed for good, along with every row. */
interface Binnen {
  readonly binnen: MijnWerk['binnengekomen']
  readonly afgesloten: MijnWerk['afgesloten']
}

/** All of it in one statement: it is the page with which everybody begins. */
async function mijnWerk(c: Connection): Promise<MijnWerk> {
  await c.actAs('casushuis_lezer')
  // Driven from the side that is small: joined, all the work of a lezer was read for the few casussen of one person.
  const { rows } = await sql<Binnen & (Taakrij | Overlegrij | Datrij | Nietsrij)>`
    with komt as (${tocome(c)}), w as (
      ${waiting(c)}
      union all
      select zvh_id, casus_id, ${c.setting.lezer}, ${eenOverleg}, id, null, null, null from komt
    ), rijen as (
    select w.soort, w.object_id as object, w.deadline, w.herinnerd_op, o.moment, o.duur, o.stand, o.plaats,
      a.inhoud as actie, p.inhoud as plandoel, ${headColumns}
    from w
    join casus c on c.zvh_id = w.zvh_id and c.id = w.casus_id
    ${headJoins}
    left join komt o on w.soort = ${eenOverleg} and o.zvh_id = w.zvh_id and o.casus_id = w.casus_id and o.id = w.object_id
    left join actie a on w.soort in (${sql.join(overActie)}) and a.zvh_id = w.zvh_id and a.casus_id = w.casus_id and a.id = w.object_id
    left join plandoel p on w.soort = ${overDoel} and p.zvh_id = w.zvh_id and p.casus_id = w.casus_id and p.id = w.object_id
    where ${isDue(c)}
    order by o.moment, w.deadline nulls last, c.casusnummer
    limit ${most}
    )
    select (
      select coalesce(json_agg(json_build_object('casusnummer', s.casusnummer, 'op', s.op) order by s.op desc, s.casusnummer), '[]')
      from slotbericht s where s.zvh_id = ${c.setting.zvh}
    ) as afgesloten, binnen.binnen, rijen.* from (
      select coalesce(json_agg(json_build_object('casusId', b.casus_id, 'casusnummer', b.casusnummer, 'deadline', b.deadline)
        order by b.deadline nulls last, b.casusnummer), '[]') as binnen
      from ${opTePakken(c)} b
    ) binnen left join rijen on true
    order by rijen.moment, rijen.deadline nulls last, rijen.casusnummer`.execute(c.trx)
  const taken = rows.flatMap((row) =>
    row.soort === null || row.soort === datVraag || row.soort === eenOverleg ? [] : [row],
  )
  const overleggen = rows.flatMap((row) => (row.soort === eenOverleg ? [row] : []))
  return {
    taken: await Promise.all(taken.map((row) => openTaak(c, row))),
    overleggen: await Promise.all(overleggen.map((row) => openOverleg(c, row))),
    datVragen: rows.flatMap((row) => (row.soort === datVraag ? [row] : [])),
    binnengekomen: rows[0]?.binnen ?? [],
    afgesloten: rows[0]?.afgesloten ?? [],
  }
}

async function openTaak(c: Connection, { soort, actie, plandoel, ...row }: Taakrij): Promise<Werkitem> {
  const { casusId, object: id } = row
  const over = await wordsOf(c, { casusId, id, table: actie ? 'actie' : 'plandoel', sealed: actie ?? plandoel })
  return { ...(await openHead(c, row)), soort, over }
}

async function openOverleg(c: Connection, { object: id, plaats, soort: _, ...row }: Overlegrij): Promise<Eigenoverleg> {
  const { casusId } = row
  const table = row.stand === null ? 'overlegdatum' : 'overleg'
  return { ...(await openHead(c, row)), id, plaats: await wordsOf(c, { casusId, table, id, sealed: plaats }) }
}

/** Nobody has this many overleggen before him. */
const mostOverleggen = 100

/**
 * To which was invited, and which dates were agreed ahead, of today or later, in the casussen of this person. What was a date first stands
 * in calendars as that one.
 */
const tocome = (c: Connection) => sql`
  select o.zvh_id, o.casus_id, o.id, coalesce(o.datum, o.id) as punt, o.stand, o.moment, o.duur, o.plaats
  from overleg o where o.stand in ('gepland', 'bezig') and ${isOwnAndToCome(c)}
  union all
  select o.zvh_id, o.casus_id, o.id, o.id, null, o.moment, o.duur, o.inhoud from overlegdatum o where ${isOwnAndToCome(c)}`

const isOwnAndToCome = ({ setting: { zvh, nu } }: Connection) => sql`
  o.zvh_id = ${zvh} and o.casus_id = any (array(select casus_id from eigen_toewijzing)) and o.moment >= ${beginVanDag(dagVan(nu))}`

/** When the overleggen of this person are, by what row-level security lets this lezer read. */
export async function overlegtijden(c: Connection): Promise<readonly Overlegtijd[]> {
  await c.actAs('casushuis_lezer')
  const { rows } = await sql<Overlegtijd>`
    select k.punt as id, k.moment, k.duur from (${tocome(c)}) k
    order by k.moment, k.id limit ${mostOverleggen}`.execute(c.trx)
  return rows
}

/** Words that lie sealed beside what is to be done, and where. */
interface Sealed extends Pick<Head, 'casusId'> {
  readonly table: 'overleg' | 'overlegdatum' | 'actie' | 'plandoel'
  readonly id: ObjectId
  readonly sealed: Uint8Array | null
}

/** Those words; null where there are none, or they cannot be read. */
async function wordsOf(c: Connection, { casusId, table, id, sealed }: Sealed): Promise<string | null> {
  if (sealed === null) return null
  try {
    const column = table === 'overleg' ? 'plaats' : 'inhoud'
    return unsealer(await getKey(c, casusId), table, id)(column, sealed, tekstinhoud).tekst
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
