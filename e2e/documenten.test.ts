import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bestanden } from '../server/src/testing/files.ts'
import { inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

const titel = 'Waar hij slaapt'

describe('a document beside a gegeven', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  async function opent(onderwerp: string): Promise<Visit> {
    const bezoek = await logIn(huis.browser, huis.app.address, onderwerp)
    const { page } = bezoek
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: 'Stefan Kalisvaart' }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Gegevens', exact: true }).click()
    await quiet(page)
    return bezoek
  }

  async function voegtToe({ page }: Visit, bestand: keyof typeof bestanden, naam: string): Promise<void> {
    await page.getByRole('button', { name: 'Document toevoegen' }).first().click()
    const venster = page.getByRole('dialog')
    const buffer = Buffer.from(bestanden[bestand], 'base64')
    await venster.locator('input[type=file]').setInputFiles({ name: `${naam}.${bestand}`, mimeType: '', buffer })
    await expect.poll(() => venster.getByLabel('Hoe heet het document?').inputValue()).toBe(naam)
    await venster.getByRole('button', { name: 'Toevoegen', exact: true }).click()
    await venster.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: `Bekijken: ${naam}` }).waitFor()
  }

  test('[A5] [C14] is added, read by who may read the gegeven, as pictures and as words, and taken away', async () => {
    const ellen = await opent('ellen')
    await ellen.page.getByRole('button', { name: `Beheren: ${titel}` }).click()
    await voegtToe(ellen, 'pdf', 'Brief van de huisarts')
    await voegtToe(ellen, 'docx', 'Verslag huisbezoeken')
    await voegtToe(ellen, 'png', 'Foto van de sleutel')
    await inspect(ellen, 'documenten')

    const joost = await opent('joost')
    const gedownload: string[] = []
    joost.page.on('download', (d) => gedownload.push(d.suggestedFilename()))
    await joost.page.getByRole('button', { name: 'Bekijken: Brief van de huisarts' }).click()
    const venster = joost.page.getByRole('dialog')
    await venster.getByText('Bladzijde 1 van 1').waitFor()
    await expect.poll(() => venster.locator('p').last().textContent()).toContain('Brief van de huisarts')
    await inspect(joost, 'document-pdf')
    await joost.page.keyboard.press('Escape')
    await joost.page.getByRole('button', { name: 'Bekijken: Verslag huisbezoeken' }).click()
    await venster.getByText('Verslag van de huisbezoeken').waitFor()
    await inspect(joost, 'document-word')
    await joost.page.keyboard.press('Escape')
    await joost.page.getByRole('button', { name: 'Bekijken: Foto van de sleutel' }).click()
    await venster.getByRole('img', { name: 'Foto van de sleutel' }).waitFor()
    await joost.page.keyboard.press('Escape')
    expect(gedownload).toEqual([])

    await ellen.page.getByRole('button', { name: 'Weghalen: Foto van de sleutel' }).click()
    await ellen.page.getByRole('dialog').getByRole('button', { name: /^Ja: / }).click()
    await ellen.page.getByRole('button', { name: 'Bekijken: Foto van de sleutel' }).waitFor({ state: 'detached' })
    expect(ellen.complaints).toEqual([])
    expect(joost.complaints).toEqual([])
    for (const { context } of [ellen, joost]) await context.close()
  })
})
