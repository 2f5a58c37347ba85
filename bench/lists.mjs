import { fetchOnce } from './fetch.mjs'
import { openBenchApp } from './house.mjs'
import { fillUpTo, makeExamples } from './many-casussen.mjs'
import { inTurns } from './measure.mjs'
import { inTriage, vraagAan } from './stories.mjs'
import { asRatio, inMs } from './table.mjs'

const small = 1_000
const large = 100_000
const ownCasussen = 30
const repeats = { rounds: 60, vooraf: 20 }
const lists = { 'work list': '/werk', 'list of casussen': '/casussen' }

/**
 * The two lists of somebody of a partij without any right to special data, who has as many casussen and as much work in
 * a small house as in a large one.
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureLists() {
  const apps = [await openFull(small), await openFull(large)]
  try {
    const rows = []
    for (const [naam, path] of Object.entries(lists)) rows.push(...(await measureList(naam, path, apps)))
    return rows
  } finally {
    for (const { app } of apps) await app.sluit()
  }
}

async function openFull(aantal) {
  const app = await openBenchApp()
  const examples = await makeExamples(app)
  for (let i = 0; i < ownCasussen; i++) await makeOwnCasus(app, i)
  await fillUpTo(app, examples, aantal)
  return { app, headers: { cookie: await app.signIn('ron') } }
}

/** Half of them ask something of the corporatie, so that there is work in some and none in others. */
async function makeOwnCasus(app, i) {
  const casus = await inTriage(app.storyteller(), 'fatima', `Betrokkene ${i + 1}`)
  await vraagAan(casus, 'corporatie')
  await casus.wijsToe('sanne', 'ron')
  if (i % 2 === 0) await casus.kentNiet('sanne', 'Geen huurder van ons.')
}

async function measureList(naam, path, apps) {
  const [few, many] = apps.map(({ app, headers }) => ({
    app,
    ask: () => fetchOnce(`${app.oorsprong}/api/v1${path}`, headers),
  }))
  const [inFew, inMany] = [await askOnce(few), await askOnce(many)]
  if (inFew.regels !== inMany.regels) throw new Error(`the ${naam} has ${inFew.regels} or ${inMany.regels} lines`)
  const durations = await inTurns(
    { few: async () => (await few.ask()).duration, many: async () => (await many.ask()).duration },
    repeats,
  )
  return [
    { what: lineOf(naam, inFew.regels, small), measured: inMs(durations.few), statements: inFew.statements },
    {
      what: lineOf(naam, inMany.regels, large),
      measured: inMs(durations.many),
      ratio: asRatio(durations.many, durations.few),
      statements: inMany.statements,
    },
  ]
}

const lineOf = (naam, regels, aantal) => `${naam}, ${regels} lines, at ${aantal.toLocaleString('en')} casussen`

async function askOnce({ app, ask }) {
  app.statements.length = 0
  const { inhoud } = await ask()
  return { regels: (inhoud.taken ?? inhoud.casussen).length, statements: app.statements.length }
}
