import type { Datum, Overlegsoort, Overlegstand, Tijdstip, Uitvraagstand } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Agendacasus, TriageagendaStore } from '../ports/triageagenda.ts'
import { type Head, headColumns, headJoins, openHead } from './casus-head.ts'
import type { Connection } from './connection.ts'

/** Nobody has this many casussen in triage; it keeps a mistake from becoming a long wait. */
const most = 200

interface Row extends Head {
  readonly overlegsoort: Overlegsoort | null
  readonly aanmelder: string
  readonly aangemaaktOp: Tijdstip
  readonly overleg: Overlegstand | null
  readonly uitvragen: readonly {
    readonly partij: string
    readonly stand: Uitvraagstand
    readonly verstuurdOp: Tijdstip
    readonly antwoordVoor: Datum
  }[]
  readonly geinformeerd: boolean | null
}

/** What is in triage, as `casushuis_lezer`: of each part what this reader may see. */
export function triageagendaStore(c: Connection): TriageagendaStore {
  return { triageagenda: () => list(c) }
}

async function list(c: Connection): Promise<readonly Agendacasus[]> {
  await c.actAs('casushuis_lezer')
  const { zvh, lezer } = c.setting
  // Driven from the side that is small: what this person is assigned to.
  const { rows } = await sql<Row>`
    select ${headColumns}, c.overlegsoort, a.naam as aanmelder, c.aangemaakt_op, o.stand as overleg, u.lijst as uitvragen,
      s.geinformeerd
    from inzagerecht r
    join casus c on c.zvh_id = r.zvh_id and c.id = r.casus_id
    join partij a on a.zvh_id = c.zvh_id and a.id = c.aanmelder_id
    ${headJoins}
    left join lateral (
      select x.stand from overleg x where x.zvh_id = c.zvh_id and x.casus_id = c.id order by x.volgnummer desc limit 1
    ) o on true
    join lateral (
      select bool_and(x.informeren_voor is null) as geinformeerd from stuk x
      where x.zvh_id = c.zvh_id and x.casus_id = c.id and x.soort in ('aanmelding', 'intakebesluit')
    ) s on true
    join lateral (
      select coalesce(json_agg(json_build_object('partij', p.naam, 'stand', x.stand, 'verstuurdOp', iso(x.verstuurd_op),
        'antwoordVoor', x.antwoord_voor) order by x.verstuurd_op, x.id), '[]') as lijst
      from uitvraag x join partij p on p.zvh_id = x.zvh_id and p.id = x.partij_id
      where x.zvh_id = c.zvh_id and x.casus_id = c.id
    ) u on true
    where r.zvh_id = ${zvh} and r.lezer = ${lezer} and r.objectsoort = 'casus' and r.facet = ''
      and r.casus_id = any (array(select casus_id from eigen_toewijzing)) and c.fase in ('aanmelding', 'triage')
    order by c.aangemaakt_op, c.casusnummer
    limit ${most}`.execute(c.trx)
  return Promise.all(rows.map((row) => open(c, row)))
}

async function open(c: Connection, row: Row): Promise<Agendacasus> {
  const { geinformeerd } = row
  return { ...(await openHead(c, row)), geinformeerd }
}
