import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, newPage, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const rijnvecht = 'Zorg- en Veiligheidshuis Rijnvecht'
const duinrand = 'Zorg- en Veiligheidshuis Duinrand'

describe('somebody who works in two zvh’s', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  const waar = (page: Page) => page.getByRole('complementary', { name: 'Waar u werkt' })
  const werktIn = (page: Page, zvh: string) => waar(page).getByText(zvh, { exact: true }).waitFor()
  const kiest = (page: Page, zvh: string) => page.getByRole('button', { name: zvh }).click()
  const ingelogdIn = async (zvh: string): Promise<Visit> => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'petra')
    await kiest(bezoek.page, zvh)
    await werktIn(bezoek.page, zvh)
    return bezoek
  }
  const lijst = async (page: Page) => {
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await quiet(page)
    return page.locator('main').textContent()
  }

  test('[P7] chooses one after signing in, reads in which one works, and is in the other with one click', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'petra')
    const { page } = bezoek
    await page.getByRole('heading', { name: 'Waar wilt u nu werken?' }).waitFor()
    await inspect(bezoek, 'kies-zvh')
    await kiest(page, duinrand)
    await werktIn(page, duinrand)
    expect(await page.getByRole('banner').textContent()).toContain(duinrand)
    await inspect(bezoek, 'werkt-in-duinrand')
    expect(await lijst(page)).toContain('Stefan Kalisvaart')
    await waar(page)
      .getByRole('button', { name: `Naar ${rijnvecht}` })
      .click()
    await werktIn(page, rijnvecht)
    expect(await lijst(page)).not.toContain('Stefan Kalisvaart')
    expect(bezoek.complaints).toEqual([])
    await bezoek.context.close()
  })

  test('[P7] who works in one is asked nothing and reads of no other', async () => {
    for (const [wie, zvh] of [
      ['sofie', duinrand],
      ['joost', rijnvecht],
    ] as const) {
      const { page, context } = await logIn(huis.browser, huis.app.address, wie)
      await quiet(page)
      expect(await waar(page).count()).toBe(0)
      expect(await page.getByRole('banner').textContent()).toContain(zvh)
      await context.close()
    }
  })

  test('[P7] another tab closes at once, shows and sends nothing, and has what was typed for who comes back', async () => {
    const bezoek = await ingelogdIn(duinrand)
    const { page, context } = bezoek
    await page.goto(`${huis.app.address}/mijn-gegevens`)
    const telefoon = page.getByLabel('Telefoon (mag leeg blijven)')
    await telefoon.fill('000 000 77 77')
    const tab = await newPage(context)
    await tab.goto(huis.app.address)
    await werktIn(tab, duinrand)
    const gestuurd: string[] = []
    page.on('request', (r) => gestuurd.push(r.url()))
    await waar(tab)
      .getByRole('button', { name: `Naar ${rijnvecht}` })
      .click()
    await werktIn(tab, rijnvecht)
    const dicht = page.getByRole('dialog', { name: `U werkt nu in ${rijnvecht}` })
    await dicht.waitFor()
    gestuurd.length = 0
    await inspect(bezoek, 'elders-aan-het-werk')
    await page.bringToFront()
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
    await quiet(page)
    expect(gestuurd).toEqual([])
    await dicht.getByRole('button', { name: `Terug naar ${duinrand}` }).click()
    await dicht.waitFor({ state: 'detached' })
    await expect.poll(() => telefoon.inputValue()).toBe('000 000 77 77')
    await tab.getByRole('dialog', { name: `U werkt nu in ${duinrand}` }).waitFor()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await page.getByText('Uw gegevens zijn opgeslagen.').waitFor()
    await tab.getByRole('button', { name: `Verder in ${duinrand}` }).click()
    await werktIn(tab, duinrand)
    // In the other one it was not stored.
    await waar(tab)
      .getByRole('button', { name: `Naar ${rijnvecht}` })
      .click()
    await werktIn(tab, rijnvecht)
    await tab.goto(`${huis.app.address}/mijn-gegevens`)
    await tab.getByLabel('Telefoon (mag leeg blijven)').waitFor()
    expect(await tab.getByLabel('Telefoon (mag leeg blijven)').inputValue()).not.toBe('000 000 77 77')
    expect(bezoek.complaints).toEqual([])
    await context.close()
  })

  test('[P7] a tab that was told nothing is refused by the server, and begins anew in the zvh of now', async () => {
    const bezoek = await ingelogdIn(duinrand)
    const { page, context } = bezoek
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByText('Stefan Kalisvaart').first().waitFor()
    const answers: number[] = []
    page.on('response', (r) => r.url().includes('/api/') && answers.push(r.status()))
    // As a program, a crash or another window would: the browser has another session, and no tab was told.
    const zvh = await page.evaluate(async () => (await (await fetch('/api/v1/gebruikersprofiel/zvhs')).json()).zvhs)
    const ander = zvh.find((z: { readonly hier: boolean }) => !z.hier)?.id
    const wissel = await context.request.post(`${huis.app.address}/wisselen`, {
      form: { zvh: ander },
      headers: { origin: huis.app.address, accept: 'application/json' },
    })
    expect(wissel.status()).toBe(204)
    await page.getByRole('link', { name: 'Mijn werk' }).click()
    await werktIn(page, rijnvecht)
    expect(answers).toContain(409)
    await expect.poll(() => page.locator('main').textContent()).not.toContain('Kalisvaart')
    await context.close()
  })

  test('[T8] [P9] one asks whether the other knows somebody: it is work there, and a yes is a name and no more', async () => {
    const vrager = await logIn(huis.browser, huis.app.address, 'joost')
    const { page } = vrager
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: 'Stefan Kalisvaart' }).getByRole('link').click()
    await page.getByRole('link', { name: 'Gegevens', exact: true }).click()
    const paneel = (p: Page) => p.getByRole('region', { name: 'Andere ZVH’s' })
    await page.getByRole('button', { name: 'Een ander ZVH vragen' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Welk ZVH vraagt u?').click()
    await page.getByRole('option', { name: duinrand }).click()
    await venster.getByLabel('Waarom wilt u dit weten?').fill('Zijn broer zegt dat hij vaak in Duinrand is.')
    await inspect(vrager, 'ander-zvh-vragen')
    await venster.getByRole('button', { name: 'Vraag stellen' }).click()
    await page.getByText(/Nog geen antwoord\. Dat kan komen tot en met/).waitFor()
    expect(await page.locator('main').textContent()).not.toContain('Petra')

    const daar = await ingelogdIn(duinrand)
    const taak = daar.page.getByRole('link', { name: /Een ander ZVH vraagt naar iemand/ })
    await expect
      .poll(async () => {
        await daar.page.reload()
        await daar.page.getByRole('heading', { level: 1, name: 'Mijn werk' }).waitFor()
        await quiet(daar.page)
        return taak.count()
      })
      .toBe(1)
    await inspect(daar, 'dat-vraag-werk')
    await taak.click()
    await daar.page
      .getByText('Joost Hamelink van Zorg- en Veiligheidshuis Rijnvecht vraagt namens Politie, basisteam Rijnvecht')
      .waitFor()
    expect(await daar.page.locator('main').textContent()).not.toContain('Zijn broer zegt')
    await daar.page.getByRole('button', { name: `Beslissen over de vraag van ${rijnvecht}` }).click()
    const besluit = daar.page.getByRole('dialog')
    await besluit.getByRole('radio', { name: 'Ja', exact: true }).check()
    await besluit.getByLabel('Waarom besluit u dit?').fill('Twee huizen die afstemmen helpen hem meer.')
    await besluit.getByLabel('Op welke dag?').fill(dayFromNow(0))
    // After the day, so that its calendar closes: on a busy machine it stood over the button.
    await besluit.getByLabel('Met wie van deze organisatie').fill('Sofie Brandsma')
    await inspect(daar, 'dat-vraag-beslissen')
    await besluit.getByRole('button', { name: 'Besluit vastleggen' }).click()
    await daar.page.getByText('U besloot dat het andere ZVH antwoord krijgt.').waitFor()
    await inspect(daar, 'dat-vraag-beslist')

    const antwoord = page.getByText('U kunt terecht bij procesregisseur Petra Hoekstra.')
    await expect
      .poll(async () => {
        await page.reload()
        await paneel(page)
          .or(page.getByRole('heading', { name: 'Andere ZVH’s' }))
          .first()
          .waitFor()
        await quiet(page)
        return antwoord.count()
      })
      .toBe(1)
    await inspect(vrager, 'ander-zvh-antwoord')
    expect(vrager.complaints).toEqual([])
    expect(daar.complaints).toEqual([])
    await vrager.context.close()
    await daar.context.close()
  })
})
