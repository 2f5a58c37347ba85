import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { fillDecision } from './support/decision.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

/** Reported by the politie and run by Joost, who tells it in their name: not told yet that it is in triage. */
const kalisvaart = 'Stefan Kalisvaart'

/** The betrokkene hears it by letter (A13, T18). */
describe('a letter to the betrokkene', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  async function openCasus({ page }: Visit, wie: string): Promise<void> {
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: wie }).getByRole('link').first().click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await quiet(page)
  }

  async function bewaar(page: Page, knop: Locator): Promise<{ naam: string; inhoud: Buffer }> {
    const [bestand] = await Promise.all([page.waitForEvent('download'), knop.click()])
    return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path()) }
  }

  test('[A13] the zvh writes its own text, and cannot leave out what must be heard', async () => {
    const ilse = await logIn(huis.browser, huis.app.address, 'ilse')
    const { page } = ilse
    await page.goto(`${huis.app.address}/huisregels`)
    await page.getByText('Brief over de aanmelding', { exact: true }).click()
    await inspect(ilse, 'brieven-huisregel')
    await page.getByRole('button', { name: 'Wijzigen: Brief over de aanmelding' }).click()
    const venster = page.getByRole('dialog')
    const laatste = venster.getByRole('group', { name: 'Stuk 5' })
    const tekst = laatste.getByLabel('Tekst')
    await tekst.fill('U weet ons te vinden.')
    await venster.getByLabel('Waar gaat de brief over?').fill('Wij denken met u mee')
    await fillDecision(venster, 'Stuurgroep, punt 14')
    await venster.getByRole('button', { name: 'Wijzigen', exact: true }).click()
    await venster.getByText('In deze brief ontbreekt: {contact}.').first().waitFor()
    await inspect(ilse, 'brieven-onvolledig')
    await tekst.fill('Bel gerust, ook voor een afspraak.\n\n{contact}')
    await venster.getByText('Wat u kunt invullen').click()
    await venster.getByText('Voorbeeld met verzonnen gegevens').first().click()
    await inspect(ilse, 'brieven-schrijven')
    await venster.getByRole('button', { name: 'Wijzigen', exact: true }).click()
    await venster.waitFor({ state: 'detached' })
    await page.getByText('Zelf geschreven: brief over de aanmelding').first().waitFor()
    await ilse.context.close()
    expect(ilse.complaints).toEqual([])
  })

  test('[A13] [P3] is looked at, kept as PDF or for a word processor, and recorded as told', async () => {
    const joost = await logIn(huis.browser, huis.app.address, 'joost')
    const { page } = joost
    await openCasus(joost, kalisvaart)
    await inspect(joost, 'brieven-paneel')
    await page.getByRole('button', { name: 'Bekijken: Brief over de aanmelding' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByText('Wij denken met u mee').waitFor()
    await venster
      .getByText(/namens Politie/)
      .first()
      .waitFor()
    await venster.getByText(`Geachte ${kalisvaart},`).waitFor()
    await inspect(joost, 'brieven-bekijken')
    await venster.getByLabel('De wettelijk vertegenwoordiger').check()
    await venster.getByText(/omdat u de wettelijk vertegenwoordiger bent/).waitFor()
    await venster.getByLabel('De betrokkene').check()
    await venster.getByText(`Geachte ${kalisvaart},`).waitFor()

    const pdf = await bewaar(page, venster.getByRole('link', { name: 'Bewaren als PDF' }))
    expect([pdf.naam, pdf.inhoud.subarray(0, 5).toString()]).toEqual(['brief.pdf', '%PDF-'])
    const word = await bewaar(page, venster.getByRole('link', { name: 'Bewaren als Word-bestand' }))
    expect([word.naam, word.inhoud.subarray(0, 2).toString()]).toEqual(['brief.docx', 'PK'])
    await venster.getByRole('button', { name: 'Sluiten' }).click()
    await venster.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Vastleggen wat is verteld' }).click()
    await venster.getByLabel('Met een brief').check()
    await venster.getByLabel('Wat is er verteld?').fill('Dat er in triage naar wordt gekeken, met zijn rechten erbij.')
    await venster.getByRole('button', { name: 'Vastleggen wat is verteld' }).click()
    await venster.waitFor({ state: 'detached' })
    await page.reload()
    await page
      .getByText(/^Dat er in triage/)
      .first()
      .waitFor()
    expect(await page.getByRole('button', { name: /^Bekijken: Brief/ }).count()).toBe(0)
    await joost.context.close()
    expect(joost.complaints).toEqual([])
  })
})
