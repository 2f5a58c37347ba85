import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijk, logIn, openBrowser } from './hulp/browser.ts'
import { type Draaiendhuis, nieuweMap, ruimOp, startHuis } from './hulp/huis.ts'

/** Who there is to be, and what each finds in the menu. */
const rollen = {
  marieke: ['Mijn werk', 'Casussen', 'Partijen'],
  nadia: ['Mijn werk', 'Casussen', 'Partijen'],
  henk: ['Mijn werk', 'Casussen', 'Sturing', 'Partijen'],
  ilse: ['Mijn werk', 'Casussen', 'Partijen'],
  sander: ['Mijn werk', 'Casussen', 'Partijen', 'Logboek'],
  ron: ['Mijn werk', 'Casussen', 'Aanmelden', 'Partijen'],
} as const

describe('the screens of every role, at two widths', () => {
  let map: string
  let huis: Draaiendhuis
  let browser: Browser
  beforeAll(async () => {
    map = await nieuweMap()
    huis = await startHuis(map)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await huis?.stop()
    if (map) await ruimOp(map)
  })

  test('the choice of who to be', async () => {
    const page = await browser.newPage()
    await page.goto(huis.adres)
    await page.locator('button[value="marieke"]').waitFor()
    await bekijk({ page, naam: 'niemand' }, 'inloggen')
    await page.close()
  })

  test.each(Object.entries(rollen))('what %s finds in the menu opens and is in order', async (onderwerp, verwacht) => {
    const bezoek = await logIn(browser, huis.adres, onderwerp)
    const { page } = bezoek
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    const namen = await menu.getByRole('link').allTextContents()
    expect(namen).toEqual([...verwacht])
    for (const naam of namen) {
      await menu.getByRole('link', { name: naam }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await bekijk(bezoek, naam.toLowerCase().replaceAll(' ', '-'))
    }
    expect(bezoek.klachten).toEqual([])
    await bezoek.context.close()
  })

  test('[P8] an address that one typed oneself leads nowhere', async () => {
    const bezoek = await logIn(browser, huis.adres, 'ron')
    for (const pad of ['/casussen/ABCD-2345', '/logboek', '/sturing', '/bestaat-niet']) {
      await bezoek.page.goto(huis.adres + pad)
      await bezoek.page.getByRole('heading', { level: 1 }).waitFor()
      await bekijk(bezoek, `niets${pad.replaceAll('/', '-')}`)
    }
    await bezoek.context.close()
  })

  test('signing out ends it, also for the way back', async () => {
    const { page, context } = await logIn(browser, huis.adres, 'marieke')
    await page.goto(`${huis.adres}/casussen`)
    await page.waitForLoadState('networkidle')
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.waitForURL((adres) => !adres.pathname.startsWith('/casussen'))
    await bekijk({ page, naam: 'niemand' }, 'uitgelogd')
    await page.goBack()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('main').textContent()).not.toMatch(/Casus [A-Z0-9]{4}-/)
    expect((await context.request.get(`${huis.adres}/api/v1/ik`)).status()).toBe(401)
    await context.close()
  })
})
