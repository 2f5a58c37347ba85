import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn } from './support/browser.ts'
import { haal } from './support/downloads.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

describe('the register of processing activities', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  test('[R6] sander looks up what the politie may do and for which doel, and keeps the register', async () => {
    const sander = await logIn(huis.browser, huis.app.address, 'sander')
    const { page } = sander
    await page.getByRole('link', { name: 'Verwerkingsregister' }).click()
    await page.getByText(/^Politie, basisteam Rijnvecht: \d+ ta/).click()
    await page
      .getByText(/Politiewet|Wpg|Wet politiegegevens/)
      .first()
      .waitFor()
    await page.getByText(/^Nagaan of deze casus in het ZVH thuishoort/).click()
    await page.getByText('Casus aanmelden').first().waitFor()
    await inspect(sander, 'verwerkingsregister')

    const json = await haal(page, /JSON/)
    const { verwerkingen } = JSON.parse(json.inhoud.toString('utf8'))
    expect(verwerkingen.length).toBeGreaterThan(500)
    const pdf = await haal(page, /PDF/)
    expect(pdf.naam).toBe('verwerkingsregister.pdf')
    expect(pdf.inhoud.subarray(0, 5).toString()).toBe('%PDF-')
    expect(sander.complaints).toEqual([])
    await sander.context.close()
  })
})
