import type { Locator, Page } from 'playwright-core'

/** More fields and buttons than any screen has. */
const most = 400

/** Everything on a screen, done with the keys alone; what cannot be reached fails. */
export interface Keyboard {
  /** Presses a button or follows a link. */
  readonly press: (place: Locator) => Promise<void>
  /** Makes a choice: a radio button or a tick. */
  readonly choose: (place: Locator) => Promise<void>
  /** Writes in a field, over what stood there. */
  readonly write: (place: Locator, text: string) => Promise<void>
  /** Picks from a list that opens under its field, by what is written there; nothing written picks the first. */
  readonly pick: (place: Locator, text: string) => Promise<void>
}

/** The keys of one page. */
export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page
  const naar = (place: Locator) => walkTo(page, place)
  return {
    async press(place) {
      await naar(place)
      await keyboard.press('Enter')
    },
    async choose(place) {
      if ((await place.getAttribute('type')) === 'radio') return chooseRadio(page, place)
      await naar(place)
      await keyboard.press('Space')
    },
    async write(place, text) {
      await naar(place)
      await keyboard.press('ControlOrMeta+A')
      await keyboard.type(text)
      const written = await place.inputValue()
      if (written !== text) throw new Error(`wrote “${text}” and reads “${written}” at ${place}`)
    },
    async pick(place, text) {
      await naar(place)
      if (text) await keyboard.type(text)
      else await keyboard.press('ArrowDown')
      await page.locator('[role=option]:visible').filter({ hasText: text }).first().waitFor()
      await afterPlanned(page)
      await toOption(page, text)
      await keyboard.press('Enter')
      // On to what comes next, which also closes the list.
      await keyboard.press('Tab')
    },
  }
}

/** Until what the screen planned for right away has been done: no human is faster than that. */
export async function afterPlanned(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
}

/** Tab by tab, as somebody without a mouse goes: forward, round the page if need be. */
async function walkTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor()
  const target = await place.elementHandle()
  for (let i = 0; i < most; i++) {
    if (await target?.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not to be reached with the Tab key: ${place}`)
}

/** Down a list that is open, until the line is marked that says this. */
async function toOption(page: Page, text: string): Promise<void> {
  const marked = page.locator('[role=option][data-combobox-selected]')
  for (let i = 0; i < most; i++) {
    if (await marked.filter({ hasText: text }).count()) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`not in the list: ${text}`)
}

/** A group of radio buttons is one stop of the Tab key; within it the arrows choose. */
async function chooseRadio(page: Page, place: Locator): Promise<void> {
  await place.waitFor()
  const target = await place.elementHandle()
  const inGroup = () =>
    target?.evaluate((radio) => {
      const now = document.activeElement
      return now instanceof HTMLInputElement && now.type === 'radio' && now.name === (radio as HTMLInputElement).name
    })
  for (let i = 0; i < most && !(await inGroup()); i++) await page.keyboard.press('Tab')
  for (let i = 0; i < most; i++) {
    if (await target?.evaluate((radio) => radio === document.activeElement)) {
      if (!(await place.isChecked())) await page.keyboard.press('Space')
      return
    }
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`not to be reached with the arrow keys: ${place}`)
}
