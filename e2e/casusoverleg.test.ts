import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

describe('an overleg in which people do not agree', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  /** Somebody at the table of the overleg that goes on. */
  async function aanTafel(onderwerp: string) {
    const bezoek = await logIn(huis.browser, huis.app.address, onderwerp)
    const { page } = bezoek
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: 'Martijn Hoekstra' }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Casusoverleg', exact: true }).click()
    await quiet(page)
    return bezoek
  }

  const uitspraak = (page: Page) =>
    page.getByRole('listitem').filter({ hasText: 'De huurachterstand is nog te regelen' })

  async function spreektTegen(page: Page, waarom: string): Promise<void> {
    await uitspraak(page).getByRole('button', { name: 'Niet mee eens' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Waarom bent u het hier niet mee eens?').fill(waarom)
    await inspect({ page, naam: 'loes' }, 'overleg-niet-eens')
    await venster.getByRole('button', { name: 'Vastleggen' }).click()
    await venster.waitFor({ state: 'detached' })
  }

  test('[C5] who does not agree says why, on every screen at once; corrected, the statement is asked anew', async () => {
    const [joost, loes, sanne] = [await aanTafel('joost'), await aanTafel('loes'), await aanTafel('sanne')]
    await uitspraak(sanne.page)
      .getByText(/Bevestigd door .*wijkteam/)
      .waitFor()
    await spreektTegen(loes.page, 'De woningcorporatie vroeg de ontruiming al aan.')
    for (const { page } of [joost, sanne]) {
      await uitspraak(page).getByText('De woningcorporatie vroeg de ontruiming al aan.').waitFor()
      await uitspraak(page)
        .getByText(/wijkteam.* is het hier niet mee eens/)
        .waitFor()
      await uitspraak(page)
        .getByText(/Nog geen reactie te zien van .*Politie/)
        .waitFor()
    }
    await inspect(sanne, 'overleg-tegenspraak')

    await uitspraak(joost.page).getByRole('button', { name: 'Verbeteren' }).click()
    const venster = joost.page.getByRole('dialog')
    await venster.getByLabel('Wat wordt de tekst?').fill('De huurachterstand is nog te regelen tot de zitting.')
    await venster.getByRole('button', { name: 'Opslaan' }).click()
    await uitspraak(loes.page).getByText('tot de zitting').waitFor()
    await uitspraak(loes.page).getByText('Nog door niemand bevestigd').waitFor()
    expect(await uitspraak(loes.page).textContent()).not.toContain('ontruiming')
    for (const { context, complaints } of [joost, loes, sanne]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })
})
