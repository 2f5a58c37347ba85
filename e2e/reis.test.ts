import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFailed, test } from 'vitest'
import { wordsIn } from '../server/src/testing/words-on-disk.ts'
import { inspect, logIn, openBrowser, quiet } from './support/browser.ts'
import { Involved } from './support/casus.ts'

import { filledFolder, newFolder, type RunningApp, remove, startApp } from './support/house.ts'
import { dayFromNow } from './support/today.ts'

const naam = 'Lambert Kaasjager'
const meldingen = 'Meldingen in de flat'
const huisarts = 'Contact met de huisarts'
const behandeling = 'Behandeling bij het wijkteam'
const signalen = 'Vroege signalen'
const weging = {
  triage: 'Zonder dit weet de gemeente niet waarom hij de post niet opent.',
  overleg: 'Hij vindt het goed dat wie aan tafel zit dit weet.',
}
const incidenten = 'Incidenten dit jaar'
const bereikbaar = 'Wanneer wij te bereiken zijn'
const uitspraak = 'Als de radio aan blijft staan, gaat het binnen een week mis.'

const tekst = {
  meldingen: 'Veertien meldingen van geschreeuw sinds de zomer.',
  huisarts: 'Verscheen twee keer niet op het spreekuur.',
  behandeling: 'Krijgt eens per maand een depot.',
  signalen: 'Zet vlak voor een terugval de radio dag en nacht aan.',
  incidenten: 'Eén aanhouding wegens bedreiging van een buurman.',
}

interface Inbreng {
  readonly titel: string
  readonly tekst: string
  readonly bijzonder?: true
  readonly strafrechtelijk?: true
  readonly voorbehoud?: string
  readonly geheim?: true
}

