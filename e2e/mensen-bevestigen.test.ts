import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { allOf, inspect, logIn } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

/** Once a year somebody says who still works for each partij (P8). */
describe('who still works for a partij', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  test('[P8] after a year it is a task, and it is done once everybody is named', async () => {
    const ilse = await logIn(huis.browser, huis.app.address, 'ilse')
    const { page } = ilse
    for (const sprong of ['6 maanden', '6 maanden', '1 week']) {
      await page.getByRole('button', { name: 'Klok vooruitzetten' }).click()
      await page.getByRole('button', { name: sprong }).click()
      await page.getByText(/^De klok staat nu op/).waitFor({ timeout: 60_000 })
      await page.reload()
    }
    await page
      .getByRole('link', { name: /^Bevestigen wie er nog voor .* werkt/ })
      .first()
      .waitFor()
    await inspect(ilse, 'bevestigen-taak')
    await page.goto(`${huis.app.address}/medewerkers`)
    const knop = page.getByRole('button', { name: /^Bevestigen wie er werkt/ })
    await knop.first().waitFor()
    const eerst = await knop.count()
    await inspect(ilse, 'wie-werkt-nog')
    await knop.first().click()
    const venster = page.getByRole('dialog')
    await inspect(ilse, 'wie-werkt-nog-bevestigen')
    await venster.getByRole('button', { name: 'Bevestigen' }).click()
    await venster
      .getByText(/Niet iedereen die hier staat, is aangevinkt/)
      .first()
      .waitFor()
    for (const vak of await allOf(venster.getByRole('checkbox'))) await vak.check()
    await venster.getByRole('button', { name: 'Bevestigen' }).click()
    await venster.waitFor({ state: 'detached' })
    await expect.poll(() => knop.count()).toBe(eerst - 1)
    expect(ilse.complaints).toEqual([])
    await ilse.context.close()
  })
})
