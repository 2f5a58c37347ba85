// A tour of Casushuis for somebody who builds: one casus from aanmelding to destruction, through the API alone.
//
//   npm start                                      (in another window: the demo)
//   node demo/rondleiding.mjs [http://localhost:3000]
//
// Five people play along. After every step we ask the API, as each of them, what they see now; what is told here is
// checked, and the exit code is 1 when something is not as told. The tour moves the clock of the demo a year ahead,
// so the other casussen of the demo grow older as well.

import { logIn, Problem } from './visitor.mjs'

const address = process.argv[2] ?? 'http://localhost:3000'
let mistakes = 0

function heading(text) {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 96 - text.length))}`)
}

function tell(text) {
  console.log(`\n   ${text}`)
}

function check(holds, text) {
  if (!holds) mistakes++
  console.log(`   ${holds ? '✓' : '✗ NOT AS TOLD:'} ${text}`)
}

// ── Who plays along ─────────────────────────────────────────────────────────────────────────────────────────────

heading('Five people sign in')
const fatima = await logIn(address, 'fatima') // Gemeente: reports the casus
const joost = await logIn(address, 'joost') //   Procesregisseur: runs the process, always namens a partij
const anouk = await logIn(address, 'anouk') //   GGZ: is asked, answers with health data and a voorbehoud
const wim = await logIn(address, 'wim') //       Politie: is asked, answers with a strafrechtelijk gegeven
const sanne = await logIn(address, 'sanne') //   Woningcorporatie: may not process any of these kinds
const people = { fatima, joost, anouk, wim, sanne }

for (const { ik } of Object.values(people))
  console.log(`   ${ik.naam}: ${ik.rol}${ik.partij ? `, ${ik.partij.naam}` : ''}`)

// Everything that we need to know of the house, the house tells: the partijen with their taken, and today, because
// the clock of the demo may have been moved before.
const { partijen } = await fatima.get('/partijen')
const partijOf = ({ ik }) => partijen.find((p) => p.id === ik.partij.id)
const day = (days) => new Date(Date.parse(`${fatima.ik.vandaag}T12:00:00Z`) + days * 86_400_000).toISOString()

let casus = ''

/** What somebody sees of the dossier: the titles, or null where the casus does not exist for this person. */
async function titlesFor(person) {
  try {
    const { gegevens } = await person.get(`${casus}/gegevens`)
    return gegevens.map((g) => g.inhoud?.titel ?? g.betrokkene?.naam ?? '(closed)')
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return null
    throw error
  }
}

/** Asks each of the five what they see, and holds it against what we tell. `null`: there is no such casus for them. */
async function sees(expected) {
  const everything = [...new Set(Object.values(expected).flatMap((v) => v ?? []))]
  for (const [name, person] of Object.entries(people)) {
    const actual = await titlesFor(person)
    const due = expected[name]
    const holds = JSON.stringify(actual?.toSorted() ?? null) === JSON.stringify(due?.toSorted() ?? null)
    const not = everything.filter((titel) => !actual?.includes(titel))
    const seen = actual === null ? 'no such casus (404)' : actual.join(', ') || 'that there is a casus, no gegevens'
    check(holds, `${name.padEnd(7)}sees ${seen}${actual && not.length ? `; not ${not.join(', ')}` : ''}`)
  }
}

/** The id of a gegeven, as its own bronhouder finds it. */
async function findGegeven(person, titel) {
  const { gegevens } = await person.get(`${casus}/gegevens`)
  return gegevens.find((g) => g.inhoud?.titel === titel).id
}

/** In which version somebody sees the casus, for a decision on it. */
const seenBy = async (person) => (await person.get(casus)).versie

/** In which version a bronhouder sees its own gegeven, for a change of it. */
async function versionOf(person, id) {
  const { gegevens } = await person.get(`${casus}/gegevens`)
  return gegevens.find((g) => g.id === id).zeggenschap.versie
}

/** Something that must not succeed: the answer says which rule of the handvat is in the way, and what would help. */
async function refused(what, attempt) {
  try {
    await attempt()
    check(false, `${what}: was allowed`)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { detail, regel, watHelpt } = error.problem
    check(
      error.status === 403,
      `${what}: ${error.status}. ${detail} (${regel?.id}, ${regel?.paragraaf}) ${watHelpt ?? ''}`,
    )
  }
}

// ── Phase 1: aanmelding ─────────────────────────────────────────────────────────────────────────────────────────

heading('Phase 1, aanmelding: the gemeente reports a casus')

/** With whom of the partij each decision was agreed, and when. */
const afstemming = { met: 'Fatima', dag: fatima.ik.vandaag }
const criteria = ['multiproblematiek', 'meerKetens', 'systeem', 'ernstigeVeiligheid'].map((criterium) => ({
  criterium,
  voldoet: criterium !== 'ernstigeVeiligheid',
  motivering: 'Volgt uit de meldingen van de afgelopen maanden.',
}))
const ordinary = { categorie: 'inhoudelijk', bijzonder: false, strafrechtelijk: false, geheimhouding: null }

const { casusnummer } = await fatima.post('/casussen', {
  thematisch: null, // A thematic consultation (Top-X, Radicalisering, …) is refused and nothing is stored.
  taak: partijOf(fatima).taken[0].id, // Every act rests on a taak of the partij and its grondslag.
  procesregisseur: joost.ik.id,
  betrokkene: {
    naam: 'Herman Rondeel',
    geboortedatum: '1970-05-04',
    noodzaak: 'Nodig om te weten om wie het gaat.',
    deelnemersMogenWetenWie: true,
  },
  aanleiding: 'Aanhoudende overlast in de straat, schulden en zorgmijding.',
  leefgebieden: ['wonen', 'geestelijkeGezondheid', 'inkomen'],
  criteria,
  afweging: 'Zonder gezamenlijke aanpak verliest hij zijn woning.',
  informeren: { gedaan: true, toelichting: 'Aan de deur besproken; hij haalde zijn schouders op.' },
  gegevens: [
    {
      ...ordinary,
      titel: 'Meldingen in de straat',
      tekst: 'Negen meldingen in drie maanden.',
      noodzaak: 'Laat de ernst zien.',
      vrijgave: 'overleg',
    },
    {
      ...ordinary,
      bijzonder: true, // Health: only for partijen that may process it.
      titel: 'Contact met de huisarts',
      tekst: 'Ging niet naar de afspraak.',
      noodzaak: 'Bepaalt wie gevraagd moet worden.',
    },
  ],
})
casus = `/casussen/${casusnummer}`
tell(`The casus is called ${casusnummer}: the number says nothing about the person.`)
tell('In this phase there are only the aanmelder and the procesregie. For everybody else there is no casus.')
const ofGemeente = ['Betrokkene', 'Meldingen in de straat', 'Contact met de huisarts']
await sees({ fatima: ofGemeente, joost: ofGemeente, anouk: null, wim: null, sanne: null })
const nowSeen = await seenBy(joost)
await refused('joost scales down a casus that nobody spoke about yet', () =>
  joost.post(`${casus}/afschalingen`, { motivering: 'Het is duidelijk.', afstemming }, nowSeen),
)

// ── Phase 2: triage ─────────────────────────────────────────────────────────────────────────────────────────────

heading('Phase 2, triage: two partijen are asked, one by one')
await joost.post(
  `${casus}/intakebesluiten`,
  { uitkomst: 'triage', criteria, afweging: 'Voldoet aan de criteria.', afstemming },
  await seenBy(joost),
)
const { taken } = await fatima.get('/werk')
check(
  taken.some((taak) => taak.soort === 'besluitGezien' && taak.casusnummer === casusnummer),
  'fatima finds in her work what was decided in the name of the gemeente',
)

async function ask(person, meegestuurd) {
  const { id } = await joost.post(`${casus}/uitvragen`, {
    partij: person.ik.partij.id,
    waaromDezePartij: `${person.ik.partij.naam} was er waarschijnlijk al bij betrokken.`,
    vraag: 'Is betrokkene bij u bekend, en wat kunt u bijdragen?',
    noodzaak: 'Nodig om te weten wie al iets doet.',
    antwoordVoor: day(7).slice(0, 10),
    meegestuurd,
    redenZonderNaam: 'De partij herkent de casus aan de meldingen.',
  })
  return id
}
const askedGgz = await ask(anouk, [await findGegeven(fatima, 'Meldingen in de straat')])
const askedPolitie = await ask(wim, [])

tell('It comes in without content: that there is something. Who takes it up, or the colleague it is given to, sees it.')
await sees({ fatima: ofGemeente, joost: ofGemeente, anouk: null, wim: null, sanne: null })
const { binnengekomen } = await anouk.get('/werk')
check(
  binnengekomen.some((b) => b.casusnummer === casusnummer),
  'anouk finds in her work that something came in for the GGZ, and takes it up; wim does so for the politie',
)
const takeUp = (person) => person.post(`/binnengekomen/${casusnummer}/toewijzingen`, { medewerker: person.ik.id })
await takeUp(anouk)
await takeUp(wim)

tell('An uitvraag is bilateral. What goes along is chosen per gegeven; who is asked does not know who else was.')
await sees({ fatima: ofGemeente, joost: ofGemeente, anouk: ['Meldingen in de straat'], wim: [], sanne: null })
const { partijen: knownToWim } = await wim.get(casus)
check(!knownToWim.some((p) => p.id === anouk.ik.partij.id), 'wim does not learn that the GGZ was asked')

heading('They answer: the GGZ with a voorbehoud against the politie')
await anouk.post(`${casus}/uitvragen/${askedGgz}/antwoorden`, {
  taak: partijOf(anouk).taken[0].id, // Each partij says itself on which of its taken it takes part.
  bekend: true,
  weigergrond: null,
  toelichting: 'In behandeling; met zijn toestemming delen wij dit.',
  bijdrage: ['informatie', 'uitvoering'],
  gegevens: [
    {
      ...ordinary,
      bijzonder: true,
      titel: 'Behandeling',
      tekst: 'Komt elke maand.',
      noodzaak: 'Laat zien welke zorg er is.',
      vrijgave: 'overleg',
    },
    {
      ...ordinary,
      titel: 'Vroege signalen',
      tekst: 'Slaapt niet en laat het licht branden.',
      noodzaak: 'Helpt om op tijd te bellen.',
      vrijgave: 'overleg',
      voorbehouden: [wim.ik.partij.id],
    },
  ],
})
await wim.post(`${casus}/uitvragen/${askedPolitie}/antwoorden`, {
  taak: partijOf(wim).taken[0].id,
  bekend: true,
  weigergrond: null,
  toelichting: 'Bekend.',
  bijdrage: ['informatie'],
  gegevens: [
    {
      ...ordinary,
      strafrechtelijk: true,
      titel: 'Incidenten',
      tekst: 'Eén aanhouding.',
      noodzaak: 'Laat zien hoe ernstig het was.',
      vrijgave: 'overleg',
    },
  ],
})
tell('Answers are for the aanmelder and the procesregie. Released for the overleg is not yet visible to anybody else.')
const ofGgz = ['Behandeling', 'Vroege signalen']
const everything = [...ofGemeente, ...ofGgz, 'Incidenten']
await sees({
  fatima: everything,
  joost: everything,
  anouk: [...ofGgz, 'Meldingen in de straat'],
  wim: ['Incidenten'],
  sanne: null,
})

// ── Phase 3: casusoverleg ───────────────────────────────────────────────────────────────────────────────────────

heading('Phase 3, casusoverleg: four deelnemers are invited')
await joost.post(
  `${casus}/triagebesluiten`,
  {
    uitkomst: 'casusoverleg',
    motivering: 'Vier partijen hebben elkaar nodig.',
    afstemming,
  },
  await seenBy(joost),
)
const { id: overleg } = await joost.post(`${casus}/overleggen`, {
  doel: 'Hij houdt zijn woning en blijft in zorg.',
  besluiten: 'Wie doet wat in de komende drie maanden.',
  themas: ['Wonen', 'Zorg'],
  tijdstip: day(3),
  duur: 60,
  plaats: 'Zorg- en Veiligheidshuis, kamer 2',
  burger: 'vooraf',
  burgerToelichting: 'De gemeente spreekt hem vooraf.',
})
const generalPicture = (await joost.get(casus)).overleggen[0].themas[0].id
for (const person of [fatima, anouk, wim, sanne])
  await joost.post(`${casus}/overleggen/${overleg}/deelnemers`, {
    partij: person.ik.partij.id,
    rol: 'uitvoerder',
    noodzaak: `Zonder ${person.ik.partij.naam} komt er geen plan.`,
    bijdrage: 'Kennis van de situatie.',
    themas: [generalPicture],
  })
const { gegevens: toPlace } = await joost.get(`${casus}/gegevens`)
await joost.put(
  `${casus}/overleggen/${overleg}/themas`,
  { deelnemers: [], gegevens: toPlace.map(({ id }) => ({ id, themas: [generalPicture] })) },
  await seenBy(joost),
)
tell('Who is needed for what has the form of a thema: a deelnemer sees what belongs to a thema at which it is needed.')
await joost.post(`${casus}/overleggen/${overleg}/uitnodigingen`, null)
tell('What the aanmelder saw in triage was for triage: now it sees its own gegevens again. So does everybody.')
await takeUp(sanne) // Nobody of the corporatie worked on this casus yet.
const ownOnly = { fatima: ofGemeente, joost: everything, anouk: ofGgz, wim: ['Incidenten'], sanne: [] }
await sees(ownOnly)

heading('Before the overleg: only what a bronhouder released beforehand, and only after accepting the afspraken')
const meldingen = await findGegeven(fatima, 'Meldingen in de straat')
await fatima.put(
  `${casus}/gegevens/${meldingen}/vrijgave`,
  {
    vrijgave: 'vooraf',
    voorafAan: [sanne.ik.partij.id],
    voorbehouden: [],
    geheimhouding: null,
  },
  await versionOf(fatima, meldingen),
)
await sees(ownOnly)
for (const person of [fatima, anouk, wim, sanne])
  await person.post(`${casus}/overleggen/${overleg}/aanvaardingen`, {
    versie: '1',
    taak: person === sanne ? partijOf(sanne).taken[0].id : null, // She did nothing in this casus before.
  })
tell('All accepted. The corporatie, chosen by the gemeente, may now read one gegeven.')
await sees({ ...ownOnly, sanne: ['Meldingen in de straat'] })
await refused('sanne begins the overleg', () => sanne.post(`${casus}/overleggen/${overleg}/openingen`, null))

heading('The overleg: what was released lies on the table, but not for everybody')
await joost.post(`${casus}/overleggen/${overleg}/openingen`, null)
tell('The GGZ may not process strafrechtelijke gegevens, the corporatie no health either, the voorbehoud stands.')
const onTheTable = ['Betrokkene', 'Meldingen in de straat']
await sees({
  fatima: everything,
  joost: everything,
  anouk: [...onTheTable, ...ofGgz],
  wim: [...onTheTable, 'Behandeling', 'Incidenten'],
  sanne: [...onTheTable, 'Vroege signalen'],
})

tell('Wie ziet wat tells the rule behind each of these answers. Two cells of the matrix:')
const { lezers, rijen } = await joost.get(`${casus}/inzagematrix`)
for (const [titel, person, regel] of [
  ['Behandeling', sanne, 'C4/verwerkingsrecht'],
  ['Vroege signalen', wim, 'C3/voorbehoud'],
]) {
  const { sleutel } = lezers.find((l) => l.naam === person.ik.partij.naam)
  const cel = rijen.find((r) => r.titel === titel).cellen.find((c) => c.lezer === sleutel)
  check(
    cel.inzage === 'niets' && cel.regel.id === regel,
    `${titel} × ${person.ik.partij.naam}: ${cel.reden} (${regel})`,
  )
}

heading('Toestandsbeeld and plan: a text is as closed as what it rests on')
const signalen = await findGegeven(anouk, 'Vroege signalen')
await joost.post(`${casus}/uitspraken`, {
  tekst: 'Als hij niet slaapt, gaat het binnen een week mis.',
  steuntOp: [signalen],
})
for (const [name, due] of Object.entries({ anouk: 1, sanne: 1, wim: 0 })) {
  const { uitspraken } = await people[name].get(casus)
  check(
    uitspraken.length === due,
    `${name} ${due ? 'reads the uitspraak' : 'sees no uitspraak, not even that there is one'}`,
  )
}
await joost.put(
  `${casus}/casusregie`,
  {
    partij: anouk.ik.partij.id,
    medewerker: anouk.ik.id,
  },
  await seenBy(joost),
)
const { namens } = await joost.get(casus)
check(namens.id === anouk.ik.partij.id, `the GGZ has the casusregie: from now on joost acts namens ${namens.naam}`)
const { id: plandoel } = await joost.post(`${casus}/plandoelen`, {
  tekst: 'Hij houdt zijn woning.',
  overPersoon: false,
})
const { id: actie } = await joost.post(`${casus}/acties`, {
  plandoel,
  tekst: 'De huismeester belt als het minder gaat.',
  uitvoerder: sanne.ik.partij.id,
  start: day(1).slice(0, 10),
  deadline: day(60).slice(0, 10),
  overPersoon: false,
})
const { id: afspraak } = await sanne.post(`${casus}/meeneemafspraken`, {
  actie,
  gegeven: signalen,
  waarom: 'De huismeester moet weten waarop hij let.',
})
await refused('wim asks to take something along without an actie', () =>
  wim.post(`${casus}/meeneemafspraken`, { actie, gegeven: signalen, waarom: 'Handig om te weten.' }),
)
const { meeneemafspraken } = await anouk.get(casus)
await anouk.post(
  `${casus}/meeneemafspraken/${afspraak}/besluiten`,
  {
    akkoord: true,
    toelichting: 'Akkoord, zonder diagnose.',
  },
  meeneemafspraken.find((m) => m.id === afspraak).versie,
)

heading('After the overleg: everybody is back to their own, and to what was agreed for an actie')
await joost.post(`${casus}/overleggen/${overleg}/sluitingen`, null)
await joost.post(
  `${casus}/overlegbesluiten`,
  {
    uitkomst: 'aanpakVastgesteld',
    motivering: 'De partijen zijn het eens.',
    afstemming,
    monitoringdoel: 'Op tijd weten of hij zijn woning houdt.',
    monitoring: 'De GGZ belt elke maand de uitvoerders.',
  },
  await seenBy(joost),
)
tell('Joost acts namens the GGZ now, which may not process strafrechtelijke gegevens: so neither does he.')
const afterOverleg = {
  fatima: ofGemeente,
  joost: everything.filter((titel) => titel !== 'Incidenten'),
  anouk: ofGgz,
  wim: ['Incidenten'],
  sanne: ['Vroege signalen'],
}
await sees(afterOverleg)
tell('The GGZ keeps control of what it gave. It shields the gegeven, and it is gone on the very next request.')
await anouk.put(`${casus}/gegevens/${signalen}/afscherming`, { beperkt: true }, await versionOf(anouk, signalen))
await sees({
  ...afterOverleg,
  joost: [...afterOverleg.joost.filter((titel) => titel !== 'Vroege signalen'), '(closed)'],
  sanne: [],
})
await anouk.put(`${casus}/gegevens/${signalen}/afscherming`, { beperkt: false }, await versionOf(anouk, signalen))

// ── Phase 4: afschaling ─────────────────────────────────────────────────────────────────────────────────────────

heading('Phase 4, afschaling: step 1, the dossier stays active for six months')
const termijnen = await joost.post(
  `${casus}/afschalingen`,
  { motivering: 'Het plan is uitgevoerd en het gaat goed.', afstemming },
  await seenBy(joost),
)
tell(`Decided on ${termijnen.besluitOp}; archive on ${termijnen.archiefOp}; destruction on ${termijnen.vernietigenOp}.`)
await joost.post(
  `${casus}/opschoningen`,
  { gegevens: [await findGegeven(fatima, 'Contact met de huisarts')] },
  await seenBy(joost),
)
const cleaned = ofGemeente.filter((titel) => titel !== 'Contact met de huisarts')
await sees({
  fatima: cleaned,
  joost: [...cleaned, ...ofGgz],
  anouk: ofGgz,
  wim: ['Incidenten'],
  sanne: null,
})

heading('Step 2: the clock moves six months, the calendar archives')
const atArchive = await joost.post('/demo/klokverzettingen', { dagen: 186 })
check(atArchive.gearchiveerd >= 1, `it is ${atArchive.vandaag}; archived: ${atArchive.gearchiveerd}`)
tell('Only who it was can still be found, and only by the leidende partij, the procesregie and the manager.')
await sees({ fatima: null, joost: ['Herman Rondeel'], anouk: ['Herman Rondeel'], wim: null, sanne: null })

heading('Step 3: another six months, the calendar destroys')
const atEnd = await joost.post('/demo/klokverzettingen', { dagen: 186 })
check(atEnd.vernietigd >= 1, `it is ${atEnd.vandaag}; destroyed: ${atEnd.vernietigd}`)
await sees({ fatima: null, joost: null, anouk: null, wim: null, sanne: null })

heading('What remains: the logboek, without a word of content')
const sander = await logIn(address, 'sander') // Functionaris gegevensbescherming
const { regels } = await sander.get('/logboek?perPagina=200')
const vernietiging = regels.find((r) => r.regels.includes('S5/vernietigingstermijn-bereikt'))
check(
  vernietiging !== undefined,
  `the destruction is in the logboek: ${vernietiging?.tijdstip}, ${vernietiging?.grondslag}`,
)
check(
  regels.some((r) => r.besluit === 'geweigerd'),
  'and so are the refusals',
)
check(!JSON.stringify(regels).includes('Rondeel'), 'the name of the person is nowhere in it')

console.log(mistakes === 0 ? '\nEverything was as told.\n' : `\n${mistakes} things were not as told.\n`)
process.exitCode = mistakes === 0 ? 0 : 1
