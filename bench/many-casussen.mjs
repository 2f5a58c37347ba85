import { partijId } from './built.mjs'
import { inTriage, vraagAan } from './stories.mjs'

/** Every fifth casus has the corporatie in it. */
const examples = [
  ['fatima', 'corporatie', 'Tamar Nijland'],
  ['wim', 'ggz', 'Corné Blauw'],
  ['yasmin', 'politie', 'Isa van Lier'],
  ['fatima', 'wijkteam', 'Rolf Achterberg'],
  ['wim', 'ggd', 'Minke Sieben'],
]

const tables = [
  'casus',
  'leiding',
  'inzet',
  'toewijzing',
  'stuk',
  'gegeven',
  'uitvraag',
  'inzagerecht',
  'werk',
  'dat_index',
]
/** What points at something within the casus gets an id of the copy. */
const ownIds = ['id', 'casus_id', 'object_id', 'gegeven_id']
const atOnce = 50_000

/**
 * Makes the casussen that the others are copied from, through the acts that people do.
 * @param {import('./house.mjs').BenchApp} app
 * @returns {Promise<readonly string[]>} their casusnummers
 */
export async function makeExamples(app) {
  const nummers = []
  for (const [melder, gevraagde, naam] of examples) {
    const casus = await inTriage(app.storyteller(), melder, naam)
    await vraagAan(casus, gevraagde)
    nummers.push(casus.nummer)
  }
  return nummers
}

/**
 * Copies the examples until the house has this many casussen: every row with ids of its own, content and all, straight
 * into the tables, with colleagues of the readers on them. Nobody can open a copy: it has no key, and what is sealed is
 * bound to the row that it was copied from. Then the statistics are brought up to date, as a server does by itself.
 * @param {import('./house.mjs').BenchApp} app
 * @param {readonly string[]} nummers
 * @param {number} total
 */
export function fillUpTo(app, nummers, total) {
  return app.asOwner(async () => {
    const { ask } = app
    const [{ aantal }] = await ask('select count(*)::int as aantal from casus')
    // Ids within a copy cannot miss each other, so checking every reference would only cost time.
    await ask('set session_replication_role = replica')
    for (const table of tables)
      await withoutIndexes(app, table, () => copyTable(app, table, { nummers, van: aantal, total }))
    await ask('reset session_replication_role')
    await ask('vacuum analyze')
  })
}

async function copyTable(app, table, { nummers, van, total }) {
  const statement = await copy(app, table)
  for (let eerste = van; eerste < total; eerste += atOnce)
    await app.ask(statement, [nummers, eerste, Math.min(eerste + atOnce, total) - 1])
}

/** Fills a table without what nothing refers to: an index is made in a tenth of the time that its rows one by one would take. */
async function withoutIndexes({ ask }, table, fill) {
  const made = await ask(
    `select i.indexrelid::regclass::text as naam, pg_get_indexdef(i.indexrelid) as index,
        c.conname as beperking, pg_get_constraintdef(c.oid) as regel
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
     where i.indrelid = $1::regclass
       and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.conindid = i.indexrelid)`,
    [table],
  )
  for (const { naam, beperking } of made)
    await ask(beperking ? `alter table ${table} drop constraint ${beperking}` : `drop index ${naam}`)
  await fill()
  for (const { index, beperking, regel } of made)
    await ask(beperking ? `alter table ${table} add constraint ${beperking} ${regel}` : index)
}

/** The statement that copies one table: numbers `$2` up to and including `$3`, each from the next of the examples `$1`. */
async function copy({ ask, colleagues }, table) {
  const columns = await ask(
    `select column_name as naam from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_identity = 'NO' order by ordinal_position`,
    [table],
  )
  const names = columns.map(({ naam }) => naam)
  return `insert into ${table} (${names.join(', ')})
    select ${names.map((naam) => contentOf(naam, { table, colleagues })).join(', ')}
    from generate_series($2::int, $3::int) n
    join casus voorbeeld on voorbeeld.casusnummer = ($1::text[])[1 + n % cardinality($1::text[])]
    join ${table} t on t.zvh_id = voorbeeld.zvh_id and t.${table === 'casus' ? 'id' : 'casus_id'} = voorbeeld.id`
}

function contentOf(column, { table, colleagues: { partijmedewerkers, procesregisseurs } }) {
  // With the digits that say which kind of id it is (RFC 9562 §5.4): a route gives out no other.
  if (ownIds.includes(column))
    return `overlay(overlay(md5(t.${column}::text || n) placing '4' from 13) placing '8' from 17)::uuid`
  if (column === 'casusnummer') return `overlay(lpad(n::text, 8, '0') placing '-' from 5 for 0)`
  if (column === 'bijgewerkt_op') return `t.bijgewerkt_op - make_interval(mins => n)`
  if (column === 'blinde_index') return `sha256(t.blinde_index || int4send(n))`
  if (column === 'procesregisseur_id') return oneOf(procesregisseurs)
  if (table === 'toewijzing' && column === 'medewerker_id')
    return `case when t.rol = 'procesregisseur' then ${oneOf(procesregisseurs)}
      when t.partij_id = '${partijId('corporatie')}' then ${oneOf(partijmedewerkers)} else t.medewerker_id end`
  return `t.${column}`
}

const oneOf = (people) => `('{${people}}'::uuid[])[1 + n / ${examples.length} % ${people.length}]`
