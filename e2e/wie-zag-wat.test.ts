import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

/** Reported by the politie, and known to five organisations. */
const kalisvaart = { naam: 'Stefan Kalisvaart', geboren: '08-03-1986' }
const eenMinuut = 60_000

/** Somebody asks who saw what about him; Sander, the functionaris gegevensbescherming, answers (R8). */
describe('who saw what', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  test('[R8] is answered within a minute, per organisation, and refusals are found by themselves', async () => {
    const sander = await logIn(huis.browser, huis.app.address, 'sander')
    const { page } = sander
    await page.getByRole('link', { name: 'Logboek', exact: true }).click()
    await page.getByRole('heading', { name: 'Wie zag wat?' }).waitFor()
    await quiet(page)
    const begin = Date.now()
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await page.getByText('Kies waarvoor u dit nagaat.').waitFor()
    await page.getByText('Vul een casusnummer in, bijvoorbeeld 4K7M-2PQX.').waitFor()
    await page.getByLabel('Een vraag van een betrokkene').check()
    await page.getByLabel('Een persoon').check()
    await page.getByLabel('Naam', { exact: true }).fill(kalisvaart.naam)
    await page.getByLabel('Geboortedatum').fill(kalisvaart.geboren)
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await page.getByRole('heading', { name: 'Per organisatie' }).waitFor()
    const organisaties = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Per organisatie' }) })
    await organisaties
      .getByText(/^Politie, basisteam Rijnvecht/)
      .first()
      .waitFor()
    expect(Date.now() - begin, 'milliseconds').toBeLessThan(eenMinuut)
    await inspect(sander, 'wie-zag-wat')

    await page.getByText('Per onderdeel', { exact: true }).click()
    await inspect(sander, 'wie-zag-wat-onderdelen')
    await page.getByLabel('Alles in deze periode').check()
    for (const daad of ['Gezien', 'Gevraagd', 'Ontvangen', 'Gewijzigd', 'Vernietigd'])
      await page.getByLabel(daad, { exact: true }).uncheck()
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await quiet(page)
    await inspect(sander, 'wie-zag-wat-geweigerd')
    expect(sander.complaints).toEqual([])
    await sander.context.close()
  })
})
