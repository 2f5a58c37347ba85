import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest'
import { allOf, inspect, type Visit } from './support/browser.ts'
import { Involved } from './support/casus.ts'
import { type FreshHouse, openFreshHouse, signInAt } from './support/fresh-house.ts'
import { dayFromNow } from './support/today.ts'

const gemeente = 'Gemeente Duinrand'
const ggz = 'GGZ Duinrand'
/** Not at the table: an overleg of everybody in the convenant is none (T3). */
const corporatie = 'Woningcorporatie De Duinen'
const mensen = {
  fg: { naam: 'Sander Vroom', rol: 'Functionaris gegevensbescherming' },
  manager: { naam: 'Henk de Boer', rol: 'Manager' },
  regie: { naam: 'Joost Hamelink', rol: 'Procesregisseur' },
  fatima: { naam: 'Fatima Azzouzi', rol: 'Medewerker van een partij', partij: gemeente },
  anouk: { naam: 'Anouk Westra', rol: 'Medewerker van een partij', partij: ggz },
} as const
type Sub = keyof typeof mensen

/** The very steps of docs/inrichten.md in a house as in production, as whoever begins does them: from nothing to the first overleg. */
describe('a house of one’s own, from nothing', () => {
  let huis: FreshHouse
  let ilse: Visit
  let nummer = ''
  const zij: Partial<Record<Sub, Involved>> = {}
  beforeAll(async () => {
    huis = await openFreshHouse('ZVH Duinrand', ['beheerder', ...Object.keys(mensen)])
    ilse = await huis.signIn('beheerder', huis.invitation)
  })
  afterAll(() => huis?.close())

  let gevallen = ''
  beforeEach(({ skip, task }) => {
    if (gevallen) skip(`after “${gevallen}”`)
    onTestFailed(() => {
      gevallen = task.name
    })
  })

  const wie = (sub: Sub): Involved => {
    const mens = zij[sub]
    if (!mens) throw new Error(`${sub} did not sign in`)
    return mens
  }
  const venster = () => ilse.page.getByRole('dialog')
  const open = (knop: string | RegExp) => ilse.page.getByRole('button', { name: knop }).first().click()
  const leg = async (knop: string | RegExp) => {
    await venster().getByRole('button', { name: knop }).click()
    await venster().waitFor({ state: 'detached' })
  }
  const besluit = async () => {
    await venster().getByLabel('Wanneer heeft de partij besloten?').fill(dayFromNow(-7))
    await venster().getByLabel('Waaraan is het besluit te herkennen?').fill('Besluit 2026-12')
    await venster().getByLabel('Wie heeft het ondertekend?').fill('De bestuurder')
  }
  const pick = async (label: string, keuze: string) => {
    await venster().getByLabel(label).first().click()
    await ilse.page.getByRole('option', { name: keuze, exact: true }).click()
  }

  test('the beheerder finds an empty house, and what to begin with', async () => {
    await inspect(ilse, 'leeg-mijn-werk')
    await ilse.page.getByRole('link', { name: 'Partijen' }).first().click()
    await ilse.page.getByText('Leg de eerste partij vast.').waitFor()
    await inspect(ilse, 'leeg-partijen')
  })

  test.each([gemeente, ggz, corporatie])(
    '[P4] %s: the partij, its convenant, a taak and what the ZVH may do in its name',
    async (naam) => {
      const { page } = ilse
      await page.goto(`${huis.app.address}/partijen`)
      await open('Partij vastleggen')
      await venster().getByLabel('Naam van de partij').fill(naam)
      await venster().getByLabel('Waar blijkt dat uit?').fill('Voorbeeldregister, nummer 1')
      await inspect(ilse, 'inrichten-partij')
      await leg('Partij vastleggen')
      await page.getByRole('link', { name: naam }).click()

      await open('Convenant vastleggen')
      await besluit()
      await leg('Convenant vastleggen')
      await open('Taak vastleggen')
      await venster().getByLabel('Welke taak is het?').fill('Voorbeeldtaak')
      await venster().getByLabel('In welke wet').fill('Voorbeeldwet, artikel 1')
      await venster().getByLabel('Welke jurist heeft dit bekeken?').fill('mr. P. Voorbeeld')
      await venster().getByLabel('Op welke dag?').fill(dayFromNow(-3))
      await inspect(ilse, 'inrichten-taak')
      await leg('Taak vastleggen')
      await open('Bevoegdheid vastleggen')
      for (const vinkje of await allOf(venster().getByRole('checkbox'))) await vinkje.check()
      await besluit()
      await leg('Bevoegdheid vastleggen')
      await inspect(ilse, 'inrichten-partij-klaar')
    },
  )

  test.each(Object.entries(mensen))(
    '[P5] [P8] %s is recorded, invited, and signs in with the link',
    async (sub, mens) => {
      const { page } = ilse
      await page.goto(`${huis.app.address}/medewerkers`)
      await open('Medewerker vastleggen')
      await venster().getByLabel('Naam', { exact: true }).fill(mens.naam)
      await pick('Rol', mens.rol)
      if ('partij' in mens) {
        await pick('Voor welke partij?', mens.partij)
        await venster().getByLabel('Vragen aan deze partij komen').check()
      }
      await inspect(ilse, `inrichten-medewerker-${sub}`)
      await leg('Medewerker vastleggen')

      // Also after the page was left: the only inlogdienst is then chosen beforehand as well.
      await page.reload()
      await open(`Uitnodigen: ${mens.naam}`)
      await venster().getByLabel('Met welk mailadres').fill(`${sub}@proef.example`)
      await inspect(ilse, `inrichten-uitnodigen-${sub}`)
      await venster().getByRole('button', { name: 'Uitnodigen' }).click()
      const link = await venster().getByLabel('Link').inputValue()
      await inspect(ilse, `inrichten-link-${sub}`)
      await venster().getByRole('button', { name: 'Klaar' }).click()
      await page.getByText(`Uitgenodigd op ${sub}@proef.example`).waitFor()

      const bezoek = await huis.signIn(sub, new URL(link).pathname)
      zij[sub as Sub] = new Involved(bezoek, huis.app.address, () => nummer)
      await bezoek.page.getByText(mens.naam).first().waitFor()
    },
  )

  test('[P5] the link worked once, and who signed in needs none', async () => {
    await ilse.page.reload()
    await expect.poll(() => ilse.page.getByText('Kan inloggen', { exact: true }).count()).toBe(6)
    await inspect(ilse, 'inrichten-medewerkers')
  })

  test('[A1] the gemeente reports the first casus', async () => {
    const { page, toets, visit } = wie('fatima')
    await toets.press(page.getByRole('link', { name: 'Aanmelden' }).first())
    const verder = () => toets.press(page.getByRole('button', { name: 'Volgende stap' }))
    await toets.choose(page.getByLabel('Nee, het gaat om een complexe casus'))
    await toets.choose(page.getByRole('radiogroup', { name: 'Voor welke wettelijke taak' }).getByRole('radio').first())
    await verder()
    await toets.write(page.getByLabel('Naam van de betrokkene'), 'Lambert Kaasjager')
    await toets.write(page.getByLabel('Geboortedatum'), '07-11-1968')
    await toets.write(page.getByLabel('Waarom zijn deze gegevens nodig?'), 'Nodig om te weten om wie het gaat.')
    await toets.choose(page.getByLabel('Deelnemers aan een casusoverleg mogen weten om wie het gaat'))
    await verder()
    await toets.write(page.getByLabel('Wat is de aanleiding?'), 'Aanhoudende overlast, schulden en zorgmijding.')
    await toets.choose(page.getByLabel('Wonen'))
    await beoordeel(wie('fatima'), page.locator('main'))
    await verder()
    await verder()
    await toets.choose(page.getByLabel(mensen.regie.naam))
    await toets.choose(page.getByLabel('Ja', { exact: true }))
    await toets.write(page.getByLabel('Hoe en wanneer'), 'Gisteren aan de deur besproken.')
    await verder()
    await toets.press(page.getByRole('button', { name: 'Aanmelding indienen' }))
    await page.waitForURL(/\/casussen\/[A-Z0-9]{4}-[A-Z0-9]{4}/)
    nummer = /casussen\/([A-Z0-9-]+)/.exec(page.url())?.[1] ?? ''
    await inspect(visit, 'inrichten-eerste-casus')
  })

  async function beoordeel({ toets }: Involved, plek: Locator) {
    for (const [i, oordeel] of ['Voldoet', 'Voldoet', 'Voldoet', 'Voldoet niet'].entries()) {
      const vak = plek.locator('fieldset').nth(i)
      await toets.choose(vak.getByLabel(oordeel, { exact: true }))
      await toets.write(vak.getByLabel('Waarom vindt u dat?'), 'Volgt uit de meldingen van de afgelopen maanden.')
    }
    await toets.write(plek.getByLabel('Uw eigen afweging'), 'Zonder gezamenlijke aanpak verliest hij zijn woning.')
  }

  async function stemtAf({ toets }: Involved, plek: Locator) {
    await toets.write(plek.getByLabel('Met wie van deze organisatie'), 'De medewerker die deze casus volgt')
    await toets.write(plek.getByLabel('Op welke dag?'), dayFromNow(0))
  }

  test('[A3] [T12] triage: the procesregisseur takes it in and decides on an overleg', async () => {
    const regie = wie('regie')
    await regie.open('overzicht')
    const intake = await regie.begin('Intakebesluit nemen')
    await beoordeel(regie, intake)
    await regie.toets.choose(intake.getByRole('radio', { name: 'Naar triage', exact: true }))
    await stemtAf(regie, intake)
    await regie.finish('Besluit vastleggen')
    await regie.open('overzicht')
    const triage = await regie.begin('Triagebesluit nemen')
    await regie.toets.choose(triage.getByRole('radio', { name: 'Casusoverleg voorbereiden' }))
    await regie.toets.write(triage.getByLabel('Motivering'), 'De partijen hebben elkaar hier nodig.')
    await stemtAf(regie, triage)
    await regie.finish('Besluit vastleggen')
  })

  test('[T14] [T17] [C1] the two partijen are invited, accept, and the first overleg begins', async () => {
    const regie = wie('regie')
    await regie.open('casusoverleg')
    const plan = await regie.begin(/voorbereiden/i)
    await regie.toets.write(plan.getByLabel('Wat is het doel van dit overleg?'), 'Hij houdt zijn woning.')
    await regie.toets.write(plan.getByLabel('Welke besluiten wilt u nemen?'), 'Wie doet wat in de komende maanden.')
    await regie.toets.write(plan.getByLabel('Waarover praat u?'), 'Wonen')
    await regie.toets.write(plan.getByLabel('Op welke dag?'), dayFromNow(3))
    await regie.toets.write(plan.getByLabel('Hoe laat begint het?'), '10.30')
    await regie.toets.write(plan.getByLabel('Waar is het?'), 'Stadskantoor, kamer 2.14')
    await regie.toets.choose(plan.getByLabel('De betrokkene hoort vooraf wat er wordt besproken'))
    await regie.finish('Voorbereiding opslaan')
    for (const partij of [gemeente, ggz]) {
      const deelnemer = await regie.begin('Deelnemer toevoegen')
      await regie.toets.pick(deelnemer.getByLabel('Welke organisatie doet mee?'), partij)
      await regie.toets.choose(deelnemer.getByLabel('Uitvoerder'))
      await regie.toets.choose(deelnemer.getByLabel('Algemeen beeld'))
      await regie.toets.write(deelnemer.getByLabel('Waarom is deze organisatie nodig?'), `Zonder ${partij} geen plan.`)
      await regie.toets.write(deelnemer.getByLabel('Wat vraagt u van deze organisatie?'), 'Kennis van zijn situatie.')
      await regie.finish('Deelnemer toevoegen')
    }
    await regie.doe('Deelnemers uitnodigen')
    for (const sub of ['fatima', 'anouk'] as const) await aanvaard(wie(sub), sub === 'anouk')
    await regie.open('casusoverleg')
    await regie.doe('Overleg beginnen')
    await regie.show('casusoverleg', 'inrichten-eerste-overleg')
    for (const { visit } of [wie('regie'), wie('fatima'), wie('anouk')]) expect(visit.complaints).toEqual([])
    expect(ilse.complaints).toEqual([])
  })

  /** Who takes part for the first time also says on which taak. */
  async function aanvaard(mens: Involved, kiestTaak: boolean) {
    if (kiestTaak) await mens.takeUp()
    await mens.open('casusoverleg')
    if (kiestTaak) {
      const afspraken = await mens.begin('Afspraken aanvaarden')
      const taken = afspraken.getByRole('radiogroup', { name: 'Op welke wettelijke taak' })
      await mens.toets.choose(taken.getByRole('radio').first())
      await mens.finish('Afspraken aanvaarden')
    } else await mens.toets.press(mens.button('Afspraken aanvaarden'))
    await mens.page.getByText('U heeft deze afspraken aanvaard.').waitFor()
  }

  test('[P5] [P8] who left is signed out at once, and is found back among who worked here', async () => {
    const { page } = ilse
    await page.goto(`${huis.app.address}/medewerkers`)
    await open(`Account beëindigen: ${mensen.manager.naam}`)
    await venster().getByLabel('Waarom eindigt het account?').fill('Heeft een andere baan.')
    await inspect(ilse, 'account-beeindigen')
    await leg('Account beëindigen')
    await wie('manager').page.reload()
    await signInAt(wie('manager').visit, 'manager')
    await wie('manager').page.getByText('U heeft geen account bij dit ZVH').waitFor()
    await page.getByText('Wie hier werkte').click()
    await page.getByText(/Account beëindigd op .* door Ilse Kramer/).waitFor()
    await inspect(ilse, 'medewerkers-vroeger')
  })
})
