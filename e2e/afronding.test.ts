import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { allOf, inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const advies = 'Vraag het wijkteam om samen met de huisarts langs te gaan.'
const bezwaar = 'Sinds gisteren ligt er een nieuwe melding van de buren.'

describe('a casus that does not go on', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  /** Decides that the first casus in intake is not taken on; where it is, and who reported it. */
  async function nietInBehandeling(marieke: Visit): Promise<{ adres: string; aanmelder: string; naam: string }> {
    const { page } = marieke
    await page
      .getByRole('link', { name: /^Intakebesluit nemen/ })
      .first()
      .click()
    const naam = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const zin = (await page.getByText(/^Aangemeld door /).textContent()) ?? ''
    await page.getByRole('button', { name: 'Intakebesluit nemen' }).click()
    const venster = page.getByRole('dialog')
    for (const vak of await allOf(venster.locator('fieldset'))) {
      await vak.getByLabel('Voldoet niet', { exact: true }).check()
      await vak.getByLabel('Waarom vindt u dat?').fill('Daarvoor staat er te weinig in.')
    }
    await venster.getByLabel('Uw eigen afweging').fill('Eén organisatie kan dit zelf oplossen.')
    await venster.getByRole('radio', { name: 'Niet in behandeling' }).check()
    await venster.getByLabel('Met wie van deze organisatie').fill('De medewerker die deze casus volgt')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await venster.getByLabel(/^Advies aan de aanmelder/).fill(advies)
    await venster.getByRole('button', { name: 'Verder naar de laatste controle' }).click()
    await venster.getByText('Met dit besluit eindigt de casus').waitFor()
    await inspect(marieke, 'afronding-zeker')
    await venster.getByRole('button', { name: 'Ja, casus afronden' }).click()
    await page.getByRole('heading', { name: 'Deze casus wordt afgerond' }).waitFor()
    await inspect(marieke, 'afronding-procesregisseur')
    const aanmelder = /Aangemeld door (\S+)/.exec(zin)?.[1]?.toLowerCase() ?? expect.fail(zin)
    return { adres: page.url(), aanmelder, naam }
  }

  test('[A10] [A11] [E1] the aanmelder reads and keeps the advice, objects, and confirms; then nothing is left of it', async () => {
    const marieke = await logIn(huis.browser, huis.app.address, 'marieke')
    const { adres, aanmelder, naam } = await nietInBehandeling(marieke)
    expect(naam.length).toBeGreaterThan(3)

    const melder = await logIn(huis.browser, huis.app.address, aanmelder)
    const { page } = melder
    await page
      .getByRole('link', { name: /^De uitkomst lezen en bevestigen/ })
      .first()
      .waitFor()
    await page.goto(adres)
    await page.getByText(advies).first().waitFor()
    await inspect(melder, 'afronding-aanmelder')
    for (const deel of ['Plan', 'Verloop', 'Wie ziet wat'])
      expect(await page.getByRole('link', { name: deel, exact: true }).count(), deel).toBe(0)
    const [bestand] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /^Uitkomst en advies van casus/ }).click(),
    ])
    expect(bestand.suggestedFilename()).toBe('uitkomst.pdf')

    await page.getByRole('button', { name: 'Bezwaar maken' }).click()
    await page.getByRole('dialog').getByLabel('Waarom moet de casus verder?').fill(bezwaar)
    await inspect(melder, 'afronding-bezwaar')
    await page.getByRole('dialog').getByRole('button', { name: 'Bezwaar maken' }).click()
    await page.getByText(/^De leidende partij heeft bezwaar. Zolang/).waitFor()
    expect(await page.getByRole('button', { name: 'Bevestigen: het staat in ons dossier' }).isEnabled()).toBe(false)

    await marieke.page.goto(`${huis.app.address}/`)
    await marieke.page
      .getByRole('link', { name: /^Een bezwaar tegen het beëindigen/ })
      .first()
      .click()
    await marieke.page.getByText(bezwaar).first().waitFor()
    await marieke.page.getByRole('button', { name: 'Besluit laten staan' }).click()
    const venster = marieke.page.getByRole('dialog')
    await venster.getByLabel('Met wie van deze organisatie').fill('De medewerker die deze casus volgt')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await venster.getByLabel('Waarom blijft het besluit staan?').fill('De melding ging over een ander adres.')
    await inspect(marieke, 'afronding-laten-staan')
    await venster.getByRole('button', { name: 'Besluit laten staan' }).click()
    await marieke.page.getByText('Vastgelegd: het besluit blijft staan.').waitFor()

    await page.reload()
    await page.getByRole('button', { name: 'Bevestigen: het staat in ons dossier' }).click()
    await inspect(melder, 'afronding-bevestigen')
    await page.getByRole('dialog').getByRole('button', { name: /^Ja: / }).click()
    await page.getByText(/is vernietigd en staat niet meer in uw lijst/).waitFor()
    await page.goto(`${huis.app.address}/casussen`)
    await quiet(page)
    expect(await page.locator('main').textContent()).not.toContain(naam)
    await marieke.page.goto(adres)
    await marieke.page.getByText('Deze casus is niet voor u te zien').waitFor()
    expect([marieke.complaints, melder.complaints].flat().filter((c) => !c.includes('404'))).toEqual([])
    for (const { context } of [marieke, melder]) await context.close()
  })
})
