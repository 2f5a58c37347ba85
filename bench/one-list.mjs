import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openBareServer } from './bare-server.mjs'
import { medewerkerId } from './built.mjs'
import { fetchOnce } from './fetch.mjs'
import { makeOwnCasus } from './lists.mjs'
import { inTurns } from './measure.mjs'
import { against, inMs } from './table.mjs'

const reader = 'ron'
const firstPage = '/casussen?perPagina=25'
const clients = fileURLToPath(new URL('clients.mjs', import.meta.url))
const run = promisify(execFile)

/**
 * The same rows for the same person, without sign-in, rights, decryption or a record. Names come from subselects, as planning a
 * join of eight tables anew each time would take longer than all the rest.
 */
const text = `
  select c.casusnummer, c.fase, c.afschaling_op, r.bijgewerkt_op, encode(g.inhoud, 'base64') as inhoud,
    (select naam from partij where id = c.aanmelder_id) as aanmelder,
    (select p.naam from leiding l join partij p on p.id = l.partij_id where l.casus_id = c.id
      order by l.volgnummer desc limit 1) as namens,
    (select naam from medewerker where id = c.procesregisseur_id) as procesregisseur,
    count(*) over () as totaal
  from toewijzing t
  join casus c on c.id = t.casus_id
  join inzagerecht r on r.zvh_id = t.zvh_id and r.object_id = c.id and r.facet = '' and r.lezer = t.partij_id::text
  left join gegeven g on g.zvh_id = c.zvh_id and g.casus_id = c.id and g.betrokkene
  where t.medewerker_id = $1 and t.tot is null
  order by r.bijgewerkt_op desc, c.casusnummer limit 25`

/**
 * A page of 25 casussen of somebody of a partij, against the bare SQL of the same rows; by one, and by eight at once.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {string} size.store its name
 * @param {number} size.own how many casussen the reader has
 * @param {number} size.seconds how long eight of them go on asking
 * @param {import('./measure.mjs').Repeats} size.repeats
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureOneList({ open, store, own, seconds, repeats }) {
  const app = await open()
  for (let i = 0; i < own; i++) await makeOwnCasus(app, i)
  const eight = app.colleagues.partijmedewerkers.slice(0, 8)
  await app.asOwner(async () => {
    await app.ask(alsoFor, [medewerkerId(reader), eight])
    await app.ask('analyze')
  })
  const bare = await openBareServer(app, text)
  const cookie = await app.signIn(reader)
  try {
    const sql = () => app.asOwner(() => fetchOnce(`${bare.oorsprong}/?${medewerkerId(reader)}`))
    const api = () => fetchOnce(`${app.oorsprong}/api/v1${firstPage}`, { cookie })
    const lines = [(await sql()).inhoud.length, (await api()).inhoud.casussen.length]
    if (lines[0] !== lines[1] || lines[0] < Math.min(own, 25))
      throw new Error(`lists of ${lines.join(' and ')} casussen`)
    const durations = await inTurns(
      { sql: async () => (await sql()).duration, api: async () => (await api()).duration },
      repeats,
    )
    const what = `list of ${lines[0]} casussen on ${store}`
    return [
      { what: `${what}, bare SQL through node:http`, measured: inMs(durations.sql) },
      {
        what: `${what}, through the API ÷ bare SQL`,
        measured: inMs(durations.api),
        ...against(durations.api / durations.sql, 2),
      },
      ...(await underLoad({
        oorsprong: app.oorsprong,
        cookies: await Promise.all(eight.map(app.signInAs)),
        seconds,
        what,
      })),
    ]
  } finally {
    await bare.sluit()
    await app.sluit()
  }
}

/** Who has the same casussen: each looks in an own name, so that no two wait for the same chain of the logboek. */
const alsoFor = `
  insert into toewijzing (zvh_id, id, casus_id, medewerker_id, rol, partij_id, van)
  select t.zvh_id, gen_random_uuid(), t.casus_id, wie, t.rol, t.partij_id, t.van
  from toewijzing t cross join unnest($2::uuid[]) as wie where t.medewerker_id = $1 and t.tot is null`

/** How many a second eight people are given, of the list and of the work list. */
async function underLoad({ oorsprong, cookies, seconds, what }) {
  const rows = []
  for (const [naam, path] of [
    ['the list', firstPage],
    ['the work list', '/werk'],
  ]) {
    const order = { address: `${oorsprong}/api/v1${path}`, cookies, seconds }
    const { stdout } = await run(process.execPath, [clients, JSON.stringify(order)])
    rows.push({
      what: `${what}, ${naam} asked by eight people at once`,
      measured: `${Number(stdout).toFixed(0)} a second`,
    })
  }
  return rows
}
