import { openBareServer } from './bare-server.mjs'
import { fetchOnce } from './fetch.mjs'
import { inTurns } from './measure.mjs'
import { inbreng, inTriage, vraagAan } from './stories.mjs'
import { asRatio, inMs } from './table.mjs'

/**
 * Opening a dossier as somebody of a deelnemende partij, against the bare SQL of the same rows: no sign-in, no rights,
 * no decryption, no logboek.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {number} size.aantal how many gegevens
 * @param {import('./measure.mjs').Repeats} size.repeats
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measureDossier({ open, aantal, repeats }) {
  const app = await open()
  const bare = await openBareServer(app)
  try {
    const casusnummer = await fillDossier(app, aantal)
    const address = `${app.oorsprong}/api/v1/casussen/${casusnummer}/gegevens`
    const headers = { cookie: await app.signIn('ron') }
    const viaApi = () => fetchOnce(address, headers)
    const viaSql = () => app.asOwner(() => fetchOnce(`${bare.oorsprong}/?${casusnummer}`))
    requireAll(aantal, (await viaApi()).inhoud.gegevens, (await viaSql()).inhoud)
    app.statements.length = 0
    await viaApi()
    const statements = app.statements.length
    const durations = await inTurns(
      { api: async () => (await viaApi()).duration, sql: async () => (await viaSql()).duration },
      repeats,
    )
    return [
      { what: `${aantal} gegevens, bare SQL through node:http`, measured: inMs(durations.sql), statements: 1 },
      {
        what: `${aantal} gegevens, the dossier through the API`,
        measured: inMs(durations.api),
        ratio: asRatio(durations.api, durations.sql),
        statements,
      },
    ]
  } finally {
    await bare.sluit()
    await app.sluit()
  }
}

/** A casusoverleg that is being held, in which everything may be seen by every deelnemer. */
async function fillDossier(app, aantal) {
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

function requireAll(aantal, gegevens, rows) {
  const visible = gegevens.filter((g) => g.inhoud)
  if (visible.length !== aantal || rows.length !== aantal)
    throw new Error(`${visible.length} gegevens and ${rows.length} rows, where both should be ${aantal}`)
}
