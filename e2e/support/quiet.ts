import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'

interface Traffic {
  readonly open: Set<Request>
  /** When the last request began or ended, in milliseconds. */
  last: number
}

const traffic = new WeakMap<Page, Traffic>()
/** What a screen still wants to ask after an answer, it asks within this, in milliseconds. */
const pause = 100

/** Counts from now on what this page asks for. */
export function listen(page: Page): void {
  const seen: Traffic = { open: new Set(), last: Date.now() }
  traffic.set(page, seen)
  const ended = (request: Request) => {
    seen.open.delete(request)
    seen.last = Date.now()
  }
  page.on('request', (request) => {
    // The line on which changes are told stays open for as long as the page is.
    if (request.resourceType() === 'eventsource') return
    seen.open.add(request)
    seen.last = Date.now()
  })
  page.on('requestfinished', ended).on('requestfailed', ended)
}

/** A screen without its heading did not begin yet, and one that says that it loads will still ask. */
function isFilled(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const screens = document.getElementById('wortel')
    return (
      screens === null || (screens.querySelector('h1') !== null && !screens.textContent?.includes('Bezig met laden'))
    )
  })
}

/** Waits until the page has everything it asked for; the rule of the browser itself waits half a second each time. */
export async function quiet(page: Page, patience: number): Promise<void> {
  await page.waitForLoadState('load')
  const seen = traffic.get(page)
  if (!seen) throw new Error('nobody listens to this page')
  const isQuiet = async () => seen.open.size === 0 && Date.now() - seen.last >= pause && (await isFilled(page))
  await expect.poll(isQuiet, { message: 'the page keeps asking', timeout: patience, interval: 20 }).toBe(true)
}
