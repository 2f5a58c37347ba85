import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { type Bezoek, bekijk, geduld } from './browser.ts'
import { naGeplande, type Toetsenbord, toetsenbord } from './keyboard.ts'

/** The parts of the page of a casus, as they are called in the address. */
export type Deel =
  | 'overzicht'
  | 'gegevens'
  | 'uitvragen'
  | 'casusoverleg'
  | 'plan'
  | 'afschaling'
  | 'wie-ziet-wat'
  | 'verloop'

/** Somebody at work on one casus. */
export class Betrokken {
  readonly bezoek: Bezoek
  readonly toets: Toetsenbord
  readonly #adres: string
  readonly #casus: () => string

  constructor(bezoek: Bezoek, adres: string, casus: () => string) {
    this.bezoek = bezoek
    this.toets = toetsenbord(bezoek.page)
    this.#adres = adres
    this.#casus = casus
  }

  get page() {
    return this.bezoek.page
  }

  /** Opens a part of the casus, as from a bookmark. */
  async open(deel: Deel): Promise<void> {
    const pad = deel === 'overzicht' ? '' : `/${deel}`
    await this.page.goto(`${this.#adres}/casussen/${this.#casus()}${pad}`)
    await this.page.getByRole('heading', { level: 1 }).waitFor()
    await this.page.waitForLoadState('networkidle')
  }

  /** Looks at a part at both widths, with axe. */
  async toon(deel: Deel, naam: string): Promise<void> {
    await this.open(deel)
    await bekijk(this.bezoek, naam)
  }

  /** A button in the page. */
  knop(naam: string | RegExp): Locator {
    return this.page.getByRole('button', { name: naam })
  }

  /** The window that is open now. */
  get venster(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Opens the window of an act, and gives it once the keys work in it. */
  async begin(handeling: string | RegExp): Promise<Locator> {
    await this.toets.druk(this.knop(handeling).first())
    await this.venster.waitFor()
    const erin = () => this.venster.evaluate((venster) => venster.contains(document.activeElement))
    await expect.poll(erin, { message: `the keys work in the window of ${handeling}`, timeout: geduld }).toBe(true)
    await naGeplande(this.page)
    return this.venster
  }

  /**
   * Presses the button that ends the window, and waits until it is gone.
   * @throws {Error} with what the window says, where it stays
   */
  async rondAf(naam: string | RegExp): Promise<void> {
    await this.toets.druk(this.venster.getByRole('button', { name: naam }))
    await this.venster.waitFor({ state: 'detached' }).catch(async (cause) => {
      throw new Error(`the window stays after “${naam}”:\n${(await this.venster.allInnerTexts()).join()}`, { cause })
    })
    await this.page.waitForLoadState('networkidle')
  }

  /** Does an act that asks for no more than yes. */
  async doe(handeling: string | RegExp, ja: RegExp = /^Ja: /): Promise<void> {
    await this.begin(handeling)
    await this.rondAf(ja)
  }

  /** The titles of the gegevens on the screen, sorted; null where there is no such casus for this person. */
  async titels(): Promise<readonly string[] | null> {
    await this.open('gegevens')
    if (await this.page.getByText('Deze casus is niet voor u te zien').count()) return null
    return (await this.page.locator('main article h4').allInnerTexts()).toSorted()
  }

  /** The whole of what the page says and holds, also what is not in sight. */
  async bron(): Promise<string> {
    return this.page.content()
  }

  /** That none of these words is anywhere in the page. */
  async leestNiet(...woorden: readonly string[]): Promise<void> {
    const bron = await this.bron()
    for (const woord of woorden) expect(bron, `${this.bezoek.naam} must not read “${woord}”`).not.toContain(woord)
  }
}
