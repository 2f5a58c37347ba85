import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'

const ernstig = new Set(['serious', 'critical'])

const opties = [
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
  return chromium.launch({ executablePath: inject('chromium'), args: opties })
}

/** How long a screen may take to settle on a busy machine, in milliseconds. */
export const geduld = 15_000

/** The two widths at which every screen is looked at, in CSS pixels. */
const breedten = { breed: { width: 1440, height: 900 }, smal: { width: 390, height: 844 } } as const

/** Somebody at a computer of their own. */
export interface Bezoek {
  readonly naam: string
  readonly page: Page
  readonly context: BrowserContext
  /** Addresses outside the house that the browser asked for, and what went wrong in the console. */
  readonly klachten: readonly string[]
}

/** A new person at a new computer, who signs in through the demo provider. */
export async function logIn(browser: Browser, adres: string, onderwerp: string): Promise<Bezoek> {
  const context = await browser.newContext({
    viewport: breedten.breed,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const klachten: string[] = []
  page.on('request', (vraag) => {
    if (!vraag.url().startsWith(adres) && !vraag.url().startsWith('data:')) klachten.push(`third party: ${vraag.url()}`)
  })
  page.on('pageerror', (fout) => klachten.push(`error on the page: ${fout.message}`))
  page.on('console', (regel) => {
    // A refusal of the API is an answer, and the browser logs it by itself.
    if (regel.type() === 'error' && !regel.text().startsWith('Failed to load resource')) klachten.push(regel.text())
  })
  await page.goto(adres)
  await page.locator(`button[value="${onderwerp}"]`).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { naam: onderwerp, page, context, klachten }
}

/**
 * Looks at the screen as it is now, at both widths: nothing serious for axe, nothing that sticks out sideways.
 * With CASUSHUIS_BEELD set to a folder, keeps a picture of each.
 */
export async function bekijk({ page, naam }: Pick<Bezoek, 'page' | 'naam'>, scherm: string): Promise<void> {
  for (const [breedte, maat] of Object.entries(breedten)) {
    await page.setViewportSize(maat)
    await page.waitForLoadState('networkidle')
    const message = `${scherm} sticks out sideways (${breedte})`
    await expect.poll(() => steektUit(page), { message, timeout: geduld }).toEqual([])
    expect(await bezwaren(page), `${scherm} (${breedte}, ${naam})`).toEqual([])
    await bewaar(page, `${scherm}-${naam}-${breedte}`)
  }
  await page.setViewportSize(breedten.breed)
}

/** What is wider than the screen, once the page has settled at this width. */
async function steektUit(page: Page): Promise<readonly string[]> {
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
async function bezwaren(page: Page): Promise<readonly string[]> {
  // Through the debugger, because the policy of the page forbids a script that is not its own.
  await page.evaluate(axe.source)
  const gevonden = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<Axeuitslag> } }).axe.run(),
  )
  return gevonden.violations
    .filter(({ impact }) => impact !== null && ernstig.has(impact))
    .map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`)
}

interface Axeuitslag {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string | null
    readonly nodes: readonly { readonly target: readonly string[] }[]
  }[]
}

async function bewaar(page: Page, naam: string): Promise<void> {
  const map = process.env.CASUSHUIS_BEELD
  if (!map) return
  await mkdir(map, { recursive: true })
  await page.screenshot({ path: join(map, `${naam}.png`), fullPage: true })
}
