import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, newPage, patience, quiet } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

describe('an overleg of several people, and a screen at which all of them look', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  /** Somebody at the table of the overleg that goes on. */
  async function aanTafel(onderwerp: string) {
    const bezoek = await logIn(huis.browser, huis.app.address, onderwerp)
    const { page } = bezoek
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: 'Martijn Hoekstra' }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Casusoverleg', exact: true }).click()
    await quiet(page)
    return bezoek
  }

  const uitspraak = (page: Page) =>
    page.getByRole('listitem').filter({ hasText: 'De huurachterstand is nog te regelen' })

  async function spreektTegen(page: Page, waarom: string): Promise<void> {
    await uitspraak(page).getByRole('button', { name: 'Niet mee eens' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Waarom bent u het hier niet mee eens?').fill(waarom)
    await inspect({ page, naam: 'loes' }, 'overleg-niet-eens')
    await venster.getByRole('button', { name: 'Vastleggen' }).click()
    await venster.waitFor({ state: 'detached' })
  }

  test('[C5] who does not agree says why, on every screen at once; corrected, the statement is asked anew', async () => {
    const [joost, loes, sanne] = [await aanTafel('joost'), await aanTafel('loes'), await aanTafel('sanne')]
    await uitspraak(sanne.page)
      .getByText(/Bevestigd door .*wijkteam/)
      .waitFor()
    await spreektTegen(loes.page, 'De woningcorporatie vroeg de ontruiming al aan.')
    for (const { page } of [joost, sanne]) {
      await uitspraak(page).getByText('De woningcorporatie vroeg de ontruiming al aan.').waitFor()
      await uitspraak(page)
        .getByText(/wijkteam.* is het hier niet mee eens/)
        .waitFor()
      await uitspraak(page)
        .getByText(/Nog geen reactie te zien van .*Politie/)
        .waitFor()
    }
    await inspect(sanne, 'overleg-tegenspraak')

    await uitspraak(joost.page).getByRole('button', { name: 'Verbeteren' }).click()
    const venster = joost.page.getByRole('dialog')
    await venster.getByLabel('Wat wordt de tekst?').fill('De huurachterstand is nog te regelen tot de zitting.')
    await venster.getByRole('button', { name: 'Opslaan' }).click()
    await uitspraak(loes.page).getByText('tot de zitting').waitFor()
    await uitspraak(loes.page).getByText('Nog door niemand bevestigd').waitFor()
    expect(await uitspraak(loes.page).textContent()).not.toContain('ontruiming')
    for (const { context, complaints } of [joost, loes, sanne]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('[C1] [C3] [C4] the screen of the table follows who comes and leaves, and shows only what all of them may see', async () => {
    const [joost, anouk, loes] = [await aanTafel('joost'), await aanTafel('anouk'), await aanTafel('loes')]
    const scherm = await newPage(joost.context)
    const nummer = /casussen\/([A-Z0-9-]+)/.exec(joost.page.url())?.[1] ?? ''
    await scherm.goto(`${huis.app.address}/casussen/${nummer}/scherm`)
    await scherm.getByText('Er staat nog niemand als aanwezig').waitFor()
    const staat = (woorden: string) => scherm.getByText(woorden).first().waitFor()
    const weg = (woorden: string) =>
      expect.poll(() => scherm.getByText(woorden).count(), { message: woorden, timeout: patience }).toBe(0)
    const klik = (naam: RegExp) => joost.page.getByRole('button', { name: naam }).click()

    await klik(/^Is er: Esther/)
    await staat('Veiligheidsplan met de partner')
    await staat('Wekelijks gesprek over stemming en boosheid')
    // Somebody from whom one thing is kept says to be there.
    await anouk.page.getByRole('button', { name: 'Ik ben er' }).click()
    await weg('Veiligheidsplan met de partner')
    await staat('Wekelijks gesprek over stemming en boosheid')
    expect(await anouk.page.locator('main').textContent()).not.toContain('Veiligheidsplan met de partner')
    await inspect({ page: scherm, naam: 'joost' }, 'tafelscherm')
    // Late comes somebody who may not see what is about health; nothing tells that there was more.
    await klik(/^Is er: Sanne/)
    await weg('Wekelijks gesprek over stemming en boosheid')
    await weg('De heer Hoekstra werkt mee aan behandeling')
    await staat('Huurachterstand')
    expect(await scherm.locator('main').textContent()).not.toMatch(/GGZ.*behandel|niet zichtbaar|verborgen/i)
    await inspect(joost, 'overleg-wie-er-zijn')

    await spreektTegen(loes.page, 'De regeling is vorige week al afgewezen.')
    await staat('De regeling is vorige week al afgewezen.')
    await klik(/^Vertrekt: Sanne/)
    await staat('Wekelijks gesprek over stemming en boosheid')
    await klik(/^Is er: De betrokkene/)
    await weg('Huurachterstand')
    await staat('De kinderen en beide ouders zijn veilig')
    await inspect({ page: scherm, naam: 'joost' }, 'tafelscherm-betrokkene')
    // A screen that cannot follow shows nothing.
    await joost.context.setOffline(true)
    await scherm.getByText('Er is geen verbinding').waitFor()
    await weg('De kinderen en beide ouders zijn veilig')
    await joost.context.setOffline(false)
    await staat('De kinderen en beide ouders zijn veilig')
    for (const { context, complaints } of [joost, anouk, loes]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('[C2] [T16] in the meeting nothing jumps while somebody types; the steps and what the betrokkene thinks are at hand', async () => {
    const [joost, esther, sanne] = [await aanTafel('joost'), await aanTafel('esther'), await aanTafel('sanne')]
    await joost.page.getByRole('button', { name: 'Zienswijze opschrijven' }).click()
    const venster = joost.page.getByRole('dialog')
    await venster.getByLabel('Hoe ziet de betrokkene het zelf?').fill('Hij wil thuis blijven wonen.')
    await inspect({ page: joost.page, naam: 'joost' }, 'zienswijze')
    await venster.getByRole('button', { name: 'Opslaan' }).click()
    await sanne.page.getByText('Hij wil thuis blijven wonen.').first().waitFor()

    const zoek = sanne.page.getByLabel('Zoek in wat u hier ziet')
    await zoek.pressSequentially('de')
    await brengtIn(esther.page, 'De oma past op')
    await sanne.page.getByRole('button', { name: '1 nieuw gegeven tonen' }).waitFor()
    expect(await sanne.page.getByText('De oma past op').count()).toBe(0)
    await sanne.page.getByRole('button', { name: '1 nieuw gegeven tonen' }).click()
    await sanne.page.getByText('De oma past op').first().waitFor()
    expect(await zoek.inputValue()).toBe('de')

    await sanne.page.getByRole('tab', { name: '2. Oordeel' }).click()
    await sanne.page.getByRole('heading', { name: 'Hierop heeft nog niet iedereen gereageerd' }).waitFor()
    await inspect(sanne, 'overleg-oordeel')
    await joost.page.getByRole('tab', { name: '3. Besluit' }).click()
    await joost.page.getByRole('heading', { name: 'Plan van aanpak' }).waitFor()
    await inspect(joost, 'overleg-besluit')
    for (const { context, complaints } of [joost, esther, sanne]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('[C5] [C4] [C14] the verslag is a list of what was recorded, another one for each reader, and not to be printed', async () => {
    const [joost, sanne] = [await aanTafel('joost'), await aanTafel('sanne')]
    for (const { page } of [joost, sanne]) {
      await page.getByRole('link', { name: /^Verslag bekijken van casusoverleg/ }).click()
      await page.getByRole('heading', { name: /^Verslag van casusoverleg/ }).waitFor()
      await page.getByText('Het overleg is nog bezig').waitFor()
      await page.getByText('Huurachterstand').or(page.getByText('De huurachterstand')).first().waitFor()
    }
    const gezondheid = 'De heer Hoekstra werkt mee aan behandeling'
    await joost.page.getByText(gezondheid).waitFor()
    expect(await sanne.page.locator('main').textContent()).not.toContain(gezondheid)
    await inspect(joost, 'verslag')
    await inspect(sanne, 'verslag')
    await joost.page.emulateMedia({ media: 'print' })
    expect(await joost.page.getByText(gezondheid).isVisible()).toBe(false)
    await joost.page.emulateMedia({ media: null })
    // What is agreed now is there at once.
    await joost.page.getByRole('link', { name: 'Terug naar het casusoverleg' }).click()
    await joost.page.getByRole('tab', { name: '3. Besluit' }).waitFor()
    for (const { context, complaints } of [joost, sanne]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('[C2] a line that is cut while somebody types takes nothing of it, and brings what was missed when it returns', async () => {
    const [esther, sanne] = [await aanTafel('esther'), await aanTafel('sanne')]
    const venster = await vultIn(sanne.page, 'De huurbaas wacht')
    await sanne.context.setOffline(true)
    await brengtIn(esther.page, 'De buren helpen mee')
    const waarom = venster.getByLabel('Waarom is dit nodig?')
    await waarom.pressSequentially(' En om te weten tot wanneer.')
    await venster.getByRole('button', { name: 'Gegeven inbrengen' }).click()
    await venster.getByText('Er is niets vastgelegd. Wat u invulde staat er nog.').waitFor()
    await inspect({ page: sanne.page, naam: 'sanne' }, 'overleg-lijn-weg')
    await sanne.context.setOffline(false)
    const gemist = sanne.page.getByText(/1 nieuw gegeven tonen|De buren helpen mee/)
    await gemist.first().waitFor({ state: 'attached' })
    await expect
      .poll(() => waarom.inputValue())
      .toBe('Nodig om te weten wie er voor de kinderen is. En om te weten tot wanneer.')
    await venster.getByRole('button', { name: 'Gegeven inbrengen' }).click()
    await venster.waitFor({ state: 'detached' })
    await esther.page
      .getByText(/nieuwe? gegevens? tonen|De huurbaas wacht/)
      .first()
      .waitFor()
    for (const { context } of [esther, sanne]) await context.close()
  })

  test('[C2] who follows is told again after a server that could not answer for a while', async () => {
    const [esther, sanne] = [await aanTafel('esther'), await aanTafel('sanne')]
    // As the machine before the house answers while the house starts anew.
    await sanne.page.route('**/gebeurtenissen', (route) => route.fulfill({ status: 503 }))
    const dicht = sanne.page.waitForResponse((r) => r.url().endsWith('/gebeurtenissen') && r.status() === 503)
    await sanne.page.reload()
    await dicht
    await quiet(sanne.page)
    await brengtIn(esther.page, 'De school belde')
    await sanne.page.unroute('**/gebeurtenissen')
    await sanne.page
      .getByText(/nieuwe? gegevens? tonen|De school belde/)
      .first()
      .waitFor()
    for (const { context } of [esther, sanne]) await context.close()
  })

  async function brengtIn(page: Page, titel: string): Promise<void> {
    const venster = await vultIn(page, titel)
    await venster.getByRole('button', { name: 'Gegeven inbrengen' }).click()
    await venster.waitFor({ state: 'detached' })
  }

  /** Fills in a gegeven to bring in, and does not send it yet. */
  async function vultIn(page: Page, titel: string): Promise<Locator> {
    await page.getByRole('button', { name: 'Gegeven inbrengen' }).click()
    const venster = page.getByRole('dialog', { name: 'Gegeven inbrengen' })
    await venster.getByLabel('Titel').fill(titel)
    await venster.getByLabel('Wat wilt u delen?').fill('Elke dinsdag en donderdag.')
    await venster.getByLabel('Waarom is dit nodig?').fill('Nodig om te weten wie er voor de kinderen is.')
    await venster.getByLabel('Feit', { exact: true }).check()
    await venster.getByRole('radio', { name: 'Ja, tijdens het overleg' }).check()
    await venster.getByLabel('Algemeen beeld').check()
    return venster
  }
})
