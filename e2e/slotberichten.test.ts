import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

describe('a casus that closed for good', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  async function zetKlok({ page }: Visit, sprong: string): Promise<void> {
    await page.getByRole('button', { name: 'Klok vooruitzetten' }).click()
    await page.getByRole('button', { name: sprong }).click()
    await page.getByText(/^De klok staat nu op/).waitFor({ timeout: 60_000 })
    await page.reload()
  }

  test('[S8] [S11] [E2] who worked on it reads what was destroyed, and keeps the statement', async () => {
    const joost = await logIn(huis.browser, huis.app.address, 'joost')
    const { page } = joost
    await zetKlok(joost, '1 maand')
    await page
      .getByRole('link', { name: /^Casus .* is gearchiveerd of vernietigd$/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: 'Afgesloten casussen' }).waitFor()
    await page
      .getByText(/^Vernietigd is alles wat er was/)
      .first()
      .waitFor()
    await inspect(joost, 'afgesloten-casussen')
    for (const [link, naam] of [
      [/^Verklaring \(PDF\) van casus/, 'verklaring.pdf'],
      [/^Verklaring om na te kijken \(JSON\)/, 'verklaring.json'],
    ] as const) {
      const [bestand] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: link }).first().click(),
      ])
      expect(bestand.suggestedFilename()).toBe(naam)
    }
  })
})
