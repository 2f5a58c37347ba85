import type { Locator, Page } from 'playwright-core'

/** More fields and buttons than any screen has. */
const meeste = 400

/** Everything on a screen, done with the keys alone; what cannot be reached fails. */
export interface Toetsenbord {
  /** Presses a button or follows a link. */
  readonly druk: (plek: Locator) => Promise<void>
  /** Makes a choice: a radio button or a tick. */
  readonly kies: (plek: Locator) => Promise<void>
  /** Writes in a field, over what stood there. */
  readonly schrijf: (plek: Locator, tekst: string) => Promise<void>
  /** Picks from a list that opens under its field, by what is written there; nothing written picks the first. */
  readonly kiesUit: (plek: Locator, tekst: string) => Promise<void>
}

/** The keys of one page. */
export function toetsenbord(page: Page): Toetsenbord {
  const { keyboard } = page
  const naar = (plek: Locator) => loopNaar(page, plek)
  return {
    async druk(plek) {
      await naar(plek)
      await keyboard.press('Enter')
    },
    async kies(plek) {
      if ((await plek.getAttribute('type')) === 'radio') return kiesRadio(page, plek)
      await naar(plek)
      await keyboard.press('Space')
    },
    async schrijf(plek, tekst) {
      await naar(plek)
      await keyboard.press('ControlOrMeta+A')
      await keyboard.type(tekst)
      const staat = await plek.inputValue()
      if (staat !== tekst) throw new Error(`wrote “${tekst}” and reads “${staat}” at ${plek}`)
    },
    async kiesUit(plek, tekst) {
      await naar(plek)
      if (tekst) await keyboard.type(tekst)
      else await keyboard.press('ArrowDown')
      await page.locator('[role=option]:visible').filter({ hasText: tekst }).first().waitFor()
      await naGeplande(page)
      await naarOptie(page, tekst)
      await keyboard.press('Enter')
      // On to what comes next, which also closes the list.
      await keyboard.press('Tab')
    },
  }
}

/** Until what the screen planned for right away has been done: no human is faster than that. */
export async function naGeplande(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((klaar) => setTimeout(klaar)))
}

/** Tab by tab, as somebody without a mouse goes: forward, round the page if need be. */
async function loopNaar(page: Page, plek: Locator): Promise<void> {
  await plek.waitFor()
  const doel = await plek.elementHandle()
  for (let i = 0; i < meeste; i++) {
    if (await doel?.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not to be reached with the Tab key: ${plek}`)
}

/** Down a list that is open, until the line is marked that says this. */
async function naarOptie(page: Page, tekst: string): Promise<void> {
  const gemarkeerd = page.locator('[role=option][data-combobox-selected]')
  for (let i = 0; i < meeste; i++) {
    if (await gemarkeerd.filter({ hasText: tekst }).count()) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`not in the list: ${tekst}`)
}

/** A group of radio buttons is one stop of the Tab key; within it the arrows choose. */
async function kiesRadio(page: Page, plek: Locator): Promise<void> {
  await plek.waitFor()
  const doel = await plek.elementHandle()
  const inGroep = () =>
    doel?.evaluate((radio) => {
      const nu = document.activeElement
      return nu instanceof HTMLInputElement && nu.type === 'radio' && nu.name === (radio as HTMLInputElement).name
    })
  for (let i = 0; i < meeste && !(await inGroep()); i++) await page.keyboard.press('Tab')
  for (let i = 0; i < meeste; i++) {
    if (await doel?.evaluate((radio) => radio === document.activeElement)) {
      if (!(await plek.isChecked())) await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`not to be reached with the arrow keys: ${plek}`)
}
