import { partijId } from './built.mjs'
import { inTriage, vraagAan } from './stories.mjs'

/** Every fifth casus has the corporatie in it, through somebody other than the reader. */
const voorbeelden = [
  ['fatima', 'corporatie', 'Tamar Nijland'],
  ['wim', 'ggz', 'Corné Blauw'],
  ['yasmin', 'politie', 'Isa van Lier'],
  ['fatima', 'wijkteam', 'Rolf Achterberg'],
  ['wim', 'ggd', 'Minke Sieben'],
]

const tabellen = ['casus', 'leiding', 'toewijzing', 'stuk', 'gegeven', 'uitvraag', 'inzagerecht', 'werk']
/** What points at something within the casus gets an id of the copy. */
const eigenIds = ['id', 'casus_id', 'object_id']
const perKeer = 10_000

/**
 * Makes the casussen that the others are copied from, through the acts that people do.
 * @param {import('./house.mjs').Benchhuis} huis
 * @returns {Promise<readonly string[]>} their casusnummers
 */
export async function maakVoorbeelden(huis) {
  const nummers = []
  for (const [melder, gevraagde, naam] of voorbeelden) {
    const casus = await inTriage(huis.verteller(), melder, naam)
    await vraagAan(casus, gevraagde)
    nummers.push(casus.nummer)
  }
  return nummers
}

/**
 * Copies the examples until the house has this many casussen: every row with ids of its own, content and all, straight
 * into the tables. Then the statistics are brought up to date, as a server does by itself.
 * @param {import('./house.mjs').Benchhuis} huis
 * @param {readonly string[]} nummers
 * @param {number} totaal
 */
export function vulTot(huis, nummers, totaal) {
  return huis.alsEigenaar(async () => {
    const { vraag, collegas } = huis
    const [{ aantal }] = await vraag('select count(*)::int as aantal from casus')
    // Ids within a copy cannot miss each other, so checking every reference would only cost time.
    await vraag('set session_replication_role = replica')
    for (let van = aantal; van < totaal; van += perKeer) {
      const tot = Math.min(van + perKeer, totaal) - 1
      for (const tabel of tabellen)
        await vraag(await kopieer(vraag, tabel), [nummers, van, tot, ...metCollegas(tabel, collegas)])
    }
    await vraag('reset session_replication_role')
    await vraag('analyze')
  })
}

const metCollegas = (tabel, collegas) => (tabel === 'toewijzing' ? [collegas, partijId('corporatie')] : [])

/** The statement that copies one table: numbers `$2` up to and including `$3`, each from the next of the examples `$1`. */
async function kopieer(vraag, tabel) {
  const kolommen = await vraag(
    `select column_name as naam from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_identity = 'NO' order by ordinal_position`,
    [tabel],
  )
  const namen = kolommen.map(({ naam }) => naam)
  return `insert into ${tabel} (${namen.join(', ')})
    select ${namen.map((naam) => waarde(tabel, naam)).join(', ')}
    from generate_series($2::int, $3::int) n
    join casus voorbeeld on voorbeeld.casusnummer = ($1::text[])[1 + n % cardinality($1::text[])]
    join ${tabel} t on t.zvh_id = voorbeeld.zvh_id and t.${tabel === 'casus' ? 'id' : 'casus_id'} = voorbeeld.id`
}

function waarde(tabel, kolom) {
  if (eigenIds.includes(kolom)) return `md5(t.${kolom}::text || n)::uuid`
  if (kolom === 'casusnummer') return `overlay(lpad(n::text, 8, '0') placing '-' from 5 for 0)`
  if (kolom === 'bijgewerkt_op') return `t.bijgewerkt_op - make_interval(mins => n)`
  if (tabel === 'toewijzing' && kolom === 'medewerker_id')
    return `case when t.partij_id = $5 then ($4::uuid[])[1 + n / 5 % cardinality($4::uuid[])] else t.medewerker_id end`
  return `t.${kolom}`
}