describe('one casus, from aanmelding to destruction, by keyboard', () => {
  let map: string
  /** A backup of the database, and apart from it the key store of that day: what nobody should keep. */
  let reserve: string
  let huis: RunningApp
  let browser: Browser
  let nummer = ''
  let mensen: Record<'fatima' | 'joost' | 'anouk' | 'wim' | 'sanne', Involved>

  beforeAll(async () => {
    map = await filledFolder(inject('filledHouse'))
    reserve = await newFolder()
    huis = await startApp(map)
    browser = await openBrowser()
    const kom = async (onderwerp: string) =>
      new Involved(await logIn(browser, huis.address, onderwerp), huis.address, () => nummer)
    mensen = {
      fatima: await kom('fatima'),
      joost: await kom('joost'),
      anouk: await kom('anouk'),
      wim: await kom('wim'),
      sanne: await kom('sanne'),
    }
  })
  afterAll(async () => {
    await browser?.close()
    await huis?.stop()
    await Promise.all([map, reserve].filter(Boolean).map(remove))
  })

  // Each step stands on the one before: what falls first is what is wrong, the rest would only bury it.
  let gevallen = ''
  beforeEach(({ skip, task }) => {
    if (gevallen) skip(`after “${gevallen}”`)
    onTestFailed(() => {
      gevallen = task.name
    })
  })

  /** What each of them sees of the dossier; null is: no such casus. */
  async function zien(verwacht: Record<keyof typeof mensen, readonly string[] | null>) {
    const werkelijk: Record<string, readonly string[] | null> = {}
    for (const [onderwerp, mens] of Object.entries(mensen)) werkelijk[onderwerp] = await mens.titles()
    const gesorteerd = Object.entries(verwacht).map(([onderwerp, t]) => [onderwerp, t?.toSorted() ?? null])
    expect(werkelijk).toEqual(Object.fromEntries(gesorteerd))
  }

  test('[A1] the gemeente reports a casus, step by step', async () => {
    const { page, toets, visit: bezoek } = mensen.fatima
    await toets.press(page.getByRole('link', { name: 'Aanmelden' }).first())
    const verder = () => toets.press(page.getByRole('button', { name: 'Volgende stap' }))
    await toets.choose(page.getByLabel('Nee, het gaat om een complexe casus'))
    await toets.choose(page.getByRole('radiogroup', { name: 'Voor welke wettelijke taak' }).getByRole('radio').first())
    await inspect(bezoek, 'aanmelden-1')
    await verder()
    await toets.write(page.getByLabel('Naam van de betrokkene'), naam)
    await toets.write(page.getByLabel('Geboortedatum'), '07-11-1968')
    await toets.write(page.getByLabel('Waarom zijn deze gegevens nodig?'), 'Nodig om te weten om wie het gaat.')
    await toets.choose(page.getByLabel('Deelnemers aan een casusoverleg mogen weten om wie het gaat'))
    await inspect(bezoek, 'aanmelden-2')
    await verder()
    await toets.write(page.getByLabel('Wat is de aanleiding?'), 'Aanhoudende overlast, schulden en zorgmijding.')
    await toets.choose(page.getByLabel('Wonen'))
    for (const [i, oordeel] of ['Voldoet', 'Voldoet', 'Voldoet', 'Voldoet niet'].entries()) {
      const vak = page.locator('fieldset').nth(i)
      await toets.choose(vak.getByLabel(oordeel, { exact: true }))
      await toets.write(vak.getByLabel('Waarom vindt u dat?'), 'Volgt uit de meldingen van de afgelopen maanden.')
    }
    await toets.write(page.getByLabel('Uw eigen afweging'), 'Zonder gezamenlijke aanpak verliest hij zijn woning.')
    await inspect(bezoek, 'aanmelden-3')
    await verder()
    await brengIn(0, meldingen, tekst.meldingen, false)
    await brengIn(1, huisarts, tekst.huisarts, true)
    await inspect(bezoek, 'aanmelden-4')
    await verder()
    await toets.choose(page.getByLabel('Joost Hamelink'))
    await toets.choose(page.getByLabel('Ja', { exact: true }))
    await toets.write(page.getByLabel('Hoe en wanneer'), 'Gisteren aan de deur besproken.')
    await inspect(bezoek, 'aanmelden-5')
    await verder()
    await inspect(bezoek, 'aanmelden-6')
    await toets.press(page.getByRole('button', { name: 'Aanmelding indienen' }))
    await page.waitForURL(/\/casussen\/[A-Z0-9]{4}-[A-Z0-9]{4}/)
    nummer = /casussen\/([A-Z0-9-]+)/.exec(page.url())?.[1] ?? ''
    await mensen.fatima.show('overzicht', 'casus-aanmelding')
  })

  async function brengIn(i: number, titel: string, inhoud: string, bijzonder: boolean) {
    const { page, toets } = mensen.fatima
    await toets.press(page.getByRole('button', { name: 'Gegeven toevoegen' }))
    const vak = page.getByRole('group', { name: `Gegeven ${i + 1}` })
    await toets.write(vak.getByLabel('Titel'), titel)
    await toets.write(vak.getByLabel('Wat wilt u delen?'), inhoud)
    await toets.write(vak.getByLabel('Waarom is dit nodig'), 'Laat zien hoe ernstig het is.')
    if (bijzonder) await toets.choose(vak.getByLabel('Bijzonder persoonsgegeven'))
    else await toets.choose(vak.getByLabel('Ja, tijdens het overleg'))
  }

  const vanGemeente = ['Betrokkene', meldingen, huisarts]

  test('[P2] only the aanmelder and the procesregie know that there is a casus', async () => {
    await zien({ fatima: vanGemeente, joost: vanGemeente, anouk: null, wim: null, sanne: null })
    await mensen.wim.doesNotRead(naam, ...Object.values(tekst))
  })

  test('[A3] [A10] the procesregisseur decides on the intake, and says why', async () => {
    const { joost } = mensen
    await joost.show('overzicht', 'casus-intake')
    const venster = await joost.begin('Intakebesluit nemen')
    for (const [i, oordeel] of ['Voldoet', 'Voldoet', 'Voldoet', 'Voldoet niet'].entries()) {
      const vak = venster.locator('fieldset').nth(i)
      await joost.toets.choose(vak.getByLabel(oordeel, { exact: true }))
      await joost.toets.write(vak.getByLabel('Waarom vindt u dat?'), 'De aanmelding laat dit duidelijk zien.')
    }
    await joost.toets.write(
      venster.getByLabel('Uw eigen afweging'),
      'Drie partijen zijn nodig en werken nu langs elkaar.',
    )
    await joost.toets.choose(venster.getByRole('radio', { name: 'Naar triage', exact: true }))
    await stemtAf(joost, venster)
    await inspect(joost.visit, 'intakebesluit')
    await joost.finish('Besluit vastleggen')
    await joost.page.locator('main').getByText('Triage').first().waitFor()
  })

  /** Says with whom of the partij the decision was agreed today (P9). */
  async function stemtAf({ toets }: Involved, venster: Locator) {
    await toets.write(venster.getByLabel('Met wie van deze organisatie'), 'De medewerker die deze casus volgt')
    await toets.write(venster.getByLabel('Op welke dag?'), dayFromNow(0))
  }

  async function vraagAan(partij: string, mee: readonly string[]) {
    const { joost } = mensen
    await joost.open('uitvragen')
    const venster = await joost.begin('Uitvraag versturen')
    await joost.toets.pick(venster.getByLabel('Aan welke organisatie'), partij)
    await joost.toets.write(venster.getByLabel('Waarom juist deze organisatie?'), `De ${partij} was er bij.`)
    await joost.toets.write(venster.getByLabel('Wat wilt u weten?'), 'Is hij bij u bekend, en wat kunt u bijdragen?')
    await joost.toets.write(venster.getByLabel('Waarom is dit nodig?'), 'Om te weten wie er al iets doet.')
    for (const titel of mee) await joost.toets.choose(venster.getByLabel(titel))
    if (!mee.includes('Betrokkene'))
      await joost.toets.write(venster.getByLabel('Waarom zegt u niet om wie'), 'Het gaat alleen om plekken en tijden.')
    await inspect(joost.visit, `uitvraag-${partij.toLowerCase()}`)
    await joost.finish('Uitvraag versturen')
  }

  test('[T1] [T2] [T4] two partijen are asked, each on its own, with no more than is needed', async () => {
    await vraagAan('GGZ', ['Betrokkene', meldingen])
    await vraagAan('Politie', [])
    await mensen.joost.show('uitvragen', 'uitvragen')
    // Until somebody takes the question up, nobody of those asked sees a casus (P8).
    await zien({ fatima: vanGemeente, joost: vanGemeente, anouk: null, wim: null, sanne: null })
    for (const mens of [mensen.anouk, mensen.wim]) await mens.takeUp()
    await zien({ fatima: vanGemeente, joost: vanGemeente, anouk: ['Betrokkene', meldingen], wim: [], sanne: null })
    await mensen.wim.show('uitvragen', 'brief')
    await mensen.wim.doesNotRead('GGZ', ...Object.values(tekst))
  })

  async function antwoord(mens: Involved, gegevens: readonly Inbreng[]) {
    const { toets } = mens
    await mens.open('uitvragen')
    const venster = await mens.begin('Antwoord geven')
    await toets.choose(venster.getByLabel('Ja, wij kennen deze persoon'))
    await toets.write(venster.getByLabel('Toelichting'), 'Bekend bij ons; zie wat wij meesturen.')
    await toets.choose(venster.getByLabel('Informatie: wij weten iets'))
    await kiesTaak(mens)
    for (const gegeven of gegevens) {
      await toets.press(venster.getByRole('button', { name: 'Gegeven toevoegen' }))
      await vulGegeven(mens, gegeven)
      await toets.press(venster.getByRole('button', { name: 'Bij het antwoord zetten' }))
    }
    await inspect(mens.visit, 'antwoord')
    await mens.finish('Antwoord versturen')
  }

  /** Before its first act in a casus an organisation says on which of its taken it takes part. */
  const kiesTaak = ({ dialog, toets }: Involved) =>
    toets.choose(dialog.getByRole('radiogroup', { name: 'Op welke wettelijke taak' }).getByRole('radio').first())

  async function vulGegeven(mens: Involved, gegeven: Inbreng) {
    const { dialog: venster, toets, visit: bezoek } = mens
    await toets.write(venster.getByLabel('Titel'), gegeven.titel)
    await toets.write(venster.getByLabel('Wat wilt u delen?'), gegeven.tekst)
    await toets.write(venster.getByLabel('Waarom is dit nodig?'), 'Helpt om op tijd te kunnen bellen.')
    if (gegeven.bijzonder) await toets.choose(venster.getByLabel('Dit is een bijzonder persoonsgegeven'))
    if (gegeven.strafrechtelijk) await toets.choose(venster.getByLabel('Dit is een strafrechtelijk gegeven'))
    await toets.choose(venster.getByLabel('Ja, tijdens het overleg'))
    if (gegeven.voorbehoud)
      await toets.pick(venster.getByLabel('Voorbehoud: wie mag het nooit zien?'), gegeven.voorbehoud)
    if (gegeven.geheim) await weegAf(mens)
    await inspect(bezoek, gegeven.geheim ? 'antwoord-geheim' : 'antwoord-gegeven')
  }

  /** For who asks, and for who will sit at the table: once with and once without toestemming. */
  async function weegAf({ dialog: venster, toets }: Involved) {
    await toets.choose(venster.getByLabel('Op dit gegeven rust een geheimhoudingsplicht'))
    await toets.choose(venster.getByLabel('De procesregisseur mag het toch zien'))
    await toets.press(venster.getByRole('button', { name: 'Bij het antwoord zetten' }))
    await venster.getByText('Kies ja of nee').first().waitFor()
    await toets.choose(venster.getByLabel('Nee, zonder toestemming van de betrokkene').first())
    await toets.write(venster.getByLabel('Waarom mag het verder?'), weging.triage)
    await toets.choose(venster.getByLabel('Ja, met toestemming van de betrokkene').last())
    await toets.write(venster.getByLabel('Waarom mogen deelnemers het zien?'), weging.overleg)
  }

  const vanGgz = [behandeling, signalen]
  const alles = [...vanGemeente, ...vanGgz, incidenten]

  test('[T5] [T6] they answer, one with a voorbehoud; the answers are for who asked and for nobody else', async () => {
    await antwoord(mensen.anouk, [
      { titel: behandeling, tekst: tekst.behandeling, bijzonder: true, geheim: true },
      { titel: signalen, tekst: tekst.signalen, voorbehoud: 'Politie' },
    ])
    await antwoord(mensen.wim, [{ titel: incidenten, tekst: tekst.incidenten, strafrechtelijk: true }])
    await zien({
      fatima: alles,
      joost: alles,
      anouk: [...vanGgz, 'Betrokkene', meldingen],
      wim: [incidenten],
      sanne: null,
    })
    await mensen.wim.doesNotRead(tekst.signalen, tekst.behandeling, 'GGZ')
    // How it was weighed is for nobody but who did (C10).
    for (const mens of [mensen.fatima, mensen.joost]) await mens.doesNotRead(...Object.values(weging))
  })

  async function nodigUit(partij: string) {
    const { joost } = mensen
    const venster = await joost.begin('Deelnemer toevoegen')
    await joost.toets.pick(venster.getByLabel('Welke organisatie doet mee?'), partij)
    await joost.toets.choose(venster.getByLabel('Uitvoerder'))
    await joost.toets.choose(venster.getByLabel('Algemeen beeld'))
    await joost.toets.write(venster.getByLabel('Waarom is deze organisatie nodig?'), `Zonder ${partij} geen plan.`)
    await joost.toets.write(venster.getByLabel('Wat vraagt u van deze organisatie?'), 'Kennis van zijn situatie.')
    await joost.finish('Deelnemer toevoegen')
  }

  /** What the four need to know of each other goes under the thema at which all of them are needed. */
  async function deelIn() {
    const { joost } = mensen
    const venster = await joost.begin('Indelen bij thema’s')
    for (const partij of ['Gemeente', 'GGZ', 'Politie'])
      await joost.toets.choose(venster.getByLabel(new RegExp(`^Alles van ${partij}.* bij Algemeen beeld$`)))
    await inspect(joost.visit, 'themas')
    await joost.finish('Indeling opslaan')
  }

  test('[T12] [T14] the overleg is prepared and four deelnemers are invited', async () => {
    const { joost } = mensen
    await joost.open('overzicht')
    const besluit = await joost.begin('Triagebesluit nemen')
    await joost.toets.choose(besluit.getByRole('radio', { name: 'Casusoverleg voorbereiden' }))
    await joost.toets.write(besluit.getByLabel('Motivering'), 'Vier partijen hebben elkaar hier nodig.')
    await stemtAf(joost, besluit)
    await inspect(joost.visit, 'triagebesluit')
    await joost.finish('Besluit vastleggen')

    await joost.open('casusoverleg')
    const venster = await joost.begin(/voorbereiden/i)
    await joost.toets.write(
      venster.getByLabel('Wat is het doel van dit overleg?'),
      'Hij houdt zijn woning en blijft in zorg.',
    )
    await joost.toets.write(venster.getByLabel('Welke besluiten wilt u nemen?'), 'Wie doet wat in de komende maanden.')
    await joost.toets.write(venster.getByLabel('Waarover praat u?'), 'Wonen')
    await joost.toets.write(venster.getByLabel('Op welke dag?'), dayFromNow(3))
    await joost.toets.write(venster.getByLabel('Hoe laat begint het?'), '10.30')
    await joost.toets.write(venster.getByLabel('Waar is het?'), 'Stadskantoor, kamer 2.14')
    await joost.toets.choose(venster.getByLabel('De betrokkene hoort vooraf wat er wordt besproken'))
    await inspect(joost.visit, 'overleg-voorbereiden')
    await joost.finish('Voorbereiding opslaan')
    for (const partij of ['Gemeente', 'GGZ', 'Politie', 'Woonstichting De Vecht']) await nodigUit(partij)
    await deelIn()
    await joost.show('casusoverleg', 'overleg-voorbereid')
    await joost.doe('Deelnemers uitnodigen')
  })

  async function aanvaardMetTaak(mens: Involved) {
    await mens.begin('Afspraken aanvaarden')
    await kiesTaak(mens)
    await inspect(mens.visit, 'aanvaarden-met-taak')
    await mens.finish('Afspraken aanvaarden')
  }

  const alleenEigen = { fatima: vanGemeente, joost: alles, anouk: vanGgz, wim: [incidenten], sanne: [] }

  test('[T15] [T17] before the overleg everybody sees its own, and what was released beforehand once it accepted', async () => {
    await zien({ ...alleenEigen, sanne: null })
    await mensen.sanne.takeUp()
    await zien(alleenEigen)
    const { fatima, anouk, wim, sanne } = mensen
    await fatima.open('gegevens')
    await fatima.toets.press(fatima.button(`Beheren: ${meldingen}`))
    const venster = await fatima.begin('Vrijgave en voorbehoud')
    await fatima.toets.choose(venster.getByLabel('Ja, ook vooraf'))
    await fatima.toets.pick(venster.getByLabel('Wie mag het vooraf zien?'), 'Woonstichting De Vecht')
    await inspect(fatima.visit, 'vrijgave')
    await fatima.finish('Opslaan')
    await zien(alleenEigen)
    for (const mens of [fatima, anouk, wim, sanne]) {
      await mens.show('casusoverleg', 'afspraken')
      if (mens === sanne) await aanvaardMetTaak(mens)
      else await mens.toets.press(mens.button('Afspraken aanvaarden'))
      await mens.page.getByText('U heeft deze afspraken aanvaard.').waitFor()
    }
    await zien({ ...alleenEigen, sanne: [meldingen] })
  })

  const opTafel = ['Betrokkene', meldingen]

  test('[C1] [C3] [C4] during the overleg what was released lies on the table, but not for everybody', async () => {
    await mensen.joost.open('casusoverleg')
    await mensen.joost.doe('Overleg beginnen')
    await zien({
      fatima: alles,
      joost: alles,
      anouk: [...opTafel, ...vanGgz],
      wim: [...opTafel, behandeling, incidenten],
      sanne: [...opTafel, signalen],
    })
    await mensen.sanne.doesNotRead(tekst.behandeling, tekst.incidenten, behandeling, incidenten)
    await mensen.wim.doesNotRead(tekst.signalen, signalen)
    await mensen.joost.show('wie-ziet-wat', 'wie-ziet-wat')
    await mensen.joost.show('gegevens', 'gegevens')
    await mensen.sanne.show('gegevens', 'gegevens')
  })

  test('[C2] what is brought in during the overleg appears by itself', async () => {
    const { anouk, sanne } = mensen
    await sanne.open('casusoverleg')
    await anouk.open('casusoverleg')
    await anouk.begin('Gegeven inbrengen')
    await vulGegeven(anouk, { titel: bereikbaar, tekst: 'Op werkdagen tot vijf uur te bellen.' })
    await anouk.toets.choose(anouk.dialog.getByLabel('Algemeen beeld'))
    await anouk.finish(/inbrengen|Opslaan/i)
    await sanne.page.getByText(bereikbaar).first().waitFor({ timeout: 5_000 })
  })

  test('[C5] an uitspraak is as closed as what it rests on', async () => {
    const { joost, anouk, wim } = mensen
    await joost.open('casusoverleg')
    const venster = await joost.begin('Uitspraak toevoegen')
    await joost.toets.write(venster.getByLabel('Wat stelt u samen vast?'), uitspraak)
    await joost.toets.pick(venster.getByLabel('Waarop steunt deze uitspraak?'), signalen)
    await inspect(joost.visit, 'uitspraak')
    await joost.finish('Uitspraak vastleggen')
    await anouk.open('casusoverleg')
    await anouk.toets.press(anouk.button(`Bevestigen: ${uitspraak}`))
    await anouk.page.getByText(/^Bevestigd door GGZ/).waitFor()
    await anouk.show('casusoverleg', 'overleg-bezig')
    await wim.show('casusoverleg', 'overleg-bezig')
    await wim.doesNotRead(uitspraak)
  })

  const actie = 'De huismeester belt als de radio aan blijft.'

  test('[C6] [C7] the plan: a goal, an action with one uitvoerder, and the GGZ keeps the case in hand', async () => {
    const { joost } = mensen
    await joost.open('plan')
    const regie = await joost.begin('Casusregisseur aanwijzen')
    await joost.toets.pick(regie.getByLabel('Wie wordt casusregisseur?'), 'Anouk Westra')
    await inspect(joost.visit, 'casusregie')
    await joost.finish('Casusregisseur aanwijzen')
    await joost.page.getByText('Anouk Westra is nu casusregisseur.').waitFor()
    await joost.open('plan')
    const doel = await joost.begin('Doel toevoegen')
    await joost.toets.write(doel.getByLabel('Wat wilt u bereiken?'), 'Hij houdt zijn woning.')
    await joost.toets.choose(doel.getByLabel('Nee', { exact: true }))
    await joost.finish('Doel vastleggen')
    const venster = await joost.begin(/^Actie toevoegen bij/)
    await joost.toets.write(venster.getByLabel('Wat gaat er gebeuren?'), actie)
    await joost.toets.pick(venster.getByLabel('Wie voert het uit?'), 'Woonstichting De Vecht')
    await joost.toets.write(venster.getByLabel('Klaar op'), dayFromNow(60))
    await joost.toets.choose(venster.getByLabel('Nee', { exact: true }))
    await inspect(joost.visit, 'actie')
    await joost.finish('Actie vastleggen')
    await joost.show('plan', 'plan')
  })

  test('[C9] the uitvoerder asks to take a gegeven along; who brought it in decides; others take nothing', async () => {
    const { sanne, anouk, wim } = mensen
    await sanne.open('plan')
    const vraag = await sanne.begin('Vragen om een gegeven')
    await sanne.toets.pick(vraag.getByLabel('Voor welke actie'), actie)
    await sanne.toets.pick(vraag.getByLabel('Welk gegeven?'), signalen)
    await sanne.toets.write(vraag.getByLabel('Waarom is het nodig'), 'De huismeester moet weten waarop hij let.')
    await inspect(sanne.visit, 'meenemen-vragen')
    await sanne.finish('Vraag versturen')
    await anouk.open('plan')
    const besluit = await anouk.begin(`Beslissen over: ${signalen}`)
    await anouk.toets.choose(besluit.getByLabel('Ja, akkoord'))
    await anouk.toets.write(besluit.getByLabel('Toelichting'), 'Akkoord, zonder de diagnose.')
    await inspect(anouk.visit, 'meenemen-beslissen')
    await anouk.finish('Besluit vastleggen')
    await sanne.show('plan', 'plan')
    await wim.open('plan')
    await wim.doesNotRead(tekst.signalen, signalen)
  })

  const naOverleg = {
    fatima: vanGemeente,
    joost: [...vanGemeente, ...vanGgz, bereikbaar],
    anouk: [...vanGgz, bereikbaar],
    wim: [incidenten],
    sanne: [signalen],
  }

  test('[C12] after the overleg everybody is back to its own, and to what was agreed for an action', async () => {
    const { joost } = mensen
    await joost.open('casusoverleg')
    await joost.doe('Overleg sluiten')
    await joost.open('overzicht')
    const venster = await joost.begin('Uitkomst van het overleg vastleggen')
    await joost.toets.choose(venster.getByRole('radio', { name: /aanpak/i }).first())
    await joost.toets.write(venster.getByLabel('Waarvoor volgt u het plan?'), 'Op tijd zien of hij zijn woning houdt.')
    await joost.toets.write(venster.getByLabel('Hoe volgt u het plan?'), 'De GGZ belt elke maand rond.')
    await joost.toets.write(venster.getByLabel(/^Wanneer komt de casus uiterlijk terug/), dayFromNow(60))
    await joost.toets.pick(venster.getByLabel('Met wie?'), 'GGZ De Singel')
    await joost.toets.write(venster.getByLabel('Motivering'), 'De partijen zijn het eens over het plan.')
    await stemtAf(joost, venster)
    await inspect(joost.visit, 'overlegbesluit')
    await joost.finish('Besluit vastleggen')
    await zien(naOverleg)
    await mensen.sanne.doesNotRead(tekst.meldingen, tekst.behandeling, tekst.incidenten)
  })

  test('[T19] a page left open falls shut when the bronhouder shields what was on it', async () => {
    const { sanne, anouk } = mensen
    await sanne.open('gegevens')
    await sanne.page.getByText(tekst.signalen).waitFor()
    await anouk.open('gegevens')
    await anouk.toets.press(anouk.button(`Beheren: ${signalen}`))
    await anouk.doe('Afschermen')
    expect(await sanne.titles()).toEqual([])
    await sanne.doesNotRead(tekst.signalen)
    await anouk.open('gegevens')
    await anouk.toets.press(anouk.button(`Beheren: ${signalen}`))
    await anouk.doe('Afscherming opheffen')
    // What was agreed ended with the shield: it is to be asked again (C8).
    expect(await sanne.titles()).toEqual([])
  })

  const geschoond = vanGemeente.filter((titel) => titel !== huisarts)

  test('[S1] the casus is scaled down, and what is no longer needed goes at once', async () => {
    const { joost, fatima } = mensen
    await joost.open('afschaling')
    const venster = await joost.begin('Afschalen')
    await joost.toets.write(venster.getByLabel('Waarom kan de casus'), 'Het plan is uitgevoerd en het gaat goed.')
    await stemtAf(joost, venster)
    await inspect(joost.visit, 'afschalen')
    await joost.finish('Afschalen')
    await joost.open('afschaling')
    const opschonen = await joost.begin('Dossier opschonen')
    await joost.toets.choose(opschonen.getByLabel(huisarts))
    await joost.toets.press(opschonen.getByRole('button', { name: 'Verder naar de laatste controle' }))
    await inspect(joost.visit, 'opschonen')
    await joost.finish('Ja, vernietigen')
    await joost.show('afschaling', 'afschaling')
    await joost.show('verloop', 'verloop')
    await fatima.open('gegevens')
    await fatima.doesNotRead(tekst.huisarts, huisarts)
    await zien({
      fatima: geschoond,
      joost: [...geschoond, ...vanGgz, bereikbaar],
      anouk: [...vanGgz, bereikbaar],
      wim: [incidenten],
      sanne: null,
    })
  })

  async function zetKlokVooruit(sprong: string) {
    const { page, toets } = mensen.joost
    await page.goto(huis.address)
    await toets.press(page.getByRole('button', { name: 'Klok vooruitzetten' }))
    await toets.press(page.getByRole('button', { name: sprong }))
    await page.getByText(/^De klok staat nu op/).waitFor({ timeout: 60_000 })
  }

  test('[S3] after six months the casus is in the archive: only who it was, for the few who need that', async () => {
    await Promise.all(
      ['database', 'sleutels'].map((deel) => cp(join(map, deel), join(reserve, deel), { recursive: true })),
    )
    await zetKlokVooruit('6 maanden')
    await zetKlokVooruit('1 dag')
    await zien({ fatima: null, joost: [naam], anouk: [naam], wim: null, sanne: null })
    await mensen.joost.show('overzicht', 'archief')
    await mensen.joost.doesNotRead(...Object.values(tekst), ...Object.values(weging), uitspraak)
  })

  test('[S5] a year after the decision everything is destroyed, for everybody', async () => {
    await zetKlokVooruit('6 maanden')
    await zien({ fatima: null, joost: null, anouk: null, wim: null, sanne: null })
    for (const { page } of Object.values(mensen)) {
      await page.goto(`${huis.address}/casussen`)
      await quiet(page)
      expect(await page.locator('main').textContent()).not.toContain(naam)
    }
  })

  const geheim = [naam, 'Kaasjager', ...Object.values(tekst), uitspraak, actie, behandeling, signalen, incidenten]

  test('[S5] nothing of it is left to read on the disk, nor in an earlier backup of the database', async () => {
    await huis.stop()
    expect(await wordsIn(map, geheim)).toEqual([])
    expect(await wordsIn(join(reserve, 'database'), geheim)).toEqual([])
  })

  /** What the procesregisseur reads where the backup is put back, with these keys beside it, once this is in sight. */
  async function teruggezet(sleutels: string, inZicht: string): Promise<string> {
    const proef = await newFolder()
    await cp(join(reserve, 'database'), join(proef, 'database'), { recursive: true })
    await cp(sleutels, join(proef, 'sleutels'), { recursive: true })
    huis = await startApp(proef)
    const { page, context } = await logIn(browser, huis.address, 'joost')
    const gelezen: string[] = []
    for (const pad of ['', '/casussen', `/casussen/${nummer}`, `/casussen/${nummer}/gegevens`]) {
      await page.goto(huis.address + pad)
      await quiet(page)
      gelezen.push(await page.content())
    }
    await page.getByText(inZicht).first().waitFor()
    gelezen.push(await page.content())
    await context.close()
    await huis.stop()
    await remove(proef)
    return gelezen.join()
  }

  test('[S7] a backup of before, put back beside the key store of now, gives nothing; only with the old key it did', async () => {
    const metOudeSleutel = await teruggezet(join(reserve, 'sleutels'), tekst.signalen)
    expect(metOudeSleutel).toContain(naam)
    expect(metOudeSleutel).toContain(tekst.signalen)
    const metDeSleutelsVanNu = await teruggezet(join(map, 'sleutels'), 'Deze casus is niet voor u te zien')
    for (const woord of geheim) expect(metDeSleutelsVanNu).not.toContain(woord)
  })

  test('the browser asked nothing of anybody else, and nothing went wrong on the screens', () => {
    expect(Object.values(mensen).flatMap(({ visit: bezoek }) => bezoek.complaints)).toEqual([])
  })
})
