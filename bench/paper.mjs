import { partijId } from './built.mjs'
import { demand } from './door.mjs'
import { fillDossier } from './dossier.mjs'
import { durationOf, median } from './measure.mjs'
import { within } from './table.mjs'

const [start, deadline] = ['2026-03-09', '2026-06-01']

/**
 * How long an uitvoerder waits for its own actions as a PDF, from the request to the last byte: the rulebook, the record in the logboek and
 * the laying out, once the first was made.
 * @param {object} size
 * @param {() => Promise<import('./house.mjs').BenchApp>} size.open opens a house
 * @param {string} size.store its name
 * @param {number} size.acties how many stand in it
 * @param {import('./measure.mjs').Repeats} size.repeats
 * @returns {Promise<readonly import('./table.mjs').Row[]>}
 */
export async function measurePaper({ open, store, acties, repeats: { rounds, vooraf } }) {
  const app = await open()
  try {
    const casusnummer = await fillDossier(app, 40)
    await plan(app, casusnummer, acties)
    const ron = await app.signIn('ron')
    const print = () => demand(app, ron, 'GET', `/casussen/${casusnummer}/eigen-acties/pdf`)
    const pdf = await print()
    if (!`${pdf.subarray(0, 5)}`.startsWith('%PDF')) throw new Error('no paper came')
    const durations = []
    for (let i = -vooraf; i < rounds; i++) {
      const duration = await durationOf(print)
      if (i >= 0) durations.push(duration)
    }
    return [{ what: `a PDF of ${acties} own actions on ${store}, through the API`, ...within(median(durations), 150) }]
  } finally {
    await app.sluit()
  }
}

/** One goal, with so many actions for one uitvoerder. */
async function plan(app, casusnummer, acties) {
  const marieke = await app.signIn('marieke')
  const path = `/casussen/${casusnummer}`
  const goal = { tekst: 'De rekeningen worden op tijd betaald.', overPersoon: false }
  const { id: plandoel } = await demand(app, marieke, 'POST', `${path}/plandoelen`, { body: goal })
  for (let i = 1; i <= acties; i++) {
    const tekst = `Week ${i}: langsgaan aan de voordeur en de post samen openmaken.`
    const body = { plandoel, tekst, uitvoerder: partijId('corporatie'), start, deadline, overPersoon: false }
    await demand(app, marieke, 'POST', `${path}/acties`, { body })
  }
}
