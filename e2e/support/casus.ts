import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { inspect, patience, quiet, type Visit } from './browser.ts'
import { afterPlanned, type Keyboard, keyboardOf } from './keyboard.ts'

/** The parts of the page of a casus, as they are called in the address. */
export type Tab =
  | 'overzicht'
  | 'gegevens'
  | 'uitvragen'
  | 'casusoverleg'
  | 'plan'
  | 'afschaling'
  | 'wie-ziet-wat'
  | 'verloop'

/** Somebody at work on one casus. */
export class Involved {
  readonly visit: Visit
  readonly toets: Keyboard
  readonly #address: string
  readonly #casus: () => string

  constructor(visit: Visit, address: string, casus: () => string) {
    this.visit = visit
    this.toets = keyboardOf(visit.page)
    this.#address = address
    this.#casus = casus
  }

  get page() {
    return this.visit.page
  }

  /** Opens a part of the casus, as from a bookmark. */
  async open(tab: Tab): Promise<void> {
    const path = tab === 'overzicht' ? '' : `/${tab}`
    await this.page.goto(`${this.#address}/casussen/${this.#casus()}${path}`)
    await this.page.getByRole('heading', { level: 1 }).waitFor()
    await quiet(this.page)
  }

  /** Looks at a part at both widths, with axe. */
  async show(tab: Tab, naam: string): Promise<void> {
    await this.open(tab)
    await inspect(this.visit, naam)
  }

  /** A button in the page. */
  button(naam: string | RegExp): Locator {
    return this.page.getByRole('button', { name: naam })
  }

  /** The window that is open now. */
  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Opens the window of an act, and gives it once the keys work in it. */
  async begin(handeling: string | RegExp): Promise<Locator> {
    await this.toets.press(this.button(handeling).first())
    await this.dialog.waitFor()
    const inside = () => this.dialog.evaluate((dialog) => dialog.contains(document.activeElement))
    await expect.poll(inside, { message: `the keys work in the window of ${handeling}`, timeout: patience }).toBe(true)
    await afterPlanned(this.page)
    return this.dialog
  }

  /**
   * Presses the button that ends the window, and waits until it is gone.
   * @throws {Error} with what the window says, where it stays
   */
  async finish(naam: string | RegExp): Promise<void> {
    await this.toets.press(this.dialog.getByRole('button', { name: naam }))
    await this.dialog.waitFor({ state: 'detached' }).catch(async (cause) => {
      throw new Error(`the window stays after “${naam}”:\n${(await this.dialog.allInnerTexts()).join()}`, { cause })
    })
    await quiet(this.page)
  }

  /** Does an act that asks for no more than yes. */
  async doe(handeling: string | RegExp, ja: RegExp = /^Ja: /): Promise<void> {
    await this.begin(handeling)
    await this.finish(ja)
  }

  /** Takes up what came in for the own organisation, where it waits: in the work (P8). */
  async takeUp(): Promise<void> {
    await this.page.goto(`${this.#address}/`)
    await this.begin(`Oppakken: casus ${this.#casus()}`)
    await inspect(this.visit, 'oppakken')
    await this.finish('Oppakken')
    await this.page.getByText('Het is opgepakt.').first().waitFor()
  }

  /** The titles of the gegevens on the screen, sorted; null where there is no such casus for this person. */
  async titles(): Promise<readonly string[] | null> {
    await this.open('gegevens')
    if (await this.page.getByText('Deze casus is niet voor u te zien').count()) return null
    return (await this.page.locator('main article h4').allInnerTexts()).toSorted()
  }

  /** The whole of what the page says and holds, also what is not in sight. */
  async source(): Promise<string> {
    return this.page.content()
  }

  /** That none of these words is anywhere in the page. */
  async doesNotRead(...words: readonly string[]): Promise<void> {
    const source = await this.source()
    for (const word of words) expect(source, `${this.visit.naam} must not read “${word}”`).not.toContain(word)
  }
}
