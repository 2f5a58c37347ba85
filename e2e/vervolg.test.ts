import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const wie = 'Gerrit van Leusden'

describe('overleggen that are agreed ahead', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  /** Somebody at the casusoverleg of a casus of which the plan is followed. */
  async function inOverleg(onderwerp: string) {
    const bezoek = await logIn(huis.browser, huis.app.address, onderwerp)
    const { page } = bezoek
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: wie }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Casusoverleg', exact: true }).click()
    await quiet(page)
    return bezoek
  }

  test('[C11] [T14] a series is agreed on, one moved and one called off, and the first is prepared; who is asked has it in Mijn overleggen', async () => {
    const marieke = await inOverleg('marieke')
    const { page } = marieke
    const vak = page.getByRole('region', { name: 'Volgende overleggen' })
    await vak.getByText('Er zijn nog geen data afgesproken.').waitFor()
    await vak.getByRole('button', { name: 'Volgende overleggen afspreken' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(42))
    await venster.getByLabel('Hoe laat begint het?').fill('14.00')
    await venster.getByLabel('Waar is het?').fill('Kamer 1.12, Stadhuis')
    await venster.getByText(/^U spreekt af: .* · .* · /).waitFor()
    await inspect(marieke, 'reeks-afspreken')
    await venster.getByRole('button', { name: 'Data afspreken' }).click()
    await venster.waitFor({ state: 'detached' })
    const rijen = vak.getByRole('listitem')
    await rijen.nth(2).waitFor()
    expect(await rijen.count()).toBe(3)
    await inspect(marieke, 'reeks')

    await rijen
      .first()
      .getByRole('button', { name: /^Verplaatsen: / })
      .click()
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(49))
    await venster.getByLabel('Waar is het?').fill('Kamer 1.12, Stadhuis')
    await venster.getByRole('button', { name: 'Verplaatsen', exact: true }).click()
    await venster.waitFor({ state: 'detached' })
    await rijen
      .nth(1)
      .getByRole('button', { name: /^Afzeggen: / })
      .click()
    await inspect(marieke, 'reeks-afzeggen')
    await venster.getByRole('button', { name: /^Ja/ }).click()
    await rijen.nth(2).waitFor({ state: 'detached' })
    expect(await rijen.count()).toBe(2)

    const bart = await logIn(huis.browser, huis.app.address, 'bart')
    const mijn = bart.page.getByRole('region', { name: 'Mijn overleggen' })
    await mijn.getByText('Datum staat vast, uitnodiging volgt').first().waitFor()
    expect(await mijn.getByText('Datum staat vast, uitnodiging volgt').count()).toBe(2)
    await inspect(bart, 'mijn-overleggen-reeks')
    await mijn.getByRole('link').first().click()
    await bart.page.getByText('Voor deze data bent u gevraagd.').waitFor()
    await inspect(bart, 'reeks-gevraagd')
    await bart.context.close()

    await page.getByRole('button', { name: /^Overleg van .* voorbereiden$/ }).click()
    await venster.getByLabel('Wat is het doel van dit overleg?').fill('Zien of de betalingen op tijd gaan.')
    await venster.getByLabel('Welke besluiten wilt u nemen?').fill('Of het budgetbeheer zo verder gaat.')
    await venster.getByLabel('Waarover praat u?').fill('geld')
    await venster.getByRole('radio', { name: 'De betrokkene is bij het overleg' }).check()
    expect(await venster.getByLabel('Waar is het?').inputValue()).toBe('Kamer 1.12, Stadhuis')
    await venster.getByRole('button', { name: 'Voorbereiding opslaan' }).click()
    await venster.waitFor({ state: 'detached' })
    await vak.getByText('Dit overleg wordt nu voorbereid.').waitFor()
    await inspect(marieke, 'reeks-voorbereid')
    for (const { context, complaints } of [marieke]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })
})
