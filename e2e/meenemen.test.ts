import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

/** What the ggz brought in, and the gemeente asked for. */
const behandeling = 'Eerdere behandeling'
const voorwaarde = 'Alleen in de brief aan de rechtbank, en daarna weg.'

describe('[C8] three afspraken: on a condition, refused, taken back', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  async function naarPlan(wie: string): Promise<Visit> {
    const visit = await logIn(huis.browser, huis.app.address, wie)
    await open(visit.page)
    return visit
  }
  async function open(page: Page): Promise<void> {
    await page.goto(`${huis.app.address}/casussen`)
    await page
      .getByRole('row', { name: /Casusoverleg GGZ De Singel Gemeente Rijnvecht/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('link', { name: 'Plan van aanpak', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Gegevens meenemen' }).waitFor()
    await quiet(page)
  }
  async function opnieuw(page: Page): Promise<void> {
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Gegevens meenemen' }).waitFor()
    await quiet(page)
  }
  const leest = async (page: Page) => (await page.locator('main').textContent()) ?? ''
  async function vastleggen({ page }: Visit, knop: string): Promise<void> {
    const venster = page.getByRole('dialog')
    await venster.getByRole('button', { name: knop, exact: true }).click()
    await venster.waitFor({ state: 'detached' })
    await quiet(page)
  }

  test('[C8] [C9] one agreed on a condition and taken back, one asked in words and refused', async () => {
    const [anouk, fatima, sanne] = [await naarPlan('anouk'), await naarPlan('fatima'), await naarPlan('sanne')]

    await anouk.page.getByRole('button', { name: `Beslissen over: ${behandeling}` }).click()
    const besluit = anouk.page.getByRole('dialog')
    await besluit.getByRole('radio', { name: 'Ja, akkoord' }).check()
    await besluit.getByLabel('Tot en met (mag leeg blijven)').fill(dayFromNow(20))
    await besluit.getByLabel('Voorwaarden (mag leeg blijven)').fill(voorwaarde)
    await besluit.getByLabel('Toelichting').fill('Voor de rechtbank is dit nodig.')
    await inspect(anouk, 'meenemen-voorwaarden')
    await vastleggen(anouk, 'Besluit vastleggen')
    await opnieuw(fatima.page)
    await fatima.page.getByText(voorwaarde).waitFor()
    await inspect(fatima, 'meenemen-akkoord')
    expect(await leest(sanne.page)).not.toContain(voorwaarde)

    await sanne.page.getByRole('button', { name: 'Vragen om een gegeven' }).click()
    const vraag = sanne.page.getByRole('dialog')
    await vraag.getByLabel('Voor welke actie').click()
    await sanne.page.getByRole('option', { name: /De huismeester let op/ }).click()
    await vraag.getByLabel('Welk gegeven?').click()
    await sanne.page.getByRole('option', { name: 'Iets waarvan u alleen weet dat het er is' }).click()
    await vraag.getByLabel('Aan welke organisatie').click()
    await sanne.page.getByRole('option', { name: /Gemeente/ }).click()
    await vraag.getByLabel('Waarom is het nodig').fill('U noemde een regeling voor de huur: welke is dat?')
    await inspect(sanne, 'meenemen-in-woorden')
    await vastleggen(sanne, 'Vraag versturen')
    await opnieuw(fatima.page)
    await fatima.page.getByRole('button', { name: 'Beslissen over: een gegeven' }).click()
    const weigering = fatima.page.getByRole('dialog')
    await weigering.getByRole('radio', { name: 'Nee, niet akkoord' }).check()
    await weigering.getByLabel('Toelichting').fill('Dat is niet nodig om op te letten.')
    await vastleggen(fatima, 'Besluit vastleggen')
    await opnieuw(sanne.page)
    await sanne.page.getByText('Dat is niet nodig om op te letten.').waitFor()

    await anouk.page.getByRole('button', { name: `Akkoord terugnemen: ${behandeling}` }).click()
    await anouk.page.getByRole('dialog').getByLabel('Toelichting').fill('Hij vroeg ons dit niet te delen.')
    await inspect(anouk, 'meenemen-terugnemen')
    await vastleggen(anouk, 'Akkoord terugnemen')
    await opnieuw(fatima.page)
    await fatima.page.getByText('Hij vroeg ons dit niet te delen.').waitFor()
    await inspect(fatima, 'meenemen-vervallen')
    for (const { complaints, context } of [anouk, fatima, sanne]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })
})
