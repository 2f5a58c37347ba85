import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const budget = 'Budgetbeheer aanvragen en zorgen dat de huur als eerste wordt betaald.'
const zorg = 'Hij blijft in behandeling en terugval wordt vroeg gezien.'

describe('following a plan of which an action stands still', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  let casus = ''

  test('[C11] the casusregisseur finds in Mijn werk what stands still, sees it over time and writes what happened', async () => {
    const anouk = await logIn(huis.browser, huis.app.address, 'anouk')
    const { page } = anouk
    const regel = page.getByRole('listitem').filter({ hasText: 'Een actie staat stil' }).filter({ hasText: budget })
    await regel.waitFor()
    await inspect(anouk, 'werk-stilstand')
    await regel.getByRole('link').click()
    await page.getByRole('heading', { name: 'Wat stilstaat' }).waitFor()
    casus = page.url()
    await page.getByText(`De actie “${budget}” had klaar moeten zijn op`).waitFor()
    await page.getByText(/Afgesproken is dat de casus uiterlijk .* terugkomt, met/).waitFor()
    const rij = page.getByRole('row', { name: budget })
    await rij.getByText(/dagen te laat/i).waitFor()
    await inspect(anouk, 'plan-volgen')

    await page.getByRole('button', { name: `Ontwikkeling opschrijven bij: ${zorg}` }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Wat is er gebeurd?').fill('Het derde bezoek ging door, zijn zus was erbij.')
    await venster.getByRole('radio', { name: 'Nee', exact: true }).check()
    await inspect(anouk, 'ontwikkeling-opschrijven')
    await venster.getByRole('button', { name: 'Opschrijven', exact: true }).click()
    await venster.waitFor({ state: 'detached' })
    await page.getByText('Het derde bezoek ging door, zijn zus was erbij.').waitFor()
    await page.getByRole('row', { name: zorg }).getByText('2 ontwikkelingen').waitFor()
    await anouk.context.close()
  })

  test('[C11] an uitvoerder is reminded of its own action by name, and does not see what stands still', async () => {
    const bart = await logIn(huis.browser, huis.app.address, 'bart')
    const eigen = bart.page.getByRole('listitem').filter({ hasText: 'Actie uitvoeren' }).filter({ hasText: budget })
    await eigen.getByText(/Had klaar moeten zijn op/).waitFor()
    expect(await bart.page.getByText('Een actie staat stil').count()).toBe(0)
    await bart.context.close()
    const sanne = await logIn(huis.browser, huis.app.address, 'sanne')
    await sanne.page.goto(casus)
    await sanne.page.getByRole('heading', { name: 'Wat er gebeurde' }).waitFor()
    await sanne.page.getByText('Het derde bezoek ging door, zijn zus was erbij.').waitFor()
    expect(await sanne.page.getByRole('heading', { name: 'Wat stilstaat' }).count()).toBe(0)
    await sanne.context.close()
  })

  test('[C12] who decides is told beforehand what is still open', async () => {
    const marieke = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page } = marieke
    await page.goto(casus.replace('/volgen', '/afschaling'))
    await page.getByRole('button', { name: 'Afschalen' }).first().click()
    const venster = page.getByRole('dialog')
    await venster.getByText(/Er staan nog \d+ dingen open/).waitFor()
    await venster.getByText(`De actie “${budget}” is niet klaar.`).waitFor()
    await venster.getByText(/vroeg om een gegeven mee te nemen/).waitFor()
    await inspect(marieke, 'nog-open')
    await marieke.context.close()
  })

  test('[C11] [S8] after an aanpak the procesregisseur chooses what stays, and who brought in the rest reads that it went', async () => {
    const marieke = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page } = marieke
    await page.getByText('Kiezen welke gegevens blijven om het plan te volgen').first().waitFor()
    await page.goto(casus)
    await page.getByRole('heading', { name: 'Wat er blijft om het plan te volgen' }).waitFor()
    await inspect(marieke, 'afbakenen')
    await page.getByRole('button', { name: 'Kiezen wat blijft om het plan te volgen' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByText('Dit blijft vanzelf').waitFor()
    // Somebody in a hurry goes on at once, and is told what is missing.
    await venster.getByRole('button', { name: 'Verder naar de laatste controle' }).click()
    await venster
      .getByText(/minstens 10 tekens/)
      .first()
      .waitFor()
    await venster.getByLabel(/Hulp van zijn zus/).check()
    await venster.getByLabel('Waarvoor is dit nodig?').fill('Nodig om te zien of de schulden kleiner worden.')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await venster.getByLabel('Met wie van deze organisatie').fill('Anouk Westra')
    await inspect(marieke, 'afbakenen-keuze')
    await venster.getByRole('button', { name: 'Verder naar de laatste controle' }).click()
    await venster.getByText(/gegevens worden vernietigd:/).waitFor()
    expect(await venster.getByText('Hulp van zijn zus').count()).toBe(0)
    await venster.getByText('Gesprek met de buren').waitFor()
    await inspect(marieke, 'afbakenen-bevestigen')
    await venster.getByRole('button', { name: 'Ja, vernietigen' }).click()
    await venster.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: 'Wat er blijft om het plan te volgen' }).waitFor({ state: 'detached' })
    await page.goto(casus.replace('/volgen', '/gegevens'))
    await page.getByText('Hulp van zijn zus').first().waitFor()
    expect(await page.getByText('Gesprek met de buren').count()).toBe(0)
    await marieke.context.close()

    const sanne = await logIn(huis.browser, huis.app.address, 'sanne')
    await sanne.page.goto(casus.replace('/volgen', ''))
    await sanne.page.getByText('Bericht: gegevens van uw organisatie zijn weggehaald').first().waitFor()
    await sanne.page.getByText('Uw eigen dossier verandert niet.').waitFor()
    await inspect(sanne, 'opschoning-bericht')
    await sanne.page
      .getByRole('button', { name: 'Gelezen: Bericht: gegevens van uw organisatie zijn weggehaald' })
      .click()
    await sanne.page.getByRole('button', { name: /^Gelezen: Bericht/ }).waitFor({ state: 'detached' })
    await sanne.context.close()
  })
})
