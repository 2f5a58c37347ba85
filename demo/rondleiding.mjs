// A tour of Casushuis for somebody who builds: one casus from aanmelding to destruction, through the API alone.
//
//   npm start                                      (in another window: the demo)
//   node demo/rondleiding.mjs [http://localhost:3000]
//
// Five people play along. After every step we ask the API, as each of them, what they see now; what is told here is
// checked, and the exit code is 1 when something is not as told. The tour moves the clock of the demo a year ahead,
// so the other casussen of the demo grow older as well.

import { logIn, Probleem } from './visitor.mjs'

const adres = process.argv[2] ?? 'http://localhost:3000'
let fouten = 0

function kop(tekst) {
  console.log(`\n── ${tekst} ${'─'.repeat(Math.max(0, 96 - tekst.length))}`)
}

function vertel(tekst) {
  console.log(`\n   ${tekst}`)
}

function controleer(klopt, tekst) {
  if (!klopt) fouten++
  console.log(`   ${klopt ? '✓' : '✗ NOT AS TOLD:'} ${tekst}`)
}

// ── Who plays along ─────────────────────────────────────────────────────────────────────────────────────────────

kop('Five people sign in')
const fatima = await logIn(adres, 'fatima') // Gemeente: reports the casus
const joost = await logIn(adres, 'joost') //   Procesregisseur: runs the process, always namens a partij
const anouk = await logIn(adres, 'anouk') //   GGZ: is asked, answers with health data and a voorbehoud
const wim = await logIn(adres, 'wim') //       Politie: is asked, answers with a strafrechtelijk gegeven
const sanne = await logIn(adres, 'sanne') //   Woningcorporatie: may not process any of these kinds
const mensen = { fatima, joost, anouk, wim, sanne }

for (const { ik } of Object.values(mensen))
  console.log(`   ${ik.naam}: ${ik.rol}${ik.partij ? `, ${ik.partij.naam}` : ''}`)

// Everything that we need to know of the house, the house tells: the partijen with their taken, and today, because
// the clock of the demo may have been moved before.
const { partijen } = await fatima.lees('/partijen')
const partijVan = ({ ik }) => partijen.find((p) => p.id === ik.partij.id)
const dag = (dagen) => new Date(Date.parse(`${fatima.ik.vandaag}T12:00:00Z`) + dagen * 86_400_000).toISOString()

let casus = ''

/** What somebody sees of the dossier: the titles, or null where the casus does not exist for this person. */
async function titelsVoor(mens) {
  try {
    const { gegevens } = await mens.lees(`${casus}/gegevens`)
    return gegevens.map((g) => g.inhoud?.titel ?? '(closed)')
  } catch (fout) {
    if (fout instanceof Probleem && fout.status === 404) return null
    throw fout
  }
}

/** Asks each of the five what they see, and holds it against what we tell. `null`: there is no such casus for them. */
async function ziet(verwacht) {
  const alles = [...new Set(Object.values(verwacht).flatMap((v) => v ?? []))]
  for (const [naam, mens] of Object.entries(mensen)) {
    const werkelijk = await titelsVoor(mens)
    const hoort = verwacht[naam]
    const klopt = JSON.stringify(werkelijk?.toSorted() ?? null) === JSON.stringify(hoort?.toSorted() ?? null)
    const niet = alles.filter((titel) => !werkelijk?.includes(titel))
    const wel =
      werkelijk === null ? 'no such casus (404)' : werkelijk.join(', ') || 'that there is a casus, no gegevens'
    controleer(klopt, `${naam.padEnd(7)}sees ${wel}${werkelijk && niet.length ? `; not ${niet.join(', ')}` : ''}`)
  }
}

/** The id of a gegeven, as its own bronhouder finds it. */
async function gegeven(mens, titel) {
  const { gegevens } = await mens.lees(`${casus}/gegevens`)
  return gegevens.find((g) => g.inhoud?.titel === titel).id
}

/** Something that must not succeed: the answer says which rule of the handvat is in the way, and what would help. */
async function geweigerd(wat, poging) {
  try {
    await poging()
    controleer(false, `${wat}: was allowed`)
  } catch (fout) {
    if (!(fout instanceof Probleem)) throw fout
    const { detail, regel, watHelpt } = fout.probleem
    controleer(
      fout.status === 403,
      `${wat}: ${fout.status}. ${detail} (${regel?.id}, ${regel?.paragraaf}) ${watHelpt ?? ''}`,
    )
  }
}

// ── Phase 1: aanmelding ─────────────────────────────────────────────────────────────────────────────────────────

kop('Phase 1, aanmelding: the gemeente reports a casus')

