import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

/** What the beheerder sets up on the screens (P4). */
describe('the register of partijen', () => {
  let huis: FilledHouse
  let ilse: Visit
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
    ilse = await logIn(huis.browser, huis.app.address, 'ilse')
  })
  afterAll(() => huis?.close())

  const venster = () => ilse.page.getByRole('dialog')
  const open = (knop: string | RegExp) => ilse.page.getByRole('button', { name: knop }).click()
  const bevestig = async (knop: string) => {
    await venster().getByRole('button', { name: knop }).click()
    await venster().waitFor({ state: 'detached' })
  }

  test('[P4] a partij is recorded, corrected, and gets its convenant and taken', async () => {
    const { page } = ilse
    await page.goto(`${huis.app.address}/partijen`)
    await open('Partij vastleggen')
    await inspect(ilse, 'partij-vastleggen')
    await venster().getByRole('button', { name: 'Partij vastleggen' }).click()
    await venster().getByText('Vul de naam van de partij in.').waitFor()
    await venster().getByLabel('Naam van de partij').fill('Stichting Opvang Ooost')
    await venster().getByLabel('Private organisatie').check()
    await venster().getByLabel('Waar blijkt dat uit?').fill('Handelsregister, nummer 99 99 99')
    await venster()
      .getByRole('combobox', { name: /Wat voor partij is het/ })
      .fill('opvang')
    await page.getByRole('option', { name: /Maatschappelijke opvang/ }).click()
    await bevestig('Partij vastleggen')
    await page.getByRole('link', { name: 'Stichting Opvang Ooost' }).click()
    await page.getByText('Deze partij kan nog geen casus aanmelden.').waitFor()
    await inspect(ilse, 'partij-leeg')

    await open(/^Verbeteren: Stichting/)
    await venster().getByLabel('Naam van de partij').fill('Stichting Opvang Oost')
    await venster().getByLabel('Wat klopte er niet?').fill('Er stond een o te veel in de naam.')
    await bevestig('Verbeteren')
    await page.getByRole('heading', { name: 'Stichting Opvang Oost' }).waitFor()
    await page.getByText(/Tot .* stond hier: Stichting Opvang Ooost/).waitFor()

    await open('Convenant vastleggen')
    await venster().getByLabel('Vanaf').fill('1-1-2026')
    await venster().getByLabel('Waarom begint dit').fill('Het convenant was al getekend.')
    await venster().getByLabel('Wanneer heeft de partij besloten?').fill('15-12-2025')
    await venster().getByLabel('Waaraan is het besluit te herkennen?').fill('Bestuursbesluit 2025-31')
    await venster().getByLabel('Wie heeft het ondertekend?').fill('De bestuurder')
    await inspect(ilse, 'convenant-vastleggen')
    await bevestig('Convenant vastleggen')
    await page.getByText('Convenantpartner', { exact: true }).waitFor()

    await open('Taak vastleggen')
    await venster().getByLabel('Welke taak is het?').fill('Opvang')
    await venster().getByLabel('In welke wet').fill('Voorbeeldwet, artikel 1')
    await venster().getByLabel('Welke jurist heeft dit bekeken?').fill('mr. P. Voorbeeld')
    await venster().getByLabel('Op welke dag?').fill('1-11-2026')
    await inspect(ilse, 'taak-vastleggen')
    await bevestig('Taak vastleggen')
    await page.getByText(/Bekeken door mr. P. Voorbeeld op 1 november 2026/).waitFor()
    await inspect(ilse, 'partij-ingericht')
  })

  test('[P4] what is proposed for a kind of partij is struck by who had a jurist look at it', async () => {
    const { page } = ilse
    await page.getByText('Kan staan in: Wmo 2015.').first().waitFor()
    await open('Schrappen: BSN')
    await venster().getByLabel('Welke jurist heeft dit bekeken?').fill('mr. P. Voorbeeld')
    await venster().getByLabel('Waarom past dit niet').fill('Deze opvang gebruikt geen burgerservicenummer.')
    await inspect(ilse, 'voorstel-schrappen')
    await bevestig('Schrappen')
    await page.getByText('Geschrapt', { exact: true }).waitFor()
    await open('Taak vastleggen')
    await venster()
      .getByRole('combobox', { name: /Begin met een voorstel/ })
      .click()
    await page.getByRole('option', { name: 'Maatschappelijke opvang' }).click()
    expect(await venster().getByLabel('In welke wet').inputValue()).toMatch(/te controleren/)
    await inspect(ilse, 'taak-met-voorstel')
    await venster().getByRole('button', { name: 'Annuleren' }).click()
    await venster().waitFor({ state: 'detached' })
    await inspect(ilse, 'voorstellen')
  })

  test('[P4] what a partij decided to give to the samenwerking stands with it', async () => {
    const { page } = ilse
    await open('Verstrekkingsbesluit vastleggen')
    await venster().getByRole('button', { name: 'Verstrekkingsbesluit vastleggen' }).click()
    await venster()
      .getByText(/Schrijf in een of twee zinnen/)
      .waitFor()
    await venster().getByLabel('Welke gegevens zijn het').fill('Wie er nu slaapt, aan de deelnemers van een overleg.')
    await venster().getByLabel('Tot en met').fill('31-12-2027')
    await venster().getByLabel('Wanneer heeft de partij besloten?').fill('2-11-2026')
    await venster().getByLabel('Waaraan is het besluit te herkennen?').fill('Bestuursbesluit 2026-40')
    await venster().getByLabel('Wie heeft het ondertekend?').fill('De bestuurder')
    await inspect(ilse, 'verstrekkingsbesluit-vastleggen')
    await bevestig('Verstrekkingsbesluit vastleggen')
    await page.getByText('Wie er nu slaapt, aan de deelnemers van een overleg.').waitFor()
    await inspect(ilse, 'verstrekkingsbesluit')
  })

  test('[P4] what is over is ended with the reason, and stays to be read', async () => {
    const { page } = ilse
    await open('Beëindigen: Opvang')
    await venster().getByLabel('Waarom eindigt dit?').fill('De opvang is overgedragen.')
    await inspect(ilse, 'taak-beeindigen')
    await bevestig('Beëindigen')
    await page.getByText(/Het einde is op .* vastgelegd door Ilse/).waitFor()
    await inspect(ilse, 'taak-beeindigd')
    expect(ilse.complaints).toEqual([])
  })
})
