import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

/** Somebody is away for a while, and a colleague does the work (P8). */
describe('absence and who fills in', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  const als = (wie: string) => logIn(huis.browser, huis.app.address, wie)

  test('[P8] somebody records to be absent; a colleague sees the casussen until who was absent is back', async () => {
    const casussenVan = async (wie: string) => {
      const { page, context } = await als(wie)
      await page.goto(`${huis.app.address}/casussen`)
      await quiet(page)
      const aantal = await page.locator('main').getByRole('link').count()
      await context.close()
      return aantal
    }
    const eerst = await casussenVan('ron')
    const sanne = await als('sanne')
    const { page } = sanne
    await page.goto(`${huis.app.address}/mijn-gegevens`)
    await page.getByText('Er staat geen afwezigheid.').waitFor()
    await page.getByLabel('Ja, één keer per dag').check()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Uw gegevens zijn opgeslagen.').waitFor()
    await inspect(sanne, 'mijn-gegevens')
    await page.getByRole('button', { name: /^Afwezigheid vastleggen/ }).click()
    const venster = page.getByRole('dialog')
    await venster.getByRole('button', { name: 'Afwezigheid vastleggen' }).click()
    await venster.getByText('Kies wie waarneemt.').waitFor()
    await inspect(sanne, 'afwezigheid-leeg')
    await venster.getByLabel('Wie neemt waar?').click()
    await page.getByRole('option', { name: /Ron/ }).click()
    await venster.getByLabel('Laatste dag').fill(dayFromNow(12))
    await inspect(sanne, 'afwezigheid-vastleggen')
    await venster.getByRole('button', { name: 'Afwezigheid vastleggen' }).click()
    await page.getByText(/^Afwezig tot en met/).waitFor()
    await inspect(sanne, 'afwezig')
    expect(await casussenVan('ron')).toBeGreaterThan(eerst)

    const ron = await als('ron')
    await ron.page.getByText(/^U neemt waar voor Sanne/).waitFor()
    await inspect(ron, 'waarnemen')
    await ron.context.close()

    await page.getByRole('button', { name: /^Weer aanwezig/ }).click()
    await inspect(sanne, 'weer-aanwezig')
    await venster.getByRole('button', { name: 'Weer aanwezig' }).click()
    await page.getByText('Er staat geen afwezigheid.').waitFor()
    expect(await casussenVan('ron')).toBe(eerst)
    expect(sanne.complaints).toEqual([])
    await sanne.context.close()
  })

  test('[P8] the beheerder records it for somebody else, and sees who is absent', async () => {
    const ilse = await als('ilse')
    const { page } = ilse
    await page.goto(`${huis.app.address}/medewerkers`)
    await page.getByLabel('Zoek op naam, rol of partij').fill('Sanne')
    await page.getByRole('button', { name: /^Afwezigheid vastleggen: Sanne/ }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Wie neemt waar?').click()
    await page.getByRole('option', { name: /Ron/ }).click()
    await venster.getByLabel('Laatste dag').fill(dayFromNow(5))
    await inspect(ilse, 'beheer-afwezigheid')
    await venster.getByRole('button', { name: 'Afwezigheid vastleggen' }).click()
    await page.getByText(/^Afwezig tot en met/).waitFor()
    await inspect(ilse, 'beheer-afwezig')
    expect(ilse.complaints).toEqual([])
    await ilse.context.close()
  })
})