const criteria = ['multiproblematiek', 'meerKetens', 'systeem', 'ernstigeVeiligheid'].map((criterium) => ({
  criterium,
  voldoet: criterium !== 'ernstigeVeiligheid',
  motivering: 'Volgt uit de meldingen van de afgelopen maanden.',
}))
const gewoon = { categorie: 'inhoudelijk', bijzonder: false, strafrechtelijk: false, geheimhouding: null }

const { casusnummer } = await fatima.post('/casussen', {
  thematisch: null, // A thematic consultation (Top-X, Radicalisering, …) is refused and nothing is stored.
  taak: partijVan(fatima).taken[0].id, // Every act rests on a taak of the partij and its grondslag.
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
      ...gewoon,
      titel: 'Meldingen in de straat',
      tekst: 'Negen meldingen in drie maanden.',
      noodzaak: 'Laat de ernst zien.',
      vrijgave: 'overleg',
    },
    {
      ...gewoon,
      bijzonder: true, // Health: only for partijen that may process it.
      titel: 'Contact met de huisarts',
      tekst: 'Ging niet naar de afspraak.',
      noodzaak: 'Bepaalt wie gevraagd moet worden.',
    },
  ],
})
casus = `/casussen/${casusnummer}`
vertel(`The casus is called ${casusnummer}: the number says nothing about the person.`)
vertel('In this phase there are only the aanmelder and the procesregie. For everybody else there is no casus.')
const vanGemeente = ['Betrokkene', 'Meldingen in de straat', 'Contact met de huisarts']
await ziet({ fatima: vanGemeente, joost: vanGemeente, anouk: null, wim: null, sanne: null })
await geweigerd('fatima decides on her own aanmelding', () =>
  fatima.post(`${casus}/intakebesluiten`, { uitkomst: 'triage', criteria, afweging: 'Het is duidelijk.' }),
)

// ── Phase 2: triage ─────────────────────────────────────────────────────────────────────────────────────────────

kop('Phase 2, triage: two partijen are asked, one by one')
await joost.post(`${casus}/intakebesluiten`, { uitkomst: 'triage', criteria, afweging: 'Voldoet aan de criteria.' })

async function vraagAan(mens, meegestuurd) {
  const { id } = await joost.post(`${casus}/uitvragen`, {
    partij: mens.ik.partij.id,
    waaromDezePartij: 'Deze partij was er waarschijnlijk al bij betrokken.',
    vraag: 'Is betrokkene bij u bekend, en wat kunt u bijdragen?',
    noodzaak: 'Nodig om te weten wie al iets doet.',
    antwoordVoor: dag(7).slice(0, 10),
    meegestuurd,
  })
  return id
}
const vraagGgz = await vraagAan(anouk, [await gegeven(fatima, 'Meldingen in de straat')])
const vraagPolitie = await vraagAan(wim, [])

vertel('An uitvraag is bilateral. What goes along is chosen per gegeven; who is asked does not know who else was.')
await ziet({ fatima: vanGemeente, joost: vanGemeente, anouk: ['Meldingen in de straat'], wim: [], sanne: null })
const { partijen: bekendBijWim } = await wim.lees(casus)
controleer(!bekendBijWim.some((p) => p.id === anouk.ik.partij.id), 'wim does not learn that the GGZ was asked')

kop('They answer: the GGZ with a voorbehoud against the politie')
await anouk.post(`${casus}/uitvragen/${vraagGgz}/antwoorden`, {
  bekend: true,
  weigergrond: null,
  toelichting: 'In behandeling; met zijn toestemming delen wij dit.',
  bijdrage: ['informatie', 'uitvoering'],
  gegevens: [
    {
      ...gewoon,
      bijzonder: true,
      titel: 'Behandeling',
      tekst: 'Komt elke maand.',
      noodzaak: 'Laat zien welke zorg er is.',
      vrijgave: 'overleg',
    },
    {
      ...gewoon,
      titel: 'Vroege signalen',
      tekst: 'Slaapt niet en laat het licht branden.',
      noodzaak: 'Helpt om op tijd te bellen.',
      vrijgave: 'overleg',
      voorbehouden: [wim.ik.partij.id],
    },
  ],
})
await wim.post(`${casus}/uitvragen/${vraagPolitie}/antwoorden`, {
  bekend: true,
  weigergrond: null,
  toelichting: 'Bekend.',
  bijdrage: ['informatie'],
  gegevens: [
    {
      ...gewoon,
      strafrechtelijk: true,
      titel: 'Incidenten',
      tekst: 'Eén aanhouding.',
      noodzaak: 'Laat zien hoe ernstig het was.',
      vrijgave: 'overleg',
    },
  ],
})
vertel(
  'Answers are for the aanmelder and the procesregie. Released for the overleg is not yet visible to anybody else.',
)
const vanGgz = ['Behandeling', 'Vroege signalen']
const alles = [...vanGemeente, ...vanGgz, 'Incidenten']
await ziet({
  fatima: alles,
  joost: alles,
  anouk: [...vanGgz, 'Meldingen in de straat'],
  wim: ['Incidenten'],
  sanne: null,
})

