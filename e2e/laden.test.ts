import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, newPage, patience } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

/** What the first screen may load of JavaScript, in bytes of gzip. */
const budget = 140_000
const waarom = 'Eén organisatie kan dit zelf oplossen.'

describe('how screens load', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  const venster = (page: Page) => page.getByRole('dialog')
  const afweging = (page: Page) => venster(page).getByLabel('Uw eigen afweging')

  /** Marieke at a casus, with words in a form that she closed to look something up. */
  async function halfIngevuld() {
    const bezoek = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page } = bezoek
    await page
      .getByRole('link', { name: /^Intakebesluit nemen/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Intakebesluit nemen' }).click()
    await afweging(page).fill(waarom)
    await page.waitForFunction(() => Object.keys(sessionStorage).some((naam) => naam.startsWith('concept:')))
    await page.keyboard.press('Escape')
    await venster(page).waitFor({ state: 'detached' })
    return bezoek
  }

  /** Opens the form again, and looks what stands in it. */
  async function staatErNog(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Intakebesluit nemen' }).click()
    await expect.poll(() => afweging(page).inputValue(), { timeout: patience }).toBe(waarom)
    await page.keyboard.press('Escape')
    await venster(page).waitFor({ state: 'detached' })
  }

  /** In bytes of gzip, each file that a new browser loads until the first screen stands and rests. */
  async function scriptsOfTheFirstScreen(context: BrowserContext): Promise<ReadonlyMap<string, number>> {
    const page = await newPage(context)
    const scripts = new Map<string, Promise<number>>()
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script' || answer.url().endsWith('.js'))
        scripts.set(
          new URL(answer.url()).pathname,
          answer.body().then((body) => gzipSync(body).length),
        )
    })
    await page.goto(huis.app.address)
    await page.locator('main').getByRole('listitem').first().waitFor()
    await page.waitForLoadState('networkidle')
    await page.close()
    return new Map(await Promise.all([...scripts].map(async ([naam, size]) => [naam, await size] as const)))
  }

  test('the first screen loads at most 140 kB of JavaScript', async () => {
    const { context } = await logIn(huis.browser, huis.app.address, 'marieke')
    const state = await context.storageState()
    await context.close()
    const fresh = await huis.browser.newContext({ storageState: state })
    const scripts = await scriptsOfTheFirstScreen(fresh)
    await fresh.close()
    const total = [...scripts.values()].reduce((sum, size) => sum + size, 0)
    const [largest, size] = [...scripts].toSorted(([, one], [, other]) => other - one)[0] ?? ['nothing', 0]
    console.info(
      `first screen: ${total} bytes of JavaScript (gzip) in ${scripts.size} files, of which ${largest} ${size}`,
    )
    expect(size).toBeGreaterThan(0)
    expect(total).toBeLessThanOrEqual(budget)
  })

  test('a page that does not arrive over a lost line leaves one where one was, with every word', async () => {
    const bezoek = await halfIngevuld()
    const { page, context } = bezoek
    const gegevens = page.getByRole('link', { name: 'Gegevens', exact: true })
    const hier = page.url()
    await context.setOffline(true)
    await gegevens.click()
    const over = page.getByRole('dialog', { name: 'Deze pagina kon niet worden geladen' })
    await over.waitFor()
    await inspect(bezoek, 'niet-geladen')
    await over.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await over.getByText('Er is nu geen verbinding.').waitFor()
    await over.getByRole('button', { name: 'Hier blijven' }).click()
    await over.waitFor({ state: 'hidden' })
    expect(page.url()).toBe(hier)
    await staatErNog(page)
    await gegevens.click()
    await over.waitFor()
    await context.setOffline(false)
    await over.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await page.getByRole('heading', { level: 2, name: 'Gegevens' }).waitFor()
    await over.waitFor({ state: 'hidden' })
    const unstyled = () =>
      page.evaluate(
        () =>
          Array.from(document.querySelectorAll('link[rel=stylesheet]')).filter((l) => !('sheet' in l && l.sheet))
            .length,
      )
    expect(await unstyled()).toBe(0)
    await context.close()
  })

  test('a page that takes long says that it is on its way', async () => {
    const { page, context } = await logIn(huis.browser, huis.app.address, 'marieke')
    let laatDoor = () => {}
    const wacht = new Promise<void>((door) => {
      laatDoor = door
    })
    await page.route('**/assets/partijen-*.js', async (route) => {
      await wacht
      await route.continue()
    })
    await page.getByRole('link', { name: 'Partijen' }).click()
    await page.getByRole('status').getByText('Bezig met laden').waitFor()
    await page.getByRole('heading', { level: 1, name: 'Mijn werk' }).waitFor()
    laatDoor()
    await page.getByRole('heading', { level: 1, name: 'Partijen' }).waitFor()
    await expect.poll(() => page.getByText('Bezig met laden').count()).toBe(0)
    await context.close()
  })

  test('a house that was renewed while a page was open offers to load it again, with every word', async () => {
    const bezoek = await halfIngevuld()
    const { page, context } = bezoek
    // A new version has files with other names: those of the old one are not there any more.
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }))
    await page.getByRole('link', { name: 'Gegevens', exact: true }).click()
    const over = page.getByRole('dialog', { name: 'Deze pagina kon niet worden geladen' })
    await over.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await over.getByText('Casushuis is vernieuwd.').waitFor()
    await inspect(bezoek, 'vernieuwd')
    await page.unroute('**/assets/**')
    await over.getByRole('button', { name: 'Pagina opnieuw laden' }).click()
    await staatErNog(page)
    await context.close()
  })

  test('a page that does not arrive at its own address says so, and comes when it is loaded again', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page, context } = bezoek
    await page.route('**/assets/casussen-*.js', (route) => route.abort())
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('alert').getByText('Dit kon niet worden geladen').waitFor()
    await context.setOffline(true)
    const opnieuw = page.getByRole('button', { name: 'Pagina opnieuw laden' })
    await opnieuw.click()
    await page.getByText('Er is nu geen verbinding.').waitFor()
    await context.setOffline(false)
    await page.unroute('**/assets/casussen-*.js')
    await opnieuw.click()
    await page.getByRole('heading', { level: 1, name: 'Casussen' }).waitFor()
    await context.close()
  })
})
