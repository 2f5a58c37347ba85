import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { allOf, inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

/** Reported by the gemeente and run by Marieke: not told yet. */
const postma = 'Hendrik Postma'
/** Reported by the politie and run by Joost: since three weeks in triage, and not told of that. */
const kalisvaart = 'Stefan Kalisvaart'
const reden = 'Hij ligt op een gesloten afdeling. Zijn behandelaar vraagt om een paar weken rust.'
const verteld = 'Aan de keukentafel besproken welke stappen er komen, wie wat vraagt en welke rechten hij heeft.'
const werk = /^De betrokkene vertellen wat er is besloten/

/** What waits for somebody to tell one betrokkene. */
const taak = (page: Page, wie: string): Locator =>
  page.getByRole('listitem').filter({ hasText: wie }).getByRole('link', { name: werk })

describe('telling the betrokkene what was decided', () => {
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

  async function openWerk({ page }: Visit): Promise<Locator> {
    await page.goto(huis.app.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await quiet(page)
    return taak(page, postma)
  }

  async function zetKlok({ page }: Visit, sprong: string): Promise<void> {
    await page.getByRole('button', { name: 'Klok vooruitzetten' }).click()
    await page.getByRole('button', { name: sprong, exact: true }).click()
    await page.getByText(/^De klok staat nu op/).waitFor({ timeout: 60_000 })
    await page.reload()
  }

  async function naarTriage({ page }: Visit): Promise<void> {
    await page.getByRole('button', { name: 'Intakebesluit nemen' }).click()
    const venster = page.getByRole('dialog')
    for (const vak of await allOf(venster.locator('fieldset'))) {
      await vak.getByLabel('Voldoet', { exact: true }).check()
      await vak.getByLabel('Waarom vindt u dat?').fill('Dat staat in de aanmelding.')
    }
    await venster.getByLabel('Uw eigen afweging').fill('Zorg, wonen en politie hebben elkaar nodig.')
    await venster.getByRole('radio', { name: 'Naar triage', exact: true }).check()
    await venster.getByLabel('Met wie van deze organisatie').fill('Fatima Ouali')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await venster.getByRole('button', { name: 'Besluit vastleggen' }).click()
    await venster.waitFor({ state: 'detached' })
    await quiet(page)
  }

  test('[A13] is put off for a reason and until a day, comes back on that day, and is told in a talk', async () => {
    const marieke = await logIn(huis.browser, huis.app.address, 'marieke')
    await openCasus(marieke, postma)
    await naarTriage(marieke)

    const fatima = await logIn(huis.browser, huis.app.address, 'fatima')
    const { page } = fatima
    await (await openWerk(fatima)).first().waitFor()
    await inspect(fatima, 'informeren-werk')
    await (await openWerk(fatima)).first().click()
    await page.getByRole('heading', { name: 'De betrokkene informeren' }).waitFor()
    await inspect(fatima, 'informeren-open')

    await page.getByRole('button', { name: 'Later informeren' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel(/^De gezondheid of een crisis/).check()
    await venster.getByLabel('Wanneer hoort de betrokkene het dan?').fill(dayFromNow(7))
    await venster.getByLabel('Waarom kan het nu niet?').fill(reden)
    await inspect(fatima, 'informeren-uitstel')
    await venster.getByRole('button', { name: 'Later informeren' }).click()
    await venster.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText(reden).first().waitFor()
    await inspect(fatima, 'informeren-uitgesteld')
    expect(await (await openWerk(fatima)).count()).toBe(0)

    await zetKlok(fatima, '1 week')
    await (await openWerk(fatima)).first().click()
    await page.getByRole('button', { name: 'Vastleggen wat is verteld' }).click()
    await venster.getByLabel('In een gesprek').check()
    await venster.getByLabel('Wat is er verteld?').fill(verteld)
    await inspect(fatima, 'informeren-gesprek')
    await venster.getByRole('button', { name: 'Vastleggen wat is verteld' }).click()
    await venster.waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText(verteld).first().waitFor()
    await inspect(fatima, 'informeren-verteld')
    expect(await page.getByRole('heading', { name: 'De betrokkene informeren' }).count()).toBe(0)
    expect(await (await openWerk(fatima)).count()).toBe(0)
  })

  test('[A13] [P3] what is late is a number for the manager, and the procesregisseur tells it namens the partij', async () => {
    const henk = await logIn(huis.browser, huis.app.address, 'henk')
    await henk.page.getByRole('link', { name: 'Werkverdeling', exact: true }).click()
    await henk.page.getByText(/moet de betrokkene nog horen\./).waitFor()
    await inspect(henk, 'informeren-manager')

    const joost = await logIn(huis.browser, huis.app.address, 'joost')
    const { page } = joost
    await taak(page, kalisvaart).first().click()
    await page.getByText(/Dit had uiterlijk .* verteld moeten zijn\./).waitFor()
    await inspect(joost, 'informeren-te-laat')
    await page.getByRole('button', { name: 'Vastleggen wat is verteld' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Met een brief').check()
    await venster.getByLabel('Wat is er verteld?').fill('Brief namens de politie, met een telefoonnummer voor vragen.')
    await venster
      .getByText(/namens/i)
      .first()
      .waitFor()
    await inspect(joost, 'informeren-namens')
    await venster.getByRole('button', { name: 'Vastleggen wat is verteld' }).click()
    await venster.waitFor({ state: 'detached' })
    await page.reload()
    await page
      .getByText(/^Brief namens de politie/)
      .first()
      .waitFor()
    expect(await page.getByRole('heading', { name: 'De betrokkene informeren' }).count()).toBe(0)
  })
})
