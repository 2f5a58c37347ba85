import type { CasusId, Feiten, Huis } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Huisslot } from '../ports/store.ts'
import type { Verbinding } from './connection.ts'

/** The house in the very shape of the rulebook's `Huis`, made by the database in one piece. */
const huisJson = sql`(
  select json_build_object(
    'zvh', z.id,
    'huisregels', json_build_object('inzageVooraf', z.inzage_vooraf),
    'partijen', coalesce((
      select json_agg(json_build_object(
        'id', p.id, 'naam', p.naam, 'landelijkeKetenpartner', p.landelijke_ketenpartner,
        'convenant', coalesce((
          select json_agg(json_build_object('van', iso(c.van), 'tot', iso(c.tot)))
          from convenant c where c.zvh_id = z.id and c.partij_id = p.id), '[]'),
        'taken', coalesce((
          select json_agg(json_build_object('id', t.id, 'naam', t.naam, 'grondslag', t.grondslag,
            'geldig', json_build_object('van', iso(t.van), 'tot', iso(t.tot))) order by t.naam)
          from taak t where t.zvh_id = z.id and t.partij_id = p.id), '[]'),
        'rechten', coalesce((
          select json_agg(json_build_object('soort', r.soort,
            'geldig', json_build_object('van', iso(r.van), 'tot', iso(r.tot))))
          from verwerkingsrecht r where r.zvh_id = z.id and r.partij_id = p.id), '[]')
      ) order by p.naam) from partij p where p.zvh_id = z.id), '[]'),
    'bevoegdheidsverleningen', coalesce((
      select json_agg(json_build_object('id', b.id, 'partij', b.partij_id, 'bevoegdheden', b.bevoegdheden,
        'geldig', json_build_object('van', iso(b.van), 'tot', iso(least(b.tot, b.ingetrokken_op)))))
      from bevoegdheidsverlening b where b.zvh_id = z.id), '[]')
  ) from zvh z where z.id = nullif(current_setting('casushuis.zvh', true), '')::uuid
)`

