import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { logIn, quiet } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

describe('an overleg that goes on, on two screens', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  /** Somebody who has a part of the casus of that overleg open. */
  async function opent(onderwerp: string, deel: string) {
    const bezoek = await logIn(huis.browser, huis.app.address, onderwerp)
    const { page } = bezoek
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: 'Martijn Hoekstra' }).getByRole('link').first().click()
    await page.getByRole('link', { name: deel, exact: true }).click()
    await quiet(page)
    return bezoek
  }

  async function brengtIn(page: Page, titel: string): Promise<void> {
    await page.getByRole('button', { name: 'Gegeven inbrengen' }).click()
    const venster = page.getByRole('dialog', { name: 'Gegeven inbrengen' })
    await venster.getByLabel('Titel').fill(titel)
    await venster.getByLabel('Wat wilt u delen?').fill('Hij belde vanmorgen zelf.')
    await venster.getByLabel('Waarom is dit nodig?').fill('Nodig om te bepalen wie hem spreekt.')
    await venster.getByLabel('Feit', { exact: true }).check()
    await venster.getByRole('radio', { name: 'Ja, tijdens het overleg' }).check()
    await venster.getByLabel('Algemeen beeld').check()
    await venster.getByRole('button', { name: 'Gegeven inbrengen' }).click()
    await venster.waitFor({ state: 'detached' })
  }

  test('[C2] [P8] shows at once what is brought in, and after a cut what was missed; and closes when the place in it ends', async () => {
    const anouk = await opent('anouk', 'Gegevens')
    const wim = await opent('wim', 'Gegevens')
    const gevraagd: string[] = []
    wim.page.on('request', (r) => gevraagd.push(r.url()))

    // The two meet at the table: they see which organisation is there, not who of it.
    await anouk.page.getByText('Nu ook hier: Politie, basisteam Rijnvecht').waitFor()
    await wim.page.getByText(/^Nu ook hier: GGZ/).waitFor()
    expect(await wim.page.getByText(/^Nu ook hier/).textContent()).not.toContain('Anouk')

    await brengtIn(anouk.page, 'Belde vanmorgen')
    await wim.page.getByText('Belde vanmorgen').first().waitFor()

    await wim.context.setOffline(true)
    await brengtIn(anouk.page, 'Belde nog eens')
    expect(await wim.page.getByText('Belde nog eens').count()).toBe(0)
    await wim.context.setOffline(false)
    await wim.page.getByText('Belde nog eens').first().waitFor()

    await quiet(wim.page)
    gevraagd.length = 0
    await new Promise((done) => setTimeout(done, 6_000))
    expect(gevraagd, 'a page that nobody touches asks nothing').toEqual([])

    const collega = await opent('wim', 'Overzicht')
    await collega.page
      .getByRole('button', { name: /^Beëindigen/ })
      .first()
      .click()
    await collega.page.getByRole('button', { name: /^Ja/ }).click()
    await wim.page.getByRole('heading', { level: 1, name: /niet voor u|geen inzage/i }).waitFor()
    expect(await wim.page.locator('main').textContent()).not.toContain('Belde vanmorgen')
    for (const { context } of [anouk, wim, collega]) await context.close()
  })
})