// ── Phase 3: casusoverleg ───────────────────────────────────────────────────────────────────────────────────────

kop('Phase 3, casusoverleg: four deelnemers are invited')
await joost.post(`${casus}/triagebesluiten`, {
  uitkomst: 'casusoverleg',
  motivering: 'Vier partijen hebben elkaar nodig.',
})
const { id: overleg } = await joost.post(`${casus}/overleggen`, {
  doel: 'Hij houdt zijn woning en blijft in zorg.',
  besluiten: 'Wie doet wat in de komende drie maanden.',
  themas: ['Wonen', 'Zorg'],
  tijdstip: dag(3),
  burger: 'vooraf',
  burgerToelichting: 'De gemeente spreekt hem vooraf.',
})
for (const mens of [fatima, anouk, wim, sanne])
  await joost.post(`${casus}/overleggen/${overleg}/deelnemers`, {
    partij: mens.ik.partij.id,
    rol: 'uitvoerder',
    noodzaak: 'Nodig voor het plan.',
    bijdrage: 'Kennis van de situatie.',
  })
await joost.post(`${casus}/overleggen/${overleg}/uitnodigingen`, null)
vertel('What the aanmelder saw in triage was for triage: now it sees its own gegevens again. So does everybody.')
const alleenEigen = { fatima: vanGemeente, joost: alles, anouk: vanGgz, wim: ['Incidenten'], sanne: [] }
await ziet(alleenEigen)

kop('Before the overleg: only what a bronhouder released beforehand, and only after accepting the afspraken')
await fatima.put(`${casus}/gegevens/${await gegeven(fatima, 'Meldingen in de straat')}/vrijgave`, {
  vrijgave: 'vooraf',
  voorafAan: [sanne.ik.partij.id],
  voorbehouden: [],
  geheimhouding: null,
})
await ziet(alleenEigen)
for (const mens of [fatima, anouk, wim, sanne]) await mens.post(`${casus}/overleggen/${overleg}/aanvaardingen`, null)
vertel('All accepted. The corporatie, chosen by the gemeente, may now read one gegeven.')
await ziet({ ...alleenEigen, sanne: ['Meldingen in de straat'] })
await geweigerd('sanne begins the overleg', () => sanne.post(`${casus}/overleggen/${overleg}/openingen`, null))

kop('The overleg: what was released lies on the table, but not for everybody')
await joost.post(`${casus}/overleggen/${overleg}/openingen`, null)
vertel('The GGZ may not process strafrechtelijke gegevens, the corporatie no health either, the voorbehoud stands.')
const opTafel = ['Betrokkene', 'Meldingen in de straat']
await ziet({
  fatima: alles,
  joost: alles,
  anouk: [...opTafel, ...vanGgz],
  wim: [...opTafel, 'Behandeling', 'Incidenten'],
  sanne: [...opTafel, 'Vroege signalen'],
})

vertel('Wie ziet wat tells the rule behind each of these answers. Two cells of the matrix:')
const { lezers, rijen } = await joost.lees(`${casus}/inzagematrix`)
for (const [titel, mens, regel] of [
  ['Behandeling', sanne, 'C4/verwerkingsrecht'],
  ['Vroege signalen', wim, 'C3/voorbehoud'],
]) {
  const { sleutel } = lezers.find((l) => l.naam === mens.ik.partij.naam)
  const cel = rijen.find((r) => r.titel === titel).cellen.find((c) => c.lezer === sleutel)
  controleer(
    cel.inzage === 'niets' && cel.regel.id === regel,
    `${titel} × ${mens.ik.partij.naam}: ${cel.reden} (${regel})`,
  )
}

