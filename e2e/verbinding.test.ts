import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { allOf, inspect, logIn } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const waarom = 'Eén organisatie kan dit zelf oplossen.'

describe('a line that falls away, and two people at one thing', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  const venster = (page: Page) => page.getByRole('dialog')

  /** What this tab keeps of what is being typed, as it stands in the browser. */
  const bewaard = (page: Page) =>
    page.evaluate(() => Object.entries(sessionStorage).filter(([naam]) => naam.startsWith('concept:')))

  /** Opens the last question before a casus ends, with everything filled in. */
  async function voorHetEinde(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Intakebesluit nemen' }).click()
    for (const vak of await allOf(venster(page).locator('fieldset'))) {
      await vak.getByLabel('Voldoet niet', { exact: true }).check()
      await vak.getByLabel('Waarom vindt u dat?').fill('Daarvoor staat er te weinig in.')
    }
    await venster(page).getByLabel('Uw eigen afweging').fill(waarom)
    await venster(page).getByRole('radio', { name: 'Niet in behandeling' }).check()
    await venster(page).getByLabel('Met wie van deze organisatie').fill('De medewerker die deze casus volgt')
    await venster(page).getByLabel('Op welke dag?').fill(dayFromNow(0))
    await venster(page).getByRole('button', { name: 'Verder naar de laatste controle' }).click()
  }

  test('[A11] an ending that somebody gave up on with the line down does not happen when it returns', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page, context } = bezoek
    await page
      .getByRole('link', { name: /^Intakebesluit nemen/ })
      .first()
      .click()
    await voorHetEinde(page)
    const gestuurd: string[] = []
    page.on('request', (r) => r.method() === 'POST' && gestuurd.push(r.url()))
    await context.setOffline(true)
    await venster(page).getByRole('button', { name: 'Ja, casus afronden' }).click()
    await venster(page).getByText('Er is niets vastgelegd. Wat u invulde staat er nog.').waitFor()
    await expect.poll(() => venster(page).getByLabel('Uw eigen afweging').inputValue()).toBe(waarom)
    await page.keyboard.press('Escape')
    await venster(page).waitFor({ state: 'detached' })
    await context.setOffline(false)
    await page.reload()
    await page.getByRole('button', { name: 'Intakebesluit nemen' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(gestuurd).toEqual([])
    await context.close()
  })

  test('[T19] who was second sees what the first left there, and loses nothing of what was typed', async () => {
    const [een, twee] = [
      await logIn(huis.browser, huis.app.address, 'fatima'),
      await logIn(huis.browser, huis.app.address, 'fatima'),
    ]
    await een.page.goto(`${huis.app.address}/casussen`)
    await een.page.getByRole('row').getByRole('link').first().click()
    await een.page.getByRole('link', { name: 'Gegevens', exact: true }).click()
    await een.page.getByRole('button', { name: 'Beheren' }).first().waitFor()
    await twee.page.goto(een.page.url())
    const wijzig = async (page: Page, veld: string, woorden: string) => {
      await page.getByRole('button', { name: 'Beheren' }).last().click()
      await page.getByRole('button', { name: 'Wijzigen', exact: true }).click()
      await venster(page).getByLabel(veld).fill(woorden)
    }
    await wijzig(een.page, 'Wat wilt u delen?', 'Wat ik typte.')
    await wijzig(twee.page, 'Titel', 'Van de ander')
    await venster(twee.page).getByRole('button', { name: 'Opslaan' }).click()
    await venster(twee.page).waitFor({ state: 'detached' })
    await venster(een.page).getByRole('button', { name: 'Opslaan' }).click()
    await venster(een.page).getByText('Intussen gewijzigd').waitFor()
    await venster(een.page).getByRole('region', { name: 'Dit staat er nu' }).getByText('Van de ander').waitFor()
    await inspect(een, 'intussen-gewijzigd')
    await expect.poll(() => venster(een.page).getByLabel('Wat wilt u delen?').inputValue()).toBe('Wat ik typte.')
    await venster(een.page).getByRole('button', { name: 'Verder met wat ik invulde' }).click()
    await venster(een.page).getByRole('button', { name: 'Opslaan' }).click()
    await venster(een.page).waitFor({ state: 'detached' })
    await een.page.getByText('Wat ik typte.').first().waitFor()
    // The same over a refresh: what was kept is based on what was seen then, not on what the page shows by now.
    await Promise.all([een.page.reload(), twee.page.reload()])
    await wijzig(een.page, 'Wat wilt u delen?', 'Wat ik later typte.')
    await expect.poll(() => bewaard(een.page)).toHaveLength(1)
    await wijzig(twee.page, 'Titel', 'Nog eens van de ander')
    await venster(twee.page).getByRole('button', { name: 'Opslaan' }).click()
    await venster(twee.page).waitFor({ state: 'detached' })
    await een.page.reload()
    await een.page.getByText('Nog eens van de ander').first().waitFor()
    await een.page.getByRole('button', { name: 'Beheren' }).last().click()
    await een.page.getByRole('button', { name: 'Wijzigen', exact: true }).click()
    await venster(een.page).getByText('Dit vulde u eerder in.').waitFor()
    await expect.poll(() => venster(een.page).getByLabel('Wat wilt u delen?').inputValue()).toBe('Wat ik later typte.')
    await venster(een.page).getByRole('button', { name: 'Opslaan' }).click()
    await venster(een.page).getByText('Intussen gewijzigd').waitFor()
    await een.context.close()
    await twee.context.close()
  })

  test('[R2] a session that ends over a half-filled form takes nothing of it, and one goes on after signing in', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page, context } = bezoek
    await page
      .getByRole('link', { name: /^Intakebesluit nemen/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Intakebesluit nemen' }).click()
    const form = page.getByRole('dialog', { name: 'Intakebesluit nemen' })
    for (const vak of await allOf(form.locator('fieldset'))) {
      await vak.getByLabel('Voldoet', { exact: true }).check()
      await vak.getByLabel('Waarom vindt u dat?').fill('Dat blijkt uit de meldingen.')
    }
    await form.getByLabel('Uw eigen afweging').fill(waarom)
    await form.getByLabel('Met wie van deze organisatie').fill('De medewerker die deze casus volgt')
    await form.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await form.getByRole('radio', { name: 'Naar triage', exact: true }).check()
    await context.clearCookies()
    await form.getByRole('button', { name: 'Besluit vastleggen' }).click()
    const over = page.getByRole('dialog', { name: 'U bent niet meer ingelogd' })
    await over.waitFor()
    await inspect(bezoek, 'sessie-voorbij')
    const tab = await context.newPage()
    await tab.goto(huis.app.address)
    await tab.locator('button[value="marieke"]').click()
    await tab.getByRole('heading', { level: 1 }).waitFor()
    await over.getByRole('button', { name: 'Ik ben weer ingelogd' }).click()
    await over.waitFor({ state: 'detached' })
    await expect.poll(() => form.getByLabel('Uw eigen afweging').inputValue()).toBe(waarom)
    await form.getByRole('button', { name: 'Besluit vastleggen' }).click()
    await form.waitFor({ state: 'detached' })
    await context.close()
  })
  test('what was typed is there again after a refresh, sealed in the browser, and gone once one signs out', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page, context } = bezoek
    await page
      .getByRole('link', { name: /^Intakebesluit nemen/ })
      .first()
      .click()
    const knop = page.getByRole('button', { name: 'Intakebesluit nemen' })
    const afweging = venster(page).getByLabel('Uw eigen afweging')
    await knop.click()
    await afweging.fill(waarom)
    await expect.poll(() => bewaard(page)).toHaveLength(1)
    expect(JSON.stringify(await bewaard(page))).not.toContain('organisatie')
    await page.reload()
    await knop.click()
    await venster(page).getByText('Dit vulde u eerder in. Het is nog niet vastgelegd.').waitFor()
    await inspect(bezoek, 'eerder-ingevuld')
    await expect.poll(() => afweging.inputValue()).toBe(waarom)
    await venster(page).getByRole('button', { name: 'Opnieuw beginnen' }).click()
    await expect.poll(() => afweging.inputValue()).toBe('')
    await expect.poll(() => bewaard(page)).toEqual([])
    await afweging.fill(waarom)
    await expect.poll(() => bewaard(page)).toHaveLength(1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.locator('button[value="marieke"]').waitFor()
    expect(await bewaard(page)).toEqual([])
    expect(bezoek.complaints).toEqual([])
    await context.close()
  })
})
