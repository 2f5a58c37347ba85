import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const laagland = 'Energiebedrijf Laagland'

describe('an organisation outside the convenant', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  async function opent(bezoek: Visit, naam: string, deel: string): Promise<void> {
    const { page } = bezoek
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: naam }).getByRole('link').click()
    await page.getByRole('link', { name: deel, exact: true }).click()
    await quiet(page)
  }

  test('[T11] [P9] is tested apart before it is asked, and once that ends it sees nothing of others any more', async () => {
    const joost = await logIn(huis.browser, huis.app.address, 'joost')
    const { page } = joost
    const niels = await logIn(huis.browser, huis.app.address, 'niels')
    await opent(joost, 'Stefan Kalisvaart', 'Uitvragen')
    await page.getByRole('button', { name: 'Uitvraag versturen' }).click()
    await page.getByRole('dialog').getByText('Welke organisaties kunt u nu niet vragen, en waarom?').click()
    await page.getByText('Toets haar eerst apart voor deze casus').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click()

    await page.getByRole('button', { name: 'Organisatie toetsen' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByRole('button', { name: 'Toets vastleggen' }).click()
    await venster.getByText('Kies welke organisatie u toetste.').waitFor()
    await venster.getByLabel('Welke organisatie heeft u getoetst?').click()
    await page.getByRole('option', { name: laagland }).click()
    await venster
      .getByLabel('Waarom is deze organisatie in deze casus nodig?')
      .fill('Hij sliep in een transformatorhuisje van Laagland; alleen zij weten wanneer.')
    await venster.getByRole('radio', { name: /Melden van betalingsachterstanden/ }).check()
    await venster
      .getByLabel('Wat mag zij geven en krijgen, in uw woorden?')
      .fill('Zij geeft meldingen bij haar gebouwen en krijgt alleen de vraag.')
    await venster.getByLabel('Wie van deze organisatie aanvaardde het?').fill('Niels Brouwer')
    await venster.getByLabel('Welke versie?').fill('3.0')
    await venster.getByLabel('Wanneer is het aanvaard?').fill(dayFromNow(0))
    await venster.getByLabel('Met wie van deze organisatie').fill('Ellen, van de politie')
    await venster.getByLabel('Op welke dag?', { exact: true }).fill(dayFromNow(0))
    await inspect(joost, 'partij-toetsen')
    await venster.getByRole('button', { name: 'Toets vastleggen' }).click()
    await page.getByText(`De toets is vastgelegd. U kunt ${laagland} nu iets vragen of uitnodigen.`).waitFor()
    await page.getByText('Versie 3.0, aanvaard door Niels Brouwer').waitFor()
    await inspect(joost, 'partijtoetsen')

    await page.getByRole('button', { name: 'Uitvraag versturen' }).click()
    const vraag = page.getByRole('dialog')
    await vraag.getByLabel('Aan welke organisatie stelt u de vraag?').click()
    await page.getByRole('option', { name: laagland }).click()
    await vraag.getByLabel('Waarom juist deze organisatie?').fill('Alleen Laagland weet wie er in haar gebouw was.')
    await vraag.getByLabel('Wat wilt u weten?').fill('Wanneer is er bij het transformatorhuisje iemand gezien?')
    await vraag.getByLabel('Waarom is dit nodig?').fill('Daar ligt hij in levensgevaar.')
    await vraag.getByLabel('Waarom zegt u niet om wie het gaat?').fill('Laagland hoeft zijn naam niet te weten.')
    await vraag.getByRole('button', { name: 'Uitvraag versturen' }).click()
    await page.getByText(`De vraag is verstuurd aan ${laagland}.`).waitFor()

    await niels.page.goto(`${huis.app.address}/`)
    await niels.page
      .getByRole('button', { name: /^Oppakken: casus / })
      .first()
      .click()
    await niels.page.getByRole('dialog').getByRole('button', { name: 'Oppakken' }).click()
    await niels.page
      .getByRole('link', { name: /^Uitvraag beantwoorden/ })
      .first()
      .click()
    await niels.page.getByRole('heading', { name: 'Waarom uw organisatie meedoet' }).waitFor()
    await niels.page.getByText('Zij geeft meldingen bij haar gebouwen en krijgt alleen de vraag.').waitFor()
    expect(await niels.page.locator('main').textContent()).not.toContain('alleen zij weten wanneer')
    await inspect(niels, 'partijtoets-eigen')

    await page.getByRole('button', { name: `Toets beëindigen van ${laagland}` }).click()
    const einde = page.getByRole('dialog')
    await einde.getByLabel('Waarom doet deze organisatie niet langer mee?').fill('Hij slaapt nu bij zijn broer.')
    await inspect(joost, 'partijtoets-beeindigen')
    await einde.getByRole('button', { name: 'Toets beëindigen' }).click()
    await page.getByText('De toets is beëindigd.').waitFor()
    await page.getByText('Doet niet mee').waitFor()
    await page.getByText(`Van ${laagland} wordt nog een antwoord verwacht.`).waitFor()
    await inspect(joost, 'partijtoets-voorbij')
    await page.goto(`${huis.app.address}/`)
    await page
      .getByRole('link', { name: /^Een organisatie doet niet \(meer\) mee/ })
      .first()
      .waitFor()
    await niels.page.reload()
    await quiet(niels.page)
    expect(await niels.page.locator('main').textContent()).not.toContain('transformatorhuisje')
    expect(joost.complaints).toEqual([])
    expect(niels.complaints).toEqual([])
    await joost.context.close()
    await niels.context.close()
  })
})
