import { openBareServer } from './bare-server.mjs'
import { fetchOnce } from './fetch.mjs'
import { openFloorServer } from './floor.mjs'
import { inTurns } from './measure.mjs'
import { inbreng, inTriage, vraagAan } from './stories.mjs'
import { against, asRatio, inMs } from './table.mjs'

/**
 * Opening a dossier as somebody of a deelnemende partij, against two others: the bare SQL of the same rows (no sign-in, no
 * rights, no decryption, no logboek), and the floor, which does of those what nobody can leave out and knows no rule.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {string} size.store its name
 * @param {number} size.aantal how many gegevens
 * @param {import('./measure.mjs').Repeats} size.repeats
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureDossier({ open, store, aantal, repeats }) {
  const app = await open()
  const casusnummer = await fillDossier(app, aantal)
  const cookie = await app.signIn('ron')
  const bare = await openBareServer(app)
  const floor = await openFloorServer(app, await keyOf(app, casusnummer))
  try {
    const viaApi = () => fetchOnce(`${app.oorsprong}/api/v1/casussen/${casusnummer}/gegevens`, { cookie })
    const past = (server) => () => app.asOwner(() => fetchOnce(`${server.oorsprong}/?${casusnummer}`))
    // As a first look, which leaves a record; what is seen again in the same sitting leaves none.
    const anew = async () => {
      await app.asOwner(() => app.ask('delete from zitting'))
      return viaApi()
    }
    const ways = { sql: past(bare), floor: past(floor), api: anew, again: viaApi }
    requireAll(
      aantal,
      (await viaApi()).inhoud.gegevens,
      (await ways.sql()).inhoud,
      (await ways.floor()).inhoud.gegevens,
    )
    app.statements.length = 0
    await viaApi()
    const statements = app.statements.length
    const durations = await inTurns(
      Object.fromEntries(Object.entries(ways).map(([naam, way]) => [naam, async () => (await way()).duration])),
      repeats,
    )
    return rowsOf(`${aantal} gegevens on ${store}`, durations, statements)
  } finally {
    await bare.sluit()
    await floor.sluit()
    await app.sluit()
  }
}

function rowsOf(what, { sql, floor, api, again }, statements) {
  return [
    { what: `${what}, bare SQL through node:http`, measured: inMs(sql) },
    { what: `${what}, the floor`, measured: inMs(floor), ratio: asRatio(floor, sql) },
    {
      what: `${what}, the dossier through the API ÷ bare SQL`,
      measured: inMs(api),
      ...against(api / sql, 2.5),
      statements,
    },
    { what: `${what}, the dossier through the API ÷ the floor`, measured: inMs(api), ...against(api / floor, 1.6) },
    { what: `${what}, seen again in the same sitting ÷ bare SQL`, measured: inMs(again), ratio: asRatio(again, sql) },
  ]
}

async function keyOf({ ask, asOwner, keys, zvh }, casusnummer) {
  const [{ id }] = await asOwner(() => ask('select id from casus where casusnummer = $1', [casusnummer]))
  return keys.find(zvh, id)
}

/** A casusoverleg that is being held, in which everything may be seen by every deelnemer. */
export async function fillDossier(app, aantal) {
  const storyteller = app.storyteller()
  const casus = await inTriage(storyteller, 'fatima', 'Wessel Oldenburg')
  const bronnen = { politie: 'wim', ggz: 'anouk', ggd: 'mirjam', wijkteam: 'loes' }
  let over = aantal - 1
  for (const [partij, wie] of Object.entries(bronnen)) {
    await vraagAan(casus, partij)
    const deel = Math.min(50, over)
    await casus.antwoord(wie, 'Bij ons bekend.', ['informatie'], inbreng(wie, deel))
    over -= deel
  }
  await casus.kiestOverleg('marieke', 'Meerdere partijen zijn nodig.')
  await casus.bereidVoor('marieke', [2, '09:00'], {
    doel: 'Een plan voor wonen en inkomen.',
    besluiten: 'Wie doet wat in de komende maanden.',
    themas: ['Wonen', 'Inkomen'],
    duur: 60,
    plaats: 'Kamer 2.14',
    burger: 'vooraf',
    burgerToelichting: 'De gemeente belt betrokkene.',
  })
  // No answer holds more than that: what there is beside it is brought in by itself.
  for (const inbrengst of inbreng('later', over)) await casus.brengIn('wim', inbrengst)
  for (const partij of ['corporatie', ...Object.keys(bronnen)])
    await casus.deelnemer('marieke', partij, 'uitvoerder', `De ${partij} is betrokken.`, 'Kennis van de situatie.')
  await casus.nodigUit('marieke')
  await casus.aanvaarden('sanne', ...Object.values(bronnen))
  await casus.wijsToe('sanne', 'ron')
  await casus.aanvaarden('ron')
  storyteller.vandaag()
  await casus.beginOverleg('marieke')
  return casus.nummer
}

function requireAll(aantal, gegevens, rows, opened) {
  const counts = [gegevens.filter((g) => g.inhoud).length, rows.length, opened.filter((g) => g.tekst).length]
  if (counts.some((count) => count !== aantal)) throw new Error(`${counts} gegevens, where all should be ${aantal}`)
}