kop('Toestandsbeeld and plan: a text is as closed as what it rests on')
const signalen = await gegeven(anouk, 'Vroege signalen')
await joost.post(`${casus}/uitspraken`, {
  tekst: 'Als hij niet slaapt, gaat het binnen een week mis.',
  steuntOp: [signalen],
})
for (const [naam, hoort] of Object.entries({ anouk: 1, sanne: 1, wim: 0 })) {
  const { uitspraken } = await mensen[naam].lees(casus)
  controleer(
    uitspraken.length === hoort,
    `${naam} ${hoort ? 'reads the uitspraak' : 'sees no uitspraak, not even that there is one'}`,
  )
}
await joost.put(`${casus}/casusregie`, {
  partij: anouk.ik.partij.id,
  taak: partijVan(anouk).taken[0].id,
  medewerker: anouk.ik.id,
})
const { namens } = await joost.lees(casus)
controleer(namens.id === anouk.ik.partij.id, `the GGZ has the casusregie: from now on joost acts namens ${namens.naam}`)
const { id: plandoel } = await joost.post(`${casus}/plandoelen`, { tekst: 'Hij houdt zijn woning.' })
const { id: actie } = await joost.post(`${casus}/acties`, {
  plandoel,
  tekst: 'De huismeester belt als het minder gaat.',
  uitvoerder: sanne.ik.partij.id,
  start: dag(1).slice(0, 10),
  deadline: dag(60).slice(0, 10),
})
const { id: afspraak } = await sanne.post(`${casus}/meeneemafspraken`, {
  actie,
  gegeven: signalen,
  waarom: 'De huismeester moet weten waarop hij let.',
})
await geweigerd('wim asks to take something along without an actie', () =>
  wim.post(`${casus}/meeneemafspraken`, { actie, gegeven: signalen, waarom: 'Handig om te weten.' }),
)
await anouk.post(`${casus}/meeneemafspraken/${afspraak}/besluiten`, {
  akkoord: true,
  toelichting: 'Akkoord, zonder diagnose.',
})

kop('After the overleg: everybody is back to their own, and to what was agreed for an actie')
await joost.post(`${casus}/overleggen/${overleg}/sluitingen`, null)
await joost.post(`${casus}/overlegbesluiten`, {
  uitkomst: 'aanpakVastgesteld',
  motivering: 'De partijen zijn het eens.',
})
vertel('Joost acts namens the GGZ now, which may not process strafrechtelijke gegevens: so neither does he.')
const naOverleg = {
  fatima: vanGemeente,
  joost: alles.filter((titel) => titel !== 'Incidenten'),
  anouk: vanGgz,
  wim: ['Incidenten'],
  sanne: ['Vroege signalen'],
}
await ziet(naOverleg)
vertel('The GGZ keeps control of what it gave. It shields the gegeven, and it is gone on the very next request.')
await anouk.put(`${casus}/gegevens/${signalen}/afscherming`, { beperkt: true })
await ziet({
  ...naOverleg,
  joost: [...naOverleg.joost.filter((titel) => titel !== 'Vroege signalen'), '(closed)'],
  sanne: [],
})
await anouk.put(`${casus}/gegevens/${signalen}/afscherming`, { beperkt: false })

// ── Phase 4: afschaling ─────────────────────────────────────────────────────────────────────────────────────────

kop('Phase 4, afschaling: step 1, the dossier stays active for six months')
const termijnen = await joost.post(`${casus}/afschalingen`, { motivering: 'Het plan is uitgevoerd en het gaat goed.' })
vertel(
  `Decided on ${termijnen.besluitOp}; archive on ${termijnen.archiefOp}; destruction on ${termijnen.vernietigenOp}.`,
)
await joost.post(`${casus}/opschoningen`, { gegevens: [await gegeven(fatima, 'Contact met de huisarts')] })
const geschoond = vanGemeente.filter((titel) => titel !== 'Contact met de huisarts')
await ziet({
  fatima: geschoond,
  joost: [...geschoond, ...vanGgz],
  anouk: vanGgz,
  wim: ['Incidenten'],
  sanne: null,
})

kop('Step 2: the clock moves six months, the calendar archives')
const archief = await joost.post('/demo/klokverzettingen', { dagen: 186 })
controleer(archief.gearchiveerd >= 1, `it is ${archief.vandaag}; archived: ${archief.gearchiveerd}`)
vertel('Only who it was can still be found, and only by the leidende partij, the procesregie and the manager.')
await ziet({ fatima: null, joost: ['Betrokkene'], anouk: ['Betrokkene'], wim: null, sanne: null })

kop('Step 3: another six months, the calendar destroys')
const einde = await joost.post('/demo/klokverzettingen', { dagen: 186 })
controleer(einde.vernietigd >= 1, `it is ${einde.vandaag}; destroyed: ${einde.vernietigd}`)
await ziet({ fatima: null, joost: null, anouk: null, wim: null, sanne: null })

kop('What remains: the logboek, without a word of content')
const sander = await logIn(adres, 'sander') // Functionaris gegevensbescherming
const { regels } = await sander.lees('/logboek?perPagina=200')
const vernietiging = regels.find((r) => r.regels.includes('S5/vernietigingstermijn-bereikt'))
controleer(
  vernietiging !== undefined,
  `the destruction is in the logboek: ${vernietiging?.tijdstip}, ${vernietiging?.grondslag}`,
)
controleer(
  regels.some((r) => r.besluit === 'geweigerd'),
  'and so are the refusals',
)
controleer(!JSON.stringify(regels).includes('Rondeel'), 'the name of the person is nowhere in it')

console.log(fouten === 0 ? '\nEverything was as told.\n' : `\n${fouten} things were not as told.\n`)
process.exitCode = fouten === 0 ? 0 : 1
