import { documentToevoegen, dossierInzien, voerKalenderUit } from './built.mjs'
import { fillDossier } from './dossier.mjs'
import { fillUpTo, makeExamples } from './many-casussen.mjs'
import { durationOf } from './measure.mjs'
import { against, inMs } from './table.mjs'

/**
 * What the calendar takes: archiving and destroying many casussen, of which each takes no longer in a large house than in a small one;
 * and destroying one large casus.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {string} size.store its name
 * @param {readonly number[]} size.casussen how many are due, in each house
 * @param {{ gegevens: number, documenten: number }} size.large what the large casus holds
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureRetention({ open, store, casussen, large }) {
  const rows = []
  let smallest
  for (const aantal of casussen) {
    const perCasus = await runOver(await open(), aantal)
    smallest ??= perCasus
    rows.push({
      what: `the calendar over ${aantal.toLocaleString('en')} casussen on ${store}, each (${(1_000 / perCasus).toFixed(0)} a second)`,
      measured: inMs(perCasus),
      ...(perCasus !== smallest && against(perCasus / smallest, 1.1)),
    })
  }
  rows.push({
    what: `destroying one casus of ${large.gegevens} gegevens and ${large.documenten} documents on ${store}`,
    measured: inMs(await destroyLarge(await open(), large)),
  })
  return rows
}

/** Half of them is archived and half destroyed; how long that takes for each, in milliseconds. */
async function runOver(app, aantal) {
  try {
    await fillUpTo(app, await makeExamples(app), aantal)
    // The copies alone, which have numbers for a casusnummer: another part may still look at what it made.
    const due = await app.asOwner(() =>
      app.ask(`
        update casus set fase = 'afschaling', afschaling_op = current_date - case when volgorde % 2 = 0 then 200 else 500 end
        from (select id, row_number() over (order by id) as volgorde from casus where casusnummer ~ '^[0-9]{4}-[0-9]{4}$') x
        where x.id = casus.id returning casus.id`),
    )
    return (await runCalendar(app, due.length)) / due.length
  } finally {
    await app.sluit()
  }
}

/** An overleg that was held by everybody, scaled down long ago; in milliseconds. */
async function destroyLarge(app, { gegevens, documenten }) {
  try {
    const casusnummer = await fillDossier(app, gegevens)
    await addDocuments(app, casusnummer, documenten)
    await app.asOwner(() =>
      app.ask("update casus set fase = 'afschaling', afschaling_op = current_date - 500 where casusnummer = $1", [
        casusnummer,
      ]),
    )
    return await runCalendar(app, 1)
  } finally {
    await app.sluit()
  }
}

/** In bytes: a letter that was scanned. */
const sizeOfDocument = 200_000

/** Files beside the gegevens of the politie, one each. */
async function addDocuments(app, casusnummer, documenten) {
  const storyteller = app.storyteller()
  storyteller.vandaag()
  const { gegevens } = await storyteller.doe('wim', dossierInzien, { params: { casusnummer } })
  const own = gegevens.filter((g) => g.inhoud?.titel.includes('wim')).slice(0, documenten)
  if (own.length < documenten) throw new Error(`${own.length} gegevens to add ${documenten} documents to`)
  const inhoud = Buffer.alloc(sizeOfDocument, '%PDF-1.7 ').toString('base64')
  for (const { id } of own)
    await storyteller.doe('wim', documentToevoegen, {
      params: { casusnummer, id },
      body: { naam: 'Brief van de corporatie.pdf', inhoud },
    })
}

/** As the server runs it, and as if the manager had let it go on: how long it takes for so many casussen, in milliseconds. */
async function runCalendar({ store, clock, zvh }, aantal) {
  const done = {}
  const duration = await durationOf(async () =>
    Object.assign(done, await voerKalenderUit({ store, clock, zvh }, { bevestigd: true })),
  )
  if (done.gearchiveerd + done.vernietigd !== aantal) throw new Error(`of ${aantal}: ${JSON.stringify(done)}`)
  return duration
}