/** One casus in the very shape of the rulebook's `Casus`, without a single column of content. */
const casusJson = sql`(
  select json_build_object(
    'id', c.id, 'fase', c.fase, 'aanmelder', c.aanmelder_id, 'overlegsoort', c.overlegsoort,
    'afschaling', case when c.afschaling_op is null then null
      else json_build_object('besluitOp', c.afschaling_op,
        'stap', case when c.gearchiveerd_op is null then 'actief' else 'archief' end) end,
    'leiding', (
      select json_agg(json_build_object('partij', l.partij_id, 'taak', l.taak_id, 'van', iso(l.van)) order by l.volgnummer)
      from leiding l where l.zvh_id = c.zvh_id and l.casus_id = c.id),
    'toewijzingen', coalesce((
      select json_agg(json_build_object('medewerker', t.medewerker_id, 'rol', t.rol, 'partij', t.partij_id,
        'geldig', json_build_object('van', iso(t.van), 'tot', iso(t.tot))) order by t.van, t.id)
      from toewijzing t where t.zvh_id = c.zvh_id and t.casus_id = c.id), '[]'),
    'stukken', coalesce((
      select json_agg(json_build_object('id', s.id, 'soort', s.soort) order by s.op, s.id)
      from stuk s where s.zvh_id = c.zvh_id and s.casus_id = c.id), '[]'),
    'gegevens', coalesce((
      select json_agg(json_build_object('id', g.id, 'bronhouder', g.bronhouder_id, 'ingebrachtIn', g.ingebracht_in,
        'categorie', g.categorie, 'bijzonder', g.bijzonder, 'strafrechtelijk', g.strafrechtelijk,
        'geheimhouding', case when g.geheim_procesregie is null then null else json_build_object(
          'procesregieMagZien', g.geheim_procesregie, 'uitvraagToegestaan', g.geheim_uitvraag) end,
        'vrijgave', g.vrijgave, 'voorafAan', g.vooraf_aan, 'voorbehouden', g.voorbehouden,
        'beperkt', g.beperkt) order by g.volgorde)
      from gegeven g where g.zvh_id = c.zvh_id and g.casus_id = c.id), '[]'),
    'uitvragen', coalesce((
      select json_agg(json_build_object('id', u.id, 'partij', u.partij_id, 'stand', u.stand,
        'antwoordVoor', u.antwoord_voor, 'meegestuurd', u.meegestuurd) order by u.verstuurd_op, u.id)
      from uitvraag u where u.zvh_id = c.zvh_id and u.casus_id = c.id), '[]'),
    'overleggen', coalesce((
      -- An overleg cannot be stored without its doel, so having a row is having one.
      select json_agg(json_build_object('id', o.id, 'volgnummer', o.volgnummer, 'stand', o.stand,
        'moment', iso(o.moment), 'doelVastgelegd', true,
        'deelnemers', coalesce((
          select json_agg(json_build_object('id', d.id, 'partij', d.partij_id, 'rol', d.rol,
            'zorgvuldigheidAanvaard', d.aanvaard_op is not null) order by d.id)
          from deelnemer d where d.zvh_id = c.zvh_id and d.overleg_id = o.id), '[]')) order by o.volgnummer)
      from overleg o where o.zvh_id = c.zvh_id and o.casus_id = c.id), '[]'),
    'uitspraken', coalesce((
      select json_agg(json_build_object('id', u.id, 'overleg', u.overleg_id, 'steuntOp', u.steunt_op,
        'bevestigdDoor', u.bevestigd_door) order by u.op, u.id)
      from uitspraak u where u.zvh_id = c.zvh_id and u.casus_id = c.id), '[]'),
    'plandoelen', coalesce((
      select json_agg(json_build_object('id', p.id, 'bereikt', p.bereikt, 'steuntOp', p.steunt_op) order by p.op, p.id)
      from plandoel p where p.zvh_id = c.zvh_id and p.casus_id = c.id), '[]'),
    'acties', coalesce((
      select json_agg(json_build_object('id', a.id, 'plandoel', a.plandoel_id, 'uitvoerder', a.uitvoerder_id,
        'stand', a.stand, 'deadline', a.deadline, 'steuntOp', a.steunt_op) order by a.op, a.id)
      from actie a where a.zvh_id = c.zvh_id and a.casus_id = c.id), '[]'),
    'meeneemafspraken', coalesce((
      select json_agg(json_build_object('id', m.id, 'actie', m.actie_id, 'gegeven', m.gegeven_id,
        'ontvanger', m.ontvanger_id, 'stand', m.stand) order by m.op, m.id)
      from meeneemafspraak m where m.zvh_id = c.zvh_id and m.casus_id = c.id), '[]')
  ) from casus c
  where c.zvh_id = nullif(current_setting('casushuis.zvh', true), '')::uuid
    and c.id = nullif(current_setting('casushuis.casus', true), '')::uuid
)`

/** The house as the rulebook sees it at this very moment; claimed, it stays like that until the transaction ends. */
export async function leesHuis(v: Verbinding, slot: Huisslot | null): Promise<Huis> {
  await v.als('casushuis_werk')
  if (slot !== null) {
    const neem = slot === 'gedeeld' ? sql`pg_advisory_xact_lock_shared` : sql`pg_advisory_xact_lock`
    await sql`select ${neem}(hashtextextended(${v.zetting.zvh}, 0))`.execute(v.trx)
  }
  const { rows } = await sql<{ huis: Huis | null }>`select ${huisJson} as huis`.execute(v.trx)
  const huis = rows[0]?.huis
  if (!huis) throw new Error('this zvh does not exist')
  return huis
}

/** The feiten of one casus in one statement; undefined where there is no such casus in this zvh. */
export async function leesFeiten(v: Verbinding, casus: CasusId, vergrendel: boolean): Promise<Feiten | undefined> {
  await v.als('casushuis_werk', casus)
  // Who only looks shares the lock: what is shown afterwards is of the same moment as the feiten, all of it or nothing.
  const slot = vergrendel ? sql`for update` : sql`for share`
  await sql`select 1 from casus where id = ${casus} ${slot}`.execute(v.trx)
  const { rows } = await sql<{ huis: Huis; casus: Feiten['casus'] | null }>`
    select ${huisJson} as huis, ${casusJson} as casus`.execute(v.trx)
  const [rij] = rows
  return rij?.casus ? { huis: rij.huis, casus: rij.casus } : undefined
}
