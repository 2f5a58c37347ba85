import { randomUUID } from 'node:crypto'
import {
  afrondingBevestigen,
  afschalingBesluiten,
  casusAanmelden,
  casusInzien,
  dossierInzien,
  dossierOpschonen,
  gegevenInbrengen,
  intakeBesluiten,
  medewerkerId,
  partijId,
  taakId,
  uitvraagBeantwoorden,
  uitvraagVersturen,
} from '../built.mjs'
import { Refused } from './client.mjs'

const gegeven = (titel) => ({
  ...{ categorie: 'inhoudelijk', bijzonder: false, strafrechtelijk: false, titel, geheimhouding: null },
  tekst: 'Omwonenden melden sinds januari wekelijks geluidsoverlast in het portiek.',
  noodzaak: 'Nodig om de ernst van de overlast te beoordelen.',
})

const criteria = ['multiproblematiek', 'meerKetens', 'systeem', 'ernstigeVeiligheid'].map((criterium) => ({
  criterium,
  voldoet: criterium !== 'ernstigeVeiligheid',
  motivering: 'Blijkt uit de meldingen.',
}))

/** What somebody of the gemeente reports, with one gegeven of this title. */
export const melding = (titel) => ({
  thematisch: null,
  taak: taakId({ partij: 'gemeente', taak: 'ondersteuning' }),
  procesregisseur: medewerkerId('marieke'),
  betrokkene: {
    naam: `Betrokkene ${titel}`,
    geboortedatum: '1986-05-14',
    noodzaak: 'Nodig om te weten om wie het gaat.',
    deelnemersMogenWetenWie: true,
  },
  aanleiding: 'Aanhoudende overlast, oplopende schulden en hulp die niet binnenkomt.',
  leefgebieden: ['wonen', 'inkomen'],
  criteria,
  afweging: 'Geen van de partijen komt er alleen uit.',
  informeren: { gedaan: true, toelichting: 'Besproken aan de deur.' },
  gegevens: [gegeven(titel)],
})

/**
 * What was done in one casus and what the house said of it.
 * @typedef {object} Story
 * @property {string} [casusnummer]
 * @property {string[]} titels of the gegevens that were acknowledged, with who brought them in
 * @property {boolean} triage whether the decision was acknowledged
 * @property {boolean} roundedOff whether the decision that it does not go on was acknowledged
 * @property {boolean} scaledDown whether the afschaling was acknowledged
 * @property {string} [mayBeCleaned] the title that was asked to go @property {boolean} cleaned whether that was acknowledged
 * @property {boolean} asked @property {boolean} answered @property {boolean} destroyed
 */

/** Aanmelden, a gegeven, the intakebesluit, an uitvraag and its answer, as far as the house lets it. */
export async function wholeStory(ask, story, act) {
  const titel = randomUUID()
  story.titels = []
  const { casusnummer } = await act(() => ask('fatima', casusAanmelden, { body: melding(titel) }))
  Object.assign(story, { casusnummer, titels: [['fatima', titel]] })
  const params = { casusnummer }
  const second = randomUUID()
  await act(() => ask('fatima', gegevenInbrengen, { params, body: gegeven(second) }))
  story.titels.push(['fatima', second])
  await decide(ask, story, act, 'triage')
  story.triage = true
  const { id } = await act(() =>
    ask('marieke', uitvraagVersturen, {
      params,
      body: {
        partij: partijId('politie'),
        waaromDezePartij: 'Deze partij is mogelijk al betrokken.',
        vraag: 'Is betrokkene bij u bekend, en wat kunt u bijdragen?',
        noodzaak: 'Nodig om te weten wie al betrokken is.',
        antwoordVoor: new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10),
        meegestuurd: [],
        redenZonderNaam: 'De partij weet om wie het gaat.',
      },
    }),
  )
  story.asked = id
  const third = randomUUID()
  const antwoord = { bekend: true, weigergrond: null, toelichting: 'Bij ons bekend.', bijdrage: ['informatie'] }
  await act(() =>
    ask('wim', uitvraagBeantwoorden, {
      params: { ...params, id },
      body: { ...antwoord, taak: taakId({ partij: 'politie', taak: 'rechtsorde' }), gegevens: [gegeven(third)] },
    }),
  )
  story.answered = true
  story.titels.push(['wim', third])
}

/** Aanmelden, a decision with which it ends, and the aanmelder who confirms that: then it is destroyed. */
export async function shortStory(ask, story, act) {
  const titel = randomUUID()
  const { casusnummer } = await act(() => ask('fatima', casusAanmelden, { body: melding(titel) }))
  Object.assign(story, { casusnummer, titels: [['fatima', titel]] })
  story.mayBeDestroyed = true
  await decide(ask, story, act, 'nietInBehandeling')
  story.roundedOff = true
  await confirm(ask, story, act)
  story.destroyed = true
}

