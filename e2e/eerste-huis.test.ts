import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspect, newPage, openBrowser } from './support/browser.ts'
import { newFolder, printedLately, type RunningApp, remove, startApp } from './support/house.ts'

const uitgever = 'https://inloggen.voorbeeld.invalid'
const loket = { id: 'loket', naam: 'Loket', uitgever, clientId: 'huis', clientSecret: 'geheim', acr: ['2'] }

describe('a house in which there is no zvh yet', () => {
  let folder: string
  let app: RunningApp
  let browser: Browser
  beforeAll(async () => {
    folder = await newFolder()
    app = await startApp(folder, { CASUSHUIS_DEMO: 'nee', CASUSHUIS_OIDC: JSON.stringify([loket]) })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
    await remove(folder)
  })

  /** What whoever starts the server reads under its address. */
  const codeInLog = () => /met deze code: ([0-9A-Z-]+)/.exec(printedLately().join('\n'))?.[1] ?? ''

  test('is set up on its first page by who read the log, and then asks to sign in', async () => {
    const page = await newPage(browser)
    const bezoek = { page, naam: 'operator' }
    await page.goto(app.address)
    await page.getByRole('heading', { name: 'Richt dit huis in' }).waitFor()
    await inspect(bezoek, 'inrichten')

    await expect.poll(codeInLog).not.toBe('')
    await page.getByLabel('Code uit het logboek van de server').fill(codeInLog())
    await page.getByLabel('Hoe heet de eerste functioneel beheerder?').fill('Ilse Kramer')
    await page.getByRole('button', { name: 'Richt het huis in' }).click()
    await page.getByRole('heading', { name: 'Dit kan nog niet' }).waitFor()
    await inspect(bezoek, 'inrichten-fouten')
    expect(await page.getByLabel('Hoe heet de eerste functioneel beheerder?').inputValue()).toBe('Ilse Kramer')
    await page.getByRole('alert').getByRole('link', { name: 'Hoe heet het zorg- en veiligheidshuis?' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('naam')
    await page.keyboard.type('ZVH Waterland')
    await page.getByLabel('Nee, pas tijdens het overleg').check()
    await page.getByLabel('Met welk mailadres logt deze persoon daar in?').fill('ilse@waterland.example')
    await page.getByRole('button', { name: 'Richt het huis in' }).click()
    await page.getByText('ZVH Waterland is ingericht.').waitFor()
    expect(await page.getByLabel('Link voor de eerste keer').inputValue()).toContain(`${app.address}/uitnodiging/`)
    await inspect(bezoek, 'ingericht')

    // The one provider is not there in this test: the house went to ask it.
    await page.getByRole('link', { name: 'Inloggen met de uitnodiging' }).click()
    await page.getByRole('link', { name: loket.naam }).click()
    await page.getByRole('heading', { name: 'De inlogdienst antwoordt niet' }).waitFor()
    await page.close()
  })
})
