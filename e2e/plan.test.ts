import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const budget = 'Budgetbeheer aanvragen en zorgen dat de huur als eerste wordt betaald.'

describe('a plan that goes on', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  async function opent(onderwerp: string, deel: string): Promise<Visit> {
    const bezoek = await logIn(huis.browser, huis.app.address, onderwerp)
    const { page } = bezoek
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: 'Gerrit van Leusden' }).getByRole('link').first().click()
    await page.getByRole('link', { name: deel, exact: true }).click()
    await quiet(page)
    return bezoek
  }

  test('[C6] an action is adjusted, with what follows where it fails, and what stood there before can still be read', async () => {
    const marieke = await opent('marieke', 'Plan van aanpak')
    const { page } = marieke
    await page.getByRole('button', { name: `Bijstellen: ${budget}` }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Klaar op').fill(dayFromNow(30))
    await venster.getByLabel('Wat gebeurt er als dit niet lukt?').fill('Dan vraagt de gemeente bewind aan.')
    await inspect(marieke, 'actie-bijstellen')
    await venster.getByRole('button', { name: 'Afspraak bijstellen' }).click()
    await venster
      .getByText('Kies Ja of Nee.')
      .or(venster.getByText(/Zeg of de tekst/))
      .first()
      .waitFor()
    await venster.getByRole('radio', { name: 'Nee', exact: true }).check()
    await venster.getByRole('button', { name: 'Afspraak bijstellen' }).click()
    await venster.waitFor({ state: 'detached' })
    await page.getByText('Dan vraagt de gemeente bewind aan.').waitFor()
    await page.getByText('Eerder (2 wijzigingen)').click()
    await page
      .getByText(/gewijzigd door Marieke/)
      .first()
      .waitFor()
    await inspect(marieke, 'plan-eerder')

    const bart = await opent('bart', 'Plan van aanpak')
    await bart.page.getByText('Dan vraagt de gemeente bewind aan.').waitFor()
    expect(await bart.page.getByRole('button', { name: /^Bijstellen/ }).count()).toBe(0)
    await bart.page.getByRole('button', { name: `Bijwerken: ${budget}` }).click()
    const eigen = bart.page.getByRole('dialog')
    await eigen.getByLabel('Wie van uw organisatie doet dit?').click()
    await bart.page.getByRole('option', { name: 'Bart' }).click()
    await inspect(bart, 'actie-bijwerken-persoon')
    await eigen.getByRole('button', { name: 'Opslaan' }).click()
    await eigen.waitFor({ state: 'detached' })
    await bart.page
      .getByText(/^Uitvoerder: Bart/)
      .first()
      .waitFor()
    for (const { context } of [marieke, bart]) await context.close()
  })
})