/** The decision to scale a casus of which the plan was carried out down, and the cleaning of what is needed no more. */
export async function lastStory(ask, story, act) {
  const { casusnummer, titels } = story
  const params = { casusnummer }
  const { versie } = await ask('marieke', casusInzien, { params })
  const motivering = 'Het plan is uitgevoerd en het gaat goed.'
  const body = { motivering, afstemming: agreed() }
  await act(() => ask('marieke', afschalingBesluiten, { params, body, ifMatch: versie }))
  story.scaledDown = true
  const [[, titel]] = titels
  const dossier = await ask('marieke', dossierInzien, { params })
  const gegevens = dossier.gegevens.filter(({ inhoud }) => inhoud?.titel === titel).map(({ id }) => id)
  const after = await ask('marieke', casusInzien, { params })
  story.mayBeCleaned = titel
  await act(() => ask('marieke', dossierOpschonen, { params, body: { gegevens }, ifMatch: after.versie }))
  story.cleaned = true
}

/** With whom of the leidende partij a decision was agreed, today. */
const agreed = () => ({ met: 'De medewerker die deze casus volgt', dag: new Date().toISOString().slice(0, 10) })

/** The intakebesluit of the procesregisseur. */
export async function decide(ask, { casusnummer }, act, uitkomst) {
  const params = { casusnummer }
  const { versie } = await ask('marieke', casusInzien, { params })
  const body = { uitkomst, criteria, afweging: 'Zo besloten na overleg met de aanmelder.', afstemming: agreed() }
  await act(() => ask('marieke', intakeBesluiten, { params, body, ifMatch: versie }))
}

/** The aanmelder has it in its own dossier how the casus ended. */
export async function confirm(ask, { casusnummer }, act) {
  const params = { casusnummer }
  const { versie } = await ask('fatima', casusInzien, { params })
  await act(() => ask('fatima', afrondingBevestigen, { params, ifMatch: versie }))
}

/**
 * Looks whether what was acknowledged of a story is there, through the front door and with its words.
 * @returns {Promise<readonly string[]>} what is not
 */
export async function missingOf(ask, story) {
  const { casusnummer, destroyed, mayBeDestroyed } = story
  if (!casusnummer) return []
  const seen = await ask('marieke', casusInzien, { params: { casusnummer } }).catch((fault) => fault)
  const gone = seen instanceof Refused && seen.status === 404
  if (destroyed) return gone ? [] : [`${casusnummer} was destroyed and is there`]
  if (gone && mayBeDestroyed) return []
  // Once it is rounded off the dossier is closed, and what is in it is for nobody to read.
  const isClosed = seen.stap === 'afronding'
  const missing =
    seen instanceof Error
      ? [seen.message]
      : [...missingSteps(seen, story), ...(isClosed ? [] : await missingGegevens(ask, story))]
  return missing.map((what) => `${casusnummer}: ${what}`)
}

function missingSteps({ fase, stap, uitvragen }, { triage, asked, answered, roundedOff, scaledDown }) {
  const uitvraag = uitvragen.find(({ id }) => id === asked)
  return [
    ...(triage && fase === 'aanmelding' ? ['the intakebesluit'] : []),
    ...(roundedOff && stap !== 'afronding' ? ['that it is rounded off'] : []),
    ...(scaledDown && fase !== 'afschaling' ? ['that it is scaled down'] : []),
    ...(asked && !uitvraag ? ['the uitvraag'] : []),
    ...(answered && uitvraag?.stand !== 'beantwoord' ? ['the answer'] : []),
  ]
}

async function missingGegevens(ask, { casusnummer, titels, mayBeCleaned, cleaned }) {
  const found = new Set()
  for (const wie of new Set(titels.map(([door]) => door))) {
    const { gegevens } = await ask(wie, dossierInzien, { params: { casusnummer } })
    for (const { inhoud } of gegevens) found.add(`${wie} ${inhoud?.titel}`)
  }
  const stays = titels.filter(([, titel]) => titel !== mayBeCleaned).map((titel) => titel.join(' '))
  const back = titels.filter(([, titel]) => cleaned && titel === mayBeCleaned).map((titel) => titel.join(' '))
  return [
    ...stays.filter((titel) => !found.has(titel)),
    ...back.filter((titel) => found.has(titel)).map((titel) => `that ${titel} is cleaned`),
  ]
}
