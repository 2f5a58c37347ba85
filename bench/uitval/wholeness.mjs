import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** What is half done, each with a statement that finds it; a whole house finds nothing. */
const halves = {
  'a casus without leiding, toewijzing, inzagerecht or betrokkene': `
    select id from casus c where exists (select from logboek l where l.casus_id = c.id)
      and not (exists (select from leiding x where x.casus_id = c.id)
      and exists (select from toewijzing x where x.casus_id = c.id)
      and exists (select from inzagerecht x where x.casus_id = c.id)
      and exists (select from gegeven x where x.casus_id = c.id and x.betrokkene))`,
  'a casus without the record of its aanmelding': `
    select id from casus c
    where (select count(*) from logboek l where l.casus_id = c.id and l.handeling = 'casusAanmelden') <> 1`,
  'a casus beyond the aanmelding without the record of a decision': `
    select id from casus c where fase = 'triage'
      and not exists (select from logboek l where l.casus_id = c.id and l.handeling = 'intakeBesluiten')`,
  'a gegeven without a record': `
    select id from gegeven g where not exists (
      select from logboek l where l.casus_id = g.casus_id and l.besluit = 'toegestaan'
        and l.handeling in ('casusAanmelden', 'gegevenInbrengen', 'uitvraagBeantwoorden') and l.op = g.ingebracht_op)`,
  'an uitvraag without a record': `
    select id from uitvraag u where not exists (
      select from logboek l where l.casus_id = u.casus_id and l.handeling = 'uitvraagVersturen' and u.id = any (l.objecten))`,
  'an answer without its record, or the other way': `
    select id from uitvraag u where (stand = 'beantwoord') <> exists (
      select from logboek l where l.casus_id = u.casus_id and l.handeling = 'uitvraagBeantwoorden'
        and l.besluit = 'toegestaan')`,
  'a decision to scale down without its record, or the other way': `
    select casus_id from stuk where soort = 'afschalingsbesluit' group by casus_id having count(*) <> (
      select count(*) from logboek l where l.casus_id = stuk.casus_id and l.handeling = 'afschalingBesluiten'
        and l.besluit = 'toegestaan')`,
  'a casus that is scaled down without a calendar': `
    select casus_id from stuk s where soort = 'afschalingsbesluit'
      and not exists (select from casus c where c.id = s.casus_id and c.fase = 'afschaling' and c.afschaling_op is not null)`,
  'a cleaning of which the bronhouder is not told, or twice': `
    select l.casus_id from logboek l join casus c on c.id = l.casus_id
    where l.handeling = 'dossierOpschonen' and l.besluit = 'toegestaan' group by l.casus_id having count(*) <> (
      select count(*) from stuk s where s.casus_id = l.casus_id and s.soort = 'opschoning')`,
  'a casus in the archive without exactly one record of it': `
    select id from casus c where gearchiveerd_op is not null
      and (select count(*) from logboek l where l.casus_id = c.id and l.handeling = 'archiveren') <> 1`,
  'a casus that was reported and is neither there nor destroyed': `
    select l.casus_id from logboek l where l.handeling = 'casusAanmelden' and l.casus_id is not null
      and not exists (select from casus c where c.id = l.casus_id)
      and not exists (select from logboek d where d.casus_id = l.casus_id
        and d.handeling in ('vernietigen', 'vernietigingHerhalen', 'afgerondVernietigen', 'afrondingBevestigen'))`,
  'a destruction of which it is not known that the key is gone': 'select id from vernietiging where not sleutel_weg',
  'a key that is still to be destroyed': 'select casus_id from te_vernietigen_sleutel',
  'a destruction of which nothing is told, or twice': `
    select id from vernietiging v where (select count(*) from slotbericht s where s.vernietiging_id = v.id) <> 1`,
  'a destruction of which the verklaring is not signed': `
    select id from slotbericht where soort = 'vernietigd' and verklaring is null`,
  'a casus in the archive of which nothing is told': `
    select id from casus c where gearchiveerd_op is not null
      and not exists (select from slotbericht s where s.casusnummer = c.casusnummer and s.soort = 'gearchiveerd')`,
  'more or fewer verklaringen than casussen that are gone': `
    select v from (select count(*) as v from vernietiging) x where v <> (
      select count(distinct l.casus_id) from logboek l where l.handeling = 'casusAanmelden'
        and not exists (select from casus c where c.id = l.casus_id))`,
}

const casusTables = ['leiding', 'toewijzing', 'stuk', 'gegeven', 'uitvraag', 'inzagerecht', 'werk', 'dat_index']

/** What in the database is half done, in words. */
export async function halfDone(ask) {
  const orphans = casusTables.map((table) => [
    `rows in ${table} of no casus`,
    `select casus_id from ${table} x where not exists (select from casus c where c.id = x.casus_id)`,
  ])
  const found = []
  for (const [what, text] of [...Object.entries(halves), ...orphans]) {
    const rows = await ask(text)
    if (rows.length > 0) found.push(`${what}: ${rows.length}`)
  }
  return found
}

/**
 * How the keys and the rows differ: files that belong to nothing, and casussen that nobody can read any more. Its server
 * must have had its calendar.
 */
export async function strayKeys(ask, keys) {
  const rows = (await ask('select id from casus')).map(({ id }) => id)
  const [{ generatie }] = await ask('select dat_generatie as generatie from zvh')
  const [zvh] = await readdir(keys)
  const entries = await readdir(join(keys, zvh), { recursive: true, withFileTypes: true })
  const folder = join(keys, zvh)
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath, path }) =>
      join(parentPath ?? path, name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
  const expected = new Set([
    'zvh.sleutel',
    `dat/${generatie}.sleutel`,
    ...rows.map((id) => `${id.slice(0, 2)}/${id}.sleutel`),
  ])
  const alive = new Set(rows)
  const isTombstone = (file) => file.startsWith('tombstones/') && !alive.has(file.slice('tombstones/'.length))
  const stray = files.filter((file) => !expected.has(file) && !isTombstone(file))
  const missing = [...expected].filter((file) => !files.includes(file))
  return { stray, missing, tombstones: files.filter((file) => file.startsWith('tombstones/')).length }
}
