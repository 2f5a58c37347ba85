import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import * as traffic from './quiet.ts'

const serious = new Set(['serious', 'critical'])

const options = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless Chromium: the one that was found or installed before the journeys. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: options })
}

/** How long a screen may take to settle on a busy machine, in milliseconds. */
export const patience = 15_000

/** Waits until the page has everything it asked for. */
export const quiet = (page: Page): Promise<void> => traffic.quiet(page, patience)

/** All there are of something that a screen is still making: at least one. */
export async function allOf(place: Locator): Promise<readonly Locator[]> {
  await place.first().waitFor()
  return place.all()
}

/** The two widths at which every screen is looked at, in CSS pixels. */
const widths = { breed: { width: 1440, height: 900 }, smal: { width: 390, height: 844 } } as const

/** Somebody at a computer of their own. */
export interface Visit {
  readonly naam: string
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses outside the house that the browser asked for, and what went wrong in the console. */
  readonly complaints: readonly string[]
}

const openPages = new Set<Page>()

/** A page of which is known what it asks for. */
export async function newPage(from: Browser | BrowserContext): Promise<Page> {
  const page = await from.newPage()
  traffic.listen(page)
  openPages.add(page)
  page.on('close', () => openPages.delete(page))
  return page
}

/** What every screen that is open now says and holds, for whoever must find out why a journey stopped. */
export async function screensNow(): Promise<readonly string[]> {
  const words = async (page: Page) => `${page.url()}\n${await page.locator('body').ariaSnapshot({ timeout: 1_000 })}`
  return Promise.all([...openPages].map((page) => words(page).catch(() => page.url())))
}

/** A new person at a new computer, who signs in through the demo provider. */
export async function logIn(browser: Browser, address: string, onderwerp: string): Promise<Visit> {
  const visit = await atNewComputer(browser, address, onderwerp)
  await visit.page.goto(address)
  await visit.page.locator(`button[value="${onderwerp}"]`).click()
  await visit.page.getByRole('heading', { level: 1 }).waitFor()
  return visit
}

/** Somebody with a browser that nobody used before. */
export async function atNewComputer(browser: Browser, address: string, naam: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: widths.breed,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  const page = await newPage(context)
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      complaints.push(`third party: ${request.url()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error on the page: ${error.message}`))
  page.on('console', (line) => {
    // A refusal of the API is an answer, and the browser logs it by itself.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) complaints.push(line.text())
  })
  return { naam, page, context, complaints }
}

/**
 * Looks at the screen as it is now, at both widths: nothing serious for axe, nothing that sticks out sideways.
 * With CASUSHUIS_BEELD set to a folder, keeps a picture of each.
 */
export async function inspect({ page, naam }: Pick<Visit, 'page' | 'naam'>, screen: string): Promise<void> {
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size)
    await quiet(page)
    const message = `${screen} sticks out sideways (${width})`
    await expect.poll(() => sticksOut(page), { message, timeout: patience }).toEqual([])
    expect(await objections(page), `${screen} (${width}, ${naam})`).toEqual([])
    await keep(page, `${screen}-${naam}-${width}`)
  }
  await page.setViewportSize(widths.breed)
  await drawn(page)
}

/** Until the page was drawn at the size that it has now: what is pressed before that can still move away. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

/** What is wider than the screen, once the page has settled at this width. */
async function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth + 1) return []
    return Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`)
      .slice(0, 5)
  })
}

/** What axe calls serious or worse on this page, with where. */
async function objections(page: Page): Promise<readonly string[]> {
  // Through the debugger, because the policy of the page forbids a script that is not its own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(() =>
    (globalThis as unknown as Axe).axe.run({ resultTypes: ['violations'], elementRef: false }),
  )
  return found.violations
    .filter(({ impact }) => impact !== null && serious.has(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`)
}

/** All rules are run; of what passes nothing is written down, which is most of the time it takes. */
interface Axe {
  readonly axe: { run: (options: { resultTypes: readonly ['violations']; elementRef: false }) => Promise<AxeOutcome> }
}

interface AxeOutcome {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly nodes: readonly { readonly target: readonly string[] }[]
  }[]
}

async function keep(page: Page, naam: string): Promise<void> {
  const folder = process.env.CASUSHUIS_BEELD
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${naam}.png`), fullPage: true })
}
