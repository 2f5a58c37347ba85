import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

/** An organisation keeps up its own people, by somebody who sees no casus (P5, P8). */
describe('one’s own organisation', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  test('[P8] a medewerker reads who to reach, and what the organisation is recorded to be and may do', async () => {
    const ron = await logIn(huis.browser, huis.app.address, 'ron')
    const { page } = ron
    await page.getByRole('link', { name: 'Mijn organisatie' }).click()
    await page.getByText('Sanne Kuipers', { exact: true }).waitFor()
    await page.getByRole('heading', { name: 'Bevoegdheden van het ZVH' }).waitFor()
    expect(await page.getByRole('button', { name: /^Wijzigen/ }).count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toMatch(/casus(sen)?\. Welke/)
    await inspect(ron, 'mijn-organisatie')
    expect(ron.complaints).toEqual([])
    await ron.context.close()
  })

  test('[P5] its beheerder records and invites a colleague, confirms who works there, and ends an account', async () => {
    const vera = await logIn(huis.browser, huis.app.address, 'vera')
    const { page } = vera
    const venster = page.getByRole('dialog')
    const bevestig = async (knop: string) => {
      await venster.getByRole('button', { name: knop }).click()
      await venster.waitFor({ state: 'detached' })
    }
    await page.getByRole('link', { name: 'Mijn organisatie' }).click()
    await page.getByText(/van uw 2 medewerkers werkt aan/).waitFor()
    await inspect(vera, 'organisatie-beheren')
    await page.getByRole('button', { name: 'Medewerker vastleggen' }).click()
    await venster.getByLabel('Naam').fill('Bo Nieuwland')
    await venster.getByLabel(/^Mailadres/).fill('bo.nieuwland@corporatie.example')
    expect(await venster.getByLabel('Rol').count()).toBe(0)
    await inspect(vera, 'collega-vastleggen')
    await bevestig('Medewerker vastleggen')
    await page.getByRole('button', { name: /^Uitnodigen: Bo/ }).click()
    await inspect(vera, 'collega-uitnodigen')
    await venster.getByRole('button', { name: 'Annuleren' }).click()

    await page.getByRole('button', { name: /^Bevestigen wie er werkt/ }).click()
    await venster.getByLabel('Sanne Kuipers').check()
    await venster.getByRole('button', { name: 'Bevestigen' }).click()
    await venster
      .getByText(/Niet iedereen die hier staat, is aangevinkt/)
      .first()
      .waitFor()
    await inspect(vera, 'bevestigen')
    await venster.getByRole('button', { name: 'Annuleren' }).click()

    await page.getByRole('button', { name: /^Account beëindigen: Bo/ }).click()
    await venster.getByLabel('Waarom eindigt het account?').fill('Deze collega komt toch niet bij ons werken.')
    await inspect(vera, 'collega-beeindigen')
    await bevestig('Account beëindigen')
    await page.getByRole('button', { name: /^Bevestigen wie er werkt/ }).click()
    for (const naam of ['Sanne Kuipers', 'Ron Dekker', 'Vera Prins']) await venster.getByLabel(naam).check()
    await bevestig('Bevestigen')
    await page.getByText(/^Laatst bevestigd op .* door Vera Prins/).waitFor()
    await inspect(vera, 'bevestigd')
    for (const pad of ['/casussen', '/medewerkers']) {
      await page.goto(huis.app.address + pad)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await inspect(vera, `organisatie-niet${pad.replaceAll('/', '-')}`)
    }
    expect(vera.complaints).toEqual([])
    await vera.context.close()
  })
})
