import { listen } from './bare-server.mjs'

const whoAndWhere = `
  select m.id, m.rol, m.partij_id, c.zvh_id, c.id as casus_id
  from sessie s
  join medewerker m on m.zvh_id = s.zvh_id and m.id = s.medewerker_id
  join toewijzing t on t.zvh_id = m.zvh_id and t.medewerker_id = m.id and t.tot is null
  join casus c on c.zvh_id = t.zvh_id and c.id = t.casus_id
  where s.token_hash = (select token_hash from sessie order by begonnen_op desc limit 1) and c.casusnummer = $1`

const rows = `
  select id, bronhouder_id, ingebracht_in, ingebracht_op, categorie, bijzonder, strafrechtelijk, vrijgave, vooraf_aan,
    voorbehouden, beperkt, inhoud
  from gegeven where zvh_id = $1 and casus_id = $2 order by volgorde`

const record = 'insert into bench_record (op, wie, casus, objecten) values (now(), $1, $2, $3)'

/**
 * The least that opening a dossier can cost while content is sealed and looking leaves a record: who asks and whether that
 * one is assigned, the rows, opening each text, one record that is durable before the answer goes, and JSON. No rules.
 * @param {import('./house.mjs').BenchApp} app
 * @param {object} key that of the casus
 */
export async function openFloorServer({ ask, asOwner }, key) {
  await asOwner(() => ask('create table bench_record (op timestamptz, wie uuid, casus uuid, objecten uuid[])'))
  return listen(async (casusnummer) => {
    const [who] = await ask(whoAndWhere, [casusnummer])
    const found = await ask(rows, [who.zvh_id, who.casus_id])
    const gegevens = found.map(({ inhoud, ...row }) => ({ ...row, ...key.open(`gegeven.inhoud:${row.id}`, inhoud) }))
    await ask(record, [who.id, who.casus_id, found.map(({ id }) => id)])
    return { gegevens }
  })
}
